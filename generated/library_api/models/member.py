from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Literal
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .member_status import MemberStatus
    from .preferences import Preferences


class Member(Model):
    """A person who holds a card."""

    email: str
    id: UUID
    joined: dt.datetime
    name: str = Field(min_length=1, max_length=100)
    status: MemberStatus
    born: dt.date | None = None
    card: int | None = None  # Deprecated.
    favourites: list[Annotated[str, Field(pattern="^97[89][0-9]{10}$")]] | None = Field(
        default=None,
        max_length=20,
    )
    guardian: UUID | None = None
    kind: Literal["adult", "child"] = "adult"
    login: str | None = None
    phone: str | None = None
    photo: bytes | None = None
    preferences: Preferences | None = None
    website: str | None = None
