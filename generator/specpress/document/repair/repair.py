"""One pass over a document of 3.x: defects are repaired field by field, keys are sorted,
and everything becomes of the shape of 3.1.

References are bundled before this pass: each is ``#/components/<section>/<name>``, and
one that leads nowhere is replaced here by what says the least.
"""

from __future__ import annotations

import re
from dataclasses import field

from specpress.document.canonical import PROSE, name_set, stable
from specpress.document.grammar import FIELDS, PATTERNED, SECTIONS, Rule
from specpress.document.values import (
    ABSENT,
    Absent,
    Json,
    Object,
    Token,
    escape,
    in_order,
    objects_of,
    pointer,
    tokens_of,
)
from specpress.errors import Problem, ProblemKind
from specpress.utils.dataclass import dataclass

from . import objects, schemas
from .scalars import EXPECTED, REPAIRS, excerpt, ordered

_BOOLEAN = ("additionalProperties", "additionalItems")
"""Where a schema that is true or false may stay so."""

_TEXTS = (Rule("leaf", "text"), Rule("leaf", "type"))
"""Of these a text stays as it is; what is no type is seen when the schema is finished."""
_COMPONENT = re.compile(r"#/components/([A-Za-z]+)/([^/]+)")


def repair(document: Object, *, file: str = "") -> tuple[Object, list[Problem]]:
    """The document as 3.1, with canonical key order, and what was repaired.

    The media types of a response keep the order in which they are written.

    `document` is of any version 3.x; it is not changed. `file` is named in the problems.
    """
    before_3_1 = str(document.get("openapi")).startswith("3.0")
    since_3_2 = str(document.get("openapi")).startswith("3.2")
    problems: dict[Problem, None] = {}  # an ordered set
    while True:
        repairing = _Repair(document, file, before_3_1, since_3_2)
        repaired = repairing.object(document, "document")
        problems |= dict.fromkeys(repairing.problems)
        if not repairing.dropped:
            break
        # What refers to a component that says nothing has to do without it.
        document = _without_components(document, repairing.dropped)
    assert isinstance(repaired, dict)
    return repaired, list(problems)


def _without_components(document: Object, dropped: set[tuple[str, str]]) -> Object:
    components: Object = {
        section: {
            name: item for name, item in named.items() if (section, name) not in dropped
        }
        for section, named in objects_of(document.get("components")).items()
    }
    return {**document, "components": components}


@dataclass(slots=True)
class _Repair:
    """The state of the pass: where it is, and what it found."""

    document: Object
    file: str
    items_required: bool
    description_optional: bool
    """Whether a response needs none: since 3.2 it has a summary."""
    problems: list[Problem] = field(default_factory=list[Problem])
    path: list[Token] = field(default_factory=list["Token"])
    dropped: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    known: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, tuple[str, str]]
    )

    def report(self, kind: ProblemKind, message: str, action: str) -> None:
        self.problems.append(
            Problem(kind, pointer(self.path), message, action, self.file)
        )

    def object(self, value: Json, kind: str) -> Json | Absent:
        """An object of `kind`, or what stands for it; `ABSENT`: leave it out."""
        if not isinstance(value, dict):
            reshaped = self._misshapen(value, kind)
            if not isinstance(reshaped, dict):
                return reshaped
            value = reshaped
        if "$ref" in value and kind in SECTIONS:
            target = self._target(value["$ref"], kind)
            if target is None:
                rest = {key: item for key, item in value.items() if key != "$ref"}
                if kind != "schema" or not rest:
                    return objects.EMPTY.get(kind, ABSENT)
                value = rest
            elif isinstance(target, dict):
                value = target
            elif target != value["$ref"]:
                value = {**value, "$ref": target}
            if "$ref" in value and kind != "schema":
                return self._reference(value)
        value = objects.prepare(value, kind, self.report)
        if kind == "schema" and value.get("enum") == [] and not self.items_required:
            value = self._of_nothing(value)
        repaired = self._fields(value, kind)
        if kind == "response" and self.description_optional:
            repaired = in_order({"description": "", **repaired})
        if kind == "schema":
            if self.items_required and schemas.lacks_items(repaired):
                self.report(
                    ProblemKind.MISSING_FIELD, "expected the field 'items'", "any items"
                )
            return schemas.finish(repaired, self.report)
        return objects.finish(repaired, kind, self.document, self.report)

    def _of_nothing(self, schema: Object) -> Object:
        """An enum without values: since 3.1, that is JSON Schema, which allows it."""
        self.report(
            ProblemKind.ENUM, "expected values, found an empty list", "nothing is valid"
        )
        rest = {key: item for key, item in schema.items() if key != "enum"}
        return {**rest, "not": {}}

    def _fields(self, value: Object, kind: str) -> Object:
        fields = FIELDS.get(kind)
        pattern = PATTERNED.get(kind)
        repaired: Object = {}
        path = self.path
        for key in sorted(value):
            item = value[key]
            if fields is not None:
                rule = fields.get(key)
            elif key[:2] in ("x-", "X-"):
                continue  # openapi-pydantic's maps have no place for extensions
            else:
                rule = pattern
            if rule is None:
                repaired[key] = ordered(item)
                continue
            if isinstance(item, str) and rule in _TEXTS:
                repaired[key] = stable(item) if key in PROSE else item
                continue
            path.append(key)
            field_value = self._value(item, rule)
            if kind == "response" and key == "content":
                field_value = _as_written(field_value, item)
            path.pop()
            if not isinstance(field_value, Absent):
                repaired[key] = field_value
        return repaired

    def _value(self, value: Json, rule: Rule) -> Json | Absent:
        shape, kind = rule
        if shape == "leaf":
            return self._leaf(value, kind)
        if value is None and kind not in objects.MAY_BE_NULL:
            return ABSENT
        if shape == "one":
            if isinstance(value, bool) and self.path[-1] in _BOOLEAN:
                return value
            return self.object(value, kind)
        if shape == "list":
            items = self._list(value, kind)
            # Requirements of which none can be read must not become "none required".
            unread = kind == "security requirement" and value and not items
            return ABSENT if unread else items
        return self._map(value, kind)

    def _leaf(self, value: Json, kind: str) -> Json | Absent:
        if kind == "payload":
            return ordered(value)
        if value is None:
            return ABSENT
        if kind == "enum":
            return ordered(value)
        if kind == "type":
            return value
        if kind == "names" and isinstance(value, bool):
            if value:
                self.report(
                    ProblemKind.REQUIRED_FLAG,
                    "expected a list of names, found true",
                    "the property is required where it is declared",
                )
            return ABSENT
        scalar = REPAIRS[kind](value)
        if scalar.__class__ is not value.__class__ or scalar != value:
            self.report(
                ProblemKind.WRONG_TYPE,
                f"expected {EXPECTED[kind]}, found {excerpt(value)}",
                "left out" if isinstance(scalar, Absent) else "converted",
            )
        if kind == "names" and isinstance(scalar, list):
            return name_set(scalar)
        return scalar

    def _list(self, value: Json, kind: str) -> Json | Absent:
        if not isinstance(value, list):
            self.report(
                ProblemKind.WRONG_TYPE,
                f"expected a list, found {excerpt(value)}",
                "taken for a list of one",
            )
            value = [value]
        repaired: list[Json] = []
        for index, item in enumerate(value):
            self.path.append(index)
            element = self._item(item, kind)
            self.path.pop()
            if not isinstance(element, Absent):
                repaired.append(element)
        return repaired

    def _map(self, value: Json, kind: str) -> Json | Absent:
        if not isinstance(value, dict):
            converted = objects.map_of(value, kind)
            self.report(
                ProblemKind.WRONG_TYPE,
                f"expected an object, found {excerpt(value)}",
                "converted" if converted else "left out",
            )
            if not converted:
                return ABSENT
            value = converted
        repaired: Object = {}
        for key in sorted(value):
            self.path.append(key)
            entry = self._item(value[key], kind)
            self.path.pop()
            if not isinstance(entry, Absent):
                repaired[key] = entry
            elif len(self.path) == 2 and self.path[0] == "components":
                self.dropped.add((str(self.path[1]), key))
        return repaired

    def _item(self, value: Json, kind: str) -> Json | Absent:
        if kind in REPAIRS:
            return self._leaf(value, kind)
        return self.object(value, kind)

    def _misshapen(self, value: Json, kind: str) -> Json | Absent:
        if kind == "schema" and isinstance(value, bool):
            return {} if value else {"not": {}}
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
            reshaped: Json | Absent = value[0]
        else:
            reshaped = objects.object_meant_by(value, kind)
        if value is not None or isinstance(reshaped, Absent):
            self.report(
                ProblemKind.WRONG_TYPE,
                f"expected an object ({kind}), found {excerpt(value)}",
                "left out" if isinstance(reshaped, Absent) else "taken for one",
            )
        return reshaped

    def _target(self, reference: Json, kind: str) -> str | Object | None:
        """What a reference leads to: its text where that is a component of the kind,
        an object that says what was meant, or `None`.
        """
        if not isinstance(reference, str):
            self.report(
                ProblemKind.REFERENCE,
                f"expected the text of a reference, found {excerpt(reference)}",
                "any value is allowed" if kind == "schema" else "left out",
            )
            return None
        section, name = self._component(reference)
        if section == SECTIONS[kind]:
            return f"#/components/{section}/{name}"
        if section == "schemas" and kind in objects.WRAPS_SCHEMA:
            self.report(
                ProblemKind.REFERENCE,
                f"expected a reference to a {kind}, found one to a schema",
                f"taken for the schema of the {kind}",
            )
            return objects.wrap_schema(reference, kind)
        self.report(
            ProblemKind.UNRESOLVABLE_REFERENCE,
            f"expected a {kind} in the document, found nothing at {reference!r}",
            "any value is allowed" if kind == "schema" else "left out",
        )
        return None

    def _component(self, reference: str) -> tuple[str, str]:
        """The section and the escaped name of a component, empty if there is none."""
        chain: dict[str, tuple[str, str]] = {}
        end = reference
        reached = ""
        while end not in self.known and end not in chain:
            section, name, entry = self._entry(end)
            chain[end] = section, escape(name)
            further = entry.get("$ref") if isinstance(entry, dict) else None
            if section == "schemas" or not isinstance(further, str):
                reached = section
                break
            end = further  # a component that is a reference itself
        else:
            reached = self.known[end][0] if end in self.known else ""
        for link, (section, name) in chain.items():
            self.known[link] = (section, name) if section == reached else ("", "")
        return self.known[reference]

    def _entry(self, reference: str) -> tuple[str, str, Json]:
        """The section, the name and the value of a component, empty if there is none."""
        match = _COMPONENT.fullmatch(reference)
        components = self.document.get("components")
        if match and isinstance(components, dict):
            section = components.get(match[1])
            for name in (*tokens_of("/" + match[2]), match[2]):
                if isinstance(section, dict) and name in section:
                    return match[1], name, section[name]
        return "", "", None

    def _reference(self, value: Object) -> Object:
        """A reference to something other than a schema, with what 3.1 allows beside it."""
        return {
            key: stable(item)
            for key in ("$ref", "description", "summary")
            if isinstance(item := value.get(key), str)
        }


def _as_written(content: Json | Absent, written: Json) -> Json | Absent:
    """Media types in the order of the document; what a repair added comes last."""
    if not isinstance(content, dict) or not isinstance(written, dict):
        return content
    return {key: content[key] for key in {**written, **content} if key in content}
