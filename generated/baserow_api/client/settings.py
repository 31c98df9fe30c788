"""The operations with the tag "Settings"."""

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
from .._runtime.operation import JSON_OR_FORM, NOT_GIVEN, NotGiven, Operation

if TYPE_CHECKING:
    from .. import inputs, models
    from .._runtime.options import RequestOptions

_GET_INSTANCE_ID: Operation[models.InstanceId] = Operation(
    "get_instance_id",
    "GET",
    "/api/settings/instance-id/",
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "InstanceId"},
)
_GET_SETTINGS: Operation[models.Settings] = Operation(
    "get_settings",
    "GET",
    "/api/settings/",
    responses={200: "Settings"},
)
_UPDATE_SETTINGS: Operation[models.Settings] = Operation(
    "update_settings",
    "PATCH",
    "/api/settings/update/",
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "Settings"},
)


class Settings(Group):
    """The operations with the tag "Settings"."""

    @property
    def with_response(self) -> SettingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return SettingsWithResponse(self._client)

    def get_instance_id(
        self, *, options: RequestOptions | None = None
    ) -> models.InstanceId:
        """GET /api/settings/instance-id/"""
        return self._call(_GET_INSTANCE_ID, options, None)

    def get_settings(self, *, options: RequestOptions | None = None) -> models.Settings:
        """GET /api/settings/"""
        return self._call(_GET_SETTINGS, options, None)

    def update_settings(
        self,
        body: inputs.PatchedSettings | NotGiven = NOT_GIVEN,
        *,
        options: RequestOptions | None = None,
    ) -> models.Settings:
        """PATCH /api/settings/update/"""
        return self._call(_UPDATE_SETTINGS, options, body)


class SettingsWithResponse(ResponseGroup):
    """The methods of `Settings`, giving the whole response."""

    _sync = Settings
    get_instance_id = with_response(_sync.get_instance_id)
    get_settings = with_response(_sync.get_settings)
    update_settings = with_response(_sync.update_settings)


class AsyncSettings(AsyncGroup):
    """The methods of `Settings`, to be awaited."""

    _sync = Settings

    @property
    def with_response(self) -> AsyncSettingsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncSettingsWithResponse(self._client)

    get_instance_id = asynchronous(_sync.get_instance_id)
    get_settings = asynchronous(_sync.get_settings)
    update_settings = asynchronous(_sync.update_settings)


class AsyncSettingsWithResponse(AsyncResponseGroup):
    """The methods of `Settings`, awaited, giving the whole response."""

    _sync = SettingsWithResponse
    get_instance_id = asynchronous(_sync.get_instance_id)
    get_settings = asynchronous(_sync.get_settings)
    update_settings = asynchronous(_sync.update_settings)
