from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .local_baserow_database import LocalBaserowDatabaseApplication


class LocalBaserowContextData(Model):
    databases: list[LocalBaserowDatabaseApplication]
