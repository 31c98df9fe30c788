from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .button_active_border import ButtonActiveBorderColor
    from .input_horizontal_padding import InputHorizontalPadding


class ButtonInputConfigBlock(Model):
    input: InputHorizontalPadding | None = None
    login_button: ButtonActiveBorderColor | None = None
