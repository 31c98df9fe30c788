from typing import Literal, TypeAlias

OrderEnum: TypeAlias = Literal["ASC", "DESC"]
