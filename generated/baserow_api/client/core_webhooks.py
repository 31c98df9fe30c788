"""The operations with the tag "Core webhooks"."""

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
from .._runtime.operation import Operation, path

if TYPE_CHECKING:
    from uuid import UUID

    from .._runtime.options import RequestOptions

_HANDLE_CORE_WEBHOOK_REQUEST_DELETE: Operation[None] = Operation(
    "handle_core_webhook_request_delete",
    "DELETE",
    "/api/webhooks/{webhook_uid}/",
    parameters=(path("webhook_uid"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None", 404: "ErrorCoreHttpWebhookServiceDoesNotExist5629"},
)
_HANDLE_CORE_WEBHOOK_REQUEST_GET: Operation[None] = Operation(
    "handle_core_webhook_request_get",
    "GET",
    "/api/webhooks/{webhook_uid}/",
    parameters=(path("webhook_uid"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None", 404: "ErrorCoreHttpWebhookServiceDoesNotExist5629"},
)
_HANDLE_CORE_WEBHOOK_REQUEST_PATCH: Operation[None] = Operation(
    "handle_core_webhook_request_patch",
    "PATCH",
    "/api/webhooks/{webhook_uid}/",
    parameters=(path("webhook_uid"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None", 404: "ErrorCoreHttpWebhookServiceDoesNotExist5629"},
)
_HANDLE_CORE_WEBHOOK_REQUEST_POST: Operation[None] = Operation(
    "handle_core_webhook_request_post",
    "POST",
    "/api/webhooks/{webhook_uid}/",
    parameters=(path("webhook_uid"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None", 404: "ErrorCoreHttpWebhookServiceDoesNotExist5629"},
)
_HANDLE_CORE_WEBHOOK_REQUEST_PUT: Operation[None] = Operation(
    "handle_core_webhook_request_put",
    "PUT",
    "/api/webhooks/{webhook_uid}/",
    parameters=(path("webhook_uid"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={204: "None", 404: "ErrorCoreHttpWebhookServiceDoesNotExist5629"},
)


class CoreWebhooks(Group):
    """The operations with the tag "Core webhooks"."""

    @property
    def with_response(self) -> CoreWebhooksWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return CoreWebhooksWithResponse(self._client)

    def handle_core_webhook_request_delete(
        self, webhook_uid: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/webhooks/{webhook_uid}/"""
        return self._call(
            _HANDLE_CORE_WEBHOOK_REQUEST_DELETE, options, None, webhook_uid
        )

    def handle_core_webhook_request_get(
        self, webhook_uid: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """GET /api/webhooks/{webhook_uid}/"""
        return self._call(_HANDLE_CORE_WEBHOOK_REQUEST_GET, options, None, webhook_uid)

    def handle_core_webhook_request_patch(
        self, webhook_uid: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """PATCH /api/webhooks/{webhook_uid}/"""
        return self._call(
            _HANDLE_CORE_WEBHOOK_REQUEST_PATCH, options, None, webhook_uid
        )

    def handle_core_webhook_request_post(
        self, webhook_uid: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/webhooks/{webhook_uid}/"""
        return self._call(_HANDLE_CORE_WEBHOOK_REQUEST_POST, options, None, webhook_uid)

    def handle_core_webhook_request_put(
        self, webhook_uid: UUID | str, *, options: RequestOptions | None = None
    ) -> None:
        """PUT /api/webhooks/{webhook_uid}/"""
        return self._call(_HANDLE_CORE_WEBHOOK_REQUEST_PUT, options, None, webhook_uid)


class CoreWebhooksWithResponse(ResponseGroup):
    """The methods of `CoreWebhooks`, giving the whole response."""

    _sync = CoreWebhooks
    handle_core_webhook_request_delete = with_response(
        _sync.handle_core_webhook_request_delete,
    )
    handle_core_webhook_request_get = with_response(
        _sync.handle_core_webhook_request_get,
    )
    handle_core_webhook_request_patch = with_response(
        _sync.handle_core_webhook_request_patch,
    )
    handle_core_webhook_request_post = with_response(
        _sync.handle_core_webhook_request_post,
    )
    handle_core_webhook_request_put = with_response(
        _sync.handle_core_webhook_request_put,
    )


class AsyncCoreWebhooks(AsyncGroup):
    """The methods of `CoreWebhooks`, to be awaited."""

    _sync = CoreWebhooks

    @property
    def with_response(self) -> AsyncCoreWebhooksWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncCoreWebhooksWithResponse(self._client)

    handle_core_webhook_request_delete = asynchronous(
        _sync.handle_core_webhook_request_delete,
    )
    handle_core_webhook_request_get = asynchronous(
        _sync.handle_core_webhook_request_get,
    )
    handle_core_webhook_request_patch = asynchronous(
        _sync.handle_core_webhook_request_patch,
    )
    handle_core_webhook_request_post = asynchronous(
        _sync.handle_core_webhook_request_post,
    )
    handle_core_webhook_request_put = asynchronous(
        _sync.handle_core_webhook_request_put,
    )


class AsyncCoreWebhooksWithResponse(AsyncResponseGroup):
    """The methods of `CoreWebhooks`, awaited, giving the whole response."""

    _sync = CoreWebhooksWithResponse
    handle_core_webhook_request_delete = asynchronous(
        _sync.handle_core_webhook_request_delete,
    )
    handle_core_webhook_request_get = asynchronous(
        _sync.handle_core_webhook_request_get,
    )
    handle_core_webhook_request_patch = asynchronous(
        _sync.handle_core_webhook_request_patch,
    )
    handle_core_webhook_request_post = asynchronous(
        _sync.handle_core_webhook_request_post,
    )
    handle_core_webhook_request_put = asynchronous(
        _sync.handle_core_webhook_request_put,
    )
