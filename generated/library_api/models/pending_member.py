import datetime as dt
from typing import Literal

from .._runtime.models.model import Model


class PendingMember(Model):
    check: Literal["pending"]
    expected_by: dt.date | None = None
