from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .email_verification import EmailVerificationEnum
    from .user_file import UserFile


class Settings(Model):
    account_deletion_grace_delay: int | None = Field(default=None, ge=0, le=32767)
    allow_global_workspace_creation: bool | None = None
    allow_new_signups: bool | None = None
    allow_reset_password: bool | None = None
    allow_signups_via_workspace_invitations: bool | None = None
    co_branding_logo: UserFile | None = None
    email_verification: EmailVerificationEnum | None = None
    show_admin_signup_page: bool | None = None
    show_baserow_help_request: bool | None = None
    track_workspace_usage: bool | None = None
    verify_import_signature: bool | None = None
