from typing import Literal, TypeAlias

PageBackgroundModeEnum: TypeAlias = Literal["tile", "fill", "fit"]
