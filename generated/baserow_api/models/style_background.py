from typing import Literal, TypeAlias

StyleBackgroundEnum: TypeAlias = Literal["none", "color", "image"]
StyleBackgroundModeEnum: TypeAlias = Literal["tile", "fill", "fit"]
