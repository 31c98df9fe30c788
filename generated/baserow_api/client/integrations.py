"""The operations with the tag "Integrations"."""

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
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_CREATE_APPLICATION_INTEGRATION: Operation[models.IntegrationIntegration] = Operation(
    "create_application_integration",
    "POST",
    "/api/application/{application_id}/integrations/",
    parameters=(path("application_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "IntegrationIntegration",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_APPLICATION_INTEGRATION: Operation[None] = Operation(
    "delete_application_integration",
    "DELETE",
    "/api/integration/{integration_id}/",
    parameters=(path("integration_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorIntegrationDoesNotExist4f28",
    },
)
_LIST_APPLICATION_INTEGRATIONS: Operation[list[models.IntegrationIntegration]] = (
    Operation(
        "list_application_integrations",
        "GET",
        "/api/application/{application_id}/integrations/",
        parameters=(path("application_id"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "list[IntegrationIntegration]",
            404: "ErrorApplicationDoesNotExistD349",
        },
    )
)
_MOVE_APPLICATION_INTEGRATION: Operation[models.IntegrationIntegration] = Operation(
    "move_application_integration",
    "PATCH",
    "/api/integration/{integration_id}/move/",
    parameters=(path("integration_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "IntegrationIntegration",
        400: "ErrorRequestBodyValidationC167",
        404: "ErrorIntegrationDoesNotExist4f28",
    },
)
_UPDATE_APPLICATION_INTEGRATION: Operation[models.IntegrationIntegration] = Operation(
    "update_application_integration",
    "PATCH",
    "/api/integration/{integration_id}/",
    parameters=(path("integration_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "IntegrationIntegration",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorIntegrationDoesNotExist4f28",
    },
)


class Integrations(Group):
    """The operations with the tag "Integrations"."""

    @property
    def with_response(self) -> IntegrationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return IntegrationsWithResponse(self._client)

    def create_application_integration(
        self,
        application_id: int,
        body: inputs.IntegrationCreateIntegration | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationIntegration:
        """POST /api/application/{application_id}/integrations/"""
        return self._call(
            _CREATE_APPLICATION_INTEGRATION,
            options,
            body,
            application_id,
            client_session_id,
        )

    def delete_application_integration(
        self,
        integration_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/integration/{integration_id}/"""
        return self._call(
            _DELETE_APPLICATION_INTEGRATION,
            options,
            None,
            integration_id,
            client_session_id,
        )

    def list_application_integrations(
        self, application_id: int, *, options: RequestOptions | None = None
    ) -> list[models.IntegrationIntegration]:
        """GET /api/application/{application_id}/integrations/"""
        return self._call(_LIST_APPLICATION_INTEGRATIONS, options, None, application_id)

    def move_application_integration(
        self,
        integration_id: int,
        body: inputs.PatchedMoveIntegration | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationIntegration:
        """PATCH /api/integration/{integration_id}/move/"""
        return self._call(
            _MOVE_APPLICATION_INTEGRATION,
            options,
            body,
            integration_id,
            client_session_id,
        )

    def update_application_integration(
        self,
        integration_id: int,
        body: inputs.PatchedIntegrationUpdateIntegration | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IntegrationIntegration:
        """PATCH /api/integration/{integration_id}/"""
        return self._call(
            _UPDATE_APPLICATION_INTEGRATION,
            options,
            body,
            integration_id,
            client_session_id,
        )


class IntegrationsWithResponse(ResponseGroup):
    """The methods of `Integrations`, giving the whole response."""

    _sync = Integrations
    create_application_integration = with_response(_sync.create_application_integration)
    delete_application_integration = with_response(_sync.delete_application_integration)
    list_application_integrations = with_response(_sync.list_application_integrations)
    move_application_integration = with_response(_sync.move_application_integration)
    update_application_integration = with_response(_sync.update_application_integration)


class AsyncIntegrations(AsyncGroup):
    """The methods of `Integrations`, to be awaited."""

    _sync = Integrations

    @property
    def with_response(self) -> AsyncIntegrationsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncIntegrationsWithResponse(self._client)

    create_application_integration = asynchronous(_sync.create_application_integration)
    delete_application_integration = asynchronous(_sync.delete_application_integration)
    list_application_integrations = asynchronous(_sync.list_application_integrations)
    move_application_integration = asynchronous(_sync.move_application_integration)
    update_application_integration = asynchronous(_sync.update_application_integration)


class AsyncIntegrationsWithResponse(AsyncResponseGroup):
    """The methods of `Integrations`, awaited, giving the whole response."""

    _sync = IntegrationsWithResponse
    create_application_integration = asynchronous(_sync.create_application_integration)
    delete_application_integration = asynchronous(_sync.delete_application_integration)
    list_application_integrations = asynchronous(_sync.list_application_integrations)
    move_application_integration = asynchronous(_sync.move_application_integration)
    update_application_integration = asynchronous(_sync.update_application_integration)
