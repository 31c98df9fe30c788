from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.email_notification_frequency import EmailNotificationFrequencyEnum


class PatchedAccount(TypedDict):
    completed_guided_tours: NotRequired[Sequence[str]]
    completed_onboarding: NotRequired[bool]
    email_notification_frequency: NotRequired[EmailNotificationFrequencyEnum]
    first_name: NotRequired[Annotated[str, Field(min_length=2, max_length=150)]]
    language: NotRequired[Annotated[str, Field(min_length=2, max_length=10)]]
