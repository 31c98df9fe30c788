"""The operations with the tag "Health"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    with_response,
)
from .._runtime.operation import JSON_OR_FORM, Operation, query

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CELERY_QUEUE_SIZE_CHECK: Operation[str] = Operation(
    "celery_queue_size_check",
    "GET",
    "/api/_health/celery-queue/",
    parameters=(query("queue"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: {"application/json": "str"}, 400: "None", 404: "None", 503: "None"},
)
_EMAIL_TESTER: Operation[models.EmailTesterResponse] = Operation(
    "email_tester",
    "POST",
    "/api/_health/email/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "EmailTesterResponse", 400: "ErrorRequestBodyValidationAd74"},
)
_FULL_HEALTH_CHECK: Operation[models.FullHealthCheck] = Operation(
    "full_health_check",
    "GET",
    "/api/_health/full/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "FullHealthCheck"},
)


class Health(Group):
    """The operations with the tag "Health"."""

    @property
    def with_response(self) -> HealthWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return HealthWithResponse(self._client)

    def celery_queue_size_check(
        self, *, queue: str | None = None, options: RequestOptions | None = None
    ) -> str:
        """GET /api/_health/celery-queue/"""
        return self._call(_CELERY_QUEUE_SIZE_CHECK, options, None, queue)

    def email_tester(
        self, body: inputs.EmailTesterRequest, *, options: RequestOptions | None = None
    ) -> models.EmailTesterResponse:
        """POST /api/_health/email/"""
        return self._call(_EMAIL_TESTER, options, body)

    def full_health_check(
        self, *, options: RequestOptions | None = None
    ) -> models.FullHealthCheck:
        """GET /api/_health/full/"""
        return self._call(_FULL_HEALTH_CHECK, options, None)


class HealthWithResponse(ResponseGroup):
    """The methods of `Health`, giving the whole response."""

    _sync = Health
    celery_queue_size_check = with_response(_sync.celery_queue_size_check)
    email_tester = with_response(_sync.email_tester)
    full_health_check = with_response(_sync.full_health_check)


class AsyncHealth(AsyncGroup):
    """The methods of `Health`, to be awaited."""

    _sync = Health

    @property
    def with_response(self) -> AsyncHealthWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncHealthWithResponse(self._client)

    celery_queue_size_check = asynchronous(_sync.celery_queue_size_check)
    email_tester = asynchronous(_sync.email_tester)
    full_health_check = asynchronous(_sync.full_health_check)


class AsyncHealthWithResponse(AsyncResponseGroup):
    """The methods of `Health`, awaited, giving the whole response."""

    _sync = HealthWithResponse
    celery_queue_size_check = asynchronous(_sync.celery_queue_size_check)
    email_tester = asynchronous(_sync.email_tester)
    full_health_check = asynchronous(_sync.full_health_check)
