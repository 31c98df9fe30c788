from .._runtime.models.model import Field, Model


class Place(Model):
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
