from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .button_active import ButtonActiveBorderColor
    from .table_horizontal import TableHorizontalSeparatorSize


class ButtonTableButtonConfigBlock(Model):
    button: ButtonActiveBorderColor | None = None
    header_button: ButtonActiveBorderColor | None = None
    table: TableHorizontalSeparatorSize | None = None
