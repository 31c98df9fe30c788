"""Licence"""

import datetime as dt
from typing import NotRequired, TypedDict


class Licence(TypedDict):
    readers: NotRequired[int]
    until: NotRequired[dt.date | str | None]
