import datetime as dt
from typing import TypeAlias

Opening: TypeAlias = tuple[dt.time, dt.time]
"""From and to."""
