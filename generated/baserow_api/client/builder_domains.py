"""The operations with the tag "Builder domains"."""

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
    query,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ASK_PUBLIC_BUILDER_DOMAIN_EXISTS: Operation[None] = Operation(
    "ask_public_builder_domain_exists",
    "GET",
    "/api/builder/domains/ask-public-domain-exists/",
    parameters=(query("domain"),),
    security=(("UserSource JWT",), ("JWT",), ()),
    responses={200: "None", 404: "None"},
)
_CREATE_BUILDER_DOMAIN: Operation[models.DomainTypeDomain] = Operation(
    "create_builder_domain",
    "POST",
    "/api/builder/{builder_id}/domains/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DomainTypeDomain",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_DELETE_BUILDER_DOMAIN: Operation[None] = Operation(
    "delete_builder_domain",
    "DELETE",
    "/api/builder/domains/{domain_id}/",
    parameters=(path("domain_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorDomainDoesNotExist4e3b",
    },
)
_GET_BUILDER_DOMAINS: Operation[list[models.DomainTypeDomain]] = Operation(
    "get_builder_domains",
    "GET",
    "/api/builder/{builder_id}/domains/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "list[DomainTypeDomain]",
        400: "ErrorUserNotInGroup2521",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_ORDER_BUILDER_DOMAINS: Operation[None] = Operation(
    "order_builder_domains",
    "POST",
    "/api/builder/{builder_id}/domains/order/",
    parameters=(path("builder_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        204: "None",
        400: "ErrorUserNotInGroup3f0f",
        404: "ErrorApplicationDoesNotExist32e7",
    },
)
_PUBLISH_BUILDER_DOMAIN: Operation[models.PublishDomainJobJob] = Operation(
    "publish_builder_domain",
    "POST",
    "/api/builder/domains/{domain_id}/publish/async/",
    parameters=(path("domain_id"), header("ClientSessionId")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        202: "PublishDomainJobJob",
        400: "ErrorRequestBodyValidationAd74",
        404: "ErrorApplicationDoesNotExistD349",
    },
)
_UPDATE_BUILDER_DOMAIN: Operation[models.DomainTypeDomain] = Operation(
    "update_builder_domain",
    "PATCH",
    "/api/builder/domains/{domain_id}/",
    parameters=(path("domain_id"), header("ClientSessionId")),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "DomainTypeDomain",
        400: "ErrorUserNotInGroup0984",
        404: "ErrorDomainDoesNotExist4e3b",
    },
)


class BuilderDomains(Group):
    """The operations with the tag "Builder domains"."""

    @property
    def with_response(self) -> BuilderDomainsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return BuilderDomainsWithResponse(self._client)

    def ask_public_builder_domain_exists(
        self, *, domain: int | None = None, options: RequestOptions | None = None
    ) -> None:
        """GET /api/builder/domains/ask-public-domain-exists/"""
        return self._call(_ASK_PUBLIC_BUILDER_DOMAIN_EXISTS, options, None, domain)

    def create_builder_domain(
        self,
        builder_id: int,
        body: inputs.DomainTypeCreateDomain | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DomainTypeDomain:
        """POST /api/builder/{builder_id}/domains/"""
        return self._call(
            _CREATE_BUILDER_DOMAIN, options, body, builder_id, client_session_id
        )

    def delete_builder_domain(
        self,
        domain_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /api/builder/domains/{domain_id}/"""
        return self._call(
            _DELETE_BUILDER_DOMAIN, options, None, domain_id, client_session_id
        )

    def get_builder_domains(
        self,
        builder_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.DomainTypeDomain]:
        """GET /api/builder/{builder_id}/domains/"""
        return self._call(
            _GET_BUILDER_DOMAINS, options, None, builder_id, client_session_id
        )

    def order_builder_domains(
        self,
        builder_id: int,
        body: inputs.OrderDomains,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /api/builder/{builder_id}/domains/order/"""
        return self._call(
            _ORDER_BUILDER_DOMAINS, options, body, builder_id, client_session_id
        )

    def publish_builder_domain(
        self,
        domain_id: int,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.PublishDomainJobJob:
        """POST /api/builder/domains/{domain_id}/publish/async/"""
        return self._call(
            _PUBLISH_BUILDER_DOMAIN, options, None, domain_id, client_session_id
        )

    def update_builder_domain(
        self,
        domain_id: int,
        body: inputs.PatchedUpdateDomain | NotGiven = NOT_GIVEN,
        *,
        client_session_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.DomainTypeDomain:
        """PATCH /api/builder/domains/{domain_id}/"""
        return self._call(
            _UPDATE_BUILDER_DOMAIN, options, body, domain_id, client_session_id
        )


class BuilderDomainsWithResponse(ResponseGroup):
    """The methods of `BuilderDomains`, giving the whole response."""

    _sync = BuilderDomains
    ask_public_builder_domain_exists = with_response(
        _sync.ask_public_builder_domain_exists,
    )
    create_builder_domain = with_response(_sync.create_builder_domain)
    delete_builder_domain = with_response(_sync.delete_builder_domain)
    get_builder_domains = with_response(_sync.get_builder_domains)
    order_builder_domains = with_response(_sync.order_builder_domains)
    publish_builder_domain = with_response(_sync.publish_builder_domain)
    update_builder_domain = with_response(_sync.update_builder_domain)


class AsyncBuilderDomains(AsyncGroup):
    """The methods of `BuilderDomains`, to be awaited."""

    _sync = BuilderDomains

    @property
    def with_response(self) -> AsyncBuilderDomainsWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncBuilderDomainsWithResponse(self._client)

    ask_public_builder_domain_exists = asynchronous(
        _sync.ask_public_builder_domain_exists,
    )
    create_builder_domain = asynchronous(_sync.create_builder_domain)
    delete_builder_domain = asynchronous(_sync.delete_builder_domain)
    get_builder_domains = asynchronous(_sync.get_builder_domains)
    order_builder_domains = asynchronous(_sync.order_builder_domains)
    publish_builder_domain = asynchronous(_sync.publish_builder_domain)
    update_builder_domain = asynchronous(_sync.update_builder_domain)


class AsyncBuilderDomainsWithResponse(AsyncResponseGroup):
    """The methods of `BuilderDomains`, awaited, giving the whole response."""

    _sync = BuilderDomainsWithResponse
    ask_public_builder_domain_exists = asynchronous(
        _sync.ask_public_builder_domain_exists,
    )
    create_builder_domain = asynchronous(_sync.create_builder_domain)
    delete_builder_domain = asynchronous(_sync.delete_builder_domain)
    get_builder_domains = asynchronous(_sync.get_builder_domains)
    order_builder_domains = asynchronous(_sync.order_builder_domains)
    publish_builder_domain = asynchronous(_sync.publish_builder_domain)
    update_builder_domain = asynchronous(_sync.update_builder_domain)
