from typing import Literal, TypeAlias

NumberDecimalPlacesEnum: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
