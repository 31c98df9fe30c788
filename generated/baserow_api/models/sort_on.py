from typing import Literal, TypeAlias

SortOnEnum: TypeAlias = Literal["SERIES", "GROUP_BY", "PRIMARY"]
