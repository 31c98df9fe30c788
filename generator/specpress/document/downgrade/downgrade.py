"""A document in one file, in the shape of 3.1 or 3.2, as one of an older version."""

from __future__ import annotations

from dataclasses import field

from specpress.document.grammar import FIELDS, LEAVES, SECTIONS, Rule, rule_of
from specpress.document.values import (
    ABSENT,
    Absent,
    Json,
    Object,
    Token,
    child,
    objects_of,
    pointer,
    tokens_of,
)
from specpress.errors import Problem, ProblemKind
from specpress.utils.dataclass import dataclass

from .fields import WRITTEN, Version, later_fields
from .objects import ambiguous, in_older_words, is_mutual_tls, requirement_of_3_0
from .schemas import schema_of_3_0

_HOMELESS = {"3.0": ("path item", "media type"), "3.1": ("media type",), "3.2": ()}
"""Kinds that are no components yet: what a reference leads to replaces it."""


def downgrade(
    document: Object, version: Version, *, declared: str = "", file: str = ""
) -> tuple[Object, list[Problem]]:
    """The document as one of `version`, and a problem for each thing that it cannot say.

    `document` is repaired and in one file, and is not changed; `declared` is the version
    that it was written in. What the version can say
    in other words is said in them. Of schemas only fewer things are said, so that they
    allow what they allowed. Pointers lead into `document`.
    """
    older = _Downgrade(document, version, file, declared.startswith(version))
    said = older.object(document, "document", ())
    assert isinstance(said, dict)
    return {**said, "openapi": WRITTEN[version]}, older.problems


@dataclass(slots=True)
class _Downgrade:
    document: Object
    version: Version
    file: str
    is_same: bool
    problems: list[Problem] = field(default_factory=list[Problem])
    _active: list[str] = field(default_factory=list[str])
    _schemes: dict[str, Object] = field(default_factory=dict[str, Object])

    def __post_init__(self) -> None:
        components = self.document.get("components")
        self._schemes = objects_of(objects_of(components).get("securitySchemes"))

    def report(
        self,
        kind: str,
        path: tuple[Token, ...],
        name: str,
        action: str,
        meaning: str = "",
    ) -> None:
        """A problem about a field or value of an object; `meaning` is what is lost."""
        a = "the" if kind in ("components", "document", "flows") else "a"
        a = "an" if a == "a" and kind[0] in "aeiou" else a
        at = (*path, name) if name in self._at(path) else path
        self.problems.append(
            Problem(
                ProblemKind.NOT_IN_VERSION,
                pointer(at),
                f"OpenAPI {self.version} has no {meaning or f'{name!r} of {a} {kind}'}",
                action,
                self.file,
            )
        )

    def _at(self, path: tuple[Token, ...]) -> Object:
        value: Json | Absent = self.document
        for token in path:
            value = ABSENT if isinstance(value, Absent) else child(value, token)
        return value if isinstance(value, dict) else {}

    def object(self, value: Json, kind: str, path: tuple[Token, ...]) -> Json | Absent:
        """An object of a kind and all that it holds; `ABSENT` where it cannot be said."""
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str) and kind in SECTIONS and kind != "schema":
            return self._reference(value, reference, kind, path)
        if self._is_gone(value, kind, path):
            return ABSENT

        def report(name: str, action: str, meaning: str = "") -> None:
            self.report(kind, path, name, action, meaning)

        if kind == "schema":
            said = self._fields(value, kind, path)
            return schema_of_3_0(said, report) if self.version == "3.0" else said
        if kind == "security requirement":
            if self.version != "3.0":
                return value
            return requirement_of_3_0(value, self._schemes, report)
        name = str(path[-1]) if path else ""
        said = in_older_words(value, kind, self.version, report)
        if not self.is_same:  # in the same version it means what it meant
            ambiguous(value, kind, self.version, name, report)
        for later in sorted(said.keys() & later_fields(kind, self.version)):
            del said[later]
            if kind != "components":  # what referred to them holds them now
                report(later, "left out")
        return self._fields(said, kind, path)

    def _is_gone(self, value: Object, kind: str, path: tuple[Token, ...]) -> bool:
        if kind == "parameter" and value.get("in") == "querystring":
            if self.version != "3.2":
                self.report(kind, path, "in: querystring", "the parameter is left out")
                return True
        elif (kind, self.version) == ("security scheme", "3.0") and is_mutual_tls(
            value
        ):
            self.report(kind, path, "type: mutualTLS", "the scheme is left out")
            return True
        return False

    def _reference(
        self, value: Object, reference: str, kind: str, path: tuple[Token, ...]
    ) -> Json | Absent:
        if kind in _HOMELESS[self.version]:
            tokens = tokens_of(reference.partition("#")[2])
            if reference in self._active:
                self.report(kind, path, "$ref", "left out: it leads back to itself")
                return ABSENT
            self._active.append(reference)
            said = self.object(self._at(tokens), kind, tokens)
            self._active.pop()
            return said
        if self.version == "3.0":
            for name in ("description", "summary"):
                if name in value:
                    self.report("reference", path, name, "left out")
            return {"$ref": reference}
        return value

    def _fields(self, value: Object, kind: str, path: tuple[Token, ...]) -> Object:
        said: Object = {}
        for name, item in value.items():
            rule = rule_of(kind, name)
            if name == "x-webhooks" and kind == "document":
                rule, at = FIELDS[kind]["webhooks"], (*path, "webhooks")
            else:
                at = (*path, name)
            copied = item if rule is None else self._value(item, rule, at)
            if not isinstance(copied, Absent):
                said[name] = copied
        return said

    def _value(self, value: Json, rule: Rule, path: tuple[Token, ...]) -> Json | Absent:
        if rule.kind in LEAVES:
            return value
        if rule.shape == "map" and isinstance(value, dict):
            copies = {
                name: self.object(item, rule.kind, (*path, name))
                for name, item in value.items()
            }
            return {
                name: item
                for name, item in copies.items()
                if not isinstance(item, Absent)
            }
        if rule.shape == "list" and isinstance(value, list):
            items = [
                self.object(item, rule.kind, (*path, index))
                for index, item in enumerate(value)
            ]
            return [item for item in items if not isinstance(item, Absent)]
        return self.object(value, rule.kind, path)
