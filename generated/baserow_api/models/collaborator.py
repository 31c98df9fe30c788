from .._runtime.model import Model


class Collaborator(Model):
    id: int
    name: str
