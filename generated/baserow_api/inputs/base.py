"""BaseExporterOptions"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models.export import ExportCharsetEnum
    from .public import PublicViewFilters


class BaseExporterOptions(TypedDict):
    exporter_type: Literal["json", "xml"]
    export_charset: NotRequired[ExportCharsetEnum]
    fields: NotRequired[Sequence[int] | None]
    filters: NotRequired[PublicViewFilters | None]
    order_by: NotRequired[str | None]
    view_id: NotRequired[int | None]
