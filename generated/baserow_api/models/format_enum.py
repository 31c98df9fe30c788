from typing import Literal, TypeAlias

FormatEnum: TypeAlias = Literal["plain", "markdown"]
