from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .interval_enum import IntervalEnum


class PeriodicDataSyncInterval(Model):
    automatically_deactivated: bool
    when: dt.time
    interval: IntervalEnum | None = None
