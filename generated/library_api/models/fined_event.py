from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .fine import Fine


class FinedEvent(Model):
    """Something that happened; `type` says which of the kinds below it is."""

    at: dt.datetime
    type: Literal["fined"]
    fine: Fine | None = None
