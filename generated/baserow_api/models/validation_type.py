from typing import Literal, TypeAlias

ValidationTypeEnum: TypeAlias = Literal["any", "email", "integer"]
