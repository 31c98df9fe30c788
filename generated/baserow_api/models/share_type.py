from typing import Literal, TypeAlias

ShareTypeEnum: TypeAlias = Literal["all", "only", "except"]
