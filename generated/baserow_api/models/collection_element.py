from .._runtime.models.model import Field, Model


class CollectionElementPropertyOptions(Model):
    schema_property: str = Field(max_length=225)
    filterable: bool | None = None
    searchable: bool | None = None
    sortable: bool | None = None
