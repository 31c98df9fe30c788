from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

if TYPE_CHECKING:
    from .dispatch import DispatchDataSourceDataSourceContext


class DynamicMetadata(TypedDict):
    current_record: NotRequired[Mapping[str, Any] | None]
    data_source: NotRequired[DispatchDataSourceDataSourceContext | None]
    data_source_context: NotRequired[Mapping[str, Any] | None]
    form_data: NotRequired[Mapping[str, Any] | None]
    page_parameter: NotRequired[Mapping[str, Any] | None]
    previous_action: NotRequired[Mapping[str, Any] | None]
    user: NotRequired[int | None]
