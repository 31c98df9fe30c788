"""The reports of `specpress check`: for a terminal, a program, a workflow, a comment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

FORMATS: Mapping[str, str] = {
    "text": "for a terminal",
    "json": "for a program",
    "markdown": "for a comment on a pull request",
    "github": "annotations of a GitHub workflow",
}
LIMIT = 5_000
"""Characters of the report in a comment, which has to leave room for the changes."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two things that do not agree, and the command that makes them agree.

    `run` is empty where no command does. `file` is where to look, a path from the
    configuration's folder.
    """

    between: str
    message: str
    run: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What does not agree about one API, or, in `error`, why that cannot be said.

    `root` is the configuration's folder.
    """

    name: str
    root: Path
    disagreements: tuple[Disagreement, ...]
    error: str = ""


def result_of(
    name: str, root: Path, found: Callable[[], Iterable[Disagreement]]
) -> CheckResult:
    """What is found of one thing; where it cannot be read, that: it hides no other."""
    try:
        return CheckResult(name, root, tuple(found()))
    except SpecpressError as error:
        return CheckResult(name, root, (), str(error))


def rendered(results: Sequence[CheckResult], form: str) -> str:
    """The report in one of `FORMATS`."""
    return _FORMS[form](results)


def _text(results: Sequence[CheckResult]) -> str:
    """What cannot be read is not in it: it is an error, on standard error."""
    lines: list[str] = []
    for result in results:
        if not (result.disagreements or result.error):
            lines.append(f"{result.name}: up to date")
        lines += [f"{result.name}: {_line(each)}" for each in result.disagreements]
    return "".join(f"{line}\n" for line in lines)


def _line(each: Disagreement) -> str:
    hint = f"; run `{each.run}`" if each.run else ""
    return f"{each.between}: {each.message}{hint}"


def _json(results: Sequence[CheckResult]) -> str:
    listed = {
        result.name: (
            {"error": result.error}
            if result.error
            else [asdict(each) for each in result.disagreements]
        )
        for result in results
    }
    return json.dumps(listed, indent=2) + "\n"


def _github(results: Sequence[CheckResult]) -> str:
    from specpress.diff.reports.github import workflow_command

    text = ""
    for result in results:
        for each in result.disagreements:
            text += workflow_command(
                "error",
                f"{result.name}: {_line(each)}",
                file=str(result.root / each.file) if each.file else "",
                title="specpress check",
            )
        if result.error:
            text += workflow_command(
                "error", f"{result.name}: {result.error}", title="specpress check"
            )
    return text or _text(results)


def _markdown(results: Sequence[CheckResult]) -> str:
    """A list of what does not agree; what does not fit is counted."""
    entries = list(_entries(results))
    if not entries:
        names = ", ".join(result.name for result in results)
        return f"Documents, lock and packages agree: {names}.\n\n"[:LIMIT]
    text = "# Documents, lock and packages do not agree\n\n"
    for index, entry in enumerate(entries):
        if len(text) + len(entry) > LIMIT - 100:
            return f"{text}\nand {len(entries) - index} more: see the full report.\n\n"
        text += entry
    return f"{text}\n"


def _entries(results: Sequence[CheckResult]) -> Iterator[str]:
    from specpress.diff.reports.words import code, prose

    for result in results:
        for each in result.disagreements:
            hint = f"; run {code(each.run)}" if each.run else ""
            message = each.message
            yield f"- {code(result.name)}: {prose(f'{each.between}: {message}')}{hint}\n"
        if result.error:
            yield f"- {code(result.name)}: **{prose(result.error)}**\n"


_FORMS: Mapping[str, Callable[[Sequence[CheckResult]], str]] = {
    "text": _text, "json": _json, "github": _github, "markdown": _markdown,
}  # fmt: skip
