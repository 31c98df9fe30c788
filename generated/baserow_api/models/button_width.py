from typing import Literal, TypeAlias

ButtonWidthEnum: TypeAlias = Literal["auto", "full"]
