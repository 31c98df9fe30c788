"""The operations with the tag "Builder public"."""

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
    from .. import models
    from .._runtime.options import RequestOptions

_GET_PUBLIC_BUILDER_BY_DOMAIN_NAME: Operation[models.PublicApplicationApplication] = (
    Operation(
        "get_public_builder_by_domain_name",
        "GET",
        "/api/builder/domains/published/by_name/{domain_name}/",
        parameters=(path("domain_name"),),
        security=(("UserSource JWT",), ("JWT",), ()),
        responses={
            200: "PublicApplicationApplication",
            404: "ErrorBuilderDoesNotExistC20f",
        },
    )
)
_GET_PUBLIC_BUILDER_BY_ID: Operation[models.PublicApplicationApplication] = Operation(
    "get_public_builder_by_id",
    "GET",
    "/api/builder/domains/published/by_id/{builder_id}/",
    parameters=(path("builder_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={
        200: "PublicApplicationApplication",
        404: "ErrorBuilderDoesNotExistC20f",
    },
)
_GET_PUBLIC_BUILDER_CUSTOM_CODE: Operation[str] = Operation(
    "get_public_builder_custom_code",
    "GET",
    "/api/custom_code/{builder_id}/css/",
    parameters=(path("builder_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: {"application/json": "str"}, 404: "ErrorBuilderDoesNotExistC20f"},
)
_GET_PUBLIC_BUILDER_CUSTOM_CODE_2: Operation[str] = Operation(
    "get_public_builder_custom_code_2",
    "GET",
    "/api/custom_code/{builder_id}/css/public/",
    parameters=(path("builder_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: {"application/json": "str"}, 404: "ErrorBuilderDoesNotExistC20f"},
)
_GET_PUBLIC_BUILDER_CUSTOM_CODE_3: Operation[str] = Operation(
    "get_public_builder_custom_code_3",
    "GET",
    "/api/custom_code/{builder_id}/js/",
    parameters=(path("builder_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: {"application/json": "str"}, 404: "ErrorBuilderDoesNotExistC20f"},
)
_GET_PUBLIC_BUILDER_CUSTOM_CODE_4: Operation[str] = Operation(
    "get_public_builder_custom_code_4",
    "GET",
    "/api/custom_code/{builder_id}/js/public/",
    parameters=(path("builder_id"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: {"application/json": "str"}, 404: "ErrorBuilderDoesNotExistC20f"},
)


class BuilderPublic(Group):
    """The operations with the tag "Builder public"."""

    @property
    def with_response(self) -> BuilderPublicWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderPublicWithResponse(self._client)

    def get_public_builder_by_domain_name(
        self, domain_name: str, *, options: RequestOptions | None = None
    ) -> models.PublicApplicationApplication:
        """GET /api/builder/domains/published/by_name/{domain_name}/"""
        return self._call(
            _GET_PUBLIC_BUILDER_BY_DOMAIN_NAME, options, None, domain_name
        )

    def get_public_builder_by_id(
        self, builder_id: int, *, options: RequestOptions | None = None
    ) -> models.PublicApplicationApplication:
        """GET /api/builder/domains/published/by_id/{builder_id}/"""
        return self._call(_GET_PUBLIC_BUILDER_BY_ID, options, None, builder_id)

    def get_public_builder_custom_code(
        self, builder_id: int, *, options: RequestOptions | None = None
    ) -> str:
        """GET /api/custom_code/{builder_id}/css/"""
        return self._call(_GET_PUBLIC_BUILDER_CUSTOM_CODE, options, None, builder_id)

    def get_public_builder_custom_code_2(
        self, builder_id: int, *, options: RequestOptions | None = None
    ) -> str:
        """GET /api/custom_code/{builder_id}/css/public/"""
        return self._call(_GET_PUBLIC_BUILDER_CUSTOM_CODE_2, options, None, builder_id)

    def get_public_builder_custom_code_3(
        self, builder_id: int, *, options: RequestOptions | None = None
    ) -> str:
        """GET /api/custom_code/{builder_id}/js/"""
        return self._call(_GET_PUBLIC_BUILDER_CUSTOM_CODE_3, options, None, builder_id)

    def get_public_builder_custom_code_4(
        self, builder_id: int, *, options: RequestOptions | None = None
    ) -> str:
        """GET /api/custom_code/{builder_id}/js/public/"""
        return self._call(_GET_PUBLIC_BUILDER_CUSTOM_CODE_4, options, None, builder_id)


class BuilderPublicWithResponse(ResponseGroup):
    """The methods of `BuilderPublic`, giving the whole response."""

    _sync = BuilderPublic
    get_public_builder_by_domain_name = with_response(
        _sync.get_public_builder_by_domain_name,
    )
    get_public_builder_by_id = with_response(_sync.get_public_builder_by_id)
    get_public_builder_custom_code = with_response(_sync.get_public_builder_custom_code)
    get_public_builder_custom_code_2 = with_response(
        _sync.get_public_builder_custom_code_2,
    )
    get_public_builder_custom_code_3 = with_response(
        _sync.get_public_builder_custom_code_3,
    )
    get_public_builder_custom_code_4 = with_response(
        _sync.get_public_builder_custom_code_4,
    )


class AsyncBuilderPublic(AsyncGroup):
    """The methods of `BuilderPublic`, to be awaited."""

    _sync = BuilderPublic

    @property
    def with_response(self) -> AsyncBuilderPublicWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderPublicWithResponse(self._client)

    get_public_builder_by_domain_name = asynchronous(
        _sync.get_public_builder_by_domain_name,
    )
    get_public_builder_by_id = asynchronous(_sync.get_public_builder_by_id)
    get_public_builder_custom_code = asynchronous(_sync.get_public_builder_custom_code)
    get_public_builder_custom_code_2 = asynchronous(
        _sync.get_public_builder_custom_code_2,
    )
    get_public_builder_custom_code_3 = asynchronous(
        _sync.get_public_builder_custom_code_3,
    )
    get_public_builder_custom_code_4 = asynchronous(
        _sync.get_public_builder_custom_code_4,
    )


class AsyncBuilderPublicWithResponse(AsyncResponseGroup):
    """The methods of `BuilderPublic`, awaited, giving the whole response."""

    _sync = BuilderPublicWithResponse
    get_public_builder_by_domain_name = asynchronous(
        _sync.get_public_builder_by_domain_name,
    )
    get_public_builder_by_id = asynchronous(_sync.get_public_builder_by_id)
    get_public_builder_custom_code = asynchronous(_sync.get_public_builder_custom_code)
    get_public_builder_custom_code_2 = asynchronous(
        _sync.get_public_builder_custom_code_2,
    )
    get_public_builder_custom_code_3 = asynchronous(
        _sync.get_public_builder_custom_code_3,
    )
    get_public_builder_custom_code_4 = asynchronous(
        _sync.get_public_builder_custom_code_4,
    )
