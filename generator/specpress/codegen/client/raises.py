"""The errors of an operation in its docstring: their classes and their codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from specpress.ir.model import Operation, Response

ERROR_CLASSES: Final[Mapping[int, str]] = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "PayloadTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableEntity",
    429: "TooManyRequests",
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}
"""The classes of the runtime's `errors`, by status."""
_OF_RANGES: Final[Mapping[str, str]] = {"4": "ClientError", "5": "ServerError"}


def raises(operation: Operation) -> str:
    """The declared errors with their codes, a line each; empty where there are none."""
    lines = list(_lines(operation))
    return "\n".join(("Raises:", *lines)) if lines else ""


def _lines(operation: Operation) -> Iterator[str]:
    without: list[str] = []
    for response in operation.responses:
        class_ = class_of(response.status)
        codes = codes_of(response)
        if class_ and codes:
            yield f"- `{class_}`: {', '.join(codes)}"
        elif class_:
            without.append(f"`{class_}`")
    if without:
        yield f"- {', '.join(dict.fromkeys(without))}"


def class_of(status: str) -> str:
    """The class of an error that is declared for a status; empty for what is none."""
    if status.isdecimal() and int(status) in ERROR_CLASSES:
        return ERROR_CLASSES[int(status)]
    return _OF_RANGES.get(status[:1], "ApiError" if status == "default" else "")


def codes_of(response: Response) -> list[str]:
    """The codes that the body of an error may have."""
    return [
        text
        for media_type in response.media_types[:1]
        for _, texts in media_type.codes
        for text in texts
    ]
