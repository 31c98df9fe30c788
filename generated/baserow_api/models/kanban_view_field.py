from __future__ import annotations

from .._runtime.model import Field, Model


class KanbanViewFieldOptions(Model):
    hidden: bool | None = None
    order: int | None = Field(default=None, ge=-32768, le=32767)


class KanbanViewFieldOptionsBB15(Model):
    field_options: dict[str, KanbanViewFieldOptions]
