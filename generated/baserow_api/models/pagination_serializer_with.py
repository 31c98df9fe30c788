from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .example_row_response import ExampleRowResponse
    from .gallery_view_field import GalleryViewFieldOptions
    from .grid_view_field import GridViewFieldOptions
    from .row_metadata import RowMetadata
    from .timeline_view_field import TimelineViewFieldOptions


class PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GalleryViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None


class PaginationSerializerWithGridViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GridViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None


class PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, TimelineViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None
