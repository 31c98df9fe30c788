"""The server of Baserow API spec: services to implement, and what serves them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack, overload

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from fastapi import FastAPI
    from typing_extensions import deprecated

    from ._runtime.app import OnRefused
    from ._runtime.limits import Limits as Limits
    from ._runtime.mock.mock import Examples
    from ._runtime.security import Authenticate, BoolAuthenticate, Principal
    from ._runtime.security import PrincipalRequired as PrincipalRequired
    from ._runtime.service import Forbidden as Forbidden
    from ._runtime.service import HTTPError as HTTPError
    from ._runtime.service import NotImplementedByServer as NotImplementedByServer
    from ._runtime.service import Reply as Reply
    from ._runtime.service import Request as Request
    from ._runtime.service import Response as Response
    from ._runtime.service import Stream as Stream
    from ._runtime.service import Unauthorized as Unauthorized
    from ._runtime.service import Upload as Upload
    from ._runtime.service import uploaded as uploaded
    from .admin import AdminService as AdminService
    from .ai_assistant import AIAssistantService as AIAssistantService
    from .applications import ApplicationsService as ApplicationsService
    from .audit_log import AuditLogService as AuditLogService
    from .auth import AuthService as AuthService
    from .builder_data_sources import (
        BuilderDataSourcesService as BuilderDataSourcesService,
    )
    from .builder_domains import BuilderDomainsService as BuilderDomainsService
    from .builder_elements import BuilderElementsService as BuilderElementsService
    from .builder_pages import BuilderPagesService as BuilderPagesService
    from .builder_public import BuilderPublicService as BuilderPublicService
    from .builder_theme import BuilderThemeService as BuilderThemeService
    from .builder_workflow_actions import (
        BuilderWorkflowActionsService as BuilderWorkflowActionsService,
    )
    from .core_webhooks import CoreWebhooksService as CoreWebhooksService
    from .dashboard_data_sources import (
        DashboardDataSourcesService as DashboardDataSourcesService,
    )
    from .dashboard_widgets import DashboardWidgetsService as DashboardWidgetsService
    from .database_table_calendar_view import (
        DatabaseTableCalendarViewService as DatabaseTableCalendarViewService,
    )
    from .database_table_export import (
        DatabaseTableExportService as DatabaseTableExportService,
    )
    from .database_table_fields import (
        DatabaseTableFieldsService as DatabaseTableFieldsService,
    )
    from .database_table_form_view import (
        DatabaseTableFormViewService as DatabaseTableFormViewService,
    )
    from .database_table_gallery_view import (
        DatabaseTableGalleryViewService as DatabaseTableGalleryViewService,
    )
    from .database_table_grid_view import (
        DatabaseTableGridViewService as DatabaseTableGridViewService,
    )
    from .database_table_kanban_view import (
        DatabaseTableKanbanViewService as DatabaseTableKanbanViewService,
    )
    from .database_table_rows import (
        DatabaseTableRowsService as DatabaseTableRowsService,
    )
    from .database_table_timeline_view import (
        DatabaseTableTimelineViewService as DatabaseTableTimelineViewService,
    )
    from .database_table_view_decorations import (
        DatabaseTableViewDecorationsService as DatabaseTableViewDecorationsService,
    )
    from .database_table_view_export import (
        DatabaseTableViewExportService as DatabaseTableViewExportService,
    )
    from .database_table_view_filters import (
        DatabaseTableViewFiltersService as DatabaseTableViewFiltersService,
    )
    from .database_table_view_groupings import (
        DatabaseTableViewGroupingsService as DatabaseTableViewGroupingsService,
    )
    from .database_table_view_sortings import (
        DatabaseTableViewSortingsService as DatabaseTableViewSortingsService,
    )
    from .database_table_views import (
        DatabaseTableViewsService as DatabaseTableViewsService,
    )
    from .database_table_webhooks import (
        DatabaseTableWebhooksService as DatabaseTableWebhooksService,
    )
    from .database_tables import DatabaseTablesService as DatabaseTablesService
    from .database_tokens import DatabaseTokensService as DatabaseTokensService
    from .field_permissions import FieldPermissionsService as FieldPermissionsService
    from .health import HealthService as HealthService
    from .integrations import IntegrationsService as IntegrationsService
    from .jobs import JobsService as JobsService
    from .mcp_endpoints import MCPEndpointsService as MCPEndpointsService
    from .notifications import NotificationsService as NotificationsService
    from .role_assignments import RoleAssignmentsService as RoleAssignmentsService
    from .secure_file_serve import SecureFileServeService as SecureFileServeService
    from .settings import SettingsService as SettingsService
    from .snapshots import SnapshotsService as SnapshotsService
    from .teams import TeamsService as TeamsService
    from .templates import TemplatesService as TemplatesService
    from .trash import TrashService as TrashService
    from .user import UserService as UserService
    from .user_files import UserFilesService as UserFilesService
    from .user_source_roles import UserSourceRolesService as UserSourceRolesService
    from .user_sources import UserSourcesService as UserSourcesService
    from .workspace_invitations import (
        WorkspaceInvitationsService as WorkspaceInvitationsService,
    )
    from .workspaces import WorkspacesService as WorkspacesService

_SERVICES = (
    "admin: AdminService; ai_assistant: AIAssistantService; applications: "
    "ApplicationsService; audit_log: AuditLogService; auth: AuthService; "
    "builder_data_sources: BuilderDataSourcesService; builder_domains: "
    "BuilderDomainsService; builder_elements: BuilderElementsService; builder_pages: "
    "BuilderPagesService; builder_public: BuilderPublicService; builder_theme: "
    "BuilderThemeService; builder_workflow_actions: BuilderWorkflowActionsService; "
    "core_webhooks: CoreWebhooksService; dashboard_data_sources: "
    "DashboardDataSourcesService; dashboard_widgets: DashboardWidgetsService; "
    "database_table_calendar_view: DatabaseTableCalendarViewService; "
    "database_table_export: DatabaseTableExportService; database_table_fields: "
    "DatabaseTableFieldsService; database_table_form_view: "
    "DatabaseTableFormViewService; database_table_gallery_view: "
    "DatabaseTableGalleryViewService; database_table_grid_view: "
    "DatabaseTableGridViewService; database_table_kanban_view: "
    "DatabaseTableKanbanViewService; database_table_rows: DatabaseTableRowsService; "
    "database_table_timeline_view: DatabaseTableTimelineViewService; "
    "database_table_view_decorations: DatabaseTableViewDecorationsService; "
    "database_table_view_export: DatabaseTableViewExportService; "
    "database_table_view_filters: DatabaseTableViewFiltersService; "
    "database_table_view_groupings: DatabaseTableViewGroupingsService; "
    "database_table_view_sortings: DatabaseTableViewSortingsService; "
    "database_table_views: DatabaseTableViewsService; database_table_webhooks: "
    "DatabaseTableWebhooksService; database_tables: DatabaseTablesService; "
    "database_tokens: DatabaseTokensService; field_permissions: "
    "FieldPermissionsService; health: HealthService; integrations: "
    "IntegrationsService; jobs: JobsService; mcp_endpoints: MCPEndpointsService; "
    "notifications: NotificationsService; role_assignments: RoleAssignmentsService; "
    "secure_file_serve: SecureFileServeService; settings: SettingsService; snapshots: "
    "SnapshotsService; teams: TeamsService; templates: TemplatesService; trash: "
    "TrashService; user: UserService; user_files: UserFilesService; "
    "user_source_roles: UserSourceRolesService; user_sources: UserSourcesService; "
    "workspace_invitations: WorkspaceInvitationsService; workspaces: "
    "WorkspacesService; "
)
_PUBLIC = (
    "_runtime.limits: Limits; "
    "_runtime.service: Forbidden HTTPError NotImplementedByServer Reply Request "
    "Response Stream Unauthorized Upload uploaded; "
)


class Services(TypedDict, total=False):
    """What implements the operations of each tag."""

    admin: AdminService
    ai_assistant: AIAssistantService
    applications: ApplicationsService
    audit_log: AuditLogService
    auth_: AuthService
    builder_data_sources: BuilderDataSourcesService
    builder_domains: BuilderDomainsService
    builder_elements: BuilderElementsService
    builder_pages: BuilderPagesService
    builder_public: BuilderPublicService
    builder_theme: BuilderThemeService
    builder_workflow_actions: BuilderWorkflowActionsService
    core_webhooks: CoreWebhooksService
    dashboard_data_sources: DashboardDataSourcesService
    dashboard_widgets: DashboardWidgetsService
    database_table_calendar_view: DatabaseTableCalendarViewService
    database_table_export: DatabaseTableExportService
    database_table_fields: DatabaseTableFieldsService
    database_table_form_view: DatabaseTableFormViewService
    database_table_gallery_view: DatabaseTableGalleryViewService
    database_table_grid_view: DatabaseTableGridViewService
    database_table_kanban_view: DatabaseTableKanbanViewService
    database_table_rows: DatabaseTableRowsService
    database_table_timeline_view: DatabaseTableTimelineViewService
    database_table_view_decorations: DatabaseTableViewDecorationsService
    database_table_view_export: DatabaseTableViewExportService
    database_table_view_filters: DatabaseTableViewFiltersService
    database_table_view_groupings: DatabaseTableViewGroupingsService
    database_table_view_sortings: DatabaseTableViewSortingsService
    database_table_views: DatabaseTableViewsService
    database_table_webhooks: DatabaseTableWebhooksService
    database_tables: DatabaseTablesService
    database_tokens: DatabaseTokensService
    field_permissions: FieldPermissionsService
    health: HealthService
    integrations: IntegrationsService
    jobs: JobsService
    mcp_endpoints: MCPEndpointsService
    notifications: NotificationsService
    role_assignments: RoleAssignmentsService
    secure_file_serve: SecureFileServeService
    settings: SettingsService
    snapshots: SnapshotsService
    teams: TeamsService
    templates: TemplatesService
    trash: TrashService
    user: UserService
    user_files: UserFilesService
    user_source_roles: UserSourceRolesService
    user_sources: UserSourcesService
    workspace_invitations: WorkspaceInvitationsService
    workspaces: WorkspacesService


if TYPE_CHECKING:

    @overload
    @deprecated("`authenticate` must give the principal, or None to refuse")
    def create_app(  # type: ignore[overload-overlap]  # a bool is no principal
        *,
        app: FastAPI | None = None,
        authenticate: BoolAuthenticate,
        limits: Limits | None = None,
        on_refused: OnRefused | None = None,
        **services: Unpack[Services],
    ) -> PrincipalRequired: ...
    @overload
    def create_app(  # pyright: ignore[reportOverlappingOverload]  the same
        *,
        app: FastAPI | None = None,
        authenticate: Authenticate[Principal] | None = None,
        limits: Limits | None = None,
        on_refused: OnRefused | None = None,
        **services: Unpack[Services],
    ) -> FastAPI: ...


def create_app(
    *,
    app: FastAPI | None = None,
    authenticate: Authenticate[Any] | None = None,
    limits: Limits | None = None,
    on_refused: OnRefused | None = None,
    **services: Unpack[Services],
) -> Any:
    """Give a FastAPI app that serves all operations; or add them to `app`.

    What no service implements answers 501. Without `authenticate`, every operation that
    asks for authentication answers 401. `on_refused` can give the answer to a request
    that is refused (422, 401, …) in a form of its own.
    """
    from ._runtime.app import serve

    return serve(_SERVICES, services, app, authenticate, limits, on_refused)


def create_mock_app(
    *,
    app: FastAPI | None = None,
    seed: int = 0,
    security: bool = True,
    examples: Examples | None = None,
    limits: Limits | None = None,
) -> FastAPI:
    """Give a FastAPI app that answers with made-up values, the same for the same seed.

    With `security`, any credential will do, but there must be one. `examples` are those
    of the document, which `specpress mock` passes on.
    """
    from ._runtime.mock.mock import serve_mock

    return serve_mock(_SERVICES, app, seed, security, examples, limits)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _SERVICES + _PUBLIC)
