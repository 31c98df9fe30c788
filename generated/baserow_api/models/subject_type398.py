from typing import Literal, TypeAlias

SubjectType398Enum: TypeAlias = Literal[
    "auth.User",
    "anonymous",
    "user_source.user",
    "core.Token",
    "baserow_enterprise.Team",
]
