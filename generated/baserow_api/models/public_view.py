from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .order_enum import OrderEnum
    from .public_field import PublicField


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


class PublicViewAuthResponse(Model):
    access_token: str


class PublicViewGroupBy(Model):
    field: int
    id: int
    view: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)
    width: int | None = Field(default=None, ge=0, le=2147483647)


class PublicViewInfo(Model):
    fields: list[PublicField]
    view: PublicView


class PublicViewSort(Model):
    field: int
    id: int
    view: str = Field(pattern="^[-a-zA-Z0-9_]+$")
    order: OrderEnum | None = None
    type: str | None = Field(default=None, max_length=32)


class PublicViewTable(Model):
    database_id: int
    id: int
