"""Schemas to types: every schema that is used becomes a `Type` or a declaration.

Component schemas are not entered where they are used but queued (`Schemas.settle`), so
that chains and cycles of any length cost neither stack nor repetition.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from openapi_pydantic.v3.v3_1 import Discriminator, Reference, Schema

from ..problems import Problem
from . import unions
from .flatten import (
    Choice,
    Flat,
    Node,
    Part,
    Place,
    constraints_of,
    escape,
    flatten,
    reference,
    wrapped,
)
from .types import (
    ANY,
    NULL,
    Alias,
    Array,
    Binary,
    Declaration,
    Default,
    Literal,
    Map,
    Object,
    Owner,
    Primitive,
    PrimitiveKind,
    Property,
    Ref,
    Tuple,
    Type,
    distinct,
    nullable,
    union,
)

_SCALARS: dict[str, PrimitiveKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_KINDS = ("string", "integer", "number", "boolean", "array", "object")
_MOST_COMBINATIONS = 64
_MOST_COMBINED_OBJECTS = 5_000
_DEEPEST_COMBINATION = 4


class Schemas:
    """Builds types and collects what they declare.

    `declarations` is complete once `settle` has run.
    """

    def __init__(
        self, components: Mapping[str, Schema], problems: list[Problem]
    ) -> None:
        self.components = components
        self.declarations: dict[str, Declaration] = {}
        self.pins = unions.Pins()
        self._problems = problems
        self._uses: dict[str, Type] = {}
        self._flats: dict[str, Flat] = {}
        self._pending: deque[str] = deque()
        self._names: dict[str, str] = {}
        self._extensions = unions.extensions(components)
        self._combined_objects = 0

    # -- uses ---------------------------------------------------------------

    def type_of(self, node: Node, place: Place) -> Type:
        """The type of the values that a schema or a reference allows."""
        name = reference(node)
        if name is not None:
            return self.use(name, place)
        if isinstance(node, Reference):
            return ANY
        target = wrapped(node)
        if target is not None:
            return self.type_of(target, place)
        flat = flatten(node, place, self.components, component_place)
        return self._type_of_flat(flat, place)

    def use(self, name: str, place: Place) -> Type:
        """The type of a component schema where it is referred to."""
        if name in self._uses:
            return self._uses[name]
        seen = [name]
        target = self._target(name)
        while target is not None and target not in seen:
            seen.append(target)
            target = self._target(target)
        result = self._use_of(seen[-1], place) if target is None else ANY
        if target is not None:
            self.problem(
                "reference-cycle",
                place,
                f"the schema {name!r} is only a reference to itself",
                "any value is allowed there",
            )
        for link in seen:
            self._uses[link] = result
        return result

    def _target(self, name: str) -> str | None:
        """The component that a component is nothing but a reference to."""
        schema = self.components.get(name)
        if schema is None:
            return None
        direct = reference(schema)
        if direct is None and (inner := wrapped(schema)) is not None:
            direct = reference(inner)
        return direct

    def _use_of(self, name: str, place: Place) -> Type:
        if name not in self.components:
            self.problem(
                "unresolved-reference",
                place,
                f"there is no schema {name!r}",
                "any value is allowed there",
            )
            return ANY
        flat = self.flat(name)
        shape = self._shape(flat, name)
        if shape == "inline":
            return self._type_of_flat(flat, component_place(name))
        self._pending.append(name)
        self._names[component_id(name)] = name
        use: Type = Ref(component_id(name))
        is_null_object = (
            shape == "object" and flat.types is not None and "null" in flat.types
        )
        return nullable(use) if is_null_object else use

    def flat(self, name: str) -> Flat:
        """The merged keywords of a component schema."""
        if name not in self._flats:
            self._flats[name] = flatten(
                self.components[name],
                component_place(name),
                self.components,
                component_place,
            )
        return self._flats[name]

    def _shape(self, flat: Flat, name: str) -> str:
        """Whether a component is declared as an object or an alias, or not at all.

        Plain scalars and free-form values say more at the place of use than a name.
        """
        if flat.enum is not None:
            return "inline" if flat.enum == [None] else "alias"
        if flat.discriminator is not None and self._extensions.get(name):
            return "alias"
        if self._choices(flat):
            return "alias"
        kinds = _kinds(flat)
        if kinds == ["object"]:
            if not _is_map(flat):
                return "object"
            return "alias" if isinstance(flat.additional, Part) else "inline"
        return "inline" if all(kind in _SCALARS for kind in kinds) else "alias"

    # -- declarations ---------------------------------------------------------

    def settle(self) -> None:
        """Declares all components that were used, and those that they use."""
        while self._pending:
            name = self._pending.popleft()
            id_ = component_id(name)
            if id_ in self.declarations:
                continue
            flat = self.flat(name)
            place = component_place(name)
            if self._shape(flat, name) == "object":
                self._declare_object(flat, place)
            else:
                self._declare_alias(name, flat, place)

    def _declare_alias(self, name: str, flat: Flat, place: Place) -> None:
        extensions = self._extensions.get(name)
        if flat.discriminator is not None and extensions and not self._choices(flat):
            type_ = self._polymorphic(name, extensions, flat.discriminator, place)
        else:
            type_ = self._type_of_flat(flat, place)
        self.declarations[place.id] = Alias(
            id=place.id,
            owner=place.owner,
            type=type_,
            description=flat.description,
            deprecated=flat.deprecated,
        )

    def _polymorphic(
        self, name: str, extensions: list[str], by: Discriminator, place: Place
    ) -> Type:
        """A base schema with a discriminator: those that extend it, or itself."""
        members: list[tuple[Node, Type]] = [
            (_reference(extension), self.use(extension, place))
            for extension in extensions
        ]
        itself = self._declare_object(self.flat(name), place.child("base"))
        members.append((_reference(name), itself))
        return unions.join(self, members, Choice((), by), place)

    def _declare_object(self, flat: Flat, place: Place) -> Ref:
        if place.id not in self.declarations:
            # reserved first: an inline object may hold, by reference, itself
            self.declarations[place.id] = Object(place.id, place.owner)
            self.declarations[place.id] = Object(
                id=place.id,
                owner=place.owner,
                properties=tuple(
                    self._property(name, parts, flat)
                    for name, parts in sorted(flat.properties.items())
                ),
                additional=self._additional(flat, place),
                description=flat.description,
                deprecated=flat.deprecated,
            )
        return Ref(place.id)

    def _property(self, name: str, parts: list[Part], flat: Flat) -> Property:
        node, place = parts[0].node, parts[0].place
        if len(parts) > 1:
            node = _all_of([part.node for part in parts])
        notes = self.annotations(node, place)
        return Property(
            name=name,
            type=self.type_of(node, place),
            required=name in flat.required,
            default=Default(notes.default) if notes.has_default else None,
            pointer=place.pointer,
            description=notes.description,
            deprecated=notes.deprecated,
            read_only=notes.read_only,
            write_only=notes.write_only,
        )

    def annotations(self, node: Node, place: Place) -> Flat:
        """The annotations of a schema, those of its target where it has none."""
        name = reference(node)
        if name is not None:
            return self.flat(name) if name in self.components else Flat()
        if isinstance(node, Schema):
            return flatten(node, place, self.components, component_place)
        return Flat()

    def _additional(self, flat: Flat, place: Place) -> Type | None:
        types = [self.type_of(part.node, part.place) for part in flat.patterned]
        if isinstance(flat.additional, Part):
            types.append(self.type_of(flat.additional.node, flat.additional.place))
        elif flat.additional is True:
            types.append(ANY)
        return union(types) if types else None

    # -- shapes ---------------------------------------------------------------

    def _type_of_flat(self, flat: Flat, place: Place) -> Type:
        if flat.contradictory:
            self.problem(
                "contradictory-schema",
                place,
                "the parts of this schema share no value",
                "the first one decides",
            )
        if flat.enum is not None:
            return self._enumeration(flat, place)
        choices = self._choices(flat)
        kinds = _kinds(flat)
        has_null = flat.types is not None and "null" in flat.types
        if choices:
            type_ = self._choice(choices, flat, place)
        elif has_null and not kinds:
            return NULL
        else:
            type_ = union([self._of_kind(kind, flat, place) for kind in kinds])
        return nullable(type_) if has_null else type_

    def _of_kind(self, kind: str, flat: Flat, place: Place) -> Type:
        if kind in _SCALARS:
            if kind == "string" and flat.format == "binary":
                return Binary()
            format_ = "byte" if flat.encoded and not flat.format else flat.format
            return Primitive(_SCALARS[kind], format_, constraints_of(flat, kind))
        if kind == "array":
            return self._array(flat, place)
        if kind == "object":
            if not _is_map(flat):
                return self._declare_object(flat, place)
            values = self._additional(flat, place)
            return Map(values or ANY, constraints_of(flat, "object"))
        return ANY

    def _array(self, flat: Flat, place: Place) -> Type:
        constraints = constraints_of(flat, "array")
        if flat.prefix_items:
            items = [self.type_of(p.node, p.place) for p in flat.prefix_items]
            exact = constraints.min_length == constraints.max_length == len(items)
            if exact:
                return Tuple(tuple(items))
            rest = self.type_of(flat.items.node, flat.items.place) if flat.items else ANY
            return Array(union([*items, rest]), constraints)
        if flat.items is None:
            return Array(ANY, constraints)
        return Array(self.type_of(flat.items.node, flat.items.place), constraints)

    def _enumeration(self, flat: Flat, place: Place) -> Type:
        values: list[str | int | bool] = []
        structured = False
        has_null = False
        for value in flat.enum or ():
            if value is None:
                has_null = True
            elif isinstance(value, str | int):
                values.append(value)
            elif isinstance(value, float) and value == int(value):
                values.append(int(value))
            else:
                structured = True
        if structured:
            type_ = union([self._of_kind(kind, flat, place) for kind in _kinds(flat)])
        elif values:
            type_ = Literal(distinct(values))
        else:
            return NULL
        return nullable(type_) if has_null else type_

    # -- choices ----------------------------------------------------------------

    def _choices(self, flat: Flat) -> list[Choice]:
        """The `oneOf` and `anyOf` that say more than which properties go together."""
        return [
            choice
            for choice in flat.choices
            if not all(_only_restricts(part.node) for part in choice.members)
        ]

    def _choice(self, choices: list[Choice], flat: Flat, place: Place) -> Type:
        if flat.properties or len(choices) > 1:
            return self._combined(choices, flat, place)
        choice = choices[0]
        members = [
            (part.node, self._member(part, index, flat, choice))
            for index, part in enumerate(choice.members)
        ]
        return unions.join(self, members, choice, place)

    def _member(self, part: Part, index: int, flat: Flat, choice: Choice) -> Type:
        node = part.node
        if isinstance(node, Reference):
            return self.type_of(node, part.place)
        if flat.types is not None and _says_no_kind(node):
            # `type: string` beside alternatives that only differ in format
            kind = Schema.model_validate({"type": sorted(flat.types)})
            node = _all_of([node, kind])
        name = unions.variant_name(part.node, index, choice)
        return self.type_of(node, part.place.child(name))

    def _combined(self, choices: list[Choice], flat: Flat, place: Place) -> Type:
        """An object that has own properties and alternatives: one object each."""
        combinations: list[tuple[list[Node], list[str]]] = [([], [])]
        for choice in choices:
            if len(combinations) * len(choice.members) > _MOST_COMBINATIONS:
                return self._uncombined(flat, place)
            combinations = [
                (
                    [*nodes, part.node],
                    [*names, unions.variant_name(part.node, index, choice)],
                )
                for nodes, names in combinations
                for index, part in enumerate(choice.members)
            ]
        self._combined_objects += len(combinations)
        if self._combined_objects > _MOST_COMBINED_OBJECTS:
            return self._uncombined(flat, place)
        members: list[tuple[Node, Type]] = []
        for nodes, names in combinations:
            at = Place(" > ".join((place.id, *names)), place.owner, place.pointer)
            variant = flatten(_all_of(nodes), at, self.components, component_place)
            if at.id.count(" > ") > _DEEPEST_COMBINATION:
                variant.choices = []
            _extend(variant, flat)
            members.append((nodes[0], self._type_of_flat(variant, at)))
        return unions.join(self, members, choices[0], place)

    def _uncombined(self, flat: Flat, place: Place) -> Type:
        self.problem(
            "too-many-combinations",
            place,
            "more combinations of alternatives than can be told apart",
            "any value is allowed there",
        )
        return ANY

    def is_object(self, id_: str) -> bool:
        """Whether a declaration is, or will be, an object with properties."""
        declared = self.declarations.get(id_)
        if declared is not None:
            return isinstance(declared, Object)
        name = self._names.get(id_)
        return name is not None and self._shape(self.flat(name), name) == "object"

    def discriminated_by(self, id_: str) -> str | None:
        """The property that decides between the members of an alias, if one does."""
        name = self._names.get(id_)
        if name is None:
            return None
        flat = self.flat(name)
        deciders = [choice.discriminator for choice in self._choices(flat)]
        decider = deciders[0] if len(deciders) == 1 else flat.discriminator
        return decider.propertyName if decider is not None else None

    def problem(self, kind: str, place: Place, message: str, done: str) -> None:
        """Reports a defect at a place."""
        self._problems.append(Problem(kind, place.pointer, message, done))


def component_id(name: str) -> str:
    """The id of a component's declaration: its name, kept apart from inline ones."""
    return name.replace(" > ", " >> ")


def component_place(name: str) -> Place:
    """The place of a component schema."""
    return Place(
        component_id(name),
        Owner("schema", name),
        f"/components/schemas/{escape(name)}",
    )


def _kinds(flat: Flat) -> list[str]:
    """The JSON types a schema allows besides null, guessed where it names none."""
    if flat.types is not None:
        return [kind for kind in _KINDS if kind in flat.types]
    if flat.properties or flat.additional is not None or flat.patterned:
        return ["object"]
    if flat.items is not None or flat.prefix_items:
        return ["array"]
    found = flat.constraints.keys()
    if flat.format or found & {"min_length", "max_length", "pattern"}:
        return ["string"] if flat.format not in _NUMERIC_FORMATS else ["number"]
    return []


_NUMERIC_FORMATS = frozenset({"int32", "int64", "float", "double"})


def _is_map(flat: Flat) -> bool:
    """Whether an object has no known properties."""
    return not flat.properties and flat.additional is not False


_RESTRICTIONS = frozenset({"required", "not", "description", "title"})


def _only_restricts(node: Node) -> bool:
    """Whether an alternative only says which properties must be there."""
    return isinstance(node, Schema) and node.model_fields_set <= {
        *_RESTRICTIONS,
        "schema_not",
    }


_SHAPES = frozenset(
    {"allOf", "anyOf", "oneOf", "properties", "items", "enum", "const", "prefixItems"}
)


def _says_no_kind(node: Schema) -> bool:
    return not (node.model_fields_set & _SHAPES)


def _extend(variant: Flat, base: Flat) -> None:
    """Adds to an alternative what stands beside the alternatives."""
    for name, parts in base.properties.items():
        known = variant.properties.setdefault(name, [])
        known.extend(part for part in parts if part not in known)
    variant.required |= base.required
    variant.additional = (
        base.additional if variant.additional is None else variant.additional
    )
    variant.patterned.extend(base.patterned)
    variant.types = variant.types or base.types
    variant.description = variant.description or base.description


def _reference(name: str) -> Reference:
    return Reference.model_validate({"$ref": f"#/components/schemas/{escape(name)}"})


def _all_of(nodes: list[Node]) -> Schema:
    return Schema.model_construct(_fields_set={"allOf"}, allOf=nodes)
