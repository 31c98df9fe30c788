from typing import Literal, TypeAlias

MemberStatus: TypeAlias = Literal["active", "blocked", "expired"]
