from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .select_color import SelectColorValueProviderConf


class GeneratedSingleSelectColorViewDecoration(Model):
    id: int
    order: int | None = Field(default=None, ge=-32768, le=32767)
    type: str | None = Field(default=None, max_length=255)
    value_provider_conf: SelectColorValueProviderConf | None = None
    value_provider_type: Literal["single_select_color"] | None = None
    view: int | None = None
