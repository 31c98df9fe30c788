from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .local_baserow_context import LocalBaserowContextData
    from .subject_user import SubjectUser


class LocalBaserowIntegrationIntegration(Model):
    application_id: int
    authorized_user: SubjectUser
    context_data: LocalBaserowContextData
    id: int
    name: str
    order: Decimal
    type: Literal["local_baserow"]
