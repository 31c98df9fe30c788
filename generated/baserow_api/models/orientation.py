"""OrientationAf4Enum and what is named alike"""

from typing import Literal, TypeAlias

OrientationAf4Enum: TypeAlias = Literal["vertical", "horizontal"]
OrientationE5aEnum: TypeAlias = Literal["horizontal", "vertical"]
