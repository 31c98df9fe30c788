import datetime as dt

from .._runtime.models.model import Model


class Receipt(Model):
    files: int
    done_at: dt.datetime | None = None
