import datetime as dt
from typing import NotRequired, TypedDict


class Preferences(TypedDict):
    newsletter: NotRequired[bool]
    quiet_from: NotRequired[dt.time | str]
    reminder: NotRequired[dt.timedelta | str]
