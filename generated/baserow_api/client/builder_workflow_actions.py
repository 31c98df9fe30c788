"""The operations with the tag "Builder workflow actions"."""

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
from .._runtime.operation import (
    JSON_OR_FORM,
    NOT_GIVEN,
    NotGiven,
    Operation,
    header,
    path,
)

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_BUILDER_PAGE_WORKFLOW_ACTION: Operation[
    models.BuilderWorkflowActionTypeBuilderWorkflowAction
] = Operation(
    "create_builder_page_workflow_action",
    "POST",
    "/api/builder/page/{page_id}/workflow_actions/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "BuilderWorkflowActionTypeBuilderWorkflowAction",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_DELETE_BUILDER_PAGE_WORKFLOW_ACTION: Operation[None] = Operation(
    "delete_builder_page_workflow_action",
    "DELETE",
    "/api/builder/workflow_action/{workflow_action_id}/",
    parameters=(path("workflow_action_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorWorkflowActionDoesNotExist48de",
    },
)
_DISPATCH_BUILDER_PAGE_WORKFLOW_ACTION: Operation[Any] = Operation(
    "dispatch_builder_page_workflow_action",
    "POST",
    "/api/builder/workflow_action/{workflow_action_id}/dispatch/",
    parameters=(path("workflow_action_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={400: "ErrorWorkflowActionCannotBeDispatched7b89"},
)
_LIST_BUILDER_PAGE_WORKFLOW_ACTIONS: Operation[
    list[models.BuilderWorkflowActionTypeBuilderWorkflowAction]
] = Operation(
    "list_builder_page_workflow_actions",
    "GET",
    "/api/builder/page/{page_id}/workflow_actions/",
    parameters=(path("page_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[BuilderWorkflowActionTypeBuilderWorkflowAction]",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_LIST_PUBLIC_BUILDER_PAGE_WORKFLOW_ACTIONS: Operation[
    list[models.PublicBuilderWorkflowActionTypeBuilderWorkflowAction]
] = Operation(
    "list_public_builder_page_workflow_actions",
    "GET",
    "/api/builder/domains/published/page/{page_id}/workflow_actions/",
    parameters=(path("page_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "list[PublicBuilderWorkflowActionTypeBuilderWorkflowAction]",
        404: "ErrorPageDoesNotExist9f21",
    },
)
_ORDER_BUILDER_WORKFLOW_ACTIONS: Operation[None] = Operation(
    "order_builder_workflow_actions",
    "POST",
    "/api/builder/page/{page_id}/workflow_actions/order/",
    parameters=(path("page_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorPageDoesNotExistB7a7",
    },
)
_UPDATE_BUILDER_PAGE_WORKFLOW_ACTION: Operation[
    models.BuilderWorkflowActionTypeBuilderWorkflowAction
] = Operation(
    "update_builder_page_workflow_action",
    "PATCH",
    "/api/builder/workflow_action/{workflow_action_id}/",
    parameters=(path("workflow_action_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "BuilderWorkflowActionTypeBuilderWorkflowAction",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorWorkflowActionDoesNotExist48de",
    },
)


class BuilderWorkflowActions(Group):
    """The operations with the tag "Builder workflow actions"."""

    @property
    def with_response(self) -> BuilderWorkflowActionsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderWorkflowActionsWithResponse(self._client)

    def create_builder_page_workflow_action(
        self,
        page_id: int,
        body: (
            inputs.BuilderWorkflowActionTypeCreateBuilderWorkflowAction | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.BuilderWorkflowActionTypeBuilderWorkflowAction:
        """POST /api/builder/page/{page_id}/workflow_actions/"""
        return self._call(
            _CREATE_BUILDER_PAGE_WORKFLOW_ACTION,
            options,
            body,
            page_id,
            client_session_id,
        )

    def delete_builder_page_workflow_action(
        self,
        workflow_action_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/builder/workflow_action/{workflow_action_id}/"""
        return self._call(
            _DELETE_BUILDER_PAGE_WORKFLOW_ACTION,
            options,
            None,
            workflow_action_id,
            client_session_id,
        )

    def dispatch_builder_page_workflow_action(
        self,
        workflow_action_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /api/builder/workflow_action/{workflow_action_id}/dispatch/"""
        return self._call(
            _DISPATCH_BUILDER_PAGE_WORKFLOW_ACTION,
            options,
            None,
            workflow_action_id,
            client_session_id,
        )

    def list_builder_page_workflow_actions(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.BuilderWorkflowActionTypeBuilderWorkflowAction]:
        """GET /api/builder/page/{page_id}/workflow_actions/"""
        return self._call(_LIST_BUILDER_PAGE_WORKFLOW_ACTIONS, options, None, page_id)

    def list_public_builder_page_workflow_actions(
        self, page_id: int, *, options: RequestOptions | None = None
    ) -> list[models.PublicBuilderWorkflowActionTypeBuilderWorkflowAction]:
        """GET /api/builder/domains/published/page/{page_id}/workflow_actions/"""
        return self._call(
            _LIST_PUBLIC_BUILDER_PAGE_WORKFLOW_ACTIONS, options, None, page_id
        )

    def order_builder_workflow_actions(
        self,
        page_id: int,
        body: inputs.OrderWorkflowActions,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/builder/page/{page_id}/workflow_actions/order/"""
        return self._call(
            _ORDER_BUILDER_WORKFLOW_ACTIONS, options, body, page_id, client_session_id
        )

    def update_builder_page_workflow_action(
        self,
        workflow_action_id: int,
        body: (
            inputs.PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions
            | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.BuilderWorkflowActionTypeBuilderWorkflowAction:
        """PATCH /api/builder/workflow_action/{workflow_action_id}/"""
        return self._call(
            _UPDATE_BUILDER_PAGE_WORKFLOW_ACTION,
            options,
            body,
            workflow_action_id,
            client_session_id,
        )


class BuilderWorkflowActionsWithResponse(ResponseGroup):
    """The methods of `BuilderWorkflowActions`, giving the whole response."""

    _sync = BuilderWorkflowActions
    create_builder_page_workflow_action = with_response(
        _sync.create_builder_page_workflow_action,
    )
    delete_builder_page_workflow_action = with_response(
        _sync.delete_builder_page_workflow_action,
    )
    dispatch_builder_page_workflow_action = with_response(
        _sync.dispatch_builder_page_workflow_action,
    )
    list_builder_page_workflow_actions = with_response(
        _sync.list_builder_page_workflow_actions,
    )
    list_public_builder_page_workflow_actions = with_response(
        _sync.list_public_builder_page_workflow_actions,
    )
    order_builder_workflow_actions = with_response(_sync.order_builder_workflow_actions)
    update_builder_page_workflow_action = with_response(
        _sync.update_builder_page_workflow_action,
    )


class AsyncBuilderWorkflowActions(AsyncGroup):
    """The methods of `BuilderWorkflowActions`, to be awaited."""

    _sync = BuilderWorkflowActions

    @property
    def with_response(self) -> AsyncBuilderWorkflowActionsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderWorkflowActionsWithResponse(self._client)

    create_builder_page_workflow_action = asynchronous(
        _sync.create_builder_page_workflow_action,
    )
    delete_builder_page_workflow_action = asynchronous(
        _sync.delete_builder_page_workflow_action,
    )
    dispatch_builder_page_workflow_action = asynchronous(
        _sync.dispatch_builder_page_workflow_action,
    )
    list_builder_page_workflow_actions = asynchronous(
        _sync.list_builder_page_workflow_actions,
    )
    list_public_builder_page_workflow_actions = asynchronous(
        _sync.list_public_builder_page_workflow_actions,
    )
    order_builder_workflow_actions = asynchronous(_sync.order_builder_workflow_actions)
    update_builder_page_workflow_action = asynchronous(
        _sync.update_builder_page_workflow_action,
    )


class AsyncBuilderWorkflowActionsWithResponse(AsyncResponseGroup):
    """The methods of `BuilderWorkflowActions`, awaited, giving the whole response."""

    _sync = BuilderWorkflowActionsWithResponse
    create_builder_page_workflow_action = asynchronous(
        _sync.create_builder_page_workflow_action,
    )
    delete_builder_page_workflow_action = asynchronous(
        _sync.delete_builder_page_workflow_action,
    )
    dispatch_builder_page_workflow_action = asynchronous(
        _sync.dispatch_builder_page_workflow_action,
    )
    list_builder_page_workflow_actions = asynchronous(
        _sync.list_builder_page_workflow_actions,
    )
    list_public_builder_page_workflow_actions = asynchronous(
        _sync.list_public_builder_page_workflow_actions,
    )
    order_builder_workflow_actions = asynchronous(_sync.order_builder_workflow_actions)
    update_builder_page_workflow_action = asynchronous(
        _sync.update_builder_page_workflow_action,
    )
