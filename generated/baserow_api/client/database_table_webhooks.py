"""The operations with the tag "Database table webhooks"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_DATABASE_TABLE_WEBHOOK: Operation[models.TableWebhook] = Operation(
    "create_database_table_webhook",
    "POST",
    "/api/database/webhooks/table/{table_id}/",
    parameters=(path("table_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TableWebhook",
        400: "ErrorUserNotInGroup775f",
        404: "ErrorTableDoesNotExist6212",
    },
)
_DELETE_DATABASE_TABLE_WEBHOOK: Operation[None] = Operation(
    "delete_database_table_webhook",
    "DELETE",
    "/api/database/webhooks/{webhook_id}/",
    parameters=(path("webhook_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableWebhookDoesNotExistA4de",
    },
)
_GET_DATABASE_TABLE_WEBHOOK: Operation[models.TableWebhook] = Operation(
    "get_database_table_webhook",
    "GET",
    "/api/database/webhooks/{webhook_id}/",
    parameters=(path("webhook_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TableWebhook",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableWebhookDoesNotExistA4de",
    },
)
_LIST_DATABASE_TABLE_WEBHOOKS: Operation[list[models.TableWebhook]] = Operation(
    "list_database_table_webhooks",
    "GET",
    "/api/database/webhooks/table/{table_id}/",
    parameters=(path("table_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[TableWebhook]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableDoesNotExist6212",
    },
)
_TEST_CALL_DATABASE_TABLE_WEBHOOK: Operation[models.TableWebhookTestCallResponse] = (
    Operation(
        "test_call_database_table_webhook",
        "POST",
        "/api/database/webhooks/table/{table_id}/test-call/",
        parameters=(path("table_id"),),
        body=JSON_OR_FORM,
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "TableWebhookTestCallResponse",
            400: "ErrorUserNotInGroup2521",
            404: "ErrorTableDoesNotExist6212",
        },
    )
)
_UPDATE_DATABASE_TABLE_WEBHOOK: Operation[models.TableWebhook] = Operation(
    "update_database_table_webhook",
    "PATCH",
    "/api/database/webhooks/{webhook_id}/",
    parameters=(path("webhook_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "TableWebhook",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorTableWebhookDoesNotExistA4de",
    },
)


class DatabaseTableWebhooks(Group):
    """The operations with the tag "Database table webhooks"."""

    @property
    def with_response(self) -> DatabaseTableWebhooksWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return DatabaseTableWebhooksWithResponse(self._client)

    def create_database_table_webhook(
        self,
        table_id: int,
        body: inputs.TableWebhookCreateRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.TableWebhook:
        """POST /api/database/webhooks/table/{table_id}/"""
        return self._call(_CREATE_DATABASE_TABLE_WEBHOOK, options, body, table_id)

    def delete_database_table_webhook(
        self, webhook_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/database/webhooks/{webhook_id}/"""
        return self._call(_DELETE_DATABASE_TABLE_WEBHOOK, options, None, webhook_id)

    def get_database_table_webhook(
        self, webhook_id: int, *, options: RequestOptions | None = None
    ) -> models.TableWebhook:
        """GET /api/database/webhooks/{webhook_id}/"""
        return self._call(_GET_DATABASE_TABLE_WEBHOOK, options, None, webhook_id)

    def list_database_table_webhooks(
        self, table_id: int, *, options: RequestOptions | None = None
    ) -> list[models.TableWebhook]:
        """GET /api/database/webhooks/table/{table_id}/"""
        return self._call(_LIST_DATABASE_TABLE_WEBHOOKS, options, None, table_id)

    def test_call_database_table_webhook(
        self,
        table_id: int,
        body: inputs.TableWebhookTestCallRequest,
        *,
        options: RequestOptions | None = None,
    ) -> models.TableWebhookTestCallResponse:
        """POST /api/database/webhooks/table/{table_id}/test-call/"""
        return self._call(_TEST_CALL_DATABASE_TABLE_WEBHOOK, options, body, table_id)

    def update_database_table_webhook(
        self,
        webhook_id: int,
        body: inputs.PatchedTableWebhookUpdateRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.TableWebhook:
        """PATCH /api/database/webhooks/{webhook_id}/"""
        return self._call(_UPDATE_DATABASE_TABLE_WEBHOOK, options, body, webhook_id)


class DatabaseTableWebhooksWithResponse(ResponseGroup):
    """The methods of `DatabaseTableWebhooks`, giving the whole response."""

    _sync = DatabaseTableWebhooks
    create_database_table_webhook = with_response(_sync.create_database_table_webhook)
    delete_database_table_webhook = with_response(_sync.delete_database_table_webhook)
    get_database_table_webhook = with_response(_sync.get_database_table_webhook)
    list_database_table_webhooks = with_response(_sync.list_database_table_webhooks)
    test_call_database_table_webhook = with_response(
        _sync.test_call_database_table_webhook,
    )
    update_database_table_webhook = with_response(_sync.update_database_table_webhook)


class AsyncDatabaseTableWebhooks(AsyncGroup):
    """The methods of `DatabaseTableWebhooks`, to be awaited."""

    _sync = DatabaseTableWebhooks

    @property
    def with_response(self) -> AsyncDatabaseTableWebhooksWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncDatabaseTableWebhooksWithResponse(self._client)

    create_database_table_webhook = asynchronous(_sync.create_database_table_webhook)
    delete_database_table_webhook = asynchronous(_sync.delete_database_table_webhook)
    get_database_table_webhook = asynchronous(_sync.get_database_table_webhook)
    list_database_table_webhooks = asynchronous(_sync.list_database_table_webhooks)
    test_call_database_table_webhook = asynchronous(
        _sync.test_call_database_table_webhook,
    )
    update_database_table_webhook = asynchronous(_sync.update_database_table_webhook)


class AsyncDatabaseTableWebhooksWithResponse(AsyncResponseGroup):
    """The methods of `DatabaseTableWebhooks`, awaited, giving the whole response."""

    _sync = DatabaseTableWebhooksWithResponse
    create_database_table_webhook = asynchronous(_sync.create_database_table_webhook)
    delete_database_table_webhook = asynchronous(_sync.delete_database_table_webhook)
    get_database_table_webhook = asynchronous(_sync.get_database_table_webhook)
    list_database_table_webhooks = asynchronous(_sync.list_database_table_webhooks)
    test_call_database_table_webhook = asynchronous(
        _sync.test_call_database_table_webhook,
    )
    update_database_table_webhook = asynchronous(_sync.update_database_table_webhook)
