from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorDataDoesNotExist3ab5(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DATA_DOES_NOT_EXIST", "ERROR_PAGE_DOES_NOT_EXIST"] | None = (
        None
    )


class ErrorDataSourceDoesNotExist5e7c(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DATA_SOURCE_DOES_NOT_EXIST"] | None = None


class ErrorDataSourceDoesNotExist6fe4(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_DATA_SOURCE_DOES_NOT_EXIST",
            "ERROR_ELEMENT_DOES_NOT_EXIST",
            "ERROR_DATA_SOURCE_REFINEMENT_FORBIDDEN",
            "ERROR_SERVICE_IMPROPERLY_CONFIGURED",
            "ERROR_SERVICE_INVALID_DISPATCH_CONTEXT",
            "ERROR_SERVICE_INVALID_DISPATCH_CONTEXT_CONTENT",
            "ERROR_SERVICE_UNEXPECTED_DISPATCH_ERROR",
            "ERROR_SERVICE_SORT_PROPERTY_DOES_NOT_EXIST",
            "ERROR_SERVICE_FILTER_PROPERTY_DOES_NOT_EXIST",
            "ERROR_DATA_DOES_NOT_EXIST",
        ]
        | None
    ) = None


class ErrorDataSyncDoesNotExistA29e(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_DATA_SYNC_DOES_NOT_EXIST"] | None = None
