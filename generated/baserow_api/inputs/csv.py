from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from ..models.csv_column import CsvColumnSeparatorEnum
    from ..models.export_charset import ExportCharsetEnum
    from .public import PublicViewFilters


class CsvExporterOptions(TypedDict):
    exporter_type: Literal["csv"]
    csv_column_separator: NotRequired[CsvColumnSeparatorEnum]
    csv_include_header: NotRequired[bool]
    export_charset: NotRequired[ExportCharsetEnum]
    fields: NotRequired[Sequence[int] | None]
    filters: NotRequired[PublicViewFilters | None]
    order_by: NotRequired[str | None]
    view_id: NotRequired[Annotated[int, Field(ge=0)] | None]
