"""What is sent."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .action import ActionScopes as ActionScopes
    from .ai import (
        AIFieldCreateField as AIFieldCreateField,
        AIFieldUpdateField as AIFieldUpdateField,
    )
    from .airtable import AirtableImportJobCreateJob as AirtableImportJobCreateJob
    from .anthropic import AnthropicSettings as AnthropicSettings
    from .app_auth_provider_base_app_auth_provider_alias import (
        AppAuthProviderBaseAppAuthProvider as AppAuthProviderBaseAppAuthProvider,
    )
    from .application_base_application_create_polymorphic_alias import (
        ApplicationBaseApplicationCreatePolymorphic as ApplicationBaseApplicationCreatePolymorphic,
    )
    from .assistant import AssistantMessageRequest as AssistantMessageRequest
    from .audit import AuditLogExportJobCreateJob as AuditLogExportJobCreateJob
    from .auth import (
        AuthFormElementCreateElement as AuthFormElementCreateElement,
        AuthFormElementUpdateElement as AuthFormElementUpdateElement,
    )
    from .autonumber import (
        AutonumberFieldCreateField as AutonumberFieldCreateField,
        AutonumberFieldUpdateField as AutonumberFieldUpdateField,
    )
    from .base import BaseExporterOptions as BaseExporterOptions
    from .baserow import BaserowImpersonateAuthToken as BaserowImpersonateAuthToken
    from .batch import (
        BatchCreateRoleAssignment as BatchCreateRoleAssignment,
        BatchDeleteRows as BatchDeleteRows,
    )
    from .boolean import (
        BooleanFieldCreateField as BooleanFieldCreateField,
        BooleanFieldUpdateField as BooleanFieldUpdateField,
    )
    from .builder import (
        BuilderBaseApplicationCreatePolymorphic as BuilderBaseApplicationCreatePolymorphic,
        BuilderBaseApplicationUpdatePolymorphic as BuilderBaseApplicationUpdatePolymorphic,
    )
    from .builder_workflow_action_type_create_builder_workflow_action_alias import (
        BuilderWorkflowActionTypeCreateBuilderWorkflowAction as BuilderWorkflowActionTypeCreateBuilderWorkflowAction,
    )
    from .button import (
        ButtonActiveBorderColor as ButtonActiveBorderColor,
        ButtonAndLinkConfigBlock as ButtonAndLinkConfigBlock,
        ButtonButtonConfigBlock as ButtonButtonConfigBlock,
        ButtonConfigBlock as ButtonConfigBlock,
        ButtonElementCreateElement as ButtonElementCreateElement,
        ButtonElementUpdateElement as ButtonElementUpdateElement,
        ButtonInputConfigBlock as ButtonInputConfigBlock,
        ButtonLinkConfigBlock as ButtonLinkConfigBlock,
        ButtonTableButtonConfigBlock as ButtonTableButtonConfigBlock,
    )
    from .calendar import (
        CalendarViewCreateView as CalendarViewCreateView,
        CalendarViewFieldOptions as CalendarViewFieldOptions,
        CalendarViewFieldOptions5394 as CalendarViewFieldOptions5394,
        CalendarViewUpdate as CalendarViewUpdate,
    )
    from .change import (
        ChangePasswordBodyValidation as ChangePasswordBodyValidation,
        ChangePrimaryFieldParams as ChangePrimaryFieldParams,
    )
    from .chart import (
        ChartSeriesConfig as ChartSeriesConfig,
        ChartWidgetCreateWidget as ChartWidgetCreateWidget,
        ChartWidgetUpdateWidget as ChartWidgetUpdateWidget,
    )
    from .checkbox import (
        CheckboxElementCreateElement as CheckboxElementCreateElement,
        CheckboxElementUpdateElement as CheckboxElementUpdateElement,
    )
    from .choice import (
        ChoiceElementCreateElement as ChoiceElementCreateElement,
        ChoiceElementUpdateElement as ChoiceElementUpdateElement,
        ChoiceOption as ChoiceOption,
    )
    from .collection import (
        CollectionElementPropertyOptions as CollectionElementPropertyOptions,
        CollectionField as CollectionField,
    )
    from .column import (
        ColumnElementCreateElement as ColumnElementCreateElement,
        ColumnElementUpdateElement as ColumnElementUpdateElement,
    )
    from .common import CommonSAMLResponse as CommonSAMLResponse
    from .conditional import (
        ConditionalColorValueProviderConfColor as ConditionalColorValueProviderConfColor,
        ConditionalColorValueProviderConfColorFilter as ConditionalColorValueProviderConfColorFilter,
        ConditionalColorValueProviderConfColorFilterGroup as ConditionalColorValueProviderConfColorFilterGroup,
        ConditionalColorValueProviderConfColors as ConditionalColorValueProviderConfColors,
    )
    from .core import (
        CoreHTTPRequestServiceBasePolymorphicRequest as CoreHTTPRequestServiceBasePolymorphicRequest,
        CoreHTTPRequestServiceCreateDataSource as CoreHTTPRequestServiceCreateDataSource,
        CoreHTTPRequestServiceUpdateDashboardDataSource as CoreHTTPRequestServiceUpdateDashboardDataSource,
        CoreHTTPRequestServiceUpdateDataSource as CoreHTTPRequestServiceUpdateDataSource,
        CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction as CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction,
        CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions as CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions,
        CoreHTTPTriggerServiceBasePolymorphicRequest as CoreHTTPTriggerServiceBasePolymorphicRequest,
        CoreHTTPTriggerServiceCreateDataSource as CoreHTTPTriggerServiceCreateDataSource,
        CoreHTTPTriggerServiceUpdateDashboardDataSource as CoreHTTPTriggerServiceUpdateDashboardDataSource,
        CoreHTTPTriggerServiceUpdateDataSource as CoreHTTPTriggerServiceUpdateDataSource,
        CoreRouterServiceBasePolymorphicRequest as CoreRouterServiceBasePolymorphicRequest,
        CoreRouterServiceCreateDataSource as CoreRouterServiceCreateDataSource,
        CoreRouterServiceEdge as CoreRouterServiceEdge,
        CoreRouterServiceUpdateDashboardDataSource as CoreRouterServiceUpdateDashboardDataSource,
        CoreRouterServiceUpdateDataSource as CoreRouterServiceUpdateDataSource,
        CoreSMTPEmailServiceBasePolymorphicRequest as CoreSMTPEmailServiceBasePolymorphicRequest,
        CoreSMTPEmailServiceCreateDataSource as CoreSMTPEmailServiceCreateDataSource,
        CoreSMTPEmailServiceUpdateDashboardDataSource as CoreSMTPEmailServiceUpdateDashboardDataSource,
        CoreSMTPEmailServiceUpdateDataSource as CoreSMTPEmailServiceUpdateDataSource,
        CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction as CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction,
        CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions as CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .count import (
        CountFieldCreateField as CountFieldCreateField,
        CountFieldUpdateField as CountFieldUpdateField,
    )
    from .create import (
        CreateMCPEndpoint as CreateMCPEndpoint,
        CreatePage as CreatePage,
        CreateRoleAssignment as CreateRoleAssignment,
        CreateSnapshotJobCreateJob as CreateSnapshotJobCreateJob,
        CreateViewFilter as CreateViewFilter,
        CreateViewFilterGroup as CreateViewFilterGroup,
        CreateViewGroupBy as CreateViewGroupBy,
        CreateViewSort as CreateViewSort,
        CreateWorkspaceInvitation as CreateWorkspaceInvitation,
    )
    from .created import (
        CreatedByFieldCreateField as CreatedByFieldCreateField,
        CreatedByFieldUpdateField as CreatedByFieldUpdateField,
        CreatedOnFieldCreateField as CreatedOnFieldCreateField,
        CreatedOnFieldUpdateField as CreatedOnFieldUpdateField,
    )
    from .csv import CsvExporterOptions as CsvExporterOptions
    from .custom import (
        CustomCode as CustomCode,
        CustomDomainCreateDomain as CustomDomainCreateDomain,
        CustomScript as CustomScript,
    )
    from .dashboard import (
        DashboardBaseApplicationCreatePolymorphic as DashboardBaseApplicationCreatePolymorphic,
        DashboardBaseApplicationUpdatePolymorphic as DashboardBaseApplicationUpdatePolymorphic,
    )
    from .dashboard_widget_create_widget_alias import (
        DashboardWidgetCreateWidget as DashboardWidgetCreateWidget,
    )
    from .data_sync_create_data_sync_alias import (
        DataSyncCreateDataSync as DataSyncCreateDataSync,
    )
    from .data_sync_list_data_sync_properties_request_alias import (
        DataSyncListDataSyncPropertiesRequest as DataSyncListDataSyncPropertiesRequest,
    )
    from .database import (
        DatabaseBaseApplicationCreatePolymorphic as DatabaseBaseApplicationCreatePolymorphic,
        DatabaseBaseApplicationUpdatePolymorphic as DatabaseBaseApplicationUpdatePolymorphic,
    )
    from .date import (
        DateFieldCreateField as DateFieldCreateField,
        DateFieldUpdateField as DateFieldUpdateField,
        DateTimePickerElementCreateElement as DateTimePickerElementCreateElement,
        DateTimePickerElementUpdateElement as DateTimePickerElementUpdateElement,
    )
    from .decorator_value_provider_type_create_view_decoration_alias import (
        DecoratorValueProviderTypeCreateViewDecoration as DecoratorValueProviderTypeCreateViewDecoration,
    )
    from .dispatch import (
        DispatchDataSourceDataSourceContext as DispatchDataSourceDataSourceContext,
        DispatchDataSourceRequest as DispatchDataSourceRequest,
    )
    from .domain_type_create_domain_alias import (
        DomainTypeCreateDomain as DomainTypeCreateDomain,
    )
    from .duplicate import (
        DuplicateApplicationJobCreateJob as DuplicateApplicationJobCreateJob,
        DuplicateFieldJobCreateJob as DuplicateFieldJobCreateJob,
        DuplicatePageJobCreateJob as DuplicatePageJobCreateJob,
        DuplicateTableFieldRequest as DuplicateTableFieldRequest,
        DuplicateTableJobCreateJob as DuplicateTableJobCreateJob,
    )
    from .duration import (
        DurationFieldCreateField as DurationFieldCreateField,
        DurationFieldUpdateField as DurationFieldUpdateField,
    )
    from .dynamic import DynamicMetadata as DynamicMetadata
    from .element_type_create_element_alias import (
        ElementTypeCreateElement as ElementTypeCreateElement,
    )
    from .email import (
        EmailFieldCreateField as EmailFieldCreateField,
        EmailFieldUpdateField as EmailFieldUpdateField,
        EmailTesterRequest as EmailTesterRequest,
    )
    from .example import (
        ExampleBatchRowsRequest as ExampleBatchRowsRequest,
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames as ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
    )
    from .excel import ExcelExporterOptions as ExcelExporterOptions
    from .export import (
        ExportApplicationsJobCreateJob as ExportApplicationsJobCreateJob,
        ExportWorkspaceApplicationsAsyncRequest as ExportWorkspaceApplicationsAsyncRequest,
    )
    from .export_alias import Export as Export
    from .field import FieldConstraint as FieldConstraint
    from .field_create_field_alias import FieldCreateField as FieldCreateField
    from .file import (
        FileExporterOptions as FileExporterOptions,
        FileFieldCreateField as FileFieldCreateField,
        FileFieldUpdateField as FileFieldUpdateField,
        FileImportJobCreateJob as FileImportJobCreateJob,
        FileInputElementCreateElement as FileInputElementCreateElement,
        FileInputElementUpdateElement as FileInputElementUpdateElement,
    )
    from .footer import (
        FooterElementCreateElement as FooterElementCreateElement,
        FooterElementUpdateElement as FooterElementUpdateElement,
    )
    from .form import (
        FormContainerElementCreateElement as FormContainerElementCreateElement,
        FormContainerElementUpdateElement as FormContainerElementUpdateElement,
        FormViewCreateView as FormViewCreateView,
        FormViewFieldOptions as FormViewFieldOptions,
        FormViewFieldOptions863E as FormViewFieldOptions863E,
        FormViewFieldOptionsCondition as FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup as FormViewFieldOptionsConditionGroup,
        FormViewUpdate as FormViewUpdate,
    )
    from .formula import (
        FormulaFieldCreateField as FormulaFieldCreateField,
        FormulaFieldUpdateField as FormulaFieldUpdateField,
    )
    from .gallery import (
        GalleryViewCreateView as GalleryViewCreateView,
        GalleryViewFieldOptions as GalleryViewFieldOptions,
        GalleryViewFieldOptionsC939 as GalleryViewFieldOptionsC939,
        GalleryViewUpdate as GalleryViewUpdate,
    )
    from .generate import (
        GenerateFormulaWithAIRequest as GenerateFormulaWithAIRequest,
        GenerateTableAiFieldValueRequest as GenerateTableAiFieldValueRequest,
    )
    from .generated import (
        GeneratedConditionalColorCreateViewDecoration as GeneratedConditionalColorCreateViewDecoration,
        GeneratedConditionalColorUpdateViewDecoration as GeneratedConditionalColorUpdateViewDecoration,
        GeneratedSingleSelectColorCreateViewDecoration as GeneratedSingleSelectColorCreateViewDecoration,
        GeneratedSingleSelectColorUpdateViewDecoration as GeneratedSingleSelectColorUpdateViewDecoration,
    )
    from .github import (
        GitHubIssuesDataSyncCreateDataSync as GitHubIssuesDataSyncCreateDataSync,
        GitHubIssuesDataSyncListDataSyncPropertiesRequest as GitHubIssuesDataSyncListDataSyncPropertiesRequest,
        GitHubIssuesDataSyncUpdateDataSync as GitHubIssuesDataSyncUpdateDataSync,
    )
    from .gitlab import (
        GitLabIssuesDataSyncCreateDataSync as GitLabIssuesDataSyncCreateDataSync,
        GitLabIssuesDataSyncListDataSyncPropertiesRequest as GitLabIssuesDataSyncListDataSyncPropertiesRequest,
        GitLabIssuesDataSyncUpdateDataSync as GitLabIssuesDataSyncUpdateDataSync,
    )
    from .grid import (
        GridViewCreateView as GridViewCreateView,
        GridViewFieldOptions as GridViewFieldOptions,
        GridViewFieldOptions5FE1 as GridViewFieldOptions5FE1,
        GridViewFilter as GridViewFilter,
        GridViewUpdate as GridViewUpdate,
    )
    from .header import (
        HeaderElementCreateElement as HeaderElementCreateElement,
        HeaderElementUpdateElement as HeaderElementUpdateElement,
    )
    from .heading import (
        Heading6TextDecoration as Heading6TextDecoration,
        HeadingElementCreateElement as HeadingElementCreateElement,
        HeadingElementUpdateElement as HeadingElementUpdateElement,
    )
    from .http import (
        HTTPFormData as HTTPFormData,
        HTTPHeader as HTTPHeader,
        HTTPQueryParam as HTTPQueryParam,
    )
    from .hub import (
        HubSpotContactsDataSyncCreateDataSync as HubSpotContactsDataSyncCreateDataSync,
        HubSpotContactsDataSyncListDataSyncPropertiesRequest as HubSpotContactsDataSyncListDataSyncPropertiesRequest,
        HubSpotContactsDataSyncUpdateDataSync as HubSpotContactsDataSyncUpdateDataSync,
    )
    from .i import (
        ICalCalendarDataSyncCreateDataSync as ICalCalendarDataSyncCreateDataSync,
        ICalCalendarDataSyncListDataSyncPropertiesRequest as ICalCalendarDataSyncListDataSyncPropertiesRequest,
        ICalCalendarDataSyncUpdateDataSync as ICalCalendarDataSyncUpdateDataSync,
        IFrameElementCreateElement as IFrameElementCreateElement,
        IFrameElementUpdateElement as IFrameElementUpdateElement,
    )
    from .image import (
        ImageConfigBlock as ImageConfigBlock,
        ImageConstraint as ImageConstraint,
        ImageElementCreateElement as ImageElementCreateElement,
        ImageElementUpdateElement as ImageElementUpdateElement,
    )
    from .import_ import (
        ImportApplicationsJobCreateJob as ImportApplicationsJobCreateJob,
        ImportResourceUploadFileRequest as ImportResourceUploadFileRequest,
        ImportWorkspaceApplicationsAsyncRequest as ImportWorkspaceApplicationsAsyncRequest,
    )
    from .input import (
        InputAndTypographyConfigBlock as InputAndTypographyConfigBlock,
        InputConfigBlock as InputConfigBlock,
        InputHorizontalPadding as InputHorizontalPadding,
        InputTextElementCreateElement as InputTextElementCreateElement,
        InputTextElementUpdateElement as InputTextElementUpdateElement,
    )
    from .install import InstallTemplateJobCreateJob as InstallTemplateJobCreateJob
    from .integration_create_integration_alias import (
        IntegrationCreateIntegration as IntegrationCreateIntegration,
    )
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest as IntegrationServiceBasePolymorphicRequest,
    )
    from .integration_service_create_data_source_alias import (
        IntegrationServiceCreateDataSource as IntegrationServiceCreateDataSource,
    )
    from .jira import (
        JiraIssuesDataSyncCreateDataSync as JiraIssuesDataSyncCreateDataSync,
        JiraIssuesDataSyncListDataSyncPropertiesRequest as JiraIssuesDataSyncListDataSyncPropertiesRequest,
        JiraIssuesDataSyncUpdateDataSync as JiraIssuesDataSyncUpdateDataSync,
    )
    from .job_type_create_job_alias import JobTypeCreateJob as JobTypeCreateJob
    from .kanban import (
        KanbanViewCreateView as KanbanViewCreateView,
        KanbanViewFieldOptions as KanbanViewFieldOptions,
        KanbanViewFieldOptionsBB15 as KanbanViewFieldOptionsBB15,
        KanbanViewUpdate as KanbanViewUpdate,
    )
    from .last import (
        LastModifiedByFieldCreateField as LastModifiedByFieldCreateField,
        LastModifiedByFieldUpdateField as LastModifiedByFieldUpdateField,
        LastModifiedFieldCreateField as LastModifiedFieldCreateField,
        LastModifiedFieldUpdateField as LastModifiedFieldUpdateField,
    )
    from .link import (
        LinkActiveTextDecoration as LinkActiveTextDecoration,
        LinkElementCreateElement as LinkElementCreateElement,
        LinkElementUpdateElement as LinkElementUpdateElement,
        LinkRowFieldCreateField as LinkRowFieldCreateField,
        LinkRowFieldUpdateField as LinkRowFieldUpdateField,
    )
    from .local_baserow_aggregate import (
        LocalBaserowAggregateRowsBasePolymorphicRequest as LocalBaserowAggregateRowsBasePolymorphicRequest,
        LocalBaserowAggregateRowsCreateDataSource as LocalBaserowAggregateRowsCreateDataSource,
        LocalBaserowAggregateRowsUpdateDashboardDataSource as LocalBaserowAggregateRowsUpdateDashboardDataSource,
        LocalBaserowAggregateRowsUpdateDataSource as LocalBaserowAggregateRowsUpdateDataSource,
    )
    from .local_baserow_create import (
        LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction as LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction,
        LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions as LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .local_baserow_delete import (
        LocalBaserowDeleteRowBasePolymorphicRequest as LocalBaserowDeleteRowBasePolymorphicRequest,
        LocalBaserowDeleteRowCreateDataSource as LocalBaserowDeleteRowCreateDataSource,
        LocalBaserowDeleteRowUpdateDashboardDataSource as LocalBaserowDeleteRowUpdateDashboardDataSource,
        LocalBaserowDeleteRowUpdateDataSource as LocalBaserowDeleteRowUpdateDataSource,
        LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction as LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction,
        LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions as LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .local_baserow_get import (
        LocalBaserowGetRowBasePolymorphicRequest as LocalBaserowGetRowBasePolymorphicRequest,
        LocalBaserowGetRowCreateDataSource as LocalBaserowGetRowCreateDataSource,
        LocalBaserowGetRowUpdateDashboardDataSource as LocalBaserowGetRowUpdateDashboardDataSource,
        LocalBaserowGetRowUpdateDataSource as LocalBaserowGetRowUpdateDataSource,
    )
    from .local_baserow_grouped import (
        LocalBaserowGroupedAggregateRowsBasePolymorphicRequest as LocalBaserowGroupedAggregateRowsBasePolymorphicRequest,
        LocalBaserowGroupedAggregateRowsCreateDataSource as LocalBaserowGroupedAggregateRowsCreateDataSource,
        LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource as LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource,
        LocalBaserowGroupedAggregateRowsUpdateDataSource as LocalBaserowGroupedAggregateRowsUpdateDataSource,
    )
    from .local_baserow_integration import (
        LocalBaserowIntegrationCreateIntegration as LocalBaserowIntegrationCreateIntegration,
        LocalBaserowIntegrationUpdateIntegration as LocalBaserowIntegrationUpdateIntegration,
    )
    from .local_baserow_list import (
        LocalBaserowListRowsBasePolymorphicRequest as LocalBaserowListRowsBasePolymorphicRequest,
        LocalBaserowListRowsCreateDataSource as LocalBaserowListRowsCreateDataSource,
        LocalBaserowListRowsUpdateDashboardDataSource as LocalBaserowListRowsUpdateDashboardDataSource,
        LocalBaserowListRowsUpdateDataSource as LocalBaserowListRowsUpdateDataSource,
    )
    from .local_baserow_password import (
        LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider as LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider,
    )
    from .local_baserow_rows import (
        LocalBaserowRowsCreatedBasePolymorphicRequest as LocalBaserowRowsCreatedBasePolymorphicRequest,
        LocalBaserowRowsCreatedCreateDataSource as LocalBaserowRowsCreatedCreateDataSource,
        LocalBaserowRowsCreatedUpdateDashboardDataSource as LocalBaserowRowsCreatedUpdateDashboardDataSource,
        LocalBaserowRowsCreatedUpdateDataSource as LocalBaserowRowsCreatedUpdateDataSource,
        LocalBaserowRowsDeletedBasePolymorphicRequest as LocalBaserowRowsDeletedBasePolymorphicRequest,
        LocalBaserowRowsDeletedCreateDataSource as LocalBaserowRowsDeletedCreateDataSource,
        LocalBaserowRowsDeletedUpdateDashboardDataSource as LocalBaserowRowsDeletedUpdateDashboardDataSource,
        LocalBaserowRowsDeletedUpdateDataSource as LocalBaserowRowsDeletedUpdateDataSource,
        LocalBaserowRowsUpdatedBasePolymorphicRequest as LocalBaserowRowsUpdatedBasePolymorphicRequest,
        LocalBaserowRowsUpdatedCreateDataSource as LocalBaserowRowsUpdatedCreateDataSource,
        LocalBaserowRowsUpdatedUpdateDashboardDataSource as LocalBaserowRowsUpdatedUpdateDashboardDataSource,
        LocalBaserowRowsUpdatedUpdateDataSource as LocalBaserowRowsUpdatedUpdateDataSource,
    )
    from .local_baserow_table import (
        LocalBaserowTableDataSyncCreateDataSync as LocalBaserowTableDataSyncCreateDataSync,
        LocalBaserowTableDataSyncListDataSyncPropertiesRequest as LocalBaserowTableDataSyncListDataSyncPropertiesRequest,
        LocalBaserowTableDataSyncUpdateDataSync as LocalBaserowTableDataSyncUpdateDataSync,
        LocalBaserowTableServiceAggregationGroupBy as LocalBaserowTableServiceAggregationGroupBy,
        LocalBaserowTableServiceAggregationSeries as LocalBaserowTableServiceAggregationSeries,
        LocalBaserowTableServiceAggregationSortBy as LocalBaserowTableServiceAggregationSortBy,
        LocalBaserowTableServiceFieldMapping as LocalBaserowTableServiceFieldMapping,
    )
    from .local_baserow_update import (
        LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction as LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction,
        LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions as LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .local_baserow_upsert import (
        LocalBaserowUpsertRowBasePolymorphicRequest as LocalBaserowUpsertRowBasePolymorphicRequest,
        LocalBaserowUpsertRowCreateDataSource as LocalBaserowUpsertRowCreateDataSource,
        LocalBaserowUpsertRowUpdateDashboardDataSource as LocalBaserowUpsertRowUpdateDashboardDataSource,
        LocalBaserowUpsertRowUpdateDataSource as LocalBaserowUpsertRowUpdateDataSource,
    )
    from .local_baserow_user import (
        LocalBaserowUserSourceCreateUserSource as LocalBaserowUserSourceCreateUserSource,
        LocalBaserowUserSourceUpdateUserSource as LocalBaserowUserSourceUpdateUserSource,
    )
    from .logout import (
        LogoutWorkflowActionCreateBuilderWorkflowAction as LogoutWorkflowActionCreateBuilderWorkflowAction,
        LogoutWorkflowActionUpdateBuilderWorkflowActions as LogoutWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .long import (
        LongTextFieldCreateField as LongTextFieldCreateField,
        LongTextFieldUpdateField as LongTextFieldUpdateField,
    )
    from .lookup import (
        LookupFieldCreateField as LookupFieldCreateField,
        LookupFieldUpdateField as LookupFieldUpdateField,
    )
    from .mark import MarkNotificationAsReadRequest as MarkNotificationAsReadRequest
    from .menu import (
        MenuElementCreateElement as MenuElementCreateElement,
        MenuElementUpdateElement as MenuElementUpdateElement,
        MenuItem as MenuItem,
    )
    from .mistral import MistralSettings as MistralSettings
    from .mode884 import Mode884Enum as Mode884Enum
    from .multiple import (
        MultipleCollaboratorsFieldCreateField as MultipleCollaboratorsFieldCreateField,
        MultipleCollaboratorsFieldUpdateField as MultipleCollaboratorsFieldUpdateField,
        MultipleSelectFieldCreateField as MultipleSelectFieldCreateField,
        MultipleSelectFieldUpdateField as MultipleSelectFieldUpdateField,
    )
    from .notification import (
        NotificationWorkflowActionCreateBuilderWorkflowAction as NotificationWorkflowActionCreateBuilderWorkflowAction,
        NotificationWorkflowActionUpdateBuilderWorkflowActions as NotificationWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .number import (
        NumberFieldCreateField as NumberFieldCreateField,
        NumberFieldUpdateField as NumberFieldUpdateField,
    )
    from .ollama import OllamaSettings as OllamaSettings
    from .open import (
        OpenAISettings as OpenAISettings,
        OpenIdConnectAppAuthProviderModelBaseAppAuthProvider as OpenIdConnectAppAuthProviderModelBaseAppAuthProvider,
        OpenPageWorkflowActionCreateBuilderWorkflowAction as OpenPageWorkflowActionCreateBuilderWorkflowAction,
        OpenPageWorkflowActionUpdateBuilderWorkflowActions as OpenPageWorkflowActionUpdateBuilderWorkflowActions,
        OpenRouterSettings as OpenRouterSettings,
    )
    from .order import (
        OrderApplications as OrderApplications,
        OrderDomains as OrderDomains,
        OrderPages as OrderPages,
        OrderTables as OrderTables,
        OrderViews as OrderViews,
        OrderWorkflowActions as OrderWorkflowActions,
        OrderWorkspaces as OrderWorkspaces,
    )
    from .ownership import OwnershipTypeEnum as OwnershipTypeEnum
    from .page import PageParameterValue as PageParameterValue
    from .password import (
        PasswordFieldAuthentication as PasswordFieldAuthentication,
        PasswordFieldCreateField as PasswordFieldCreateField,
        PasswordFieldUpdateField as PasswordFieldUpdateField,
    )
    from .patched import (
        PatchedAccount as PatchedAccount,
        PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration as PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
        PatchedExampleBatchUpdateRowsRequest as PatchedExampleBatchUpdateRowsRequest,
        PatchedGenerativeAISettings as PatchedGenerativeAISettings,
        PatchedMoveDataSource as PatchedMoveDataSource,
        PatchedMoveElement as PatchedMoveElement,
        PatchedMoveIntegration as PatchedMoveIntegration,
        PatchedMoveUserSource as PatchedMoveUserSource,
        PatchedPeriodicDataSyncInterval as PatchedPeriodicDataSyncInterval,
        PatchedSettings as PatchedSettings,
        PatchedTableUpdate as PatchedTableUpdate,
        PatchedTableWebhookUpdateRequest as PatchedTableWebhookUpdateRequest,
        PatchedTokenUpdate as PatchedTokenUpdate,
        PatchedTokenUpdatePermissions as PatchedTokenUpdatePermissions,
        PatchedTrashEntryRequest as PatchedTrashEntryRequest,
        PatchedUndoRedoRequest as PatchedUndoRedoRequest,
        PatchedUpdateDomain as PatchedUpdateDomain,
        PatchedUpdateFieldPermissionsRequest as PatchedUpdateFieldPermissionsRequest,
        PatchedUpdateMCPEndpoint as PatchedUpdateMCPEndpoint,
        PatchedUpdatePage as PatchedUpdatePage,
        PatchedUpdatePremiumViewAttributes as PatchedUpdatePremiumViewAttributes,
        PatchedUpdateViewFilter as PatchedUpdateViewFilter,
        PatchedUpdateViewFilterGroup as PatchedUpdateViewFilterGroup,
        PatchedUpdateViewGroupBy as PatchedUpdateViewGroupBy,
        PatchedUpdateViewSort as PatchedUpdateViewSort,
        PatchedUpdateWorkspaceInvitation as PatchedUpdateWorkspaceInvitation,
        PatchedUpdateWorkspaceUser as PatchedUpdateWorkspaceUser,
        PatchedUserAdminUpdate as PatchedUserAdminUpdate,
        PatchedWorkspace as PatchedWorkspace,
    )
    from .patched_application_base_application_update_polymorphic_alias import (
        PatchedApplicationBaseApplicationUpdatePolymorphic as PatchedApplicationBaseApplicationUpdatePolymorphic,
    )
    from .patched_builder_workflow_action_type_update_builder_workflow_actions_alias import (
        PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions as PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions,
    )
    from .patched_dashboard_widget_update_widget_alias import (
        PatchedDashboardWidgetUpdateWidget as PatchedDashboardWidgetUpdateWidget,
    )
    from .patched_data_sync_update_data_sync_alias import (
        PatchedDataSyncUpdateDataSync as PatchedDataSyncUpdateDataSync,
    )
    from .patched_decorator_value_provider_type_update_view_decoration_alias import (
        PatchedDecoratorValueProviderTypeUpdateViewDecoration as PatchedDecoratorValueProviderTypeUpdateViewDecoration,
    )
    from .patched_element_type_update_element_alias import (
        PatchedElementTypeUpdateElement as PatchedElementTypeUpdateElement,
    )
    from .patched_field_update_field_alias import (
        PatchedFieldUpdateField as PatchedFieldUpdateField,
    )
    from .patched_integration_service_update_dashboard_data_source_alias import (
        PatchedIntegrationServiceUpdateDashboardDataSource as PatchedIntegrationServiceUpdateDashboardDataSource,
    )
    from .patched_integration_service_update_data_source_alias import (
        PatchedIntegrationServiceUpdateDataSource as PatchedIntegrationServiceUpdateDataSource,
    )
    from .patched_integration_update_integration_alias import (
        PatchedIntegrationUpdateIntegration as PatchedIntegrationUpdateIntegration,
    )
    from .patched_user_source_update_user_source_alias import (
        PatchedUserSourceUpdateUserSource as PatchedUserSourceUpdateUserSource,
    )
    from .patched_view_field_options_alias import (
        PatchedViewFieldOptions as PatchedViewFieldOptions,
    )
    from .patched_view_update_view_alias import (
        PatchedViewUpdateView as PatchedViewUpdateView,
    )
    from .path import PathParam as PathParam
    from .phone import (
        PhoneNumberFieldCreateField as PhoneNumberFieldCreateField,
        PhoneNumberFieldUpdateField as PhoneNumberFieldUpdateField,
    )
    from .pie import (
        PieChartSeriesConfig as PieChartSeriesConfig,
        PieChartWidgetCreateWidget as PieChartWidgetCreateWidget,
        PieChartWidgetUpdateWidget as PieChartWidgetUpdateWidget,
    )
    from .postgresql import (
        PostgreSQLDataSyncCreateDataSync as PostgreSQLDataSyncCreateDataSync,
        PostgreSQLDataSyncListDataSyncPropertiesRequest as PostgreSQLDataSyncListDataSyncPropertiesRequest,
        PostgreSQLDataSyncUpdateDataSync as PostgreSQLDataSyncUpdateDataSync,
    )
    from .public import (
        PublicViewAuthRequest as PublicViewAuthRequest,
        PublicViewFilter as PublicViewFilter,
        PublicViewFilters as PublicViewFilters,
        PublicViewFiltersFilterTypeEnum as PublicViewFiltersFilterTypeEnum,
    )
    from .publish import PublishDomainJobCreateJob as PublishDomainJobCreateJob
    from .query import QueryParam as QueryParam
    from .rating import (
        RatingElementCreateElement as RatingElementCreateElement,
        RatingElementUpdateElement as RatingElementUpdateElement,
        RatingFieldCreateField as RatingFieldCreateField,
        RatingFieldUpdateField as RatingFieldUpdateField,
        RatingInputElementCreateElement as RatingInputElementCreateElement,
        RatingInputElementUpdateElement as RatingInputElementUpdateElement,
    )
    from .record import (
        RecordSelectorElementCreateElement as RecordSelectorElementCreateElement,
        RecordSelectorElementUpdateElement as RecordSelectorElementUpdateElement,
    )
    from .refresh import (
        RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction as RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction,
        RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions as RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .register import Register as Register, RegisterLicense as RegisterLicense
    from .repeat import (
        RepeatElementCreateElement as RepeatElementCreateElement,
        RepeatElementUpdateElement as RepeatElementUpdateElement,
    )
    from .reset import ResetPasswordBodyValidation as ResetPasswordBodyValidation
    from .restore import RestoreSnapshotJobCreateJob as RestoreSnapshotJobCreateJob
    from .rollup import (
        RollupFieldCreateField as RollupFieldCreateField,
        RollupFieldUpdateField as RollupFieldUpdateField,
    )
    from .row import (
        RowCommentCreate as RowCommentCreate,
        RowCommentsNotificationMode as RowCommentsNotificationMode,
    )
    from .saml import (
        SAMLResponse as SAMLResponse,
        SamlAppAuthProviderModelBaseAppAuthProvider as SamlAppAuthProviderModelBaseAppAuthProvider,
    )
    from .select import (
        SelectColorValueProviderConf as SelectColorValueProviderConf,
        SelectOption as SelectOption,
    )
    from .send import (
        SendResetPasswordEmailBodyValidation as SendResetPasswordEmailBodyValidation,
    )
    from .simple import (
        SimpleContainerElementCreateElement as SimpleContainerElementCreateElement,
        SimpleContainerElementUpdateElement as SimpleContainerElementUpdateElement,
    )
    from .single import (
        SingleAuditLogExportJobRequest as SingleAuditLogExportJobRequest,
        SingleSelectFieldCreateField as SingleSelectFieldCreateField,
        SingleSelectFieldUpdateField as SingleSelectFieldUpdateField,
    )
    from .smtp import (
        SMTPIntegrationCreateIntegration as SMTPIntegrationCreateIntegration,
        SMTPIntegrationUpdateIntegration as SMTPIntegrationUpdateIntegration,
    )
    from .snapshot import Snapshot as Snapshot
    from .sub import SubDomainCreateDomain as SubDomainCreateDomain
    from .summary import (
        SummaryWidgetCreateWidget as SummaryWidgetCreateWidget,
        SummaryWidgetUpdateWidget as SummaryWidgetUpdateWidget,
    )
    from .sync import SyncDataSyncTableJobCreateJob as SyncDataSyncTableJobCreateJob
    from .table import (
        TableCreate as TableCreate,
        TableElementCreateElement as TableElementCreateElement,
        TableElementUpdateElement as TableElementUpdateElement,
        TableHorizontalSeparatorSize as TableHorizontalSeparatorSize,
        TableImport as TableImport,
        TableImportConfiguration as TableImportConfiguration,
        TableWebhookCreateRequest as TableWebhookCreateRequest,
        TableWebhookEventConfig as TableWebhookEventConfig,
        TableWebhookTestCallRequest as TableWebhookTestCallRequest,
    )
    from .team import Team as Team, TeamSubject as TeamSubject
    from .text import (
        TextElementCreateElement as TextElementCreateElement,
        TextElementUpdateElement as TextElementUpdateElement,
        TextFieldCreateField as TextFieldCreateField,
        TextFieldUpdateField as TextFieldUpdateField,
    )
    from .timeline import (
        TimelineViewCreateView as TimelineViewCreateView,
        TimelineViewFieldOptions as TimelineViewFieldOptions,
        TimelineViewFieldOptionsCA69 as TimelineViewFieldOptionsCA69,
        TimelineViewUpdate as TimelineViewUpdate,
    )
    from .token import (
        TokenBlacklist as TokenBlacklist,
        TokenCreate as TokenCreate,
        TokenObtainPair as TokenObtainPair,
        TokenObtainPairWithUser as TokenObtainPairWithUser,
        TokenRefreshWithUser as TokenRefreshWithUser,
        TokenVerifyWithUser as TokenVerifyWithUser,
    )
    from .trash import TrashItemTypeEnum as TrashItemTypeEnum
    from .type import TypeFormulaRequest as TypeFormulaRequest
    from .type0b5 import Type0b5Enum as Type0b5Enum
    from .type509 import Type509Enum as Type509Enum
    from .type5f0 import Type5f0Enum as Type5f0Enum
    from .type9c4 import Type9c4Enum as Type9c4Enum
    from .typography import TypographyConfigBlock as TypographyConfigBlock
    from .ui import UIContext as UIContext, UIContextWorkspace as UIContextWorkspace
    from .upload import (
        UploadFileFormViewRequest as UploadFileFormViewRequest,
        UploadFileRequest as UploadFileRequest,
    )
    from .url import (
        URLFieldCreateField as URLFieldCreateField,
        URLFieldUpdateField as URLFieldUpdateField,
    )
    from .user import (
        UserAdminCreate as UserAdminCreate,
        UserFile as UserFile,
        UserFileUploadViaURLRequest as UserFileUploadViaURLRequest,
    )
    from .user_source_create_user_source_alias import (
        UserSourceCreateUserSource as UserSourceCreateUserSource,
    )
    from .uuid import (
        UUIDFieldCreateField as UUIDFieldCreateField,
        UUIDFieldUpdateField as UUIDFieldUpdateField,
    )
    from .verify import VerifyEmailAddress as VerifyEmailAddress
    from .view_create_view_alias import ViewCreateView as ViewCreateView
    from .workspace import Workspace as Workspace

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "action: ActionScopes; ai: AIFieldCreateField AIFieldUpdateField; airtable: "
        "AirtableImportJobCreateJob; anthropic: AnthropicSettings; "
        "app_auth_provider_base_app_auth_provider_alias: "
        "AppAuthProviderBaseAppAuthProvider; "
        "application_base_application_create_polymorphic_alias: "
        "ApplicationBaseApplicationCreatePolymorphic; assistant: "
        "AssistantMessageRequest; audit: AuditLogExportJobCreateJob; auth: "
        "AuthFormElementCreateElement AuthFormElementUpdateElement; autonumber: "
        "AutonumberFieldCreateField AutonumberFieldUpdateField; base: "
        "BaseExporterOptions; baserow: BaserowImpersonateAuthToken; batch: "
        "BatchCreateRoleAssignment BatchDeleteRows; boolean: BooleanFieldCreateField "
        "BooleanFieldUpdateField; builder: BuilderBaseApplicationCreatePolymorphic "
        "BuilderBaseApplicationUpdatePolymorphic; "
        "builder_workflow_action_type_create_builder_workflow_action_alias: "
        "BuilderWorkflowActionTypeCreateBuilderWorkflowAction; button: "
        "ButtonActiveBorderColor ButtonAndLinkConfigBlock ButtonButtonConfigBlock "
        "ButtonConfigBlock ButtonElementCreateElement ButtonElementUpdateElement "
        "ButtonInputConfigBlock ButtonLinkConfigBlock ButtonTableButtonConfigBlock; "
        "calendar: CalendarViewCreateView CalendarViewFieldOptions "
        "CalendarViewFieldOptions5394 CalendarViewUpdate; change: "
        "ChangePasswordBodyValidation ChangePrimaryFieldParams; chart: "
        "ChartSeriesConfig ChartWidgetCreateWidget ChartWidgetUpdateWidget; checkbox: "
        "CheckboxElementCreateElement CheckboxElementUpdateElement; choice: "
        "ChoiceElementCreateElement ChoiceElementUpdateElement ChoiceOption; "
        "collection: CollectionElementPropertyOptions CollectionField; column: "
        "ColumnElementCreateElement ColumnElementUpdateElement; common: "
        "CommonSAMLResponse; conditional: ConditionalColorValueProviderConfColor "
        "ConditionalColorValueProviderConfColorFilter "
        "ConditionalColorValueProviderConfColorFilterGroup "
        "ConditionalColorValueProviderConfColors; core: "
        "CoreHTTPRequestServiceBasePolymorphicRequest "
        "CoreHTTPRequestServiceCreateDataSource "
        "CoreHTTPRequestServiceUpdateDashboardDataSource "
        "CoreHTTPRequestServiceUpdateDataSource "
        "CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction "
        "CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions "
        "CoreHTTPTriggerServiceBasePolymorphicRequest "
        "CoreHTTPTriggerServiceCreateDataSource "
        "CoreHTTPTriggerServiceUpdateDashboardDataSource "
        "CoreHTTPTriggerServiceUpdateDataSource "
        "CoreRouterServiceBasePolymorphicRequest CoreRouterServiceCreateDataSource "
        "CoreRouterServiceEdge CoreRouterServiceUpdateDashboardDataSource "
        "CoreRouterServiceUpdateDataSource CoreSMTPEmailServiceBasePolymorphicRequest "
        "CoreSMTPEmailServiceCreateDataSource "
        "CoreSMTPEmailServiceUpdateDashboardDataSource "
        "CoreSMTPEmailServiceUpdateDataSource "
        "CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction "
        "CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions; count: "
        "CountFieldCreateField CountFieldUpdateField; create: CreateMCPEndpoint "
        "CreatePage CreateRoleAssignment CreateSnapshotJobCreateJob CreateViewFilter "
        "CreateViewFilterGroup CreateViewGroupBy CreateViewSort "
        "CreateWorkspaceInvitation; created: CreatedByFieldCreateField "
        "CreatedByFieldUpdateField CreatedOnFieldCreateField "
        "CreatedOnFieldUpdateField; csv: CsvExporterOptions; custom: CustomCode "
        "CustomDomainCreateDomain CustomScript; dashboard: "
        "DashboardBaseApplicationCreatePolymorphic "
        "DashboardBaseApplicationUpdatePolymorphic; "
        "dashboard_widget_create_widget_alias: DashboardWidgetCreateWidget; "
        "data_sync_create_data_sync_alias: DataSyncCreateDataSync; "
        "data_sync_list_data_sync_properties_request_alias: "
        "DataSyncListDataSyncPropertiesRequest; database: "
        "DatabaseBaseApplicationCreatePolymorphic "
        "DatabaseBaseApplicationUpdatePolymorphic; date: DateFieldCreateField "
        "DateFieldUpdateField DateTimePickerElementCreateElement "
        "DateTimePickerElementUpdateElement; "
        "decorator_value_provider_type_create_view_decoration_alias: "
        "DecoratorValueProviderTypeCreateViewDecoration; dispatch: "
        "DispatchDataSourceDataSourceContext DispatchDataSourceRequest; "
        "domain_type_create_domain_alias: DomainTypeCreateDomain; duplicate: "
        "DuplicateApplicationJobCreateJob DuplicateFieldJobCreateJob "
        "DuplicatePageJobCreateJob DuplicateTableFieldRequest "
        "DuplicateTableJobCreateJob; duration: DurationFieldCreateField "
        "DurationFieldUpdateField; dynamic: DynamicMetadata; "
        "element_type_create_element_alias: ElementTypeCreateElement; email: "
        "EmailFieldCreateField EmailFieldUpdateField EmailTesterRequest; example: "
        "ExampleBatchRowsRequest "
        "ExampleBatchUpdateRowRequestSerializerWithUserFieldNames; excel: "
        "ExcelExporterOptions; export: ExportApplicationsJobCreateJob "
        "ExportWorkspaceApplicationsAsyncRequest; export_alias: Export; field: "
        "FieldConstraint; field_create_field_alias: FieldCreateField; file: "
        "FileExporterOptions FileFieldCreateField FileFieldUpdateField "
        "FileImportJobCreateJob FileInputElementCreateElement "
        "FileInputElementUpdateElement; footer: FooterElementCreateElement "
        "FooterElementUpdateElement; form: FormContainerElementCreateElement "
        "FormContainerElementUpdateElement FormViewCreateView FormViewFieldOptions "
        "FormViewFieldOptions863E FormViewFieldOptionsCondition "
        "FormViewFieldOptionsConditionGroup FormViewUpdate; formula: "
        "FormulaFieldCreateField FormulaFieldUpdateField; gallery: "
        "GalleryViewCreateView GalleryViewFieldOptions GalleryViewFieldOptionsC939 "
        "GalleryViewUpdate; generate: GenerateFormulaWithAIRequest "
        "GenerateTableAiFieldValueRequest; generated: "
        "GeneratedConditionalColorCreateViewDecoration "
        "GeneratedConditionalColorUpdateViewDecoration "
        "GeneratedSingleSelectColorCreateViewDecoration "
        "GeneratedSingleSelectColorUpdateViewDecoration; github: "
        "GitHubIssuesDataSyncCreateDataSync "
        "GitHubIssuesDataSyncListDataSyncPropertiesRequest "
        "GitHubIssuesDataSyncUpdateDataSync; gitlab: "
        "GitLabIssuesDataSyncCreateDataSync "
        "GitLabIssuesDataSyncListDataSyncPropertiesRequest "
        "GitLabIssuesDataSyncUpdateDataSync; grid: GridViewCreateView "
        "GridViewFieldOptions GridViewFieldOptions5FE1 GridViewFilter GridViewUpdate; "
        "header: HeaderElementCreateElement HeaderElementUpdateElement; heading: "
        "Heading6TextDecoration HeadingElementCreateElement "
        "HeadingElementUpdateElement; http: HTTPFormData HTTPHeader HTTPQueryParam; "
        "hub: HubSpotContactsDataSyncCreateDataSync "
        "HubSpotContactsDataSyncListDataSyncPropertiesRequest "
        "HubSpotContactsDataSyncUpdateDataSync; i: ICalCalendarDataSyncCreateDataSync "
        "ICalCalendarDataSyncListDataSyncPropertiesRequest "
        "ICalCalendarDataSyncUpdateDataSync IFrameElementCreateElement "
        "IFrameElementUpdateElement; image: ImageConfigBlock ImageConstraint "
        "ImageElementCreateElement ImageElementUpdateElement; import_: "
        "ImportApplicationsJobCreateJob ImportResourceUploadFileRequest "
        "ImportWorkspaceApplicationsAsyncRequest; input: "
        "InputAndTypographyConfigBlock InputConfigBlock InputHorizontalPadding "
        "InputTextElementCreateElement InputTextElementUpdateElement; install: "
        "InstallTemplateJobCreateJob; integration_create_integration_alias: "
        "IntegrationCreateIntegration; "
        "integration_service_base_polymorphic_request_alias: "
        "IntegrationServiceBasePolymorphicRequest; "
        "integration_service_create_data_source_alias: "
        "IntegrationServiceCreateDataSource; jira: JiraIssuesDataSyncCreateDataSync "
        "JiraIssuesDataSyncListDataSyncPropertiesRequest "
        "JiraIssuesDataSyncUpdateDataSync; job_type_create_job_alias: "
        "JobTypeCreateJob; kanban: KanbanViewCreateView KanbanViewFieldOptions "
        "KanbanViewFieldOptionsBB15 KanbanViewUpdate; last: "
        "LastModifiedByFieldCreateField LastModifiedByFieldUpdateField "
        "LastModifiedFieldCreateField LastModifiedFieldUpdateField; link: "
        "LinkActiveTextDecoration LinkElementCreateElement LinkElementUpdateElement "
        "LinkRowFieldCreateField LinkRowFieldUpdateField; local_baserow_aggregate: "
        "LocalBaserowAggregateRowsBasePolymorphicRequest "
        "LocalBaserowAggregateRowsCreateDataSource "
        "LocalBaserowAggregateRowsUpdateDashboardDataSource "
        "LocalBaserowAggregateRowsUpdateDataSource; local_baserow_create: "
        "LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction "
        "LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions; "
        "local_baserow_delete: LocalBaserowDeleteRowBasePolymorphicRequest "
        "LocalBaserowDeleteRowCreateDataSource "
        "LocalBaserowDeleteRowUpdateDashboardDataSource "
        "LocalBaserowDeleteRowUpdateDataSource "
        "LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction "
        "LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions; "
        "local_baserow_get: LocalBaserowGetRowBasePolymorphicRequest "
        "LocalBaserowGetRowCreateDataSource "
        "LocalBaserowGetRowUpdateDashboardDataSource "
        "LocalBaserowGetRowUpdateDataSource; local_baserow_grouped: "
        "LocalBaserowGroupedAggregateRowsBasePolymorphicRequest "
        "LocalBaserowGroupedAggregateRowsCreateDataSource "
        "LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource "
        "LocalBaserowGroupedAggregateRowsUpdateDataSource; local_baserow_integration: "
        "LocalBaserowIntegrationCreateIntegration "
        "LocalBaserowIntegrationUpdateIntegration; local_baserow_list: "
        "LocalBaserowListRowsBasePolymorphicRequest "
        "LocalBaserowListRowsCreateDataSource "
        "LocalBaserowListRowsUpdateDashboardDataSource "
        "LocalBaserowListRowsUpdateDataSource; local_baserow_password: "
        "LocalBaserowPasswordAppAuthProviderBaseAppAuthProvider; local_baserow_rows: "
        "LocalBaserowRowsCreatedBasePolymorphicRequest "
        "LocalBaserowRowsCreatedCreateDataSource "
        "LocalBaserowRowsCreatedUpdateDashboardDataSource "
        "LocalBaserowRowsCreatedUpdateDataSource "
        "LocalBaserowRowsDeletedBasePolymorphicRequest "
        "LocalBaserowRowsDeletedCreateDataSource "
        "LocalBaserowRowsDeletedUpdateDashboardDataSource "
        "LocalBaserowRowsDeletedUpdateDataSource "
        "LocalBaserowRowsUpdatedBasePolymorphicRequest "
        "LocalBaserowRowsUpdatedCreateDataSource "
        "LocalBaserowRowsUpdatedUpdateDashboardDataSource "
        "LocalBaserowRowsUpdatedUpdateDataSource; local_baserow_table: "
        "LocalBaserowTableDataSyncCreateDataSync "
        "LocalBaserowTableDataSyncListDataSyncPropertiesRequest "
        "LocalBaserowTableDataSyncUpdateDataSync "
        "LocalBaserowTableServiceAggregationGroupBy "
        "LocalBaserowTableServiceAggregationSeries "
        "LocalBaserowTableServiceAggregationSortBy "
        "LocalBaserowTableServiceFieldMapping; local_baserow_update: "
        "LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction "
        "LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions; "
        "local_baserow_upsert: LocalBaserowUpsertRowBasePolymorphicRequest "
        "LocalBaserowUpsertRowCreateDataSource "
        "LocalBaserowUpsertRowUpdateDashboardDataSource "
        "LocalBaserowUpsertRowUpdateDataSource; local_baserow_user: "
        "LocalBaserowUserSourceCreateUserSource "
        "LocalBaserowUserSourceUpdateUserSource; logout: "
        "LogoutWorkflowActionCreateBuilderWorkflowAction "
        "LogoutWorkflowActionUpdateBuilderWorkflowActions; long: "
        "LongTextFieldCreateField LongTextFieldUpdateField; lookup: "
        "LookupFieldCreateField LookupFieldUpdateField; mark: "
        "MarkNotificationAsReadRequest; menu: MenuElementCreateElement "
        "MenuElementUpdateElement MenuItem; mistral: MistralSettings; mode884: "
        "Mode884Enum; multiple: MultipleCollaboratorsFieldCreateField "
        "MultipleCollaboratorsFieldUpdateField MultipleSelectFieldCreateField "
        "MultipleSelectFieldUpdateField; notification: "
        "NotificationWorkflowActionCreateBuilderWorkflowAction "
        "NotificationWorkflowActionUpdateBuilderWorkflowActions; number: "
        "NumberFieldCreateField NumberFieldUpdateField; ollama: OllamaSettings; open: "
        "OpenAISettings OpenIdConnectAppAuthProviderModelBaseAppAuthProvider "
        "OpenPageWorkflowActionCreateBuilderWorkflowAction "
        "OpenPageWorkflowActionUpdateBuilderWorkflowActions OpenRouterSettings; "
        "order: OrderApplications OrderDomains OrderPages OrderTables OrderViews "
        "OrderWorkflowActions OrderWorkspaces; ownership: OwnershipTypeEnum; page: "
        "PageParameterValue; password: PasswordFieldAuthentication "
        "PasswordFieldCreateField PasswordFieldUpdateField; patched: PatchedAccount "
        "PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration "
        "PatchedExampleBatchUpdateRowsRequest PatchedGenerativeAISettings "
        "PatchedMoveDataSource PatchedMoveElement PatchedMoveIntegration "
        "PatchedMoveUserSource PatchedPeriodicDataSyncInterval PatchedSettings "
        "PatchedTableUpdate PatchedTableWebhookUpdateRequest PatchedTokenUpdate "
        "PatchedTokenUpdatePermissions PatchedTrashEntryRequest "
        "PatchedUndoRedoRequest PatchedUpdateDomain "
        "PatchedUpdateFieldPermissionsRequest PatchedUpdateMCPEndpoint "
        "PatchedUpdatePage PatchedUpdatePremiumViewAttributes PatchedUpdateViewFilter "
        "PatchedUpdateViewFilterGroup PatchedUpdateViewGroupBy PatchedUpdateViewSort "
        "PatchedUpdateWorkspaceInvitation PatchedUpdateWorkspaceUser "
        "PatchedUserAdminUpdate PatchedWorkspace; "
        "patched_application_base_application_update_polymorphic_alias: "
        "PatchedApplicationBaseApplicationUpdatePolymorphic; "
        "patched_builder_workflow_action_type_update_builder_workflow_actions_alias: "
        "PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions; "
        "patched_dashboard_widget_update_widget_alias: "
        "PatchedDashboardWidgetUpdateWidget; "
        "patched_data_sync_update_data_sync_alias: PatchedDataSyncUpdateDataSync; "
        "patched_decorator_value_provider_type_update_view_decoration_alias: "
        "PatchedDecoratorValueProviderTypeUpdateViewDecoration; "
        "patched_element_type_update_element_alias: PatchedElementTypeUpdateElement; "
        "patched_field_update_field_alias: PatchedFieldUpdateField; "
        "patched_integration_service_update_dashboard_data_source_alias: "
        "PatchedIntegrationServiceUpdateDashboardDataSource; "
        "patched_integration_service_update_data_source_alias: "
        "PatchedIntegrationServiceUpdateDataSource; "
        "patched_integration_update_integration_alias: "
        "PatchedIntegrationUpdateIntegration; "
        "patched_user_source_update_user_source_alias: "
        "PatchedUserSourceUpdateUserSource; patched_view_field_options_alias: "
        "PatchedViewFieldOptions; patched_view_update_view_alias: "
        "PatchedViewUpdateView; path: PathParam; phone: PhoneNumberFieldCreateField "
        "PhoneNumberFieldUpdateField; pie: PieChartSeriesConfig "
        "PieChartWidgetCreateWidget PieChartWidgetUpdateWidget; postgresql: "
        "PostgreSQLDataSyncCreateDataSync "
        "PostgreSQLDataSyncListDataSyncPropertiesRequest "
        "PostgreSQLDataSyncUpdateDataSync; public: PublicViewAuthRequest "
        "PublicViewFilter PublicViewFilters PublicViewFiltersFilterTypeEnum; publish: "
        "PublishDomainJobCreateJob; query: QueryParam; rating: "
        "RatingElementCreateElement RatingElementUpdateElement RatingFieldCreateField "
        "RatingFieldUpdateField RatingInputElementCreateElement "
        "RatingInputElementUpdateElement; record: RecordSelectorElementCreateElement "
        "RecordSelectorElementUpdateElement; refresh: "
        "RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction "
        "RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions; register: "
        "Register RegisterLicense; repeat: RepeatElementCreateElement "
        "RepeatElementUpdateElement; reset: ResetPasswordBodyValidation; restore: "
        "RestoreSnapshotJobCreateJob; rollup: RollupFieldCreateField "
        "RollupFieldUpdateField; row: RowCommentCreate RowCommentsNotificationMode; "
        "saml: SAMLResponse SamlAppAuthProviderModelBaseAppAuthProvider; select: "
        "SelectColorValueProviderConf SelectOption; send: "
        "SendResetPasswordEmailBodyValidation; simple: "
        "SimpleContainerElementCreateElement SimpleContainerElementUpdateElement; "
        "single: SingleAuditLogExportJobRequest SingleSelectFieldCreateField "
        "SingleSelectFieldUpdateField; smtp: SMTPIntegrationCreateIntegration "
        "SMTPIntegrationUpdateIntegration; snapshot: Snapshot; sub: "
        "SubDomainCreateDomain; summary: SummaryWidgetCreateWidget "
        "SummaryWidgetUpdateWidget; sync: SyncDataSyncTableJobCreateJob; table: "
        "TableCreate TableElementCreateElement TableElementUpdateElement "
        "TableHorizontalSeparatorSize TableImport TableImportConfiguration "
        "TableWebhookCreateRequest TableWebhookEventConfig "
        "TableWebhookTestCallRequest; team: Team TeamSubject; text: "
        "TextElementCreateElement TextElementUpdateElement TextFieldCreateField "
        "TextFieldUpdateField; timeline: TimelineViewCreateView "
        "TimelineViewFieldOptions TimelineViewFieldOptionsCA69 TimelineViewUpdate; "
        "token: TokenBlacklist TokenCreate TokenObtainPair TokenObtainPairWithUser "
        "TokenRefreshWithUser TokenVerifyWithUser; trash: TrashItemTypeEnum; type: "
        "TypeFormulaRequest; type0b5: Type0b5Enum; type509: Type509Enum; type5f0: "
        "Type5f0Enum; type9c4: Type9c4Enum; typography: TypographyConfigBlock; ui: "
        "UIContext UIContextWorkspace; upload: UploadFileFormViewRequest "
        "UploadFileRequest; url: URLFieldCreateField URLFieldUpdateField; user: "
        "UserAdminCreate UserFile UserFileUploadViaURLRequest; "
        "user_source_create_user_source_alias: UserSourceCreateUserSource; uuid: "
        "UUIDFieldCreateField UUIDFieldUpdateField; verify: VerifyEmailAddress; "
        "view_create_view_alias: ViewCreateView; workspace: Workspace; ",
        fallback="..models",
    )
