from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .link_active_text import LinkActiveTextDecoration


class ButtonAndLinkConfigBlock(TypedDict):
    menu: NotRequired[LinkActiveTextDecoration]
