from typing import Literal, TypeAlias

StyleWidthChildEnum: TypeAlias = Literal["normal", "medium", "small"]
