from typing import Literal, TypeAlias

StyleBackgroundEnum: TypeAlias = Literal["none", "color", "image"]
