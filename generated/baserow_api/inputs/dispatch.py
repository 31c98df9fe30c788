from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .dynamic import DynamicMetadata


class DispatchDataSourceDataSourceContext(TypedDict):
    element: NotRequired[int | None]


class DispatchDataSourceRequest(TypedDict):
    metadata: NotRequired[DynamicMetadata | None]
