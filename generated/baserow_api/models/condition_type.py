from typing import Literal, TypeAlias

ConditionTypeEnum: TypeAlias = Literal["AND", "OR"]
