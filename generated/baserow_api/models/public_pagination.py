from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .example_row import ExampleRowResponse
    from .gallery_view import GalleryViewFieldOptions
    from .grid_view import GridViewFieldOptions
    from .timeline_view import TimelineViewFieldOptions


class PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GalleryViewFieldOptions] | None = None


class PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GridViewFieldOptions] | None = None


class PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, TimelineViewFieldOptions] | None = None
