"""What is left of schemas when all that the generated types enforce is taken away.

The result is JSON Schema again, except that a `$ref` names an entry of
`Residuals.settled`: a component's residual under its name, the whole of it under
``=`` and its name where the residual is not enough, as behind `not` and `anyOf`, and
what it demands as a part of a closed object under ``~``, its name, and which object.

Where a document is stricter than anybody means, the residual is not: an object that
`allOf` puts together is closed only as a whole, and `oneOf` is read as `anyOf`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from specpress.document.values import unescape
from specpress.utils.digests import digest

from .alternatives import tags_of, told_apart
from .keywords import (
    ASSERTIONS,
    CHECKED_FORMATS,
    LISTS,
    MAPS,
    SCHEMA,
    SINGLE,
    TYPED_FORMATS,
    JsonSchema,
    as_schema,
    is_binary,
    is_leaf,
    is_plain,
    own,
)

_FORMATS: Final = CHECKED_FORMATS | TYPED_FORMATS
_UNIONS: Final = ("anyOf", "oneOf")
_ANYTHING: Final[JsonSchema] = {}
_CLOSING: Final = frozenset(
    {"$ref", "allOf", "additionalProperties", "unevaluatedProperties"}
)
_OPENING: Final = frozenset({"allOf", "additionalProperties"})


@dataclass
class Residuals:
    """The residuals of one direction: `hidden` is the keyword of what it leaves out.

    `exclusive` tells whether the whole of a schema keeps `oneOf` as it is, and demands
    that a discriminator has one of the values that are declared for it.
    """

    components: Mapping[str, JsonSchema]
    hidden: str
    exclusive: bool = False
    settled: dict[str, JsonSchema] = field(default_factory=dict[str, JsonSchema])

    def __post_init__(self) -> None:
        self._queue: list[str] = []
        self._parts_of: dict[str, tuple[str, frozenset[str], frozenset[str]]] = {}
        self._kept: frozenset[str] = frozenset()
        self._kept = self._demanding()

    def of(self, schema: object) -> JsonSchema:
        """The residual of a schema; empty where there is none."""
        return self._of(as_schema(schema), None)

    def settle(self) -> Mapping[str, JsonSchema]:
        """All that the residuals refer to, by name, in the order of the names."""
        while self._queue:
            name = self._queue.pop()
            if name in self.settled:
                continue
            self.settled[name] = self._settled(name)
        return dict(sorted(self.settled.items()))

    def _settled(self, name: str) -> JsonSchema:
        if name in self._parts_of:
            component, outer, typed = self._parts_of[name]
            return self._of(self.components[component], outer, typed)
        if name.startswith("="):
            return self.whole(self.components[name[1:]])
        return self.of(self.components[name])

    def whole(self, schema: object) -> JsonSchema:
        """All assertions of a schema."""
        node = as_schema(schema)
        if node.get(self.hidden) is True or is_binary(node):
            return {}
        if (name := self._name(node)) is not None:
            return self._refer(f"={name}")
        found: dict[str, Any] = {n: node[n] for n in ASSERTIONS if n in node}
        if found.get("format") not in _FORMATS:
            found.pop("format", None)
        if "required" in found:
            hidden = self._hidden_names(node)
            found["required"] = [n for n in node["required"] if n not in hidden]
        for keyword in LISTS:
            if keyword in node:
                union = keyword in _UNIONS and not self.exclusive
                target = "anyOf" if union else keyword
                found[target] = [self.whole(each) for each in node[keyword]]
        for keyword in MAPS:
            if keyword in node:
                members = cast("Mapping[str, object]", node[keyword])
                found[keyword] = {k: self.whole(v) for k, v in members.items()}
        for keyword in SINGLE:
            if keyword in node:
                found[keyword] = self.whole(node[keyword])
        if self.exclusive and (tagged := tags_of(node)):
            found["allOf"] = [*found.get("allOf", ()), tagged]
        return found

    # -- which components demand anything ---------------------------------------------

    def _demanding(self) -> frozenset[str]:
        """The components of which something is left, by themselves or what they mention."""
        mentioned_by: dict[str, list[str]] = {name: [] for name in self.components}
        demanding: list[str] = []
        for name, schema in self.components.items():
            for other in _references(schema, self.hidden):
                if other in mentioned_by:
                    mentioned_by[other].append(name)
            if self._of(schema, None):
                demanding.append(name)
        self._queue.clear()
        found: set[str] = set()
        while demanding:
            name = demanding.pop()
            if name not in found:
                found.add(name)
                demanding += mentioned_by[name]
        return frozenset(found)

    # -- one schema -------------------------------------------------------------------

    def _of(
        self,
        schema: JsonSchema,
        outer: frozenset[str] | None,
        typed: frozenset[str] = frozenset(),
    ) -> JsonSchema:
        """The residual of a schema that may be a part of another.

        `outer` are the properties of that one, `typed` those of which the types say
        whether they are required; in an alternative they do not.
        """
        if is_plain(schema) or schema.get(self.hidden) is True or is_binary(schema):
            return {}
        if (name := self._name(schema)) is not None:
            if outer is not None and self._is_closed(schema):
                return self._part(name, outer, typed)
            return self._refer(name) if name in self._kept else {}
        if outer is None and self._is_mapping_as_well(schema):
            return self.whole(schema)
        found = own(schema)
        if is_leaf(schema):
            return found
        found |= self._object(schema, outer, typed)
        if items := self.of(schema.get("items")):
            found["items"] = items
        listed = [self.of(each) for each in schema.get("prefixItems", ())]
        if any(listed):
            found["prefixItems"] = listed
        found |= {n: self.whole(schema[n]) for n in SCHEMA if n in schema}
        if "dependentSchemas" in schema:
            dependent = cast("Mapping[str, object]", schema["dependentSchemas"])
            found["dependentSchemas"] = {n: self.whole(s) for n, s in dependent.items()}
        return self._joined(found, list(self._parts(schema, outer, typed)))

    def _parts(
        self,
        schema: JsonSchema,
        outer: frozenset[str] | None,
        typed: frozenset[str],
    ) -> Iterator[JsonSchema]:
        names = outer
        if "allOf" in schema or (names is None and "properties" in schema):
            names = (outer or frozenset()) | self._names(schema)
        for each in schema.get("allOf", ()):
            yield self._of(as_schema(each), names, names or typed)
        for keyword in _UNIONS:
            branches = [as_schema(each) for each in schema.get(keyword, ())]
            residuals = [self._of(branch, names) for branch in branches]
            if not any(residuals):
                continue
            guarded = told_apart(schema, branches, residuals, self.components)
            if guarded is None:
                yield {"anyOf": [self.whole(branch) for branch in branches]}
            else:
                yield from guarded

    def _joined(self, found: dict[str, Any], parts: list[JsonSchema]) -> JsonSchema:
        parts = [part for part in parts if part]
        if not found and len(parts) == 1:
            return parts[0]
        return {**found, "allOf": parts} if parts else found

    def _object(
        self,
        schema: JsonSchema,
        outer: frozenset[str] | None,
        typed: frozenset[str],
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        declared = cast("Mapping[str, object]", schema.get("properties", {}))
        properties = {n: r for n, each in declared.items() if (r := self.of(each))}
        closed = schema.get("additionalProperties") is False
        additional = as_schema(None if closed else schema.get("additionalProperties"))
        patterned = cast("Mapping[str, object]", schema.get("patternProperties", {}))
        if outer is None and self._is_closed(schema):
            found["additionalProperties"] = {"not": {}}
            names = sorted(self._names(schema))
            properties = {**dict.fromkeys(names, _ANYTHING), **properties}
        elif patterned or (additional and declared):
            # The types take such properties for further ones as well.
            if additional:
                found["additionalProperties"] = self.whole(additional)
            properties = {name: self.whole(each) for name, each in declared.items()}
        elif rest := self.of(additional):
            found["additionalProperties"] = rest
        if patterned:
            found["patternProperties"] = {
                pattern: self.whole(each) for pattern, each in patterned.items()
            }
        if properties:
            found["properties"] = properties
        if "required" in schema:
            known = self._names(schema) | typed
            if missing := [name for name in schema["required"] if name not in known]:
                found["required"] = missing
        return found

    # -- across allOf and references ----------------------------------------------------

    def _name(self, schema: JsonSchema) -> str | None:
        """The component that a schema refers to; one that is not there is no reference."""
        reference: object = schema.get("$ref")
        if not isinstance(reference, str):
            return None
        name = unescape(reference.rpartition("/")[2])
        return name if name in self.components else None

    def _refer(self, name: str) -> JsonSchema:
        self._queue.append(name)
        return {"$ref": name}

    def _part(
        self, name: str, outer: frozenset[str], typed: frozenset[str]
    ) -> JsonSchema:
        """A component as a part of an object with certain properties, which it may hold."""
        whose = json.dumps([sorted(outer), sorted(typed)])
        key = f"~{name} {digest(whose.encode())[-8:]}"
        self._parts_of[key] = (name, outer, typed)
        return self._refer(key)

    def _merged(self, schema: JsonSchema, unions: bool = True) -> Iterator[JsonSchema]:
        """A schema with those that say more about the same value, each once."""
        keywords = ("allOf", *_UNIONS) if unions else ("allOf",)
        waiting: list[object] = [schema]
        seen: set[str] = set()
        while waiting:
            node = as_schema(waiting.pop())
            name = self._name(node)
            if name is not None:
                if name not in seen:
                    seen.add(name)
                    waiting.append(self.components[name])
                continue
            yield node
            for keyword in keywords:
                waiting += node.get(keyword, ())

    def _names(self, schema: JsonSchema) -> frozenset[str]:
        """The properties that a schema declares, and those it is composed of."""
        return frozenset(
            n for s in self._merged(schema) for n in s.get("properties", ())
        )

    def _hidden_names(self, schema: JsonSchema) -> frozenset[str]:
        members = (
            item
            for s in self._merged(schema)
            for item in s.get("properties", {}).items()
        )
        return frozenset(
            n for n, each in members if as_schema(each).get(self.hidden) is True
        )

    def _is_mapping_as_well(self, schema: JsonSchema) -> bool:
        """Whether the type of what is sent is a mapping too, and so enforces nothing.

        No other type says that an object with certain properties takes further ones.
        """
        if self.hidden != "readOnly" or not schema.keys() & _OPENING:
            return False
        parts = list(self._merged(schema, unions=False))
        return any("properties" in each for each in parts) and any(
            each.get("additionalProperties", False) is not False for each in parts
        )

    def _is_closed(self, schema: JsonSchema) -> bool:
        if not schema.keys() & _CLOSING:
            return False
        return any(
            each.get("additionalProperties") is False
            or each.get("unevaluatedProperties") is False
            for each in self._merged(schema, unions=False)
        )


def _references(schema: object, hidden: str) -> Iterable[str]:
    """The components that a schema mentions anywhere but in what is hidden."""
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            members = cast("Mapping[str, object]", node)
            if members.get(hidden) is True:
                continue
            reference = members.get("$ref")
            if isinstance(reference, str):
                last = reference.rpartition("/")[2]
                yield unescape(last)
            waiting += members.values()
        elif isinstance(node, list):
            waiting += cast("list[object]", node)
