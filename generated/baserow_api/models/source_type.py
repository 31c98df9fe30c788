from typing import Literal, TypeAlias

SourceTypeEnum: TypeAlias = Literal["url", "embed"]
