import datetime as dt

from .._runtime.models.model import Field, Model


class Licence(Model):
    readers: int | None = Field(default=None, ge=1)
    until: dt.date | None = None
