"""The clients of Baserow API spec."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncBaseClient, SyncClient

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .ai_assistant import AIAssistant, AsyncAIAssistant
    from .applications import Applications, AsyncApplications
    from .audit_log import AsyncAuditLog, AuditLog
    from .auth import AsyncAuth, Auth
    from .builder_data_sources import AsyncBuilderDataSources, BuilderDataSources
    from .builder_domains import AsyncBuilderDomains, BuilderDomains
    from .builder_elements import AsyncBuilderElements, BuilderElements
    from .builder_pages import AsyncBuilderPages, BuilderPages
    from .builder_public import AsyncBuilderPublic, BuilderPublic
    from .builder_theme import AsyncBuilderTheme, BuilderTheme
    from .builder_workflow_actions import (
        AsyncBuilderWorkflowActions,
        BuilderWorkflowActions,
    )
    from .core_webhooks import AsyncCoreWebhooks, CoreWebhooks
    from .dashboard_data_sources import AsyncDashboardDataSources, DashboardDataSources
    from .dashboard_widgets import AsyncDashboardWidgets, DashboardWidgets
    from .database_table_calendar_view import (
        AsyncDatabaseTableCalendarView,
        DatabaseTableCalendarView,
    )
    from .database_table_export import AsyncDatabaseTableExport, DatabaseTableExport
    from .database_table_fields import AsyncDatabaseTableFields, DatabaseTableFields
    from .database_table_form_view import (
        AsyncDatabaseTableFormView,
        DatabaseTableFormView,
    )
    from .database_table_gallery_view import (
        AsyncDatabaseTableGalleryView,
        DatabaseTableGalleryView,
    )
    from .database_table_grid_view import (
        AsyncDatabaseTableGridView,
        DatabaseTableGridView,
    )
    from .database_table_kanban_view import (
        AsyncDatabaseTableKanbanView,
        DatabaseTableKanbanView,
    )
    from .database_table_rows import AsyncDatabaseTableRows, DatabaseTableRows
    from .database_table_timeline_view import (
        AsyncDatabaseTableTimelineView,
        DatabaseTableTimelineView,
    )
    from .database_table_view_decorations import (
        AsyncDatabaseTableViewDecorations,
        DatabaseTableViewDecorations,
    )
    from .database_table_view_export import (
        AsyncDatabaseTableViewExport,
        DatabaseTableViewExport,
    )
    from .database_table_view_filters import (
        AsyncDatabaseTableViewFilters,
        DatabaseTableViewFilters,
    )
    from .database_table_view_groupings import (
        AsyncDatabaseTableViewGroupings,
        DatabaseTableViewGroupings,
    )
    from .database_table_view_sortings import (
        AsyncDatabaseTableViewSortings,
        DatabaseTableViewSortings,
    )
    from .database_table_views import AsyncDatabaseTableViews, DatabaseTableViews
    from .database_table_webhooks import (
        AsyncDatabaseTableWebhooks,
        DatabaseTableWebhooks,
    )
    from .database_tables import AsyncDatabaseTables, DatabaseTables
    from .database_tokens import AsyncDatabaseTokens, DatabaseTokens
    from .field_permissions import AsyncFieldPermissions, FieldPermissions
    from .health import AsyncHealth, Health
    from .integrations import AsyncIntegrations, Integrations
    from .jobs import AsyncJobs, Jobs
    from .mcp_endpoints import AsyncMCPEndpoints, MCPEndpoints
    from .notifications import AsyncNotifications, Notifications
    from .role_assignments import AsyncRoleAssignments, RoleAssignments
    from .secure_file_serve import AsyncSecureFileServe, SecureFileServe
    from .settings import AsyncSettings, Settings
    from .snapshots import AsyncSnapshots, Snapshots
    from .teams import AsyncTeams, Teams
    from .templates import AsyncTemplates, Templates
    from .trash import AsyncTrash, Trash
    from .user import AsyncUser, User
    from .user_files import AsyncUserFiles, UserFiles
    from .user_source_roles import AsyncUserSourceRoles, UserSourceRoles
    from .user_sources import AsyncUserSources, UserSources
    from .workspace_invitations import AsyncWorkspaceInvitations, WorkspaceInvitations
    from .workspaces import AsyncWorkspaces, Workspaces


class Client(SyncClient):
    """A client of Baserow API spec."""

    servers = ("/",)

    @cached_property
    def admin(self) -> Admin:
        """The operations with the tag "Admin"."""
        from .admin import Admin

        return Admin(self)

    @cached_property
    def ai_assistant(self) -> AIAssistant:
        """The operations with the tag "AI Assistant"."""
        from .ai_assistant import AIAssistant

        return AIAssistant(self)

    @cached_property
    def applications(self) -> Applications:
        """The operations with the tag "Applications"."""
        from .applications import Applications

        return Applications(self)

    @cached_property
    def audit_log(self) -> AuditLog:
        """The operations with the tag "Audit log"."""
        from .audit_log import AuditLog

        return AuditLog(self)

    @cached_property
    def auth_(self) -> Auth:
        """The operations with the tag "Auth"."""
        from .auth import Auth

        return Auth(self)

    @cached_property
    def builder_data_sources(self) -> BuilderDataSources:
        """The operations with the tag "Builder data sources"."""
        from .builder_data_sources import BuilderDataSources

        return BuilderDataSources(self)

    @cached_property
    def builder_domains(self) -> BuilderDomains:
        """The operations with the tag "Builder domains"."""
        from .builder_domains import BuilderDomains

        return BuilderDomains(self)

    @cached_property
    def builder_elements(self) -> BuilderElements:
        """The operations with the tag "Builder elements"."""
        from .builder_elements import BuilderElements

        return BuilderElements(self)

    @cached_property
    def builder_pages(self) -> BuilderPages:
        """The operations with the tag "Builder pages"."""
        from .builder_pages import BuilderPages

        return BuilderPages(self)

    @cached_property
    def builder_public(self) -> BuilderPublic:
        """The operations with the tag "Builder public"."""
        from .builder_public import BuilderPublic

        return BuilderPublic(self)

    @cached_property
    def builder_theme(self) -> BuilderTheme:
        """The operations with the tag "Builder theme"."""
        from .builder_theme import BuilderTheme

        return BuilderTheme(self)

    @cached_property
    def builder_workflow_actions(self) -> BuilderWorkflowActions:
        """The operations with the tag "Builder workflow actions"."""
        from .builder_workflow_actions import BuilderWorkflowActions

        return BuilderWorkflowActions(self)

    @cached_property
    def core_webhooks(self) -> CoreWebhooks:
        """The operations with the tag "Core webhooks"."""
        from .core_webhooks import CoreWebhooks

        return CoreWebhooks(self)

    @cached_property
    def dashboard_data_sources(self) -> DashboardDataSources:
        """The operations with the tag "Dashboard data sources"."""
        from .dashboard_data_sources import DashboardDataSources

        return DashboardDataSources(self)

    @cached_property
    def dashboard_widgets(self) -> DashboardWidgets:
        """The operations with the tag "Dashboard widgets"."""
        from .dashboard_widgets import DashboardWidgets

        return DashboardWidgets(self)

    @cached_property
    def database_table_calendar_view(self) -> DatabaseTableCalendarView:
        """The operations with the tag "Database table calendar view"."""
        from .database_table_calendar_view import DatabaseTableCalendarView

        return DatabaseTableCalendarView(self)

    @cached_property
    def database_table_export(self) -> DatabaseTableExport:
        """The operations with the tag "Database table export"."""
        from .database_table_export import DatabaseTableExport

        return DatabaseTableExport(self)

    @cached_property
    def database_table_fields(self) -> DatabaseTableFields:
        """The operations with the tag "Database table fields"."""
        from .database_table_fields import DatabaseTableFields

        return DatabaseTableFields(self)

    @cached_property
    def database_table_form_view(self) -> DatabaseTableFormView:
        """The operations with the tag "Database table form view"."""
        from .database_table_form_view import DatabaseTableFormView

        return DatabaseTableFormView(self)

    @cached_property
    def database_table_gallery_view(self) -> DatabaseTableGalleryView:
        """The operations with the tag "Database table gallery view"."""
        from .database_table_gallery_view import DatabaseTableGalleryView

        return DatabaseTableGalleryView(self)

    @cached_property
    def database_table_grid_view(self) -> DatabaseTableGridView:
        """The operations with the tag "Database table grid view"."""
        from .database_table_grid_view import DatabaseTableGridView

        return DatabaseTableGridView(self)

    @cached_property
    def database_table_kanban_view(self) -> DatabaseTableKanbanView:
        """The operations with the tag "Database table kanban view"."""
        from .database_table_kanban_view import DatabaseTableKanbanView

        return DatabaseTableKanbanView(self)

    @cached_property
    def database_table_rows(self) -> DatabaseTableRows:
        """The operations with the tag "Database table rows"."""
        from .database_table_rows import DatabaseTableRows

        return DatabaseTableRows(self)

    @cached_property
    def database_table_timeline_view(self) -> DatabaseTableTimelineView:
        """The operations with the tag "Database table timeline view"."""
        from .database_table_timeline_view import DatabaseTableTimelineView

        return DatabaseTableTimelineView(self)

    @cached_property
    def database_table_view_decorations(self) -> DatabaseTableViewDecorations:
        """The operations with the tag "Database table view decorations"."""
        from .database_table_view_decorations import DatabaseTableViewDecorations

        return DatabaseTableViewDecorations(self)

    @cached_property
    def database_table_view_export(self) -> DatabaseTableViewExport:
        """The operations with the tag "Database table view export"."""
        from .database_table_view_export import DatabaseTableViewExport

        return DatabaseTableViewExport(self)

    @cached_property
    def database_table_view_filters(self) -> DatabaseTableViewFilters:
        """The operations with the tag "Database table view filters"."""
        from .database_table_view_filters import DatabaseTableViewFilters

        return DatabaseTableViewFilters(self)

    @cached_property
    def database_table_view_groupings(self) -> DatabaseTableViewGroupings:
        """The operations with the tag "Database table view groupings"."""
        from .database_table_view_groupings import DatabaseTableViewGroupings

        return DatabaseTableViewGroupings(self)

    @cached_property
    def database_table_view_sortings(self) -> DatabaseTableViewSortings:
        """The operations with the tag "Database table view sortings"."""
        from .database_table_view_sortings import DatabaseTableViewSortings

        return DatabaseTableViewSortings(self)

    @cached_property
    def database_table_views(self) -> DatabaseTableViews:
        """The operations with the tag "Database table views"."""
        from .database_table_views import DatabaseTableViews

        return DatabaseTableViews(self)

    @cached_property
    def database_table_webhooks(self) -> DatabaseTableWebhooks:
        """The operations with the tag "Database table webhooks"."""
        from .database_table_webhooks import DatabaseTableWebhooks

        return DatabaseTableWebhooks(self)

    @cached_property
    def database_tables(self) -> DatabaseTables:
        """The operations with the tag "Database tables"."""
        from .database_tables import DatabaseTables

        return DatabaseTables(self)

    @cached_property
    def database_tokens(self) -> DatabaseTokens:
        """The operations with the tag "Database tokens"."""
        from .database_tokens import DatabaseTokens

        return DatabaseTokens(self)

    @cached_property
    def field_permissions(self) -> FieldPermissions:
        """The operations with the tag "Field permissions"."""
        from .field_permissions import FieldPermissions

        return FieldPermissions(self)

    @cached_property
    def health(self) -> Health:
        """The operations with the tag "Health"."""
        from .health import Health

        return Health(self)

    @cached_property
    def integrations(self) -> Integrations:
        """The operations with the tag "Integrations"."""
        from .integrations import Integrations

        return Integrations(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The operations with the tag "Jobs"."""
        from .jobs import Jobs

        return Jobs(self)

    @cached_property
    def mcp_endpoints(self) -> MCPEndpoints:
        """The operations with the tag "MCP endpoints"."""
        from .mcp_endpoints import MCPEndpoints

        return MCPEndpoints(self)

    @cached_property
    def notifications(self) -> Notifications:
        """The operations with the tag "Notifications"."""
        from .notifications import Notifications

        return Notifications(self)

    @cached_property
    def role_assignments(self) -> RoleAssignments:
        """The operations with the tag "Role assignments"."""
        from .role_assignments import RoleAssignments

        return RoleAssignments(self)

    @cached_property
    def secure_file_serve(self) -> SecureFileServe:
        """The operations with the tag "Secure file serve"."""
        from .secure_file_serve import SecureFileServe

        return SecureFileServe(self)

    @cached_property
    def settings(self) -> Settings:
        """The operations with the tag "Settings"."""
        from .settings import Settings

        return Settings(self)

    @cached_property
    def snapshots(self) -> Snapshots:
        """The operations with the tag "Snapshots"."""
        from .snapshots import Snapshots

        return Snapshots(self)

    @cached_property
    def teams(self) -> Teams:
        """The operations with the tag "Teams"."""
        from .teams import Teams

        return Teams(self)

    @cached_property
    def templates(self) -> Templates:
        """The operations with the tag "Templates"."""
        from .templates import Templates

        return Templates(self)

    @cached_property
    def trash(self) -> Trash:
        """The operations with the tag "Trash"."""
        from .trash import Trash

        return Trash(self)

    @cached_property
    def user(self) -> User:
        """The operations with the tag "User"."""
        from .user import User

        return User(self)

    @cached_property
    def user_files(self) -> UserFiles:
        """The operations with the tag "User files"."""
        from .user_files import UserFiles

        return UserFiles(self)

    @cached_property
    def user_source_roles(self) -> UserSourceRoles:
        """The operations with the tag "User source roles"."""
        from .user_source_roles import UserSourceRoles

        return UserSourceRoles(self)

    @cached_property
    def user_sources(self) -> UserSources:
        """The operations with the tag "User sources"."""
        from .user_sources import UserSources

        return UserSources(self)

    @cached_property
    def workspace_invitations(self) -> WorkspaceInvitations:
        """The operations with the tag "Workspace invitations"."""
        from .workspace_invitations import WorkspaceInvitations

        return WorkspaceInvitations(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """The operations with the tag "Workspaces"."""
        from .workspaces import Workspaces

        return Workspaces(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Baserow API spec."""

    servers = ("/",)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The operations with the tag "Admin"."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def ai_assistant(self) -> AsyncAIAssistant:
        """The operations with the tag "AI Assistant"."""
        from .ai_assistant import AsyncAIAssistant

        return AsyncAIAssistant(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        """The operations with the tag "Applications"."""
        from .applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def audit_log(self) -> AsyncAuditLog:
        """The operations with the tag "Audit log"."""
        from .audit_log import AsyncAuditLog

        return AsyncAuditLog(self)

    @cached_property
    def auth_(self) -> AsyncAuth:
        """The operations with the tag "Auth"."""
        from .auth import AsyncAuth

        return AsyncAuth(self)

    @cached_property
    def builder_data_sources(self) -> AsyncBuilderDataSources:
        """The operations with the tag "Builder data sources"."""
        from .builder_data_sources import AsyncBuilderDataSources

        return AsyncBuilderDataSources(self)

    @cached_property
    def builder_domains(self) -> AsyncBuilderDomains:
        """The operations with the tag "Builder domains"."""
        from .builder_domains import AsyncBuilderDomains

        return AsyncBuilderDomains(self)

    @cached_property
    def builder_elements(self) -> AsyncBuilderElements:
        """The operations with the tag "Builder elements"."""
        from .builder_elements import AsyncBuilderElements

        return AsyncBuilderElements(self)

    @cached_property
    def builder_pages(self) -> AsyncBuilderPages:
        """The operations with the tag "Builder pages"."""
        from .builder_pages import AsyncBuilderPages

        return AsyncBuilderPages(self)

    @cached_property
    def builder_public(self) -> AsyncBuilderPublic:
        """The operations with the tag "Builder public"."""
        from .builder_public import AsyncBuilderPublic

        return AsyncBuilderPublic(self)

    @cached_property
    def builder_theme(self) -> AsyncBuilderTheme:
        """The operations with the tag "Builder theme"."""
        from .builder_theme import AsyncBuilderTheme

        return AsyncBuilderTheme(self)

    @cached_property
    def builder_workflow_actions(self) -> AsyncBuilderWorkflowActions:
        """The operations with the tag "Builder workflow actions"."""
        from .builder_workflow_actions import AsyncBuilderWorkflowActions

        return AsyncBuilderWorkflowActions(self)

    @cached_property
    def core_webhooks(self) -> AsyncCoreWebhooks:
        """The operations with the tag "Core webhooks"."""
        from .core_webhooks import AsyncCoreWebhooks

        return AsyncCoreWebhooks(self)

    @cached_property
    def dashboard_data_sources(self) -> AsyncDashboardDataSources:
        """The operations with the tag "Dashboard data sources"."""
        from .dashboard_data_sources import AsyncDashboardDataSources

        return AsyncDashboardDataSources(self)

    @cached_property
    def dashboard_widgets(self) -> AsyncDashboardWidgets:
        """The operations with the tag "Dashboard widgets"."""
        from .dashboard_widgets import AsyncDashboardWidgets

        return AsyncDashboardWidgets(self)

    @cached_property
    def database_table_calendar_view(self) -> AsyncDatabaseTableCalendarView:
        """The operations with the tag "Database table calendar view"."""
        from .database_table_calendar_view import AsyncDatabaseTableCalendarView

        return AsyncDatabaseTableCalendarView(self)

    @cached_property
    def database_table_export(self) -> AsyncDatabaseTableExport:
        """The operations with the tag "Database table export"."""
        from .database_table_export import AsyncDatabaseTableExport

        return AsyncDatabaseTableExport(self)

    @cached_property
    def database_table_fields(self) -> AsyncDatabaseTableFields:
        """The operations with the tag "Database table fields"."""
        from .database_table_fields import AsyncDatabaseTableFields

        return AsyncDatabaseTableFields(self)

    @cached_property
    def database_table_form_view(self) -> AsyncDatabaseTableFormView:
        """The operations with the tag "Database table form view"."""
        from .database_table_form_view import AsyncDatabaseTableFormView

        return AsyncDatabaseTableFormView(self)

    @cached_property
    def database_table_gallery_view(self) -> AsyncDatabaseTableGalleryView:
        """The operations with the tag "Database table gallery view"."""
        from .database_table_gallery_view import AsyncDatabaseTableGalleryView

        return AsyncDatabaseTableGalleryView(self)

    @cached_property
    def database_table_grid_view(self) -> AsyncDatabaseTableGridView:
        """The operations with the tag "Database table grid view"."""
        from .database_table_grid_view import AsyncDatabaseTableGridView

        return AsyncDatabaseTableGridView(self)

    @cached_property
    def database_table_kanban_view(self) -> AsyncDatabaseTableKanbanView:
        """The operations with the tag "Database table kanban view"."""
        from .database_table_kanban_view import AsyncDatabaseTableKanbanView

        return AsyncDatabaseTableKanbanView(self)

    @cached_property
    def database_table_rows(self) -> AsyncDatabaseTableRows:
        """The operations with the tag "Database table rows"."""
        from .database_table_rows import AsyncDatabaseTableRows

        return AsyncDatabaseTableRows(self)

    @cached_property
    def database_table_timeline_view(self) -> AsyncDatabaseTableTimelineView:
        """The operations with the tag "Database table timeline view"."""
        from .database_table_timeline_view import AsyncDatabaseTableTimelineView

        return AsyncDatabaseTableTimelineView(self)

    @cached_property
    def database_table_view_decorations(self) -> AsyncDatabaseTableViewDecorations:
        """The operations with the tag "Database table view decorations"."""
        from .database_table_view_decorations import AsyncDatabaseTableViewDecorations

        return AsyncDatabaseTableViewDecorations(self)

    @cached_property
    def database_table_view_export(self) -> AsyncDatabaseTableViewExport:
        """The operations with the tag "Database table view export"."""
        from .database_table_view_export import AsyncDatabaseTableViewExport

        return AsyncDatabaseTableViewExport(self)

    @cached_property
    def database_table_view_filters(self) -> AsyncDatabaseTableViewFilters:
        """The operations with the tag "Database table view filters"."""
        from .database_table_view_filters import AsyncDatabaseTableViewFilters

        return AsyncDatabaseTableViewFilters(self)

    @cached_property
    def database_table_view_groupings(self) -> AsyncDatabaseTableViewGroupings:
        """The operations with the tag "Database table view groupings"."""
        from .database_table_view_groupings import AsyncDatabaseTableViewGroupings

        return AsyncDatabaseTableViewGroupings(self)

    @cached_property
    def database_table_view_sortings(self) -> AsyncDatabaseTableViewSortings:
        """The operations with the tag "Database table view sortings"."""
        from .database_table_view_sortings import AsyncDatabaseTableViewSortings

        return AsyncDatabaseTableViewSortings(self)

    @cached_property
    def database_table_views(self) -> AsyncDatabaseTableViews:
        """The operations with the tag "Database table views"."""
        from .database_table_views import AsyncDatabaseTableViews

        return AsyncDatabaseTableViews(self)

    @cached_property
    def database_table_webhooks(self) -> AsyncDatabaseTableWebhooks:
        """The operations with the tag "Database table webhooks"."""
        from .database_table_webhooks import AsyncDatabaseTableWebhooks

        return AsyncDatabaseTableWebhooks(self)

    @cached_property
    def database_tables(self) -> AsyncDatabaseTables:
        """The operations with the tag "Database tables"."""
        from .database_tables import AsyncDatabaseTables

        return AsyncDatabaseTables(self)

    @cached_property
    def database_tokens(self) -> AsyncDatabaseTokens:
        """The operations with the tag "Database tokens"."""
        from .database_tokens import AsyncDatabaseTokens

        return AsyncDatabaseTokens(self)

    @cached_property
    def field_permissions(self) -> AsyncFieldPermissions:
        """The operations with the tag "Field permissions"."""
        from .field_permissions import AsyncFieldPermissions

        return AsyncFieldPermissions(self)

    @cached_property
    def health(self) -> AsyncHealth:
        """The operations with the tag "Health"."""
        from .health import AsyncHealth

        return AsyncHealth(self)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """The operations with the tag "Integrations"."""
        from .integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The operations with the tag "Jobs"."""
        from .jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def mcp_endpoints(self) -> AsyncMCPEndpoints:
        """The operations with the tag "MCP endpoints"."""
        from .mcp_endpoints import AsyncMCPEndpoints

        return AsyncMCPEndpoints(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """The operations with the tag "Notifications"."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def role_assignments(self) -> AsyncRoleAssignments:
        """The operations with the tag "Role assignments"."""
        from .role_assignments import AsyncRoleAssignments

        return AsyncRoleAssignments(self)

    @cached_property
    def secure_file_serve(self) -> AsyncSecureFileServe:
        """The operations with the tag "Secure file serve"."""
        from .secure_file_serve import AsyncSecureFileServe

        return AsyncSecureFileServe(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """The operations with the tag "Settings"."""
        from .settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def snapshots(self) -> AsyncSnapshots:
        """The operations with the tag "Snapshots"."""
        from .snapshots import AsyncSnapshots

        return AsyncSnapshots(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        """The operations with the tag "Teams"."""
        from .teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """The operations with the tag "Templates"."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def trash(self) -> AsyncTrash:
        """The operations with the tag "Trash"."""
        from .trash import AsyncTrash

        return AsyncTrash(self)

    @cached_property
    def user(self) -> AsyncUser:
        """The operations with the tag "User"."""
        from .user import AsyncUser

        return AsyncUser(self)

    @cached_property
    def user_files(self) -> AsyncUserFiles:
        """The operations with the tag "User files"."""
        from .user_files import AsyncUserFiles

        return AsyncUserFiles(self)

    @cached_property
    def user_source_roles(self) -> AsyncUserSourceRoles:
        """The operations with the tag "User source roles"."""
        from .user_source_roles import AsyncUserSourceRoles

        return AsyncUserSourceRoles(self)

    @cached_property
    def user_sources(self) -> AsyncUserSources:
        """The operations with the tag "User sources"."""
        from .user_sources import AsyncUserSources

        return AsyncUserSources(self)

    @cached_property
    def workspace_invitations(self) -> AsyncWorkspaceInvitations:
        """The operations with the tag "Workspace invitations"."""
        from .workspace_invitations import AsyncWorkspaceInvitations

        return AsyncWorkspaceInvitations(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The operations with the tag "Workspaces"."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
