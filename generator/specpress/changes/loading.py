"""Reading the two sides: from a file, a URL, git or standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from specpress.document import (
    collector,
    composition,
    mend,
    references,
    swagger2,
    templates,
    text,
)
from specpress.document.version import declared
from specpress.pipeline import MAX_BYTES, read_source
from specpress.problems import SpecpressError

from .model import Side

STDIN = "-"


def read_side(source: str, root: Path) -> Side:
    """The document at a path (from `root`), a URL, ``git:REV:path`` or ``-`` (stdin).

    Raises `SpecpressError` where there is none, or where it refers to what is not there.
    """
    if source == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        return side_of(data, str(root / "stdin"), shown="standard input")
    return side_of(read_source(source, root), source, root=root)


def side_of(
    data: bytes, source: str = "", *, shown: str = "", root: Path | None = None
) -> Side:
    """A document that was read already; `source` is the base of its references."""
    location = source
    with collector.paused():
        try:
            raw = _normalised(data, location)
        except RecursionError:
            raise SpecpressError(
                "expected nesting of bounded depth, found more", file=shown or source
            ) from None
    info = raw.get("info")
    about = info if isinstance(info, dict) else {}
    return Side(
        source=shown or source,
        title=str(about.get("title", "")),
        version=str(about.get("version", "")),
        raw=raw,
        data=data,
    )


def _normalised(data: bytes, source: str) -> dict[str, Any]:
    """The document in the shape of 3.1, as `specpress.document.load` gives it in `raw`,
    without the model of it, which takes as long again.
    """
    value, problems = text.parse(data, source)
    if not isinstance(value, dict):
        raise SpecpressError(
            "expected an object with the field 'openapi', found another value",
            file=source,
        )
    if value.get("openapi") == "" and "paths" in value:
        value = {**value, "openapi": "3.0.3"}  # what has paths is meant to be compared
    found = list(problems)
    _, version_2 = declared(value, source, found)
    compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    if references.needed(compact, version_2=version_2):
        value, unresolved, _ = references.bundle(
            value, version_2=version_2, source=source, read=None
        )
        for problem in unresolved:
            if problem.kind == "unresolvable-reference":
                raise SpecpressError(
                    problem.message, file=problem.file or source, pointer=problem.pointer,
                    cure="a comparison without it would be wrong",
                )  # fmt: skip
    raw, _ = mend.mend(swagger2.convert(value) if version_2 else value, file=source)
    templates.complete(raw, file=source)
    composition.break_cycles(raw, file=source)
    return raw
