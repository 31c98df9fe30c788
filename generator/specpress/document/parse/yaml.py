"""YAML text → JSON values, by the core schema of YAML 1.2 (section 10.3).

PyYAML resolves by YAML 1.1, where ``no`` is a boolean, ``12:30`` a number and
``2024-01-01`` a date; none of that is meant in an OpenAPI document. So only its
parser (libyaml where available) is used, and the values are built here, from
events and without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import field
from typing import Any

import yaml

from specpress.document.limits import MAX_ALIASED, MAX_DEPTH
from specpress.document.values import Json, Object, pointer
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.dataclass import dataclass

_NULL = {"", "~", "null", "Null", "NULL"}
_TRUE = {"true", "True", "TRUE"}
_FALSE = {"false", "False", "FALSE"}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NUMERIC = frozenset("+-.0123456789")
_CONTROL = re.compile(
    r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML does not allow in a stream (section 5.1), and people paste into it."""
_MAX_DIGITS = 300
_LOOKAHEAD = 1024
"""Characters of a line that a parser reads ahead, looking for a colon (section 7.4.2)."""
_CORE = "tag:yaml.org,2002:"
_MERGE = "<<"
_TEXT_PLACES = {("openapi",), ("swagger",), ("info", "version")}
"""Places that hold a version: 1.10 is meant as text, and as a number would be 1.1."""


@dataclass(slots=True)
class _Frame:
    """A collection that is being read."""

    value: dict[str, Json] | list[Json]
    anchor: str | None
    key: str | None = None
    merging: bool = False
    merges: list[Json] = field(default_factory=list["Json"])
    size: int = 1


def parse(text: str, source: str = "") -> tuple[Json, list[Problem]]:
    """The first document of a YAML stream, with what was repaired.

    Raises `SpecpressError` with line and column where it is not YAML, nests too
    deep, or repeats too much by aliases.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reader = _Reader(source)
    if _CONTROL.search(text):
        reader.report(
            ProblemKind.CONTROL, "a control character in the text", "replaced"
        )
        text = _CONTROL.sub("\ufffd", text)
    try:
        value = reader.read(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        _refuse_depth(error, text, source)
        raise _refused(error, text, source) from None
    except yaml.YAMLError as error:
        first = " ".join(str(error).split())
        raise SpecpressError(f"expected YAML, found {first}", file=source) from None
    return value, reader.problems


def _refuse_depth(error: yaml.MarkedYAMLError, text: str, source: str) -> None:
    """Raises `SpecpressError` where a text that is no YAML already nests too deep before.

    libyaml has limits of its own, and meets them while it reads ahead. PyYAML's own
    parser has none, but is slow; it only reads what opens that many levels in a line.
    """
    end = error.problem_mark.index + 1 if error.problem_mark else 0
    ahead = text[max(0, end - 2 * _LOOKAHEAD) : end]
    if ahead.count("[") + ahead.count("{") > MAX_DEPTH:
        with suppress(yaml.YAMLError):
            _Reader(source).read(yaml.parse(text, Loader=yaml.SafeLoader))


def _refused(error: yaml.MarkedYAMLError, text: str, source: str) -> SpecpressError:
    mark = error.problem_mark or error.context_mark
    defect = error.problem or error.context
    if mark is None:
        return SpecpressError(f"expected YAML, found an error: {defect}", file=source)
    line = text.splitlines()[mark.line : mark.line + 1]
    tab = bool(line) and line[0][mark.column : mark.column + 1] == "\t"
    return SpecpressError(
        f"expected YAML, found an error in line {mark.line + 1}, column"
        f" {mark.column + 1}: {'a tab' if tab else defect}",
        file=source,
        hint="indent with spaces instead of tabs" if tab else "",
    )


class _Reader:
    """Builds values from events; one for each stream."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self._frames: list[_Frame] = []
        self._anchors: dict[str, tuple[Json, int]] = {}
        self._aliased = 0
        self._root: Json = None
        self._documents = 0

    def read(self, events: Iterator[yaml.Event]) -> Json:
        frames = self._frames
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                # Most are keys, and texts in quotes: those are done with here.
                frame = frames[-1] if frames else None
                if (
                    frame is None
                    or event.anchor
                    or event.tag
                    or event.value == _MERGE
                    or frame.value.__class__ is list
                ):
                    self._scalar(event)
                elif frame.key is None:
                    frame.key = event.value
                elif event.style or not event.implicit[0]:
                    self._add(event.value, 1)
                else:
                    self._scalar(event)
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.MappingStartEvent):
                self._open({}, event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._open([], event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close()
            elif isinstance(event, yaml.DocumentStartEvent):
                self._documents += 1
                if self._documents > 1:
                    self.report(
                        ProblemKind.YAML_STREAM,
                        "more than one YAML document",
                        "the first one",
                    )
                    break
        return self._root

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and frame.key is None and isinstance(frame.value, dict):
            frame.merging = event.value == _MERGE and event.implicit[0]
            frame.key = event.value
            if event.anchor:
                self._anchors[event.anchor] = (event.value, 1)
            return
        value = self._resolve(event)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1)
        self._add(value, 1)

    def _resolve(self, event: yaml.ScalarEvent) -> Json:
        text = event.value
        tag = event.tag or ""
        if tag not in ("", "!") and not tag.startswith(_CORE):
            self.report(
                ProblemKind.YAML_TAG, f"unknown tag {tag!r}", "the tag is ignored"
            )
            tag = ""
        if tag.startswith(_CORE):
            typed = tag.removeprefix(_CORE) in ("null", "bool", "int", "float")
        else:
            typed = bool(event.implicit[0]) and not event.style
        if not typed:
            return text
        value = plain(text)
        if value.__class__ in (int, float) and self._path() in _TEXT_PLACES:
            return text
        return value

    def _alias(self, event: yaml.AliasEvent) -> None:
        name = event.anchor or ""
        if name not in self._anchors:
            open_now = any(frame.anchor == name for frame in self._frames)
            reason = "which contains the alias" if open_now else "which is not defined"
            raise self._error(event, f"an alias of {name!r}, {reason}")
        value, size = self._anchors[name]
        self._aliased += size
        if self._aliased > MAX_ALIASED:
            raise self._error(event, f"aliases that repeat over {MAX_ALIASED:,} values")
        frame = self._frames[-1] if self._frames else None
        if frame is not None and frame.key is None and isinstance(frame.value, dict):
            if not isinstance(value, str):
                raise self._error(event, "a key that is not text")
            frame.key = value
            return
        self._add(value, size)

    def _open(
        self,
        value: dict[str, Json] | list[Json],
        event: yaml.MappingStartEvent | yaml.SequenceStartEvent,
    ) -> None:
        if len(self._frames) > MAX_DEPTH:
            raise self._error(event, f"more than {MAX_DEPTH} levels of nesting")
        if self._frames:
            frame = self._frames[-1]
            if frame.key is None and isinstance(frame.value, dict):
                raise self._error(event, "a key that is not text")
        self._frames.append(_Frame(value, event.anchor))

    def _close(self) -> None:
        frame = self._frames.pop()
        if isinstance(frame.value, dict):
            for merged in frame.merges:
                self._merge(frame.value, merged)
        if frame.anchor:
            self._anchors[frame.anchor] = (frame.value, frame.size)
        self._add(frame.value, frame.size)

    def _merge(self, target: Object, merged: Json) -> None:
        """Adds a merge key's mapping, or its mappings: what is already there wins."""
        for part in merged if isinstance(merged, list) else [merged]:
            if isinstance(part, dict):
                for key, value in part.items():
                    target.setdefault(key, value)
            else:
                self.report(
                    ProblemKind.YAML_MERGE, "'<<' expects a mapping", "it is ignored"
                )

    def _add(self, value: Json, size: int) -> None:
        if not self._frames:
            self._root = value
            return
        frame = self._frames[-1]
        frame.size += size
        if isinstance(frame.value, list):
            frame.value.append(value)
            return
        key = frame.key or ""
        if frame.merging:
            frame.merges.append(value)
        else:
            if key in frame.value:
                self.report(
                    ProblemKind.DUPLICATE_KEY,
                    f"the key {key!r} is given twice",
                    "the last one",
                )
            frame.value[key] = value
        frame.key = None
        frame.merging = False

    def _path(self) -> tuple[str, ...]:
        return tuple(
            str(len(frame.value)) if isinstance(frame.value, list) else frame.key or ""
            for frame in self._frames
        )

    def report(self, kind: ProblemKind, message: str, action: str) -> None:
        place = pointer(self._path())
        self.problems.append(Problem(kind, place, message, action, self.source))

    def _error(self, event: yaml.Event, defect: str) -> SpecpressError:
        mark = event.start_mark
        where = f", in line {mark.line + 1}" if mark else ""
        return SpecpressError(
            f"expected a tree of values, found {defect}{where}",
            file=self.source,
            pointer=pointer(self._path()[:20]),
        )


def plain(text: str) -> Json:
    """The value of a plain scalar: null, boolean, number, else the text itself.

    ``.inf``, ``.nan`` and numbers that JSON has no value for stay text.
    """
    if text in _NULL:
        return None
    if text[0] not in _NUMERIC:
        if text in _TRUE:
            return True
        return False if text in _FALSE else text
    if len(text) > _MAX_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if _FLOAT.fullmatch(text):
        number = float(text)
        return number if abs(number) != float("inf") else text
    return text


_YAML: Any = yaml
"""PyYAML, whose own types are incomplete where it writes."""


def _always(*_: object) -> bool:
    return True


def _dumper() -> Any:
    """A class that writes each value out, also one that is held twice, and quotes what
    YAML 1.2 would not read as text.
    """
    base = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    dumper: Any = type("Dumper", (base,), {"ignore_aliases": _always})
    dumper.add_representer(str, _text)
    return dumper


def _text(dumper: Any, text: str) -> Any:
    style = None
    if "\n" in text:
        style = "|"
    elif not text or not isinstance(plain(text), str):
        style = '"'
    return dumper.represent_scalar(f"{_CORE}str", text, style=style)


def dumped(value: Json) -> str:
    """A value as YAML text, its keys in their order."""
    return str(
        _YAML.dump(
            value,
            Dumper=_dumper(),
            sort_keys=False,
            allow_unicode=True,
            width=1_000_000,
        )
    )
