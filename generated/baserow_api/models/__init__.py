"""What is received."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from .account import Account as Account
    from .action import ActionCommandTypeEnum as ActionCommandTypeEnum
    from .admin import (
        AdminDashboard as AdminDashboard,
        AdminDashboardPerDay as AdminDashboardPerDay,
        AdminImpersonateUserResponse as AdminImpersonateUserResponse,
        AdminImpersonateUserResponseUser as AdminImpersonateUserResponseUser,
    )
    from .aggregation import AggregationRawTypeEnum as AggregationRawTypeEnum
    from .ai import (
        AIFieldField as AIFieldField,
        AIFieldFieldSerializerWithRelatedFields as AIFieldFieldSerializerWithRelatedFields,
        AiOutputTypeEnum as AiOutputTypeEnum,
    )
    from .airtable import AirtableImportJobJob as AirtableImportJobJob
    from .alignment import AlignmentCeaEnum as AlignmentCeaEnum
    from .alignment6bd import Alignment6bdEnum as Alignment6bdEnum
    from .anthropic import AnthropicSettings as AnthropicSettings
    from .app_auth_provider_app_auth_provider_alias import (
        AppAuthProviderAppAuthProvider as AppAuthProviderAppAuthProvider,
    )
    from .application_application_alias import (
        ApplicationApplication as ApplicationApplication,
    )
    from .array import ArrayFormulaTypeEnum as ArrayFormulaTypeEnum
    from .assistant import (
        AssistantChat as AssistantChat,
        AssistantChatMessage as AssistantChatMessage,
        AssistantMessage as AssistantMessage,
        AssistantMessageRoleEnum as AssistantMessageRoleEnum,
        AssistantMessageTypeEnum as AssistantMessageTypeEnum,
    )
    from .audit import (
        AuditLog as AuditLog,
        AuditLogActionType as AuditLogActionType,
        AuditLogExportJobJob as AuditLogExportJobJob,
        AuditLogUser as AuditLogUser,
        AuditLogWorkspace as AuditLogWorkspace,
    )
    from .auth import (
        AuthFormElementElement as AuthFormElementElement,
        AuthFormElementPublicElement as AuthFormElementPublicElement,
    )
    from .authentication_provider_auth_provider_alias import (
        AuthenticationProviderAuthProvider as AuthenticationProviderAuthProvider,
    )
    from .autonumber import (
        AutonumberFieldField as AutonumberFieldField,
        AutonumberFieldFieldSerializerWithRelatedFields as AutonumberFieldFieldSerializerWithRelatedFields,
    )
    from .bad import (
        BadTokenSignature3b17 as BadTokenSignature3b17,
        BadTokenSignature7b86 as BadTokenSignature7b86,
    )
    from .blank import BlankEnum as BlankEnum
    from .body import (
        BodyFontWeightEnum as BodyFontWeightEnum,
        BodyTextAlignmentEnum as BodyTextAlignmentEnum,
        BodyType635Enum as BodyType635Enum,
        BodyType637Enum as BodyType637Enum,
    )
    from .boolean import (
        BooleanFieldField as BooleanFieldField,
        BooleanFieldFieldSerializerWithRelatedFields as BooleanFieldFieldSerializerWithRelatedFields,
    )
    from .builder import (
        BuilderApplication as BuilderApplication,
        BuilderWorkflowAction as BuilderWorkflowAction,
    )
    from .builder_workflow_action_type_builder_workflow_action_alias import (
        BuilderWorkflowActionTypeBuilderWorkflowAction as BuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .button import (
        ButtonActiveBorderColor as ButtonActiveBorderColor,
        ButtonAlignmentEnum as ButtonAlignmentEnum,
        ButtonAndLinkConfigBlock as ButtonAndLinkConfigBlock,
        ButtonButtonConfigBlock as ButtonButtonConfigBlock,
        ButtonConfigBlock as ButtonConfigBlock,
        ButtonElementElement as ButtonElementElement,
        ButtonElementPublicElement as ButtonElementPublicElement,
        ButtonFontWeightEnum as ButtonFontWeightEnum,
        ButtonInputConfigBlock as ButtonInputConfigBlock,
        ButtonLinkConfigBlock as ButtonLinkConfigBlock,
        ButtonTableButtonConfigBlock as ButtonTableButtonConfigBlock,
        ButtonTextAlignmentEnum as ButtonTextAlignmentEnum,
        ButtonWidthEnum as ButtonWidthEnum,
    )
    from .calendar import (
        CalendarViewExampleResponse as CalendarViewExampleResponse,
        CalendarViewExampleResponseStack as CalendarViewExampleResponseStack,
        CalendarViewFieldOptions as CalendarViewFieldOptions,
        CalendarViewFieldOptions5394 as CalendarViewFieldOptions5394,
        CalendarViewView as CalendarViewView,
    )
    from .cascade import CascadeUpdate as CascadeUpdate
    from .chart import (
        ChartSeriesConfig as ChartSeriesConfig,
        ChartWidgetWidget as ChartWidgetWidget,
    )
    from .checkbox import (
        CheckboxElementElement as CheckboxElementElement,
        CheckboxElementPublicElement as CheckboxElementPublicElement,
    )
    from .choice import (
        ChoiceElementElement as ChoiceElementElement,
        ChoiceElementPublicElement as ChoiceElementPublicElement,
        ChoiceOption as ChoiceOption,
    )
    from .collaborator import Collaborator as Collaborator
    from .collection import (
        CollectionElementPropertyOptions as CollectionElementPropertyOptions,
        CollectionField as CollectionField,
    )
    from .color import (
        ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration as ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration,
    )
    from .column import (
        ColumnElementElement as ColumnElementElement,
        ColumnElementPublicElement as ColumnElementPublicElement,
    )
    from .condition import ConditionTypeEnum as ConditionTypeEnum
    from .conditional import (
        ConditionalColorValueProviderConfColor as ConditionalColorValueProviderConfColor,
        ConditionalColorValueProviderConfColorFilter as ConditionalColorValueProviderConfColorFilter,
        ConditionalColorValueProviderConfColorFilterGroup as ConditionalColorValueProviderConfColorFilterGroup,
        ConditionalColorValueProviderConfColors as ConditionalColorValueProviderConfColors,
    )
    from .core import (
        CoreHTTPRequestServiceDashboardDataSource as CoreHTTPRequestServiceDashboardDataSource,
        CoreHTTPRequestServiceDataSource as CoreHTTPRequestServiceDataSource,
        CoreHTTPRequestServicePublicDataSource as CoreHTTPRequestServicePublicDataSource,
        CoreHTTPRequestServiceService as CoreHTTPRequestServiceService,
        CoreHTTPRequestWorkflowActionBuilderWorkflowAction as CoreHTTPRequestWorkflowActionBuilderWorkflowAction,
        CoreHTTPTriggerServiceDashboardDataSource as CoreHTTPTriggerServiceDashboardDataSource,
        CoreHTTPTriggerServiceDataSource as CoreHTTPTriggerServiceDataSource,
        CoreHTTPTriggerServicePublicDataSource as CoreHTTPTriggerServicePublicDataSource,
        CoreHTTPTriggerServiceService as CoreHTTPTriggerServiceService,
        CoreRouterServiceDashboardDataSource as CoreRouterServiceDashboardDataSource,
        CoreRouterServiceDataSource as CoreRouterServiceDataSource,
        CoreRouterServiceEdge as CoreRouterServiceEdge,
        CoreRouterServicePublicDataSource as CoreRouterServicePublicDataSource,
        CoreRouterServiceService as CoreRouterServiceService,
        CoreSMTPEmailServiceDashboardDataSource as CoreSMTPEmailServiceDashboardDataSource,
        CoreSMTPEmailServiceDataSource as CoreSMTPEmailServiceDataSource,
        CoreSMTPEmailServicePublicDataSource as CoreSMTPEmailServicePublicDataSource,
        CoreSMTPEmailServiceService as CoreSMTPEmailServiceService,
        CoreSMTPEmailWorkflowActionBuilderWorkflowAction as CoreSMTPEmailWorkflowActionBuilderWorkflowAction,
    )
    from .count import (
        CountFieldField as CountFieldField,
        CountFieldFieldSerializerWithRelatedFields as CountFieldFieldSerializerWithRelatedFields,
    )
    from .create import (
        CreateSnapshotJobJob as CreateSnapshotJobJob,
        CreateUserResponse as CreateUserResponse,
        CreateUserResponseUser as CreateUserResponseUser,
    )
    from .created import (
        CreatedByFieldField as CreatedByFieldField,
        CreatedByFieldFieldSerializerWithRelatedFields as CreatedByFieldFieldSerializerWithRelatedFields,
        CreatedOnFieldField as CreatedOnFieldField,
        CreatedOnFieldFieldSerializerWithRelatedFields as CreatedOnFieldFieldSerializerWithRelatedFields,
    )
    from .crossorigin import CrossoriginEnum as CrossoriginEnum
    from .csv import CsvColumnSeparatorEnum as CsvColumnSeparatorEnum
    from .custom import (
        CustomCode as CustomCode,
        CustomDomainDomain as CustomDomainDomain,
        CustomScript as CustomScript,
        CustomScriptTypeEnum as CustomScriptTypeEnum,
    )
    from .dashboard import (
        Dashboard as Dashboard,
        DashboardApplication as DashboardApplication,
    )
    from .dashboard_widget_widget_alias import (
        DashboardWidgetWidget as DashboardWidgetWidget,
    )
    from .data import (
        DataSync as DataSync,
        DataSyncSyncedProperty as DataSyncSyncedProperty,
    )
    from .data_sync_data_sync_alias import DataSyncDataSync as DataSyncDataSync
    from .database import DatabaseApplication as DatabaseApplication
    from .date import (
        DateFieldField as DateFieldField,
        DateFieldFieldSerializerWithRelatedFields as DateFieldFieldSerializerWithRelatedFields,
        DateFormatEnum as DateFormatEnum,
        DateTimeFormatEnum as DateTimeFormatEnum,
        DateTimePickerElementElement as DateTimePickerElementElement,
        DateTimePickerElementPublicElement as DateTimePickerElementPublicElement,
    )
    from .decorator_value_provider_type_view_decoration_alias import (
        DecoratorValueProviderTypeViewDecoration as DecoratorValueProviderTypeViewDecoration,
    )
    from .default import (
        DefaultSeriesChartType767Enum as DefaultSeriesChartType767Enum,
        DefaultSeriesChartType7ceEnum as DefaultSeriesChartType7ceEnum,
    )
    from .direction import DirectionEnum as DirectionEnum
    from .domain_type_domain_alias import DomainTypeDomain as DomainTypeDomain
    from .duplicate import (
        DuplicateApplicationJobJob as DuplicateApplicationJobJob,
        DuplicateApplicationJobTypeResponse as DuplicateApplicationJobTypeResponse,
        DuplicateElement as DuplicateElement,
        DuplicateFieldJobJob as DuplicateFieldJobJob,
        DuplicateFieldJobTypeResponse as DuplicateFieldJobTypeResponse,
        DuplicatePageJobJob as DuplicatePageJobJob,
        DuplicatePageJobTypeResponse as DuplicatePageJobTypeResponse,
        DuplicateTableJobJob as DuplicateTableJobJob,
        DuplicateTableJobTypeResponse as DuplicateTableJobTypeResponse,
    )
    from .duration import (
        DurationFieldField as DurationFieldField,
        DurationFieldFieldSerializerWithRelatedFields as DurationFieldFieldSerializerWithRelatedFields,
        DurationFormatEnum as DurationFormatEnum,
    )
    from .element import Element as Element
    from .element_type_element_alias import ElementTypeElement as ElementTypeElement
    from .element_type_public_element_alias import (
        ElementTypePublicElement as ElementTypePublicElement,
    )
    from .email import (
        EmailFieldField as EmailFieldField,
        EmailFieldFieldSerializerWithRelatedFields as EmailFieldFieldSerializerWithRelatedFields,
        EmailNotificationFrequencyEnum as EmailNotificationFrequencyEnum,
        EmailTesterResponse as EmailTesterResponse,
        EmailVerificationEnum as EmailVerificationEnum,
    )
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
    from .event import EventTypeEnum as EventTypeEnum
    from .events import EventsEnum as EventsEnum
    from .example import (
        ExampleBatchRowsRequest as ExampleBatchRowsRequest,
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames as ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
        ExampleBatchUpdateRowsRequest as ExampleBatchUpdateRowsRequest,
        ExamplePublicRowResponseSerializerWithUserFieldNames as ExamplePublicRowResponseSerializerWithUserFieldNames,
        ExampleRowResponse as ExampleRowResponse,
        ExampleRowResponseSerializerWithUserFieldNames as ExampleRowResponseSerializerWithUserFieldNames,
    )
    from .export import (
        ExportApplicationsJobJob as ExportApplicationsJobJob,
        ExportApplicationsJobTypeResponse as ExportApplicationsJobTypeResponse,
        ExportCharsetEnum as ExportCharsetEnum,
        ExportJob as ExportJob,
    )
    from .facebook import (
        FacebookAuthProviderModelAuthProvider as FacebookAuthProviderModelAuthProvider,
    )
    from .field import (
        FieldConstraint as FieldConstraint,
        FieldSerializerWithRelatedFields as FieldSerializerWithRelatedFields,
        Field_ as Field_,
    )
    from .field_field_alias import FieldField as FieldField
    from .field_field_serializer_with_related_fields_alias import (
        FieldFieldSerializerWithRelatedFields as FieldFieldSerializerWithRelatedFields,
    )
    from .file import (
        FileFieldField as FileFieldField,
        FileFieldFieldSerializerWithRelatedFields as FileFieldFieldSerializerWithRelatedFields,
        FileImportJobJob as FileImportJobJob,
        FileImportJobTypeResponse as FileImportJobTypeResponse,
        FileInputElementElement as FileInputElementElement,
        FileInputElementPublicElement as FileInputElementPublicElement,
    )
    from .filter import FilterActionTypeEnum as FilterActionTypeEnum
    from .footer import (
        FooterElementElement as FooterElementElement,
        FooterElementPublicElement as FooterElementPublicElement,
    )
    from .form import (
        FormContainerElementElement as FormContainerElementElement,
        FormContainerElementPublicElement as FormContainerElementPublicElement,
        FormViewFieldOptions as FormViewFieldOptions,
        FormViewFieldOptions863E as FormViewFieldOptions863E,
        FormViewFieldOptionsCondition as FormViewFieldOptionsCondition,
        FormViewFieldOptionsConditionGroup as FormViewFieldOptionsConditionGroup,
        FormViewSubmitted as FormViewSubmitted,
        FormViewView as FormViewView,
    )
    from .format import FormatEnum as FormatEnum
    from .formula import (
        FormulaFieldField as FormulaFieldField,
        FormulaFieldFieldSerializerWithRelatedFields as FormulaFieldFieldSerializerWithRelatedFields,
        FormulaTypeEnum as FormulaTypeEnum,
    )
    from .full import FullHealthCheck as FullHealthCheck
    from .gallery import (
        GalleryViewFieldOptions as GalleryViewFieldOptions,
        GalleryViewFieldOptionsC939 as GalleryViewFieldOptionsC939,
        GalleryViewView as GalleryViewView,
    )
    from .generate import GenerateFormulaWithAIResponse as GenerateFormulaWithAIResponse
    from .generated import (
        GeneratedConditionalColorViewDecoration as GeneratedConditionalColorViewDecoration,
        GeneratedSingleSelectColorViewDecoration as GeneratedSingleSelectColorViewDecoration,
    )
    from .generative import GenerativeAISettings as GenerativeAISettings
    from .get import (
        GetDatabaseTableGridViewFieldAggregationResponse as GetDatabaseTableGridViewFieldAggregationResponse,
        GetDatabaseTableGridViewFieldAggregationsResponse as GetDatabaseTableGridViewFieldAggregationsResponse,
        GetDatabaseTablePublicGridViewFieldAggregationsResponse as GetDatabaseTablePublicGridViewFieldAggregationsResponse,
    )
    from .github import (
        GitHubAuthProviderModelAuthProvider as GitHubAuthProviderModelAuthProvider,
        GitHubIssuesDataSyncDataSync as GitHubIssuesDataSyncDataSync,
    )
    from .gitlab import (
        GitLabAuthProviderModelAuthProvider as GitLabAuthProviderModelAuthProvider,
        GitLabIssuesDataSyncDataSync as GitLabIssuesDataSyncDataSync,
    )
    from .google import (
        GoogleAuthProviderModelAuthProvider as GoogleAuthProviderModelAuthProvider,
    )
    from .grid import (
        GridViewFieldOptions as GridViewFieldOptions,
        GridViewFieldOptions5FE1 as GridViewFieldOptions5FE1,
        GridViewView as GridViewView,
    )
    from .header import (
        HeaderElementElement as HeaderElementElement,
        HeaderElementPublicElement as HeaderElementPublicElement,
    )
    from .heading import (
        Heading6TextDecoration as Heading6TextDecoration,
        HeadingElementElement as HeadingElementElement,
        HeadingElementPublicElement as HeadingElementPublicElement,
    )
    from .heading1 import (
        Heading1FontWeightEnum as Heading1FontWeightEnum,
        Heading1TextAlignmentEnum as Heading1TextAlignmentEnum,
    )
    from .heading2 import (
        Heading2FontWeightEnum as Heading2FontWeightEnum,
        Heading2TextAlignmentEnum as Heading2TextAlignmentEnum,
    )
    from .heading3 import (
        Heading3FontWeightEnum as Heading3FontWeightEnum,
        Heading3TextAlignmentEnum as Heading3TextAlignmentEnum,
    )
    from .heading4 import (
        Heading4FontWeightEnum as Heading4FontWeightEnum,
        Heading4TextAlignmentEnum as Heading4TextAlignmentEnum,
    )
    from .heading5 import (
        Heading5FontWeightEnum as Heading5FontWeightEnum,
        Heading5TextAlignmentEnum as Heading5TextAlignmentEnum,
    )
    from .heading6 import (
        Heading6FontWeightEnum as Heading6FontWeightEnum,
        Heading6TextAlignmentEnum as Heading6TextAlignmentEnum,
    )
    from .http import (
        HTTPFormData as HTTPFormData,
        HTTPHeader as HTTPHeader,
        HTTPQueryParam as HTTPQueryParam,
        HttpMethodEnum as HttpMethodEnum,
    )
    from .hub import HubSpotContactsDataSyncDataSync as HubSpotContactsDataSyncDataSync
    from .i import (
        ICalCalendarDataSyncDataSync as ICalCalendarDataSyncDataSync,
        IFrameElementElement as IFrameElementElement,
        IFrameElementPublicElement as IFrameElementPublicElement,
    )
    from .id import IdEnum as IdEnum
    from .image import (
        ImageAlignmentEnum as ImageAlignmentEnum,
        ImageConfigBlock as ImageConfigBlock,
        ImageConstraint as ImageConstraint,
        ImageConstraintEnum as ImageConstraintEnum,
        ImageElementElement as ImageElementElement,
        ImageElementPublicElement as ImageElementPublicElement,
        ImageSourceTypeEnum as ImageSourceTypeEnum,
    )
    from .import_ import (
        ImportApplicationsJobJob as ImportApplicationsJobJob,
        ImportApplicationsJobTypeResponse as ImportApplicationsJobTypeResponse,
        ImportResource as ImportResource,
    )
    from .input import (
        InputAndTypographyConfigBlock as InputAndTypographyConfigBlock,
        InputConfigBlock as InputConfigBlock,
        InputFontWeightEnum as InputFontWeightEnum,
        InputHorizontalPadding as InputHorizontalPadding,
        InputTextElementElement as InputTextElementElement,
        InputTextElementPublicElement as InputTextElementPublicElement,
        InputTypeEnum as InputTypeEnum,
    )
    from .install import (
        InstallTemplateJobJob as InstallTemplateJobJob,
        InstallTemplateJobTypeResponse as InstallTemplateJobTypeResponse,
    )
    from .instance import InstanceId as InstanceId
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
    from .interval import IntervalEnum as IntervalEnum
    from .jira import (
        JiraAuthenticationEnum as JiraAuthenticationEnum,
        JiraIssuesDataSyncDataSync as JiraIssuesDataSyncDataSync,
    )
    from .job import Job as Job
    from .job_type_job_alias import JobTypeJob as JobTypeJob
    from .kanban import (
        KanbanViewExampleResponse as KanbanViewExampleResponse,
        KanbanViewExampleResponseStack as KanbanViewExampleResponseStack,
        KanbanViewFieldOptions as KanbanViewFieldOptions,
        KanbanViewFieldOptionsBB15 as KanbanViewFieldOptionsBB15,
        KanbanViewView as KanbanViewView,
    )
    from .label import LabelFontWeightEnum as LabelFontWeightEnum
    from .last import (
        LastModifiedByFieldField as LastModifiedByFieldField,
        LastModifiedByFieldFieldSerializerWithRelatedFields as LastModifiedByFieldFieldSerializerWithRelatedFields,
        LastModifiedFieldField as LastModifiedFieldField,
        LastModifiedFieldFieldSerializerWithRelatedFields as LastModifiedFieldFieldSerializerWithRelatedFields,
    )
    from .license import (
        License as License,
        LicenseUser as LicenseUser,
        LicenseUserLookup as LicenseUserLookup,
        LicenseWithUsers as LicenseWithUsers,
    )
    from .link import (
        LinkActiveTextDecoration as LinkActiveTextDecoration,
        LinkElementElement as LinkElementElement,
        LinkElementPublicElement as LinkElementPublicElement,
        LinkFontWeightEnum as LinkFontWeightEnum,
        LinkRowFieldField as LinkRowFieldField,
        LinkRowFieldFieldSerializerWithRelatedFields as LinkRowFieldFieldSerializerWithRelatedFields,
        LinkRowValue as LinkRowValue,
        LinkTextAlignmentEnum as LinkTextAlignmentEnum,
    )
    from .list import (
        ListDataSyncProperty as ListDataSyncProperty,
        ListDatabaseTableRowNamesResponse as ListDatabaseTableRowNamesResponse,
        ListDatabaseTableRowNamesResponseTableId as ListDatabaseTableRowNamesResponseTableId,
        ListExportWorkspaceApplications as ListExportWorkspaceApplications,
        ListJobResponse as ListJobResponse,
        ListWorkspaceUsersWithMemberData as ListWorkspaceUsersWithMemberData,
    )
    from .load import LoadTypeEnum as LoadTypeEnum
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
    from .logout import (
        LogoutWorkflowActionBuilderWorkflowAction as LogoutWorkflowActionBuilderWorkflowAction,
    )
    from .long import (
        LongTextFieldField as LongTextFieldField,
        LongTextFieldFieldSerializerWithRelatedFields as LongTextFieldFieldSerializerWithRelatedFields,
    )
    from .lookup import (
        LookupFieldField as LookupFieldField,
        LookupFieldFieldSerializerWithRelatedFields as LookupFieldFieldSerializerWithRelatedFields,
    )
    from .mcp import MCPEndpoint as MCPEndpoint
    from .menu import (
        MenuElementElement as MenuElementElement,
        MenuElementPublicElement as MenuElementPublicElement,
        MenuItem as MenuItem,
        MenuItemTypeEnum as MenuItemTypeEnum,
    )
    from .mistral import MistralSettings as MistralSettings
    from .mode51e import Mode51eEnum as Mode51eEnum
    from .multiple import (
        MultipleCollaboratorsFieldField as MultipleCollaboratorsFieldField,
        MultipleCollaboratorsFieldFieldSerializerWithRelatedFields as MultipleCollaboratorsFieldFieldSerializerWithRelatedFields,
        MultipleSelectFieldField as MultipleSelectFieldField,
        MultipleSelectFieldFieldSerializerWithRelatedFields as MultipleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .navigation import NavigationTypeEnum as NavigationTypeEnum
    from .notification import (
        NotificationRecipient as NotificationRecipient,
        NotificationRecipientWorkspace as NotificationRecipientWorkspace,
        NotificationWorkflowActionBuilderWorkflowAction as NotificationWorkflowActionBuilderWorkflowAction,
    )
    from .number import (
        NumberDecimalPlacesEnum as NumberDecimalPlacesEnum,
        NumberFieldField as NumberFieldField,
        NumberFieldFieldSerializerWithRelatedFields as NumberFieldFieldSerializerWithRelatedFields,
        NumberSeparatorEnum as NumberSeparatorEnum,
    )
    from .ollama import OllamaSettings as OllamaSettings
    from .open import (
        OpenAISettings as OpenAISettings,
        OpenApiRoleAssignment as OpenApiRoleAssignment,
        OpenApiSubjectField as OpenApiSubjectField,
        OpenIdConnectAppAuthProviderModelAppAuthProvider as OpenIdConnectAppAuthProviderModelAppAuthProvider,
        OpenIdConnectAuthProviderModelAuthProvider as OpenIdConnectAuthProviderModelAuthProvider,
        OpenPageWorkflowActionBuilderWorkflowAction as OpenPageWorkflowActionBuilderWorkflowAction,
        OpenRouterSettings as OpenRouterSettings,
    )
    from .operation import OperationMetadata as OperationMetadata
    from .option import OptionTypeEnum as OptionTypeEnum
    from .order import OrderEnum as OrderEnum
    from .orientation import (
        OrientationAf4Enum as OrientationAf4Enum,
        OrientationE5aEnum as OrientationE5aEnum,
    )
    from .page import (
        Page as Page,
        PageBackgroundModeEnum as PageBackgroundModeEnum,
        PageParameterValue as PageParameterValue,
    )
    from .pagination import (
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
    from .password import (
        PasswordAuthProviderModelAuthProvider as PasswordAuthProviderModelAuthProvider,
        PasswordFieldAuthenticationResponse as PasswordFieldAuthenticationResponse,
        PasswordFieldField as PasswordFieldField,
        PasswordFieldFieldSerializerWithRelatedFields as PasswordFieldFieldSerializerWithRelatedFields,
    )
    from .path import PathParam as PathParam
    from .periodic import PeriodicDataSyncInterval as PeriodicDataSyncInterval
    from .permission import PermissionObject as PermissionObject
    from .phone import (
        PhoneNumberFieldField as PhoneNumberFieldField,
        PhoneNumberFieldFieldSerializerWithRelatedFields as PhoneNumberFieldFieldSerializerWithRelatedFields,
    )
    from .pie import (
        PieChartSeriesConfig as PieChartSeriesConfig,
        PieChartWidgetWidget as PieChartWidgetWidget,
    )
    from .postgresql import (
        PostgreSQLDataSyncDataSync as PostgreSQLDataSyncDataSync,
        PostgresqlSslmodeEnum as PostgresqlSslmodeEnum,
    )
    from .public import (
        PublicField as PublicField,
        PublicFormView as PublicFormView,
        PublicFormViewField as PublicFormViewField,
        PublicFormViewFieldOptions as PublicFormViewFieldOptions,
        PublicNone as PublicNone,
        PublicPage as PublicPage,
        PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse,
        PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse as PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse,
        PublicView as PublicView,
        PublicViewAuthResponse as PublicViewAuthResponse,
        PublicViewGroupBy as PublicViewGroupBy,
        PublicViewInfo as PublicViewInfo,
        PublicViewSort as PublicViewSort,
        PublicViewTable as PublicViewTable,
    )
    from .public_application_application_alias import (
        PublicApplicationApplication as PublicApplicationApplication,
    )
    from .public_builder_workflow_action_type_builder_workflow_action_alias import (
        PublicBuilderWorkflowActionTypeBuilderWorkflowAction as PublicBuilderWorkflowActionTypeBuilderWorkflowAction,
    )
    from .publish import PublishDomainJobJob as PublishDomainJobJob
    from .query import QueryParam as QueryParam
    from .rating import (
        RatingElementElement as RatingElementElement,
        RatingElementPublicElement as RatingElementPublicElement,
        RatingFieldField as RatingFieldField,
        RatingFieldFieldSerializerWithRelatedFields as RatingFieldFieldSerializerWithRelatedFields,
        RatingInputElementElement as RatingInputElementElement,
        RatingInputElementPublicElement as RatingInputElementPublicElement,
        RatingStyleEnum as RatingStyleEnum,
    )
    from .record import (
        RecordSelectorElementElement as RecordSelectorElementElement,
        RecordSelectorElementPublicElement as RecordSelectorElementPublicElement,
    )
    from .refresh import (
        RefreshDataSourceWorkflowActionBuilderWorkflowAction as RefreshDataSourceWorkflowActionBuilderWorkflowAction,
    )
    from .related import RelatedFields as RelatedFields
    from .repeat import (
        RepeatElementElement as RepeatElementElement,
        RepeatElementPublicElement as RepeatElementPublicElement,
    )
    from .report import Report as Report
    from .request import RequestMethodEnum as RequestMethodEnum
    from .resource import ResourceDoesNotExist8f2b as ResourceDoesNotExist8f2b
    from .restore import RestoreSnapshotJobJob as RestoreSnapshotJobJob
    from .role import RoleTypeEnum as RoleTypeEnum
    from .role09f import Role09fEnum as Role09fEnum
    from .rollup import (
        RollupFieldField as RollupFieldField,
        RollupFieldFieldSerializerWithRelatedFields as RollupFieldFieldSerializerWithRelatedFields,
    )
    from .row import (
        RowComment as RowComment,
        RowCommentsNotificationModeEnum as RowCommentsNotificationModeEnum,
        RowHeightSizeEnum as RowHeightSizeEnum,
        RowHistory as RowHistory,
        RowHistoryUser as RowHistoryUser,
        RowIdentifierTypeEnum as RowIdentifierTypeEnum,
        RowMetadata as RowMetadata,
    )
    from .saml import (
        SamlAppAuthProviderModelAppAuthProvider as SamlAppAuthProviderModelAppAuthProvider,
        SamlAuthProviderModelAuthProvider as SamlAuthProviderModelAuthProvider,
    )
    from .scope import ScopeTypeEnum as ScopeTypeEnum
    from .select import (
        SelectColorValueProviderConf as SelectColorValueProviderConf,
        SelectOption as SelectOption,
    )
    from .sender import Sender as Sender
    from .series import (
        SeriesChartType767Enum as SeriesChartType767Enum,
        SeriesChartType7ceEnum as SeriesChartType7ceEnum,
    )
    from .settings import Settings as Settings
    from .share import ShareTypeEnum as ShareTypeEnum
    from .simple import (
        SimpleContainerElementElement as SimpleContainerElementElement,
        SimpleContainerElementPublicElement as SimpleContainerElementPublicElement,
    )
    from .single import (
        SingleAuditLogExportJobResponse as SingleAuditLogExportJobResponse,
        SingleSelectFieldField as SingleSelectFieldField,
        SingleSelectFieldFieldSerializerWithRelatedFields as SingleSelectFieldFieldSerializerWithRelatedFields,
    )
    from .smtp import SMTPIntegrationIntegration as SMTPIntegrationIntegration
    from .snapshot import Snapshot as Snapshot
    from .sort import SortOnEnum as SortOnEnum
    from .source import SourceTypeEnum as SourceTypeEnum
    from .state import StateEnum as StateEnum
    from .status import StatusEnum as StatusEnum
    from .style import (
        StyleBackgroundEnum as StyleBackgroundEnum,
        StyleBackgroundModeEnum as StyleBackgroundModeEnum,
        StyleEnum as StyleEnum,
        StyleWidthChildEnum as StyleWidthChildEnum,
        StyleWidthEnum as StyleWidthEnum,
    )
    from .sub import SubDomainDomain as SubDomainDomain
    from .subject import (
        SubjectType0b2Enum as SubjectType0b2Enum,
        SubjectType398Enum as SubjectType398Enum,
        SubjectUser as SubjectUser,
    )
    from .submit import SubmitActionEnum as SubmitActionEnum
    from .summary import SummaryWidgetWidget as SummaryWidgetWidget
    from .sync import (
        SyncDataSyncTableJobJob as SyncDataSyncTableJobJob,
        SyncDataSyncTableJobTypeResponse as SyncDataSyncTableJobTypeResponse,
    )
    from .table import (
        Table as Table,
        TableCellAlignmentEnum as TableCellAlignmentEnum,
        TableElementElement as TableElementElement,
        TableElementPublicElement as TableElementPublicElement,
        TableHeaderFontWeightEnum as TableHeaderFontWeightEnum,
        TableHeaderTextAlignmentEnum as TableHeaderTextAlignmentEnum,
        TableHorizontalSeparatorSize as TableHorizontalSeparatorSize,
        TableWebhook as TableWebhook,
        TableWebhookCall as TableWebhookCall,
        TableWebhookEventConfig as TableWebhookEventConfig,
        TableWebhookTestCallResponse as TableWebhookTestCallResponse,
        TableWithoutDataSync as TableWithoutDataSync,
    )
    from .target import TargetEnum as TargetEnum
    from .team import (
        TeamResponse as TeamResponse,
        TeamSampleSubject as TeamSampleSubject,
        TeamSubjectResponse as TeamSubjectResponse,
    )
    from .template import Template as Template, TemplateCategories as TemplateCategories
    from .text import (
        TextElementElement as TextElementElement,
        TextElementPublicElement as TextElementPublicElement,
        TextFieldField as TextFieldField,
        TextFieldFieldSerializerWithRelatedFields as TextFieldFieldSerializerWithRelatedFields,
    )
    from .time import TimeFormatEnum as TimeFormatEnum
    from .timeline import (
        TimelineViewFieldOptions as TimelineViewFieldOptions,
        TimelineViewFieldOptionsCA69 as TimelineViewFieldOptionsCA69,
        TimelineViewView as TimelineViewView,
    )
    from .timescale import TimescaleEnum as TimescaleEnum
    from .token import (
        Token as Token,
        TokenAuthResponse as TokenAuthResponse,
        TokenAuthResponseUser as TokenAuthResponseUser,
        TokenPermissions as TokenPermissions,
        TokenRefreshResponse as TokenRefreshResponse,
        TokenRefreshResponseUser as TokenRefreshResponseUser,
        TokenVerifyResponse as TokenVerifyResponse,
        TokenVerifyResponseUser as TokenVerifyResponseUser,
    )
    from .trash import (
        TrashContents as TrashContents,
        TrashStructure as TrashStructure,
        TrashStructureApplication as TrashStructureApplication,
        TrashStructureWorkspace as TrashStructureWorkspace,
    )
    from .type import TypeD08Enum as TypeD08Enum, TypeFormulaResult as TypeFormulaResult
    from .type508 import Type508Enum as Type508Enum
    from .typography import TypographyConfigBlock as TypographyConfigBlock
    from .undo import (
        UndoRedoAction as UndoRedoAction,
        UndoRedoResponse as UndoRedoResponse,
    )
    from .unique import UniqueRowValues as UniqueRowValues
    from .update import UpdateFieldPermissionsResponse as UpdateFieldPermissionsResponse
    from .url import (
        URLFieldField as URLFieldField,
        URLFieldFieldSerializerWithRelatedFields as URLFieldFieldSerializerWithRelatedFields,
    )
    from .user import (
        User as User,
        UserAdminCannotDeleteSelfC597 as UserAdminCannotDeleteSelfC597,
        UserAdminResponse as UserAdminResponse,
        UserAdminWorkspaces as UserAdminWorkspaces,
        UserFile as UserFile,
        UserSourceForceTokenAuthResponse as UserSourceForceTokenAuthResponse,
        UserSourceTokenAuthResponse as UserSourceTokenAuthResponse,
        UserSourceTokenRefreshResponse as UserSourceTokenRefreshResponse,
        UserSourceUser as UserSourceUser,
        UserWorkspaceInvitation as UserWorkspaceInvitation,
    )
    from .user_source_base_public_user_source_alias import (
        UserSourceBasePublicUserSource as UserSourceBasePublicUserSource,
    )
    from .user_source_user_source_alias import (
        UserSourceUserSource as UserSourceUserSource,
    )
    from .users import UsersPerUserSource as UsersPerUserSource
    from .uuid import (
        UUIDFieldField as UUIDFieldField,
        UUIDFieldFieldSerializerWithRelatedFields as UUIDFieldFieldSerializerWithRelatedFields,
    )
    from .validation import ValidationTypeEnum as ValidationTypeEnum
    from .variant import VariantEnum as VariantEnum
    from .verify import (
        VerifyEmailResponse as VerifyEmailResponse,
        VerifyEmailResponseUser as VerifyEmailResponseUser,
    )
    from .view import (
        View as View,
        ViewDecoration as ViewDecoration,
        ViewFilter as ViewFilter,
        ViewFilterGroup as ViewFilterGroup,
        ViewGroupBy as ViewGroupBy,
        ViewSort as ViewSort,
    )
    from .view_field_options_alias import ViewFieldOptions as ViewFieldOptions
    from .view_view_alias import ViewView as ViewView
    from .visibility import VisibilityC5fEnum as VisibilityC5fEnum
    from .visibility789 import Visibility789Enum as Visibility789Enum
    from .workspace import (
        Workspace as Workspace,
        WorkspaceAdminUsers as WorkspaceAdminUsers,
        WorkspaceInvitation as WorkspaceInvitation,
        WorkspaceUser as WorkspaceUser,
        WorkspaceUserEnterpriseTeam as WorkspaceUserEnterpriseTeam,
        WorkspaceUserWorkspace as WorkspaceUserWorkspace,
    )
    from .workspaces import WorkspacesAdminResponse as WorkspacesAdminResponse

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "account: Account; action: ActionCommandTypeEnum; admin: AdminDashboard "
        "AdminDashboardPerDay AdminImpersonateUserResponse "
        "AdminImpersonateUserResponseUser; aggregation: AggregationRawTypeEnum; ai: "
        "AIFieldField AIFieldFieldSerializerWithRelatedFields AiOutputTypeEnum; "
        "airtable: AirtableImportJobJob; alignment: AlignmentCeaEnum; alignment6bd: "
        "Alignment6bdEnum; anthropic: AnthropicSettings; "
        "app_auth_provider_app_auth_provider_alias: AppAuthProviderAppAuthProvider; "
        "application_application_alias: ApplicationApplication; array: "
        "ArrayFormulaTypeEnum; assistant: AssistantChat AssistantChatMessage "
        "AssistantMessage AssistantMessageRoleEnum AssistantMessageTypeEnum; audit: "
        "AuditLog AuditLogActionType AuditLogExportJobJob AuditLogUser "
        "AuditLogWorkspace; auth: AuthFormElementElement "
        "AuthFormElementPublicElement; authentication_provider_auth_provider_alias: "
        "AuthenticationProviderAuthProvider; autonumber: AutonumberFieldField "
        "AutonumberFieldFieldSerializerWithRelatedFields; bad: BadTokenSignature3b17 "
        "BadTokenSignature7b86; blank: BlankEnum; body: BodyFontWeightEnum "
        "BodyTextAlignmentEnum BodyType635Enum BodyType637Enum; boolean: "
        "BooleanFieldField BooleanFieldFieldSerializerWithRelatedFields; builder: "
        "BuilderApplication BuilderWorkflowAction; "
        "builder_workflow_action_type_builder_workflow_action_alias: "
        "BuilderWorkflowActionTypeBuilderWorkflowAction; button: "
        "ButtonActiveBorderColor ButtonAlignmentEnum ButtonAndLinkConfigBlock "
        "ButtonButtonConfigBlock ButtonConfigBlock ButtonElementElement "
        "ButtonElementPublicElement ButtonFontWeightEnum ButtonInputConfigBlock "
        "ButtonLinkConfigBlock ButtonTableButtonConfigBlock ButtonTextAlignmentEnum "
        "ButtonWidthEnum; calendar: CalendarViewExampleResponse "
        "CalendarViewExampleResponseStack CalendarViewFieldOptions "
        "CalendarViewFieldOptions5394 CalendarViewView; cascade: CascadeUpdate; "
        "chart: ChartSeriesConfig ChartWidgetWidget; checkbox: CheckboxElementElement "
        "CheckboxElementPublicElement; choice: ChoiceElementElement "
        "ChoiceElementPublicElement ChoiceOption; collaborator: Collaborator; "
        "collection: CollectionElementPropertyOptions CollectionField; color: "
        "ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration; "
        "column: ColumnElementElement ColumnElementPublicElement; condition: "
        "ConditionTypeEnum; conditional: ConditionalColorValueProviderConfColor "
        "ConditionalColorValueProviderConfColorFilter "
        "ConditionalColorValueProviderConfColorFilterGroup "
        "ConditionalColorValueProviderConfColors; core: "
        "CoreHTTPRequestServiceDashboardDataSource CoreHTTPRequestServiceDataSource "
        "CoreHTTPRequestServicePublicDataSource CoreHTTPRequestServiceService "
        "CoreHTTPRequestWorkflowActionBuilderWorkflowAction "
        "CoreHTTPTriggerServiceDashboardDataSource CoreHTTPTriggerServiceDataSource "
        "CoreHTTPTriggerServicePublicDataSource CoreHTTPTriggerServiceService "
        "CoreRouterServiceDashboardDataSource CoreRouterServiceDataSource "
        "CoreRouterServiceEdge CoreRouterServicePublicDataSource "
        "CoreRouterServiceService CoreSMTPEmailServiceDashboardDataSource "
        "CoreSMTPEmailServiceDataSource CoreSMTPEmailServicePublicDataSource "
        "CoreSMTPEmailServiceService "
        "CoreSMTPEmailWorkflowActionBuilderWorkflowAction; count: CountFieldField "
        "CountFieldFieldSerializerWithRelatedFields; create: CreateSnapshotJobJob "
        "CreateUserResponse CreateUserResponseUser; created: CreatedByFieldField "
        "CreatedByFieldFieldSerializerWithRelatedFields CreatedOnFieldField "
        "CreatedOnFieldFieldSerializerWithRelatedFields; crossorigin: "
        "CrossoriginEnum; csv: CsvColumnSeparatorEnum; custom: CustomCode "
        "CustomDomainDomain CustomScript CustomScriptTypeEnum; dashboard: Dashboard "
        "DashboardApplication; dashboard_widget_widget_alias: DashboardWidgetWidget; "
        "data: DataSync DataSyncSyncedProperty; data_sync_data_sync_alias: "
        "DataSyncDataSync; database: DatabaseApplication; date: DateFieldField "
        "DateFieldFieldSerializerWithRelatedFields DateFormatEnum DateTimeFormatEnum "
        "DateTimePickerElementElement DateTimePickerElementPublicElement; "
        "decorator_value_provider_type_view_decoration_alias: "
        "DecoratorValueProviderTypeViewDecoration; default: "
        "DefaultSeriesChartType767Enum DefaultSeriesChartType7ceEnum; direction: "
        "DirectionEnum; domain_type_domain_alias: DomainTypeDomain; duplicate: "
        "DuplicateApplicationJobJob DuplicateApplicationJobTypeResponse "
        "DuplicateElement DuplicateFieldJobJob DuplicateFieldJobTypeResponse "
        "DuplicatePageJobJob DuplicatePageJobTypeResponse DuplicateTableJobJob "
        "DuplicateTableJobTypeResponse; duration: DurationFieldField "
        "DurationFieldFieldSerializerWithRelatedFields DurationFormatEnum; element: "
        "Element; element_type_element_alias: ElementTypeElement; "
        "element_type_public_element_alias: ElementTypePublicElement; email: "
        "EmailFieldField EmailFieldFieldSerializerWithRelatedFields "
        "EmailNotificationFrequencyEnum EmailTesterResponse EmailVerificationEnum; "
        "error_already: ErrorAlreadyExists3864; error_application: "
        "ErrorApplicationDoesNotExist32e7 ErrorApplicationDoesNotExistD349 "
        "ErrorApplicationDoesNotExistEea0; error_auth: "
        "ErrorAuthProviderDoesNotExist1d59; error_builder: "
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
        "ErrorWorkflowActionDoesNotExist48de; event: EventTypeEnum; events: "
        "EventsEnum; example: ExampleBatchRowsRequest "
        "ExampleBatchUpdateRowRequestSerializerWithUserFieldNames "
        "ExampleBatchUpdateRowsRequest "
        "ExamplePublicRowResponseSerializerWithUserFieldNames ExampleRowResponse "
        "ExampleRowResponseSerializerWithUserFieldNames; export: "
        "ExportApplicationsJobJob ExportApplicationsJobTypeResponse ExportCharsetEnum "
        "ExportJob; facebook: FacebookAuthProviderModelAuthProvider; field: "
        "FieldConstraint FieldSerializerWithRelatedFields Field_; field_field_alias: "
        "FieldField; field_field_serializer_with_related_fields_alias: "
        "FieldFieldSerializerWithRelatedFields; file: FileFieldField "
        "FileFieldFieldSerializerWithRelatedFields FileImportJobJob "
        "FileImportJobTypeResponse FileInputElementElement "
        "FileInputElementPublicElement; filter: FilterActionTypeEnum; footer: "
        "FooterElementElement FooterElementPublicElement; form: "
        "FormContainerElementElement FormContainerElementPublicElement "
        "FormViewFieldOptions FormViewFieldOptions863E FormViewFieldOptionsCondition "
        "FormViewFieldOptionsConditionGroup FormViewSubmitted FormViewView; format: "
        "FormatEnum; formula: FormulaFieldField "
        "FormulaFieldFieldSerializerWithRelatedFields FormulaTypeEnum; full: "
        "FullHealthCheck; gallery: GalleryViewFieldOptions "
        "GalleryViewFieldOptionsC939 GalleryViewView; generate: "
        "GenerateFormulaWithAIResponse; generated: "
        "GeneratedConditionalColorViewDecoration "
        "GeneratedSingleSelectColorViewDecoration; generative: GenerativeAISettings; "
        "get: GetDatabaseTableGridViewFieldAggregationResponse "
        "GetDatabaseTableGridViewFieldAggregationsResponse "
        "GetDatabaseTablePublicGridViewFieldAggregationsResponse; github: "
        "GitHubAuthProviderModelAuthProvider GitHubIssuesDataSyncDataSync; gitlab: "
        "GitLabAuthProviderModelAuthProvider GitLabIssuesDataSyncDataSync; google: "
        "GoogleAuthProviderModelAuthProvider; grid: GridViewFieldOptions "
        "GridViewFieldOptions5FE1 GridViewView; header: HeaderElementElement "
        "HeaderElementPublicElement; heading: Heading6TextDecoration "
        "HeadingElementElement HeadingElementPublicElement; heading1: "
        "Heading1FontWeightEnum Heading1TextAlignmentEnum; heading2: "
        "Heading2FontWeightEnum Heading2TextAlignmentEnum; heading3: "
        "Heading3FontWeightEnum Heading3TextAlignmentEnum; heading4: "
        "Heading4FontWeightEnum Heading4TextAlignmentEnum; heading5: "
        "Heading5FontWeightEnum Heading5TextAlignmentEnum; heading6: "
        "Heading6FontWeightEnum Heading6TextAlignmentEnum; http: HTTPFormData "
        "HTTPHeader HTTPQueryParam HttpMethodEnum; hub: "
        "HubSpotContactsDataSyncDataSync; i: ICalCalendarDataSyncDataSync "
        "IFrameElementElement IFrameElementPublicElement; id: IdEnum; image: "
        "ImageAlignmentEnum ImageConfigBlock ImageConstraint ImageConstraintEnum "
        "ImageElementElement ImageElementPublicElement ImageSourceTypeEnum; import_: "
        "ImportApplicationsJobJob ImportApplicationsJobTypeResponse ImportResource; "
        "input: InputAndTypographyConfigBlock InputConfigBlock InputFontWeightEnum "
        "InputHorizontalPadding InputTextElementElement InputTextElementPublicElement "
        "InputTypeEnum; install: InstallTemplateJobJob "
        "InstallTemplateJobTypeResponse; instance: InstanceId; "
        "integration_integration_alias: IntegrationIntegration; "
        "integration_service_dashboard_data_source_alias: "
        "IntegrationServiceDashboardDataSource; "
        "integration_service_data_source_alias: IntegrationServiceDataSource; "
        "integration_service_public_data_source_alias: "
        "IntegrationServicePublicDataSource; integration_service_service_alias: "
        "IntegrationServiceService; interval: IntervalEnum; jira: "
        "JiraAuthenticationEnum JiraIssuesDataSyncDataSync; job: Job; "
        "job_type_job_alias: JobTypeJob; kanban: KanbanViewExampleResponse "
        "KanbanViewExampleResponseStack KanbanViewFieldOptions "
        "KanbanViewFieldOptionsBB15 KanbanViewView; label: LabelFontWeightEnum; last: "
        "LastModifiedByFieldField LastModifiedByFieldFieldSerializerWithRelatedFields "
        "LastModifiedFieldField LastModifiedFieldFieldSerializerWithRelatedFields; "
        "license: License LicenseUser LicenseUserLookup LicenseWithUsers; link: "
        "LinkActiveTextDecoration LinkElementElement LinkElementPublicElement "
        "LinkFontWeightEnum LinkRowFieldField "
        "LinkRowFieldFieldSerializerWithRelatedFields LinkRowValue "
        "LinkTextAlignmentEnum; list: ListDataSyncProperty "
        "ListDatabaseTableRowNamesResponse ListDatabaseTableRowNamesResponseTableId "
        "ListExportWorkspaceApplications ListJobResponse "
        "ListWorkspaceUsersWithMemberData; load: LoadTypeEnum; "
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
        "logout: LogoutWorkflowActionBuilderWorkflowAction; long: LongTextFieldField "
        "LongTextFieldFieldSerializerWithRelatedFields; lookup: LookupFieldField "
        "LookupFieldFieldSerializerWithRelatedFields; mcp: MCPEndpoint; menu: "
        "MenuElementElement MenuElementPublicElement MenuItem MenuItemTypeEnum; "
        "mistral: MistralSettings; mode51e: Mode51eEnum; multiple: "
        "MultipleCollaboratorsFieldField "
        "MultipleCollaboratorsFieldFieldSerializerWithRelatedFields "
        "MultipleSelectFieldField "
        "MultipleSelectFieldFieldSerializerWithRelatedFields; navigation: "
        "NavigationTypeEnum; notification: NotificationRecipient "
        "NotificationRecipientWorkspace "
        "NotificationWorkflowActionBuilderWorkflowAction; number: "
        "NumberDecimalPlacesEnum NumberFieldField "
        "NumberFieldFieldSerializerWithRelatedFields NumberSeparatorEnum; ollama: "
        "OllamaSettings; open: OpenAISettings OpenApiRoleAssignment "
        "OpenApiSubjectField OpenIdConnectAppAuthProviderModelAppAuthProvider "
        "OpenIdConnectAuthProviderModelAuthProvider "
        "OpenPageWorkflowActionBuilderWorkflowAction OpenRouterSettings; operation: "
        "OperationMetadata; option: OptionTypeEnum; order: OrderEnum; orientation: "
        "OrientationAf4Enum OrientationE5aEnum; page: Page PageBackgroundModeEnum "
        "PageParameterValue; pagination: PaginationSerializerAssistantChat "
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
        "PaginationSerializerWorkspacesAdminResponse; password: "
        "PasswordAuthProviderModelAuthProvider PasswordFieldAuthenticationResponse "
        "PasswordFieldField PasswordFieldFieldSerializerWithRelatedFields; path: "
        "PathParam; periodic: PeriodicDataSyncInterval; permission: PermissionObject; "
        "phone: PhoneNumberFieldField "
        "PhoneNumberFieldFieldSerializerWithRelatedFields; pie: PieChartSeriesConfig "
        "PieChartWidgetWidget; postgresql: PostgreSQLDataSyncDataSync "
        "PostgresqlSslmodeEnum; public: PublicField PublicFormView "
        "PublicFormViewField PublicFormViewFieldOptions PublicNone PublicPage "
        "PublicPaginationSerializerWithGalleryViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithGridViewFieldOptionsExampleRowResponse "
        "PublicPaginationSerializerWithTimelineViewFieldOptionsExampleRowResponse "
        "PublicView PublicViewAuthResponse PublicViewGroupBy PublicViewInfo "
        "PublicViewSort PublicViewTable; public_application_application_alias: "
        "PublicApplicationApplication; "
        "public_builder_workflow_action_type_builder_workflow_action_alias: "
        "PublicBuilderWorkflowActionTypeBuilderWorkflowAction; publish: "
        "PublishDomainJobJob; query: QueryParam; rating: RatingElementElement "
        "RatingElementPublicElement RatingFieldField "
        "RatingFieldFieldSerializerWithRelatedFields RatingInputElementElement "
        "RatingInputElementPublicElement RatingStyleEnum; record: "
        "RecordSelectorElementElement RecordSelectorElementPublicElement; refresh: "
        "RefreshDataSourceWorkflowActionBuilderWorkflowAction; related: "
        "RelatedFields; repeat: RepeatElementElement RepeatElementPublicElement; "
        "report: Report; request: RequestMethodEnum; resource: "
        "ResourceDoesNotExist8f2b; restore: RestoreSnapshotJobJob; role: "
        "RoleTypeEnum; role09f: Role09fEnum; rollup: RollupFieldField "
        "RollupFieldFieldSerializerWithRelatedFields; row: RowComment "
        "RowCommentsNotificationModeEnum RowHeightSizeEnum RowHistory RowHistoryUser "
        "RowIdentifierTypeEnum RowMetadata; saml: "
        "SamlAppAuthProviderModelAppAuthProvider SamlAuthProviderModelAuthProvider; "
        "scope: ScopeTypeEnum; select: SelectColorValueProviderConf SelectOption; "
        "sender: Sender; series: SeriesChartType767Enum SeriesChartType7ceEnum; "
        "settings: Settings; share: ShareTypeEnum; simple: "
        "SimpleContainerElementElement SimpleContainerElementPublicElement; single: "
        "SingleAuditLogExportJobResponse SingleSelectFieldField "
        "SingleSelectFieldFieldSerializerWithRelatedFields; smtp: "
        "SMTPIntegrationIntegration; snapshot: Snapshot; sort: SortOnEnum; source: "
        "SourceTypeEnum; state: StateEnum; status: StatusEnum; style: "
        "StyleBackgroundEnum StyleBackgroundModeEnum StyleEnum StyleWidthChildEnum "
        "StyleWidthEnum; sub: SubDomainDomain; subject: SubjectType0b2Enum "
        "SubjectType398Enum SubjectUser; submit: SubmitActionEnum; summary: "
        "SummaryWidgetWidget; sync: SyncDataSyncTableJobJob "
        "SyncDataSyncTableJobTypeResponse; table: Table TableCellAlignmentEnum "
        "TableElementElement TableElementPublicElement TableHeaderFontWeightEnum "
        "TableHeaderTextAlignmentEnum TableHorizontalSeparatorSize TableWebhook "
        "TableWebhookCall TableWebhookEventConfig TableWebhookTestCallResponse "
        "TableWithoutDataSync; target: TargetEnum; team: TeamResponse "
        "TeamSampleSubject TeamSubjectResponse; template: Template "
        "TemplateCategories; text: TextElementElement TextElementPublicElement "
        "TextFieldField TextFieldFieldSerializerWithRelatedFields; time: "
        "TimeFormatEnum; timeline: TimelineViewFieldOptions "
        "TimelineViewFieldOptionsCA69 TimelineViewView; timescale: TimescaleEnum; "
        "token: Token TokenAuthResponse TokenAuthResponseUser TokenPermissions "
        "TokenRefreshResponse TokenRefreshResponseUser TokenVerifyResponse "
        "TokenVerifyResponseUser; trash: TrashContents TrashStructure "
        "TrashStructureApplication TrashStructureWorkspace; type: TypeD08Enum "
        "TypeFormulaResult; type508: Type508Enum; typography: TypographyConfigBlock; "
        "undo: UndoRedoAction UndoRedoResponse; unique: UniqueRowValues; update: "
        "UpdateFieldPermissionsResponse; url: URLFieldField "
        "URLFieldFieldSerializerWithRelatedFields; user: User "
        "UserAdminCannotDeleteSelfC597 UserAdminResponse UserAdminWorkspaces UserFile "
        "UserSourceForceTokenAuthResponse UserSourceTokenAuthResponse "
        "UserSourceTokenRefreshResponse UserSourceUser UserWorkspaceInvitation; "
        "user_source_base_public_user_source_alias: UserSourceBasePublicUserSource; "
        "user_source_user_source_alias: UserSourceUserSource; users: "
        "UsersPerUserSource; uuid: UUIDFieldField "
        "UUIDFieldFieldSerializerWithRelatedFields; validation: ValidationTypeEnum; "
        "variant: VariantEnum; verify: VerifyEmailResponse VerifyEmailResponseUser; "
        "view: View ViewDecoration ViewFilter ViewFilterGroup ViewGroupBy ViewSort; "
        "view_field_options_alias: ViewFieldOptions; view_view_alias: ViewView; "
        "visibility: VisibilityC5fEnum; visibility789: Visibility789Enum; workspace: "
        "Workspace WorkspaceAdminUsers WorkspaceInvitation WorkspaceUser "
        "WorkspaceUserEnterpriseTeam WorkspaceUserWorkspace; workspaces: "
        "WorkspacesAdminResponse; ",
    )
