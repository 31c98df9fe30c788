from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.interval_enum import IntervalEnum


class PatchedPeriodicDataSyncInterval(TypedDict):
    interval: NotRequired[IntervalEnum]
    when: NotRequired[dt.time | str]
