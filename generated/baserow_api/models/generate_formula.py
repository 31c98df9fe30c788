from .._runtime.models.model import Model


class GenerateFormulaWithAIResponse(Model):
    formula: str
