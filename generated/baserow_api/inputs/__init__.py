"""What is sent."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .action_scopes import ActionScopes as ActionScopes
    from .ai_field_create import AIFieldCreateField as AIFieldCreateField
    from .ai_field_update import AIFieldUpdateField as AIFieldUpdateField
    from .airtable_import_job import (
        AirtableImportJobCreateJob as AirtableImportJobCreateJob,
    )
    from .anthropic_settings import AnthropicSettings as AnthropicSettings
    from .app_auth_provider_base_app_auth_provider_alias import (
        AppAuthProviderBaseAppAuthProvider as AppAuthProviderBaseAppAuthProvider,
    )
    from .application_base_application_create_polymorphic_alias import (
        ApplicationBaseApplicationCreatePolymorphic as ApplicationBaseApplicationCreatePolymorphic,
    )
    from .assistant_message_request import (
        AssistantMessageRequest as AssistantMessageRequest,
    )
    from .audit_log_export import (
        AuditLogExportJobCreateJob as AuditLogExportJobCreateJob,
    )
    from .auth_form_element import (
        AuthFormElementCreateElement as AuthFormElementCreateElement,
        AuthFormElementUpdateElement as AuthFormElementUpdateElement,
    )
    from .autonumber_field_create import (
        AutonumberFieldCreateField as AutonumberFieldCreateField,
    )
    from .autonumber_field_update import (
        AutonumberFieldUpdateField as AutonumberFieldUpdateField,
    )
    from .base_exporter_options import BaseExporterOptions as BaseExporterOptions
    from .baserow_impersonate_auth import (
        BaserowImpersonateAuthToken as BaserowImpersonateAuthToken,
    )
    from .batch_create_role import (
        BatchCreateRoleAssignment as BatchCreateRoleAssignment,
    )
    from .batch_delete_rows import BatchDeleteRows as BatchDeleteRows
    from .boolean_field_create import BooleanFieldCreateField as BooleanFieldCreateField
    from .boolean_field_update import BooleanFieldUpdateField as BooleanFieldUpdateField
    from .builder_base_application import (
        BuilderBaseApplicationCreatePolymorphic as BuilderBaseApplicationCreatePolymorphic,
        BuilderBaseApplicationUpdatePolymorphic as BuilderBaseApplicationUpdatePolymorphic,
    )
    from .builder_workflow_action_type_create_builder_workflow_action_alias import (
        BuilderWorkflowActionTypeCreateBuilderWorkflowAction as BuilderWorkflowActionTypeCreateBuilderWorkflowAction,
    )
    from .button_active_border import ButtonActiveBorderColor as ButtonActiveBorderColor
    from .button_and_link import ButtonAndLinkConfigBlock as ButtonAndLinkConfigBlock
    from .button_button_config import ButtonButtonConfigBlock as ButtonButtonConfigBlock
    from .button_config_block import ButtonConfigBlock as ButtonConfigBlock
    from .button_element_create import (
        ButtonElementCreateElement as ButtonElementCreateElement,
    )
    from .button_element_update import (
        ButtonElementUpdateElement as ButtonElementUpdateElement,
    )
    from .button_input_config import ButtonInputConfigBlock as ButtonInputConfigBlock
    from .button_link_config import ButtonLinkConfigBlock as ButtonLinkConfigBlock
    from .button_table_button import (
        ButtonTableButtonConfigBlock as ButtonTableButtonConfigBlock,
    )
    from .calendar_view_create import CalendarViewCreateView as CalendarViewCreateView
    from .calendar_view_field import (
        CalendarViewFieldOptions as CalendarViewFieldOptions,
        CalendarViewFieldOptions5394 as CalendarViewFieldOptions5394,
    )
    from .calendar_view_update import CalendarViewUpdate as CalendarViewUpdate
    from .change_password_body import (
        ChangePasswordBodyValidation as ChangePasswordBodyValidation,
    )
    from .change_primary_field import (
        ChangePrimaryFieldParams as ChangePrimaryFieldParams,
    )
    from .chart_series_config import ChartSeriesConfig as ChartSeriesConfig
    from .chart_widget_create import ChartWidgetCreateWidget as ChartWidgetCreateWidget
    from .chart_widget_update import ChartWidgetUpdateWidget as ChartWidgetUpdateWidget
    from .checkbox_element_create import (
        CheckboxElementCreateElement as CheckboxElementCreateElement,
    )
    from .checkbox_element_update import (
        CheckboxElementUpdateElement as CheckboxElementUpdateElement,
    )
    from .choice_element_create import (
        ChoiceElementCreateElement as ChoiceElementCreateElement,
    )
    from .choice_element_update import (
        ChoiceElementUpdateElement as ChoiceElementUpdateElement,
    )
    from .choice_option import ChoiceOption as ChoiceOption
    from .collection_element_property import (
        CollectionElementPropertyOptions as CollectionElementPropertyOptions,
    )
    from .collection_field import CollectionField as CollectionField
    from .column_element_create import (
        ColumnElementCreateElement as ColumnElementCreateElement,
    )
    from .column_element_update import (
        ColumnElementUpdateElement as ColumnElementUpdateElement,
    )
    from .common_saml_response import CommonSAMLResponse as CommonSAMLResponse
    from .conditional_color_value import (
        ConditionalColorValueProviderConfColor as ConditionalColorValueProviderConfColor,
        ConditionalColorValueProviderConfColorFilter as ConditionalColorValueProviderConfColorFilter,
        ConditionalColorValueProviderConfColorFilterGroup as ConditionalColorValueProviderConfColorFilterGroup,
        ConditionalColorValueProviderConfColors as ConditionalColorValueProviderConfColors,
    )
    from .core_http_request import (
        CoreHTTPRequestServiceBasePolymorphicRequest as CoreHTTPRequestServiceBasePolymorphicRequest,
        CoreHTTPRequestServiceCreateDataSource as CoreHTTPRequestServiceCreateDataSource,
        CoreHTTPRequestServiceUpdateDashboardDataSource as CoreHTTPRequestServiceUpdateDashboardDataSource,
        CoreHTTPRequestServiceUpdateDataSource as CoreHTTPRequestServiceUpdateDataSource,
        CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction as CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction,
        CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions as CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .core_http_trigger import (
        CoreHTTPTriggerServiceBasePolymorphicRequest as CoreHTTPTriggerServiceBasePolymorphicRequest,
        CoreHTTPTriggerServiceCreateDataSource as CoreHTTPTriggerServiceCreateDataSource,
        CoreHTTPTriggerServiceUpdateDashboardDataSource as CoreHTTPTriggerServiceUpdateDashboardDataSource,
        CoreHTTPTriggerServiceUpdateDataSource as CoreHTTPTriggerServiceUpdateDataSource,
    )
    from .core_router_service import (
        CoreRouterServiceBasePolymorphicRequest as CoreRouterServiceBasePolymorphicRequest,
        CoreRouterServiceCreateDataSource as CoreRouterServiceCreateDataSource,
        CoreRouterServiceEdge as CoreRouterServiceEdge,
        CoreRouterServiceUpdateDashboardDataSource as CoreRouterServiceUpdateDashboardDataSource,
        CoreRouterServiceUpdateDataSource as CoreRouterServiceUpdateDataSource,
    )
    from .core_smtp_email import (
        CoreSMTPEmailServiceBasePolymorphicRequest as CoreSMTPEmailServiceBasePolymorphicRequest,
        CoreSMTPEmailServiceCreateDataSource as CoreSMTPEmailServiceCreateDataSource,
        CoreSMTPEmailServiceUpdateDashboardDataSource as CoreSMTPEmailServiceUpdateDashboardDataSource,
        CoreSMTPEmailServiceUpdateDataSource as CoreSMTPEmailServiceUpdateDataSource,
        CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction as CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction,
        CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions as CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .count_field_create import CountFieldCreateField as CountFieldCreateField
    from .count_field_update import CountFieldUpdateField as CountFieldUpdateField
    from .create_mcp_endpoint import CreateMCPEndpoint as CreateMCPEndpoint
    from .create_page import CreatePage as CreatePage
    from .create_role_assignment import CreateRoleAssignment as CreateRoleAssignment
    from .create_snapshot_job import (
        CreateSnapshotJobCreateJob as CreateSnapshotJobCreateJob,
    )
    from .create_view_filter import (
        CreateViewFilter as CreateViewFilter,
        CreateViewFilterGroup as CreateViewFilterGroup,
    )
    from .create_view_group import CreateViewGroupBy as CreateViewGroupBy
    from .create_view_sort import CreateViewSort as CreateViewSort
    from .create_workspace_invitation import (
        CreateWorkspaceInvitation as CreateWorkspaceInvitation,
    )
    from .created_by_field import (
        CreatedByFieldCreateField as CreatedByFieldCreateField,
        CreatedByFieldUpdateField as CreatedByFieldUpdateField,
    )
    from .created_on_field import (
        CreatedOnFieldCreateField as CreatedOnFieldCreateField,
        CreatedOnFieldUpdateField as CreatedOnFieldUpdateField,
    )
    from .csv_exporter_options import CsvExporterOptions as CsvExporterOptions
    from .custom_code import CustomCode as CustomCode
    from .custom_domain_create import (
        CustomDomainCreateDomain as CustomDomainCreateDomain,
    )
    from .custom_script import CustomScript as CustomScript
    from .dashboard_base_application import (
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
    from .database_base_application import (
        DatabaseBaseApplicationCreatePolymorphic as DatabaseBaseApplicationCreatePolymorphic,
        DatabaseBaseApplicationUpdatePolymorphic as DatabaseBaseApplicationUpdatePolymorphic,
    )
    from .date_field_create import DateFieldCreateField as DateFieldCreateField
    from .date_field_update import DateFieldUpdateField as DateFieldUpdateField
    from .date_time_picker import (
        DateTimePickerElementCreateElement as DateTimePickerElementCreateElement,
        DateTimePickerElementUpdateElement as DateTimePickerElementUpdateElement,
    )
    from .decorator_value_provider_type_create_view_decoration_alias import (
        DecoratorValueProviderTypeCreateViewDecoration as DecoratorValueProviderTypeCreateViewDecoration,
    )
    from .dispatch_data_source import (
        DispatchDataSourceDataSourceContext as DispatchDataSourceDataSourceContext,
        DispatchDataSourceRequest as DispatchDataSourceRequest,
    )
    from .domain_type_create_domain_alias import (
        DomainTypeCreateDomain as DomainTypeCreateDomain,
    )
    from .duplicate_application_job import (
        DuplicateApplicationJobCreateJob as DuplicateApplicationJobCreateJob,
    )
    from .duplicate_field_job import (
        DuplicateFieldJobCreateJob as DuplicateFieldJobCreateJob,
    )
    from .duplicate_page_job import (
        DuplicatePageJobCreateJob as DuplicatePageJobCreateJob,
    )
    from .duplicate_table_field import (
        DuplicateTableFieldRequest as DuplicateTableFieldRequest,
    )
    from .duplicate_table_job import (
        DuplicateTableJobCreateJob as DuplicateTableJobCreateJob,
    )
    from .duration_field_create import (
        DurationFieldCreateField as DurationFieldCreateField,
    )
    from .duration_field_update import (
        DurationFieldUpdateField as DurationFieldUpdateField,
    )
    from .dynamic_metadata import DynamicMetadata as DynamicMetadata
    from .element_type_create_element_alias import (
        ElementTypeCreateElement as ElementTypeCreateElement,
    )
    from .email_field_create import EmailFieldCreateField as EmailFieldCreateField
    from .email_field_update import EmailFieldUpdateField as EmailFieldUpdateField
    from .email_tester_request import EmailTesterRequest as EmailTesterRequest
    from .example_batch_rows import ExampleBatchRowsRequest as ExampleBatchRowsRequest
    from .example_batch_update import (
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames as ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
    )
    from .excel_exporter_options import ExcelExporterOptions as ExcelExporterOptions
    from .export_alias import Export as Export
    from .export_applications_job import (
        ExportApplicationsJobCreateJob as ExportApplicationsJobCreateJob,
    )
    from .export_workspace_applications import (
        ExportWorkspaceApplicationsAsyncRequest as ExportWorkspaceApplicationsAsyncRequest,
    )
    from .field_constraint import FieldConstraint as FieldConstraint
    from .field_create_field_alias import FieldCreateField as FieldCreateField
    from .file_exporter_options import FileExporterOptions as FileExporterOptions
    from .file_field_create import FileFieldCreateField as FileFieldCreateField
    from .file_field_update import FileFieldUpdateField as FileFieldUpdateField
    from .file_import_job import FileImportJobCreateJob as FileImportJobCreateJob
    from .file_input_element import (
        FileInputElementCreateElement as FileInputElementCreateElement,
        FileInputElementUpdateElement as FileInputElementUpdateElement,
    )
    from .footer_element_create import (
        FooterElementCreateElement as FooterElementCreateElement,
    )
    from .footer_element_update import (
        FooterElementUpdateElement as FooterElementUpdateElement,
    )
    from .form_container_element import (
        FormContainerElementCreateElement as FormContainerElementCreateElement,
        FormContainerElementUpdateElement as FormContainerElementUpdateElement,
    )
    from .form_view_create import FormViewCreateView as FormViewCreateView
    from .form_view_field import (
        FormViewFieldOptions as FormViewFieldOptions,
        FormViewFieldOptions863E as FormViewFieldOptions863E,
        FormViewFieldOptionsCondition as FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup as FormViewFieldOptionsConditionGroup,
    )
    from .form_view_update import FormViewUpdate as FormViewUpdate
    from .formula_field_create import FormulaFieldCreateField as FormulaFieldCreateField
    from .formula_field_update import FormulaFieldUpdateField as FormulaFieldUpdateField
    from .gallery_view_create import GalleryViewCreateView as GalleryViewCreateView
    from .gallery_view_field import (
        GalleryViewFieldOptions as GalleryViewFieldOptions,
        GalleryViewFieldOptionsC939 as GalleryViewFieldOptionsC939,
    )
    from .gallery_view_update import GalleryViewUpdate as GalleryViewUpdate
    from .generate_formula_with import (
        GenerateFormulaWithAIRequest as GenerateFormulaWithAIRequest,
    )
    from .generate_table_ai import (
        GenerateTableAiFieldValueRequest as GenerateTableAiFieldValueRequest,
    )
    from .generated_conditional_color import (
        GeneratedConditionalColorCreateViewDecoration as GeneratedConditionalColorCreateViewDecoration,
        GeneratedConditionalColorUpdateViewDecoration as GeneratedConditionalColorUpdateViewDecoration,
    )
    from .generated_single_select import (
        GeneratedSingleSelectColorCreateViewDecoration as GeneratedSingleSelectColorCreateViewDecoration,
        GeneratedSingleSelectColorUpdateViewDecoration as GeneratedSingleSelectColorUpdateViewDecoration,
    )
    from .github_issues_data import (
        GitHubIssuesDataSyncCreateDataSync as GitHubIssuesDataSyncCreateDataSync,
        GitHubIssuesDataSyncListDataSyncPropertiesRequest as GitHubIssuesDataSyncListDataSyncPropertiesRequest,
        GitHubIssuesDataSyncUpdateDataSync as GitHubIssuesDataSyncUpdateDataSync,
    )
    from .gitlab_issues_data import (
        GitLabIssuesDataSyncCreateDataSync as GitLabIssuesDataSyncCreateDataSync,
        GitLabIssuesDataSyncListDataSyncPropertiesRequest as GitLabIssuesDataSyncListDataSyncPropertiesRequest,
        GitLabIssuesDataSyncUpdateDataSync as GitLabIssuesDataSyncUpdateDataSync,
    )
    from .grid_view_create import GridViewCreateView as GridViewCreateView
    from .grid_view_field import (
        GridViewFieldOptions as GridViewFieldOptions,
        GridViewFieldOptions5FE1 as GridViewFieldOptions5FE1,
    )
    from .grid_view_filter import GridViewFilter as GridViewFilter
    from .grid_view_update import GridViewUpdate as GridViewUpdate
    from .header_element_create import (
        HeaderElementCreateElement as HeaderElementCreateElement,
    )
    from .header_element_update import (
        HeaderElementUpdateElement as HeaderElementUpdateElement,
    )
    from .heading_6_text import Heading6TextDecoration as Heading6TextDecoration
    from .heading_element_create import (
        HeadingElementCreateElement as HeadingElementCreateElement,
    )
    from .heading_element_update import (
        HeadingElementUpdateElement as HeadingElementUpdateElement,
    )
    from .http_form_data import HTTPFormData as HTTPFormData
    from .http_header import HTTPHeader as HTTPHeader
    from .http_query_param import HTTPQueryParam as HTTPQueryParam
    from .hub_spot_contacts import (
        HubSpotContactsDataSyncCreateDataSync as HubSpotContactsDataSyncCreateDataSync,
        HubSpotContactsDataSyncListDataSyncPropertiesRequest as HubSpotContactsDataSyncListDataSyncPropertiesRequest,
        HubSpotContactsDataSyncUpdateDataSync as HubSpotContactsDataSyncUpdateDataSync,
    )
    from .i_cal_calendar import (
        ICalCalendarDataSyncCreateDataSync as ICalCalendarDataSyncCreateDataSync,
        ICalCalendarDataSyncListDataSyncPropertiesRequest as ICalCalendarDataSyncListDataSyncPropertiesRequest,
        ICalCalendarDataSyncUpdateDataSync as ICalCalendarDataSyncUpdateDataSync,
    )
    from .i_frame_element import (
        IFrameElementCreateElement as IFrameElementCreateElement,
        IFrameElementUpdateElement as IFrameElementUpdateElement,
    )
    from .image_config_block import ImageConfigBlock as ImageConfigBlock
    from .image_constraint import ImageConstraint as ImageConstraint
    from .image_element_create import (
        ImageElementCreateElement as ImageElementCreateElement,
    )
    from .image_element_update import (
        ImageElementUpdateElement as ImageElementUpdateElement,
    )
    from .import_applications_job import (
        ImportApplicationsJobCreateJob as ImportApplicationsJobCreateJob,
    )
    from .import_resource_upload import (
        ImportResourceUploadFileRequest as ImportResourceUploadFileRequest,
    )
    from .import_workspace_applications import (
        ImportWorkspaceApplicationsAsyncRequest as ImportWorkspaceApplicationsAsyncRequest,
    )
    from .input_and_typography import (
        InputAndTypographyConfigBlock as InputAndTypographyConfigBlock,
    )
    from .input_config_block import InputConfigBlock as InputConfigBlock
    from .input_horizontal_padding import (
        InputHorizontalPadding as InputHorizontalPadding,
    )
    from .input_text_element import (
        InputTextElementCreateElement as InputTextElementCreateElement,
        InputTextElementUpdateElement as InputTextElementUpdateElement,
    )
    from .install_template_job import (
        InstallTemplateJobCreateJob as InstallTemplateJobCreateJob,
    )
    from .integration_create_integration_alias import (
        IntegrationCreateIntegration as IntegrationCreateIntegration,
    )
    from .integration_service_base_polymorphic_request_alias import (
        IntegrationServiceBasePolymorphicRequest as IntegrationServiceBasePolymorphicRequest,
    )
    from .integration_service_create_data_source_alias import (
        IntegrationServiceCreateDataSource as IntegrationServiceCreateDataSource,
    )
    from .jira_issues_data import (
        JiraIssuesDataSyncCreateDataSync as JiraIssuesDataSyncCreateDataSync,
        JiraIssuesDataSyncListDataSyncPropertiesRequest as JiraIssuesDataSyncListDataSyncPropertiesRequest,
        JiraIssuesDataSyncUpdateDataSync as JiraIssuesDataSyncUpdateDataSync,
    )
    from .job_type_create_job_alias import JobTypeCreateJob as JobTypeCreateJob
    from .kanban_view_create import KanbanViewCreateView as KanbanViewCreateView
    from .kanban_view_field import (
        KanbanViewFieldOptions as KanbanViewFieldOptions,
        KanbanViewFieldOptionsBB15 as KanbanViewFieldOptionsBB15,
    )
    from .kanban_view_update import KanbanViewUpdate as KanbanViewUpdate
    from .last_modified_by import (
        LastModifiedByFieldCreateField as LastModifiedByFieldCreateField,
        LastModifiedByFieldUpdateField as LastModifiedByFieldUpdateField,
    )
    from .last_modified_field import (
        LastModifiedFieldCreateField as LastModifiedFieldCreateField,
        LastModifiedFieldUpdateField as LastModifiedFieldUpdateField,
    )
    from .link_active_text import LinkActiveTextDecoration as LinkActiveTextDecoration
    from .link_element_create import (
        LinkElementCreateElement as LinkElementCreateElement,
    )
    from .link_element_update import (
        LinkElementUpdateElement as LinkElementUpdateElement,
    )
    from .link_row_field import (
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
    from .logout_workflow_action import (
        LogoutWorkflowActionCreateBuilderWorkflowAction as LogoutWorkflowActionCreateBuilderWorkflowAction,
        LogoutWorkflowActionUpdateBuilderWorkflowActions as LogoutWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .long_text_field import (
        LongTextFieldCreateField as LongTextFieldCreateField,
        LongTextFieldUpdateField as LongTextFieldUpdateField,
    )
    from .lookup_field_create import LookupFieldCreateField as LookupFieldCreateField
    from .lookup_field_update import LookupFieldUpdateField as LookupFieldUpdateField
    from .mark_notification_as import (
        MarkNotificationAsReadRequest as MarkNotificationAsReadRequest,
    )
    from .menu_element_create import (
        MenuElementCreateElement as MenuElementCreateElement,
    )
    from .menu_element_update import (
        MenuElementUpdateElement as MenuElementUpdateElement,
    )
    from .menu_item import MenuItem as MenuItem
    from .mistral_settings import MistralSettings as MistralSettings
    from .mode884_enum import Mode884Enum as Mode884Enum
    from .multiple_collaborators_field import (
        MultipleCollaboratorsFieldCreateField as MultipleCollaboratorsFieldCreateField,
        MultipleCollaboratorsFieldUpdateField as MultipleCollaboratorsFieldUpdateField,
    )
    from .multiple_select_field import (
        MultipleSelectFieldCreateField as MultipleSelectFieldCreateField,
        MultipleSelectFieldUpdateField as MultipleSelectFieldUpdateField,
    )
    from .notification_workflow_action import (
        NotificationWorkflowActionCreateBuilderWorkflowAction as NotificationWorkflowActionCreateBuilderWorkflowAction,
        NotificationWorkflowActionUpdateBuilderWorkflowActions as NotificationWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .number_field_create import NumberFieldCreateField as NumberFieldCreateField
    from .number_field_update import NumberFieldUpdateField as NumberFieldUpdateField
    from .ollama_settings import OllamaSettings as OllamaSettings
    from .open_ai_settings import OpenAISettings as OpenAISettings
    from .open_id_connect import (
        OpenIdConnectAppAuthProviderModelBaseAppAuthProvider as OpenIdConnectAppAuthProviderModelBaseAppAuthProvider,
    )
    from .open_page_workflow import (
        OpenPageWorkflowActionCreateBuilderWorkflowAction as OpenPageWorkflowActionCreateBuilderWorkflowAction,
        OpenPageWorkflowActionUpdateBuilderWorkflowActions as OpenPageWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .open_router_settings import OpenRouterSettings as OpenRouterSettings
    from .order_applications import OrderApplications as OrderApplications
    from .order_domains import OrderDomains as OrderDomains
    from .order_pages import OrderPages as OrderPages
    from .order_tables import OrderTables as OrderTables
    from .order_views import OrderViews as OrderViews
    from .order_workflow_actions import OrderWorkflowActions as OrderWorkflowActions
    from .order_workspaces import OrderWorkspaces as OrderWorkspaces
    from .ownership_type_enum import OwnershipTypeEnum as OwnershipTypeEnum
    from .page_parameter_value import PageParameterValue as PageParameterValue
    from .password_field_authentication import (
        PasswordFieldAuthentication as PasswordFieldAuthentication,
    )
    from .password_field_create import (
        PasswordFieldCreateField as PasswordFieldCreateField,
    )
    from .password_field_update import (
        PasswordFieldUpdateField as PasswordFieldUpdateField,
    )
    from .patched_account import PatchedAccount as PatchedAccount
    from .patched_application_base_application_update_polymorphic_alias import (
        PatchedApplicationBaseApplicationUpdatePolymorphic as PatchedApplicationBaseApplicationUpdatePolymorphic,
    )
    from .patched_builder_workflow_action_type_update_builder_workflow_actions_alias import (
        PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions as PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions,
    )
    from .patched_color_typography import (
        PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration as PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
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
    from .patched_example_batch import (
        PatchedExampleBatchUpdateRowsRequest as PatchedExampleBatchUpdateRowsRequest,
    )
    from .patched_field_update_field_alias import (
        PatchedFieldUpdateField as PatchedFieldUpdateField,
    )
    from .patched_generative_ai import (
        PatchedGenerativeAISettings as PatchedGenerativeAISettings,
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
    from .patched_move_data import PatchedMoveDataSource as PatchedMoveDataSource
    from .patched_move_element import PatchedMoveElement as PatchedMoveElement
    from .patched_move_integration import (
        PatchedMoveIntegration as PatchedMoveIntegration,
    )
    from .patched_move_user import PatchedMoveUserSource as PatchedMoveUserSource
    from .patched_periodic_data import (
        PatchedPeriodicDataSyncInterval as PatchedPeriodicDataSyncInterval,
    )
    from .patched_settings import PatchedSettings as PatchedSettings
    from .patched_table_update import PatchedTableUpdate as PatchedTableUpdate
    from .patched_table_webhook import (
        PatchedTableWebhookUpdateRequest as PatchedTableWebhookUpdateRequest,
    )
    from .patched_token_update import (
        PatchedTokenUpdate as PatchedTokenUpdate,
        PatchedTokenUpdatePermissions as PatchedTokenUpdatePermissions,
    )
    from .patched_trash_entry import (
        PatchedTrashEntryRequest as PatchedTrashEntryRequest,
    )
    from .patched_undo_redo import PatchedUndoRedoRequest as PatchedUndoRedoRequest
    from .patched_update_domain import PatchedUpdateDomain as PatchedUpdateDomain
    from .patched_update_field import (
        PatchedUpdateFieldPermissionsRequest as PatchedUpdateFieldPermissionsRequest,
    )
    from .patched_update_mcp import PatchedUpdateMCPEndpoint as PatchedUpdateMCPEndpoint
    from .patched_update_page import PatchedUpdatePage as PatchedUpdatePage
    from .patched_update_premium import (
        PatchedUpdatePremiumViewAttributes as PatchedUpdatePremiumViewAttributes,
    )
    from .patched_update_view import (
        PatchedUpdateViewFilter as PatchedUpdateViewFilter,
        PatchedUpdateViewFilterGroup as PatchedUpdateViewFilterGroup,
        PatchedUpdateViewGroupBy as PatchedUpdateViewGroupBy,
        PatchedUpdateViewSort as PatchedUpdateViewSort,
    )
    from .patched_update_workspace import (
        PatchedUpdateWorkspaceInvitation as PatchedUpdateWorkspaceInvitation,
        PatchedUpdateWorkspaceUser as PatchedUpdateWorkspaceUser,
    )
    from .patched_user_admin import PatchedUserAdminUpdate as PatchedUserAdminUpdate
    from .patched_user_source_update_user_source_alias import (
        PatchedUserSourceUpdateUserSource as PatchedUserSourceUpdateUserSource,
    )
    from .patched_view_field_options_alias import (
        PatchedViewFieldOptions as PatchedViewFieldOptions,
    )
    from .patched_view_update_view_alias import (
        PatchedViewUpdateView as PatchedViewUpdateView,
    )
    from .patched_workspace import PatchedWorkspace as PatchedWorkspace
    from .path_param import PathParam as PathParam
    from .phone_number_field import (
        PhoneNumberFieldCreateField as PhoneNumberFieldCreateField,
        PhoneNumberFieldUpdateField as PhoneNumberFieldUpdateField,
    )
    from .pie_chart_series import PieChartSeriesConfig as PieChartSeriesConfig
    from .pie_chart_widget import (
        PieChartWidgetCreateWidget as PieChartWidgetCreateWidget,
        PieChartWidgetUpdateWidget as PieChartWidgetUpdateWidget,
    )
    from .postgresql_data_sync import (
        PostgreSQLDataSyncCreateDataSync as PostgreSQLDataSyncCreateDataSync,
        PostgreSQLDataSyncListDataSyncPropertiesRequest as PostgreSQLDataSyncListDataSyncPropertiesRequest,
        PostgreSQLDataSyncUpdateDataSync as PostgreSQLDataSyncUpdateDataSync,
    )
    from .public_view_auth import PublicViewAuthRequest as PublicViewAuthRequest
    from .public_view_filter import PublicViewFilter as PublicViewFilter
    from .public_view_filters import (
        PublicViewFilters as PublicViewFilters,
        PublicViewFiltersFilterTypeEnum as PublicViewFiltersFilterTypeEnum,
    )
    from .publish_domain_job import (
        PublishDomainJobCreateJob as PublishDomainJobCreateJob,
    )
    from .query_param import QueryParam as QueryParam
    from .rating_element_create import (
        RatingElementCreateElement as RatingElementCreateElement,
    )
    from .rating_element_update import (
        RatingElementUpdateElement as RatingElementUpdateElement,
    )
    from .rating_field_create import RatingFieldCreateField as RatingFieldCreateField
    from .rating_field_update import RatingFieldUpdateField as RatingFieldUpdateField
    from .rating_input_element import (
        RatingInputElementCreateElement as RatingInputElementCreateElement,
        RatingInputElementUpdateElement as RatingInputElementUpdateElement,
    )
    from .record_selector_element import (
        RecordSelectorElementCreateElement as RecordSelectorElementCreateElement,
        RecordSelectorElementUpdateElement as RecordSelectorElementUpdateElement,
    )
    from .refresh_data_source import (
        RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction as RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction,
        RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions as RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions,
    )
    from .register import Register as Register
    from .register_license import RegisterLicense as RegisterLicense
    from .repeat_element_create import (
        RepeatElementCreateElement as RepeatElementCreateElement,
    )
    from .repeat_element_update import (
        RepeatElementUpdateElement as RepeatElementUpdateElement,
    )
    from .reset_password_body import (
        ResetPasswordBodyValidation as ResetPasswordBodyValidation,
    )
    from .restore_snapshot_job import (
        RestoreSnapshotJobCreateJob as RestoreSnapshotJobCreateJob,
    )
    from .rollup_field_create import RollupFieldCreateField as RollupFieldCreateField
    from .rollup_field_update import RollupFieldUpdateField as RollupFieldUpdateField
    from .row_comment_create import RowCommentCreate as RowCommentCreate
    from .row_comments_notification import (
        RowCommentsNotificationMode as RowCommentsNotificationMode,
    )
    from .saml_app_auth import (
        SamlAppAuthProviderModelBaseAppAuthProvider as SamlAppAuthProviderModelBaseAppAuthProvider,
    )
    from .saml_response import SAMLResponse as SAMLResponse
    from .select_color_value import (
        SelectColorValueProviderConf as SelectColorValueProviderConf,
    )
    from .select_option import SelectOption as SelectOption
    from .send_reset_password import (
        SendResetPasswordEmailBodyValidation as SendResetPasswordEmailBodyValidation,
    )
    from .simple_container_element import (
        SimpleContainerElementCreateElement as SimpleContainerElementCreateElement,
        SimpleContainerElementUpdateElement as SimpleContainerElementUpdateElement,
    )
    from .single_audit_log import (
        SingleAuditLogExportJobRequest as SingleAuditLogExportJobRequest,
    )
    from .single_select_field import (
        SingleSelectFieldCreateField as SingleSelectFieldCreateField,
        SingleSelectFieldUpdateField as SingleSelectFieldUpdateField,
    )
    from .smtp_integration_create import (
        SMTPIntegrationCreateIntegration as SMTPIntegrationCreateIntegration,
    )
    from .smtp_integration_update import (
        SMTPIntegrationUpdateIntegration as SMTPIntegrationUpdateIntegration,
    )
    from .snapshot import Snapshot as Snapshot
    from .sub_domain_create import SubDomainCreateDomain as SubDomainCreateDomain
    from .summary_widget_create import (
        SummaryWidgetCreateWidget as SummaryWidgetCreateWidget,
    )
    from .summary_widget_update import (
        SummaryWidgetUpdateWidget as SummaryWidgetUpdateWidget,
    )
    from .sync_data_sync import (
        SyncDataSyncTableJobCreateJob as SyncDataSyncTableJobCreateJob,
    )
    from .table_create import TableCreate as TableCreate
    from .table_element_create import (
        TableElementCreateElement as TableElementCreateElement,
    )
    from .table_element_update import (
        TableElementUpdateElement as TableElementUpdateElement,
    )
    from .table_horizontal_separator import (
        TableHorizontalSeparatorSize as TableHorizontalSeparatorSize,
    )
    from .table_import import TableImport as TableImport
    from .table_import_configuration import (
        TableImportConfiguration as TableImportConfiguration,
    )
    from .table_webhook_create import (
        TableWebhookCreateRequest as TableWebhookCreateRequest,
    )
    from .table_webhook_event import TableWebhookEventConfig as TableWebhookEventConfig
    from .table_webhook_test import (
        TableWebhookTestCallRequest as TableWebhookTestCallRequest,
    )
    from .team import Team as Team
    from .team_subject import TeamSubject as TeamSubject
    from .text_element_create import (
        TextElementCreateElement as TextElementCreateElement,
    )
    from .text_element_update import (
        TextElementUpdateElement as TextElementUpdateElement,
    )
    from .text_field_create import TextFieldCreateField as TextFieldCreateField
    from .text_field_update import TextFieldUpdateField as TextFieldUpdateField
    from .timeline_view_create import TimelineViewCreateView as TimelineViewCreateView
    from .timeline_view_field import (
        TimelineViewFieldOptions as TimelineViewFieldOptions,
        TimelineViewFieldOptionsCA69 as TimelineViewFieldOptionsCA69,
    )
    from .timeline_view_update import TimelineViewUpdate as TimelineViewUpdate
    from .token_blacklist import TokenBlacklist as TokenBlacklist
    from .token_create import TokenCreate as TokenCreate
    from .token_obtain_pair import (
        TokenObtainPair as TokenObtainPair,
        TokenObtainPairWithUser as TokenObtainPairWithUser,
    )
    from .token_refresh_with import TokenRefreshWithUser as TokenRefreshWithUser
    from .token_verify_with import TokenVerifyWithUser as TokenVerifyWithUser
    from .trash_item_type import TrashItemTypeEnum as TrashItemTypeEnum
    from .type0b5_enum import Type0b5Enum as Type0b5Enum
    from .type509_enum import Type509Enum as Type509Enum
    from .type5f0_enum import Type5f0Enum as Type5f0Enum
    from .type9c4_enum import Type9c4Enum as Type9c4Enum
    from .type_formula_request import TypeFormulaRequest as TypeFormulaRequest
    from .typography_config_block import TypographyConfigBlock as TypographyConfigBlock
    from .ui_context import UIContext as UIContext
    from .ui_context_workspace import UIContextWorkspace as UIContextWorkspace
    from .upload_file import UploadFileRequest as UploadFileRequest
    from .upload_file_form import UploadFileFormViewRequest as UploadFileFormViewRequest
    from .url_field_create import URLFieldCreateField as URLFieldCreateField
    from .url_field_update import URLFieldUpdateField as URLFieldUpdateField
    from .user_admin_create import UserAdminCreate as UserAdminCreate
    from .user_file import UserFile as UserFile
    from .user_file_upload import (
        UserFileUploadViaURLRequest as UserFileUploadViaURLRequest,
    )
    from .user_source_create_user_source_alias import (
        UserSourceCreateUserSource as UserSourceCreateUserSource,
    )
    from .uuid_field_create import UUIDFieldCreateField as UUIDFieldCreateField
    from .uuid_field_update import UUIDFieldUpdateField as UUIDFieldUpdateField
    from .verify_email_address import VerifyEmailAddress as VerifyEmailAddress
    from .view_create_view_alias import ViewCreateView as ViewCreateView
    from .workspace import Workspace as Workspace

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "action_scopes: ActionScopes; ai_field_create: AIFieldCreateField; "
        "ai_field_update: AIFieldUpdateField; airtable_import_job: "
        "AirtableImportJobCreateJob; anthropic_settings: AnthropicSettings; "
        "app_auth_provider_base_app_auth_provider_alias: "
        "AppAuthProviderBaseAppAuthProvider; "
        "application_base_application_create_polymorphic_alias: "
        "ApplicationBaseApplicationCreatePolymorphic; assistant_message_request: "
        "AssistantMessageRequest; audit_log_export: AuditLogExportJobCreateJob; "
        "auth_form_element: AuthFormElementCreateElement "
        "AuthFormElementUpdateElement; autonumber_field_create: "
        "AutonumberFieldCreateField; autonumber_field_update: "
        "AutonumberFieldUpdateField; base_exporter_options: BaseExporterOptions; "
        "baserow_impersonate_auth: BaserowImpersonateAuthToken; batch_create_role: "
        "BatchCreateRoleAssignment; batch_delete_rows: BatchDeleteRows; "
        "boolean_field_create: BooleanFieldCreateField; boolean_field_update: "
        "BooleanFieldUpdateField; builder_base_application: "
        "BuilderBaseApplicationCreatePolymorphic "
        "BuilderBaseApplicationUpdatePolymorphic; "
        "builder_workflow_action_type_create_builder_workflow_action_alias: "
        "BuilderWorkflowActionTypeCreateBuilderWorkflowAction; button_active_border: "
        "ButtonActiveBorderColor; button_and_link: ButtonAndLinkConfigBlock; "
        "button_button_config: ButtonButtonConfigBlock; button_config_block: "
        "ButtonConfigBlock; button_element_create: ButtonElementCreateElement; "
        "button_element_update: ButtonElementUpdateElement; button_input_config: "
        "ButtonInputConfigBlock; button_link_config: ButtonLinkConfigBlock; "
        "button_table_button: ButtonTableButtonConfigBlock; calendar_view_create: "
        "CalendarViewCreateView; calendar_view_field: CalendarViewFieldOptions "
        "CalendarViewFieldOptions5394; calendar_view_update: CalendarViewUpdate; "
        "change_password_body: ChangePasswordBodyValidation; change_primary_field: "
        "ChangePrimaryFieldParams; chart_series_config: ChartSeriesConfig; "
        "chart_widget_create: ChartWidgetCreateWidget; chart_widget_update: "
        "ChartWidgetUpdateWidget; checkbox_element_create: "
        "CheckboxElementCreateElement; checkbox_element_update: "
        "CheckboxElementUpdateElement; choice_element_create: "
        "ChoiceElementCreateElement; choice_element_update: "
        "ChoiceElementUpdateElement; choice_option: ChoiceOption; "
        "collection_element_property: CollectionElementPropertyOptions; "
        "collection_field: CollectionField; column_element_create: "
        "ColumnElementCreateElement; column_element_update: "
        "ColumnElementUpdateElement; common_saml_response: CommonSAMLResponse; "
        "conditional_color_value: ConditionalColorValueProviderConfColor "
        "ConditionalColorValueProviderConfColorFilter "
        "ConditionalColorValueProviderConfColorFilterGroup "
        "ConditionalColorValueProviderConfColors; core_http_request: "
        "CoreHTTPRequestServiceBasePolymorphicRequest "
        "CoreHTTPRequestServiceCreateDataSource "
        "CoreHTTPRequestServiceUpdateDashboardDataSource "
        "CoreHTTPRequestServiceUpdateDataSource "
        "CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction "
        "CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions; "
        "core_http_trigger: CoreHTTPTriggerServiceBasePolymorphicRequest "
        "CoreHTTPTriggerServiceCreateDataSource "
        "CoreHTTPTriggerServiceUpdateDashboardDataSource "
        "CoreHTTPTriggerServiceUpdateDataSource; core_router_service: "
        "CoreRouterServiceBasePolymorphicRequest CoreRouterServiceCreateDataSource "
        "CoreRouterServiceEdge CoreRouterServiceUpdateDashboardDataSource "
        "CoreRouterServiceUpdateDataSource; core_smtp_email: "
        "CoreSMTPEmailServiceBasePolymorphicRequest "
        "CoreSMTPEmailServiceCreateDataSource "
        "CoreSMTPEmailServiceUpdateDashboardDataSource "
        "CoreSMTPEmailServiceUpdateDataSource "
        "CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction "
        "CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions; count_field_create: "
        "CountFieldCreateField; count_field_update: CountFieldUpdateField; "
        "create_mcp_endpoint: CreateMCPEndpoint; create_page: CreatePage; "
        "create_role_assignment: CreateRoleAssignment; create_snapshot_job: "
        "CreateSnapshotJobCreateJob; create_view_filter: CreateViewFilter "
        "CreateViewFilterGroup; create_view_group: CreateViewGroupBy; "
        "create_view_sort: CreateViewSort; create_workspace_invitation: "
        "CreateWorkspaceInvitation; created_by_field: CreatedByFieldCreateField "
        "CreatedByFieldUpdateField; created_on_field: CreatedOnFieldCreateField "
        "CreatedOnFieldUpdateField; csv_exporter_options: CsvExporterOptions; "
        "custom_code: CustomCode; custom_domain_create: CustomDomainCreateDomain; "
        "custom_script: CustomScript; dashboard_base_application: "
        "DashboardBaseApplicationCreatePolymorphic "
        "DashboardBaseApplicationUpdatePolymorphic; "
        "dashboard_widget_create_widget_alias: DashboardWidgetCreateWidget; "
        "data_sync_create_data_sync_alias: DataSyncCreateDataSync; "
        "data_sync_list_data_sync_properties_request_alias: "
        "DataSyncListDataSyncPropertiesRequest; database_base_application: "
        "DatabaseBaseApplicationCreatePolymorphic "
        "DatabaseBaseApplicationUpdatePolymorphic; date_field_create: "
        "DateFieldCreateField; date_field_update: DateFieldUpdateField; "
        "date_time_picker: DateTimePickerElementCreateElement "
        "DateTimePickerElementUpdateElement; "
        "decorator_value_provider_type_create_view_decoration_alias: "
        "DecoratorValueProviderTypeCreateViewDecoration; dispatch_data_source: "
        "DispatchDataSourceDataSourceContext DispatchDataSourceRequest; "
        "domain_type_create_domain_alias: DomainTypeCreateDomain; "
        "duplicate_application_job: DuplicateApplicationJobCreateJob; "
        "duplicate_field_job: DuplicateFieldJobCreateJob; duplicate_page_job: "
        "DuplicatePageJobCreateJob; duplicate_table_field: "
        "DuplicateTableFieldRequest; duplicate_table_job: DuplicateTableJobCreateJob; "
        "duration_field_create: DurationFieldCreateField; duration_field_update: "
        "DurationFieldUpdateField; dynamic_metadata: DynamicMetadata; "
        "element_type_create_element_alias: ElementTypeCreateElement; "
        "email_field_create: EmailFieldCreateField; email_field_update: "
        "EmailFieldUpdateField; email_tester_request: EmailTesterRequest; "
        "example_batch_rows: ExampleBatchRowsRequest; example_batch_update: "
        "ExampleBatchUpdateRowRequestSerializerWithUserFieldNames; "
        "excel_exporter_options: ExcelExporterOptions; export_alias: Export; "
        "export_applications_job: ExportApplicationsJobCreateJob; "
        "export_workspace_applications: ExportWorkspaceApplicationsAsyncRequest; "
        "field_constraint: FieldConstraint; field_create_field_alias: "
        "FieldCreateField; file_exporter_options: FileExporterOptions; "
        "file_field_create: FileFieldCreateField; file_field_update: "
        "FileFieldUpdateField; file_import_job: FileImportJobCreateJob; "
        "file_input_element: FileInputElementCreateElement "
        "FileInputElementUpdateElement; footer_element_create: "
        "FooterElementCreateElement; footer_element_update: "
        "FooterElementUpdateElement; form_container_element: "
        "FormContainerElementCreateElement FormContainerElementUpdateElement; "
        "form_view_create: FormViewCreateView; form_view_field: FormViewFieldOptions "
        "FormViewFieldOptions863E FormViewFieldOptionsCondition "
        "FormViewFieldOptionsConditionGroup; form_view_update: FormViewUpdate; "
        "formula_field_create: FormulaFieldCreateField; formula_field_update: "
        "FormulaFieldUpdateField; gallery_view_create: GalleryViewCreateView; "
        "gallery_view_field: GalleryViewFieldOptions GalleryViewFieldOptionsC939; "
        "gallery_view_update: GalleryViewUpdate; generate_formula_with: "
        "GenerateFormulaWithAIRequest; generate_table_ai: "
        "GenerateTableAiFieldValueRequest; generated_conditional_color: "
        "GeneratedConditionalColorCreateViewDecoration "
        "GeneratedConditionalColorUpdateViewDecoration; generated_single_select: "
        "GeneratedSingleSelectColorCreateViewDecoration "
        "GeneratedSingleSelectColorUpdateViewDecoration; github_issues_data: "
        "GitHubIssuesDataSyncCreateDataSync "
        "GitHubIssuesDataSyncListDataSyncPropertiesRequest "
        "GitHubIssuesDataSyncUpdateDataSync; gitlab_issues_data: "
        "GitLabIssuesDataSyncCreateDataSync "
        "GitLabIssuesDataSyncListDataSyncPropertiesRequest "
        "GitLabIssuesDataSyncUpdateDataSync; grid_view_create: GridViewCreateView; "
        "grid_view_field: GridViewFieldOptions GridViewFieldOptions5FE1; "
        "grid_view_filter: GridViewFilter; grid_view_update: GridViewUpdate; "
        "header_element_create: HeaderElementCreateElement; header_element_update: "
        "HeaderElementUpdateElement; heading_6_text: Heading6TextDecoration; "
        "heading_element_create: HeadingElementCreateElement; heading_element_update: "
        "HeadingElementUpdateElement; http_form_data: HTTPFormData; http_header: "
        "HTTPHeader; http_query_param: HTTPQueryParam; hub_spot_contacts: "
        "HubSpotContactsDataSyncCreateDataSync "
        "HubSpotContactsDataSyncListDataSyncPropertiesRequest "
        "HubSpotContactsDataSyncUpdateDataSync; i_cal_calendar: "
        "ICalCalendarDataSyncCreateDataSync "
        "ICalCalendarDataSyncListDataSyncPropertiesRequest "
        "ICalCalendarDataSyncUpdateDataSync; i_frame_element: "
        "IFrameElementCreateElement IFrameElementUpdateElement; image_config_block: "
        "ImageConfigBlock; image_constraint: ImageConstraint; image_element_create: "
        "ImageElementCreateElement; image_element_update: ImageElementUpdateElement; "
        "import_applications_job: ImportApplicationsJobCreateJob; "
        "import_resource_upload: ImportResourceUploadFileRequest; "
        "import_workspace_applications: ImportWorkspaceApplicationsAsyncRequest; "
        "input_and_typography: InputAndTypographyConfigBlock; input_config_block: "
        "InputConfigBlock; input_horizontal_padding: InputHorizontalPadding; "
        "input_text_element: InputTextElementCreateElement "
        "InputTextElementUpdateElement; install_template_job: "
        "InstallTemplateJobCreateJob; integration_create_integration_alias: "
        "IntegrationCreateIntegration; "
        "integration_service_base_polymorphic_request_alias: "
        "IntegrationServiceBasePolymorphicRequest; "
        "integration_service_create_data_source_alias: "
        "IntegrationServiceCreateDataSource; jira_issues_data: "
        "JiraIssuesDataSyncCreateDataSync "
        "JiraIssuesDataSyncListDataSyncPropertiesRequest "
        "JiraIssuesDataSyncUpdateDataSync; job_type_create_job_alias: "
        "JobTypeCreateJob; kanban_view_create: KanbanViewCreateView; "
        "kanban_view_field: KanbanViewFieldOptions KanbanViewFieldOptionsBB15; "
        "kanban_view_update: KanbanViewUpdate; last_modified_by: "
        "LastModifiedByFieldCreateField LastModifiedByFieldUpdateField; "
        "last_modified_field: LastModifiedFieldCreateField "
        "LastModifiedFieldUpdateField; link_active_text: LinkActiveTextDecoration; "
        "link_element_create: LinkElementCreateElement; link_element_update: "
        "LinkElementUpdateElement; link_row_field: LinkRowFieldCreateField "
        "LinkRowFieldUpdateField; local_baserow_aggregate: "
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
        "LocalBaserowUserSourceUpdateUserSource; logout_workflow_action: "
        "LogoutWorkflowActionCreateBuilderWorkflowAction "
        "LogoutWorkflowActionUpdateBuilderWorkflowActions; long_text_field: "
        "LongTextFieldCreateField LongTextFieldUpdateField; lookup_field_create: "
        "LookupFieldCreateField; lookup_field_update: LookupFieldUpdateField; "
        "mark_notification_as: MarkNotificationAsReadRequest; menu_element_create: "
        "MenuElementCreateElement; menu_element_update: MenuElementUpdateElement; "
        "menu_item: MenuItem; mistral_settings: MistralSettings; mode884_enum: "
        "Mode884Enum; multiple_collaborators_field: "
        "MultipleCollaboratorsFieldCreateField MultipleCollaboratorsFieldUpdateField; "
        "multiple_select_field: MultipleSelectFieldCreateField "
        "MultipleSelectFieldUpdateField; notification_workflow_action: "
        "NotificationWorkflowActionCreateBuilderWorkflowAction "
        "NotificationWorkflowActionUpdateBuilderWorkflowActions; number_field_create: "
        "NumberFieldCreateField; number_field_update: NumberFieldUpdateField; "
        "ollama_settings: OllamaSettings; open_ai_settings: OpenAISettings; "
        "open_id_connect: OpenIdConnectAppAuthProviderModelBaseAppAuthProvider; "
        "open_page_workflow: OpenPageWorkflowActionCreateBuilderWorkflowAction "
        "OpenPageWorkflowActionUpdateBuilderWorkflowActions; open_router_settings: "
        "OpenRouterSettings; order_applications: OrderApplications; order_domains: "
        "OrderDomains; order_pages: OrderPages; order_tables: OrderTables; "
        "order_views: OrderViews; order_workflow_actions: OrderWorkflowActions; "
        "order_workspaces: OrderWorkspaces; ownership_type_enum: OwnershipTypeEnum; "
        "page_parameter_value: PageParameterValue; password_field_authentication: "
        "PasswordFieldAuthentication; password_field_create: "
        "PasswordFieldCreateField; password_field_update: PasswordFieldUpdateField; "
        "patched_account: PatchedAccount; "
        "patched_application_base_application_update_polymorphic_alias: "
        "PatchedApplicationBaseApplicationUpdatePolymorphic; "
        "patched_builder_workflow_action_type_update_builder_workflow_actions_alias: "
        "PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions; "
        "patched_color_typography: "
        "PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration; "
        "patched_dashboard_widget_update_widget_alias: "
        "PatchedDashboardWidgetUpdateWidget; "
        "patched_data_sync_update_data_sync_alias: PatchedDataSyncUpdateDataSync; "
        "patched_decorator_value_provider_type_update_view_decoration_alias: "
        "PatchedDecoratorValueProviderTypeUpdateViewDecoration; "
        "patched_element_type_update_element_alias: PatchedElementTypeUpdateElement; "
        "patched_example_batch: PatchedExampleBatchUpdateRowsRequest; "
        "patched_field_update_field_alias: PatchedFieldUpdateField; "
        "patched_generative_ai: PatchedGenerativeAISettings; "
        "patched_integration_service_update_dashboard_data_source_alias: "
        "PatchedIntegrationServiceUpdateDashboardDataSource; "
        "patched_integration_service_update_data_source_alias: "
        "PatchedIntegrationServiceUpdateDataSource; "
        "patched_integration_update_integration_alias: "
        "PatchedIntegrationUpdateIntegration; patched_move_data: "
        "PatchedMoveDataSource; patched_move_element: PatchedMoveElement; "
        "patched_move_integration: PatchedMoveIntegration; patched_move_user: "
        "PatchedMoveUserSource; patched_periodic_data: "
        "PatchedPeriodicDataSyncInterval; patched_settings: PatchedSettings; "
        "patched_table_update: PatchedTableUpdate; patched_table_webhook: "
        "PatchedTableWebhookUpdateRequest; patched_token_update: PatchedTokenUpdate "
        "PatchedTokenUpdatePermissions; patched_trash_entry: "
        "PatchedTrashEntryRequest; patched_undo_redo: PatchedUndoRedoRequest; "
        "patched_update_domain: PatchedUpdateDomain; patched_update_field: "
        "PatchedUpdateFieldPermissionsRequest; patched_update_mcp: "
        "PatchedUpdateMCPEndpoint; patched_update_page: PatchedUpdatePage; "
        "patched_update_premium: PatchedUpdatePremiumViewAttributes; "
        "patched_update_view: PatchedUpdateViewFilter PatchedUpdateViewFilterGroup "
        "PatchedUpdateViewGroupBy PatchedUpdateViewSort; patched_update_workspace: "
        "PatchedUpdateWorkspaceInvitation PatchedUpdateWorkspaceUser; "
        "patched_user_admin: PatchedUserAdminUpdate; "
        "patched_user_source_update_user_source_alias: "
        "PatchedUserSourceUpdateUserSource; patched_view_field_options_alias: "
        "PatchedViewFieldOptions; patched_view_update_view_alias: "
        "PatchedViewUpdateView; patched_workspace: PatchedWorkspace; path_param: "
        "PathParam; phone_number_field: PhoneNumberFieldCreateField "
        "PhoneNumberFieldUpdateField; pie_chart_series: PieChartSeriesConfig; "
        "pie_chart_widget: PieChartWidgetCreateWidget PieChartWidgetUpdateWidget; "
        "postgresql_data_sync: PostgreSQLDataSyncCreateDataSync "
        "PostgreSQLDataSyncListDataSyncPropertiesRequest "
        "PostgreSQLDataSyncUpdateDataSync; public_view_auth: PublicViewAuthRequest; "
        "public_view_filter: PublicViewFilter; public_view_filters: PublicViewFilters "
        "PublicViewFiltersFilterTypeEnum; publish_domain_job: "
        "PublishDomainJobCreateJob; query_param: QueryParam; rating_element_create: "
        "RatingElementCreateElement; rating_element_update: "
        "RatingElementUpdateElement; rating_field_create: RatingFieldCreateField; "
        "rating_field_update: RatingFieldUpdateField; rating_input_element: "
        "RatingInputElementCreateElement RatingInputElementUpdateElement; "
        "record_selector_element: RecordSelectorElementCreateElement "
        "RecordSelectorElementUpdateElement; refresh_data_source: "
        "RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction "
        "RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions; register: "
        "Register; register_license: RegisterLicense; repeat_element_create: "
        "RepeatElementCreateElement; repeat_element_update: "
        "RepeatElementUpdateElement; reset_password_body: "
        "ResetPasswordBodyValidation; restore_snapshot_job: "
        "RestoreSnapshotJobCreateJob; rollup_field_create: RollupFieldCreateField; "
        "rollup_field_update: RollupFieldUpdateField; row_comment_create: "
        "RowCommentCreate; row_comments_notification: RowCommentsNotificationMode; "
        "saml_app_auth: SamlAppAuthProviderModelBaseAppAuthProvider; saml_response: "
        "SAMLResponse; select_color_value: SelectColorValueProviderConf; "
        "select_option: SelectOption; send_reset_password: "
        "SendResetPasswordEmailBodyValidation; simple_container_element: "
        "SimpleContainerElementCreateElement SimpleContainerElementUpdateElement; "
        "single_audit_log: SingleAuditLogExportJobRequest; single_select_field: "
        "SingleSelectFieldCreateField SingleSelectFieldUpdateField; "
        "smtp_integration_create: SMTPIntegrationCreateIntegration; "
        "smtp_integration_update: SMTPIntegrationUpdateIntegration; snapshot: "
        "Snapshot; sub_domain_create: SubDomainCreateDomain; summary_widget_create: "
        "SummaryWidgetCreateWidget; summary_widget_update: SummaryWidgetUpdateWidget; "
        "sync_data_sync: SyncDataSyncTableJobCreateJob; table_create: TableCreate; "
        "table_element_create: TableElementCreateElement; table_element_update: "
        "TableElementUpdateElement; table_horizontal_separator: "
        "TableHorizontalSeparatorSize; table_import: TableImport; "
        "table_import_configuration: TableImportConfiguration; table_webhook_create: "
        "TableWebhookCreateRequest; table_webhook_event: TableWebhookEventConfig; "
        "table_webhook_test: TableWebhookTestCallRequest; team: Team; team_subject: "
        "TeamSubject; text_element_create: TextElementCreateElement; "
        "text_element_update: TextElementUpdateElement; text_field_create: "
        "TextFieldCreateField; text_field_update: TextFieldUpdateField; "
        "timeline_view_create: TimelineViewCreateView; timeline_view_field: "
        "TimelineViewFieldOptions TimelineViewFieldOptionsCA69; timeline_view_update: "
        "TimelineViewUpdate; token_blacklist: TokenBlacklist; token_create: "
        "TokenCreate; token_obtain_pair: TokenObtainPair TokenObtainPairWithUser; "
        "token_refresh_with: TokenRefreshWithUser; token_verify_with: "
        "TokenVerifyWithUser; trash_item_type: TrashItemTypeEnum; type0b5_enum: "
        "Type0b5Enum; type509_enum: Type509Enum; type5f0_enum: Type5f0Enum; "
        "type9c4_enum: Type9c4Enum; type_formula_request: TypeFormulaRequest; "
        "typography_config_block: TypographyConfigBlock; ui_context: UIContext; "
        "ui_context_workspace: UIContextWorkspace; upload_file: UploadFileRequest; "
        "upload_file_form: UploadFileFormViewRequest; url_field_create: "
        "URLFieldCreateField; url_field_update: URLFieldUpdateField; "
        "user_admin_create: UserAdminCreate; user_file: UserFile; user_file_upload: "
        "UserFileUploadViaURLRequest; user_source_create_user_source_alias: "
        "UserSourceCreateUserSource; uuid_field_create: UUIDFieldCreateField; "
        "uuid_field_update: UUIDFieldUpdateField; verify_email_address: "
        "VerifyEmailAddress; view_create_view_alias: ViewCreateView; workspace: "
        "Workspace; ",
        fallback="..models",
    )
