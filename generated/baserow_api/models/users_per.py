from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .user_source import UserSourceUser


class UsersPerUserSource(Model):
    users_per_user_sources: dict[str, list[UserSourceUser]]
