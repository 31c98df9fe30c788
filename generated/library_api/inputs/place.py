from typing import Annotated, TypedDict

from .._runtime.models.model import Field


class Place(TypedDict):
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
