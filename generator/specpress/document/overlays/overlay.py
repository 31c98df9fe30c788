"""Overlays: what a document gets wrong, repaired by data (OpenAPI Overlay 1.0 and 1.1).

An overlay is a list of actions, each of which changes what its JSONPath query selects
in the document, in their order. https://spec.openapis.org/overlay/v1.1.0.html
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from specpress.document.parse import text
from specpress.document.values import Json, Object
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.real_path import real_path

_VERSION = re.compile(r"1\.(\d+)\.\d+")
_NEWEST = 1
"""The minor version up to which the specification is known."""


@dataclass(frozen=True, slots=True)
class Action:
    """A change: of what, and which.

    `pointer` is its place in the overlay; `value` what is merged, for a copy the query
    of what is copied; `description` says in the overlay's own words why.
    """

    pointer: str
    target: str
    kind: Literal["update", "copy", "remove"]
    value: Json
    description: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """The actions of one overlay.

    `minor` is the minor version of the specification, 0 or 1; `extends` the URI of the
    document that it is for, as written, if it says so.
    """

    file: str
    minor: int
    actions: tuple[Action, ...]
    extends: str
    problems: tuple[Problem, ...]

    def foreign(self, source: str) -> list[Problem]:
        """Whether the overlay says that it is for another file than `source`.

        A URL says nothing: what was downloaded from it is a file, too.
        """
        if not self.extends or urlsplit(self.extends).scheme or not source:
            return []
        extended = Path(self.file).parent / self.extends
        if urlsplit(source).scheme or real_path(extended) == real_path(Path(source)):
            return []
        return [
            Problem(
                ProblemKind.OVERLAY_EXTENDS,
                "/extends",
                f"expected the document {self.extends!r}, found {source!r}",
                "applied",
                self.file,
            )
        ]


def read_overlay(path: Path) -> Overlay:
    """The overlay of a local file. Raises `SpecpressError` where there is none."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SpecpressError(
            f"expected an overlay, found {(error.strerror or 'no file').lower()}",
            file=str(path),
        ) from None
    return parse(data, str(path))


def parse(data: bytes, file: str) -> Overlay:
    """The overlay that JSON or YAML text holds. Raises `SpecpressError` for another."""
    value, text_problems = text.parse(data, file)
    problems = list(text_problems)
    if not isinstance(value, dict) or not isinstance(value.get("overlay"), str):
        raise SpecpressError(
            "expected an object with the field 'overlay', a version in quotes",
            file=file,
        )
    minor = _minor(str(value["overlay"]), file, problems)
    actions = value.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecpressError(
            "expected a list of at least one action", file=file, pointer="/actions"
        )
    extends = value.get("extends")
    return Overlay(
        file,
        minor,
        tuple(
            _action(action, f"/actions/{index}", minor, file)
            for index, action in enumerate(actions)
        ),
        extends if isinstance(extends, str) else "",
        tuple(problems),
    )


def _minor(version: str, file: str, problems: list[Problem]) -> int:
    known = _VERSION.fullmatch(version)
    if known is None:
        raise SpecpressError(
            f"expected version 1.0 or 1.1 of the overlay specification, found {version!r}",
            file=file,
            pointer="/overlay",
        )
    minor = int(known[1])
    if minor > _NEWEST:
        problems.append(
            Problem(
                ProblemKind.OVERLAY_VERSION,
                "/overlay",
                f"expected version 1.0 or 1.1, found {version!r}",
                "read as 1.1",
                file,
            )
        )
    return min(minor, _NEWEST)


def _action(value: Json, pointer: str, minor: int, file: str) -> Action:
    target = value.get("target") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(target, str):
        raise SpecpressError(
            "expected an action with a target", file=file, pointer=pointer
        )
    kind = _kind(value)
    if kind is None or (kind == "copy" and not isinstance(value["copy"], str)):
        raise SpecpressError(
            "expected one of update, remove: true and copy: a JSONPath query",
            file=file,
            pointer=pointer,
        )
    if kind == "copy" and minor == 0:
        raise SpecpressError(
            "expected an action of version 1.0, found copy",
            file=file,
            pointer=pointer,
            hint="write overlay: 1.1.0",
        )
    description = value.get("description")
    return Action(
        pointer,
        target,
        kind,
        value.get(kind),
        description if isinstance(description, str) else "",
    )


def _kind(action: Object) -> Literal["update", "copy", "remove"] | None:
    """What an action does. One that removes does nothing else."""
    if action.get("remove") is True:
        return "remove"
    if "update" in action:
        return None if "copy" in action else "update"
    return "copy" if "copy" in action else None
