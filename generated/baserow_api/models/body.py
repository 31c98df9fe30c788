from typing import Literal, TypeAlias

BodyFontWeightEnum: TypeAlias = Literal[
    "thin",
    "extra-light",
    "light",
    "regular",
    "medium",
    "semi-bold",
    "bold",
    "extra-bold",
    "heavy",
    "black",
    "extra-black",
]
BodyTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
BodyType635Enum: TypeAlias = Literal["json", "form", "raw", "none"]
BodyType637Enum: TypeAlias = Literal["plain", "html"]
