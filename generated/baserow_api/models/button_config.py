from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .button_active import ButtonActiveBorderColor


class ButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
