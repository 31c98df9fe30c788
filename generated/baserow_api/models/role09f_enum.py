from typing import Literal, TypeAlias

Role09fEnum: TypeAlias = Literal["ADMIN", "BUILDER", "EDITOR", "NOBODY"]
