from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .example_row_response import ExampleRowResponse
    from .kanban_view_field import KanbanViewFieldOptions
    from .row_metadata import RowMetadata


class KanbanViewExampleResponse(Model):
    field_options: list[KanbanViewFieldOptions]
    rows: dict[str, KanbanViewExampleResponseStack]
    row_metadata: dict[str, RowMetadata] | None = None


class KanbanViewExampleResponseStack(Model):
    count: int
    results: list[ExampleRowResponse]
