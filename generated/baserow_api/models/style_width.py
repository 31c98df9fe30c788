from typing import Literal, TypeAlias

StyleWidthChildEnum: TypeAlias = Literal["normal", "medium", "small"]
StyleWidthEnum: TypeAlias = Literal["full", "full-width", "normal", "medium", "small"]
