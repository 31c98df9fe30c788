from typing import Literal, TypeAlias

Heading5FontWeightEnum: TypeAlias = Literal[
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
