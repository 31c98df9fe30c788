from typing import Literal, TypeAlias

ActionCommandTypeEnum: TypeAlias = Literal["DO", "UNDO", "REDO"]
