from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .team_subject import TeamSubject


class Team(TypedDict):
    name: Annotated[str, Field(max_length=160)]
    default_role: NotRequired[str | None]
    subjects: NotRequired[Sequence[TeamSubject]]
