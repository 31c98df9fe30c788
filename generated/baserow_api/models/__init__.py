"""What is received."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .account import Account as Account
    from .action_command_type import ActionCommandTypeEnum as ActionCommandTypeEnum
    from .admin_dashboard import AdminDashboard as AdminDashboard
    from .admin_dashboard_per import AdminDashboardPerDay as AdminDashboardPerDay
    from .admin_impersonate_user import (
        AdminImpersonateUserResponse as AdminImpersonateUserResponse,
        AdminImpersonateUserResponseUser as AdminImpersonateUserResponseUser,
    )
    from .aggregation_raw_type import AggregationRawTypeEnum as AggregationRawTypeEnum
    from .ai_field_field import (
        AIFieldField as AIFieldField,
        AIFieldFieldSerializerWithRelatedFields as AIFieldFieldSerializerWithRelatedFields,
    )
    from .ai_output_type import AiOutputTypeEnum as AiOutputTypeEnum
    from .airtable_import_job import AirtableImportJobJob as AirtableImportJobJob
    from .alignment6bd_enum import Alignment6bdEnum as Alignment6bdEnum
    from .alignment_cea_enum import AlignmentCeaEnum as AlignmentCeaEnum
    from .anthropic_settings import AnthropicSettings as AnthropicSettings
    from .app_auth_provider_app_auth_provider_alias import (
        AppAuthProviderAppAuthProvider as AppAuthProviderAppAuthProvider,
    )
    from .application_application_alias import (
        ApplicationApplication as ApplicationApplication,
    )
    from .array_formula_type import ArrayFormulaTypeEnum as ArrayFormulaTypeEnum
    from .assistant_chat import AssistantChat as AssistantChat
    from .assistant_chat_message import AssistantChatMessage as AssistantChatMessage
    from .assistant_message import AssistantMessage as AssistantMessage
    from .assistant_message_role import (
        AssistantMessageRoleEnum as AssistantMessageRoleEnum,
    )
    from .assistant_message_type import (
        AssistantMessageTypeEnum as AssistantMessageTypeEnum,
    )
    from .audit_log import AuditLog as AuditLog
    from .audit_log_action import AuditLogActionType as AuditLogActionType
    from .audit_log_export import AuditLogExportJobJob as AuditLogExportJobJob
    from .audit_log_user import AuditLogUser as AuditLogUser
    from .audit_log_workspace import AuditLogWorkspace as AuditLogWorkspace
    from .auth_form_element import (
        AuthFormElementElement as AuthFormElementElement,
        AuthFormElementPublicElement as AuthFormElementPublicElement,
    )
    from .authentication_provider_auth_provider_alias import (
        AuthenticationProviderAuthProvider as AuthenticationProviderAuthProvider,
    )
    from .autonumber_field_field import (
        AutonumberFieldField as AutonumberFieldField,
        AutonumberFieldFieldSerializerWithRelatedFields as AutonumberFieldFieldSerializerWithRelatedFields,
    )
    from .bad_token_signature import (
        BadTokenSignature3b17 as BadTokenSignature3b17,
        BadTokenSignature7b86 as BadTokenSignature7b86,
    )
    from .blank_enum import BlankEnum as BlankEnum
    from .body_font_weight import BodyFontWeightEnum as BodyFontWeightEnum
    from .body_text_alignment import BodyTextAlignmentEnum as BodyTextAlignmentEnum
    from .body_type635_enum import BodyType635Enum as BodyType635Enum
    from .body_type637_enum import BodyType637Enum as BodyType637Enum
    from .boolean_field_field import (
        BooleanFieldField as BooleanFieldField,
        BooleanFieldFieldSerializerWithRelatedFields as BooleanFieldFieldSerializerWithRelatedFields,
    )
    from .builder_application import BuilderApplication as BuilderApplication
    from .builder_workflow_action import BuilderWorkflowAction as BuilderWorkflowAction
    from .builder_workflow_action_type_builder_workflow_action_alias import (
        BuilderWorkflowActionTypeBuilderWorkflowAction as BuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .button_active_border import ButtonActiveBorderColor as ButtonActiveBorderColor
    from .button_alignment_enum import ButtonAlignmentEnum as ButtonAlignmentEnum
    from .button_and_link import ButtonAndLinkConfigBlock as ButtonAndLinkConfigBlock
    from .button_button_config import ButtonButtonConfigBlock as ButtonButtonConfigBlock
    from .button_config_block import ButtonConfigBlock as ButtonConfigBlock
    from .button_element_element import ButtonElementElement as ButtonElementElement
    from .button_element_public import (
        ButtonElementPublicElement as ButtonElementPublicElement,
    )
    from .button_font_weight import ButtonFontWeightEnum as ButtonFontWeightEnum
    from .button_input_config import ButtonInputConfigBlock as ButtonInputConfigBlock
    from .button_link_config import ButtonLinkConfigBlock as ButtonLinkConfigBlock
    from .button_table_button import (
        ButtonTableButtonConfigBlock as ButtonTableButtonConfigBlock,
    )
    from .button_text_alignment import (
        ButtonTextAlignmentEnum as ButtonTextAlignmentEnum,
    )
    from .button_width_enum import ButtonWidthEnum as ButtonWidthEnum
    from .calendar_view_example import (
        CalendarViewExampleResponse as CalendarViewExampleResponse,
        CalendarViewExampleResponseStack as CalendarViewExampleResponseStack,
    )
    from .calendar_view_field import (
        CalendarViewFieldOptions as CalendarViewFieldOptions,
        CalendarViewFieldOptions5394 as CalendarViewFieldOptions5394,
    )
    from .calendar_view_view import CalendarViewView as CalendarViewView
    from .cascade_update import CascadeUpdate as CascadeUpdate
    from .chart_series_config import ChartSeriesConfig as ChartSeriesConfig
    from .chart_widget_widget import ChartWidgetWidget as ChartWidgetWidget
    from .checkbox_element_element import (
        CheckboxElementElement as CheckboxElementElement,
    )
    from .checkbox_element_public import (
        CheckboxElementPublicElement as CheckboxElementPublicElement,
    )
    from .choice_element_element import ChoiceElementElement as ChoiceElementElement
    from .choice_element_public import (
        ChoiceElementPublicElement as ChoiceElementPublicElement,
    )
    from .choice_option import ChoiceOption as ChoiceOption
    from .collaborator import Collaborator as Collaborator
    from .collection_element_property import (
        CollectionElementPropertyOptions as CollectionElementPropertyOptions,
    )
    from .collection_field import CollectionField as CollectionField
    from .color_typography_button import (
        ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration as ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
    )
    from .column_element_element import ColumnElementElement as ColumnElementElement
    from .column_element_public import (
        ColumnElementPublicElement as ColumnElementPublicElement,
    )
    from .condition_type_enum import ConditionTypeEnum as ConditionTypeEnum
    from .conditional_color_value import (
        ConditionalColorValueProviderConfColor as ConditionalColorValueProviderConfColor,
        ConditionalColorValueProviderConfColorFilter as ConditionalColorValueProviderConfColorFilter,
        ConditionalColorValueProviderConfColorFilterGroup as ConditionalColorValueProviderConfColorFilterGroup,
        ConditionalColorValueProviderConfColors as ConditionalColorValueProviderConfColors,
    )
    from .core_http_request import (
        CoreHTTPRequestServiceDashboardDataSource as CoreHTTPRequestServiceDashboardDataSource,
        CoreHTTPRequestServiceDataSource as CoreHTTPRequestServiceDataSource,
        CoreHTTPRequestServicePublicDataSource as CoreHTTPRequestServicePublicDataSource,
        CoreHTTPRequestServiceService as CoreHTTPRequestServiceService,
        CoreHTTPRequestWorkflowActionBuilderWorkflowAction as CoreHTTPRequestWorkflowActionBuilderWorkflowAction,
    )
    from .core_http_trigger import (
        CoreHTTPTriggerServiceDashboardDataSource as CoreHTTPTriggerServiceDashboardDataSource,
        CoreHTTPTriggerServiceDataSource as CoreHTTPTriggerServiceDataSource,
        CoreHTTPTriggerServicePublicDataSource as CoreHTTPTriggerServicePublicDataSource,
        CoreHTTPTriggerServiceService as CoreHTTPTriggerServiceService,
    )
    from .core_router_service import (
        CoreRouterServiceDashboardDataSource as CoreRouterServiceDashboardDataSource,
        CoreRouterServiceDataSource as CoreRouterServiceDataSource,
        CoreRouterServiceEdge as CoreRouterServiceEdge,
        CoreRouterServicePublicDataSource as CoreRouterServicePublicDataSource,
        CoreRouterServiceService as CoreRouterServiceService,
    )
    from .core_smtp_email import (
        CoreSMTPEmailServiceDashboardDataSource as CoreSMTPEmailServiceDashboardDataSource,
        CoreSMTPEmailServiceDataSource as CoreSMTPEmailServiceDataSource,
        CoreSMTPEmailServicePublicDataSource as CoreSMTPEmailServicePublicDataSource,
        CoreSMTPEmailServiceService as CoreSMTPEmailServiceService,
        CoreSMTPEmailWorkflowActionBuilderWorkflowAction as CoreSMTPEmailWorkflowActionBuilderWorkflowAction,
    )
    from .count_field_field import (
        CountFieldField as CountFieldField,
        CountFieldFieldSerializerWithRelatedFields as CountFieldFieldSerializerWithRelatedFields,
    )
    from .create_snapshot_job import CreateSnapshotJobJob as CreateSnapshotJobJob
    from .create_user import (
        CreateUserResponse as CreateUserResponse,
        CreateUserResponseUser as CreateUserResponseUser,
    )
    from .created_by_field import (
        CreatedByFieldField as CreatedByFieldField,
        CreatedByFieldFieldSerializerWithRelatedFields as CreatedByFieldFieldSerializerWithRelatedFields,
    )
    from .created_on_field import (
        CreatedOnFieldField as CreatedOnFieldField,
        CreatedOnFieldFieldSerializerWithRelatedFields as CreatedOnFieldFieldSerializerWithRelatedFields,
    )
    from .crossorigin_enum import CrossoriginEnum as CrossoriginEnum
    from .csv_column_separator import CsvColumnSeparatorEnum as CsvColumnSeparatorEnum
    from .custom_code import CustomCode as CustomCode
    from .custom_domain_domain import CustomDomainDomain as CustomDomainDomain
    from .custom_script import CustomScript as CustomScript
    from .custom_script_type import CustomScriptTypeEnum as CustomScriptTypeEnum
    from .dashboard import Dashboard as Dashboard
    from .dashboard_application import DashboardApplication as DashboardApplication
    from .dashboard_widget_widget_alias import (
        DashboardWidgetWidget as DashboardWidgetWidget,
    )
    from .data_sync import DataSync as DataSync
    from .data_sync_data_sync_alias import DataSyncDataSync as DataSyncDataSync
    from .data_sync_synced import DataSyncSyncedProperty as DataSyncSyncedProperty
    from .database_application import DatabaseApplication as DatabaseApplication
    from .date_field_field import (
        DateFieldField as DateFieldField,
        DateFieldFieldSerializerWithRelatedFields as DateFieldFieldSerializerWithRelatedFields,
    )
    from .date_format_enum import DateFormatEnum as DateFormatEnum
    from .date_time_format import DateTimeFormatEnum as DateTimeFormatEnum
    from .date_time_picker import (
        DateTimePickerElementElement as DateTimePickerElementElement,
        DateTimePickerElementPublicElement as DateTimePickerElementPublicElement,
    )
    from .decorator_value_provider_type_view_decoration_alias import (
        DecoratorValueProviderTypeViewDecoration as DecoratorValueProviderTypeViewDecoration,
    )
    from .default_series_chart import (
        DefaultSeriesChartType767Enum as DefaultSeriesChartType767Enum,
        DefaultSeriesChartType7ceEnum as DefaultSeriesChartType7ceEnum,
    )
    from .direction_enum import DirectionEnum as DirectionEnum
    from .domain_type_domain_alias import DomainTypeDomain as DomainTypeDomain
    from .duplicate_application_job import (
        DuplicateApplicationJobJob as DuplicateApplicationJobJob,
        DuplicateApplicationJobTypeResponse as DuplicateApplicationJobTypeResponse,
    )
    from .duplicate_element import DuplicateElement as DuplicateElement
    from .duplicate_field_job import (
        DuplicateFieldJobJob as DuplicateFieldJobJob,
        DuplicateFieldJobTypeResponse as DuplicateFieldJobTypeResponse,
    )
    from .duplicate_page_job import (
        DuplicatePageJobJob as DuplicatePageJobJob,
        DuplicatePageJobTypeResponse as DuplicatePageJobTypeResponse,
    )
    from .duplicate_table_job import (
        DuplicateTableJobJob as DuplicateTableJobJob,
        DuplicateTableJobTypeResponse as DuplicateTableJobTypeResponse,
    )
    from .duration_field_field import (
        DurationFieldField as DurationFieldField,
        DurationFieldFieldSerializerWithRelatedFields as DurationFieldFieldSerializerWithRelatedFields,
    )
    from .duration_format_enum import DurationFormatEnum as DurationFormatEnum
    from .element import Element as Element
    from .element_type_element_alias import ElementTypeElement as ElementTypeElement
    from .element_type_public_element_alias import (
        ElementTypePublicElement as ElementTypePublicElement,
    )
    from .email_field_field import (
        EmailFieldField as EmailFieldField,
        EmailFieldFieldSerializerWithRelatedFields as EmailFieldFieldSerializerWithRelatedFields,
    )
    from .email_notification_frequency import (
        EmailNotificationFrequencyEnum as EmailNotificationFrequencyEnum,
    )
    from .email_tester_response import EmailTesterResponse as EmailTesterResponse
    from .email_verification_enum import EmailVerificationEnum as EmailVerificationEnum
    from .error_already_exists import ErrorAlreadyExists3864 as ErrorAlreadyExists3864
    from .error_application_does import (
        ErrorApplicationDoesNotExist32e7 as ErrorApplicationDoesNotExist32e7,
        ErrorApplicationDoesNotExistD349 as ErrorApplicationDoesNotExistD349,
        ErrorApplicationDoesNotExistEea0 as ErrorApplicationDoesNotExistEea0,
    )
    from .error_auth_provider import (
        ErrorAuthProviderDoesNotExist1d59 as ErrorAuthProviderDoesNotExist1d59,
    )
    from .error_builder_does import (
        ErrorBuilderDoesNotExistC20f as ErrorBuilderDoesNotExistC20f,
    )
    from .error_calendar_view import (
        ErrorCalendarViewHasNoDateField0166 as ErrorCalendarViewHasNoDateField0166,
        ErrorCalendarViewHasNoDateField80f8 as ErrorCalendarViewHasNoDateField80f8,
    )
    from .error_cannot_delete import (
        ErrorCannotDeleteAlreadyDeletedItemB45a as ErrorCannotDeleteAlreadyDeletedItemB45a,
    )
    from .error_cant_manually import (
        ErrorCantManuallyChangeSeats825b as ErrorCantManuallyChangeSeats825b,
    )
    from .error_core_http import (
        ErrorCoreHttpWebhookServiceDoesNotExist5629 as ErrorCoreHttpWebhookServiceDoesNotExist5629,
    )
    from .error_dashboard_data import (
        ErrorDashboardDataSourceDoesNotExistA046 as ErrorDashboardDataSourceDoesNotExistA046,
        ErrorDashboardDataSourceDoesNotExistAb19 as ErrorDashboardDataSourceDoesNotExistAb19,
        ErrorDashboardDataSourceImproperlyConfigured194a as ErrorDashboardDataSourceImproperlyConfigured194a,
    )
    from .error_dashboard_does import (
        ErrorDashboardDoesNotExist43de as ErrorDashboardDoesNotExist43de,
    )
    from .error_data_does import ErrorDataDoesNotExist3ab5 as ErrorDataDoesNotExist3ab5
    from .error_data_source import (
        ErrorDataSourceDoesNotExist5e7c as ErrorDataSourceDoesNotExist5e7c,
        ErrorDataSourceDoesNotExist6fe4 as ErrorDataSourceDoesNotExist6fe4,
    )
    from .error_data_sync import (
        ErrorDataSyncDoesNotExistA29e as ErrorDataSyncDoesNotExistA29e,
    )
    from .error_deactivated_user import (
        ErrorDeactivatedUser182c as ErrorDeactivatedUser182c,
    )
    from .error_domain_does import (
        ErrorDomainDoesNotExist4e3b as ErrorDomainDoesNotExist4e3b,
    )
    from .error_element_does import (
        ErrorElementDoesNotExistDdef as ErrorElementDoesNotExistDdef,
    )
    from .error_export_job import (
        ErrorExportJobDoesNotExistBc53 as ErrorExportJobDoesNotExistBc53,
    )
    from .error_field_does import (
        ErrorFieldDoesNotExist8a46 as ErrorFieldDoesNotExist8a46,
        ErrorFieldDoesNotExistB150 as ErrorFieldDoesNotExistB150,
        ErrorFieldDoesNotExistFb9e as ErrorFieldDoesNotExistFb9e,
    )
    from .error_filter_field import (
        ErrorFilterFieldNotFound6d2c as ErrorFilterFieldNotFound6d2c,
    )
    from .error_form_does import ErrorFormDoesNotExist3cf2 as ErrorFormDoesNotExist3cf2
    from .error_gallery_does import (
        ErrorGalleryDoesNotExistA7f2 as ErrorGalleryDoesNotExistA7f2,
        ErrorGalleryDoesNotExistE5d3 as ErrorGalleryDoesNotExistE5d3,
    )
    from .error_generative_ai import (
        ErrorGenerativeAiDoesNotExistAcaa as ErrorGenerativeAiDoesNotExistAcaa,
        ErrorGenerativeAiDoesNotExistE049 as ErrorGenerativeAiDoesNotExistE049,
    )
    from .error_grid_does import (
        ErrorGridDoesNotExistB0b8 as ErrorGridDoesNotExistB0b8,
        ErrorGridDoesNotExistC4b0 as ErrorGridDoesNotExistC4b0,
    )
    from .error_group_does import (
        ErrorGroupDoesNotExist3c5e as ErrorGroupDoesNotExist3c5e,
        ErrorGroupDoesNotExist4c9f as ErrorGroupDoesNotExist4c9f,
        ErrorGroupDoesNotExist56eb as ErrorGroupDoesNotExist56eb,
        ErrorGroupDoesNotExist69f0 as ErrorGroupDoesNotExist69f0,
        ErrorGroupDoesNotExist9dde as ErrorGroupDoesNotExist9dde,
        ErrorGroupDoesNotExistC56d as ErrorGroupDoesNotExistC56d,
    )
    from .error_group_invitation import (
        ErrorGroupInvitationDoesNotExistAba5 as ErrorGroupInvitationDoesNotExistAba5,
        ErrorGroupInvitationEmailMismatch1833 as ErrorGroupInvitationEmailMismatch1833,
    )
    from .error_group_user import (
        ErrorGroupUserDoesNotExist9384 as ErrorGroupUserDoesNotExist9384,
    )
    from .error_integration_does import (
        ErrorIntegrationDoesNotExist4f28 as ErrorIntegrationDoesNotExist4f28,
    )
    from .error_invalid_credentials import (
        ErrorInvalidCredentialsBdd6 as ErrorInvalidCredentialsBdd6,
    )
    from .error_invalid_file import (
        ErrorInvalidFile1501 as ErrorInvalidFile1501,
        ErrorInvalidFile9acc as ErrorInvalidFile9acc,
        ErrorInvalidFileF6cc as ErrorInvalidFileF6cc,
    )
    from .error_invalid_license import (
        ErrorInvalidLicenseE72c as ErrorInvalidLicenseE72c,
    )
    from .error_invalid_old import (
        ErrorInvalidOldPassword96e0 as ErrorInvalidOldPassword96e0,
    )
    from .error_invalid_refresh import (
        ErrorInvalidRefreshTokenDe26 as ErrorInvalidRefreshTokenDe26,
    )
    from .error_invalid_verification import (
        ErrorInvalidVerificationTokenFdcd as ErrorInvalidVerificationTokenFdcd,
    )
    from .error_job_does import ErrorJobDoesNotExistDc50 as ErrorJobDoesNotExistDc50
    from .error_job_not import ErrorJobNotCancellable81a3 as ErrorJobNotCancellable81a3
    from .error_kanban_does import (
        ErrorKanbanDoesNotExist519e as ErrorKanbanDoesNotExist519e,
    )
    from .error_license_does import (
        ErrorLicenseDoesNotExist6ab5 as ErrorLicenseDoesNotExist6ab5,
        ErrorLicenseDoesNotExist88d5 as ErrorLicenseDoesNotExist88d5,
    )
    from .error_mcp_endpoint import (
        ErrorMcpEndpointDoesNotBelongToUser30ac as ErrorMcpEndpointDoesNotBelongToUser30ac,
        ErrorMcpEndpointDoesNotExist7ae0 as ErrorMcpEndpointDoesNotExist7ae0,
    )
    from .error_no_authorization import (
        ErrorNoAuthorizationToPubliclySharedView49fc as ErrorNoAuthorizationToPubliclySharedView49fc,
    )
    from .error_no_permission import (
        ErrorNoPermissionToPubliclySharedForm3ced as ErrorNoPermissionToPubliclySharedForm3ced,
        ErrorNoPermissionToTable7544 as ErrorNoPermissionToTable7544,
        ErrorNoPermissionToTableE497 as ErrorNoPermissionToTableE497,
    )
    from .error_page_does import (
        ErrorPageDoesNotExist480b as ErrorPageDoesNotExist480b,
        ErrorPageDoesNotExist9f21 as ErrorPageDoesNotExist9f21,
        ErrorPageDoesNotExistB7a7 as ErrorPageDoesNotExistB7a7,
    )
    from .error_page_size import ErrorPageSizeLimit1d29 as ErrorPageSizeLimit1d29
    from .error_permission_denied import (
        ErrorPermissionDeniedDbf0 as ErrorPermissionDeniedDbf0,
    )
    from .error_request_body import (
        ErrorRequestBodyValidation0954 as ErrorRequestBodyValidation0954,
        ErrorRequestBodyValidation49c6 as ErrorRequestBodyValidation49c6,
        ErrorRequestBodyValidation4a80 as ErrorRequestBodyValidation4a80,
        ErrorRequestBodyValidation64fa as ErrorRequestBodyValidation64fa,
        ErrorRequestBodyValidation69bc as ErrorRequestBodyValidation69bc,
        ErrorRequestBodyValidation8054 as ErrorRequestBodyValidation8054,
        ErrorRequestBodyValidation89b9 as ErrorRequestBodyValidation89b9,
        ErrorRequestBodyValidation9130 as ErrorRequestBodyValidation9130,
        ErrorRequestBodyValidation9a9d as ErrorRequestBodyValidation9a9d,
        ErrorRequestBodyValidationA5f9 as ErrorRequestBodyValidationA5f9,
        ErrorRequestBodyValidationAd74 as ErrorRequestBodyValidationAd74,
        ErrorRequestBodyValidationB971 as ErrorRequestBodyValidationB971,
        ErrorRequestBodyValidationC106 as ErrorRequestBodyValidationC106,
        ErrorRequestBodyValidationC167 as ErrorRequestBodyValidationC167,
        ErrorRequestBodyValidationC481 as ErrorRequestBodyValidationC481,
        ErrorRequestBodyValidationD6fa as ErrorRequestBodyValidationD6fa,
    )
    from .error_saml_invalid import (
        ErrorSamlInvalidLoginRequest570d as ErrorSamlInvalidLoginRequest570d,
    )
    from .error_scope_does import (
        ErrorScopeDoesNotExistC15b as ErrorScopeDoesNotExistC15b,
        ErrorScopeDoesNotExistD54b as ErrorScopeDoesNotExistD54b,
    )
    from .error_service_improperly import (
        ErrorServiceImproperlyConfiguredCc31 as ErrorServiceImproperlyConfiguredCc31,
    )
    from .error_snapshot_does import (
        ErrorSnapshotDoesNotExist2b75 as ErrorSnapshotDoesNotExist2b75,
    )
    from .error_subject_not import (
        ErrorSubjectNotInGroupC71e as ErrorSubjectNotInGroupC71e,
    )
    from .error_sync_error import (
        ErrorSyncError4321 as ErrorSyncError4321,
        ErrorSyncErrorC159 as ErrorSyncErrorC159,
    )
    from .error_table_does import (
        ErrorTableDoesNotExist1e8c as ErrorTableDoesNotExist1e8c,
        ErrorTableDoesNotExist494f as ErrorTableDoesNotExist494f,
        ErrorTableDoesNotExist52ab as ErrorTableDoesNotExist52ab,
        ErrorTableDoesNotExist5681 as ErrorTableDoesNotExist5681,
        ErrorTableDoesNotExist6157 as ErrorTableDoesNotExist6157,
        ErrorTableDoesNotExist6212 as ErrorTableDoesNotExist6212,
        ErrorTableDoesNotExistB1b1 as ErrorTableDoesNotExistB1b1,
    )
    from .error_table_webhook import (
        ErrorTableWebhookDoesNotExistA4de as ErrorTableWebhookDoesNotExistA4de,
    )
    from .error_team_does import (
        ErrorTeamDoesNotExist3155 as ErrorTeamDoesNotExist3155,
        ErrorTeamDoesNotExist7847 as ErrorTeamDoesNotExist7847,
        ErrorTeamDoesNotExist8de9 as ErrorTeamDoesNotExist8de9,
    )
    from .error_timeline_does import (
        ErrorTimelineDoesNotExist396a as ErrorTimelineDoesNotExist396a,
    )
    from .error_token_does import (
        ErrorTokenDoesNotExistC248 as ErrorTokenDoesNotExistC248,
    )
    from .error_user_already import (
        ErrorUserAlreadyOnLicense3d5f as ErrorUserAlreadyOnLicense3d5f,
    )
    from .error_user_not_in_group_0059 import (
        ErrorUserNotInGroup0059 as ErrorUserNotInGroup0059,
    )
    from .error_user_not_in_group_0159 import (
        ErrorUserNotInGroup0159 as ErrorUserNotInGroup0159,
    )
    from .error_user_not_in_group_06d8 import (
        ErrorUserNotInGroup06d8 as ErrorUserNotInGroup06d8,
    )
    from .error_user_not_in_group_0984 import (
        ErrorUserNotInGroup0984 as ErrorUserNotInGroup0984,
    )
    from .error_user_not_in_group_0abd import (
        ErrorUserNotInGroup0abd as ErrorUserNotInGroup0abd,
    )
    from .error_user_not_in_group_0e7d import (
        ErrorUserNotInGroup0e7d as ErrorUserNotInGroup0e7d,
    )
    from .error_user_not_in_group_0edc import (
        ErrorUserNotInGroup0edc as ErrorUserNotInGroup0edc,
    )
    from .error_user_not_in_group_15bb import (
        ErrorUserNotInGroup15bb as ErrorUserNotInGroup15bb,
    )
    from .error_user_not_in_group_183f import (
        ErrorUserNotInGroup183f as ErrorUserNotInGroup183f,
    )
    from .error_user_not_in_group_1d2e import (
        ErrorUserNotInGroup1d2e as ErrorUserNotInGroup1d2e,
    )
    from .error_user_not_in_group_1e84 import (
        ErrorUserNotInGroup1e84 as ErrorUserNotInGroup1e84,
    )
    from .error_user_not_in_group_2101 import (
        ErrorUserNotInGroup2101 as ErrorUserNotInGroup2101,
    )
    from .error_user_not_in_group_2368 import (
        ErrorUserNotInGroup2368 as ErrorUserNotInGroup2368,
    )
    from .error_user_not_in_group_2521 import (
        ErrorUserNotInGroup2521 as ErrorUserNotInGroup2521,
    )
    from .error_user_not_in_group_2985 import (
        ErrorUserNotInGroup2985 as ErrorUserNotInGroup2985,
    )
    from .error_user_not_in_group_2e72 import (
        ErrorUserNotInGroup2e72 as ErrorUserNotInGroup2e72,
    )
    from .error_user_not_in_group_32ed import (
        ErrorUserNotInGroup32ed as ErrorUserNotInGroup32ed,
    )
    from .error_user_not_in_group_3464 import (
        ErrorUserNotInGroup3464 as ErrorUserNotInGroup3464,
    )
    from .error_user_not_in_group_3f0f import (
        ErrorUserNotInGroup3f0f as ErrorUserNotInGroup3f0f,
    )
    from .error_user_not_in_group_4234 import (
        ErrorUserNotInGroup4234 as ErrorUserNotInGroup4234,
    )
    from .error_user_not_in_group_42e0 import (
        ErrorUserNotInGroup42e0 as ErrorUserNotInGroup42e0,
    )
    from .error_user_not_in_group_42e1 import (
        ErrorUserNotInGroup42e1 as ErrorUserNotInGroup42e1,
    )
    from .error_user_not_in_group_4992 import (
        ErrorUserNotInGroup4992 as ErrorUserNotInGroup4992,
    )
    from .error_user_not_in_group_4aea import (
        ErrorUserNotInGroup4aea as ErrorUserNotInGroup4aea,
    )
    from .error_user_not_in_group_4de8 import (
        ErrorUserNotInGroup4de8 as ErrorUserNotInGroup4de8,
    )
    from .error_user_not_in_group_56a1 import (
        ErrorUserNotInGroup56a1 as ErrorUserNotInGroup56a1,
    )
    from .error_user_not_in_group_58b1 import (
        ErrorUserNotInGroup58b1 as ErrorUserNotInGroup58b1,
    )
    from .error_user_not_in_group_5f13 import (
        ErrorUserNotInGroup5f13 as ErrorUserNotInGroup5f13,
    )
    from .error_user_not_in_group_60ea import (
        ErrorUserNotInGroup60ea as ErrorUserNotInGroup60ea,
    )
    from .error_user_not_in_group_628c import (
        ErrorUserNotInGroup628c as ErrorUserNotInGroup628c,
    )
    from .error_user_not_in_group_6463 import (
        ErrorUserNotInGroup6463 as ErrorUserNotInGroup6463,
    )
    from .error_user_not_in_group_66dd import (
        ErrorUserNotInGroup66dd as ErrorUserNotInGroup66dd,
    )
    from .error_user_not_in_group_6c03 import (
        ErrorUserNotInGroup6c03 as ErrorUserNotInGroup6c03,
    )
    from .error_user_not_in_group_6dea import (
        ErrorUserNotInGroup6dea as ErrorUserNotInGroup6dea,
    )
    from .error_user_not_in_group_7016 import (
        ErrorUserNotInGroup7016 as ErrorUserNotInGroup7016,
    )
    from .error_user_not_in_group_70c4 import (
        ErrorUserNotInGroup70c4 as ErrorUserNotInGroup70c4,
    )
    from .error_user_not_in_group_70d4 import (
        ErrorUserNotInGroup70d4 as ErrorUserNotInGroup70d4,
    )
    from .error_user_not_in_group_775f import (
        ErrorUserNotInGroup775f as ErrorUserNotInGroup775f,
    )
    from .error_user_not_in_group_82eb import (
        ErrorUserNotInGroup82eb as ErrorUserNotInGroup82eb,
    )
    from .error_user_not_in_group_900d import (
        ErrorUserNotInGroup900d as ErrorUserNotInGroup900d,
    )
    from .error_user_not_in_group_94e8 import (
        ErrorUserNotInGroup94e8 as ErrorUserNotInGroup94e8,
    )
    from .error_user_not_in_group_9645 import (
        ErrorUserNotInGroup9645 as ErrorUserNotInGroup9645,
    )
    from .error_user_not_in_group_991e import (
        ErrorUserNotInGroup991e as ErrorUserNotInGroup991e,
    )
    from .error_user_not_in_group_9b04 import (
        ErrorUserNotInGroup9b04 as ErrorUserNotInGroup9b04,
    )
    from .error_user_not_in_group_9de6 import (
        ErrorUserNotInGroup9de6 as ErrorUserNotInGroup9de6,
    )
    from .error_user_not_in_group_a48f import (
        ErrorUserNotInGroupA48f as ErrorUserNotInGroupA48f,
    )
    from .error_user_not_in_group_a624 import (
        ErrorUserNotInGroupA624 as ErrorUserNotInGroupA624,
    )
    from .error_user_not_in_group_a8b4 import (
        ErrorUserNotInGroupA8b4 as ErrorUserNotInGroupA8b4,
    )
    from .error_user_not_in_group_aa06 import (
        ErrorUserNotInGroupAa06 as ErrorUserNotInGroupAa06,
    )
    from .error_user_not_in_group_b02e import (
        ErrorUserNotInGroupB02e as ErrorUserNotInGroupB02e,
    )
    from .error_user_not_in_group_b2c9 import (
        ErrorUserNotInGroupB2c9 as ErrorUserNotInGroupB2c9,
    )
    from .error_user_not_in_group_b306 import (
        ErrorUserNotInGroupB306 as ErrorUserNotInGroupB306,
    )
    from .error_user_not_in_group_bd5d import (
        ErrorUserNotInGroupBd5d as ErrorUserNotInGroupBd5d,
    )
    from .error_user_not_in_group_be4c import (
        ErrorUserNotInGroupBe4c as ErrorUserNotInGroupBe4c,
    )
    from .error_user_not_in_group_ca56 import (
        ErrorUserNotInGroupCa56 as ErrorUserNotInGroupCa56,
    )
    from .error_user_not_in_group_d1db import (
        ErrorUserNotInGroupD1db as ErrorUserNotInGroupD1db,
    )
    from .error_user_not_in_group_d39b import (
        ErrorUserNotInGroupD39b as ErrorUserNotInGroupD39b,
    )
    from .error_user_not_in_group_d633 import (
        ErrorUserNotInGroupD633 as ErrorUserNotInGroupD633,
    )
    from .error_user_not_in_group_df0a import (
        ErrorUserNotInGroupDf0a as ErrorUserNotInGroupDf0a,
    )
    from .error_user_not_in_group_e889 import (
        ErrorUserNotInGroupE889 as ErrorUserNotInGroupE889,
    )
    from .error_user_not_in_group_ee7c import (
        ErrorUserNotInGroupEe7c as ErrorUserNotInGroupEe7c,
    )
    from .error_user_not_in_group_f67e import (
        ErrorUserNotInGroupF67e as ErrorUserNotInGroupF67e,
    )
    from .error_user_not_in_group_f98a import (
        ErrorUserNotInGroupF98a as ErrorUserNotInGroupF98a,
    )
    from .error_user_not_in_group_fb67 import (
        ErrorUserNotInGroupFb67 as ErrorUserNotInGroupFb67,
    )
    from .error_user_source import (
        ErrorUserSourceDoesNotExistBb15 as ErrorUserSourceDoesNotExistBb15,
    )
    from .error_view_decoration import (
        ErrorViewDecorationDoesNotExist16ca as ErrorViewDecorationDoesNotExist16ca,
    )
    from .error_view_does import (
        ErrorViewDoesNotExist6e09 as ErrorViewDoesNotExist6e09,
        ErrorViewDoesNotExist903b as ErrorViewDoesNotExist903b,
        ErrorViewDoesNotExistC495 as ErrorViewDoesNotExistC495,
        ErrorViewDoesNotExistEac3 as ErrorViewDoesNotExistEac3,
    )
    from .error_view_filter import (
        ErrorViewFilterDoesNotExist31e6 as ErrorViewFilterDoesNotExist31e6,
        ErrorViewFilterGroupDoesNotExist056e as ErrorViewFilterGroupDoesNotExist056e,
    )
    from .error_view_group import (
        ErrorViewGroupByDoesNotExist63d4 as ErrorViewGroupByDoesNotExist63d4,
    )
    from .error_view_sort import (
        ErrorViewSortDoesNotExistDfbe as ErrorViewSortDoesNotExistDfbe,
    )
    from .error_widget_does import (
        ErrorWidgetDoesNotExistCe60 as ErrorWidgetDoesNotExistCe60,
    )
    from .error_workflow_action import (
        ErrorWorkflowActionCannotBeDispatched7b89 as ErrorWorkflowActionCannotBeDispatched7b89,
        ErrorWorkflowActionDoesNotExist48de as ErrorWorkflowActionDoesNotExist48de,
    )
    from .event_type_enum import EventTypeEnum as EventTypeEnum
    from .events_enum import EventsEnum as EventsEnum
    from .example_batch_rows import ExampleBatchRowsRequest as ExampleBatchRowsRequest
    from .example_batch_update import (
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames as ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
        ExampleBatchUpdateRowsRequest as ExampleBatchUpdateRowsRequest,
    )
    from .example_public_row import (
        ExamplePublicRowResponseSerializerWithUserFieldNames as ExamplePublicRowResponseSerializerWithUserFieldNames,
    )
    from .example_row_response import (
        ExampleRowResponse as ExampleRowResponse,
        ExampleRowResponseSerializerWithUserFieldNames as ExampleRowResponseSerializerWithUserFieldNames,
    )
    from .export_applications_job import (
        ExportApplicationsJobJob as ExportApplicationsJobJob,
        ExportApplicationsJobTypeResponse as ExportApplicationsJobTypeResponse,
    )
    from .export_charset_enum import ExportCharsetEnum as ExportCharsetEnum
    from .export_job import ExportJob as ExportJob
    from .facebook_auth_provider import (
        FacebookAuthProviderModelAuthProvider as FacebookAuthProviderModelAuthProvider,
    )
    from .field import Field_ as Field_
    from .field_constraint import FieldConstraint as FieldConstraint
    from .field_field_alias import FieldField as FieldField
    from .field_field_serializer_with_related_fields_alias import (
        FieldFieldSerializerWithRelatedFields as FieldFieldSerializerWithRelatedFields,
    )
    from .field_serializer_with import (
        FieldSerializerWithRelatedFields as FieldSerializerWithRelatedFields,
    )
    from .file_field_field import (
        FileFieldField as FileFieldField,
        FileFieldFieldSerializerWithRelatedFields as FileFieldFieldSerializerWithRelatedFields,
    )
    from .file_import_job import (
        FileImportJobJob as FileImportJobJob,
        FileImportJobTypeResponse as FileImportJobTypeResponse,
    )
    from .file_input_element import (
        FileInputElementElement as FileInputElementElement,
        FileInputElementPublicElement as FileInputElementPublicElement,
    )
    from .filter_action_type import FilterActionTypeEnum as FilterActionTypeEnum
    from .footer_element_element import FooterElementElement as FooterElementElement
    from .footer_element_public import (
        FooterElementPublicElement as FooterElementPublicElement,
    )
    from .form_container_element import (
        FormContainerElementElement as FormContainerElementElement,
        FormContainerElementPublicElement as FormContainerElementPublicElement,
    )
    from .form_view_field import (
        FormViewFieldOptions as FormViewFieldOptions,
        FormViewFieldOptions863E as FormViewFieldOptions863E,
        FormViewFieldOptionsCondition as FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup as FormViewFieldOptionsConditionGroup,
    )
    from .form_view_submitted import FormViewSubmitted as FormViewSubmitted
    from .form_view_view import FormViewView as FormViewView
    from .format_enum import FormatEnum as FormatEnum
    from .formula_field_field import (
        FormulaFieldField as FormulaFieldField,
        FormulaFieldFieldSerializerWithRelatedFields as FormulaFieldFieldSerializerWithRelatedFields,
    )
    from .formula_type_enum import FormulaTypeEnum as FormulaTypeEnum
    from .full_health_check import FullHealthCheck as FullHealthCheck
    from .gallery_view_field import (
        GalleryViewFieldOptions as GalleryViewFieldOptions,
        GalleryViewFieldOptionsC939 as GalleryViewFieldOptionsC939,
    )
    from .gallery_view_view import GalleryViewView as GalleryViewView
    from .generate_formula_with import (
        GenerateFormulaWithAIResponse as GenerateFormulaWithAIResponse,
    )
    from .generated_conditional_color import (
        GeneratedConditionalColorViewDecoration as GeneratedConditionalColorViewDecoration,
    )
    from .generated_single_select import (
        GeneratedSingleSelectColorViewDecoration as GeneratedSingleSelectColorViewDecoration,
    )
    from .generative_ai_settings import GenerativeAISettings as GenerativeAISettings
    from .get_database_table import (
        GetDatabaseTableGridViewFieldAggregationResponse as GetDatabaseTableGridViewFieldAggregationResponse,
        GetDatabaseTableGridViewFieldAggregationsResponse as GetDatabaseTableGridViewFieldAggregationsResponse,
        GetDatabaseTablePublicGridViewFieldAggregationsResponse as GetDatabaseTablePublicGridViewFieldAggregationsResponse,
    )
    from .github_auth_provider import (
        GitHubAuthProviderModelAuthProvider as GitHubAuthProviderModelAuthProvider,
    )
    from .github_issues_data import (
        GitHubIssuesDataSyncDataSync as GitHubIssuesDataSyncDataSync,
    )
    from .gitlab_auth_provider import (
        GitLabAuthProviderModelAuthProvider as GitLabAuthProviderModelAuthProvider,
    )
    from .gitlab_issues_data import (
        GitLabIssuesDataSyncDataSync as GitLabIssuesDataSyncDataSync,
    )
    from .google_auth_provider import (
        GoogleAuthProviderModelAuthProvider as GoogleAuthProviderModelAuthProvider,
    )
    from .grid_view_field import (
        GridViewFieldOptions as GridViewFieldOptions,
        GridViewFieldOptions5FE1 as GridViewFieldOptions5FE1,
    )
    from .grid_view_view import GridViewView as GridViewView
    from .header_element_element import HeaderElementElement as HeaderElementElement
    from .header_element_public import (
        HeaderElementPublicElement as HeaderElementPublicElement,
    )
    from .heading1_font_weight import Heading1FontWeightEnum as Heading1FontWeightEnum
    from .heading1_text_alignment import (
        Heading1TextAlignmentEnum as Heading1TextAlignmentEnum,
    )
    from .heading2_font_weight import Heading2FontWeightEnum as Heading2FontWeightEnum
    from .heading2_text_alignment import (
        Heading2TextAlignmentEnum as Heading2TextAlignmentEnum,
    )
    from .heading3_font_weight import Heading3FontWeightEnum as Heading3FontWeightEnum
    from .heading3_text_alignment import (
        Heading3TextAlignmentEnum as Heading3TextAlignmentEnum,
    )
    from .heading4_font_weight import Heading4FontWeightEnum as Heading4FontWeightEnum
    from .heading4_text_alignment import (
        Heading4TextAlignmentEnum as Heading4TextAlignmentEnum,
    )
    from .heading5_font_weight import Heading5FontWeightEnum as Heading5FontWeightEnum
    from .heading5_text_alignment import (
        Heading5TextAlignmentEnum as Heading5TextAlignmentEnum,
    )
    from .heading6_font_weight import Heading6FontWeightEnum as Heading6FontWeightEnum
    from .heading6_text_alignment import (
        Heading6TextAlignmentEnum as Heading6TextAlignmentEnum,
    )
    from .heading_6_text import Heading6TextDecoration as Heading6TextDecoration
    from .heading_element_element import HeadingElementElement as HeadingElementElement
    from .heading_element_public import (
        HeadingElementPublicElement as HeadingElementPublicElement,
    )
    from .http_form_data import HTTPFormData as HTTPFormData
    from .http_header import HTTPHeader as HTTPHeader
    from .http_method_enum import HttpMethodEnum as HttpMethodEnum
    from .http_query_param import HTTPQueryParam as HTTPQueryParam
    from .hub_spot_contacts import (
        HubSpotContactsDataSyncDataSync as HubSpotContactsDataSyncDataSync,
    )
    from .i_cal_calendar import (
        ICalCalendarDataSyncDataSync as ICalCalendarDataSyncDataSync,
    )
    from .i_frame_element import (
        IFrameElementElement as IFrameElementElement,
        IFrameElementPublicElement as IFrameElementPublicElement,
    )
    from .id_enum import IdEnum as IdEnum
    from .image_alignment_enum import ImageAlignmentEnum as ImageAlignmentEnum
    from .image_config_block import ImageConfigBlock as ImageConfigBlock
    from .image_constraint import ImageConstraint as ImageConstraint
    from .image_constraint_enum import ImageConstraintEnum as ImageConstraintEnum
    from .image_element_element import ImageElementElement as ImageElementElement
    from .image_element_public import (
        ImageElementPublicElement as ImageElementPublicElement,
    )
    from .image_source_type import ImageSourceTypeEnum as ImageSourceTypeEnum
    from .import_applications_job import (
        ImportApplicationsJobJob as ImportApplicationsJobJob,
        ImportApplicationsJobTypeResponse as ImportApplicationsJobTypeResponse,
    )
    from .import_resource import ImportResource as ImportResource
    from .input_and_typography import (
        InputAndTypographyConfigBlock as InputAndTypographyConfigBlock,
    )
    from .input_config_block import InputConfigBlock as InputConfigBlock
    from .input_font_weight import InputFontWeightEnum as InputFontWeightEnum
    from .input_horizontal_padding import (
        InputHorizontalPadding as InputHorizontalPadding,
    )
    from .input_text_element import (
        InputTextElementElement as InputTextElementElement,
        InputTextElementPublicElement as InputTextElementPublicElement,
    )
    from .input_type_enum import InputTypeEnum as InputTypeEnum
    from .install_template_job import (
        InstallTemplateJobJob as InstallTemplateJobJob,
        InstallTemplateJobTypeResponse as InstallTemplateJobTypeResponse,
    )
    from .instance_id import InstanceId as InstanceId
    from .integration_integration_alias import (
        IntegrationIntegration as IntegrationIntegration,
    )
    from .integration_service_dashboard_data_source_alias import (
        IntegrationServiceDashboardDataSource as IntegrationServiceDashboardDataSource,
    )
    from .integration_service_data_source_alias import (
        IntegrationServiceDataSource as IntegrationServiceDataSource,
    )
    from .integration_service_public_data_source_alias import (
        IntegrationServicePublicDataSource as IntegrationServicePublicDataSource,
    )
    from .integration_service_service_alias import (
        IntegrationServiceService as IntegrationServiceService,
    )
    from .interval_enum import IntervalEnum as IntervalEnum
    from .jira_authentication_enum import (
        JiraAuthenticationEnum as JiraAuthenticationEnum,
    )
    from .jira_issues_data import (
        JiraIssuesDataSyncDataSync as JiraIssuesDataSyncDataSync,
    )
    from .job import Job as Job
    from .job_type_job_alias import JobTypeJob as JobTypeJob
    from .kanban_view_example import (
        KanbanViewExampleResponse as KanbanViewExampleResponse,
        KanbanViewExampleResponseStack as KanbanViewExampleResponseStack,
    )
    from .kanban_view_field import (
        KanbanViewFieldOptions as KanbanViewFieldOptions,
        KanbanViewFieldOptionsBB15 as KanbanViewFieldOptionsBB15,
    )
    from .kanban_view_view import KanbanViewView as KanbanViewView
    from .label_font_weight import LabelFontWeightEnum as LabelFontWeightEnum
    from .last_modified_by import (
        LastModifiedByFieldField as LastModifiedByFieldField,
        LastModifiedByFieldFieldSerializerWithRelatedFields as LastModifiedByFieldFieldSerializerWithRelatedFields,
    )
    from .last_modified_field import (
        LastModifiedFieldField as LastModifiedFieldField,
        LastModifiedFieldFieldSerializerWithRelatedFields as LastModifiedFieldFieldSerializerWithRelatedFields,
    )
    from .license import License as License
    from .license_user import LicenseUser as LicenseUser
    from .license_user_lookup import LicenseUserLookup as LicenseUserLookup
    from .license_with_users import LicenseWithUsers as LicenseWithUsers
    from .link_active_text import LinkActiveTextDecoration as LinkActiveTextDecoration
    from .link_element_element import LinkElementElement as LinkElementElement
    from .link_element_public import (
        LinkElementPublicElement as LinkElementPublicElement,
    )
    from .link_font_weight import LinkFontWeightEnum as LinkFontWeightEnum
    from .link_row_field import (
        LinkRowFieldField as LinkRowFieldField,
        LinkRowFieldFieldSerializerWithRelatedFields as LinkRowFieldFieldSerializerWithRelatedFields,
    )
    from .link_row_value import LinkRowValue as LinkRowValue
    from .link_text_alignment import LinkTextAlignmentEnum as LinkTextAlignmentEnum
    from .list_data_sync import ListDataSyncProperty as ListDataSyncProperty
    from .list_database_table import (
        ListDatabaseTableRowNamesResponse as ListDatabaseTableRowNamesResponse,
        ListDatabaseTableRowNamesResponseTableId as ListDatabaseTableRowNamesResponseTableId,
    )
    from .list_export_workspace import (
        ListExportWorkspaceApplications as ListExportWorkspaceApplications,
    )
    from .list_job import ListJobResponse as ListJobResponse
    from .list_workspace_users import (
        ListWorkspaceUsersWithMemberData as ListWorkspaceUsersWithMemberData,
    )
    from .load_type_enum import LoadTypeEnum as LoadTypeEnum
    from .local_baserow_aggregate import (
        LocalBaserowAggregateRowsDashboardDataSource as LocalBaserowAggregateRowsDashboardDataSource,
        LocalBaserowAggregateRowsDataSource as LocalBaserowAggregateRowsDataSource,
        LocalBaserowAggregateRowsPublicDataSource as LocalBaserowAggregateRowsPublicDataSource,
        LocalBaserowAggregateRowsService as LocalBaserowAggregateRowsService,
    )
    from .local_baserow_context import (
        LocalBaserowContextData as LocalBaserowContextData,
    )
    from .local_baserow_create import (
        LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction as LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction,
    )
    from .local_baserow_database import (
        LocalBaserowDatabaseApplication as LocalBaserowDatabaseApplication,
    )
    from .local_baserow_delete import (
        LocalBaserowDeleteRowDashboardDataSource as LocalBaserowDeleteRowDashboardDataSource,
        LocalBaserowDeleteRowDataSource as LocalBaserowDeleteRowDataSource,
        LocalBaserowDeleteRowPublicDataSource as LocalBaserowDeleteRowPublicDataSource,
        LocalBaserowDeleteRowService as LocalBaserowDeleteRowService,
        LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction as LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction,
    )
    from .local_baserow_get import (
        LocalBaserowGetRowDashboardDataSource as LocalBaserowGetRowDashboardDataSource,
        LocalBaserowGetRowDataSource as LocalBaserowGetRowDataSource,
        LocalBaserowGetRowPublicDataSource as LocalBaserowGetRowPublicDataSource,
        LocalBaserowGetRowService as LocalBaserowGetRowService,
    )
    from .local_baserow_grouped import (
        LocalBaserowGroupedAggregateRowsDashboardDataSource as LocalBaserowGroupedAggregateRowsDashboardDataSource,
        LocalBaserowGroupedAggregateRowsDataSource as LocalBaserowGroupedAggregateRowsDataSource,
        LocalBaserowGroupedAggregateRowsPublicDataSource as LocalBaserowGroupedAggregateRowsPublicDataSource,
        LocalBaserowGroupedAggregateRowsService as LocalBaserowGroupedAggregateRowsService,
    )
    from .local_baserow_integration import (
        LocalBaserowIntegrationIntegration as LocalBaserowIntegrationIntegration,
    )
    from .local_baserow_list import (
        LocalBaserowListRowsDashboardDataSource as LocalBaserowListRowsDashboardDataSource,
        LocalBaserowListRowsDataSource as LocalBaserowListRowsDataSource,
        LocalBaserowListRowsPublicDataSource as LocalBaserowListRowsPublicDataSource,
        LocalBaserowListRowsService as LocalBaserowListRowsService,
    )
    from .local_baserow_password import (
        LocalBaserowPasswordAppAuthProviderAppAuthProvider as LocalBaserowPasswordAppAuthProviderAppAuthProvider,
    )
    from .local_baserow_rows import (
        LocalBaserowRowsCreatedDashboardDataSource as LocalBaserowRowsCreatedDashboardDataSource,
        LocalBaserowRowsCreatedDataSource as LocalBaserowRowsCreatedDataSource,
        LocalBaserowRowsCreatedPublicDataSource as LocalBaserowRowsCreatedPublicDataSource,
        LocalBaserowRowsCreatedService as LocalBaserowRowsCreatedService,
        LocalBaserowRowsDeletedDashboardDataSource as LocalBaserowRowsDeletedDashboardDataSource,
        LocalBaserowRowsDeletedDataSource as LocalBaserowRowsDeletedDataSource,
        LocalBaserowRowsDeletedPublicDataSource as LocalBaserowRowsDeletedPublicDataSource,
        LocalBaserowRowsDeletedService as LocalBaserowRowsDeletedService,
        LocalBaserowRowsUpdatedDashboardDataSource as LocalBaserowRowsUpdatedDashboardDataSource,
        LocalBaserowRowsUpdatedDataSource as LocalBaserowRowsUpdatedDataSource,
        LocalBaserowRowsUpdatedPublicDataSource as LocalBaserowRowsUpdatedPublicDataSource,
        LocalBaserowRowsUpdatedService as LocalBaserowRowsUpdatedService,
    )
    from .local_baserow_table import (
        LocalBaserowTable as LocalBaserowTable,
        LocalBaserowTableDataSyncDataSync as LocalBaserowTableDataSyncDataSync,
        LocalBaserowTableServiceAggregationGroupBy as LocalBaserowTableServiceAggregationGroupBy,
        LocalBaserowTableServiceAggregationSeries as LocalBaserowTableServiceAggregationSeries,
        LocalBaserowTableServiceAggregationSortBy as LocalBaserowTableServiceAggregationSortBy,
        LocalBaserowTableServiceFieldMapping as LocalBaserowTableServiceFieldMapping,
    )
    from .local_baserow_update import (
        LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction as LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction,
    )
    from .local_baserow_upsert import (
        LocalBaserowUpsertRowDashboardDataSource as LocalBaserowUpsertRowDashboardDataSource,
        LocalBaserowUpsertRowDataSource as LocalBaserowUpsertRowDataSource,
        LocalBaserowUpsertRowPublicDataSource as LocalBaserowUpsertRowPublicDataSource,
        LocalBaserowUpsertRowService as LocalBaserowUpsertRowService,
    )
    from .local_baserow_user import (
        LocalBaserowUserSourceBasePublicUserSource as LocalBaserowUserSourceBasePublicUserSource,
        LocalBaserowUserSourceUserSource as LocalBaserowUserSourceUserSource,
        LocalBaserowUserSourceUserSourceRoles as LocalBaserowUserSourceUserSourceRoles,
    )
    from .local_baserow_view import LocalBaserowView as LocalBaserowView
    from .logout_workflow_action import (
        LogoutWorkflowActionBuilderWorkflowAction as LogoutWorkflowActionBuilderWorkflowAction,
    )
    from .long_text_field import (
        LongTextFieldField as LongTextFieldField,
        LongTextFieldFieldSerializerWithRelatedFields as LongTextFieldFieldSerializerWithRelatedFields,
    )
    from .lookup_field_field import (
        LookupFieldField as LookupFieldField,
        LookupFieldFieldSerializerWithRelatedFields as LookupFieldFieldSerializerWithRelatedFields,
    )
    from .mcp_endpoint import MCPEndpoint as MCPEndpoint
    from .menu_element_element import MenuElementElement as MenuElementElement
    from .menu_element_public import (
        MenuElementPublicElement as MenuElementPublicElement,
    )
    from .menu_item import MenuItem as MenuItem
    from .menu_item_type import MenuItemTypeEnum as MenuItemTypeEnum
    from .mistral_settings import MistralSettings as MistralSettings
    from .mode51e_enum import Mode51eEnum as Mode51eEnum
    from .multiple_collaborators_field import (
        MultipleCollaboratorsFieldField as MultipleCollaboratorsFieldField,
        MultipleCollaboratorsFieldFieldSerializerWithRelatedFields as MultipleCollaboratorsFieldFieldSerializerWithRelatedFields,
    )
    from .multiple_select_field import (
        MultipleSelectFieldField as MultipleSelectFieldField,
        MultipleSelectFieldFieldSerializerWithRelatedFields as MultipleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .navigation_type_enum import NavigationTypeEnum as NavigationTypeEnum
    from .notification_recipient import (
        NotificationRecipient as NotificationRecipient,
        NotificationRecipientWorkspace as NotificationRecipientWorkspace,
    )
    from .notification_workflow_action import (
        NotificationWorkflowActionBuilderWorkflowAction as NotificationWorkflowActionBuilderWorkflowAction,
    )
    from .number_decimal_places import (
        NumberDecimalPlacesEnum as NumberDecimalPlacesEnum,
    )
    from .number_field_field import (
        NumberFieldField as NumberFieldField,
        NumberFieldFieldSerializerWithRelatedFields as NumberFieldFieldSerializerWithRelatedFields,
    )
    from .number_separator_enum import NumberSeparatorEnum as NumberSeparatorEnum
    from .ollama_settings import OllamaSettings as OllamaSettings
    from .open_ai_settings import OpenAISettings as OpenAISettings
    from .open_api_role import OpenApiRoleAssignment as OpenApiRoleAssignment
    from .open_api_subject import OpenApiSubjectField as OpenApiSubjectField
    from .open_id_connect import (
        OpenIdConnectAppAuthProviderModelAppAuthProvider as OpenIdConnectAppAuthProviderModelAppAuthProvider,
        OpenIdConnectAuthProviderModelAuthProvider as OpenIdConnectAuthProviderModelAuthProvider,
    )
    from .open_page_workflow import (
        OpenPageWorkflowActionBuilderWorkflowAction as OpenPageWorkflowActionBuilderWorkflowAction,
    )
    from .open_router_settings import OpenRouterSettings as OpenRouterSettings
    from .operation_metadata import OperationMetadata as OperationMetadata
    from .option_type_enum import OptionTypeEnum as OptionTypeEnum
    from .order_enum import OrderEnum as OrderEnum
    from .orientation_af4_enum import OrientationAf4Enum as OrientationAf4Enum
    from .orientation_e5a_enum import OrientationE5aEnum as OrientationE5aEnum
    from .page import Page as Page
    from .page_background_mode import PageBackgroundModeEnum as PageBackgroundModeEnum
    from .page_parameter_value import PageParameterValue as PageParameterValue
    from .pagination_serializer_assistant import (
        PaginationSerializerAssistantChat as PaginationSerializerAssistantChat,
    )
    from .pagination_serializer_audit import (
        PaginationSerializerAuditLog as PaginationSerializerAuditLog,
        PaginationSerializerAuditLogUser as PaginationSerializerAuditLogUser,
        PaginationSerializerAuditLogWorkspace as PaginationSerializerAuditLogWorkspace,
    )
    from .pagination_serializer_example import (
        PaginationSerializerExampleRowResponseSerializerWithUserFieldNames as PaginationSerializerExampleRowResponseSerializerWithUserFieldNames,
    )
    from .pagination_serializer_license import (
        PaginationSerializerLicenseUserLookup as PaginationSerializerLicenseUserLookup,
    )
    from .pagination_serializer_link import (
        PaginationSerializerLinkRowValue as PaginationSerializerLinkRowValue,
    )
    from .pagination_serializer_notification import (
        PaginationSerializerNotificationRecipient as PaginationSerializerNotificationRecipient,
    )
    from .pagination_serializer_row import (
        PaginationSerializerRowComment as PaginationSerializerRowComment,
        PaginationSerializerRowHistory as PaginationSerializerRowHistory,
    )
    from .pagination_serializer_trash import (
        PaginationSerializerTrashContents as PaginationSerializerTrashContents,
    )
    from .pagination_serializer_user import (
        PaginationSerializerUserAdminResponse as PaginationSerializerUserAdminResponse,
    )
    from .pagination_serializer_with import (
        PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse as PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse,
        PaginationSerializerWithGridViewFieldOptionsExampleRowResponse as PaginationSerializerWithGridViewFieldOptionsExampleRowResponse,
        PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse as PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse,
    )
    from .pagination_serializer_workspaces import (
        PaginationSerializerWorkspacesAdminResponse as PaginationSerializerWorkspacesAdminResponse,
    )
    from .password_auth_provider import (
        PasswordAuthProviderModelAuthProvider as PasswordAuthProviderModelAuthProvider,
    )
    from .password_field_authentication import (
        PasswordFieldAuthenticationResponse as PasswordFieldAuthenticationResponse,
    )
    from .password_field_field import (
        PasswordFieldField as PasswordFieldField,
        PasswordFieldFieldSerializerWithRelatedFields as PasswordFieldFieldSerializerWithRelatedFields,
    )
    from .path_param import PathParam as PathParam
    from .periodic_data_sync import PeriodicDataSyncInterval as PeriodicDataSyncInterval
    from .permission_object import PermissionObject as PermissionObject
    from .phone_number_field import (
        PhoneNumberFieldField as PhoneNumberFieldField,
        PhoneNumberFieldFieldSerializerWithRelatedFields as PhoneNumberFieldFieldSerializerWithRelatedFields,
    )
    from .pie_chart_series import PieChartSeriesConfig as PieChartSeriesConfig
    from .pie_chart_widget import PieChartWidgetWidget as PieChartWidgetWidget
    from .postgresql_data_sync import (
        PostgreSQLDataSyncDataSync as PostgreSQLDataSyncDataSync,
    )
    from .postgresql_sslmode_enum import PostgresqlSslmodeEnum as PostgresqlSslmodeEnum
    from .public_application_application_alias import (
        PublicApplicationApplication as PublicApplicationApplication,
    )
    from .public_builder_workflow_action_type_builder_workflow_action_alias import (
        PublicBuilderWorkflowActionTypeBuilderWorkflowAction as PublicBuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .public_field import PublicField as PublicField
    from .public_form_view import (
        PublicFormView as PublicFormView,
        PublicFormViewField as PublicFormViewField,
        PublicFormViewFieldOptions as PublicFormViewFieldOptions,
    )
    from .public_none import PublicNone as PublicNone
    from .public_page import PublicPage as PublicPage
    from .public_pagination_serializer import (
        PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse,
    )
    from .public_view import PublicView as PublicView
    from .public_view_auth import PublicViewAuthResponse as PublicViewAuthResponse
    from .public_view_group import PublicViewGroupBy as PublicViewGroupBy
    from .public_view_info import PublicViewInfo as PublicViewInfo
    from .public_view_sort import PublicViewSort as PublicViewSort
    from .public_view_table import PublicViewTable as PublicViewTable
    from .publish_domain_job import PublishDomainJobJob as PublishDomainJobJob
    from .query_param import QueryParam as QueryParam
    from .rating_element_element import RatingElementElement as RatingElementElement
    from .rating_element_public import (
        RatingElementPublicElement as RatingElementPublicElement,
    )
    from .rating_field_field import (
        RatingFieldField as RatingFieldField,
        RatingFieldFieldSerializerWithRelatedFields as RatingFieldFieldSerializerWithRelatedFields,
    )
    from .rating_input_element import (
        RatingInputElementElement as RatingInputElementElement,
        RatingInputElementPublicElement as RatingInputElementPublicElement,
    )
    from .rating_style_enum import RatingStyleEnum as RatingStyleEnum
    from .record_selector_element import (
        RecordSelectorElementElement as RecordSelectorElementElement,
        RecordSelectorElementPublicElement as RecordSelectorElementPublicElement,
    )
    from .refresh_data_source import (
        RefreshDataSourceWorkflowActionBuilderWorkflowAction as RefreshDataSourceWorkflowActionBuilderWorkflowAction,
    )
    from .related_fields import RelatedFields as RelatedFields
    from .repeat_element_element import RepeatElementElement as RepeatElementElement
    from .repeat_element_public import (
        RepeatElementPublicElement as RepeatElementPublicElement,
    )
    from .report import Report as Report
    from .request_method_enum import RequestMethodEnum as RequestMethodEnum
    from .resource_does_not import ResourceDoesNotExist8f2b as ResourceDoesNotExist8f2b
    from .restore_snapshot_job import RestoreSnapshotJobJob as RestoreSnapshotJobJob
    from .role09f_enum import Role09fEnum as Role09fEnum
    from .role_type_enum import RoleTypeEnum as RoleTypeEnum
    from .rollup_field_field import (
        RollupFieldField as RollupFieldField,
        RollupFieldFieldSerializerWithRelatedFields as RollupFieldFieldSerializerWithRelatedFields,
    )
    from .row_comment import RowComment as RowComment
    from .row_comments_notification import (
        RowCommentsNotificationModeEnum as RowCommentsNotificationModeEnum,
    )
    from .row_height_size import RowHeightSizeEnum as RowHeightSizeEnum
    from .row_history import RowHistory as RowHistory
    from .row_history_user import RowHistoryUser as RowHistoryUser
    from .row_identifier_type import RowIdentifierTypeEnum as RowIdentifierTypeEnum
    from .row_metadata import RowMetadata as RowMetadata
    from .saml_app_auth import (
        SamlAppAuthProviderModelAppAuthProvider as SamlAppAuthProviderModelAppAuthProvider,
    )
    from .saml_auth_provider import (
        SamlAuthProviderModelAuthProvider as SamlAuthProviderModelAuthProvider,
    )
    from .scope_type_enum import ScopeTypeEnum as ScopeTypeEnum
    from .select_color_value import (
        SelectColorValueProviderConf as SelectColorValueProviderConf,
    )
    from .select_option import SelectOption as SelectOption
    from .sender import Sender as Sender
    from .series_chart_type767 import SeriesChartType767Enum as SeriesChartType767Enum
    from .series_chart_type7ce import SeriesChartType7ceEnum as SeriesChartType7ceEnum
    from .settings import Settings as Settings
    from .share_type_enum import ShareTypeEnum as ShareTypeEnum
    from .simple_container_element import (
        SimpleContainerElementElement as SimpleContainerElementElement,
        SimpleContainerElementPublicElement as SimpleContainerElementPublicElement,
    )
    from .single_audit_log import (
        SingleAuditLogExportJobResponse as SingleAuditLogExportJobResponse,
    )
    from .single_select_field import (
        SingleSelectFieldField as SingleSelectFieldField,
        SingleSelectFieldFieldSerializerWithRelatedFields as SingleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .smtp_integration_integration import (
        SMTPIntegrationIntegration as SMTPIntegrationIntegration,
    )
    from .snapshot import Snapshot as Snapshot
    from .sort_on_enum import SortOnEnum as SortOnEnum
    from .source_type_enum import SourceTypeEnum as SourceTypeEnum
    from .state_enum import StateEnum as StateEnum
    from .status_enum import StatusEnum as StatusEnum
    from .style_background_enum import StyleBackgroundEnum as StyleBackgroundEnum
    from .style_background_mode import (
        StyleBackgroundModeEnum as StyleBackgroundModeEnum,
    )
    from .style_enum import StyleEnum as StyleEnum
    from .style_width_child import StyleWidthChildEnum as StyleWidthChildEnum
    from .style_width_enum import StyleWidthEnum as StyleWidthEnum
    from .sub_domain_domain import SubDomainDomain as SubDomainDomain
    from .subject_type0b2_enum import SubjectType0b2Enum as SubjectType0b2Enum
    from .subject_type398_enum import SubjectType398Enum as SubjectType398Enum
    from .subject_user import SubjectUser as SubjectUser
    from .submit_action_enum import SubmitActionEnum as SubmitActionEnum
    from .summary_widget_widget import SummaryWidgetWidget as SummaryWidgetWidget
    from .sync_data_sync import (
        SyncDataSyncTableJobJob as SyncDataSyncTableJobJob,
        SyncDataSyncTableJobTypeResponse as SyncDataSyncTableJobTypeResponse,
    )
    from .table import Table as Table
    from .table_cell_alignment import TableCellAlignmentEnum as TableCellAlignmentEnum
    from .table_element_element import TableElementElement as TableElementElement
    from .table_element_public import (
        TableElementPublicElement as TableElementPublicElement,
    )
    from .table_header_font import (
        TableHeaderFontWeightEnum as TableHeaderFontWeightEnum,
    )
    from .table_header_text import (
        TableHeaderTextAlignmentEnum as TableHeaderTextAlignmentEnum,
    )
    from .table_horizontal_separator import (
        TableHorizontalSeparatorSize as TableHorizontalSeparatorSize,
    )
    from .table_webhook import TableWebhook as TableWebhook
    from .table_webhook_call import TableWebhookCall as TableWebhookCall
    from .table_webhook_event import TableWebhookEventConfig as TableWebhookEventConfig
    from .table_webhook_test import (
        TableWebhookTestCallResponse as TableWebhookTestCallResponse,
    )
    from .table_without_data import TableWithoutDataSync as TableWithoutDataSync
    from .target_enum import TargetEnum as TargetEnum
    from .team_response import TeamResponse as TeamResponse
    from .team_sample_subject import TeamSampleSubject as TeamSampleSubject
    from .team_subject_response import TeamSubjectResponse as TeamSubjectResponse
    from .template import Template as Template
    from .template_categories import TemplateCategories as TemplateCategories
    from .text_element_element import TextElementElement as TextElementElement
    from .text_element_public import (
        TextElementPublicElement as TextElementPublicElement,
    )
    from .text_field_field import (
        TextFieldField as TextFieldField,
        TextFieldFieldSerializerWithRelatedFields as TextFieldFieldSerializerWithRelatedFields,
    )
    from .time_format_enum import TimeFormatEnum as TimeFormatEnum
    from .timeline_view_field import (
        TimelineViewFieldOptions as TimelineViewFieldOptions,
        TimelineViewFieldOptionsCA69 as TimelineViewFieldOptionsCA69,
    )
    from .timeline_view_view import TimelineViewView as TimelineViewView
    from .timescale_enum import TimescaleEnum as TimescaleEnum
    from .token import Token as Token, TokenPermissions as TokenPermissions
    from .token_auth import (
        TokenAuthResponse as TokenAuthResponse,
        TokenAuthResponseUser as TokenAuthResponseUser,
    )
    from .token_refresh import (
        TokenRefreshResponse as TokenRefreshResponse,
        TokenRefreshResponseUser as TokenRefreshResponseUser,
    )
    from .token_verify import (
        TokenVerifyResponse as TokenVerifyResponse,
        TokenVerifyResponseUser as TokenVerifyResponseUser,
    )
    from .trash_contents import TrashContents as TrashContents
    from .trash_structure import TrashStructure as TrashStructure
    from .trash_structure_application import (
        TrashStructureApplication as TrashStructureApplication,
    )
    from .trash_structure_workspace import (
        TrashStructureWorkspace as TrashStructureWorkspace,
    )
    from .type508_enum import Type508Enum as Type508Enum
    from .type_d08_enum import TypeD08Enum as TypeD08Enum
    from .type_formula_result import TypeFormulaResult as TypeFormulaResult
    from .typography_config_block import TypographyConfigBlock as TypographyConfigBlock
    from .undo_redo_action import UndoRedoAction as UndoRedoAction
    from .undo_redo_response import UndoRedoResponse as UndoRedoResponse
    from .unique_row_values import UniqueRowValues as UniqueRowValues
    from .update_field_permissions import (
        UpdateFieldPermissionsResponse as UpdateFieldPermissionsResponse,
    )
    from .url_field_field import (
        URLFieldField as URLFieldField,
        URLFieldFieldSerializerWithRelatedFields as URLFieldFieldSerializerWithRelatedFields,
    )
    from .user import User as User
    from .user_admin_cannot import (
        UserAdminCannotDeleteSelfC597 as UserAdminCannotDeleteSelfC597,
    )
    from .user_admin_response import UserAdminResponse as UserAdminResponse
    from .user_admin_workspaces import UserAdminWorkspaces as UserAdminWorkspaces
    from .user_file import UserFile as UserFile
    from .user_source_base_public_user_source_alias import (
        UserSourceBasePublicUserSource as UserSourceBasePublicUserSource,
    )
    from .user_source_force import (
        UserSourceForceTokenAuthResponse as UserSourceForceTokenAuthResponse,
    )
    from .user_source_token import (
        UserSourceTokenAuthResponse as UserSourceTokenAuthResponse,
        UserSourceTokenRefreshResponse as UserSourceTokenRefreshResponse,
    )
    from .user_source_user import UserSourceUser as UserSourceUser
    from .user_source_user_source_alias import (
        UserSourceUserSource as UserSourceUserSource,
    )
    from .user_workspace_invitation import (
        UserWorkspaceInvitation as UserWorkspaceInvitation,
    )
    from .users_per_user import UsersPerUserSource as UsersPerUserSource
    from .uuid_field_field import (
        UUIDFieldField as UUIDFieldField,
        UUIDFieldFieldSerializerWithRelatedFields as UUIDFieldFieldSerializerWithRelatedFields,
    )
    from .validation_type_enum import ValidationTypeEnum as ValidationTypeEnum
    from .variant_enum import VariantEnum as VariantEnum
    from .verify_email import (
        VerifyEmailResponse as VerifyEmailResponse,
        VerifyEmailResponseUser as VerifyEmailResponseUser,
    )
    from .view import View as View
    from .view_decoration import ViewDecoration as ViewDecoration
    from .view_field_options_alias import ViewFieldOptions as ViewFieldOptions
    from .view_filter import ViewFilter as ViewFilter
    from .view_filter_group import ViewFilterGroup as ViewFilterGroup
    from .view_group_by import ViewGroupBy as ViewGroupBy
    from .view_sort import ViewSort as ViewSort
    from .view_view_alias import ViewView as ViewView
    from .visibility789_enum import Visibility789Enum as Visibility789Enum
    from .visibility_c5f_enum import VisibilityC5fEnum as VisibilityC5fEnum
    from .workspace import Workspace as Workspace
    from .workspace_admin_users import WorkspaceAdminUsers as WorkspaceAdminUsers
    from .workspace_invitation import WorkspaceInvitation as WorkspaceInvitation
    from .workspace_user import WorkspaceUser as WorkspaceUser
    from .workspace_user_enterprise import (
        WorkspaceUserEnterpriseTeam as WorkspaceUserEnterpriseTeam,
    )
    from .workspace_user_workspace import (
        WorkspaceUserWorkspace as WorkspaceUserWorkspace,
    )
    from .workspaces_admin_response import (
        WorkspacesAdminResponse as WorkspacesAdminResponse,
    )

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "account: Account; action_command_type: ActionCommandTypeEnum; "
        "admin_dashboard: AdminDashboard; admin_dashboard_per: AdminDashboardPerDay; "
        "admin_impersonate_user: AdminImpersonateUserResponse "
        "AdminImpersonateUserResponseUser; aggregation_raw_type: "
        "AggregationRawTypeEnum; ai_field_field: AIFieldField "
        "AIFieldFieldSerializerWithRelatedFields; ai_output_type: AiOutputTypeEnum; "
        "airtable_import_job: AirtableImportJobJob; alignment6bd_enum: "
        "Alignment6bdEnum; alignment_cea_enum: AlignmentCeaEnum; anthropic_settings: "
        "AnthropicSettings; app_auth_provider_app_auth_provider_alias: "
        "AppAuthProviderAppAuthProvider; application_application_alias: "
        "ApplicationApplication; array_formula_type: ArrayFormulaTypeEnum; "
        "assistant_chat: AssistantChat; assistant_chat_message: AssistantChatMessage; "
        "assistant_message: AssistantMessage; assistant_message_role: "
        "AssistantMessageRoleEnum; assistant_message_type: AssistantMessageTypeEnum; "
        "audit_log: AuditLog; audit_log_action: AuditLogActionType; audit_log_export: "
        "AuditLogExportJobJob; audit_log_user: AuditLogUser; audit_log_workspace: "
        "AuditLogWorkspace; auth_form_element: AuthFormElementElement "
        "AuthFormElementPublicElement; authentication_provider_auth_provider_alias: "
        "AuthenticationProviderAuthProvider; autonumber_field_field: "
        "AutonumberFieldField AutonumberFieldFieldSerializerWithRelatedFields; "
        "bad_token_signature: BadTokenSignature3b17 BadTokenSignature7b86; "
        "blank_enum: BlankEnum; body_font_weight: BodyFontWeightEnum; "
        "body_text_alignment: BodyTextAlignmentEnum; body_type635_enum: "
        "BodyType635Enum; body_type637_enum: BodyType637Enum; boolean_field_field: "
        "BooleanFieldField BooleanFieldFieldSerializerWithRelatedFields; "
        "builder_application: BuilderApplication; builder_workflow_action: "
        "BuilderWorkflowAction; "
        "builder_workflow_action_type_builder_workflow_action_alias: "
        "BuilderWorkflowActionTypeBuilderWorkflowAction; button_active_border: "
        "ButtonActiveBorderColor; button_alignment_enum: ButtonAlignmentEnum; "
        "button_and_link: ButtonAndLinkConfigBlock; button_button_config: "
        "ButtonButtonConfigBlock; button_config_block: ButtonConfigBlock; "
        "button_element_element: ButtonElementElement; button_element_public: "
        "ButtonElementPublicElement; button_font_weight: ButtonFontWeightEnum; "
        "button_input_config: ButtonInputConfigBlock; button_link_config: "
        "ButtonLinkConfigBlock; button_table_button: ButtonTableButtonConfigBlock; "
        "button_text_alignment: ButtonTextAlignmentEnum; button_width_enum: "
        "ButtonWidthEnum; calendar_view_example: CalendarViewExampleResponse "
        "CalendarViewExampleResponseStack; calendar_view_field: "
        "CalendarViewFieldOptions CalendarViewFieldOptions5394; calendar_view_view: "
        "CalendarViewView; cascade_update: CascadeUpdate; chart_series_config: "
        "ChartSeriesConfig; chart_widget_widget: ChartWidgetWidget; "
        "checkbox_element_element: CheckboxElementElement; checkbox_element_public: "
        "CheckboxElementPublicElement; choice_element_element: ChoiceElementElement; "
        "choice_element_public: ChoiceElementPublicElement; choice_option: "
        "ChoiceOption; collaborator: Collaborator; collection_element_property: "
        "CollectionElementPropertyOptions; collection_field: CollectionField; "
        "color_typography_button: "
        "ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration; "
        "column_element_element: ColumnElementElement; column_element_public: "
        "ColumnElementPublicElement; condition_type_enum: ConditionTypeEnum; "
        "conditional_color_value: ConditionalColorValueProviderConfColor "
        "ConditionalColorValueProviderConfColorFilter "
        "ConditionalColorValueProviderConfColorFilterGroup "
        "ConditionalColorValueProviderConfColors; core_http_request: "
        "CoreHTTPRequestServiceDashboardDataSource CoreHTTPRequestServiceDataSource "
        "CoreHTTPRequestServicePublicDataSource CoreHTTPRequestServiceService "
        "CoreHTTPRequestWorkflowActionBuilderWorkflowAction; core_http_trigger: "
        "CoreHTTPTriggerServiceDashboardDataSource CoreHTTPTriggerServiceDataSource "
        "CoreHTTPTriggerServicePublicDataSource CoreHTTPTriggerServiceService; "
        "core_router_service: CoreRouterServiceDashboardDataSource "
        "CoreRouterServiceDataSource CoreRouterServiceEdge "
        "CoreRouterServicePublicDataSource CoreRouterServiceService; core_smtp_email: "
        "CoreSMTPEmailServiceDashboardDataSource CoreSMTPEmailServiceDataSource "
        "CoreSMTPEmailServicePublicDataSource CoreSMTPEmailServiceService "
        "CoreSMTPEmailWorkflowActionBuilderWorkflowAction; count_field_field: "
        "CountFieldField CountFieldFieldSerializerWithRelatedFields; "
        "create_snapshot_job: CreateSnapshotJobJob; create_user: CreateUserResponse "
        "CreateUserResponseUser; created_by_field: CreatedByFieldField "
        "CreatedByFieldFieldSerializerWithRelatedFields; created_on_field: "
        "CreatedOnFieldField CreatedOnFieldFieldSerializerWithRelatedFields; "
        "crossorigin_enum: CrossoriginEnum; csv_column_separator: "
        "CsvColumnSeparatorEnum; custom_code: CustomCode; custom_domain_domain: "
        "CustomDomainDomain; custom_script: CustomScript; custom_script_type: "
        "CustomScriptTypeEnum; dashboard: Dashboard; dashboard_application: "
        "DashboardApplication; dashboard_widget_widget_alias: DashboardWidgetWidget; "
        "data_sync: DataSync; data_sync_data_sync_alias: DataSyncDataSync; "
        "data_sync_synced: DataSyncSyncedProperty; database_application: "
        "DatabaseApplication; date_field_field: DateFieldField "
        "DateFieldFieldSerializerWithRelatedFields; date_format_enum: DateFormatEnum; "
        "date_time_format: DateTimeFormatEnum; date_time_picker: "
        "DateTimePickerElementElement DateTimePickerElementPublicElement; "
        "decorator_value_provider_type_view_decoration_alias: "
        "DecoratorValueProviderTypeViewDecoration; default_series_chart: "
        "DefaultSeriesChartType767Enum DefaultSeriesChartType7ceEnum; direction_enum: "
        "DirectionEnum; domain_type_domain_alias: DomainTypeDomain; "
        "duplicate_application_job: DuplicateApplicationJobJob "
        "DuplicateApplicationJobTypeResponse; duplicate_element: DuplicateElement; "
        "duplicate_field_job: DuplicateFieldJobJob DuplicateFieldJobTypeResponse; "
        "duplicate_page_job: DuplicatePageJobJob DuplicatePageJobTypeResponse; "
        "duplicate_table_job: DuplicateTableJobJob DuplicateTableJobTypeResponse; "
        "duration_field_field: DurationFieldField "
        "DurationFieldFieldSerializerWithRelatedFields; duration_format_enum: "
        "DurationFormatEnum; element: Element; element_type_element_alias: "
        "ElementTypeElement; element_type_public_element_alias: "
        "ElementTypePublicElement; email_field_field: EmailFieldField "
        "EmailFieldFieldSerializerWithRelatedFields; email_notification_frequency: "
        "EmailNotificationFrequencyEnum; email_tester_response: EmailTesterResponse; "
        "email_verification_enum: EmailVerificationEnum; error_already_exists: "
        "ErrorAlreadyExists3864; error_application_does: "
        "ErrorApplicationDoesNotExist32e7 ErrorApplicationDoesNotExistD349 "
        "ErrorApplicationDoesNotExistEea0; error_auth_provider: "
        "ErrorAuthProviderDoesNotExist1d59; error_builder_does: "
        "ErrorBuilderDoesNotExistC20f; error_calendar_view: "
        "ErrorCalendarViewHasNoDateField0166 ErrorCalendarViewHasNoDateField80f8; "
        "error_cannot_delete: ErrorCannotDeleteAlreadyDeletedItemB45a; "
        "error_cant_manually: ErrorCantManuallyChangeSeats825b; error_core_http: "
        "ErrorCoreHttpWebhookServiceDoesNotExist5629; error_dashboard_data: "
        "ErrorDashboardDataSourceDoesNotExistA046 "
        "ErrorDashboardDataSourceDoesNotExistAb19 "
        "ErrorDashboardDataSourceImproperlyConfigured194a; error_dashboard_does: "
        "ErrorDashboardDoesNotExist43de; error_data_does: ErrorDataDoesNotExist3ab5; "
        "error_data_source: ErrorDataSourceDoesNotExist5e7c "
        "ErrorDataSourceDoesNotExist6fe4; error_data_sync: "
        "ErrorDataSyncDoesNotExistA29e; error_deactivated_user: "
        "ErrorDeactivatedUser182c; error_domain_does: ErrorDomainDoesNotExist4e3b; "
        "error_element_does: ErrorElementDoesNotExistDdef; error_export_job: "
        "ErrorExportJobDoesNotExistBc53; error_field_does: ErrorFieldDoesNotExist8a46 "
        "ErrorFieldDoesNotExistB150 ErrorFieldDoesNotExistFb9e; error_filter_field: "
        "ErrorFilterFieldNotFound6d2c; error_form_does: ErrorFormDoesNotExist3cf2; "
        "error_gallery_does: ErrorGalleryDoesNotExistA7f2 "
        "ErrorGalleryDoesNotExistE5d3; error_generative_ai: "
        "ErrorGenerativeAiDoesNotExistAcaa ErrorGenerativeAiDoesNotExistE049; "
        "error_grid_does: ErrorGridDoesNotExistB0b8 ErrorGridDoesNotExistC4b0; "
        "error_group_does: ErrorGroupDoesNotExist3c5e ErrorGroupDoesNotExist4c9f "
        "ErrorGroupDoesNotExist56eb ErrorGroupDoesNotExist69f0 "
        "ErrorGroupDoesNotExist9dde ErrorGroupDoesNotExistC56d; "
        "error_group_invitation: ErrorGroupInvitationDoesNotExistAba5 "
        "ErrorGroupInvitationEmailMismatch1833; error_group_user: "
        "ErrorGroupUserDoesNotExist9384; error_integration_does: "
        "ErrorIntegrationDoesNotExist4f28; error_invalid_credentials: "
        "ErrorInvalidCredentialsBdd6; error_invalid_file: ErrorInvalidFile1501 "
        "ErrorInvalidFile9acc ErrorInvalidFileF6cc; error_invalid_license: "
        "ErrorInvalidLicenseE72c; error_invalid_old: ErrorInvalidOldPassword96e0; "
        "error_invalid_refresh: ErrorInvalidRefreshTokenDe26; "
        "error_invalid_verification: ErrorInvalidVerificationTokenFdcd; "
        "error_job_does: ErrorJobDoesNotExistDc50; error_job_not: "
        "ErrorJobNotCancellable81a3; error_kanban_does: ErrorKanbanDoesNotExist519e; "
        "error_license_does: ErrorLicenseDoesNotExist6ab5 "
        "ErrorLicenseDoesNotExist88d5; error_mcp_endpoint: "
        "ErrorMcpEndpointDoesNotBelongToUser30ac ErrorMcpEndpointDoesNotExist7ae0; "
        "error_no_authorization: ErrorNoAuthorizationToPubliclySharedView49fc; "
        "error_no_permission: ErrorNoPermissionToPubliclySharedForm3ced "
        "ErrorNoPermissionToTable7544 ErrorNoPermissionToTableE497; error_page_does: "
        "ErrorPageDoesNotExist480b ErrorPageDoesNotExist9f21 "
        "ErrorPageDoesNotExistB7a7; error_page_size: ErrorPageSizeLimit1d29; "
        "error_permission_denied: ErrorPermissionDeniedDbf0; error_request_body: "
        "ErrorRequestBodyValidation0954 ErrorRequestBodyValidation49c6 "
        "ErrorRequestBodyValidation4a80 ErrorRequestBodyValidation64fa "
        "ErrorRequestBodyValidation69bc ErrorRequestBodyValidation8054 "
        "ErrorRequestBodyValidation89b9 ErrorRequestBodyValidation9130 "
        "ErrorRequestBodyValidation9a9d ErrorRequestBodyValidationA5f9 "
        "ErrorRequestBodyValidationAd74 ErrorRequestBodyValidationB971 "
        "ErrorRequestBodyValidationC106 ErrorRequestBodyValidationC167 "
        "ErrorRequestBodyValidationC481 ErrorRequestBodyValidationD6fa; "
        "error_saml_invalid: ErrorSamlInvalidLoginRequest570d; error_scope_does: "
        "ErrorScopeDoesNotExistC15b ErrorScopeDoesNotExistD54b; "
        "error_service_improperly: ErrorServiceImproperlyConfiguredCc31; "
        "error_snapshot_does: ErrorSnapshotDoesNotExist2b75; error_subject_not: "
        "ErrorSubjectNotInGroupC71e; error_sync_error: ErrorSyncError4321 "
        "ErrorSyncErrorC159; error_table_does: ErrorTableDoesNotExist1e8c "
        "ErrorTableDoesNotExist494f ErrorTableDoesNotExist52ab "
        "ErrorTableDoesNotExist5681 ErrorTableDoesNotExist6157 "
        "ErrorTableDoesNotExist6212 ErrorTableDoesNotExistB1b1; error_table_webhook: "
        "ErrorTableWebhookDoesNotExistA4de; error_team_does: "
        "ErrorTeamDoesNotExist3155 ErrorTeamDoesNotExist7847 "
        "ErrorTeamDoesNotExist8de9; error_timeline_does: "
        "ErrorTimelineDoesNotExist396a; error_token_does: ErrorTokenDoesNotExistC248; "
        "error_user_already: ErrorUserAlreadyOnLicense3d5f; "
        "error_user_not_in_group_0059: ErrorUserNotInGroup0059; "
        "error_user_not_in_group_0159: ErrorUserNotInGroup0159; "
        "error_user_not_in_group_06d8: ErrorUserNotInGroup06d8; "
        "error_user_not_in_group_0984: ErrorUserNotInGroup0984; "
        "error_user_not_in_group_0abd: ErrorUserNotInGroup0abd; "
        "error_user_not_in_group_0e7d: ErrorUserNotInGroup0e7d; "
        "error_user_not_in_group_0edc: ErrorUserNotInGroup0edc; "
        "error_user_not_in_group_15bb: ErrorUserNotInGroup15bb; "
        "error_user_not_in_group_183f: ErrorUserNotInGroup183f; "
        "error_user_not_in_group_1d2e: ErrorUserNotInGroup1d2e; "
        "error_user_not_in_group_1e84: ErrorUserNotInGroup1e84; "
        "error_user_not_in_group_2101: ErrorUserNotInGroup2101; "
        "error_user_not_in_group_2368: ErrorUserNotInGroup2368; "
        "error_user_not_in_group_2521: ErrorUserNotInGroup2521; "
        "error_user_not_in_group_2985: ErrorUserNotInGroup2985; "
        "error_user_not_in_group_2e72: ErrorUserNotInGroup2e72; "
        "error_user_not_in_group_32ed: ErrorUserNotInGroup32ed; "
        "error_user_not_in_group_3464: ErrorUserNotInGroup3464; "
        "error_user_not_in_group_3f0f: ErrorUserNotInGroup3f0f; "
        "error_user_not_in_group_4234: ErrorUserNotInGroup4234; "
        "error_user_not_in_group_42e0: ErrorUserNotInGroup42e0; "
        "error_user_not_in_group_42e1: ErrorUserNotInGroup42e1; "
        "error_user_not_in_group_4992: ErrorUserNotInGroup4992; "
        "error_user_not_in_group_4aea: ErrorUserNotInGroup4aea; "
        "error_user_not_in_group_4de8: ErrorUserNotInGroup4de8; "
        "error_user_not_in_group_56a1: ErrorUserNotInGroup56a1; "
        "error_user_not_in_group_58b1: ErrorUserNotInGroup58b1; "
        "error_user_not_in_group_5f13: ErrorUserNotInGroup5f13; "
        "error_user_not_in_group_60ea: ErrorUserNotInGroup60ea; "
        "error_user_not_in_group_628c: ErrorUserNotInGroup628c; "
        "error_user_not_in_group_6463: ErrorUserNotInGroup6463; "
        "error_user_not_in_group_66dd: ErrorUserNotInGroup66dd; "
        "error_user_not_in_group_6c03: ErrorUserNotInGroup6c03; "
        "error_user_not_in_group_6dea: ErrorUserNotInGroup6dea; "
        "error_user_not_in_group_7016: ErrorUserNotInGroup7016; "
        "error_user_not_in_group_70c4: ErrorUserNotInGroup70c4; "
        "error_user_not_in_group_70d4: ErrorUserNotInGroup70d4; "
        "error_user_not_in_group_775f: ErrorUserNotInGroup775f; "
        "error_user_not_in_group_82eb: ErrorUserNotInGroup82eb; "
        "error_user_not_in_group_900d: ErrorUserNotInGroup900d; "
        "error_user_not_in_group_94e8: ErrorUserNotInGroup94e8; "
        "error_user_not_in_group_9645: ErrorUserNotInGroup9645; "
        "error_user_not_in_group_991e: ErrorUserNotInGroup991e; "
        "error_user_not_in_group_9b04: ErrorUserNotInGroup9b04; "
        "error_user_not_in_group_9de6: ErrorUserNotInGroup9de6; "
        "error_user_not_in_group_a48f: ErrorUserNotInGroupA48f; "
        "error_user_not_in_group_a624: ErrorUserNotInGroupA624; "
        "error_user_not_in_group_a8b4: ErrorUserNotInGroupA8b4; "
        "error_user_not_in_group_aa06: ErrorUserNotInGroupAa06; "
        "error_user_not_in_group_b02e: ErrorUserNotInGroupB02e; "
        "error_user_not_in_group_b2c9: ErrorUserNotInGroupB2c9; "
        "error_user_not_in_group_b306: ErrorUserNotInGroupB306; "
        "error_user_not_in_group_bd5d: ErrorUserNotInGroupBd5d; "
        "error_user_not_in_group_be4c: ErrorUserNotInGroupBe4c; "
        "error_user_not_in_group_ca56: ErrorUserNotInGroupCa56; "
        "error_user_not_in_group_d1db: ErrorUserNotInGroupD1db; "
        "error_user_not_in_group_d39b: ErrorUserNotInGroupD39b; "
        "error_user_not_in_group_d633: ErrorUserNotInGroupD633; "
        "error_user_not_in_group_df0a: ErrorUserNotInGroupDf0a; "
        "error_user_not_in_group_e889: ErrorUserNotInGroupE889; "
        "error_user_not_in_group_ee7c: ErrorUserNotInGroupEe7c; "
        "error_user_not_in_group_f67e: ErrorUserNotInGroupF67e; "
        "error_user_not_in_group_f98a: ErrorUserNotInGroupF98a; "
        "error_user_not_in_group_fb67: ErrorUserNotInGroupFb67; error_user_source: "
        "ErrorUserSourceDoesNotExistBb15; error_view_decoration: "
        "ErrorViewDecorationDoesNotExist16ca; error_view_does: "
        "ErrorViewDoesNotExist6e09 ErrorViewDoesNotExist903b "
        "ErrorViewDoesNotExistC495 ErrorViewDoesNotExistEac3; error_view_filter: "
        "ErrorViewFilterDoesNotExist31e6 ErrorViewFilterGroupDoesNotExist056e; "
        "error_view_group: ErrorViewGroupByDoesNotExist63d4; error_view_sort: "
        "ErrorViewSortDoesNotExistDfbe; error_widget_does: "
        "ErrorWidgetDoesNotExistCe60; error_workflow_action: "
        "ErrorWorkflowActionCannotBeDispatched7b89 "
        "ErrorWorkflowActionDoesNotExist48de; event_type_enum: EventTypeEnum; "
        "events_enum: EventsEnum; example_batch_rows: ExampleBatchRowsRequest; "
        "example_batch_update: "
        "ExampleBatchUpdateRowRequestSerializerWithUserFieldNames "
        "ExampleBatchUpdateRowsRequest; example_public_row: "
        "ExamplePublicRowResponseSerializerWithUserFieldNames; example_row_response: "
        "ExampleRowResponse ExampleRowResponseSerializerWithUserFieldNames; "
        "export_applications_job: ExportApplicationsJobJob "
        "ExportApplicationsJobTypeResponse; export_charset_enum: ExportCharsetEnum; "
        "export_job: ExportJob; facebook_auth_provider: "
        "FacebookAuthProviderModelAuthProvider; field: Field_; field_constraint: "
        "FieldConstraint; field_field_alias: FieldField; "
        "field_field_serializer_with_related_fields_alias: "
        "FieldFieldSerializerWithRelatedFields; field_serializer_with: "
        "FieldSerializerWithRelatedFields; file_field_field: FileFieldField "
        "FileFieldFieldSerializerWithRelatedFields; file_import_job: FileImportJobJob "
        "FileImportJobTypeResponse; file_input_element: FileInputElementElement "
        "FileInputElementPublicElement; filter_action_type: FilterActionTypeEnum; "
        "footer_element_element: FooterElementElement; footer_element_public: "
        "FooterElementPublicElement; form_container_element: "
        "FormContainerElementElement FormContainerElementPublicElement; "
        "form_view_field: FormViewFieldOptions FormViewFieldOptions863E "
        "FormViewFieldOptionsCondition FormViewFieldOptionsConditionGroup; "
        "form_view_submitted: FormViewSubmitted; form_view_view: FormViewView; "
        "format_enum: FormatEnum; formula_field_field: FormulaFieldField "
        "FormulaFieldFieldSerializerWithRelatedFields; formula_type_enum: "
        "FormulaTypeEnum; full_health_check: FullHealthCheck; gallery_view_field: "
        "GalleryViewFieldOptions GalleryViewFieldOptionsC939; gallery_view_view: "
        "GalleryViewView; generate_formula_with: GenerateFormulaWithAIResponse; "
        "generated_conditional_color: GeneratedConditionalColorViewDecoration; "
        "generated_single_select: GeneratedSingleSelectColorViewDecoration; "
        "generative_ai_settings: GenerativeAISettings; get_database_table: "
        "GetDatabaseTableGridViewFieldAggregationResponse "
        "GetDatabaseTableGridViewFieldAggregationsResponse "
        "GetDatabaseTablePublicGridViewFieldAggregationsResponse; "
        "github_auth_provider: GitHubAuthProviderModelAuthProvider; "
        "github_issues_data: GitHubIssuesDataSyncDataSync; gitlab_auth_provider: "
        "GitLabAuthProviderModelAuthProvider; gitlab_issues_data: "
        "GitLabIssuesDataSyncDataSync; google_auth_provider: "
        "GoogleAuthProviderModelAuthProvider; grid_view_field: GridViewFieldOptions "
        "GridViewFieldOptions5FE1; grid_view_view: GridViewView; "
        "header_element_element: HeaderElementElement; header_element_public: "
        "HeaderElementPublicElement; heading1_font_weight: Heading1FontWeightEnum; "
        "heading1_text_alignment: Heading1TextAlignmentEnum; heading2_font_weight: "
        "Heading2FontWeightEnum; heading2_text_alignment: Heading2TextAlignmentEnum; "
        "heading3_font_weight: Heading3FontWeightEnum; heading3_text_alignment: "
        "Heading3TextAlignmentEnum; heading4_font_weight: Heading4FontWeightEnum; "
        "heading4_text_alignment: Heading4TextAlignmentEnum; heading5_font_weight: "
        "Heading5FontWeightEnum; heading5_text_alignment: Heading5TextAlignmentEnum; "
        "heading6_font_weight: Heading6FontWeightEnum; heading6_text_alignment: "
        "Heading6TextAlignmentEnum; heading_6_text: Heading6TextDecoration; "
        "heading_element_element: HeadingElementElement; heading_element_public: "
        "HeadingElementPublicElement; http_form_data: HTTPFormData; http_header: "
        "HTTPHeader; http_method_enum: HttpMethodEnum; http_query_param: "
        "HTTPQueryParam; hub_spot_contacts: HubSpotContactsDataSyncDataSync; "
        "i_cal_calendar: ICalCalendarDataSyncDataSync; i_frame_element: "
        "IFrameElementElement IFrameElementPublicElement; id_enum: IdEnum; "
        "image_alignment_enum: ImageAlignmentEnum; image_config_block: "
        "ImageConfigBlock; image_constraint: ImageConstraint; image_constraint_enum: "
        "ImageConstraintEnum; image_element_element: ImageElementElement; "
        "image_element_public: ImageElementPublicElement; image_source_type: "
        "ImageSourceTypeEnum; import_applications_job: ImportApplicationsJobJob "
        "ImportApplicationsJobTypeResponse; import_resource: ImportResource; "
        "input_and_typography: InputAndTypographyConfigBlock; input_config_block: "
        "InputConfigBlock; input_font_weight: InputFontWeightEnum; "
        "input_horizontal_padding: InputHorizontalPadding; input_text_element: "
        "InputTextElementElement InputTextElementPublicElement; input_type_enum: "
        "InputTypeEnum; install_template_job: InstallTemplateJobJob "
        "InstallTemplateJobTypeResponse; instance_id: InstanceId; "
        "integration_integration_alias: IntegrationIntegration; "
        "integration_service_dashboard_data_source_alias: "
        "IntegrationServiceDashboardDataSource; "
        "integration_service_data_source_alias: IntegrationServiceDataSource; "
        "integration_service_public_data_source_alias: "
        "IntegrationServicePublicDataSource; integration_service_service_alias: "
        "IntegrationServiceService; interval_enum: IntervalEnum; "
        "jira_authentication_enum: JiraAuthenticationEnum; jira_issues_data: "
        "JiraIssuesDataSyncDataSync; job: Job; job_type_job_alias: JobTypeJob; "
        "kanban_view_example: KanbanViewExampleResponse "
        "KanbanViewExampleResponseStack; kanban_view_field: KanbanViewFieldOptions "
        "KanbanViewFieldOptionsBB15; kanban_view_view: KanbanViewView; "
        "label_font_weight: LabelFontWeightEnum; last_modified_by: "
        "LastModifiedByFieldField "
        "LastModifiedByFieldFieldSerializerWithRelatedFields; last_modified_field: "
        "LastModifiedFieldField LastModifiedFieldFieldSerializerWithRelatedFields; "
        "license: License; license_user: LicenseUser; license_user_lookup: "
        "LicenseUserLookup; license_with_users: LicenseWithUsers; link_active_text: "
        "LinkActiveTextDecoration; link_element_element: LinkElementElement; "
        "link_element_public: LinkElementPublicElement; link_font_weight: "
        "LinkFontWeightEnum; link_row_field: LinkRowFieldField "
        "LinkRowFieldFieldSerializerWithRelatedFields; link_row_value: LinkRowValue; "
        "link_text_alignment: LinkTextAlignmentEnum; list_data_sync: "
        "ListDataSyncProperty; list_database_table: ListDatabaseTableRowNamesResponse "
        "ListDatabaseTableRowNamesResponseTableId; list_export_workspace: "
        "ListExportWorkspaceApplications; list_job: ListJobResponse; "
        "list_workspace_users: ListWorkspaceUsersWithMemberData; load_type_enum: "
        "LoadTypeEnum; local_baserow_aggregate: "
        "LocalBaserowAggregateRowsDashboardDataSource "
        "LocalBaserowAggregateRowsDataSource "
        "LocalBaserowAggregateRowsPublicDataSource LocalBaserowAggregateRowsService; "
        "local_baserow_context: LocalBaserowContextData; local_baserow_create: "
        "LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction; "
        "local_baserow_database: LocalBaserowDatabaseApplication; "
        "local_baserow_delete: LocalBaserowDeleteRowDashboardDataSource "
        "LocalBaserowDeleteRowDataSource LocalBaserowDeleteRowPublicDataSource "
        "LocalBaserowDeleteRowService "
        "LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction; local_baserow_get: "
        "LocalBaserowGetRowDashboardDataSource LocalBaserowGetRowDataSource "
        "LocalBaserowGetRowPublicDataSource LocalBaserowGetRowService; "
        "local_baserow_grouped: LocalBaserowGroupedAggregateRowsDashboardDataSource "
        "LocalBaserowGroupedAggregateRowsDataSource "
        "LocalBaserowGroupedAggregateRowsPublicDataSource "
        "LocalBaserowGroupedAggregateRowsService; local_baserow_integration: "
        "LocalBaserowIntegrationIntegration; local_baserow_list: "
        "LocalBaserowListRowsDashboardDataSource LocalBaserowListRowsDataSource "
        "LocalBaserowListRowsPublicDataSource LocalBaserowListRowsService; "
        "local_baserow_password: LocalBaserowPasswordAppAuthProviderAppAuthProvider; "
        "local_baserow_rows: LocalBaserowRowsCreatedDashboardDataSource "
        "LocalBaserowRowsCreatedDataSource LocalBaserowRowsCreatedPublicDataSource "
        "LocalBaserowRowsCreatedService LocalBaserowRowsDeletedDashboardDataSource "
        "LocalBaserowRowsDeletedDataSource LocalBaserowRowsDeletedPublicDataSource "
        "LocalBaserowRowsDeletedService LocalBaserowRowsUpdatedDashboardDataSource "
        "LocalBaserowRowsUpdatedDataSource LocalBaserowRowsUpdatedPublicDataSource "
        "LocalBaserowRowsUpdatedService; local_baserow_table: LocalBaserowTable "
        "LocalBaserowTableDataSyncDataSync LocalBaserowTableServiceAggregationGroupBy "
        "LocalBaserowTableServiceAggregationSeries "
        "LocalBaserowTableServiceAggregationSortBy "
        "LocalBaserowTableServiceFieldMapping; local_baserow_update: "
        "LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction; "
        "local_baserow_upsert: LocalBaserowUpsertRowDashboardDataSource "
        "LocalBaserowUpsertRowDataSource LocalBaserowUpsertRowPublicDataSource "
        "LocalBaserowUpsertRowService; local_baserow_user: "
        "LocalBaserowUserSourceBasePublicUserSource LocalBaserowUserSourceUserSource "
        "LocalBaserowUserSourceUserSourceRoles; local_baserow_view: LocalBaserowView; "
        "logout_workflow_action: LogoutWorkflowActionBuilderWorkflowAction; "
        "long_text_field: LongTextFieldField "
        "LongTextFieldFieldSerializerWithRelatedFields; lookup_field_field: "
        "LookupFieldField LookupFieldFieldSerializerWithRelatedFields; mcp_endpoint: "
        "MCPEndpoint; menu_element_element: MenuElementElement; menu_element_public: "
        "MenuElementPublicElement; menu_item: MenuItem; menu_item_type: "
        "MenuItemTypeEnum; mistral_settings: MistralSettings; mode51e_enum: "
        "Mode51eEnum; multiple_collaborators_field: MultipleCollaboratorsFieldField "
        "MultipleCollaboratorsFieldFieldSerializerWithRelatedFields; "
        "multiple_select_field: MultipleSelectFieldField "
        "MultipleSelectFieldFieldSerializerWithRelatedFields; navigation_type_enum: "
        "NavigationTypeEnum; notification_recipient: NotificationRecipient "
        "NotificationRecipientWorkspace; notification_workflow_action: "
        "NotificationWorkflowActionBuilderWorkflowAction; number_decimal_places: "
        "NumberDecimalPlacesEnum; number_field_field: NumberFieldField "
        "NumberFieldFieldSerializerWithRelatedFields; number_separator_enum: "
        "NumberSeparatorEnum; ollama_settings: OllamaSettings; open_ai_settings: "
        "OpenAISettings; open_api_role: OpenApiRoleAssignment; open_api_subject: "
        "OpenApiSubjectField; open_id_connect: "
        "OpenIdConnectAppAuthProviderModelAppAuthProvider "
        "OpenIdConnectAuthProviderModelAuthProvider; open_page_workflow: "
        "OpenPageWorkflowActionBuilderWorkflowAction; open_router_settings: "
        "OpenRouterSettings; operation_metadata: OperationMetadata; option_type_enum: "
        "OptionTypeEnum; order_enum: OrderEnum; orientation_af4_enum: "
        "OrientationAf4Enum; orientation_e5a_enum: OrientationE5aEnum; page: Page; "
        "page_background_mode: PageBackgroundModeEnum; page_parameter_value: "
        "PageParameterValue; pagination_serializer_assistant: "
        "PaginationSerializerAssistantChat; pagination_serializer_audit: "
        "PaginationSerializerAuditLog PaginationSerializerAuditLogUser "
        "PaginationSerializerAuditLogWorkspace; pagination_serializer_example: "
        "PaginationSerializerExampleRowResponseSerializerWithUserFieldNames; "
        "pagination_serializer_license: PaginationSerializerLicenseUserLookup; "
        "pagination_serializer_link: PaginationSerializerLinkRowValue; "
        "pagination_serializer_notification: "
        "PaginationSerializerNotificationRecipient; pagination_serializer_row: "
        "PaginationSerializerRowComment PaginationSerializerRowHistory; "
        "pagination_serializer_trash: PaginationSerializerTrashContents; "
        "pagination_serializer_user: PaginationSerializerUserAdminResponse; "
        "pagination_serializer_with: "
        "PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse "
        "PaginationSerializerWithGridViewFieldOptionsExampleRowResponse "
        "PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse; "
        "pagination_serializer_workspaces: "
        "PaginationSerializerWorkspacesAdminResponse; password_auth_provider: "
        "PasswordAuthProviderModelAuthProvider; password_field_authentication: "
        "PasswordFieldAuthenticationResponse; password_field_field: "
        "PasswordFieldField PasswordFieldFieldSerializerWithRelatedFields; "
        "path_param: PathParam; periodic_data_sync: PeriodicDataSyncInterval; "
        "permission_object: PermissionObject; phone_number_field: "
        "PhoneNumberFieldField PhoneNumberFieldFieldSerializerWithRelatedFields; "
        "pie_chart_series: PieChartSeriesConfig; pie_chart_widget: "
        "PieChartWidgetWidget; postgresql_data_sync: PostgreSQLDataSyncDataSync; "
        "postgresql_sslmode_enum: PostgresqlSslmodeEnum; "
        "public_application_application_alias: PublicApplicationApplication; "
        "public_builder_workflow_action_type_builder_workflow_action_alias: "
        "PublicBuilderWorkflowActionTypeBuilderWorkflowAction; public_field: "
        "PublicField; public_form_view: PublicFormView PublicFormViewField "
        "PublicFormViewFieldOptions; public_none: PublicNone; public_page: "
        "PublicPage; public_pagination_serializer: "
        "PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse; "
        "public_view: PublicView; public_view_auth: PublicViewAuthResponse; "
        "public_view_group: PublicViewGroupBy; public_view_info: PublicViewInfo; "
        "public_view_sort: PublicViewSort; public_view_table: PublicViewTable; "
        "publish_domain_job: PublishDomainJobJob; query_param: QueryParam; "
        "rating_element_element: RatingElementElement; rating_element_public: "
        "RatingElementPublicElement; rating_field_field: RatingFieldField "
        "RatingFieldFieldSerializerWithRelatedFields; rating_input_element: "
        "RatingInputElementElement RatingInputElementPublicElement; "
        "rating_style_enum: RatingStyleEnum; record_selector_element: "
        "RecordSelectorElementElement RecordSelectorElementPublicElement; "
        "refresh_data_source: RefreshDataSourceWorkflowActionBuilderWorkflowAction; "
        "related_fields: RelatedFields; repeat_element_element: RepeatElementElement; "
        "repeat_element_public: RepeatElementPublicElement; report: Report; "
        "request_method_enum: RequestMethodEnum; resource_does_not: "
        "ResourceDoesNotExist8f2b; restore_snapshot_job: RestoreSnapshotJobJob; "
        "role09f_enum: Role09fEnum; role_type_enum: RoleTypeEnum; rollup_field_field: "
        "RollupFieldField RollupFieldFieldSerializerWithRelatedFields; row_comment: "
        "RowComment; row_comments_notification: RowCommentsNotificationModeEnum; "
        "row_height_size: RowHeightSizeEnum; row_history: RowHistory; "
        "row_history_user: RowHistoryUser; row_identifier_type: "
        "RowIdentifierTypeEnum; row_metadata: RowMetadata; saml_app_auth: "
        "SamlAppAuthProviderModelAppAuthProvider; saml_auth_provider: "
        "SamlAuthProviderModelAuthProvider; scope_type_enum: ScopeTypeEnum; "
        "select_color_value: SelectColorValueProviderConf; select_option: "
        "SelectOption; sender: Sender; series_chart_type767: SeriesChartType767Enum; "
        "series_chart_type7ce: SeriesChartType7ceEnum; settings: Settings; "
        "share_type_enum: ShareTypeEnum; simple_container_element: "
        "SimpleContainerElementElement SimpleContainerElementPublicElement; "
        "single_audit_log: SingleAuditLogExportJobResponse; single_select_field: "
        "SingleSelectFieldField SingleSelectFieldFieldSerializerWithRelatedFields; "
        "smtp_integration_integration: SMTPIntegrationIntegration; snapshot: "
        "Snapshot; sort_on_enum: SortOnEnum; source_type_enum: SourceTypeEnum; "
        "state_enum: StateEnum; status_enum: StatusEnum; style_background_enum: "
        "StyleBackgroundEnum; style_background_mode: StyleBackgroundModeEnum; "
        "style_enum: StyleEnum; style_width_child: StyleWidthChildEnum; "
        "style_width_enum: StyleWidthEnum; sub_domain_domain: SubDomainDomain; "
        "subject_type0b2_enum: SubjectType0b2Enum; subject_type398_enum: "
        "SubjectType398Enum; subject_user: SubjectUser; submit_action_enum: "
        "SubmitActionEnum; summary_widget_widget: SummaryWidgetWidget; "
        "sync_data_sync: SyncDataSyncTableJobJob SyncDataSyncTableJobTypeResponse; "
        "table: Table; table_cell_alignment: TableCellAlignmentEnum; "
        "table_element_element: TableElementElement; table_element_public: "
        "TableElementPublicElement; table_header_font: TableHeaderFontWeightEnum; "
        "table_header_text: TableHeaderTextAlignmentEnum; table_horizontal_separator: "
        "TableHorizontalSeparatorSize; table_webhook: TableWebhook; "
        "table_webhook_call: TableWebhookCall; table_webhook_event: "
        "TableWebhookEventConfig; table_webhook_test: TableWebhookTestCallResponse; "
        "table_without_data: TableWithoutDataSync; target_enum: TargetEnum; "
        "team_response: TeamResponse; team_sample_subject: TeamSampleSubject; "
        "team_subject_response: TeamSubjectResponse; template: Template; "
        "template_categories: TemplateCategories; text_element_element: "
        "TextElementElement; text_element_public: TextElementPublicElement; "
        "text_field_field: TextFieldField TextFieldFieldSerializerWithRelatedFields; "
        "time_format_enum: TimeFormatEnum; timeline_view_field: "
        "TimelineViewFieldOptions TimelineViewFieldOptionsCA69; timeline_view_view: "
        "TimelineViewView; timescale_enum: TimescaleEnum; token: Token "
        "TokenPermissions; token_auth: TokenAuthResponse TokenAuthResponseUser; "
        "token_refresh: TokenRefreshResponse TokenRefreshResponseUser; token_verify: "
        "TokenVerifyResponse TokenVerifyResponseUser; trash_contents: TrashContents; "
        "trash_structure: TrashStructure; trash_structure_application: "
        "TrashStructureApplication; trash_structure_workspace: "
        "TrashStructureWorkspace; type508_enum: Type508Enum; type_d08_enum: "
        "TypeD08Enum; type_formula_result: TypeFormulaResult; "
        "typography_config_block: TypographyConfigBlock; undo_redo_action: "
        "UndoRedoAction; undo_redo_response: UndoRedoResponse; unique_row_values: "
        "UniqueRowValues; update_field_permissions: UpdateFieldPermissionsResponse; "
        "url_field_field: URLFieldField URLFieldFieldSerializerWithRelatedFields; "
        "user: User; user_admin_cannot: UserAdminCannotDeleteSelfC597; "
        "user_admin_response: UserAdminResponse; user_admin_workspaces: "
        "UserAdminWorkspaces; user_file: UserFile; "
        "user_source_base_public_user_source_alias: UserSourceBasePublicUserSource; "
        "user_source_force: UserSourceForceTokenAuthResponse; user_source_token: "
        "UserSourceTokenAuthResponse UserSourceTokenRefreshResponse; "
        "user_source_user: UserSourceUser; user_source_user_source_alias: "
        "UserSourceUserSource; user_workspace_invitation: UserWorkspaceInvitation; "
        "users_per_user: UsersPerUserSource; uuid_field_field: UUIDFieldField "
        "UUIDFieldFieldSerializerWithRelatedFields; validation_type_enum: "
        "ValidationTypeEnum; variant_enum: VariantEnum; verify_email: "
        "VerifyEmailResponse VerifyEmailResponseUser; view: View; view_decoration: "
        "ViewDecoration; view_field_options_alias: ViewFieldOptions; view_filter: "
        "ViewFilter; view_filter_group: ViewFilterGroup; view_group_by: ViewGroupBy; "
        "view_sort: ViewSort; view_view_alias: ViewView; visibility789_enum: "
        "Visibility789Enum; visibility_c5f_enum: VisibilityC5fEnum; workspace: "
        "Workspace; workspace_admin_users: WorkspaceAdminUsers; workspace_invitation: "
        "WorkspaceInvitation; workspace_user: WorkspaceUser; "
        "workspace_user_enterprise: WorkspaceUserEnterpriseTeam; "
        "workspace_user_workspace: WorkspaceUserWorkspace; workspaces_admin_response: "
        "WorkspacesAdminResponse; ",
    )
