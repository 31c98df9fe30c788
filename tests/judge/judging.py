"""Runs schemathesis against a mock and gives what it finds.

It calls the app in this process, in all of its phases, by the document as it was
written: specpress's own reading of it plays no part.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from .forms import lost

EXCLUDED = {
    "ensure_resource_availability": "a mock has no state: nothing is created",
    "ignored_auth": "a mock lets everyone in who has any credential",
    "object_level_authorization": "a mock has no owners of objects",
    "use_after_free": "a mock has no state: nothing is deleted",
}
"""Checks that are not run, and why."""

_REFUSED = "x-refused"
_BASE_URL = "http://testserver"
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the judge objects to.

    `check` is the name of its class of failures, `sent` the media type of the body,
    `refused` what the mock says about why it did not accept a request, `lost` what of
    the body the form that it was written in does not carry.
    """

    check: str
    operation: str
    status: int
    sent: str
    message: str
    refused: str
    lost: str
    request: str
    response: str

    @property
    def text(self) -> str:
        """A line to be recognised by."""
        parts: list[Any] = [self.operation, self.status, self.sent, self.message]
        parts += [self.refused, self.lost]
        return " | ".join(map(str, parts))


@dataclass(frozen=True, slots=True)
class Judgement:
    """How many requests were made, what was found, and what could not be tested."""

    cases: int
    findings: tuple[Finding, ...]
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much is tried of each operation.

    `examples` is the number of random requests of each kind. Of those that the judge
    derives from the schemas, the first `derived` are made, then every tenth up to ten
    times as many, and every hundredth of the rest; 0 makes all.
    """

    examples: int
    derived: int = 0


def judge(
    document: Any, app: Any, *, log: str, budget: Budget, told: Callable[[str], None]
) -> Judgement:
    """Try a mock with requests that its document allows, and with others.

    `log` is the name of its logger; the same requests are made in each run. `told` is
    called with a line about each operation in each phase.
    """
    openapi: Any = import_module("schemathesis.openapi")
    engine: Any = import_module("schemathesis.engine")
    events: Any = import_module("schemathesis.engine.events")
    settings: Any = import_module("schemathesis.config")
    # Neither chance nor what is remembered of earlier runs decides about a request.
    config = settings.SchemathesisConfig(
        seed=1, cache=settings.CacheConfig(enabled=False)
    )
    schema = openapi.from_dict(document, config=config)
    schema.app = _Telling(app, log)
    schema.config.update(
        base_url=_BASE_URL,
        continue_on_failure=True,
        request_timeout=_SECONDS,
    )
    schema.config.generation.update(max_examples=budget.examples, database="none")
    schema.config.generation.deterministic = True
    schema.config.generation.with_security_parameters = False
    schema.config.checks.update(excluded_check_names=list(EXCLUDED))
    if budget.derived:
        schema.hook(_thinned(budget.derived))
    cases, findings, errors = 0, list[Finding](), list[str]()
    for event in engine.from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            made, found = len(event.recorder.cases), list(_findings(event))
            cases += made
            findings += found
            place = f"{event.phase.value} {event.recorder.label}"
            told(f"{place}: {made} requests, {len(found)} findings; {cases} in all")
        elif isinstance(event, events.NonFatalError):
            errors.append(f"{event.label}: {event.value!r:.300}")
        elif isinstance(event, events.FatalError):
            raise event.exception
    return Judgement(cases, tuple(findings), tuple(errors))


def _thinned(first: int) -> Callable[[Any, Any], bool]:
    """A hook that leaves requests out where a schema gives rise to very many."""
    seen = Counter[str]()

    def filter_case(_: Any, case: Any) -> bool:
        if case.meta is None or case.meta.phase.name.value != "coverage":
            return True
        label = case.operation.label
        seen[label] += 1
        number = seen[label]
        step = 1 if number <= first else 10 if number <= 10 * first else 100
        return number % step == 0

    return filter_case


class _Telling(logging.Handler):
    """Puts what an app says in its log about a request into a header of the answer."""

    def __init__(self, app: Any, log: str) -> None:
        super().__init__(logging.INFO)
        self._app = app
        self._said = ""
        logger = logging.getLogger(log)
        logger.handlers, logger.propagate = [self], False
        logger.setLevel(logging.INFO)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember the last line."""
        self._said = record.getMessage()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve a request; one after the other."""
        self._said = ""

        async def telling(message: Any) -> None:
            if message["type"] == "http.response.start" and self._said:
                said = (
                    _REFUSED.encode(),
                    self._said.encode("ascii", "backslashreplace"),
                )
                message = {**message, "headers": [*message["headers"], said]}
            await send(message)

        await self._app(scope, receive, telling)


def _findings(event: Any) -> Iterator[Finding]:
    recorder = event.recorder
    for case_id, checks in recorder.checks.items():
        for check in checks:
            if check.failure_info is None:
                continue
            failure = check.failure_info.failure
            interaction = recorder.interactions.get(case_id)
            request = interaction and interaction.request
            response = interaction and interaction.response
            case = recorder.cases[case_id].value
            sent = _header(request.headers, "content-type") if request else ""
            media_type = sent.partition(";")[0]
            yield Finding(
                type(failure).__name__,
                failure.operation or case.operation.label,
                response.status_code if response else 0,
                media_type,
                " ".join(failure.message.split()),
                _header(response.headers, _REFUSED) if response else "",
                lost(case.body, media_type),
                (
                    f"{request.method} {request.uri} {request.body!r:.2000}"
                    if request
                    else ""
                ),
                (
                    (_header(response.headers, "x-why") + f"{response.content!r:.2000}")
                    if response
                    else ""
                ),
            )


def _header(headers: Any, name: str) -> str:
    for key, values in headers.items():
        if key.lower() == name:
            value = values[0] if isinstance(values, list) else values
            return str(value)
    return ""
