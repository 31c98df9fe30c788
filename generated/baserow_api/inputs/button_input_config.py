from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .button_active_border import ButtonActiveBorderColor
    from .input_horizontal_padding import InputHorizontalPadding


class ButtonInputConfigBlock(TypedDict):
    input: NotRequired[InputHorizontalPadding]
    login_button: NotRequired[ButtonActiveBorderColor]
