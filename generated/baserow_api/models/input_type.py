from typing import Literal, TypeAlias

InputTypeEnum: TypeAlias = Literal["text", "password"]
