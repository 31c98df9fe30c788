from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .user_admin_response import UserAdminResponse


class PaginationSerializerUserAdminResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[UserAdminResponse]
