from typing import Literal, TypeAlias

StyleBackgroundModeEnum: TypeAlias = Literal["tile", "fill", "fit"]
