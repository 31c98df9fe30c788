from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .blank import BlankEnum
    from .crossorigin import CrossoriginEnum
    from .load import LoadTypeEnum


class CustomCode(Model):
    css: str | None = None
    js: str | None = None


class CustomDomainDomain(Model):
    builder_id: int
    domain_name: str = Field(max_length=255)
    id: int
    order: int = Field(ge=0, le=2147483647)
    type: Literal["custom"]
    last_published: dt.datetime | None = None


class CustomScript(Model):
    id: int
    crossorigin: CrossoriginEnum | BlankEnum | None = None
    load_type: LoadTypeEnum | BlankEnum | None = None
    type: CustomScriptTypeEnum | None = None
    url: str | None = Field(default=None, max_length=200)


CustomScriptTypeEnum: TypeAlias = Literal["stylesheet", "javascript"]
