"""What of a document a setting makes use of: a login, overlays, lists in pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from specpress.codegen.client.find_login import find_login
from specpress.codegen.client.jobs import JobPoll, find_jobs
from specpress.codegen.client.page_shape import page_of
from specpress.codegen.client.pagination import paging, setting_of, takes_page
from specpress.codegen.options import LoginOperations
from specpress.config.settings import ApiConfig
from specpress.document.overlays.shipped import overlays_for
from specpress.errors import Problem, ProblemKind
from specpress.ir.model import Api, Operation
from specpress.utils.dataclass import dataclass
from specpress.utils.listing import listed
from specpress.utils.toml import inline

from .source import Source

_NAMED = 3
"""How many operations a line names."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was found: the setting that makes use of it, and a sentence."""

    key: str
    value: Any
    text: str

    @property
    def setting(self) -> str:
        """The line of a configuration."""
        return f"{self.key} = {inline(self.value)}"


def found_login(api: Api) -> Finding | None:
    """The operations that log in, if there are any."""
    login = find_login(api)
    if login is None:
        return None
    operations = {each.declared_id or each.id: each for each in api.operations}
    text = f"{_shown(operations[login.operation])} gives tokens for {login.scheme!r}"
    if login.refresh is not None:
        text += f", {_shown(operations[login.refresh])} renews them"
    return Finding("login", _as_table(login), text)


def found_jobs(api: Api) -> Finding | None:
    """The operations that report on jobs, if there are any."""
    polls = find_jobs(api).polls
    if not polls:
        return None
    starters = {each.id for poll in polls for each in poll.starters}
    shown = ", ".join(_shown(poll.operation) for poll in polls)
    verb = "report" if len(polls) > 1 else "reports"
    count = "1 operation starts" if len(starters) == 1 else f"{len(starters)} start"
    tables = {
        poll.operation.declared_id or poll.operation.id: _as_jobs_table(poll)
        for poll in polls
    }
    return Finding("jobs", tables, f"{count} jobs, {shown} {verb} on them")


def _as_jobs_table(poll: JobPoll) -> dict[str, str]:
    keys = {"id": poll.id, "state": poll.state, "progress": poll.progress}
    return {
        key: value
        for key, value in keys.items()
        if value and (key, value) != ("id", "id")
    }


def unconfigured(api: Api, settings: ApiConfig, source: Source) -> Iterator[Problem]:
    """A remark for each thing of an API that a setting would make use of.

    What is configured, or said not to be wanted, is not remarked.
    """
    if not settings.suggestions:
        return
    if "overlays" not in settings.model_fields_set:
        applied = set(source.overlays)
        for overlay in overlays_for(api.title, settings.source or source.location):
            if overlay.path not in applied:
                finding = Finding("overlays", [overlay.written], "")
                yield _problem(
                    f"specpress has an overlay for {api.title!r}, which is not applied",
                    finding,
                )
    if settings.login is None:
        login = found_login(api)
        if login is not None:
            yield _problem(f"{login.text}, and no client logs in by it", login)
    unpaged = [
        operation for operation in api.operations if _unpaged(api, operation, settings)
    ]
    if unpaged:
        names = listed([each.id for each in unpaged], _NAMED)
        yield Problem(
            ProblemKind.NOT_CONFIGURED,
            "",
            f"a page can be asked for, and no `iter_` method asks for the next one: "
            f"{names}",
            "a table in `pagination` says how",
        )


def paged(api: Api, settings: ApiConfig) -> int:
    """How many operations have an `iter_` method."""
    return sum(
        paging(operation, api.declarations, settings.pagination) is not None
        for operation in api.operations
    )


def _unpaged(api: Api, operation: Operation, settings: ApiConfig) -> bool:
    return (
        takes_page(operation)
        and page_of(operation, api.declarations.response) is not None
        and setting_of(operation, settings.pagination) is None
        and paging(operation, api.declarations, settings.pagination) is None
    )


def _problem(message: str, finding: Finding) -> Problem:
    action = f"`{finding.setting}` does (`specpress init` writes that)"
    return Problem(ProblemKind.NOT_CONFIGURED, "", message, action)


def _shown(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _as_table(login: LoginOperations) -> dict[str, str]:
    """The options of a login that are not their defaults."""
    return {
        each.name: value
        for each in fields(login)
        if (value := getattr(login, each.name)) != each.default
    }
