"""The operations with the tag "Templates"."""

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
from .._runtime.operation import Operation, header, path

if TYPE_CHECKING:
    from uuid import UUID

    from .. import models
    from .._runtime.options import RequestOptions

_INSTALL_TEMPLATE: Operation[list[models.ApplicationApplication]] = Operation(
    "install_template",
    "POST",
    "/api/templates/install/{workspace_id}/{template_id}/",
    parameters=(
        path("workspace_id"),
        path("template_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[ApplicationApplication]",
        400: "ErrorUserNotInGroup6c03",
        404: "ErrorGroupDoesNotExist4c9f",
    },
)
_INSTALL_TEMPLATE_ASYNC: Operation[models.InstallTemplateJobTypeResponse] = Operation(
    "install_template_async",
    "POST",
    "/api/templates/install/{workspace_id}/{template_id}/async/",
    parameters=(
        path("workspace_id"),
        path("template_id"),
        header("ClientSessionId"),
        header("ClientUndoRedoActionGroupId"),
    ),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "InstallTemplateJobTypeResponse",
        400: "ErrorUserNotInGroupB2c9",
        404: "ErrorGroupDoesNotExist4c9f",
    },
)
_LIST_TEMPLATES: Operation[list[models.TemplateCategories]] = Operation(
    "list_templates",
    "GET",
    "/api/templates/",
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "list[TemplateCategories]"},
)


class Templates(Group):
    """The operations with the tag "Templates"."""

    @property
    def with_response(self) -> TemplatesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return TemplatesWithResponse(self._client)

    def install_template(
        self,
        workspace_id: int,
        template_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.ApplicationApplication]:
        """POST /api/templates/install/{workspace_id}/{template_id}/"""
        return self._call(
            _INSTALL_TEMPLATE,
            options,
            None,
            workspace_id,
            template_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def install_template_async(
        self,
        workspace_id: int,
        template_id: int,
        *,
        client_session_id: UUID | str | None = None,
        client_undo_redo_action_group_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.InstallTemplateJobTypeResponse:
        """POST /api/templates/install/{workspace_id}/{template_id}/async/"""
        return self._call(
            _INSTALL_TEMPLATE_ASYNC,
            options,
            None,
            workspace_id,
            template_id,
            client_session_id,
            client_undo_redo_action_group_id,
        )

    def list_templates(
        self, *, options: RequestOptions | None = None
    ) -> list[models.TemplateCategories]:
        """GET /api/templates/"""
        return self._call(_LIST_TEMPLATES, options, None)


class TemplatesWithResponse(ResponseGroup):
    """The methods of `Templates`, giving the whole response."""

    _sync = Templates
    install_template = with_response(_sync.install_template)
    install_template_async = with_response(_sync.install_template_async)
    list_templates = with_response(_sync.list_templates)


class AsyncTemplates(AsyncGroup):
    """The methods of `Templates`, to be awaited."""

    _sync = Templates

    @property
    def with_response(self) -> AsyncTemplatesWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncTemplatesWithResponse(self._client)

    install_template = asynchronous(_sync.install_template)
    install_template_async = asynchronous(_sync.install_template_async)
    list_templates = asynchronous(_sync.list_templates)


class AsyncTemplatesWithResponse(AsyncResponseGroup):
    """The methods of `Templates`, awaited, giving the whole response."""

    _sync = TemplatesWithResponse
    install_template = asynchronous(_sync.install_template)
    install_template_async = asynchronous(_sync.install_template_async)
    list_templates = asynchronous(_sync.list_templates)
