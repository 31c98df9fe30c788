"""What is received."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .account import Account as Account
    from .action_command import ActionCommandTypeEnum as ActionCommandTypeEnum
    from .admin_dashboard import (
        AdminDashboard as AdminDashboard,
        AdminDashboardPerDay as AdminDashboardPerDay,
    )
    from .admin_impersonate import (
        AdminImpersonateUserResponse as AdminImpersonateUserResponse,
        AdminImpersonateUserResponseUser as AdminImpersonateUserResponseUser,
    )
    from .aggregation_raw import AggregationRawTypeEnum as AggregationRawTypeEnum
    from .ai_field import (
        AIFieldField as AIFieldField,
        AIFieldFieldSerializerWithRelatedFields as AIFieldFieldSerializerWithRelatedFields,
    )
    from .ai_output import AiOutputTypeEnum as AiOutputTypeEnum
    from .airtable_import import AirtableImportJobJob as AirtableImportJobJob
    from .alignment6bd_enum import Alignment6bdEnum as Alignment6bdEnum
    from .alignment_cea import AlignmentCeaEnum as AlignmentCeaEnum
    from .anthropic_settings import AnthropicSettings as AnthropicSettings
    from .app_auth_provider_app_auth_provider_alias import (
        AppAuthProviderAppAuthProvider as AppAuthProviderAppAuthProvider,
    )
    from .application_application_alias import (
        ApplicationApplication as ApplicationApplication,
    )
    from .array_formula import ArrayFormulaTypeEnum as ArrayFormulaTypeEnum
    from .assistant_chat import (
        AssistantChat as AssistantChat,
        AssistantChatMessage as AssistantChatMessage,
    )
    from .assistant_message import (
        AssistantMessage as AssistantMessage,
        AssistantMessageRoleEnum as AssistantMessageRoleEnum,
        AssistantMessageTypeEnum as AssistantMessageTypeEnum,
    )
    from .audit_log import (
        AuditLog as AuditLog,
        AuditLogActionType as AuditLogActionType,
        AuditLogExportJobJob as AuditLogExportJobJob,
        AuditLogUser as AuditLogUser,
        AuditLogWorkspace as AuditLogWorkspace,
    )
    from .auth_form import (
        AuthFormElementElement as AuthFormElementElement,
        AuthFormElementPublicElement as AuthFormElementPublicElement,
    )
    from .authentication_provider_auth_provider_alias import (
        AuthenticationProviderAuthProvider as AuthenticationProviderAuthProvider,
    )
    from .autonumber_field import (
        AutonumberFieldField as AutonumberFieldField,
        AutonumberFieldFieldSerializerWithRelatedFields as AutonumberFieldFieldSerializerWithRelatedFields,
    )
    from .bad_token import (
        BadTokenSignature3b17 as BadTokenSignature3b17,
        BadTokenSignature7b86 as BadTokenSignature7b86,
    )
    from .blank_enum import BlankEnum as BlankEnum
    from .body_font import BodyFontWeightEnum as BodyFontWeightEnum
    from .body_text import BodyTextAlignmentEnum as BodyTextAlignmentEnum
    from .body_type635 import BodyType635Enum as BodyType635Enum
    from .body_type637 import BodyType637Enum as BodyType637Enum
    from .boolean_field import (
        BooleanFieldField as BooleanFieldField,
        BooleanFieldFieldSerializerWithRelatedFields as BooleanFieldFieldSerializerWithRelatedFields,
    )
    from .builder_application import BuilderApplication as BuilderApplication
    from .builder_workflow import BuilderWorkflowAction as BuilderWorkflowAction
    from .builder_workflow_action_type_builder_workflow_action_alias import (
        BuilderWorkflowActionTypeBuilderWorkflowAction as BuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .button_active import ButtonActiveBorderColor as ButtonActiveBorderColor
    from .button_alignment import ButtonAlignmentEnum as ButtonAlignmentEnum
    from .button_and import ButtonAndLinkConfigBlock as ButtonAndLinkConfigBlock
    from .button_button import ButtonButtonConfigBlock as ButtonButtonConfigBlock
    from .button_config import ButtonConfigBlock as ButtonConfigBlock
    from .button_element import (
        ButtonElementElement as ButtonElementElement,
        ButtonElementPublicElement as ButtonElementPublicElement,
    )
    from .button_font import ButtonFontWeightEnum as ButtonFontWeightEnum
    from .button_input import ButtonInputConfigBlock as ButtonInputConfigBlock
    from .button_link import ButtonLinkConfigBlock as ButtonLinkConfigBlock
    from .button_table import (
        ButtonTableButtonConfigBlock as ButtonTableButtonConfigBlock,
    )
    from .button_text import ButtonTextAlignmentEnum as ButtonTextAlignmentEnum
    from .button_width import ButtonWidthEnum as ButtonWidthEnum
    from .calendar_view import (
        CalendarViewExampleResponse as CalendarViewExampleResponse,
        CalendarViewExampleResponseStack as CalendarViewExampleResponseStack,
        CalendarViewFieldOptions as CalendarViewFieldOptions,
        CalendarViewFieldOptions5394 as CalendarViewFieldOptions5394,
        CalendarViewView as CalendarViewView,
    )
    from .cascade_update import CascadeUpdate as CascadeUpdate
    from .chart_series import ChartSeriesConfig as ChartSeriesConfig
    from .chart_widget import ChartWidgetWidget as ChartWidgetWidget
    from .checkbox_element import (
        CheckboxElementElement as CheckboxElementElement,
        CheckboxElementPublicElement as CheckboxElementPublicElement,
    )
    from .choice_element import (
        ChoiceElementElement as ChoiceElementElement,
        ChoiceElementPublicElement as ChoiceElementPublicElement,
    )
    from .choice_option import ChoiceOption as ChoiceOption
    from .collaborator import Collaborator as Collaborator
    from .collection_element import (
        CollectionElementPropertyOptions as CollectionElementPropertyOptions,
    )
    from .collection_field import CollectionField as CollectionField
    from .color_typography import (
        ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration as ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
    )
    from .column_element import (
        ColumnElementElement as ColumnElementElement,
        ColumnElementPublicElement as ColumnElementPublicElement,
    )
    from .condition_type import ConditionTypeEnum as ConditionTypeEnum
    from .conditional_color import (
        ConditionalColorValueProviderConfColor as ConditionalColorValueProviderConfColor,
        ConditionalColorValueProviderConfColorFilter as ConditionalColorValueProviderConfColorFilter,
        ConditionalColorValueProviderConfColorFilterGroup as ConditionalColorValueProviderConfColorFilterGroup,
        ConditionalColorValueProviderConfColors as ConditionalColorValueProviderConfColors,
    )
    from .core_http import (
        CoreHTTPRequestServiceDashboardDataSource as CoreHTTPRequestServiceDashboardDataSource,
        CoreHTTPRequestServiceDataSource as CoreHTTPRequestServiceDataSource,
        CoreHTTPRequestServicePublicDataSource as CoreHTTPRequestServicePublicDataSource,
        CoreHTTPRequestServiceService as CoreHTTPRequestServiceService,
        CoreHTTPRequestWorkflowActionBuilderWorkflowAction as CoreHTTPRequestWorkflowActionBuilderWorkflowAction,
        CoreHTTPTriggerServiceDashboardDataSource as CoreHTTPTriggerServiceDashboardDataSource,
        CoreHTTPTriggerServiceDataSource as CoreHTTPTriggerServiceDataSource,
        CoreHTTPTriggerServicePublicDataSource as CoreHTTPTriggerServicePublicDataSource,
        CoreHTTPTriggerServiceService as CoreHTTPTriggerServiceService,
    )
    from .core_router import (
        CoreRouterServiceDashboardDataSource as CoreRouterServiceDashboardDataSource,
        CoreRouterServiceDataSource as CoreRouterServiceDataSource,
        CoreRouterServiceEdge as CoreRouterServiceEdge,
        CoreRouterServicePublicDataSource as CoreRouterServicePublicDataSource,
        CoreRouterServiceService as CoreRouterServiceService,
    )
    from .core_smtp import (
        CoreSMTPEmailServiceDashboardDataSource as CoreSMTPEmailServiceDashboardDataSource,
        CoreSMTPEmailServiceDataSource as CoreSMTPEmailServiceDataSource,
        CoreSMTPEmailServicePublicDataSource as CoreSMTPEmailServicePublicDataSource,
        CoreSMTPEmailServiceService as CoreSMTPEmailServiceService,
        CoreSMTPEmailWorkflowActionBuilderWorkflowAction as CoreSMTPEmailWorkflowActionBuilderWorkflowAction,
    )
    from .count_field import (
        CountFieldField as CountFieldField,
        CountFieldFieldSerializerWithRelatedFields as CountFieldFieldSerializerWithRelatedFields,
    )
    from .create_snapshot import CreateSnapshotJobJob as CreateSnapshotJobJob
    from .create_user import (
        CreateUserResponse as CreateUserResponse,
        CreateUserResponseUser as CreateUserResponseUser,
    )
    from .created_by import (
        CreatedByFieldField as CreatedByFieldField,
        CreatedByFieldFieldSerializerWithRelatedFields as CreatedByFieldFieldSerializerWithRelatedFields,
    )
    from .created_on import (
        CreatedOnFieldField as CreatedOnFieldField,
        CreatedOnFieldFieldSerializerWithRelatedFields as CreatedOnFieldFieldSerializerWithRelatedFields,
    )
    from .crossorigin_enum import CrossoriginEnum as CrossoriginEnum
    from .csv_column import CsvColumnSeparatorEnum as CsvColumnSeparatorEnum
    from .custom_code import CustomCode as CustomCode
    from .custom_domain import CustomDomainDomain as CustomDomainDomain
    from .custom_script import (
        CustomScript as CustomScript,
        CustomScriptTypeEnum as CustomScriptTypeEnum,
    )
    from .dashboard import Dashboard as Dashboard
    from .dashboard_application import DashboardApplication as DashboardApplication
    from .dashboard_widget_widget_alias import (
        DashboardWidgetWidget as DashboardWidgetWidget,
    )
    from .data_sync import (
        DataSync as DataSync,
        DataSyncSyncedProperty as DataSyncSyncedProperty,
    )
    from .data_sync_data_sync_alias import DataSyncDataSync as DataSyncDataSync
    from .database_application import DatabaseApplication as DatabaseApplication
    from .date_field import (
        DateFieldField as DateFieldField,
        DateFieldFieldSerializerWithRelatedFields as DateFieldFieldSerializerWithRelatedFields,
    )
    from .date_format import DateFormatEnum as DateFormatEnum
    from .date_time import (
        DateTimeFormatEnum as DateTimeFormatEnum,
        DateTimePickerElementElement as DateTimePickerElementElement,
        DateTimePickerElementPublicElement as DateTimePickerElementPublicElement,
    )
    from .decorator_value_provider_type_view_decoration_alias import (
        DecoratorValueProviderTypeViewDecoration as DecoratorValueProviderTypeViewDecoration,
    )
    from .default_series import (
        DefaultSeriesChartType767Enum as DefaultSeriesChartType767Enum,
        DefaultSeriesChartType7ceEnum as DefaultSeriesChartType7ceEnum,
    )
    from .direction_enum import DirectionEnum as DirectionEnum
    from .domain_type_domain_alias import DomainTypeDomain as DomainTypeDomain
    from .duplicate_application import (
        DuplicateApplicationJobJob as DuplicateApplicationJobJob,
        DuplicateApplicationJobTypeResponse as DuplicateApplicationJobTypeResponse,
    )
    from .duplicate_element import DuplicateElement as DuplicateElement
    from .duplicate_field import (
        DuplicateFieldJobJob as DuplicateFieldJobJob,
        DuplicateFieldJobTypeResponse as DuplicateFieldJobTypeResponse,
    )
    from .duplicate_page import (
        DuplicatePageJobJob as DuplicatePageJobJob,
        DuplicatePageJobTypeResponse as DuplicatePageJobTypeResponse,
    )
    from .duplicate_table import (
        DuplicateTableJobJob as DuplicateTableJobJob,
        DuplicateTableJobTypeResponse as DuplicateTableJobTypeResponse,
    )
    from .duration_field import (
        DurationFieldField as DurationFieldField,
        DurationFieldFieldSerializerWithRelatedFields as DurationFieldFieldSerializerWithRelatedFields,
    )
    from .duration_format import DurationFormatEnum as DurationFormatEnum
    from .element import Element as Element
    from .element_type_element_alias import ElementTypeElement as ElementTypeElement
    from .element_type_public_element_alias import (
        ElementTypePublicElement as ElementTypePublicElement,
    )
    from .email_field import (
        EmailFieldField as EmailFieldField,
        EmailFieldFieldSerializerWithRelatedFields as EmailFieldFieldSerializerWithRelatedFields,
    )
    from .email_notification import (
        EmailNotificationFrequencyEnum as EmailNotificationFrequencyEnum,
    )
    from .email_tester import EmailTesterResponse as EmailTesterResponse
    from .email_verification import EmailVerificationEnum as EmailVerificationEnum
    from .error_already import ErrorAlreadyExists3864 as ErrorAlreadyExists3864
    from .error_application import (
        ErrorApplicationDoesNotExist32e7 as ErrorApplicationDoesNotExist32e7,
        ErrorApplicationDoesNotExistD349 as ErrorApplicationDoesNotExistD349,
        ErrorApplicationDoesNotExistEea0 as ErrorApplicationDoesNotExistEea0,
    )
    from .error_auth import (
        ErrorAuthProviderDoesNotExist1d59 as ErrorAuthProviderDoesNotExist1d59,
    )
    from .error_builder import (
        ErrorBuilderDoesNotExistC20f as ErrorBuilderDoesNotExistC20f,
    )
    from .error_calendar import (
        ErrorCalendarViewHasNoDateField0166 as ErrorCalendarViewHasNoDateField0166,
        ErrorCalendarViewHasNoDateField80f8 as ErrorCalendarViewHasNoDateField80f8,
    )
    from .error_cannot import (
        ErrorCannotDeleteAlreadyDeletedItemB45a as ErrorCannotDeleteAlreadyDeletedItemB45a,
    )
    from .error_cant import (
        ErrorCantManuallyChangeSeats825b as ErrorCantManuallyChangeSeats825b,
    )
    from .error_core import (
        ErrorCoreHttpWebhookServiceDoesNotExist5629 as ErrorCoreHttpWebhookServiceDoesNotExist5629,
    )
    from .error_dashboard import (
        ErrorDashboardDataSourceDoesNotExistA046 as ErrorDashboardDataSourceDoesNotExistA046,
        ErrorDashboardDataSourceDoesNotExistAb19 as ErrorDashboardDataSourceDoesNotExistAb19,
        ErrorDashboardDataSourceImproperlyConfigured194a as ErrorDashboardDataSourceImproperlyConfigured194a,
        ErrorDashboardDoesNotExist43de as ErrorDashboardDoesNotExist43de,
    )
    from .error_data import (
        ErrorDataDoesNotExist3ab5 as ErrorDataDoesNotExist3ab5,
        ErrorDataSourceDoesNotExist5e7c as ErrorDataSourceDoesNotExist5e7c,
        ErrorDataSourceDoesNotExist6fe4 as ErrorDataSourceDoesNotExist6fe4,
        ErrorDataSyncDoesNotExistA29e as ErrorDataSyncDoesNotExistA29e,
    )
    from .error_deactivated import ErrorDeactivatedUser182c as ErrorDeactivatedUser182c
    from .error_domain import ErrorDomainDoesNotExist4e3b as ErrorDomainDoesNotExist4e3b
    from .error_element import (
        ErrorElementDoesNotExistDdef as ErrorElementDoesNotExistDdef,
    )
    from .error_export import (
        ErrorExportJobDoesNotExistBc53 as ErrorExportJobDoesNotExistBc53,
    )
    from .error_field import (
        ErrorFieldDoesNotExist8a46 as ErrorFieldDoesNotExist8a46,
        ErrorFieldDoesNotExistB150 as ErrorFieldDoesNotExistB150,
        ErrorFieldDoesNotExistFb9e as ErrorFieldDoesNotExistFb9e,
    )
    from .error_filter import (
        ErrorFilterFieldNotFound6d2c as ErrorFilterFieldNotFound6d2c,
    )
    from .error_form import ErrorFormDoesNotExist3cf2 as ErrorFormDoesNotExist3cf2
    from .error_gallery import (
        ErrorGalleryDoesNotExistA7f2 as ErrorGalleryDoesNotExistA7f2,
        ErrorGalleryDoesNotExistE5d3 as ErrorGalleryDoesNotExistE5d3,
    )
    from .error_generative import (
        ErrorGenerativeAiDoesNotExistAcaa as ErrorGenerativeAiDoesNotExistAcaa,
        ErrorGenerativeAiDoesNotExistE049 as ErrorGenerativeAiDoesNotExistE049,
    )
    from .error_grid import (
        ErrorGridDoesNotExistB0b8 as ErrorGridDoesNotExistB0b8,
        ErrorGridDoesNotExistC4b0 as ErrorGridDoesNotExistC4b0,
    )
    from .error_group import (
        ErrorGroupDoesNotExist3c5e as ErrorGroupDoesNotExist3c5e,
        ErrorGroupDoesNotExist4c9f as ErrorGroupDoesNotExist4c9f,
        ErrorGroupDoesNotExist56eb as ErrorGroupDoesNotExist56eb,
        ErrorGroupDoesNotExist69f0 as ErrorGroupDoesNotExist69f0,
        ErrorGroupDoesNotExist9dde as ErrorGroupDoesNotExist9dde,
        ErrorGroupDoesNotExistC56d as ErrorGroupDoesNotExistC56d,
        ErrorGroupInvitationDoesNotExistAba5 as ErrorGroupInvitationDoesNotExistAba5,
        ErrorGroupInvitationEmailMismatch1833 as ErrorGroupInvitationEmailMismatch1833,
        ErrorGroupUserDoesNotExist9384 as ErrorGroupUserDoesNotExist9384,
    )
    from .error_integration import (
        ErrorIntegrationDoesNotExist4f28 as ErrorIntegrationDoesNotExist4f28,
    )
    from .error_invalid import (
        ErrorInvalidCredentialsBdd6 as ErrorInvalidCredentialsBdd6,
        ErrorInvalidFile1501 as ErrorInvalidFile1501,
        ErrorInvalidFile9acc as ErrorInvalidFile9acc,
        ErrorInvalidFileF6cc as ErrorInvalidFileF6cc,
        ErrorInvalidLicenseE72c as ErrorInvalidLicenseE72c,
        ErrorInvalidOldPassword96e0 as ErrorInvalidOldPassword96e0,
        ErrorInvalidRefreshTokenDe26 as ErrorInvalidRefreshTokenDe26,
        ErrorInvalidVerificationTokenFdcd as ErrorInvalidVerificationTokenFdcd,
    )
    from .error_job import (
        ErrorJobDoesNotExistDc50 as ErrorJobDoesNotExistDc50,
        ErrorJobNotCancellable81a3 as ErrorJobNotCancellable81a3,
    )
    from .error_kanban import ErrorKanbanDoesNotExist519e as ErrorKanbanDoesNotExist519e
    from .error_license import (
        ErrorLicenseDoesNotExist6ab5 as ErrorLicenseDoesNotExist6ab5,
        ErrorLicenseDoesNotExist88d5 as ErrorLicenseDoesNotExist88d5,
    )
    from .error_mcp import (
        ErrorMcpEndpointDoesNotBelongToUser30ac as ErrorMcpEndpointDoesNotBelongToUser30ac,
        ErrorMcpEndpointDoesNotExist7ae0 as ErrorMcpEndpointDoesNotExist7ae0,
    )
    from .error_no import (
        ErrorNoAuthorizationToPubliclySharedView49fc as ErrorNoAuthorizationToPubliclySharedView49fc,
        ErrorNoPermissionToPubliclySharedForm3ced as ErrorNoPermissionToPubliclySharedForm3ced,
        ErrorNoPermissionToTable7544 as ErrorNoPermissionToTable7544,
        ErrorNoPermissionToTableE497 as ErrorNoPermissionToTableE497,
    )
    from .error_page import (
        ErrorPageDoesNotExist480b as ErrorPageDoesNotExist480b,
        ErrorPageDoesNotExist9f21 as ErrorPageDoesNotExist9f21,
        ErrorPageDoesNotExistB7a7 as ErrorPageDoesNotExistB7a7,
        ErrorPageSizeLimit1d29 as ErrorPageSizeLimit1d29,
    )
    from .error_permission import ErrorPermissionDeniedDbf0 as ErrorPermissionDeniedDbf0
    from .error_request import (
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
    from .error_saml import (
        ErrorSamlInvalidLoginRequest570d as ErrorSamlInvalidLoginRequest570d,
    )
    from .error_scope import (
        ErrorScopeDoesNotExistC15b as ErrorScopeDoesNotExistC15b,
        ErrorScopeDoesNotExistD54b as ErrorScopeDoesNotExistD54b,
    )
    from .error_service import (
        ErrorServiceImproperlyConfiguredCc31 as ErrorServiceImproperlyConfiguredCc31,
    )
    from .error_snapshot import (
        ErrorSnapshotDoesNotExist2b75 as ErrorSnapshotDoesNotExist2b75,
    )
    from .error_subject import ErrorSubjectNotInGroupC71e as ErrorSubjectNotInGroupC71e
    from .error_sync import (
        ErrorSyncError4321 as ErrorSyncError4321,
        ErrorSyncErrorC159 as ErrorSyncErrorC159,
    )
    from .error_table import (
        ErrorTableDoesNotExist1e8c as ErrorTableDoesNotExist1e8c,
        ErrorTableDoesNotExist494f as ErrorTableDoesNotExist494f,
        ErrorTableDoesNotExist52ab as ErrorTableDoesNotExist52ab,
        ErrorTableDoesNotExist5681 as ErrorTableDoesNotExist5681,
        ErrorTableDoesNotExist6157 as ErrorTableDoesNotExist6157,
        ErrorTableDoesNotExist6212 as ErrorTableDoesNotExist6212,
        ErrorTableDoesNotExistB1b1 as ErrorTableDoesNotExistB1b1,
        ErrorTableWebhookDoesNotExistA4de as ErrorTableWebhookDoesNotExistA4de,
    )
    from .error_team import (
        ErrorTeamDoesNotExist3155 as ErrorTeamDoesNotExist3155,
        ErrorTeamDoesNotExist7847 as ErrorTeamDoesNotExist7847,
        ErrorTeamDoesNotExist8de9 as ErrorTeamDoesNotExist8de9,
    )
    from .error_timeline import (
        ErrorTimelineDoesNotExist396a as ErrorTimelineDoesNotExist396a,
    )
    from .error_token import ErrorTokenDoesNotExistC248 as ErrorTokenDoesNotExistC248
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
    from .error_view import (
        ErrorViewDecorationDoesNotExist16ca as ErrorViewDecorationDoesNotExist16ca,
        ErrorViewDoesNotExist6e09 as ErrorViewDoesNotExist6e09,
        ErrorViewDoesNotExist903b as ErrorViewDoesNotExist903b,
        ErrorViewDoesNotExistC495 as ErrorViewDoesNotExistC495,
        ErrorViewDoesNotExistEac3 as ErrorViewDoesNotExistEac3,
        ErrorViewFilterDoesNotExist31e6 as ErrorViewFilterDoesNotExist31e6,
        ErrorViewFilterGroupDoesNotExist056e as ErrorViewFilterGroupDoesNotExist056e,
        ErrorViewGroupByDoesNotExist63d4 as ErrorViewGroupByDoesNotExist63d4,
        ErrorViewSortDoesNotExistDfbe as ErrorViewSortDoesNotExistDfbe,
    )
    from .error_widget import ErrorWidgetDoesNotExistCe60 as ErrorWidgetDoesNotExistCe60
    from .error_workflow import (
        ErrorWorkflowActionCannotBeDispatched7b89 as ErrorWorkflowActionCannotBeDispatched7b89,
        ErrorWorkflowActionDoesNotExist48de as ErrorWorkflowActionDoesNotExist48de,
    )
    from .event_type import EventTypeEnum as EventTypeEnum
    from .events_enum import EventsEnum as EventsEnum
    from .example_batch import (
        ExampleBatchRowsRequest as ExampleBatchRowsRequest,
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames as ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
        ExampleBatchUpdateRowsRequest as ExampleBatchUpdateRowsRequest,
    )
    from .example_public import (
        ExamplePublicRowResponseSerializerWithUserFieldNames as ExamplePublicRowResponseSerializerWithUserFieldNames,
    )
    from .example_row import (
        ExampleRowResponse as ExampleRowResponse,
        ExampleRowResponseSerializerWithUserFieldNames as ExampleRowResponseSerializerWithUserFieldNames,
    )
    from .export_applications import (
        ExportApplicationsJobJob as ExportApplicationsJobJob,
        ExportApplicationsJobTypeResponse as ExportApplicationsJobTypeResponse,
    )
    from .export_charset import ExportCharsetEnum as ExportCharsetEnum
    from .export_job import ExportJob as ExportJob
    from .facebook_auth import (
        FacebookAuthProviderModelAuthProvider as FacebookAuthProviderModelAuthProvider,
    )
    from .field import Field_ as Field_
    from .field_constraint import FieldConstraint as FieldConstraint
    from .field_field_alias import FieldField as FieldField
    from .field_field_serializer_with_related_fields_alias import (
        FieldFieldSerializerWithRelatedFields as FieldFieldSerializerWithRelatedFields,
    )
    from .field_serializer import (
        FieldSerializerWithRelatedFields as FieldSerializerWithRelatedFields,
    )
    from .file_field import (
        FileFieldField as FileFieldField,
        FileFieldFieldSerializerWithRelatedFields as FileFieldFieldSerializerWithRelatedFields,
    )
    from .file_import import (
        FileImportJobJob as FileImportJobJob,
        FileImportJobTypeResponse as FileImportJobTypeResponse,
    )
    from .file_input import (
        FileInputElementElement as FileInputElementElement,
        FileInputElementPublicElement as FileInputElementPublicElement,
    )
    from .filter_action import FilterActionTypeEnum as FilterActionTypeEnum
    from .footer_element import (
        FooterElementElement as FooterElementElement,
        FooterElementPublicElement as FooterElementPublicElement,
    )
    from .form_container import (
        FormContainerElementElement as FormContainerElementElement,
        FormContainerElementPublicElement as FormContainerElementPublicElement,
    )
    from .form_view import (
        FormViewFieldOptions as FormViewFieldOptions,
        FormViewFieldOptions863E as FormViewFieldOptions863E,
        FormViewFieldOptionsCondition as FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup as FormViewFieldOptionsConditionGroup,
        FormViewSubmitted as FormViewSubmitted,
        FormViewView as FormViewView,
    )
    from .format_enum import FormatEnum as FormatEnum
    from .formula_field import (
        FormulaFieldField as FormulaFieldField,
        FormulaFieldFieldSerializerWithRelatedFields as FormulaFieldFieldSerializerWithRelatedFields,
    )
    from .formula_type import FormulaTypeEnum as FormulaTypeEnum
    from .full_health import FullHealthCheck as FullHealthCheck
    from .gallery_view import (
        GalleryViewFieldOptions as GalleryViewFieldOptions,
        GalleryViewFieldOptionsC939 as GalleryViewFieldOptionsC939,
        GalleryViewView as GalleryViewView,
    )
    from .generate_formula import (
        GenerateFormulaWithAIResponse as GenerateFormulaWithAIResponse,
    )
    from .generated_conditional import (
        GeneratedConditionalColorViewDecoration as GeneratedConditionalColorViewDecoration,
    )
    from .generated_single import (
        GeneratedSingleSelectColorViewDecoration as GeneratedSingleSelectColorViewDecoration,
    )
    from .generative_ai import GenerativeAISettings as GenerativeAISettings
    from .get_database import (
        GetDatabaseTableGridViewFieldAggregationResponse as GetDatabaseTableGridViewFieldAggregationResponse,
        GetDatabaseTableGridViewFieldAggregationsResponse as GetDatabaseTableGridViewFieldAggregationsResponse,
        GetDatabaseTablePublicGridViewFieldAggregationsResponse as GetDatabaseTablePublicGridViewFieldAggregationsResponse,
    )
    from .github_auth import (
        GitHubAuthProviderModelAuthProvider as GitHubAuthProviderModelAuthProvider,
    )
    from .github_issues import (
        GitHubIssuesDataSyncDataSync as GitHubIssuesDataSyncDataSync,
    )
    from .gitlab_auth import (
        GitLabAuthProviderModelAuthProvider as GitLabAuthProviderModelAuthProvider,
    )
    from .gitlab_issues import (
        GitLabIssuesDataSyncDataSync as GitLabIssuesDataSyncDataSync,
    )
    from .google_auth import (
        GoogleAuthProviderModelAuthProvider as GoogleAuthProviderModelAuthProvider,
    )
    from .grid_view import (
        GridViewFieldOptions as GridViewFieldOptions,
        GridViewFieldOptions5FE1 as GridViewFieldOptions5FE1,
        GridViewView as GridViewView,
    )
    from .header_element import (
        HeaderElementElement as HeaderElementElement,
        HeaderElementPublicElement as HeaderElementPublicElement,
    )
    from .heading1_font import Heading1FontWeightEnum as Heading1FontWeightEnum
    from .heading1_text import Heading1TextAlignmentEnum as Heading1TextAlignmentEnum
    from .heading2_font import Heading2FontWeightEnum as Heading2FontWeightEnum
    from .heading2_text import Heading2TextAlignmentEnum as Heading2TextAlignmentEnum
    from .heading3_font import Heading3FontWeightEnum as Heading3FontWeightEnum
    from .heading3_text import Heading3TextAlignmentEnum as Heading3TextAlignmentEnum
    from .heading4_font import Heading4FontWeightEnum as Heading4FontWeightEnum
    from .heading4_text import Heading4TextAlignmentEnum as Heading4TextAlignmentEnum
    from .heading5_font import Heading5FontWeightEnum as Heading5FontWeightEnum
    from .heading5_text import Heading5TextAlignmentEnum as Heading5TextAlignmentEnum
    from .heading6_font import Heading6FontWeightEnum as Heading6FontWeightEnum
    from .heading6_text import Heading6TextAlignmentEnum as Heading6TextAlignmentEnum
    from .heading_6 import Heading6TextDecoration as Heading6TextDecoration
    from .heading_element import (
        HeadingElementElement as HeadingElementElement,
        HeadingElementPublicElement as HeadingElementPublicElement,
    )
    from .http_form import HTTPFormData as HTTPFormData
    from .http_header import HTTPHeader as HTTPHeader
    from .http_method import HttpMethodEnum as HttpMethodEnum
    from .http_query import HTTPQueryParam as HTTPQueryParam
    from .hub_spot import (
        HubSpotContactsDataSyncDataSync as HubSpotContactsDataSyncDataSync,
    )
    from .i_cal import ICalCalendarDataSyncDataSync as ICalCalendarDataSyncDataSync
    from .i_frame import (
        IFrameElementElement as IFrameElementElement,
        IFrameElementPublicElement as IFrameElementPublicElement,
    )
    from .id_enum import IdEnum as IdEnum
    from .image_alignment import ImageAlignmentEnum as ImageAlignmentEnum
    from .image_config import ImageConfigBlock as ImageConfigBlock
    from .image_constraint import (
        ImageConstraint as ImageConstraint,
        ImageConstraintEnum as ImageConstraintEnum,
    )
    from .image_element import (
        ImageElementElement as ImageElementElement,
        ImageElementPublicElement as ImageElementPublicElement,
    )
    from .image_source import ImageSourceTypeEnum as ImageSourceTypeEnum
    from .import_applications import (
        ImportApplicationsJobJob as ImportApplicationsJobJob,
        ImportApplicationsJobTypeResponse as ImportApplicationsJobTypeResponse,
    )
    from .import_resource import ImportResource as ImportResource
    from .input_and import (
        InputAndTypographyConfigBlock as InputAndTypographyConfigBlock,
    )
    from .input_config import InputConfigBlock as InputConfigBlock
    from .input_font import InputFontWeightEnum as InputFontWeightEnum
    from .input_horizontal import InputHorizontalPadding as InputHorizontalPadding
    from .input_text import (
        InputTextElementElement as InputTextElementElement,
        InputTextElementPublicElement as InputTextElementPublicElement,
    )
    from .input_type import InputTypeEnum as InputTypeEnum
    from .install_template import (
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
    from .jira_authentication import JiraAuthenticationEnum as JiraAuthenticationEnum
    from .jira_issues import JiraIssuesDataSyncDataSync as JiraIssuesDataSyncDataSync
    from .job import Job as Job
    from .job_type_job_alias import JobTypeJob as JobTypeJob
    from .kanban_view import (
        KanbanViewExampleResponse as KanbanViewExampleResponse,
        KanbanViewExampleResponseStack as KanbanViewExampleResponseStack,
        KanbanViewFieldOptions as KanbanViewFieldOptions,
        KanbanViewFieldOptionsBB15 as KanbanViewFieldOptionsBB15,
        KanbanViewView as KanbanViewView,
    )
    from .label_font import LabelFontWeightEnum as LabelFontWeightEnum
    from .last_modified import (
        LastModifiedByFieldField as LastModifiedByFieldField,
        LastModifiedByFieldFieldSerializerWithRelatedFields as LastModifiedByFieldFieldSerializerWithRelatedFields,
        LastModifiedFieldField as LastModifiedFieldField,
        LastModifiedFieldFieldSerializerWithRelatedFields as LastModifiedFieldFieldSerializerWithRelatedFields,
    )
    from .license import License as License
    from .license_user import (
        LicenseUser as LicenseUser,
        LicenseUserLookup as LicenseUserLookup,
    )
    from .license_with import LicenseWithUsers as LicenseWithUsers
    from .link_active import LinkActiveTextDecoration as LinkActiveTextDecoration
    from .link_element import (
        LinkElementElement as LinkElementElement,
        LinkElementPublicElement as LinkElementPublicElement,
    )
    from .link_font import LinkFontWeightEnum as LinkFontWeightEnum
    from .link_row import (
        LinkRowFieldField as LinkRowFieldField,
        LinkRowFieldFieldSerializerWithRelatedFields as LinkRowFieldFieldSerializerWithRelatedFields,
        LinkRowValue as LinkRowValue,
    )
    from .link_text import LinkTextAlignmentEnum as LinkTextAlignmentEnum
    from .list_data import ListDataSyncProperty as ListDataSyncProperty
    from .list_database import (
        ListDatabaseTableRowNamesResponse as ListDatabaseTableRowNamesResponse,
        ListDatabaseTableRowNamesResponseTableId as ListDatabaseTableRowNamesResponseTableId,
    )
    from .list_export import (
        ListExportWorkspaceApplications as ListExportWorkspaceApplications,
    )
    from .list_job import ListJobResponse as ListJobResponse
    from .list_workspace import (
        ListWorkspaceUsersWithMemberData as ListWorkspaceUsersWithMemberData,
    )
    from .load_type import LoadTypeEnum as LoadTypeEnum
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
    from .logout_workflow import (
        LogoutWorkflowActionBuilderWorkflowAction as LogoutWorkflowActionBuilderWorkflowAction,
    )
    from .long_text import (
        LongTextFieldField as LongTextFieldField,
        LongTextFieldFieldSerializerWithRelatedFields as LongTextFieldFieldSerializerWithRelatedFields,
    )
    from .lookup_field import (
        LookupFieldField as LookupFieldField,
        LookupFieldFieldSerializerWithRelatedFields as LookupFieldFieldSerializerWithRelatedFields,
    )
    from .mcp_endpoint import MCPEndpoint as MCPEndpoint
    from .menu_element import (
        MenuElementElement as MenuElementElement,
        MenuElementPublicElement as MenuElementPublicElement,
    )
    from .menu_item import MenuItem as MenuItem, MenuItemTypeEnum as MenuItemTypeEnum
    from .mistral_settings import MistralSettings as MistralSettings
    from .mode51e_enum import Mode51eEnum as Mode51eEnum
    from .multiple_collaborators import (
        MultipleCollaboratorsFieldField as MultipleCollaboratorsFieldField,
        MultipleCollaboratorsFieldFieldSerializerWithRelatedFields as MultipleCollaboratorsFieldFieldSerializerWithRelatedFields,
    )
    from .multiple_select import (
        MultipleSelectFieldField as MultipleSelectFieldField,
        MultipleSelectFieldFieldSerializerWithRelatedFields as MultipleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .navigation_type import NavigationTypeEnum as NavigationTypeEnum
    from .notification_recipient import (
        NotificationRecipient as NotificationRecipient,
        NotificationRecipientWorkspace as NotificationRecipientWorkspace,
    )
    from .notification_workflow import (
        NotificationWorkflowActionBuilderWorkflowAction as NotificationWorkflowActionBuilderWorkflowAction,
    )
    from .number_decimal import NumberDecimalPlacesEnum as NumberDecimalPlacesEnum
    from .number_field import (
        NumberFieldField as NumberFieldField,
        NumberFieldFieldSerializerWithRelatedFields as NumberFieldFieldSerializerWithRelatedFields,
    )
    from .number_separator import NumberSeparatorEnum as NumberSeparatorEnum
    from .ollama_settings import OllamaSettings as OllamaSettings
    from .open_ai import OpenAISettings as OpenAISettings
    from .open_api import (
        OpenApiRoleAssignment as OpenApiRoleAssignment,
        OpenApiSubjectField as OpenApiSubjectField,
    )
    from .open_id import (
        OpenIdConnectAppAuthProviderModelAppAuthProvider as OpenIdConnectAppAuthProviderModelAppAuthProvider,
        OpenIdConnectAuthProviderModelAuthProvider as OpenIdConnectAuthProviderModelAuthProvider,
    )
    from .open_page import (
        OpenPageWorkflowActionBuilderWorkflowAction as OpenPageWorkflowActionBuilderWorkflowAction,
    )
    from .open_router import OpenRouterSettings as OpenRouterSettings
    from .operation_metadata import OperationMetadata as OperationMetadata
    from .option_type import OptionTypeEnum as OptionTypeEnum
    from .order_enum import OrderEnum as OrderEnum
    from .orientation_af4 import OrientationAf4Enum as OrientationAf4Enum
    from .orientation_e5a import OrientationE5aEnum as OrientationE5aEnum
    from .page import Page as Page
    from .page_background import PageBackgroundModeEnum as PageBackgroundModeEnum
    from .page_parameter import PageParameterValue as PageParameterValue
    from .pagination_serializer import (
        PaginationSerializerAssistantChat as PaginationSerializerAssistantChat,
        PaginationSerializerAuditLog as PaginationSerializerAuditLog,
        PaginationSerializerAuditLogUser as PaginationSerializerAuditLogUser,
        PaginationSerializerAuditLogWorkspace as PaginationSerializerAuditLogWorkspace,
        PaginationSerializerExampleRowResponseSerializerWithUserFieldNames as PaginationSerializerExampleRowResponseSerializerWithUserFieldNames,
        PaginationSerializerLicenseUserLookup as PaginationSerializerLicenseUserLookup,
        PaginationSerializerLinkRowValue as PaginationSerializerLinkRowValue,
        PaginationSerializerNotificationRecipient as PaginationSerializerNotificationRecipient,
        PaginationSerializerRowComment as PaginationSerializerRowComment,
        PaginationSerializerRowHistory as PaginationSerializerRowHistory,
        PaginationSerializerTrashContents as PaginationSerializerTrashContents,
        PaginationSerializerUserAdminResponse as PaginationSerializerUserAdminResponse,
        PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse as PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse,
        PaginationSerializerWithGridViewFieldOptionsExampleRowResponse as PaginationSerializerWithGridViewFieldOptionsExampleRowResponse,
        PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse as PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse,
        PaginationSerializerWorkspacesAdminResponse as PaginationSerializerWorkspacesAdminResponse,
    )
    from .password_auth import (
        PasswordAuthProviderModelAuthProvider as PasswordAuthProviderModelAuthProvider,
    )
    from .password_field import (
        PasswordFieldAuthenticationResponse as PasswordFieldAuthenticationResponse,
        PasswordFieldField as PasswordFieldField,
        PasswordFieldFieldSerializerWithRelatedFields as PasswordFieldFieldSerializerWithRelatedFields,
    )
    from .path_param import PathParam as PathParam
    from .periodic_data import PeriodicDataSyncInterval as PeriodicDataSyncInterval
    from .permission_object import PermissionObject as PermissionObject
    from .phone_number import (
        PhoneNumberFieldField as PhoneNumberFieldField,
        PhoneNumberFieldFieldSerializerWithRelatedFields as PhoneNumberFieldFieldSerializerWithRelatedFields,
    )
    from .pie_chart import (
        PieChartSeriesConfig as PieChartSeriesConfig,
        PieChartWidgetWidget as PieChartWidgetWidget,
    )
    from .postgresql_data import (
        PostgreSQLDataSyncDataSync as PostgreSQLDataSyncDataSync,
    )
    from .postgresql_sslmode import PostgresqlSslmodeEnum as PostgresqlSslmodeEnum
    from .public_application_application_alias import (
        PublicApplicationApplication as PublicApplicationApplication,
    )
    from .public_builder_workflow_action_type_builder_workflow_action_alias import (
        PublicBuilderWorkflowActionTypeBuilderWorkflowAction as PublicBuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .public_field import PublicField as PublicField
    from .public_form import (
        PublicFormView as PublicFormView,
        PublicFormViewField as PublicFormViewField,
        PublicFormViewFieldOptions as PublicFormViewFieldOptions,
    )
    from .public_none import PublicNone as PublicNone
    from .public_page import PublicPage as PublicPage
    from .public_pagination import (
        PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse,
    )
    from .public_view import (
        PublicView as PublicView,
        PublicViewAuthResponse as PublicViewAuthResponse,
        PublicViewGroupBy as PublicViewGroupBy,
        PublicViewInfo as PublicViewInfo,
        PublicViewSort as PublicViewSort,
        PublicViewTable as PublicViewTable,
    )
    from .publish_domain import PublishDomainJobJob as PublishDomainJobJob
    from .query_param import QueryParam as QueryParam
    from .rating_element import (
        RatingElementElement as RatingElementElement,
        RatingElementPublicElement as RatingElementPublicElement,
    )
    from .rating_field import (
        RatingFieldField as RatingFieldField,
        RatingFieldFieldSerializerWithRelatedFields as RatingFieldFieldSerializerWithRelatedFields,
    )
    from .rating_input import (
        RatingInputElementElement as RatingInputElementElement,
        RatingInputElementPublicElement as RatingInputElementPublicElement,
    )
    from .rating_style import RatingStyleEnum as RatingStyleEnum
    from .record_selector import (
        RecordSelectorElementElement as RecordSelectorElementElement,
        RecordSelectorElementPublicElement as RecordSelectorElementPublicElement,
    )
    from .refresh_data import (
        RefreshDataSourceWorkflowActionBuilderWorkflowAction as RefreshDataSourceWorkflowActionBuilderWorkflowAction,
    )
    from .related_fields import RelatedFields as RelatedFields
    from .repeat_element import (
        RepeatElementElement as RepeatElementElement,
        RepeatElementPublicElement as RepeatElementPublicElement,
    )
    from .report import Report as Report
    from .request_method import RequestMethodEnum as RequestMethodEnum
    from .resource_does import ResourceDoesNotExist8f2b as ResourceDoesNotExist8f2b
    from .restore_snapshot import RestoreSnapshotJobJob as RestoreSnapshotJobJob
    from .role09f_enum import Role09fEnum as Role09fEnum
    from .role_type import RoleTypeEnum as RoleTypeEnum
    from .rollup_field import (
        RollupFieldField as RollupFieldField,
        RollupFieldFieldSerializerWithRelatedFields as RollupFieldFieldSerializerWithRelatedFields,
    )
    from .row_comment import RowComment as RowComment
    from .row_comments import (
        RowCommentsNotificationModeEnum as RowCommentsNotificationModeEnum,
    )
    from .row_height import RowHeightSizeEnum as RowHeightSizeEnum
    from .row_history import RowHistory as RowHistory, RowHistoryUser as RowHistoryUser
    from .row_identifier import RowIdentifierTypeEnum as RowIdentifierTypeEnum
    from .row_metadata import RowMetadata as RowMetadata
    from .saml_app import (
        SamlAppAuthProviderModelAppAuthProvider as SamlAppAuthProviderModelAppAuthProvider,
    )
    from .saml_auth import (
        SamlAuthProviderModelAuthProvider as SamlAuthProviderModelAuthProvider,
    )
    from .scope_type import ScopeTypeEnum as ScopeTypeEnum
    from .select_color import (
        SelectColorValueProviderConf as SelectColorValueProviderConf,
    )
    from .select_option import SelectOption as SelectOption
    from .sender import Sender as Sender
    from .series_chart import (
        SeriesChartType767Enum as SeriesChartType767Enum,
        SeriesChartType7ceEnum as SeriesChartType7ceEnum,
    )
    from .settings import Settings as Settings
    from .share_type import ShareTypeEnum as ShareTypeEnum
    from .simple_container import (
        SimpleContainerElementElement as SimpleContainerElementElement,
        SimpleContainerElementPublicElement as SimpleContainerElementPublicElement,
    )
    from .single_audit import (
        SingleAuditLogExportJobResponse as SingleAuditLogExportJobResponse,
    )
    from .single_select import (
        SingleSelectFieldField as SingleSelectFieldField,
        SingleSelectFieldFieldSerializerWithRelatedFields as SingleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .smtp_integration import (
        SMTPIntegrationIntegration as SMTPIntegrationIntegration,
    )
    from .snapshot import Snapshot as Snapshot
    from .sort_on import SortOnEnum as SortOnEnum
    from .source_type import SourceTypeEnum as SourceTypeEnum
    from .state_enum import StateEnum as StateEnum
    from .status_enum import StatusEnum as StatusEnum
    from .style_background import (
        StyleBackgroundEnum as StyleBackgroundEnum,
        StyleBackgroundModeEnum as StyleBackgroundModeEnum,
    )
    from .style_enum import StyleEnum as StyleEnum
    from .style_width import (
        StyleWidthChildEnum as StyleWidthChildEnum,
        StyleWidthEnum as StyleWidthEnum,
    )
    from .sub_domain import SubDomainDomain as SubDomainDomain
    from .subject_type0b2 import SubjectType0b2Enum as SubjectType0b2Enum
    from .subject_type398 import SubjectType398Enum as SubjectType398Enum
    from .subject_user import SubjectUser as SubjectUser
    from .submit_action import SubmitActionEnum as SubmitActionEnum
    from .summary_widget import SummaryWidgetWidget as SummaryWidgetWidget
    from .sync_data import (
        SyncDataSyncTableJobJob as SyncDataSyncTableJobJob,
        SyncDataSyncTableJobTypeResponse as SyncDataSyncTableJobTypeResponse,
    )
    from .table import Table as Table
    from .table_cell import TableCellAlignmentEnum as TableCellAlignmentEnum
    from .table_element import (
        TableElementElement as TableElementElement,
        TableElementPublicElement as TableElementPublicElement,
    )
    from .table_header import (
        TableHeaderFontWeightEnum as TableHeaderFontWeightEnum,
        TableHeaderTextAlignmentEnum as TableHeaderTextAlignmentEnum,
    )
    from .table_horizontal import (
        TableHorizontalSeparatorSize as TableHorizontalSeparatorSize,
    )
    from .table_webhook import (
        TableWebhook as TableWebhook,
        TableWebhookCall as TableWebhookCall,
        TableWebhookEventConfig as TableWebhookEventConfig,
        TableWebhookTestCallResponse as TableWebhookTestCallResponse,
    )
    from .table_without import TableWithoutDataSync as TableWithoutDataSync
    from .target_enum import TargetEnum as TargetEnum
    from .team_response import TeamResponse as TeamResponse
    from .team_sample import TeamSampleSubject as TeamSampleSubject
    from .team_subject import TeamSubjectResponse as TeamSubjectResponse
    from .template import Template as Template
    from .template_categories import TemplateCategories as TemplateCategories
    from .text_element import (
        TextElementElement as TextElementElement,
        TextElementPublicElement as TextElementPublicElement,
    )
    from .text_field import (
        TextFieldField as TextFieldField,
        TextFieldFieldSerializerWithRelatedFields as TextFieldFieldSerializerWithRelatedFields,
    )
    from .time_format import TimeFormatEnum as TimeFormatEnum
    from .timeline_view import (
        TimelineViewFieldOptions as TimelineViewFieldOptions,
        TimelineViewFieldOptionsCA69 as TimelineViewFieldOptionsCA69,
        TimelineViewView as TimelineViewView,
    )
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
    from .trash_structure import (
        TrashStructure as TrashStructure,
        TrashStructureApplication as TrashStructureApplication,
        TrashStructureWorkspace as TrashStructureWorkspace,
    )
    from .type508_enum import Type508Enum as Type508Enum
    from .type_d08 import TypeD08Enum as TypeD08Enum
    from .type_formula import TypeFormulaResult as TypeFormulaResult
    from .typography_config import TypographyConfigBlock as TypographyConfigBlock
    from .undo_redo import (
        UndoRedoAction as UndoRedoAction,
        UndoRedoResponse as UndoRedoResponse,
    )
    from .unique_row import UniqueRowValues as UniqueRowValues
    from .update_field import (
        UpdateFieldPermissionsResponse as UpdateFieldPermissionsResponse,
    )
    from .url_field import (
        URLFieldField as URLFieldField,
        URLFieldFieldSerializerWithRelatedFields as URLFieldFieldSerializerWithRelatedFields,
    )
    from .user import User as User
    from .user_admin import (
        UserAdminCannotDeleteSelfC597 as UserAdminCannotDeleteSelfC597,
        UserAdminResponse as UserAdminResponse,
        UserAdminWorkspaces as UserAdminWorkspaces,
    )
    from .user_file import UserFile as UserFile
    from .user_source import (
        UserSourceForceTokenAuthResponse as UserSourceForceTokenAuthResponse,
        UserSourceTokenAuthResponse as UserSourceTokenAuthResponse,
        UserSourceTokenRefreshResponse as UserSourceTokenRefreshResponse,
        UserSourceUser as UserSourceUser,
    )
    from .user_source_base_public_user_source_alias import (
        UserSourceBasePublicUserSource as UserSourceBasePublicUserSource,
    )
    from .user_source_user_source_alias import (
        UserSourceUserSource as UserSourceUserSource,
    )
    from .user_workspace import UserWorkspaceInvitation as UserWorkspaceInvitation
    from .users_per import UsersPerUserSource as UsersPerUserSource
    from .uuid_field import (
        UUIDFieldField as UUIDFieldField,
        UUIDFieldFieldSerializerWithRelatedFields as UUIDFieldFieldSerializerWithRelatedFields,
    )
    from .validation_type import ValidationTypeEnum as ValidationTypeEnum
    from .variant_enum import VariantEnum as VariantEnum
    from .verify_email import (
        VerifyEmailResponse as VerifyEmailResponse,
        VerifyEmailResponseUser as VerifyEmailResponseUser,
    )
    from .view import View as View
    from .view_decoration import ViewDecoration as ViewDecoration
    from .view_field_options_alias import ViewFieldOptions as ViewFieldOptions
    from .view_filter import (
        ViewFilter as ViewFilter,
        ViewFilterGroup as ViewFilterGroup,
    )
    from .view_group import ViewGroupBy as ViewGroupBy
    from .view_sort import ViewSort as ViewSort
    from .view_view_alias import ViewView as ViewView
    from .visibility789_enum import Visibility789Enum as Visibility789Enum
    from .visibility_c5f import VisibilityC5fEnum as VisibilityC5fEnum
    from .workspace import Workspace as Workspace
    from .workspace_admin import WorkspaceAdminUsers as WorkspaceAdminUsers
    from .workspace_invitation import WorkspaceInvitation as WorkspaceInvitation
    from .workspace_user import (
        WorkspaceUser as WorkspaceUser,
        WorkspaceUserEnterpriseTeam as WorkspaceUserEnterpriseTeam,
        WorkspaceUserWorkspace as WorkspaceUserWorkspace,
    )
    from .workspaces_admin import WorkspacesAdminResponse as WorkspacesAdminResponse

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "account: Account; action_command: ActionCommandTypeEnum; admin_dashboard: "
        "AdminDashboard AdminDashboardPerDay; admin_impersonate: "
        "AdminImpersonateUserResponse AdminImpersonateUserResponseUser; "
        "aggregation_raw: AggregationRawTypeEnum; ai_field: AIFieldField "
        "AIFieldFieldSerializerWithRelatedFields; ai_output: AiOutputTypeEnum; "
        "airtable_import: AirtableImportJobJob; alignment6bd_enum: Alignment6bdEnum; "
        "alignment_cea: AlignmentCeaEnum; anthropic_settings: AnthropicSettings; "
        "app_auth_provider_app_auth_provider_alias: AppAuthProviderAppAuthProvider; "
        "application_application_alias: ApplicationApplication; array_formula: "
        "ArrayFormulaTypeEnum; assistant_chat: AssistantChat AssistantChatMessage; "
        "assistant_message: AssistantMessage AssistantMessageRoleEnum "
        "AssistantMessageTypeEnum; audit_log: AuditLog AuditLogActionType "
        "AuditLogExportJobJob AuditLogUser AuditLogWorkspace; auth_form: "
        "AuthFormElementElement AuthFormElementPublicElement; "
        "authentication_provider_auth_provider_alias: "
        "AuthenticationProviderAuthProvider; autonumber_field: AutonumberFieldField "
        "AutonumberFieldFieldSerializerWithRelatedFields; bad_token: "
        "BadTokenSignature3b17 BadTokenSignature7b86; blank_enum: BlankEnum; "
        "body_font: BodyFontWeightEnum; body_text: BodyTextAlignmentEnum; "
        "body_type635: BodyType635Enum; body_type637: BodyType637Enum; boolean_field: "
        "BooleanFieldField BooleanFieldFieldSerializerWithRelatedFields; "
        "builder_application: BuilderApplication; builder_workflow: "
        "BuilderWorkflowAction; "
        "builder_workflow_action_type_builder_workflow_action_alias: "
        "BuilderWorkflowActionTypeBuilderWorkflowAction; button_active: "
        "ButtonActiveBorderColor; button_alignment: ButtonAlignmentEnum; button_and: "
        "ButtonAndLinkConfigBlock; button_button: ButtonButtonConfigBlock; "
        "button_config: ButtonConfigBlock; button_element: ButtonElementElement "
        "ButtonElementPublicElement; button_font: ButtonFontWeightEnum; button_input: "
        "ButtonInputConfigBlock; button_link: ButtonLinkConfigBlock; button_table: "
        "ButtonTableButtonConfigBlock; button_text: ButtonTextAlignmentEnum; "
        "button_width: ButtonWidthEnum; calendar_view: CalendarViewExampleResponse "
        "CalendarViewExampleResponseStack CalendarViewFieldOptions "
        "CalendarViewFieldOptions5394 CalendarViewView; cascade_update: "
        "CascadeUpdate; chart_series: ChartSeriesConfig; chart_widget: "
        "ChartWidgetWidget; checkbox_element: CheckboxElementElement "
        "CheckboxElementPublicElement; choice_element: ChoiceElementElement "
        "ChoiceElementPublicElement; choice_option: ChoiceOption; collaborator: "
        "Collaborator; collection_element: CollectionElementPropertyOptions; "
        "collection_field: CollectionField; color_typography: "
        "ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration; "
        "column_element: ColumnElementElement ColumnElementPublicElement; "
        "condition_type: ConditionTypeEnum; conditional_color: "
        "ConditionalColorValueProviderConfColor "
        "ConditionalColorValueProviderConfColorFilter "
        "ConditionalColorValueProviderConfColorFilterGroup "
        "ConditionalColorValueProviderConfColors; core_http: "
        "CoreHTTPRequestServiceDashboardDataSource CoreHTTPRequestServiceDataSource "
        "CoreHTTPRequestServicePublicDataSource CoreHTTPRequestServiceService "
        "CoreHTTPRequestWorkflowActionBuilderWorkflowAction "
        "CoreHTTPTriggerServiceDashboardDataSource CoreHTTPTriggerServiceDataSource "
        "CoreHTTPTriggerServicePublicDataSource CoreHTTPTriggerServiceService; "
        "core_router: CoreRouterServiceDashboardDataSource "
        "CoreRouterServiceDataSource CoreRouterServiceEdge "
        "CoreRouterServicePublicDataSource CoreRouterServiceService; core_smtp: "
        "CoreSMTPEmailServiceDashboardDataSource CoreSMTPEmailServiceDataSource "
        "CoreSMTPEmailServicePublicDataSource CoreSMTPEmailServiceService "
        "CoreSMTPEmailWorkflowActionBuilderWorkflowAction; count_field: "
        "CountFieldField CountFieldFieldSerializerWithRelatedFields; create_snapshot: "
        "CreateSnapshotJobJob; create_user: CreateUserResponse "
        "CreateUserResponseUser; created_by: CreatedByFieldField "
        "CreatedByFieldFieldSerializerWithRelatedFields; created_on: "
        "CreatedOnFieldField CreatedOnFieldFieldSerializerWithRelatedFields; "
        "crossorigin_enum: CrossoriginEnum; csv_column: CsvColumnSeparatorEnum; "
        "custom_code: CustomCode; custom_domain: CustomDomainDomain; custom_script: "
        "CustomScript CustomScriptTypeEnum; dashboard: Dashboard; "
        "dashboard_application: DashboardApplication; dashboard_widget_widget_alias: "
        "DashboardWidgetWidget; data_sync: DataSync DataSyncSyncedProperty; "
        "data_sync_data_sync_alias: DataSyncDataSync; database_application: "
        "DatabaseApplication; date_field: DateFieldField "
        "DateFieldFieldSerializerWithRelatedFields; date_format: DateFormatEnum; "
        "date_time: DateTimeFormatEnum DateTimePickerElementElement "
        "DateTimePickerElementPublicElement; "
        "decorator_value_provider_type_view_decoration_alias: "
        "DecoratorValueProviderTypeViewDecoration; default_series: "
        "DefaultSeriesChartType767Enum DefaultSeriesChartType7ceEnum; direction_enum: "
        "DirectionEnum; domain_type_domain_alias: DomainTypeDomain; "
        "duplicate_application: DuplicateApplicationJobJob "
        "DuplicateApplicationJobTypeResponse; duplicate_element: DuplicateElement; "
        "duplicate_field: DuplicateFieldJobJob DuplicateFieldJobTypeResponse; "
        "duplicate_page: DuplicatePageJobJob DuplicatePageJobTypeResponse; "
        "duplicate_table: DuplicateTableJobJob DuplicateTableJobTypeResponse; "
        "duration_field: DurationFieldField "
        "DurationFieldFieldSerializerWithRelatedFields; duration_format: "
        "DurationFormatEnum; element: Element; element_type_element_alias: "
        "ElementTypeElement; element_type_public_element_alias: "
        "ElementTypePublicElement; email_field: EmailFieldField "
        "EmailFieldFieldSerializerWithRelatedFields; email_notification: "
        "EmailNotificationFrequencyEnum; email_tester: EmailTesterResponse; "
        "email_verification: EmailVerificationEnum; error_already: "
        "ErrorAlreadyExists3864; error_application: ErrorApplicationDoesNotExist32e7 "
        "ErrorApplicationDoesNotExistD349 ErrorApplicationDoesNotExistEea0; "
        "error_auth: ErrorAuthProviderDoesNotExist1d59; error_builder: "
        "ErrorBuilderDoesNotExistC20f; error_calendar: "
        "ErrorCalendarViewHasNoDateField0166 ErrorCalendarViewHasNoDateField80f8; "
        "error_cannot: ErrorCannotDeleteAlreadyDeletedItemB45a; error_cant: "
        "ErrorCantManuallyChangeSeats825b; error_core: "
        "ErrorCoreHttpWebhookServiceDoesNotExist5629; error_dashboard: "
        "ErrorDashboardDataSourceDoesNotExistA046 "
        "ErrorDashboardDataSourceDoesNotExistAb19 "
        "ErrorDashboardDataSourceImproperlyConfigured194a "
        "ErrorDashboardDoesNotExist43de; error_data: ErrorDataDoesNotExist3ab5 "
        "ErrorDataSourceDoesNotExist5e7c ErrorDataSourceDoesNotExist6fe4 "
        "ErrorDataSyncDoesNotExistA29e; error_deactivated: ErrorDeactivatedUser182c; "
        "error_domain: ErrorDomainDoesNotExist4e3b; error_element: "
        "ErrorElementDoesNotExistDdef; error_export: ErrorExportJobDoesNotExistBc53; "
        "error_field: ErrorFieldDoesNotExist8a46 ErrorFieldDoesNotExistB150 "
        "ErrorFieldDoesNotExistFb9e; error_filter: ErrorFilterFieldNotFound6d2c; "
        "error_form: ErrorFormDoesNotExist3cf2; error_gallery: "
        "ErrorGalleryDoesNotExistA7f2 ErrorGalleryDoesNotExistE5d3; error_generative: "
        "ErrorGenerativeAiDoesNotExistAcaa ErrorGenerativeAiDoesNotExistE049; "
        "error_grid: ErrorGridDoesNotExistB0b8 ErrorGridDoesNotExistC4b0; "
        "error_group: ErrorGroupDoesNotExist3c5e ErrorGroupDoesNotExist4c9f "
        "ErrorGroupDoesNotExist56eb ErrorGroupDoesNotExist69f0 "
        "ErrorGroupDoesNotExist9dde ErrorGroupDoesNotExistC56d "
        "ErrorGroupInvitationDoesNotExistAba5 ErrorGroupInvitationEmailMismatch1833 "
        "ErrorGroupUserDoesNotExist9384; error_integration: "
        "ErrorIntegrationDoesNotExist4f28; error_invalid: ErrorInvalidCredentialsBdd6 "
        "ErrorInvalidFile1501 ErrorInvalidFile9acc ErrorInvalidFileF6cc "
        "ErrorInvalidLicenseE72c ErrorInvalidOldPassword96e0 "
        "ErrorInvalidRefreshTokenDe26 ErrorInvalidVerificationTokenFdcd; error_job: "
        "ErrorJobDoesNotExistDc50 ErrorJobNotCancellable81a3; error_kanban: "
        "ErrorKanbanDoesNotExist519e; error_license: ErrorLicenseDoesNotExist6ab5 "
        "ErrorLicenseDoesNotExist88d5; error_mcp: "
        "ErrorMcpEndpointDoesNotBelongToUser30ac ErrorMcpEndpointDoesNotExist7ae0; "
        "error_no: ErrorNoAuthorizationToPubliclySharedView49fc "
        "ErrorNoPermissionToPubliclySharedForm3ced ErrorNoPermissionToTable7544 "
        "ErrorNoPermissionToTableE497; error_page: ErrorPageDoesNotExist480b "
        "ErrorPageDoesNotExist9f21 ErrorPageDoesNotExistB7a7 ErrorPageSizeLimit1d29; "
        "error_permission: ErrorPermissionDeniedDbf0; error_request: "
        "ErrorRequestBodyValidation0954 ErrorRequestBodyValidation49c6 "
        "ErrorRequestBodyValidation4a80 ErrorRequestBodyValidation64fa "
        "ErrorRequestBodyValidation69bc ErrorRequestBodyValidation8054 "
        "ErrorRequestBodyValidation89b9 ErrorRequestBodyValidation9130 "
        "ErrorRequestBodyValidation9a9d ErrorRequestBodyValidationA5f9 "
        "ErrorRequestBodyValidationAd74 ErrorRequestBodyValidationB971 "
        "ErrorRequestBodyValidationC106 ErrorRequestBodyValidationC167 "
        "ErrorRequestBodyValidationC481 ErrorRequestBodyValidationD6fa; error_saml: "
        "ErrorSamlInvalidLoginRequest570d; error_scope: ErrorScopeDoesNotExistC15b "
        "ErrorScopeDoesNotExistD54b; error_service: "
        "ErrorServiceImproperlyConfiguredCc31; error_snapshot: "
        "ErrorSnapshotDoesNotExist2b75; error_subject: ErrorSubjectNotInGroupC71e; "
        "error_sync: ErrorSyncError4321 ErrorSyncErrorC159; error_table: "
        "ErrorTableDoesNotExist1e8c ErrorTableDoesNotExist494f "
        "ErrorTableDoesNotExist52ab ErrorTableDoesNotExist5681 "
        "ErrorTableDoesNotExist6157 ErrorTableDoesNotExist6212 "
        "ErrorTableDoesNotExistB1b1 ErrorTableWebhookDoesNotExistA4de; error_team: "
        "ErrorTeamDoesNotExist3155 ErrorTeamDoesNotExist7847 "
        "ErrorTeamDoesNotExist8de9; error_timeline: ErrorTimelineDoesNotExist396a; "
        "error_token: ErrorTokenDoesNotExistC248; error_user_already: "
        "ErrorUserAlreadyOnLicense3d5f; error_user_not_in_group_0059: "
        "ErrorUserNotInGroup0059; error_user_not_in_group_0159: "
        "ErrorUserNotInGroup0159; error_user_not_in_group_06d8: "
        "ErrorUserNotInGroup06d8; error_user_not_in_group_0984: "
        "ErrorUserNotInGroup0984; error_user_not_in_group_0abd: "
        "ErrorUserNotInGroup0abd; error_user_not_in_group_0e7d: "
        "ErrorUserNotInGroup0e7d; error_user_not_in_group_0edc: "
        "ErrorUserNotInGroup0edc; error_user_not_in_group_15bb: "
        "ErrorUserNotInGroup15bb; error_user_not_in_group_183f: "
        "ErrorUserNotInGroup183f; error_user_not_in_group_1d2e: "
        "ErrorUserNotInGroup1d2e; error_user_not_in_group_1e84: "
        "ErrorUserNotInGroup1e84; error_user_not_in_group_2101: "
        "ErrorUserNotInGroup2101; error_user_not_in_group_2368: "
        "ErrorUserNotInGroup2368; error_user_not_in_group_2521: "
        "ErrorUserNotInGroup2521; error_user_not_in_group_2985: "
        "ErrorUserNotInGroup2985; error_user_not_in_group_2e72: "
        "ErrorUserNotInGroup2e72; error_user_not_in_group_32ed: "
        "ErrorUserNotInGroup32ed; error_user_not_in_group_3464: "
        "ErrorUserNotInGroup3464; error_user_not_in_group_3f0f: "
        "ErrorUserNotInGroup3f0f; error_user_not_in_group_4234: "
        "ErrorUserNotInGroup4234; error_user_not_in_group_42e0: "
        "ErrorUserNotInGroup42e0; error_user_not_in_group_42e1: "
        "ErrorUserNotInGroup42e1; error_user_not_in_group_4992: "
        "ErrorUserNotInGroup4992; error_user_not_in_group_4aea: "
        "ErrorUserNotInGroup4aea; error_user_not_in_group_4de8: "
        "ErrorUserNotInGroup4de8; error_user_not_in_group_56a1: "
        "ErrorUserNotInGroup56a1; error_user_not_in_group_58b1: "
        "ErrorUserNotInGroup58b1; error_user_not_in_group_5f13: "
        "ErrorUserNotInGroup5f13; error_user_not_in_group_60ea: "
        "ErrorUserNotInGroup60ea; error_user_not_in_group_628c: "
        "ErrorUserNotInGroup628c; error_user_not_in_group_6463: "
        "ErrorUserNotInGroup6463; error_user_not_in_group_66dd: "
        "ErrorUserNotInGroup66dd; error_user_not_in_group_6c03: "
        "ErrorUserNotInGroup6c03; error_user_not_in_group_6dea: "
        "ErrorUserNotInGroup6dea; error_user_not_in_group_7016: "
        "ErrorUserNotInGroup7016; error_user_not_in_group_70c4: "
        "ErrorUserNotInGroup70c4; error_user_not_in_group_70d4: "
        "ErrorUserNotInGroup70d4; error_user_not_in_group_775f: "
        "ErrorUserNotInGroup775f; error_user_not_in_group_82eb: "
        "ErrorUserNotInGroup82eb; error_user_not_in_group_900d: "
        "ErrorUserNotInGroup900d; error_user_not_in_group_94e8: "
        "ErrorUserNotInGroup94e8; error_user_not_in_group_9645: "
        "ErrorUserNotInGroup9645; error_user_not_in_group_991e: "
        "ErrorUserNotInGroup991e; error_user_not_in_group_9b04: "
        "ErrorUserNotInGroup9b04; error_user_not_in_group_9de6: "
        "ErrorUserNotInGroup9de6; error_user_not_in_group_a48f: "
        "ErrorUserNotInGroupA48f; error_user_not_in_group_a624: "
        "ErrorUserNotInGroupA624; error_user_not_in_group_a8b4: "
        "ErrorUserNotInGroupA8b4; error_user_not_in_group_aa06: "
        "ErrorUserNotInGroupAa06; error_user_not_in_group_b02e: "
        "ErrorUserNotInGroupB02e; error_user_not_in_group_b2c9: "
        "ErrorUserNotInGroupB2c9; error_user_not_in_group_b306: "
        "ErrorUserNotInGroupB306; error_user_not_in_group_bd5d: "
        "ErrorUserNotInGroupBd5d; error_user_not_in_group_be4c: "
        "ErrorUserNotInGroupBe4c; error_user_not_in_group_ca56: "
        "ErrorUserNotInGroupCa56; error_user_not_in_group_d1db: "
        "ErrorUserNotInGroupD1db; error_user_not_in_group_d39b: "
        "ErrorUserNotInGroupD39b; error_user_not_in_group_d633: "
        "ErrorUserNotInGroupD633; error_user_not_in_group_df0a: "
        "ErrorUserNotInGroupDf0a; error_user_not_in_group_e889: "
        "ErrorUserNotInGroupE889; error_user_not_in_group_ee7c: "
        "ErrorUserNotInGroupEe7c; error_user_not_in_group_f67e: "
        "ErrorUserNotInGroupF67e; error_user_not_in_group_f98a: "
        "ErrorUserNotInGroupF98a; error_user_not_in_group_fb67: "
        "ErrorUserNotInGroupFb67; error_user_source: ErrorUserSourceDoesNotExistBb15; "
        "error_view: ErrorViewDecorationDoesNotExist16ca ErrorViewDoesNotExist6e09 "
        "ErrorViewDoesNotExist903b ErrorViewDoesNotExistC495 "
        "ErrorViewDoesNotExistEac3 ErrorViewFilterDoesNotExist31e6 "
        "ErrorViewFilterGroupDoesNotExist056e ErrorViewGroupByDoesNotExist63d4 "
        "ErrorViewSortDoesNotExistDfbe; error_widget: ErrorWidgetDoesNotExistCe60; "
        "error_workflow: ErrorWorkflowActionCannotBeDispatched7b89 "
        "ErrorWorkflowActionDoesNotExist48de; event_type: EventTypeEnum; events_enum: "
        "EventsEnum; example_batch: ExampleBatchRowsRequest "
        "ExampleBatchUpdateRowRequestSerializerWithUserFieldNames "
        "ExampleBatchUpdateRowsRequest; example_public: "
        "ExamplePublicRowResponseSerializerWithUserFieldNames; example_row: "
        "ExampleRowResponse ExampleRowResponseSerializerWithUserFieldNames; "
        "export_applications: ExportApplicationsJobJob "
        "ExportApplicationsJobTypeResponse; export_charset: ExportCharsetEnum; "
        "export_job: ExportJob; facebook_auth: FacebookAuthProviderModelAuthProvider; "
        "field: Field_; field_constraint: FieldConstraint; field_field_alias: "
        "FieldField; field_field_serializer_with_related_fields_alias: "
        "FieldFieldSerializerWithRelatedFields; field_serializer: "
        "FieldSerializerWithRelatedFields; file_field: FileFieldField "
        "FileFieldFieldSerializerWithRelatedFields; file_import: FileImportJobJob "
        "FileImportJobTypeResponse; file_input: FileInputElementElement "
        "FileInputElementPublicElement; filter_action: FilterActionTypeEnum; "
        "footer_element: FooterElementElement FooterElementPublicElement; "
        "form_container: FormContainerElementElement "
        "FormContainerElementPublicElement; form_view: FormViewFieldOptions "
        "FormViewFieldOptions863E FormViewFieldOptionsCondition "
        "FormViewFieldOptionsConditionGroup FormViewSubmitted FormViewView; "
        "format_enum: FormatEnum; formula_field: FormulaFieldField "
        "FormulaFieldFieldSerializerWithRelatedFields; formula_type: FormulaTypeEnum; "
        "full_health: FullHealthCheck; gallery_view: GalleryViewFieldOptions "
        "GalleryViewFieldOptionsC939 GalleryViewView; generate_formula: "
        "GenerateFormulaWithAIResponse; generated_conditional: "
        "GeneratedConditionalColorViewDecoration; generated_single: "
        "GeneratedSingleSelectColorViewDecoration; generative_ai: "
        "GenerativeAISettings; get_database: "
        "GetDatabaseTableGridViewFieldAggregationResponse "
        "GetDatabaseTableGridViewFieldAggregationsResponse "
        "GetDatabaseTablePublicGridViewFieldAggregationsResponse; github_auth: "
        "GitHubAuthProviderModelAuthProvider; github_issues: "
        "GitHubIssuesDataSyncDataSync; gitlab_auth: "
        "GitLabAuthProviderModelAuthProvider; gitlab_issues: "
        "GitLabIssuesDataSyncDataSync; google_auth: "
        "GoogleAuthProviderModelAuthProvider; grid_view: GridViewFieldOptions "
        "GridViewFieldOptions5FE1 GridViewView; header_element: HeaderElementElement "
        "HeaderElementPublicElement; heading1_font: Heading1FontWeightEnum; "
        "heading1_text: Heading1TextAlignmentEnum; heading2_font: "
        "Heading2FontWeightEnum; heading2_text: Heading2TextAlignmentEnum; "
        "heading3_font: Heading3FontWeightEnum; heading3_text: "
        "Heading3TextAlignmentEnum; heading4_font: Heading4FontWeightEnum; "
        "heading4_text: Heading4TextAlignmentEnum; heading5_font: "
        "Heading5FontWeightEnum; heading5_text: Heading5TextAlignmentEnum; "
        "heading6_font: Heading6FontWeightEnum; heading6_text: "
        "Heading6TextAlignmentEnum; heading_6: Heading6TextDecoration; "
        "heading_element: HeadingElementElement HeadingElementPublicElement; "
        "http_form: HTTPFormData; http_header: HTTPHeader; http_method: "
        "HttpMethodEnum; http_query: HTTPQueryParam; hub_spot: "
        "HubSpotContactsDataSyncDataSync; i_cal: ICalCalendarDataSyncDataSync; "
        "i_frame: IFrameElementElement IFrameElementPublicElement; id_enum: IdEnum; "
        "image_alignment: ImageAlignmentEnum; image_config: ImageConfigBlock; "
        "image_constraint: ImageConstraint ImageConstraintEnum; image_element: "
        "ImageElementElement ImageElementPublicElement; image_source: "
        "ImageSourceTypeEnum; import_applications: ImportApplicationsJobJob "
        "ImportApplicationsJobTypeResponse; import_resource: ImportResource; "
        "input_and: InputAndTypographyConfigBlock; input_config: InputConfigBlock; "
        "input_font: InputFontWeightEnum; input_horizontal: InputHorizontalPadding; "
        "input_text: InputTextElementElement InputTextElementPublicElement; "
        "input_type: InputTypeEnum; install_template: InstallTemplateJobJob "
        "InstallTemplateJobTypeResponse; instance_id: InstanceId; "
        "integration_integration_alias: IntegrationIntegration; "
        "integration_service_dashboard_data_source_alias: "
        "IntegrationServiceDashboardDataSource; "
        "integration_service_data_source_alias: IntegrationServiceDataSource; "
        "integration_service_public_data_source_alias: "
        "IntegrationServicePublicDataSource; integration_service_service_alias: "
        "IntegrationServiceService; interval_enum: IntervalEnum; jira_authentication: "
        "JiraAuthenticationEnum; jira_issues: JiraIssuesDataSyncDataSync; job: Job; "
        "job_type_job_alias: JobTypeJob; kanban_view: KanbanViewExampleResponse "
        "KanbanViewExampleResponseStack KanbanViewFieldOptions "
        "KanbanViewFieldOptionsBB15 KanbanViewView; label_font: LabelFontWeightEnum; "
        "last_modified: LastModifiedByFieldField "
        "LastModifiedByFieldFieldSerializerWithRelatedFields LastModifiedFieldField "
        "LastModifiedFieldFieldSerializerWithRelatedFields; license: License; "
        "license_user: LicenseUser LicenseUserLookup; license_with: LicenseWithUsers; "
        "link_active: LinkActiveTextDecoration; link_element: LinkElementElement "
        "LinkElementPublicElement; link_font: LinkFontWeightEnum; link_row: "
        "LinkRowFieldField LinkRowFieldFieldSerializerWithRelatedFields LinkRowValue; "
        "link_text: LinkTextAlignmentEnum; list_data: ListDataSyncProperty; "
        "list_database: ListDatabaseTableRowNamesResponse "
        "ListDatabaseTableRowNamesResponseTableId; list_export: "
        "ListExportWorkspaceApplications; list_job: ListJobResponse; list_workspace: "
        "ListWorkspaceUsersWithMemberData; load_type: LoadTypeEnum; "
        "local_baserow_aggregate: LocalBaserowAggregateRowsDashboardDataSource "
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
        "logout_workflow: LogoutWorkflowActionBuilderWorkflowAction; long_text: "
        "LongTextFieldField LongTextFieldFieldSerializerWithRelatedFields; "
        "lookup_field: LookupFieldField LookupFieldFieldSerializerWithRelatedFields; "
        "mcp_endpoint: MCPEndpoint; menu_element: MenuElementElement "
        "MenuElementPublicElement; menu_item: MenuItem MenuItemTypeEnum; "
        "mistral_settings: MistralSettings; mode51e_enum: Mode51eEnum; "
        "multiple_collaborators: MultipleCollaboratorsFieldField "
        "MultipleCollaboratorsFieldFieldSerializerWithRelatedFields; multiple_select: "
        "MultipleSelectFieldField "
        "MultipleSelectFieldFieldSerializerWithRelatedFields; navigation_type: "
        "NavigationTypeEnum; notification_recipient: NotificationRecipient "
        "NotificationRecipientWorkspace; notification_workflow: "
        "NotificationWorkflowActionBuilderWorkflowAction; number_decimal: "
        "NumberDecimalPlacesEnum; number_field: NumberFieldField "
        "NumberFieldFieldSerializerWithRelatedFields; number_separator: "
        "NumberSeparatorEnum; ollama_settings: OllamaSettings; open_ai: "
        "OpenAISettings; open_api: OpenApiRoleAssignment OpenApiSubjectField; "
        "open_id: OpenIdConnectAppAuthProviderModelAppAuthProvider "
        "OpenIdConnectAuthProviderModelAuthProvider; open_page: "
        "OpenPageWorkflowActionBuilderWorkflowAction; open_router: "
        "OpenRouterSettings; operation_metadata: OperationMetadata; option_type: "
        "OptionTypeEnum; order_enum: OrderEnum; orientation_af4: OrientationAf4Enum; "
        "orientation_e5a: OrientationE5aEnum; page: Page; page_background: "
        "PageBackgroundModeEnum; page_parameter: PageParameterValue; "
        "pagination_serializer: PaginationSerializerAssistantChat "
        "PaginationSerializerAuditLog PaginationSerializerAuditLogUser "
        "PaginationSerializerAuditLogWorkspace "
        "PaginationSerializerExampleRowResponseSerializerWithUserFieldNames "
        "PaginationSerializerLicenseUserLookup PaginationSerializerLinkRowValue "
        "PaginationSerializerNotificationRecipient PaginationSerializerRowComment "
        "PaginationSerializerRowHistory PaginationSerializerTrashContents "
        "PaginationSerializerUserAdminResponse "
        "PaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse "
        "PaginationSerializerWithGridViewFieldOptionsExampleRowResponse "
        "PaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse "
        "PaginationSerializerWorkspacesAdminResponse; password_auth: "
        "PasswordAuthProviderModelAuthProvider; password_field: "
        "PasswordFieldAuthenticationResponse PasswordFieldField "
        "PasswordFieldFieldSerializerWithRelatedFields; path_param: PathParam; "
        "periodic_data: PeriodicDataSyncInterval; permission_object: "
        "PermissionObject; phone_number: PhoneNumberFieldField "
        "PhoneNumberFieldFieldSerializerWithRelatedFields; pie_chart: "
        "PieChartSeriesConfig PieChartWidgetWidget; postgresql_data: "
        "PostgreSQLDataSyncDataSync; postgresql_sslmode: PostgresqlSslmodeEnum; "
        "public_application_application_alias: PublicApplicationApplication; "
        "public_builder_workflow_action_type_builder_workflow_action_alias: "
        "PublicBuilderWorkflowActionTypeBuilderWorkflowAction; public_field: "
        "PublicField; public_form: PublicFormView PublicFormViewField "
        "PublicFormViewFieldOptions; public_none: PublicNone; public_page: "
        "PublicPage; public_pagination: "
        "PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse; "
        "public_view: PublicView PublicViewAuthResponse PublicViewGroupBy "
        "PublicViewInfo PublicViewSort PublicViewTable; publish_domain: "
        "PublishDomainJobJob; query_param: QueryParam; rating_element: "
        "RatingElementElement RatingElementPublicElement; rating_field: "
        "RatingFieldField RatingFieldFieldSerializerWithRelatedFields; rating_input: "
        "RatingInputElementElement RatingInputElementPublicElement; rating_style: "
        "RatingStyleEnum; record_selector: RecordSelectorElementElement "
        "RecordSelectorElementPublicElement; refresh_data: "
        "RefreshDataSourceWorkflowActionBuilderWorkflowAction; related_fields: "
        "RelatedFields; repeat_element: RepeatElementElement "
        "RepeatElementPublicElement; report: Report; request_method: "
        "RequestMethodEnum; resource_does: ResourceDoesNotExist8f2b; "
        "restore_snapshot: RestoreSnapshotJobJob; role09f_enum: Role09fEnum; "
        "role_type: RoleTypeEnum; rollup_field: RollupFieldField "
        "RollupFieldFieldSerializerWithRelatedFields; row_comment: RowComment; "
        "row_comments: RowCommentsNotificationModeEnum; row_height: "
        "RowHeightSizeEnum; row_history: RowHistory RowHistoryUser; row_identifier: "
        "RowIdentifierTypeEnum; row_metadata: RowMetadata; saml_app: "
        "SamlAppAuthProviderModelAppAuthProvider; saml_auth: "
        "SamlAuthProviderModelAuthProvider; scope_type: ScopeTypeEnum; select_color: "
        "SelectColorValueProviderConf; select_option: SelectOption; sender: Sender; "
        "series_chart: SeriesChartType767Enum SeriesChartType7ceEnum; settings: "
        "Settings; share_type: ShareTypeEnum; simple_container: "
        "SimpleContainerElementElement SimpleContainerElementPublicElement; "
        "single_audit: SingleAuditLogExportJobResponse; single_select: "
        "SingleSelectFieldField SingleSelectFieldFieldSerializerWithRelatedFields; "
        "smtp_integration: SMTPIntegrationIntegration; snapshot: Snapshot; sort_on: "
        "SortOnEnum; source_type: SourceTypeEnum; state_enum: StateEnum; status_enum: "
        "StatusEnum; style_background: StyleBackgroundEnum StyleBackgroundModeEnum; "
        "style_enum: StyleEnum; style_width: StyleWidthChildEnum StyleWidthEnum; "
        "sub_domain: SubDomainDomain; subject_type0b2: SubjectType0b2Enum; "
        "subject_type398: SubjectType398Enum; subject_user: SubjectUser; "
        "submit_action: SubmitActionEnum; summary_widget: SummaryWidgetWidget; "
        "sync_data: SyncDataSyncTableJobJob SyncDataSyncTableJobTypeResponse; table: "
        "Table; table_cell: TableCellAlignmentEnum; table_element: "
        "TableElementElement TableElementPublicElement; table_header: "
        "TableHeaderFontWeightEnum TableHeaderTextAlignmentEnum; table_horizontal: "
        "TableHorizontalSeparatorSize; table_webhook: TableWebhook TableWebhookCall "
        "TableWebhookEventConfig TableWebhookTestCallResponse; table_without: "
        "TableWithoutDataSync; target_enum: TargetEnum; team_response: TeamResponse; "
        "team_sample: TeamSampleSubject; team_subject: TeamSubjectResponse; template: "
        "Template; template_categories: TemplateCategories; text_element: "
        "TextElementElement TextElementPublicElement; text_field: TextFieldField "
        "TextFieldFieldSerializerWithRelatedFields; time_format: TimeFormatEnum; "
        "timeline_view: TimelineViewFieldOptions TimelineViewFieldOptionsCA69 "
        "TimelineViewView; timescale_enum: TimescaleEnum; token: Token "
        "TokenPermissions; token_auth: TokenAuthResponse TokenAuthResponseUser; "
        "token_refresh: TokenRefreshResponse TokenRefreshResponseUser; token_verify: "
        "TokenVerifyResponse TokenVerifyResponseUser; trash_contents: TrashContents; "
        "trash_structure: TrashStructure TrashStructureApplication "
        "TrashStructureWorkspace; type508_enum: Type508Enum; type_d08: TypeD08Enum; "
        "type_formula: TypeFormulaResult; typography_config: TypographyConfigBlock; "
        "undo_redo: UndoRedoAction UndoRedoResponse; unique_row: UniqueRowValues; "
        "update_field: UpdateFieldPermissionsResponse; url_field: URLFieldField "
        "URLFieldFieldSerializerWithRelatedFields; user: User; user_admin: "
        "UserAdminCannotDeleteSelfC597 UserAdminResponse UserAdminWorkspaces; "
        "user_file: UserFile; user_source: UserSourceForceTokenAuthResponse "
        "UserSourceTokenAuthResponse UserSourceTokenRefreshResponse UserSourceUser; "
        "user_source_base_public_user_source_alias: UserSourceBasePublicUserSource; "
        "user_source_user_source_alias: UserSourceUserSource; user_workspace: "
        "UserWorkspaceInvitation; users_per: UsersPerUserSource; uuid_field: "
        "UUIDFieldField UUIDFieldFieldSerializerWithRelatedFields; validation_type: "
        "ValidationTypeEnum; variant_enum: VariantEnum; verify_email: "
        "VerifyEmailResponse VerifyEmailResponseUser; view: View; view_decoration: "
        "ViewDecoration; view_field_options_alias: ViewFieldOptions; view_filter: "
        "ViewFilter ViewFilterGroup; view_group: ViewGroupBy; view_sort: ViewSort; "
        "view_view_alias: ViewView; visibility789_enum: Visibility789Enum; "
        "visibility_c5f: VisibilityC5fEnum; workspace: Workspace; workspace_admin: "
        "WorkspaceAdminUsers; workspace_invitation: WorkspaceInvitation; "
        "workspace_user: WorkspaceUser WorkspaceUserEnterpriseTeam "
        "WorkspaceUserWorkspace; workspaces_admin: WorkspacesAdminResponse; ",
    )
