import datetime as dt

from .._runtime.model import Field, Model


class Licence(Model):
    readers: int | None = Field(default=None, ge=1)
    until: dt.date | None = None
