from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .table_import_configuration import TableImportConfiguration


class TableImport(TypedDict):
    data: Annotated[Sequence[Any], Field(min_length=1)]
    configuration: NotRequired[TableImportConfiguration]
