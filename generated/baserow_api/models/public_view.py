from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .public_view_group import PublicViewGroupBy
    from .public_view_sort import PublicViewSort
    from .public_view_table import PublicViewTable


class PublicView(Model):
    group_bys: list[PublicViewGroupBy]
    id: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    name: str = Field(max_length=255)
    order: int = Field(ge=0, le=2147483647)
    slug: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    sortings: list[PublicViewSort]
    table: PublicViewTable
    type: str
    allow_public_export: bool | None = None
    public: bool | None = None
    show_logo: bool | None = None
