from .._runtime.model import Field, Model


class TrashStructureApplication(Model):
    id: int
    name: str = Field(max_length=160)
    type: str
    trashed: bool | None = None
