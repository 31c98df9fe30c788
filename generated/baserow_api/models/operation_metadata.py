from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .cascade_update import CascadeUpdate


class OperationMetadata(Model):
    updated_field_ids: list[int]
    cascade_update: CascadeUpdate | None = None
