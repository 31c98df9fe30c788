"""From a call and its answer to what the caller gets: a result or an error."""

from __future__ import annotations

from typing import (
    Any,
    Final,  # <credentials>
    NoReturn,  # <downloads|streams>
)
from urllib.parse import urljoin

from ..decode.response import parse
from ..http import Response as HTTPResponse
from ..mismatch import Decoded, Mismatch, MismatchReport, warn
from ..options import Settings
from ..request.prepare import Call
from ..result import Response
from ..urls import redacted

_NOT_ALLOWED: Final = (401, 403)  # <credentials>


def result_of(
    settings: Settings, call: Call, answer: HTTPResponse, parsed: Decoded | None = None
) -> Response[Any]:
    """Give the result of a call, of which the body has been read.

    `parsed` is what it was parsed to, if not as the operation declares.
    Raises a `StatusError` for an error status and for a redirect that is not declared
    and was not followed, and, if the client is told to, a
    `MismatchError` for a successful answer that is not as declared. The mismatches of
    an error only go to a function: everyone else gets the error itself.
    """
    status, parsed = answer.status_code, parsed or parse(call.operation, answer)
    result = Response(
        status, answer.headers, parsed.value, answer.content, redacted(call.url)
    )
    if parsed.mismatches:
        report_to(settings, call, result, parsed.mismatches)
    if status >= 400:
        from ..errors import status_error  # for calls that fail: most do not

        note = ""
        # <credentials>
        # unless the caller gave the header by himself
        if status in _NOT_ALLOWED and b"authorization" not in call.headers:
            note = settings.credentials.lacking(call.operation.security)
        # </credentials>
        raise status_error(call.info, result, note)
    if status >= 300 and any(each.kind == "status" for each in parsed.mismatches):
        raise unfollowed(call, result)
    return result


def unfollowed(call: Call, result: Response[Any]) -> Exception:
    """Make the error of a redirect that is not declared: there is no result."""
    from ..errors import StatusError

    location = result.headers.get("location")
    target = urljoin(call.url, location) if location else ""
    where = f" to {redacted(target)}" if target else ""
    return StatusError(
        f"{result.status_code}, a redirect{where} that is not declared, from {call.info}",
        request=call.info,
        response=result,
    )


def report_to(
    settings: Settings,
    call: Call,
    result: Response[Any],
    mismatches: tuple[Mismatch, ...],
) -> None:
    """Tell of mismatches whoever is to be told."""
    failed = result.status_code >= 400
    report = MismatchReport(call.operation.id, result.status_code, mismatches)
    if callable(settings.on_mismatch):
        settings.on_mismatch(report)
    elif settings.on_mismatch == "raise" and not failed:
        from ..errors import MismatchError

        raise MismatchError(report, request=call.info, response=result)
    elif settings.on_mismatch == "warn" and not failed:
        warn(report, settings.warned)


# <downloads|streams>
def raise_unsuccessful(
    settings: Settings, call: Call, answer: HTTPResponse
) -> NoReturn:
    """Raise the error of a download or stream that was answered with something else."""
    from ..errors import StatusError

    # Whoever is not told by a function is told by the error.
    told = settings if callable(settings.on_mismatch) else _silent(settings)
    result = result_of(told, call, answer)
    location = answer.headers.get("location")
    raise StatusError(
        f"{answer.status_code} in place of content from {call.info}"
        + (f", which is at {redacted(location)}" if location else ""),
        request=call.info,
        response=result,
    )


def _silent(settings: Settings) -> Settings:
    return settings.replaced(on_mismatch="ignore")


# </downloads|streams>
