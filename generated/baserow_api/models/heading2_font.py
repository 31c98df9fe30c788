from typing import Literal, TypeAlias

Heading2FontWeightEnum: TypeAlias = Literal[
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
