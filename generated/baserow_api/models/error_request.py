from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorRequestBodyValidation0954(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_PAGE_NAME_NOT_UNIQUE",
            "ERROR_PAGE_PATH_NOT_UNIQUE",
            "ERROR_PATH_PARAM_NOT_IN_PATH",
            "ERROR_PATH_PARAM_NOT_DEFINED",
            "ERROR_INVALID_QUERY_PARAM_NAME",
            "ERROR_DUPLICATE_QUERY_PARAMS",
        ]
        | None
    ) = None


class ErrorRequestBodyValidation49c6(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "USER_ADMIN_CANNOT_DEACTIVATE_SELF",
            "USER_ADMIN_UNKNOWN_USER",
            "USER_ADMIN_ALREADY_EXISTS",
            "ERROR_FEATURE_NOT_AVAILABLE",
        ]
        | None
    ) = None


class ErrorRequestBodyValidation4a80(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_FEATURE_NOT_AVAILABLE",
            "USER_ADMIN_ALREADY_EXISTS",
        ]
        | None
    ) = None


class ErrorRequestBodyValidation64fa(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_USER_SOURCE_NOT_IN_SAME_APPLICATION",
        ]
        | None
    ) = None


class ErrorRequestBodyValidation69bc(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_WIDGET_TYPE_DOES_NOT_EXIST"]
        | None
    ) = None


class ErrorRequestBodyValidation8054(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_DATA_SOURCE_NOT_IN_SAME_PAGE"]
        | None
    ) = None


class ErrorRequestBodyValidation89b9(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_TABLE_ONLY_EXPORT_UNSUPPORTED",
            "ERROR_VIEW_UNSUPPORTED_FOR_EXPORT_TYPE",
            "ERROR_VIEW_NOT_IN_TABLE",
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_ORDER_BY_FIELD_NOT_FOUND",
            "ERROR_ORDER_BY_FIELD_NOT_POSSIBLE",
        ]
        | None
    ) = None


class ErrorRequestBodyValidation9130(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_ELEMENT_NOT_IN_SAME_PAGE"]
        | None
    ) = None


class ErrorRequestBodyValidation9a9d(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_PAGE_NOT_IN_BUILDER"] | None
    ) = None


class ErrorRequestBodyValidationA5f9(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_SERVICE_INVALID_TYPE",
            "ERROR_SERVICE_CONFIGURATION_NOT_ALLOWED",
            "ERROR_DASHBOARD_DATA_SOURCE_CANNOT_USE_SERVICE_TYPE",
        ]
        | None
    ) = None


class ErrorRequestBodyValidationAd74(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_REQUEST_BODY_VALIDATION"] | None = None


class ErrorRequestBodyValidationB971(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_HOSTNAME_IS_NOT_ALLOWED"] | None
    ) = None


class ErrorRequestBodyValidationC106(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_SHARED_PAGE_READ_ONLY"] | None
    ) = None


class ErrorRequestBodyValidationC167(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_INTEGRATION_NOT_IN_SAME_APPLICATION",
        ]
        | None
    ) = None


class ErrorRequestBodyValidationC481(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal["ERROR_REQUEST_BODY_VALIDATION", "ERROR_MAX_JOB_COUNT_EXCEEDED"] | None
    ) = None


class ErrorRequestBodyValidationD6fa(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_REQUEST_BODY_VALIDATION",
            "ERROR_PAGE_NAME_NOT_UNIQUE",
            "ERROR_PAGE_PATH_NOT_UNIQUE",
            "ERROR_PATH_PARAM_NOT_IN_PATH",
            "ERROR_PATH_PARAM_NOT_DEFINED",
            "ERROR_SHARED_PAGE_READ_ONLY",
            "ERROR_INVALID_QUERY_PARAM_NAME",
            "ERROR_DUPLICATE_QUERY_PARAMS",
        ]
        | None
    ) = None
