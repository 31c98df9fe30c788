from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .input_horizontal import InputHorizontalPadding


class InputConfigBlock(Model):
    input: InputHorizontalPadding | None = None
