from .._runtime.model import Model


class OpenApiSubjectField(Model):
    id: int
