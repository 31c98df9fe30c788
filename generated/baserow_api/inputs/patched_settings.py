from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.email_verification_enum import EmailVerificationEnum
    from .user_file import UserFile


class PatchedSettings(TypedDict):
    account_deletion_grace_delay: NotRequired[Annotated[int, Field(ge=0, le=32767)]]
    allow_global_workspace_creation: NotRequired[bool]
    allow_new_signups: NotRequired[bool]
    allow_reset_password: NotRequired[bool]
    allow_signups_via_workspace_invitations: NotRequired[bool]
    co_branding_logo: NotRequired[UserFile | None]
    email_verification: NotRequired[EmailVerificationEnum | None]
    show_admin_signup_page: NotRequired[bool]
    show_baserow_help_request: NotRequired[bool]
    track_workspace_usage: NotRequired[bool]
    verify_import_signature: NotRequired[bool]
