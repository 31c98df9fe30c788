"""The calls of an operation of a service, and what is wrong with the answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import Any, Final

import httpx

from specpress.utils.dataclass import dataclass

from .conformance import Conformance, Deviation, FindingKind
from .invalid import InvalidRequests
from .report import ContractOptions, Finding
from .round_trip import Case

_BODY_SHOWN: Final = 200
_REFUSALS: Final = frozenset({400, 401, 403, 404, 405, 413, 414, 415, 422, 431})
"""What refuses an invalid request, declared or not."""


class Recorder(httpx.BaseTransport):
    """Keeps the last request and its answer, or what was raised instead."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport
        self.forget()

    def forget(self) -> None:
        """Keep nothing."""
        self.request: httpx.Request | None = None
        self.response: httpx.Response | None = None
        self.error: Exception | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Let the app answer; where it raises, as its server would."""
        self.forget()
        request.read()
        self.request = request
        try:
            self.response = self._transport.handle_request(request)
        except Exception as error:  # whatever the app raises is what is looked for
            self.error = error
            return httpx.Response(500)
        return self.response


@dataclass(frozen=True, slots=True)
class Tools:
    """What calls are made with: `begin` is told of each, before it is made."""

    options: ContractOptions
    conformance: Conformance
    invalid: InvalidRequests
    recorder: Recorder
    begin: Callable[[Case], None]


class Calls:
    """The calls of one operation: a valid one, and those made from it.

    `tools` are what they are made and compared with, `declared` is the operation.
    """

    def __init__(self, tools: Tools, declared: Any, case: Case) -> None:
        self._tools = tools
        self._declared = declared
        self._operation = declared.operation
        self._case = case
        self._recorder = tools.recorder
        self.succeeded = False
        self.is_implemented = True

    def findings(self, client: Any) -> Iterator[Finding]:
        """Make the calls, and give what is found."""
        if self._case.problem:
            yield self._finding(Deviation(FindingKind.NOT_CALLED, self._case.problem))
            return
        problem = self._call(client)
        request = self._recorder.request
        if request is None:
            yield self._finding(Deviation(FindingKind.NOT_CALLED, problem))
            return
        if self._is_unimplemented():
            self.is_implemented = False
            return
        found = list(self._of_valid())
        for each in found:
            yield self._finding(each, request)
        if problem and not found:
            yield self._finding(Deviation(FindingKind.NOT_CALLED, problem), request)
        if self._case.number == 0 and self._tools.options.invalid:
            yield from self._invalid(request)

    def _is_unimplemented(self) -> bool:
        response = self._recorder.response
        return (
            response is not None
            and response.status_code == 501
            and 501 not in self._operation.responses
        )

    def _call(self, client: Any) -> str:
        """Call the method of the client; give what went wrong besides the answer."""
        self._tools.begin(self._case)
        self._recorder.forget()
        method = getattr(getattr(client, self._case.group), self._case.method)
        try:
            result = method(**self._arguments())
            if self._case.streams:
                list(result)
        except Exception as error:  # whatever fails is what is looked for
            if getattr(error, "response", None) is None:
                return f"{type(error).__name__}: {error}"
        return ""

    def _arguments(self) -> dict[str, Any]:
        arguments = dict(self._case.arguments)
        in_path = {
            each.name
            for each in self._declared.arguments
            if each.parameter is not None and each.parameter.location == "path"
        }
        for key, value in self._tools.options.values.items():
            place, _, name = key.rpartition(".")
            own = f"{self._case.group}.{self._case.method}", self._operation.id
            if (not place and name in in_path) or place in own:
                arguments[name] = value() if callable(value) else value
        return arguments

    def _of_valid(self) -> Iterator[Deviation]:
        broken = self._broken()
        if broken is not None:
            yield broken
            return
        response = self._answered()
        self.succeeded = 200 <= response.status_code < 300
        status = response.status_code
        if status == 401 and self._operation.security:
            message = "a valid request was answered with 401; give `auth`"
            yield Deviation(FindingKind.CREDENTIALS_REFUSED, message)
        elif not self._tools.conformance.is_declared(self._operation, status):
            yield self._undeclared(status, response)
        else:
            yield from self._tools.conformance.deviations(self._operation, response)

    def _invalid(self, valid: httpx.Request) -> Iterator[Finding]:
        anonymous = self._tools.invalid.anonymous(self._operation, valid)
        if anonymous is not None:
            self._send(anonymous)
            fault = "without credentials"
            for each in self._of_invalid((401, 403), FindingKind.ANONYMOUS_ACCEPTED):
                yield self._finding(each, anonymous, fault)
        for invalid in self._tools.invalid.of(self._declared, valid):
            self._send(invalid.request)
            accepted = FindingKind.INVALID_ACCEPTED
            for each in self._of_invalid(range(400, 500), accepted):
                yield self._finding(each, invalid.request, invalid.fault)

    def _send(self, request: httpx.Request) -> None:
        self._tools.begin(self._case)
        self._recorder.handle_request(request)

    def _of_invalid(
        self, refusals: Collection[int], accepted: FindingKind
    ) -> Iterator[Deviation]:
        broken = self._broken()
        if broken is not None:
            yield broken
            return
        response = self._answered()
        status = response.status_code
        if status not in refusals:
            yield Deviation(accepted, f"it was answered with {status}")
        elif self._tools.conformance.is_declared(self._operation, status):
            yield from self._tools.conformance.deviations(self._operation, response)
        elif status not in _REFUSALS or not self._tools.options.undeclared_refusals:
            yield self._undeclared(status, response)

    def _broken(self) -> Deviation | None:
        error, response = self._recorder.error, self._recorder.response
        if isinstance(error, TimeoutError):
            message = f"no answer within {self._tools.options.timeout} seconds"
            return Deviation(FindingKind.TIMEOUT, message)
        if error is not None:
            message = f"{type(error).__name__}: {error}"
            return Deviation(FindingKind.SERVER_ERROR, message)
        if response is not None and response.status_code >= 500:
            message = f"{response.status_code}: {response.text:.200}"
            return Deviation(FindingKind.SERVER_ERROR, message)
        return None

    def _answered(self) -> httpx.Response:
        response = self._recorder.response
        if response is None:
            raise ValueError("nothing was answered")
        return response

    def _undeclared(self, status: int, response: httpx.Response) -> Deviation:
        declared = ", ".join(map(str, self._operation.responses))
        message = f"{status} is not declared, but {declared}: {response.text:.200}"
        return Deviation(FindingKind.UNDECLARED_STATUS, message)

    def _finding(
        self,
        deviation: Deviation,
        request: httpx.Request | None = None,
        fault: str = "",
    ) -> Finding:
        return Finding(
            deviation.kind,
            self._operation.id,
            f"{self._case.group}.{self._case.method}",
            deviation.message,
            "" if request is None else _shown(request),
            fault,
        )


def _shown(request: httpx.Request) -> str:
    """A request in a line: no credentials, and of the body the beginning."""
    content = request.read()
    try:
        text = re.sub(r"\s+", " ", content.decode("utf-8"))
    except UnicodeDecodeError:
        text = f"<{len(content)} bytes>"
    more = "…" if len(text) > _BODY_SHOWN else ""
    body = f" {text[:_BODY_SHOWN]}{more}" if content else ""
    return f"{request.method} {request.url.raw_path.decode()}{body}"
