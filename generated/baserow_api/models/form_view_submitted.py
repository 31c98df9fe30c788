from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Field, Model

if TYPE_CHECKING:
    from .submit_action_enum import SubmitActionEnum


class FormViewSubmitted(Model):
    row_id: int
    submit_action: SubmitActionEnum | None = None
    submit_action_message: str | None = None
    submit_action_redirect_url: str | None = Field(default=None, max_length=2000)
