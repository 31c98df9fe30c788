from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .button_active import ButtonActiveBorderColor
    from .input_horizontal import InputHorizontalPadding


class ButtonInputConfigBlock(Model):
    input: InputHorizontalPadding | None = None
    login_button: ButtonActiveBorderColor | None = None
