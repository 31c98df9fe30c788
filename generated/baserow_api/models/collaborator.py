from .._runtime.models.model import Model


class Collaborator(Model):
    id: int
    name: str
