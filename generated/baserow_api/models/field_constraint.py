from .._runtime.models.model import Field, Model


class FieldConstraint(Model):
    type_name: str = Field(max_length=255)
