from typing import Literal, TypeAlias

VisibilityC5fEnum: TypeAlias = Literal["all", "logged-in"]
