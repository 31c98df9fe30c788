from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .id_enum import IdEnum


class AuditLogActionType(Model):
    id: IdEnum
    value: str
