"""The operations with the tag "Builder theme"."""

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

_UPDATE_BUILDER_THEME: Operation[
    models.ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
] = Operation(
    "update_builder_theme",
    "PATCH",
    "/api/builder/{builder_id}/theme/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorApplicationDoesNotExistD349",
    },
)


class BuilderTheme(Group):
    """The operations with the tag "Builder theme"."""

    @property
    def with_response(self) -> BuilderThemeWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderThemeWithResponse(self._client)

    def update_builder_theme(
        self,
        builder_id: int,
        body: (
            inputs.PatchedColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration
            | NotGiven
        ) = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ColorTypographyButtonImagePageInputTableLinklinkActiveTextDecoration:
        """PATCH /api/builder/{builder_id}/theme/"""
        return self._call(
            _UPDATE_BUILDER_THEME, options, body, builder_id, client_session_id
        )


class BuilderThemeWithResponse(ResponseGroup):
    """The methods of `BuilderTheme`, giving the whole response."""

    _sync = BuilderTheme
    update_builder_theme = with_response(_sync.update_builder_theme)


class AsyncBuilderTheme(AsyncGroup):
    """The methods of `BuilderTheme`, to be awaited."""

    _sync = BuilderTheme

    @property
    def with_response(self) -> AsyncBuilderThemeWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderThemeWithResponse(self._client)

    update_builder_theme = asynchronous(_sync.update_builder_theme)


class AsyncBuilderThemeWithResponse(AsyncResponseGroup):
    """The methods of `BuilderTheme`, awaited, giving the whole response."""

    _sync = BuilderThemeWithResponse
    update_builder_theme = asynchronous(_sync.update_builder_theme)
