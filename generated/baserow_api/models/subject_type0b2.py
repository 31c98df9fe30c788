from typing import Literal, TypeAlias

SubjectType0b2Enum: TypeAlias = Literal["auth.User"]
