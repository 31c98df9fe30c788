"""The operations with the tag "Trash"."""

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
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    Pages,
    path,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_GET_TRASH_STRUCTURE: Operation[models.TrashStructure] = Operation(
    "get_trash_structure",
    "GET",
    "/api/trash/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "TrashStructure"},
)
_RESTORE: Operation[None] = Operation(
    "restore",
    "PATCH",
    "/api/trash/restore/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 400: "ErrorUserNotInGroup4de8"},
)
_WORKSPACE_EMPTY_CONTENTS: Operation[None] = Operation(
    "workspace_empty_contents",
    "DELETE",
    "/api/trash/workspace/{workspace_id}/",
    parameters=(path("workspace_id"), query("application_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={204: "None", 400: "ErrorUserNotInGroupD1db"},
)
_WORKSPACE_GET_CONTENTS: Operation[models.PaginationSerializerTrashContents] = (
    Operation(
        "workspace_get_contents",
        "GET",
        "/api/trash/workspace/{workspace_id}/",
        parameters=(path("workspace_id"), query("application_id"), query("page")),
        security=(("UserSource JWT",), ("JWT",)),
        responses={
            200: "PaginationSerializerTrashContents",
            400: "ErrorUserNotInGroupD1db",
        },
        pages=Pages("page", items="results", parameter="page", next="next"),
    )
)


class Trash(Group):
    """The operations with the tag "Trash"."""

    @property
    def with_response(self) -> TrashWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return TrashWithResponse(self._client)

    def get_trash_structure(
        self, *, options: RequestOptions | None = None
    ) -> models.TrashStructure:
        """GET /api/trash/"""
        return self._call(_GET_TRASH_STRUCTURE, options, None)

    def restore(
        self,
        body: inputs.PatchedTrashEntryRequest | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /api/trash/restore/"""
        return self._call(_RESTORE, options, body)

    def workspace_empty_contents(
        self,
        workspace_id: int,
        *,
        application_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/trash/workspace/{workspace_id}/"""
        return self._call(
            _WORKSPACE_EMPTY_CONTENTS, options, None, workspace_id, application_id
        )

    def workspace_get_contents(
        self,
        workspace_id: int,
        *,
        application_id: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerTrashContents:
        """GET /api/trash/workspace/{workspace_id}/"""
        return self._call(
            _WORKSPACE_GET_CONTENTS, options, None, workspace_id, application_id, page
        )

    def iter_workspace_get_contents(
        self,
        workspace_id: int,
        *,
        application_id: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.TrashContents]:
        """Iterate over the items on all pages of `workspace_get_contents`."""
        return self._pages(
            _WORKSPACE_GET_CONTENTS, options, None, workspace_id, application_id, None
        )


class TrashWithResponse(ResponseGroup):
    """The methods of `Trash`, giving the whole response."""

    _sync = Trash
    get_trash_structure = with_response(_sync.get_trash_structure)
    restore = with_response(_sync.restore)
    workspace_empty_contents = with_response(_sync.workspace_empty_contents)
    workspace_get_contents = with_response(_sync.workspace_get_contents)


class AsyncTrash(AsyncGroup):
    """The methods of `Trash`, to be awaited."""

    _sync = Trash

    @property
    def with_response(self) -> AsyncTrashWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncTrashWithResponse(self._client)

    get_trash_structure = asynchronous(_sync.get_trash_structure)
    restore = asynchronous(_sync.restore)
    workspace_empty_contents = asynchronous(_sync.workspace_empty_contents)
    workspace_get_contents = asynchronous(_sync.workspace_get_contents)
    iter_workspace_get_contents = asynchronous_pages(_sync.iter_workspace_get_contents)


class AsyncTrashWithResponse(AsyncResponseGroup):
    """The methods of `Trash`, awaited, giving the whole response."""

    _sync = TrashWithResponse
    get_trash_structure = asynchronous(_sync.get_trash_structure)
    restore = asynchronous(_sync.restore)
    workspace_empty_contents = asynchronous(_sync.workspace_empty_contents)
    workspace_get_contents = asynchronous(_sync.workspace_get_contents)
