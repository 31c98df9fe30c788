from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .input_horizontal_padding import InputHorizontalPadding


class InputConfigBlock(TypedDict):
    input: NotRequired[InputHorizontalPadding]
