"""The operations with the tag "Notifications"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import NOT_GIVEN, NotGiven, Operation, Pages, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CLEAR_WORKSPACE_NOTIFICATIONS: Operation[None] = Operation(
    "clear_workspace_notifications",
    "DELETE",
    "/api/notifications/{workspace_id}/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_LIST_WORKSPACE_NOTIFICATIONS: Operation[
    models.PaginationSerializerNotificationRecipient
] = Operation(
    "list_workspace_notifications",
    "GET",
    "/api/notifications/{workspace_id}/",
    parameters=(path("workspace_id"), query("limit"), query("offset")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerNotificationRecipient",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorGroupDoesNotExistC56d",
    },
    pages=Pages(
        "offset",
        items="results",
        parameter="offset",
        next="next",
        size="limit",
    ),
)
_MARK_ALL_WORKSPACE_NOTIFICATIONS_AS_READ: Operation[None] = Operation(
    "mark_all_workspace_notifications_as_read",
    "POST",
    "/api/notifications/{workspace_id}/mark-all-as-read/",
    parameters=(path("workspace_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorGroupDoesNotExistC56d",
    },
)
_MARK_NOTIFICATION_AS_READ: Operation[models.NotificationRecipient] = Operation(
    "mark_notification_as_read",
    "PATCH",
    "/api/notifications/{workspace_id}/{notification_id}/",
    parameters=(path("workspace_id"), path("notification_id")),
    body=("application/json",),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "NotificationRecipient",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorGroupDoesNotExist56eb",
    },
)


class Notifications(Group):
    """The operations with the tag "Notifications"."""

    @property
    def with_response(self) -> NotificationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return NotificationsWithResponse(self._client)

    def clear_workspace_notifications(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/notifications/{workspace_id}/"""
        return self._call(_CLEAR_WORKSPACE_NOTIFICATIONS, options, None, workspace_id)

    def list_workspace_notifications(
        self,
        workspace_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerNotificationRecipient:
        """GET /api/notifications/{workspace_id}/"""
        return self._call(
            _LIST_WORKSPACE_NOTIFICATIONS, options, None, workspace_id, limit, offset
        )

    def iter_list_workspace_notifications(
        self,
        workspace_id: int,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.NotificationRecipient]:
        """Iterate over the items on all pages of `list_workspace_notifications`."""
        return self._pages(
            _LIST_WORKSPACE_NOTIFICATIONS, options, None, workspace_id, limit, None
        )

    def mark_all_workspace_notifications_as_read(
        self, workspace_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """POST /api/notifications/{workspace_id}/mark-all-as-read/"""
        return self._call(
            _MARK_ALL_WORKSPACE_NOTIFICATIONS_AS_READ, options, None, workspace_id
        )

    def mark_notification_as_read(
        self,
        workspace_id: int,
        notification_id: int,
        body: inputs.MarkNotificationAsReadRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.NotificationRecipient:
        """PATCH /api/notifications/{workspace_id}/{notification_id}/"""
        return self._call(
            _MARK_NOTIFICATION_AS_READ, options, body, workspace_id, notification_id
        )


class NotificationsWithResponse(ResponseGroup):
    """The methods of `Notifications`, giving the whole response."""

    _sync = Notifications
    clear_workspace_notifications = with_response(_sync.clear_workspace_notifications)
    list_workspace_notifications = with_response(_sync.list_workspace_notifications)
    mark_all_workspace_notifications_as_read = with_response(
        _sync.mark_all_workspace_notifications_as_read,
    )
    mark_notification_as_read = with_response(_sync.mark_notification_as_read)


class AsyncNotifications(AsyncGroup):
    """The methods of `Notifications`, to be awaited."""

    _sync = Notifications

    @property
    def with_response(self) -> AsyncNotificationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncNotificationsWithResponse(self._client)

    clear_workspace_notifications = asynchronous(_sync.clear_workspace_notifications)
    list_workspace_notifications = asynchronous(_sync.list_workspace_notifications)
    iter_list_workspace_notifications = asynchronous_pages(
        _sync.iter_list_workspace_notifications,
    )
    mark_all_workspace_notifications_as_read = asynchronous(
        _sync.mark_all_workspace_notifications_as_read,
    )
    mark_notification_as_read = asynchronous(_sync.mark_notification_as_read)


class AsyncNotificationsWithResponse(AsyncResponseGroup):
    """The methods of `Notifications`, awaited, giving the whole response."""

    _sync = NotificationsWithResponse
    clear_workspace_notifications = asynchronous(_sync.clear_workspace_notifications)
    list_workspace_notifications = asynchronous(_sync.list_workspace_notifications)
    mark_all_workspace_notifications_as_read = asynchronous(
        _sync.mark_all_workspace_notifications_as_read,
    )
    mark_notification_as_read = asynchronous(_sync.mark_notification_as_read)
