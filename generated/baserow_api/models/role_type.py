from typing import Literal, TypeAlias

RoleTypeEnum: TypeAlias = Literal[
    "allow_all",
    "allow_all_except",
    "disallow_all_except",
]
