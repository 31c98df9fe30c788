from typing import Literal, TypeAlias

ButtonFontWeightEnum: TypeAlias = Literal[
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
