from typing import Literal, TypeAlias

MenuItemTypeEnum: TypeAlias = Literal["button", "link", "separator", "spacer"]
