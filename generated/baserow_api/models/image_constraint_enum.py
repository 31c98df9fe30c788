from typing import Literal, TypeAlias

ImageConstraintEnum: TypeAlias = Literal["cover", "contain", "full-width"]
