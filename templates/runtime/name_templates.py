"""Query parameters whose name is a template: `filter__{field}__{filter}`.

OpenAPI has no such thing, documents have: one declaration stands for all names that the
template gives, and its argument is a mapping from what the placeholders stand for to the
value.

- A placeholder is a name in braces, made of letters, digits, ".", "-" and "_" (RFC 6570,
  section 2.3, and the hyphen). A name with any other brace is a name like others.
- Placeholders with nothing between them are one: nobody could tell where one ends.
- What stands behind "=" describes the value: `{field}__join={target}` is `{field}__join`.
- A name belongs to the parameter that is declared with it; else to the template that has
  the most text outside of its placeholders. Where one template can be read in several
  ways, the earlier placeholder is the longer one: of `filter__a__b__equal` the field is
  `a__b`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from .record import Record

if TYPE_CHECKING:
    from .operation import Operation

_PLACEHOLDERS: Final = r"((?:\{[\w.-]+\})+)"

Key: TypeAlias = str | tuple[str, ...]
"""What the placeholders stand for: one text, or a tuple of as many as there are."""


class NameTemplate(Record):
    """A template: the texts between its placeholders, one more than these."""

    texts: tuple[str, ...]
    placeholders: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much text stands outside of the placeholders."""
        return sum(map(len, self.texts))

    def expand(self, key: object) -> str:
        """Give the name for a key. TypeError or ValueError for one that has none."""
        given = cast("Any", key if isinstance(key, tuple) else (key,))
        values: Sequence[object] = given
        count = len(self.placeholders)
        if len(values) != count or not all(
            isinstance(each, (str, int)) and not isinstance(each, bool)
            for each in values
        ):
            wanted = "a text" if count == 1 else f"a tuple of {count} texts"
            listed = ", ".join(self.placeholders)
            raise TypeError(f"a key must be {wanted} ({listed}), not {key!r}")
        if "" in values:
            raise ValueError(f"{key!r} has an empty part, for which there is no name")
        parts = [self.texts[0]]
        for value, text in zip(values, self.texts[1:], strict=True):
            parts += (str(value), text)
        return "".join(parts)

    def match(self, name: str) -> Key | None:
        """Give the key that a name stands for; None if it is no name of this template."""
        first, *between, last = self.texts
        if not name.startswith(first) or not name.endswith(last):
            return None
        start, end = len(first), len(name) - len(last)
        values: list[str] = []
        for text in reversed(between):  # the last one first: it is the shorter one
            at = name.rfind(text, start + 1, end - 1)
            if at < 0:
                return None
            values.append(name[at + len(text) : end])
            end = at
        if end <= start:
            return None
        values.append(name[start:end])
        values.reverse()
        return values[0] if len(values) == 1 else tuple(values)


@cache
def name_template(name: str) -> NameTemplate | None:
    """Read the name of a parameter; None if it is no template."""
    parts: list[str] = re.split(_PLACEHOLDERS, name)
    for index in range(0, len(parts), 2):
        text, value, _ = parts[index].partition("=")
        if "{" in text or "}" in text:
            return None
        if value:
            parts = [*parts[:index], text]
            break
    if len(parts) == 1:
        return None
    placeholders = [part[1:-1].replace("}{", " ") for part in parts[1::2]]
    return NameTemplate(tuple(parts[::2]), tuple(placeholders))


class QueryNames:
    """The names of an operation's query: which parameter each of them belongs to."""

    def __init__(self, operation: Operation[Any]) -> None:
        queries = [p for p in operation.parameters if p.location == "query"]
        plain = [p for p in queries if not p.template]
        self._plain = frozenset(p.name for p in plain)
        self._roots = frozenset(p.name for p in plain if p.style == "deepObject")
        templates = [(p.name, name_template(p.name)) for p in queries if p.template]
        known = [(name, template) for name, template in templates if template]
        known.sort(key=lambda each: (-each[1].weight, each[0]))
        self._templates = known

    def owner(self, name: str) -> tuple[str, Key | None] | None:
        """Give the declared name of the parameter, and the key if that is a template."""
        if name in self._plain:
            return name, None
        root, bracket, _ = name.partition("[")
        if bracket and root in self._roots:
            return root, None
        for declared, template in self._templates:
            key = template.match(name)
            if key is not None:
                return declared, key
        return None

    def expand(self, declared: str, key: object) -> str:
        """Give the name that is sent for a key of the parameter of this declared name.

        TypeError or ValueError where there is none, or where it means something else.
        """
        template = name_template(declared)
        assert template is not None
        name = template.expand(key)
        whole = tuple(map(str, cast("Iterable[Any]", key))) if _is_tuple(key) else key
        owner = self.owner(name)
        if owner != (declared, whole if isinstance(whole, tuple) else str(whole)):
            meant = owner and (owner[0] if owner[1] is None else f"{owner[1]!r}")
            raise ValueError(
                f"{key!r} would be sent as {name!r}, which means {meant}; "
                'options={"query": {…}} sends any name as it is'
            )
        return name


def _is_tuple(key: object) -> bool:
    return isinstance(key, tuple)


@cache
def query_names(operation: Operation[Any]) -> QueryNames:
    """Give the names of an operation's query."""
    return QueryNames(operation)
