from typing import Any, Literal

from .._runtime.models.model import Model


class ErrorCalendarViewHasNoDateField0166(Model):
    detail: str | dict[str, Any] | None = None
    error: Literal["ERROR_CALENDAR_VIEW_HAS_NO_DATE_FIELD"] | None = None


class ErrorCalendarViewHasNoDateField80f8(Model):
    detail: str | dict[str, Any] | None = None
    error: (
        Literal[
            "ERROR_CALENDAR_VIEW_HAS_NO_DATE_FIELD",
            "ERROR_FILTER_FIELD_NOT_FOUND",
            "ERROR_VIEW_FILTER_TYPE_DOES_NOT_EXIST",
            "ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD",
            "ERROR_FILTERS_PARAM_VALIDATION_ERROR",
        ]
        | None
    ) = None
