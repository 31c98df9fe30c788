from typing import Literal, TypeAlias

TimescaleEnum: TypeAlias = Literal["day", "week", "month", "year"]
