from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .assistant_chat import AssistantChat
    from .audit_log import AuditLog, AuditLogUser, AuditLogWorkspace
    from .example_row import (
        ExampleRowResponse,
        ExampleRowResponseSerializerWithUserFieldNames,
    )
    from .gallery_view import GalleryViewFieldOptions
    from .grid_view import GridViewFieldOptions
    from .license_user import LicenseUserLookup
    from .link_row import LinkRowValue
    from .notification_recipient import NotificationRecipient
    from .row_comment import RowComment
    from .row_history import RowHistory
    from .row_metadata import RowMetadata
    from .timeline_view import TimelineViewFieldOptions
    from .trash_contents import TrashContents
    from .user_admin import UserAdminResponse
    from .workspaces_admin import WorkspacesAdminResponse


class PaginationSerializerAssistantChat(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AssistantChat]


class PaginationSerializerAuditLog(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLog]


class PaginationSerializerAuditLogUser(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLogUser]


class PaginationSerializerAuditLogWorkspace(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[AuditLogWorkspace]


class PaginationSerializerExampleRowResponseSerializerWithUserFieldNames(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponseSerializerWithUserFieldNames]


class PaginationSerializerLicenseUserLookup(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[LicenseUserLookup]


class PaginationSerializerLinkRowValue(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[LinkRowValue]


class PaginationSerializerNotificationRecipient(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[NotificationRecipient]


class PaginationSerializerRowComment(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[RowComment]


class PaginationSerializerRowHistory(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[RowHistory]


class PaginationSerializerTrashContents(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[TrashContents]


class PaginationSerializerUserAdminResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[UserAdminResponse]


class PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GalleryViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None


class PaginationSerializerWithGridViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, GridViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None


class PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[ExampleRowResponse]
    field_options: dict[str, TimelineViewFieldOptions] | None = None
    row_metadata: dict[str, RowMetadata] | None = None


class PaginationSerializerWorkspacesAdminResponse(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[WorkspacesAdminResponse]
