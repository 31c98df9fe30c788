from typing import Literal, TypeAlias

NavigationTypeEnum: TypeAlias = Literal["page", "custom"]
