from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypedDict
from uuid import UUID

from .._runtime.models.model import Field

if TYPE_CHECKING:
    from .preferences import Preferences


class NewLoan(TypedDict):
    barcode: str
    member: UUID | str
    due: NotRequired[dt.date | str]
    notify_url: NotRequired[str]  # Told when the loan is due.


class NewMember(TypedDict):
    """A person who wants a card. Children need a guardian."""

    email: str
    name: Annotated[str, Field(min_length=1, max_length=100)]
    born: NotRequired[dt.date | str]
    guardian: NotRequired[UUID | str | None]
    kind: NotRequired[Literal["adult", "child"]]
    login: NotRequired[str]
    phone: NotRequired[str | None]
    photo: NotRequired[bytes | str]
    pin: NotRequired[Annotated[str, Field(pattern="^[0-9]{4,8}$")]]
    preferences: NotRequired[Preferences | Mapping[str, str]]
    website: NotRequired[str]
