"""From a call and its answer to what the caller gets: a result or an error."""

from __future__ import annotations

from typing import Any, NoReturn

from .errors import MismatchError, StatusError, status_error
from .http import Response as HTTPResponse
from .mismatch import MismatchReport, warn
from .options import Settings
from .request import Call
from .response import parse
from .result import Response
from .urls import redacted


def result_of(settings: Settings, call: Call, answer: HTTPResponse) -> Response[Any]:
    """Give the result of a call, of which the body has been read.

    Raises a `StatusError` for an error status and, if the client is told to, a
    `MismatchError` for a successful answer that is not as declared. The mismatches of
    an error only go to a function: everyone else gets the error itself.
    """
    status, parsed = answer.status_code, parse(call.operation, answer)
    result = Response(
        status, answer.headers, parsed.value, answer.content, call.info.url
    )
    failed = status >= 400
    if parsed.mismatches:
        report = MismatchReport(call.operation.id, status, parsed.mismatches)
        if callable(settings.on_mismatch):
            settings.on_mismatch(report)
        elif settings.on_mismatch == "raise" and not failed:
            raise MismatchError(report, request=call.info, response=result)
        elif settings.on_mismatch == "warn" and not failed:
            warn(report, settings.warned)
    if failed:
        raise status_error(call.info, result)
    return result


def raise_unsuccessful(
    settings: Settings, call: Call, answer: HTTPResponse
) -> NoReturn:
    """Raise the error of a download that was answered with something else."""
    result = result_of(settings, call, answer)
    location = answer.headers.get("location")
    raise StatusError(
        f"{answer.status_code} in place of a file from {call.info}"
        + (f", which is at {redacted(location)}" if location else ""),
        request=call.info,
        response=result,
    )
