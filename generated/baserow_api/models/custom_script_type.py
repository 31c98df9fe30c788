from typing import Literal, TypeAlias

CustomScriptTypeEnum: TypeAlias = Literal["stylesheet", "javascript"]
