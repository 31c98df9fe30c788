from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .button_active_border import ButtonActiveBorderColor
    from .link_active_text import LinkActiveTextDecoration


class ButtonLinkConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
    link: NotRequired[LinkActiveTextDecoration]
