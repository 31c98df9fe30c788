"""Schemas of a document as JSON Schema 2020-12, for requests or for answers.

What OpenAPI says in words of its own is said in JSON Schema: `readOnly` and `writeOnly`,
discriminators, `int32`. Formats are asserted of strings only, as the suite of JSON
Schema has it, and files and encoded bytes are left to their types.

Defaults and examples are kept, for mocks.

Where a document is stricter than anybody means, this is not: an object that `allOf` puts
together is closed as a whole, not part by part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias, cast
from urllib.parse import quote

from specpress.document.references.follow import mapping
from specpress.document.references.resources import RESOURCES
from specpress.document.values import escape, unescape

from . import tag_conditions as conditions
from .discriminators import Tagged, heirs, tagged_branches
from .exclusive import are_exclusive
from .schema_formats import add_format, is_binary, is_encoded, types_of

JsonSchema: TypeAlias = Mapping[str, Any] | bool
_Node: TypeAlias = Mapping[str, Any]

_ASSERTIONS: Final = frozenset(
    {"const", "dependentRequired", "enum", "exclusiveMaximum", "exclusiveMinimum"}
    | {"maxContains", "maxItems", "maxLength", "maxProperties", "maximum"}
    | {"minContains", "minItems", "minLength", "minProperties", "minimum"}
    | {"multipleOf", "pattern", "type", "uniqueItems"}
)
_SINGLE: Final = frozenset(
    {"additionalProperties", "contains", "else", "if", "items", "not"}
    | {"propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"}
)
_LISTS: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_MAPS: Final = frozenset({"dependentSchemas", "patternProperties", "properties"})
_DEFINITIONS: Final = frozenset({"$defs", "definitions"})
_IDENTIFIERS: Final = frozenset(
    {"$anchor", "$dynamicAnchor", "$dynamicRef", "$id", "$ref"}
)
BASE: Final = "specpress://server/"
"""The base of the URIs of components, for the schemas that have a URI of their own."""
COMPONENTS: Final = "schemas#/$defs/"
"""What a reference to a component begins with."""
_UNIONS: Final = ("anyOf", "oneOf")
LOOSE: Final = "x-one-of"
"""Beside what is a `oneOf` in the document, and is read as less: mocks keep to that.

Either an `anyOf`, or the conditions of a discriminator, each with an alternative.
"""
OPEN: Final = "+open"
"""Behind the name of a component: without what closes it, for use in `allOf`."""
TAGGED: Final = "+tagged"
"""Behind the name of a component: with all that its discriminator demands."""


class DirectedSchemas:
    """The schemas of one direction; `hidden` is the keyword of what it leaves out."""

    def __init__(self, components: Mapping[str, JsonSchema], hidden: str) -> None:
        self._components = components
        self._hidden = hidden
        self._heirs = heirs(cast("Mapping[str, object]", components))
        self._waiting: list[str] = []
        self.settled: dict[str, JsonSchema] = {}

    @property
    def names(self) -> set[str]:
        """The names that have been mentioned."""
        return {*self.settled, *self._waiting}

    def settle(self, names: set[str]) -> bool:
        """Describe `names` and all that has been mentioned; tell whether any is new."""
        self._waiting += sorted(names - self.settled.keys())
        fresh = False
        while self._waiting:
            name = self._waiting.pop()
            if name not in self.settled:
                fresh = True
                self.settled[name] = True  # it may be mentioned in itself
                self.settled[name] = self._component(name)
        return fresh

    def _component(self, name: str) -> JsonSchema:
        if name.endswith(TAGGED):
            return self._with_heirs(name.removesuffix(TAGGED))
        if name.endswith(OPEN):
            return self._described(self._components[name.removesuffix(OPEN)], True)
        return self._described(self._components[name])

    def of(self, schema: object) -> JsonSchema:
        """Describe a schema where it is used."""
        node = _node(schema)
        name = self._name(node)
        if name is None:
            return self._described(node)
        tagged = name in self._heirs
        return self._reference(name + TAGGED if tagged else name)

    # -- one schema -------------------------------------------------------------------

    def _described(self, schema: object, opened: bool = False) -> JsonSchema:
        node = _node(schema)
        if isinstance(node, bool):
            return node
        if RESOURCES in node:
            return self._compound(node[RESOURCES])
        if is_binary(node):
            return self._file(node)
        name = self._name(node)
        if name is not None:
            return self._part(node, opened)
        closed = not opened and self._closed_as_a_whole(node)
        described: dict[str, Any] = {}
        tagged = self._tagged(node)
        for keyword, value in node.items():
            if keyword in tagged:
                continue  # its discriminator says more
            if keyword in _ASSERTIONS or keyword == "default":
                described[keyword] = value
            elif keyword in _SINGLE:
                described[keyword] = self.of(value)
            elif keyword in _LISTS:
                described[keyword] = self._list(keyword, value, opened or closed)
            elif keyword in _MAPS:
                members = self._members(keyword, value)
                described[keyword] = {n: self.of(each) for n, each in members.items()}
        if "example" in node or "examples" in node:
            described["examples"] = _examples(node)
        if opened or closed:
            for keyword in ("additionalProperties", "unevaluatedProperties"):
                if described.get(keyword) is False:
                    del described[keyword]
        if closed:
            described["unevaluatedProperties"] = False
        self._add_conditions(node, described)
        for union, branches in tagged.items():
            whole = self._decided(node, union, branches)
            described["allOf"] = [*described.get("allOf", ()), whole]
        if "oneOf" in described and not are_exclusive(node["oneOf"], self._components):
            alternatives = {"anyOf": described.pop("oneOf"), LOOSE: True}
            described["allOf"] = [*described.get("allOf", ()), alternatives]
        return described

    def _file(self, schema: _Node) -> dict[str, Any]:
        """What stands for a file or encoded bytes: a text.

        A file that is received may be an upload, of which there is the number.
        """
        types = types_of(schema)
        if "string" not in types:
            return {}
        may_be_upload = self._hidden == "readOnly" and not is_encoded(schema)
        return {"type": ["integer", *types] if may_be_upload else types}

    def _list(self, keyword: str, value: object, opened: bool) -> list[JsonSchema]:
        each_of = cast("list[object]", value)
        if keyword == "allOf" or (opened and keyword != "prefixItems"):
            return [self._part(each, opened) for each in each_of]
        return [self.of(each) for each in each_of]

    def _part(self, schema: object, opened: bool) -> JsonSchema:
        """Describe a part of a composition, which says less than a schema by itself."""
        node = _node(schema)
        name = self._name(node)
        if name is None:
            return self._described(node, opened)
        opened = opened and self._closes(self._components[name])
        return self._reference(name + OPEN if opened else name)

    def _reference(self, name: str) -> dict[str, str]:
        self._waiting.append(name)
        return {"$ref": f"{COMPONENTS}{quote(escape(name), safe='~')}"}

    def _name(self, schema: JsonSchema) -> str | None:
        """The component that a schema refers to; one that is not there is no reference."""
        if not isinstance(schema, dict) or "$ref" not in schema:
            return None
        name = unescape(str(schema["$ref"]).rpartition("/")[2])
        return name if name in self._components else None

    # -- schemas whose references are kept ----------------------------------------------

    def _compound(self, kept: _Node) -> dict[str, Any]:
        """Describe the compound document of a schema (see `document.references`)."""
        resources = mapping(kept["$defs"])
        described = {uri: self._kept(each) for uri, each in resources.items()}
        return {"$ref": kept["$ref"], "$defs": described}

    def _kept(self, schema: object) -> JsonSchema:
        """Describe a schema with the identifiers and references that it has."""
        node = _node(schema)
        if isinstance(node, bool):
            return node
        if is_binary(node):
            return self._file(node)
        described: dict[str, Any] = {}
        for keyword, value in node.items():
            if keyword in _ASSERTIONS or keyword in _IDENTIFIERS:
                described[keyword] = value
            elif keyword in _SINGLE:
                described[keyword] = self._kept(value)
            elif keyword in _LISTS:
                described[keyword] = [self._kept(each) for each in value]
            elif keyword in _MAPS or keyword in _DEFINITIONS:
                members = self._members(keyword, value)
                described[keyword] = {n: self._kept(m) for n, m in members.items()}
        name = self._name(node)
        if name is not None and str(node["$ref"]).startswith("#"):
            described["$ref"] = f"{BASE}{self._reference(name)['$ref']}"
        self._add_conditions(node, described)
        return described

    # -- what a schema says in OpenAPI's words ------------------------------------------

    def _add_conditions(self, node: _Node, described: dict[str, Any]) -> None:
        if "required" in node:
            self._add_required(node, described)
        if "dependentRequired" in node:
            self._add_dependents(node, described)
        if "format" in node:
            add_format(node, described)

    def _add_required(self, node: _Node, described: dict[str, Any]) -> None:
        hidden = self._hidden_names(node)
        names = [name for name in node["required"] if name not in hidden]
        if names:
            described["required"] = names

    def _add_dependents(self, node: _Node, described: dict[str, Any]) -> None:
        hidden = self._hidden_names(node)
        dependents = {
            name: [each for each in demanded if each not in hidden]
            for name, demanded in mapping(node["dependentRequired"]).items()
            if name not in hidden
        }
        described["dependentRequired"] = {n: d for n, d in dependents.items() if d}

    def _hidden_names(self, schema: _Node) -> frozenset[str]:
        return frozenset(
            name
            for part in self._merged(schema, ("allOf", *_UNIONS))
            for name, each in mapping(part.get("properties")).items()
            if self._is_hidden(each)
        )

    def _members(self, keyword: str, value: object) -> _Node:
        """The schemas of a map; of properties that do not go this way, any value."""
        members = cast("Mapping[str, object]", value)
        if keyword != "properties":
            return members
        return {n: {} if self._is_hidden(each) else each for n, each in members.items()}

    def _is_hidden(self, schema: object) -> bool:
        """Tell whether a property does not go this way, as it or what it refers to says."""
        node = mapping(schema)
        if "$ref" not in node and "allOf" not in node:
            return node.get(self._hidden) is True
        return any(
            part.get(self._hidden) is True for part in self._merged(node, ("allOf",))
        )

    def _tagged(self, node: _Node) -> dict[str, Tagged]:
        """The unions of a schema whose alternatives its discriminator tells apart."""
        if "discriminator" not in node:
            return {}
        found = {
            union: tagged_branches(
                node, [_node(each) for each in node.get(union, ())], self._components
            )
            for union in _UNIONS
        }
        return {union: each for union, each in found.items() if each is not None}

    def _decided(self, node: _Node, union: str, tagged: Tagged) -> JsonSchema:
        """Let the tag decide between the alternatives.

        What has no tag may be one of those that do not require it, if they are references:
        inline schemas a discriminator does not consider (OAS 3.0.4, section 4.7.25), and
        writing them twice doubles what is nested in them.
        """
        branches = [_node(each) for each in node[union]]
        described = [self.of(branch) for branch in branches]
        each_of = list(zip(branches, described, tagged.tags, strict=True))
        known: dict[str, bool] = {}
        plain = [schema for _, schema, own in each_of if own is None]
        decided = conditions.decided(
            tagged.name,
            [(own, schema) for _, schema, own in each_of if own],
            None if tagged.default is None else self._reference(tagged.default),
            [
                schema
                for branch, schema, own in each_of
                if own is not None
                and self._name(branch) is not None
                and not self._demands(branch, tagged.name, known)
            ],
        )
        if union == "oneOf" and not are_exclusive(branches, self._components):
            decided[LOOSE] = True
        return {"anyOf": [*plain, decided]} if plain else decided

    def _demands(self, schema: _Node, name: str, known: dict[str, bool]) -> bool:
        """Tell whether an object must have a property, in this direction.

        `known` are the answers for components; one inside itself demands nothing. Each is
        answered after those that it asks, so that a chain of them takes no stack.
        """
        waiting = [(each, False) for each in self._alternatives(schema)]
        while waiting:
            component, is_ready = waiting.pop()
            node = mapping(self._components[component])
            if is_ready:
                known[component] = self._demanded(node, name, known)
            elif component not in known:
                known[component] = False
                waiting.append((component, True))
                waiting += [(each, False) for each in self._alternatives(node)]
        return self._demanded(schema, name, known)

    def _demanded(self, node: _Node, name: str, known: dict[str, bool]) -> bool:
        parts = list(self._merged(node, ("allOf",)))
        if any(name in part.get("required", ()) for part in parts):
            return name not in self._hidden_names(node)
        unions = [part[key] for part in parts for key in _UNIONS if part.get(key)]
        return any(
            all(
                self._demanded(each, name, known) if other is None else known[other]
                for each, other in ((mapping(each), self._name(each)) for each in union)
            )
            for union in unions
        )

    def _alternatives(self, node: _Node) -> Iterator[str]:
        """The components that are alternatives of a schema, at any depth inside it."""
        for part in self._merged(node, ("allOf",)):
            for each in (each for key in _UNIONS for each in part.get(key, ())):
                name = self._name(each)
                yield from self._alternatives(mapping(each)) if name is None else [name]

    def _with_heirs(self, base: str) -> JsonSchema:
        """A component that others extend, and that has a discriminator to tell which."""
        known = self._heirs[base]
        parts: list[JsonSchema] = [self._reference(base)]
        parts += (
            conditions.if_tagged(known.name, tags, self._reference(heir))
            for heir, tags in known.tags.items()
            if heir != base
        )
        if known.default is not None:
            listed = conditions.tags_of(known.tags.values())
            other = self._reference(known.default)
            parts.append(conditions.if_other(known.name, listed, other))
        return {"allOf": parts}

    # -- objects that are closed ----------------------------------------------------------

    def _closed_as_a_whole(self, schema: _Node) -> bool:
        """Tell whether a composition is closed by one of its parts, or in spite of them."""
        return "allOf" in schema and self._closes(schema)

    def _closes(self, schema: JsonSchema) -> bool:
        return any(
            part.get("additionalProperties") is False
            or part.get("unevaluatedProperties") is False
            for part in self._merged(mapping(schema), ("allOf",))
        )

    def _merged(self, schema: _Node, keywords: tuple[str, ...]) -> Iterator[_Node]:
        """A schema with those that say more about the same value, each once."""
        waiting: list[object] = [schema]
        seen: set[str] = set()
        while waiting:
            node = mapping(waiting.pop())
            name = self._name(node)
            if name is not None:
                if name not in seen:
                    seen.add(name)
                    waiting.append(self._components[name])
                continue
            yield node
            for keyword in keywords:
                waiting += node.get(keyword, ())


def _node(schema: object) -> Any:
    return cast("Any", schema) if isinstance(schema, dict | bool) else {}


def _examples(node: _Node) -> list[object]:
    """The examples of a schema; `example` is how OpenAPI 3.0 writes a single one."""
    listed: object = node.get("examples")
    several = cast("list[object]", listed) if isinstance(listed, list) else []
    return [node["example"], *several] if "example" in node else several
