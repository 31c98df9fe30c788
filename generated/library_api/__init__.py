"""A client for Riverside Library 2.4.0."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_names

if TYPE_CHECKING:
    from ._runtime.errors import (
        ApiError as ApiError,
        BadGateway as BadGateway,
        BadRequest as BadRequest,
        ClientError as ClientError,
        Conflict as Conflict,
        ConnectionFailed as ConnectionFailed,
        Forbidden as Forbidden,
        GatewayTimeout as GatewayTimeout,
        Gone as Gone,
        InternalServerError as InternalServerError,
        MethodNotAllowed as MethodNotAllowed,
        MismatchError as MismatchError,
        NotAcceptable as NotAcceptable,
        NotFound as NotFound,
        PayloadTooLarge as PayloadTooLarge,
        PaymentRequired as PaymentRequired,
        PreconditionFailed as PreconditionFailed,
        RequestTimeout as RequestTimeout,
        ServerError as ServerError,
        ServiceUnavailable as ServiceUnavailable,
        TooManyRequests as TooManyRequests,
        Unauthorized as Unauthorized,
        UnprocessableEntity as UnprocessableEntity,
        UnsupportedMediaType as UnsupportedMediaType,
    )
    from ._runtime.mismatch import (
        Mismatch as Mismatch,
        MismatchReport as MismatchReport,
        OnMismatch as OnMismatch,
        ResponseMismatchWarning as ResponseMismatchWarning,
    )
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.result import Response as Response
    from ._runtime.retry import Retries as Retries
    from .client import AsyncClient as AsyncClient, Client as Client

__version__ = "2.4.0"

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        "_runtime.errors: ApiError BadGateway BadRequest ClientError Conflict "
        "ConnectionFailed Forbidden GatewayTimeout Gone InternalServerError "
        "MethodNotAllowed MismatchError NotAcceptable NotFound PayloadTooLarge "
        "PaymentRequired PreconditionFailed RequestTimeout ServerError "
        "ServiceUnavailable TooManyRequests Unauthorized UnprocessableEntity "
        "UnsupportedMediaType; _runtime.mismatch: Mismatch MismatchReport OnMismatch "
        "ResponseMismatchWarning; _runtime.options: RequestOptions; _runtime.result: "
        "Response; _runtime.retry: Retries; client: AsyncClient Client; ",
    )
