"""The operations with the tag "Snapshots"."""

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
from .._runtime.operation import JSON_OR_FORM, Operation, path

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_SNAPSHOT: Operation[models.Job] = Operation(
    "create_snapshot",
    "POST",
    "/api/snapshots/application/{application_id}/",
    parameters=(path("application_id"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "Job",
        400: "ErrorUserNotInGroupAa06",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_SNAPSHOT: Operation[None] = Operation(
    "delete_snapshot",
    "DELETE",
    "/api/snapshots/{snapshot_id}/",
    parameters=(path("snapshot_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroupA624",
        404: "ErrorSnapshotDoesNotExist2b75",
    },
)
_LIST_SNAPSHOTS: Operation[list[models.Snapshot]] = Operation(
    "list_snapshots",
    "GET",
    "/api/snapshots/application/{application_id}/",
    parameters=(path("application_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[Snapshot]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_RESTORE_SNAPSHOT: Operation[models.Job] = Operation(
    "restore_snapshot",
    "POST",
    "/api/snapshots/{snapshot_id}/restore/",
    parameters=(path("snapshot_id"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "Job",
        400: "ErrorUserNotInGroupA624",
        404: "ErrorSnapshotDoesNotExist2b75",
    },
)


class Snapshots(Group):
    """The operations with the tag "Snapshots"."""

    @property
    def with_response(self) -> SnapshotsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return SnapshotsWithResponse(self._client)

    def create_snapshot(
        self,
        application_id: int,
        body: inputs.Snapshot,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """POST /api/snapshots/application/{application_id}/"""
        return self._call(_CREATE_SNAPSHOT, options, body, application_id)

    def delete_snapshot(
        self, snapshot_id: int, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /api/snapshots/{snapshot_id}/"""
        return self._call(_DELETE_SNAPSHOT, options, None, snapshot_id)

    def list_snapshots(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> list[models.Snapshot]:
        """GET /api/snapshots/application/{application_id}/"""
        return self._call(_LIST_SNAPSHOTS, options, None, application_id)

    def restore_snapshot(
        self, snapshot_id: int, *, options: RequestOptions | None = None
    ) -> models.Job:
        """POST /api/snapshots/{snapshot_id}/restore/"""
        return self._call(_RESTORE_SNAPSHOT, options, None, snapshot_id)


class SnapshotsWithResponse(ResponseGroup):
    """The methods of `Snapshots`, giving the whole response."""

    _sync = Snapshots
    create_snapshot = with_response(_sync.create_snapshot)
    delete_snapshot = with_response(_sync.delete_snapshot)
    list_snapshots = with_response(_sync.list_snapshots)
    restore_snapshot = with_response(_sync.restore_snapshot)


class AsyncSnapshots(AsyncGroup):
    """The methods of `Snapshots`, to be awaited."""

    _sync = Snapshots

    @property
    def with_response(self) -> AsyncSnapshotsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncSnapshotsWithResponse(self._client)

    create_snapshot = asynchronous(_sync.create_snapshot)
    delete_snapshot = asynchronous(_sync.delete_snapshot)
    list_snapshots = asynchronous(_sync.list_snapshots)
    restore_snapshot = asynchronous(_sync.restore_snapshot)


class AsyncSnapshotsWithResponse(AsyncResponseGroup):
    """The methods of `Snapshots`, awaited, giving the whole response."""

    _sync = SnapshotsWithResponse
    create_snapshot = asynchronous(_sync.create_snapshot)
    delete_snapshot = asynchronous(_sync.delete_snapshot)
    list_snapshots = asynchronous(_sync.list_snapshots)
    restore_snapshot = asynchronous(_sync.restore_snapshot)
