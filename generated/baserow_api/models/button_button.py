from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .button_active import ButtonActiveBorderColor


class ButtonButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    header_button: ButtonActiveBorderColor | None = None
