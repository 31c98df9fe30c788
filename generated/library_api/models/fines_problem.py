from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .fine import Fine


class FinesProblem(Model):
    fines: list[Fine]
    status: int = Field(ge=100, le=599)
    title: str
    detail: str | None = None
    errors: dict[str, list[str]] | None = None
    type: str = "about:blank"
