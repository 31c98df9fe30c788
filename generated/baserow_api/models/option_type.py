from typing import Literal, TypeAlias

OptionTypeEnum: TypeAlias = Literal["manual", "formulas"]
