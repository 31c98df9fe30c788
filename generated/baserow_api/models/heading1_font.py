from typing import Literal, TypeAlias

Heading1FontWeightEnum: TypeAlias = Literal[
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
