import datetime as dt
from typing import Literal

from .._runtime.models.model import Model


class EventBase(Model):
    """Something that happened; `type` says which of the kinds below it is."""

    at: dt.datetime
    type: Literal["Event"]
