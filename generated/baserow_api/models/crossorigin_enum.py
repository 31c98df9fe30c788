from typing import Literal, TypeAlias

CrossoriginEnum: TypeAlias = Literal["anonymous", "credentials"]
