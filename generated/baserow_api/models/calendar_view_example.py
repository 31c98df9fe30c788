from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .calendar_view_field import CalendarViewFieldOptions
    from .example_row_response import ExampleRowResponse
    from .row_metadata import RowMetadata


class CalendarViewExampleResponse(Model):
    field_options: list[CalendarViewFieldOptions]
    rows: dict[str, CalendarViewExampleResponseStack]
    row_metadata: dict[str, RowMetadata] | None = None


class CalendarViewExampleResponseStack(Model):
    count: int
    results: list[ExampleRowResponse]
