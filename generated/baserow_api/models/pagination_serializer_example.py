from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .example_row_response import ExampleRowResponseSerializerWithUserFieldNames


class PaginationSerializerExampleRowResponseSerializerWithUserFieldNames(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponseSerializerWithUserFieldNames]
