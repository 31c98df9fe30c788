from typing import Literal, TypeAlias

IntervalEnum: TypeAlias = Literal["MANUAL", "DAILY", "HOURLY"]
