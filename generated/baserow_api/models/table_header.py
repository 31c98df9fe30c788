from typing import Literal, TypeAlias

TableHeaderFontWeightEnum: TypeAlias = Literal[
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
TableHeaderTextAlignmentEnum: TypeAlias = Literal["left", "center", "right"]
