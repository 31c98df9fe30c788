from typing import Literal, TypeAlias

VariantEnum: TypeAlias = Literal["link", "button"]
