"""The schema of an operation's value as plain JSON Schema, to be asked for containment.

Two documents agree in what they do not say: whoever sends a value sends no properties of
which only the other side knows what they are. So that this can be proven, the schema of
the sender gives what it does not declare one unusual value, which every property of the
receiver takes as well. A map of strings still does not take it, nor does a closed object.

Before the question is asked OpenAPI's own words are put into those of JSON Schema:
properties of the other direction go, ``oneOf`` means any of the alternatives (a value of
two of them is no error that anyone makes), and formats of numbers are their ranges.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any, Literal, TypeAlias

from specpress.utils.dataclass import dataclass

from ..document import Document, Node, as_list, as_map
from .containment import Schema
from .texts import Texts
from .value_keywords import (
    BINARY,
    CONDITIONS,
    COPIED,
    HINTS,
    INNER,
    NUMBERS,
    RANGES,
    as_map_of_all,
    formats_of,
    is_file,
    is_object,
    is_void,
    says_nothing,
    says_the_rest,
    types_of,
)

Side: TypeAlias = Literal["sender", "receiver"]
_UNDECLARED: Schema = {"const": ["\x01undeclared"]}
_UNIONS = ("anyOf", "oneOf")
_COMPOSED = frozenset({"$ref", "allOf", *_UNIONS})
_NOTHING: Schema = {"not": {}}
_NULL: Schema = {"type": "null"}
_MAX_OBJECTS = 150
"""Schema objects in one question; a larger one is not asked."""


class TooLargeError(Exception):
    """A schema has more parts than a question may have."""


@dataclass(frozen=True, slots=True)
class Question:
    """How a schema is to be read.

    `side` is who has it; `hidden` the annotation of properties that do not go this way;
    `texts` which texts are asked for, where all values are sent as text. Where `strict`,
    undeclared properties are like any others; where `exclusive`, there are none, and
    ``oneOf`` means one alone. `atoms` are the references that mean the same in both
    documents and need not be looked into.
    """

    side: Side
    hidden: str = ""
    texts: Texts | None = None
    strict: bool = False
    exclusive: bool = False
    atoms: frozenset[str] = frozenset()


@dataclass(slots=True)
class ValueSet:
    """A schema to ask about.

    `opaque` is what cannot be said in JSON Schema (two sets compare only where it is the
    same), `atoms` what was not looked into. `conditional` are sets with values that are
    excluded, or that depend on others.
    """

    schema: Schema
    opaque: tuple[str, ...] = ()
    atoms: frozenset[str] = frozenset()
    conditional: bool = False


def value_set(document: Document, node: Node, question: Question) -> ValueSet | None:
    """The values of a schema; None where there is too much of it to ask."""
    writer = _Writer(document, question)
    try:
        schema = writer.schema(node.value, frozenset())
    except (TooLargeError, RecursionError):  # one of the two is too deep a nesting
        return None
    return ValueSet(
        schema,
        tuple(sorted(writer.opaque)),
        frozenset(writer.used),
        writer.conditional,
    )


@dataclass(slots=True)
class _Writer:
    document: Document
    question: Question
    opaque: set[str] = field(default_factory=set[str])
    used: set[str] = field(default_factory=set[str])
    count: int = 0
    conditional: bool = False

    def schema(self, value: Any, inside: frozenset[str]) -> Schema:
        """A schema of its own: what its objects do not declare is settled."""
        return self._settled(value, inside, frozenset())

    def _settled(
        self, value: Any, inside: frozenset[str], declared: frozenset[str] | None
    ) -> Schema:
        """A schema, or one of the alternatives of a schema that declares properties.

        `declared` is None where it is said around it what other properties there are.
        """
        question = self.question
        if question.strict or (question.side == "receiver" and not question.exclusive):
            return self._schema(value, inside, None)
        parts = list(self._in_place(value))
        if declared is None or any(map(says_the_rest, parts)):
            return self._schema(value, inside, None)
        for part in parts:
            declared |= as_map(part.get("properties")).keys()
        unions = [as_list(part.get(key)) for part in parts for key in _UNIONS]
        unions = [members for members in unions if members]
        if len(unions) > 1:
            for member in itertools.chain(*unions):
                for part in self._in_place(member):
                    declared |= as_map(part.get("properties")).keys()
        written = self._schema(value, inside, declared)
        known = any(part.get("$ref") in question.atoms for part in parts)
        if unions or known or not any(map(is_object, parts)):
            return written
        rest: Schema = {
            "properties": {name: {} for name in sorted(declared)},
            "additionalProperties": (
                False if question.exclusive else dict(_UNDECLARED)
            ),
        }
        return {"allOf": [written, rest]}

    def _schema(
        self, value: Any, inside: frozenset[str], declared: frozenset[str] | None
    ) -> Schema:
        """The schema as such; `inside` are the references that are being followed."""
        if not isinstance(value, Mapping):
            return dict(_NOTHING) if value is False else {}
        self.count += 1
        if self.count > _MAX_OBJECTS:
            raise TooLargeError
        keywords = as_map(value)
        parts: list[Schema] = []
        reference = keywords.get("$ref")
        if isinstance(reference, str):
            parts.append(self._referred(reference, inside, declared))
        written = self._plain(keywords, parts)
        self._structure(keywords, written, parts, inside)
        for key in _UNIONS:
            if key in keywords:
                told = "discriminator" in keywords or not self.question.exclusive
                members = as_list(keywords[key])
                written_members = [
                    self._settled(one, inside, declared) for one in members
                ]
                parts.append({"anyOf" if told else key: written_members})
        parts += [
            self._schema(one, inside, declared)
            for one in as_list(keywords.get("allOf"))
        ]
        if not written and len(parts) == 1:
            return parts[0]
        if parts:
            written["allOf"] = parts
        return written

    def _referred(
        self, reference: str, inside: frozenset[str], declared: frozenset[str] | None
    ) -> Schema:
        if reference in self.question.atoms or reference in inside:
            # the same in both documents, or assumed so by induction over the value
            self.used.add(reference)
            return _atom(reference)
        target = self.document.resolve(Node({"$ref": reference}, ""))
        return self._schema(target.value, inside | {reference}, declared)

    def _plain(self, keywords: Mapping[str, Any], parts: list[Schema]) -> Schema:
        """What is said by keywords that hold plain values."""
        if is_file(keywords):
            rest = {k: v for k, v in keywords.items() if k != "contentMediaType"}
            keywords = {**rest, "format": BINARY}
        written: Schema = {
            key: keywords[key]
            for key in COPIED
            if key in keywords and not says_nothing(key, keywords[key])
        }
        types = types_of(keywords)
        if types is not None:
            written["type"] = types
        if "enum" in keywords:
            written["enum"] = as_list(keywords["enum"])
        if "const" in keywords:
            written["const"] = keywords["const"]
        if keywords.get("format"):
            self._format(str(keywords["format"]), types, parts)
        if keywords.get("contentEncoding"):
            parts.append({"format": f"encoding:{keywords['contentEncoding']}"})
        for key in ("contentMediaType", "contentSchema"):
            if key in keywords:
                self.opaque.add(f"{key}: {keywords[key]!r}")
        return written

    def _format(self, name: str, types: list[str] | None, parts: list[Schema]) -> None:
        if name in HINTS or is_void(name, types):
            return  # "format: string" says nothing
        if name in RANGES:
            parts.append(dict(RANGES[name]))
        elif types is not None and NUMBERS & {*types}:
            self.opaque.add(f"number: {name}")
        elif name == "byte":
            parts.append({"format": "encoding:base64"})
        else:
            parts += [{"format": one} for one in sorted(formats_of(name))]

    def _structure(
        self,
        keywords: Mapping[str, Any],
        written: Schema,
        parts: list[Schema],
        inside: frozenset[str],
    ) -> None:
        """What is said by keywords that hold schemas."""
        hidden = self._hidden(keywords)
        if "patternProperties" in keywords:
            keywords = as_map_of_all(keywords)
        if "properties" in keywords:
            written["properties"] = {
                name: self._property(inner, inside)
                for name, inner in as_map(keywords["properties"]).items()
                if name not in hidden
            }
        if "required" in keywords:
            written["required"] = [
                name
                for name in as_list(keywords["required"])
                if name and name not in hidden
            ]
        if "patternProperties" in keywords:
            written["patternProperties"] = {
                name: self.schema(inner, inside)
                for name, inner in as_map(keywords["patternProperties"]).items()
            }
        for key in INNER & keywords.keys():
            if (
                key == "unevaluatedProperties"
                and keywords.get("additionalProperties") is True
            ):
                continue  # all properties are evaluated
            if key == "additionalProperties" and keywords[key] is True:
                continue
            written[key] = self.schema(keywords[key], inside)
        if "prefixItems" in keywords:
            written["prefixItems"] = [
                self.schema(one, inside) for one in as_list(keywords["prefixItems"])
            ]
        self._conditions(keywords, written, inside)

    def _conditions(
        self, keywords: Mapping[str, Any], written: Schema, inside: frozenset[str]
    ) -> None:
        """What holds for some of the values only: there nothing is taken for granted."""
        if keywords.keys().isdisjoint((*CONDITIONS, "dependentSchemas")):
            return
        self.conditional = True
        question = replace(self.question, strict=True)
        strict = _Writer(self.document, question, count=self.count)
        for key in CONDITIONS & keywords.keys():
            written[key] = strict.schema(keywords[key], inside)
        if "dependentSchemas" in keywords:
            written["dependentSchemas"] = {
                name: strict.schema(inner, inside)
                for name, inner in as_map(keywords["dependentSchemas"]).items()
            }
        self.count = strict.count
        self.opaque |= strict.opaque
        self.used |= strict.used

    def _property(self, inner: Any, inside: frozenset[str]) -> Schema:
        written = self.schema(inner, inside)
        question = self.question
        if question.side == "sender" or question.strict or question.exclusive:
            return written
        if not written:
            return written
        return {"anyOf": [written, dict(_UNDECLARED)]}

    def _hidden(self, keywords: Mapping[str, Any]) -> frozenset[str]:
        """The properties that do not go this way."""
        hidden = self.question.hidden
        if not hidden or "properties" not in keywords:
            return frozenset()
        return frozenset(
            name
            for name, inner in as_map(keywords.get("properties")).items()
            if as_map(inner).get(hidden) is True
            or (
                not _COMPOSED.isdisjoint(as_map(inner))
                and any(
                    part.get(hidden) is True
                    for part in self._in_place(inner, alone=True)
                )
            )
        )

    def _in_place(
        self, value: Any, *, alone: bool = False
    ) -> Iterator[Mapping[str, Any]]:
        """A schema and all that holds for the same value: references, parts of allOf, and
        the alternatives that are `alone`, but for null.

        What a reference leads to comes once, however many parts have it.
        """
        seen: set[str] = set()
        waiting: list[Any] = [value]
        while waiting:
            keywords = as_map(waiting.pop())
            yield keywords
            waiting += reversed(as_list(keywords.get("allOf")))
            for key in _UNIONS if alone else ():
                some = [one for one in as_list(keywords.get(key)) if one != _NULL]
                waiting += some if len(some) == 1 else ()
            reference = keywords.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                waiting.append(
                    self.document.resolve(Node({"$ref": reference}, "")).value
                )


def _atom(reference: str) -> Schema:
    """A set of values that nothing is known of but that it is one and the same."""
    return {"type": "object", "required": [f"\x01{reference}"], "minProperties": 1}
