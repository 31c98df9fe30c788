from typing import Literal, TypeAlias

StyleWidthEnum: TypeAlias = Literal["full", "full-width", "normal", "medium", "small"]
