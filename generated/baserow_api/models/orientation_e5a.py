from typing import Literal, TypeAlias

OrientationE5aEnum: TypeAlias = Literal["horizontal", "vertical"]
