from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.export_charset import ExportCharsetEnum
    from .public import PublicViewFilters


class ExcelExporterOptions(TypedDict):
    exporter_type: Literal["excel"]
    excel_include_header: NotRequired[bool]
    export_charset: NotRequired[ExportCharsetEnum]
    fields: NotRequired[Sequence[int] | None]
    filters: NotRequired[PublicViewFilters | None]
    order_by: NotRequired[str | None]
    view_id: NotRequired[Annotated[int, Field(ge=0)] | None]
