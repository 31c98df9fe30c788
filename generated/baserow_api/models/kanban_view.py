from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .condition_type import ConditionTypeEnum
    from .example_row import ExampleRowResponse
    from .row_metadata import RowMetadata
    from .table_without import TableWithoutDataSync
    from .view_decoration import ViewDecoration
    from .view_filter import ViewFilter, ViewFilterGroup
    from .view_group import ViewGroupBy
    from .view_sort import ViewSort


class KanbanViewExampleResponse(Model):
    field_options: list[KanbanViewFieldOptions]
    rows: dict[str, KanbanViewExampleResponseStack]
    row_metadata: dict[str, RowMetadata] | None = None


class KanbanViewExampleResponseStack(Model):
    count: int
    results: list[ExampleRowResponse]


class KanbanViewFieldOptions(Model):
    hidden: bool | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)


class KanbanViewFieldOptionsBB15(Model):
    field_options: dict[str, KanbanViewFieldOptions]


class KanbanViewView(Model):
    id: int
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    ownership_type: str
    public_view_has_password: bool
    slug: str
    table: TableWithoutDataSync
    table_id: int
    type: Literal["kanban"]
    allow_public_export: bool | None = None
    card_cover_image_field: int | None = None
    decorations: list[ViewDecoration] | None = None
    filter_groups: list[ViewFilterGroup] | None = None
    filter_type: ConditionTypeEnum | None = None
    filters: list[ViewFilter] | None = None
    filters_disabled: bool | None = None
    group_bys: list[ViewGroupBy] | None = None
    owned_by_id: int | None = None
    public: bool | None = None
    show_logo: bool | None = None
    single_select_field: int | None = None
    sortings: list[ViewSort] | None = None
