from typing import Literal, TypeAlias

BlankEnum: TypeAlias = Literal[""]
