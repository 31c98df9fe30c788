from typing import Literal, TypeAlias

LoadTypeEnum: TypeAlias = Literal["defer", "async"]
