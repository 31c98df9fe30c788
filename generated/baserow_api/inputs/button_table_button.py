from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .button_active_border import ButtonActiveBorderColor
    from .table_horizontal_separator import TableHorizontalSeparatorSize


class ButtonTableButtonConfigBlock(TypedDict):
    button: NotRequired[ButtonActiveBorderColor]
    header_button: NotRequired[ButtonActiveBorderColor]
    table: NotRequired[TableHorizontalSeparatorSize]
