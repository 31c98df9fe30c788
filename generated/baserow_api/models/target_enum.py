from typing import Literal, TypeAlias

TargetEnum: TypeAlias = Literal["self", "blank"]
