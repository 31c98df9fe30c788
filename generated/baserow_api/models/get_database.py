from typing import Any

from .._runtime.models.model import Field, Model


class GetDatabaseTableGridViewFieldAggregationResponse(Model):
    value: float | str | list[Any] | dict[str, Any] | None
    total: int | None = None


class GetDatabaseTableGridViewFieldAggregationsResponse(Model):
    field_id: float | str | list[Any] | dict[str, Any] | None = Field(
        default=None,
        alias="field_{id}",
    )
    total: int | None = None


class GetDatabaseTablePublicGridViewFieldAggregationsResponse(Model):
    field_id: float | str | list[Any] | dict[str, Any] | None = Field(
        default=None,
        alias="field_{id}",
    )
    total: int | None = None
