from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .button_active_border import ButtonActiveBorderColor


class ButtonConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
