from typing import Literal, TypeAlias

PostgresqlSslmodeEnum: TypeAlias = Literal[
    "disable",
    "allow",
    "prefer",
    "require",
    "verify-ca",
    "verify-full",
]
