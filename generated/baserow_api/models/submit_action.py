from typing import Literal, TypeAlias

SubmitActionEnum: TypeAlias = Literal["MESSAGE", "REDIRECT"]
