import datetime as dt
from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class Licence(TypedDict):
    readers: NotRequired[Annotated[int, Field(ge=1)]]
    until: NotRequired[dt.date | str | None]
