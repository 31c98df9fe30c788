from typing import Literal, TypeAlias

Mode51eEnum: TypeAlias = Literal["form", "survey"]
