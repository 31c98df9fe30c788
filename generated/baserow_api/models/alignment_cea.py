from typing import Literal, TypeAlias

AlignmentCeaEnum: TypeAlias = Literal["top", "center", "bottom"]
