from .._runtime.model import Model


class GenerateFormulaWithAIResponse(Model):
    formula: str
