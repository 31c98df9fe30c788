"""The server of Riverside Library: services to implement, and what serves them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack, overload

from .._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from fastapi import FastAPI
    from typing_extensions import deprecated

    from ._runtime.app import OnRefused
    from ._runtime.limits import Limits as Limits
    from ._runtime.mock.mock import Examples
    from ._runtime.security import Authenticate, BoolAuthenticate, Principal
    from ._runtime.security import PrincipalRequired as PrincipalRequired
    from ._runtime.service import Forbidden as Forbidden
    from ._runtime.service import HTTPError as HTTPError
    from ._runtime.service import NotImplementedByServer as NotImplementedByServer
    from ._runtime.service import Reply as Reply
    from ._runtime.service import Request as Request
    from ._runtime.service import Response as Response
    from ._runtime.service import Stream as Stream
    from ._runtime.service import Unauthorized as Unauthorized
    from ._runtime.service import Upload as Upload
    from ._runtime.service import uploaded as uploaded
    from .catalogue import CatalogueService as CatalogueService
    from .cover_images import CoverImagesService as CoverImagesService
    from .fines import FinesService as FinesService
    from .lending import LendingService as LendingService
    from .members import MembersService as MembersService
    from .search import SearchService as SearchService
    from .service import ServiceService as ServiceService

_SERVICES = (
    "catalogue: CatalogueService; cover_images: CoverImagesService; fines: "
    "FinesService; lending: LendingService; members: MembersService; search: "
    "SearchService; service: ServiceService; "
)
_PUBLIC = (
    "_runtime.limits: Limits; "
    "_runtime.service: Forbidden HTTPError NotImplementedByServer Reply Request "
    "Response Stream Unauthorized Upload uploaded; "
)


class Services(TypedDict, total=False):
    """What implements the operations of each tag."""

    catalogue: CatalogueService
    cover_images: CoverImagesService
    fines: FinesService
    lending: LendingService
    members: MembersService
    search: SearchService
    service: ServiceService


if TYPE_CHECKING:

    @overload
    @deprecated("`authenticate` must give the principal, or None to refuse")
    def create_app(  # type: ignore[overload-overlap]  # a bool is no principal
        *,
        app: FastAPI | None = None,
        authenticate: BoolAuthenticate,
        limits: Limits | None = None,
        on_refused: OnRefused | None = None,
        **services: Unpack[Services],
    ) -> PrincipalRequired: ...
    @overload
    def create_app(  # pyright: ignore[reportOverlappingOverload]  the same
        *,
        app: FastAPI | None = None,
        authenticate: Authenticate[Principal] | None = None,
        limits: Limits | None = None,
        on_refused: OnRefused | None = None,
        **services: Unpack[Services],
    ) -> FastAPI: ...


def create_app(
    *,
    app: FastAPI | None = None,
    authenticate: Authenticate[Any] | None = None,
    limits: Limits | None = None,
    on_refused: OnRefused | None = None,
    **services: Unpack[Services],
) -> Any:
    """Give a FastAPI app that serves all operations; or add them to `app`.

    What no service implements answers 501. Without `authenticate`, every operation that
    asks for authentication answers 401. `on_refused` can give the answer to a request
    that is refused (422, 401, …) in a form of its own.
    """
    from ._runtime.app import serve

    return serve(_SERVICES, services, app, authenticate, limits, on_refused)


def create_mock_app(
    *,
    app: FastAPI | None = None,
    seed: int = 0,
    security: bool = True,
    examples: Examples | None = None,
    limits: Limits | None = None,
) -> FastAPI:
    """Give a FastAPI app that answers with made-up values, the same for the same seed.

    With `security`, any credential will do, but there must be one. `examples` are those
    of the document, which `specpress mock` passes on.
    """
    from ._runtime.mock.mock import serve_mock

    return serve_mock(_SERVICES, app, seed, security, examples, limits)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _SERVICES + _PUBLIC)
