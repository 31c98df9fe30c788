from typing import Literal, TypeAlias

DurationFormatEnum: TypeAlias = Literal[
    "h:mm",
    "h:mm:ss",
    "h:mm:ss.s",
    "h:mm:ss.ss",
    "h:mm:ss.sss",
    "d h",
    "d h:mm",
    "d h:mm:ss",
    "d h mm",
    "d h mm ss",
]
