"""What a document says in vain: fields that nothing acts on, and fields that are unknown.

Every field of the specifications is one of four: it has an effect on what is generated; it
is carried, as extensions are, for whoever reads the document; it is in `NOT_HONOURED`; or
it belongs to another version. ``docs/conformance.md`` has all of them. The last two are
reported here, and so is every field that no version has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from specpress.errors import Problem, ProblemKind
from specpress.utils.dataclass import dataclass

from .grammar import FIELDS, LEAVES, METHODS, PATTERNED, SECTIONS, Rule
from .values import Json, Object, Token, pointer

NOT_HONOURED: Mapping[str, Mapping[str, str]] = {
    "document": {
        "jsonSchemaDialect": "schemas are read by JSON Schema 2020-12",
    },
    "components": {"links": "calls are not derived from links"},
    "response": {"links": "calls are not derived from links"},
    "parameter": {"allowEmptyValue": "an empty text is sent and read as any other"},
    "header": {
        "allowEmptyValue": "headers are read as they are",
        "allowReserved": "headers are read as they are",
        "collectionFormat": "headers are read as they are",
        "explode": "headers are read as they are",
    },
    "encoding": {
        "encoding": "parts within parts are sent as their schema says",
        "itemEncoding": "parts within parts are sent as their schema says",
        "prefixEncoding": "parts within parts are sent as their schema says",
    },
    "example": {
        "externalValue": "the mock makes a value of its own",
        "serializedValue": "the mock makes a value of its own",
    },
    "schema": {
        "$schema": "the schema is read by JSON Schema 2020-12",
        "$vocabulary": "the schema is read by JSON Schema 2020-12",
        "collectionFormat": "lists within lists are sent as the outer ones",
        "contentSchema": "the text is passed on as it is",
    },
    "security scheme": {"deprecated": "its credential is generated as any other"},
}
"""Kind of object → field → what happens instead."""

DIALECTS = frozenset(
    {
        "https://json-schema.org/draft/2020-12/schema",
        "https://spec.openapis.org/oas/3.1/dialect/base",
        "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
        "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
    }
)
"""The dialects that schemas are read by (OpenAPI 3.1 and 3.2, Schema Object)."""

_DIALECT_FIELDS = ("$schema", "jsonSchemaDialect")

_READ_ELSEWHERE: Mapping[str, frozenset[str]] = {
    "document": frozenset({"$self"}),
    # by `references`
    "schema": frozenset(
        {"$anchor", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$ref"}
    ),
    "path item": frozenset({"$ref"}),
    "media type": frozenset({"description"}),
}
"""Fields that have an effect, and are no fields of the grammar."""

_OF_PARAMETERS = frozenset(
    {"type", "format", "items", "default", "enum", "maximum", "exclusiveMaximum"}
    | {"minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems"}
    | {"minItems", "uniqueItems", "multipleOf"}
)
_ONLY_2: Mapping[str, frozenset[str]] = {
    "document": frozenset(
        {"swagger", "host", "basePath", "schemes", "consumes", "produces"}
        | {"securityDefinitions", "definitions", "parameters", "responses"}
    ),
    "operation": frozenset({"consumes", "produces", "schemes"}),
    "parameter": _OF_PARAMETERS | {"collectionFormat"},
    "header": _OF_PARAMETERS | {"collectionFormat"},
    "response": frozenset({"schema", "examples"}),
    "security scheme": frozenset({"flow", "authorizationUrl", "tokenUrl", "scopes"}),
}
"""Fields of 2.0 that OpenAPI 3 has elsewhere."""

_ONLY_3: Mapping[str, frozenset[str]] = {
    "document": frozenset({"openapi", "components", "servers"}),
}
"""Fields of 3.x that a document of 2.0 has elsewhere."""

_REPLACES: Mapping[str, frozenset[str]] = {
    "parameter": frozenset({"schema", "content"}),
    "header": frozenset({"schema", "content"}),
    "response": frozenset({"content"}),
}
"""Kind → what an object of 3.x has in place of the fields of 2.0.

Without it, the repair takes those fields for what they are in 2.0, and reports that.
"""

_NOT_OF_A_HEADER = frozenset({"name", "in"})
"""What the grammar has for headers because it has it for parameters."""

_REFERRED_TO = frozenset({"definitions", "parameters", "responses"})
"""Fields of 2.0 of which references to them make components."""

_BESIDE_REFERENCE = frozenset({"$ref", "summary", "description"})


@dataclass(slots=True)
class _Use:
    """A field that is used in vain: how often, and where first."""

    kind: ProblemKind
    message: str
    action: str
    place: tuple[Token, ...]
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Fields:
    """What each kind of object may hold in a document of one family of versions."""

    effective: Mapping[str, frozenset[str]]
    inner: Mapping[str, Mapping[str, Rule]]
    foreign: Mapping[str, frozenset[str]]
    family: str


def _fields_of(
    foreign: Mapping[str, frozenset[str]],
    further: Mapping[str, frozenset[str]],
    family: str,
) -> _Fields:
    kinds = FIELDS.keys()
    return _Fields(
        effective={
            kind: (
                frozenset(FIELDS[kind])
                - NOT_HONOURED.get(kind, {}).keys()
                - foreign.get(kind, frozenset())
                - (_NOT_OF_A_HEADER if kind == "header" else frozenset())
            )
            | _READ_ELSEWHERE.get(kind, frozenset())
            | further.get(kind, frozenset())
            for kind in kinds
        },
        inner={
            kind: {
                name: rule
                for name, rule in FIELDS[kind].items()
                if rule.kind not in LEAVES
            }
            for kind in kinds
        },
        foreign=foreign,
        family=family,
    )


_VERSION_2 = _fields_of(
    _ONLY_3, {"parameter": _OF_PARAMETERS, "header": _OF_PARAMETERS}, "3.x"
)
_VERSION_3 = _fields_of(_ONLY_2, {}, "2.0")


def unused_fields(
    document: Object, *, version_2: bool, file: str = ""
) -> list[Problem]:
    """One problem for each field of a kind of object that has no effect.

    `document` is as it was read, its references bundled; it is of 2.0 with `version_2`,
    else of 3.x. Each problem says how often, and is at the first place.
    """
    survey = _Survey(_VERSION_2 if version_2 else _VERSION_3)
    survey.run(document)
    return [
        Problem(
            use.kind,
            pointer(use.place),
            use.message + (f" ({use.count} places)" if use.count > 1 else ""),
            use.action,
            file,
        )
        for _, use in sorted(survey.uses.items())
    ]


@dataclass(slots=True)
class _Survey:
    fields: _Fields
    uses: dict[tuple[str, str], _Use] = field(
        default_factory=dict[tuple[str, str], _Use]
    )

    def run(self, document: Object) -> None:
        pending: list[tuple[Json, str, tuple[Token, ...]]] = [
            (document, "document", ())
        ]
        while pending:
            value, kind, place = pending.pop()
            if isinstance(value, dict):
                self._look(value, kind, place)
                pending.extend(self._inside(value, kind, place))
            elif isinstance(value, list):
                pending.extend(
                    (item, kind, (*place, index)) for index, item in enumerate(value)
                )

    def _inside(
        self, value: Object, kind: str, place: tuple[Token, ...]
    ) -> Iterator[tuple[Json, str, tuple[Token, ...]]]:
        pattern = PATTERNED.get(kind)
        if pattern is not None:
            if pattern.kind not in LEAVES:
                for name, item in value.items():
                    if not _is_extension(name):
                        yield item, pattern.kind, (*place, name)
            return
        inner = self.fields.inner.get(kind, {})
        if inner.keys().isdisjoint(value):
            return
        for name, item in value.items():
            rule = inner.get(name)
            if rule is None or not isinstance(item, dict | list):
                continue
            if rule.shape == "map" and isinstance(item, dict):
                for key, entry in item.items():
                    yield entry, rule.kind, (*place, name, key)
            else:
                yield item, rule.kind, (*place, name)

    def _look(self, value: Object, kind: str, place: tuple[Token, ...]) -> None:
        known = self.fields.effective.get(kind)
        if known is None:
            return
        if "$ref" in value and kind in SECTIONS and kind != "schema":
            for name in value.keys() - _BESIDE_REFERENCE:
                self._beside_reference(name, kind, place)
            return
        for name in value.keys() - known:
            self._unused(name, value, kind, place)

    def _beside_reference(self, name: str, kind: str, place: tuple[Token, ...]) -> None:
        if not _is_extension(name):
            self._use(
                ProblemKind.UNKNOWN_FIELD,
                (kind, name),
                f"expected a reference to a {kind} alone, found {name!r} beside it",
                "not used: what is referred to counts",
                place,
            )

    def _unused(
        self, name: str, value: Object, kind: str, place: tuple[Token, ...]
    ) -> None:
        if _is_extension(name):
            return
        if kind == "path item" and name.lower() in METHODS:
            return  # the repair reports a method in upper case, and honours it
        instead = NOT_HONOURED.get(kind, {}).get(name)
        is_foreign = name in self.fields.foreign.get(kind, ())
        if value[name] is None and (is_foreign or instead is not None):
            return  # null for what is optional says nothing
        if is_foreign:
            if _is_repaired(kind, value):
                return
            self._use(
                ProblemKind.UNKNOWN_FIELD,
                (kind, name),
                f"{name!r} is a field of {_a(kind)} in OpenAPI {self.fields.family} only",
                (
                    "used only where a reference leads into it"
                    if kind == "document" and name in _REFERRED_TO
                    else "not used"
                ),
                place,
            )
        elif instead is None:
            self._use(
                ProblemKind.UNKNOWN_FIELD,
                (kind, name),
                f"{name!r} is no field of {_a(kind)} in any version of OpenAPI",
                "not used; it stays in the document",
                place,
            )
        elif name not in _DIALECT_FIELDS or value[name] not in DIALECTS:
            self._use(
                ProblemKind.FIELD_NOT_HONOURED,
                (kind, name),
                f"{name!r} of {_a(kind)} has no effect",
                instead,
                place,
            )

    def _use(
        self,
        problem: ProblemKind,
        key: tuple[str, str],
        message: str,
        action: str,
        place: tuple[Token, ...],
    ) -> None:
        at = (*place, key[1])
        use = self.uses.setdefault(key, _Use(problem, message, action, at))
        use.count += 1
        if _order(at) < _order(use.place):
            use.place = at


def _is_repaired(kind: str, value: Object) -> bool:
    """Whether fields of 2.0 are taken for what they say, since those of 3.x are missing."""
    if kind == "security scheme":
        return "flow" in value
    replacing = _REPLACES.get(kind)
    return replacing is not None and replacing.isdisjoint(value)


def _order(place: tuple[Token, ...]) -> tuple[str, ...]:
    """The order of places in canonical form."""
    return tuple(str(token) for token in place)


def _is_extension(name: str) -> bool:
    return name[:2].lower() == "x-"


def _a(kind: str) -> str:
    if kind in ("components", "document"):
        return f"the {kind}"
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
