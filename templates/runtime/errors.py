"""The errors of a client.

```
Exception
└── ApiError                        anything that went wrong with a call
    ├── ConnectionFailed            no answer: refused, reset, cut off, no such host
    │   └── RequestTimeout          no answer in time
    ├── CredentialMissing           not sent: no credential (auth_required="raise")
    ├── ArgumentError               what was given cannot be sent, and nothing was
    │   ├── ArgumentValueError          a ValueError, too
    │   └── ArgumentTypeError           a TypeError, too
    ├── MismatchError               an answer unlike the document (on_mismatch="raise")
    └── StatusError                 an answer with an error status
        ├── ClientError             4xx
        │   ├── BadRequest              400
        │   ├── Unauthorized            401
        │   ├── PaymentRequired         402
        │   ├── Forbidden               403
        │   ├── NotFound                404
        │   ├── MethodNotAllowed        405
        │   ├── NotAcceptable           406
        │   ├── Conflict                409
        │   ├── Gone                    410
        │   ├── PreconditionFailed      412
        │   ├── PayloadTooLarge         413
        │   ├── UnsupportedMediaType    415
        │   ├── UnprocessableEntity     422
        │   └── TooManyRequests         429
        └── ServerError             5xx
            ├── InternalServerError     500
            ├── BadGateway              502
            ├── ServiceUnavailable      503
            └── GatewayTimeout          504
```

No error holds a credential: `request` is the method and the URL without its query, not
the request that was sent. All of them can be pickled.
"""

# The names are those of the statuses (RFC 9110 section 15).
# ruff: noqa: N818

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .mismatch import Mismatch, MismatchReport
from .result import RequestInfo, Response


class ApiError(Exception):
    """Anything that went wrong with a call.

    - `status_code`: of the answer, None where none arrived.
    - `code`: what the API calls the error, if its body says so.
    - `detail`: its explanation, of whatever type the API gives it.
    - `body`: the body of the answer, of the type declared for the status; the parsed
      JSON or the text where none is declared or the body does not fit.
    - `request`, `response`: what was asked and what was answered.
    """

    def __init__(
        self,
        message: str = "",
        *,
        request: RequestInfo | None = None,
        response: Response[Any] | None = None,
        body: Any = None,
        code: str | None = None,
        detail: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.response = response
        self.body = body
        self.code = code
        self.detail = detail

    @property
    def status_code(self) -> int | None:
        """The status of the answer, None where none arrived."""
        return self.response.status_code if self.response else None

    def __str__(self) -> str:
        """What happened, for a person; never a credential."""
        return self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the attributes; an exception is otherwise rebuilt from its message."""
        return _rebuilt, (type(self), self.message), dict(self.__dict__)


def _rebuilt(kind: type[ApiError], message: str) -> ApiError:
    error = kind.__new__(kind, message)
    error.message = message
    return error


class ConnectionFailed(ApiError):
    """No answer arrived: the connection was refused, reset or cut off."""


class RequestTimeout(ConnectionFailed):
    """No answer arrived in time."""


class CredentialMissing(ApiError):
    """The request was not sent: the client has no credential that the operation takes."""


class ArgumentError(ApiError):
    """What was given cannot be sent as the document says; nothing was sent."""


class ArgumentValueError(ArgumentError, ValueError):
    """A value that has no form in the request: NaN, a datetime without an offset."""


class ArgumentTypeError(ArgumentError, TypeError):
    """A value of a type that has none: a `str` where a file belongs."""


def argument_error(reason: Exception, message: str) -> ArgumentError:
    """Make the error of an argument, of the kind of its reason."""
    is_type = isinstance(reason, TypeError)
    return ArgumentTypeError(message) if is_type else ArgumentValueError(message)


class MismatchError(ApiError):
    """The answer is not what the document says; `mismatches` tells where."""

    def __init__(
        self,
        report: MismatchReport,
        *,
        request: RequestInfo | None = None,
        response: Response[Any] | None = None,
    ) -> None:
        super().__init__(str(report), request=request, response=response)
        self.mismatches: tuple[Mismatch, ...] = report.mismatches
        self.body = response.parsed if response else None


class StatusError(ApiError):
    """The answer has an error status."""


class ClientError(StatusError):
    """4xx: the request was refused."""


class BadRequest(ClientError):
    """400."""


class Unauthorized(ClientError):
    """401: no credential, or one that is not accepted."""


class PaymentRequired(ClientError):
    """402: the licence or plan does not cover this."""


class Forbidden(ClientError):
    """403."""


class NotFound(ClientError):
    """404."""


class MethodNotAllowed(ClientError):
    """405."""


class NotAcceptable(ClientError):
    """406."""


class Conflict(ClientError):
    """409."""


class Gone(ClientError):
    """410."""


class PreconditionFailed(ClientError):
    """412."""


class PayloadTooLarge(ClientError):
    """413."""


class UnsupportedMediaType(ClientError):
    """415."""


class UnprocessableEntity(ClientError):
    """422."""


class TooManyRequests(ClientError):
    """429."""


class ServerError(StatusError):
    """5xx: the server failed."""


class InternalServerError(ServerError):
    """500."""


class BadGateway(ServerError):
    """502."""


class ServiceUnavailable(ServerError):
    """503."""


class GatewayTimeout(ServerError):
    """504."""


_BY_STATUS: Final[Mapping[int, type[StatusError]]] = {
    400: BadRequest,
    401: Unauthorized,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    409: Conflict,
    410: Gone,
    412: PreconditionFailed,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    422: UnprocessableEntity,
    429: TooManyRequests,
    500: InternalServerError,
    502: BadGateway,
    503: ServiceUnavailable,
    504: GatewayTimeout,
}


def class_of(status: int) -> type[StatusError]:
    """Give the class of errors for a status."""
    by_class = {4: ClientError, 5: ServerError}
    return _BY_STATUS.get(status) or by_class.get(status // 100, StatusError)


def status_error(
    request: RequestInfo, response: Response[Any], note: str = ""
) -> StatusError:
    """Make the error of an answer; its body is `response.parsed`.

    `note` is a line for its text about what the caller can do.
    """
    from .error_text import describe  # for calls that fail: most do not

    problem = describe(response.status_code, response.content)
    title = f"{problem.title} from {request}"
    return class_of(response.status_code)(
        "\n".join((title, *(f"  {line}" for line in (*problem.lines, note) if line))),
        request=request,
        response=response,
        body=response.parsed,
        code=problem.code,
        detail=problem.detail,
    )
