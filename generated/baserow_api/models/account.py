from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .email_notification import EmailNotificationFrequencyEnum


class Account(Model):
    completed_guided_tours: list[str] | None = None
    completed_onboarding: bool | None = None
    email_notification_frequency: EmailNotificationFrequencyEnum | None = None
    first_name: str | None = Field(default=None, min_length=2, max_length=150)
    language: str | None = Field(default=None, min_length=2, max_length=10)
