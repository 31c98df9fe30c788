from typing import Literal, TypeAlias

AiOutputTypeEnum: TypeAlias = Literal["text", "choice"]
