from typing import Literal, TypeAlias

OrientationAf4Enum: TypeAlias = Literal["vertical", "horizontal"]
