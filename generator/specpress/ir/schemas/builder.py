"""Schemas to types: every schema that is used becomes a `Type` or a declaration.

Component schemas are not entered where they are used but queued (`Schemas.settle`), so
that chains and cycles of any length cost neither stack nor repetition.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from functools import partial

from openapi_pydantic.v3.v3_1 import Discriminator, Reference, Schema

from specpress.document.values import escape
from specpress.errors import Problem
from specpress.ir.types import (
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
    Primitive,
    Property,
    Ref,
    Tuple,
    Type,
    distinct,
    nullable,
    union,
)

from . import unions
from .all_of import (
    Choice,
    Flat,
    Node,
    Part,
    all_of,
    annotated,
    flatten,
    is_plain,
    reference,
    wrapped,
)
from .bounds import applied
from .combinations import Combinations
from .inline import Inline
from .kinds import SCALARS, choices_of, is_map, is_object, kinds_of
from .limits import Budget
from .locations import Place, component_id, component_place


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
        self._reported: set[Problem] = set()
        self._uses: dict[str, Type] = {}
        self._flats: dict[str, Flat] = {}
        self._pending: deque[str] = deque()
        self._names: dict[str, str] = {}
        self._budget = Budget()
        self._extensions = unions.extensions(components, self._budget)
        self._combinations = Combinations(self)
        self._inline = Inline(self._declare, self._holds_itself)
        self._open: set[str] = set()

    # -- uses ---------------------------------------------------------------

    def type_of(self, node: Node, place: Place) -> Type:
        """The type of the values that a schema or a reference allows."""
        return self.described(node, place)[0]

    def described(self, node: Node, place: Place) -> tuple[Type, Flat]:
        """The type of a schema, and its merged keywords for what they say about it."""
        name = reference(node)
        if name is not None:
            return self.use(name, place), self.flat(name)
        if isinstance(node, Reference):
            return ANY, Flat()
        target = wrapped(node)
        if target is not None:
            type_, base = self.described(target, place)
            return type_, annotated(base, node)
        flat = self.flattened(node, place)
        if is_plain(node) or is_object(flat):  # the latter has a declaration anyway
            return self.type_of_flat(flat, place), flat
        build = partial(self.type_of_flat, flat, place)
        return self._inline.type_of(node, place, build), flat

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
            return self.type_of_flat(flat, component_place(name))
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
            schema = self.components.get(name) or all_of([])
            self._flats[name] = self.flattened(schema, component_place(name))
        return self._flats[name]

    def flattened(self, schema: Schema, place: Place) -> Flat:
        """The merged keywords of any schema."""
        flat = flatten(schema, place, self.components, component_place)
        self._budget.spend(flat.merged)
        return flat

    def _shape(self, flat: Flat, name: str) -> str:
        """Whether a component is declared as an object or an alias, or not at all.

        Plain scalars and free-form values say more at the place of use than a name.
        """
        if flat.enum is not None:
            return "inline" if flat.enum == [None] else "alias"
        if flat.discriminator is not None and self._extensions.get(name):
            return "alias"
        if choices_of(flat):
            return "alias"
        kinds = kinds_of(flat)
        if kinds == ["object"]:
            if not is_map(flat):
                return "object"
            has_types = isinstance(flat.additional, Part) or bool(flat.patterned)
            return "alias" if has_types else "inline"
        return "inline" if all(kind in SCALARS for kind in kinds) else "alias"

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

    def _declare(self, declaration: Declaration) -> None:
        self.declarations[declaration.id] = declaration

    def _declare_alias(self, name: str, flat: Flat, place: Place) -> None:
        extensions = self._extensions.get(name)
        if flat.discriminator is not None and extensions and not choices_of(flat):
            type_ = self._polymorphic(name, extensions, flat.discriminator, place)
        else:
            type_ = self.type_of_flat(flat, place)
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
        if place.id in self._open:
            self._holds_itself(place)
        elif place.id not in self.declarations:
            # reserved first: an inline object may hold, by reference, itself
            self.declarations[place.id] = Object(place.id, place.owner)
            self._open.add(place.id)
            with self._inline.inside():
                self._declare(
                    Object(
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
                )
            self._open.remove(place.id)
        return Ref(place.id)

    def _holds_itself(self, place: Place) -> None:
        self.problem(
            "holds-itself",
            place,
            "expected a reference, found a schema without a name that holds itself by"
            " what it refers to",
            "a type of its own, which holds itself",
        )

    def _property(self, name: str, parts: list[Part], flat: Flat) -> Property:
        node, place = parts[0].node, parts[0].place
        if len(parts) > 1:
            node = all_of([part.node for part in parts])
        type_, notes = self.described(node, place)
        return Property(
            name=name,
            type=type_,
            required=name in flat.required,
            default=Default(notes.default) if notes.has_default else None,
            pointer=place.pointer,
            description=notes.description,
            deprecated=notes.deprecated,
            read_only=notes.read_only,
            write_only=notes.write_only,
        )

    def _additional(self, flat: Flat, place: Place) -> Type | None:
        types = [self.type_of(part.node, part.place) for part in flat.patterned]
        if types:
            self.problem(
                "pattern-properties",
                place,
                "expected properties by their names, found patterns for names",
                "any further property may be of the types that the patterns give",
            )
        if isinstance(flat.additional, Part):
            types.append(self.type_of(flat.additional.node, flat.additional.place))
        elif flat.additional is True:
            types.append(ANY)
        return union(types) if types else None

    # -- shapes ---------------------------------------------------------------

    def type_of_flat(self, flat: Flat, place: Place) -> Type:
        """The type that merged keywords describe."""
        if flat.contradictory:
            self.problem(
                "contradictory-schema",
                place,
                "the parts of this schema share no value",
                "the first one decides",
            )
        for keyword in sorted(flat.unmerged):
            self.problem(
                "several-constraints",
                place,
                f"expected one {keyword}, found several that all apply",
                "only the first one is checked",
            )
        if flat.enum is not None:
            return self._enumeration(flat, place)
        choices = choices_of(flat)
        kinds = kinds_of(flat)
        has_null = flat.types is not None and "null" in flat.types
        if choices:
            type_ = self._combinations.type_of(choices, flat, place)
        elif has_null and not kinds:
            return NULL
        elif len(kinds) == 1:
            type_ = self._of_kind(kinds[0], flat, place)
        else:
            type_ = union([self._of_kind(kind, flat, place) for kind in kinds])
        return nullable(type_) if has_null else type_

    def _of_kind(self, kind: str, flat: Flat, place: Place) -> Type:
        if kind in SCALARS:
            if kind == "string" and flat.format == "binary":
                return Binary()
            format_ = "byte" if flat.encoded and not flat.format else flat.format
            return Primitive(
                SCALARS[kind], format_, applied(flat.constraints, kind, flat.format)
            )
        if kind == "array":
            return self._array(flat, place)
        if kind == "object":
            if not is_map(flat):
                return self._declare_object(flat, place)
            values = self._additional(flat, place)
            return Map(values or ANY, applied(flat.constraints, "object", flat.format))
        return ANY

    def _array(self, flat: Flat, place: Place) -> Type:
        constraints = applied(flat.constraints, "array", flat.format)
        if flat.prefix_items:
            items = [self.type_of(p.node, p.place) for p in flat.prefix_items]
            exact = constraints.min_length == constraints.max_length == len(items)
            if exact:
                return Tuple(tuple(items))
            rest = (
                self.type_of(flat.items.node, flat.items.place) if flat.items else ANY
            )
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
            elif isinstance(value, float) and value.is_integer():
                values.append(int(value))
            else:
                structured = True
        if structured:
            type_ = union([self._of_kind(kind, flat, place) for kind in kinds_of(flat)])
        elif values:
            type_ = Literal(distinct(values))
        else:
            return NULL
        return nullable(type_) if has_null else type_

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
        deciders = [choice.discriminator for choice in choices_of(flat)]
        decider = deciders[0] if len(deciders) == 1 else flat.discriminator
        return decider.propertyName if decider is not None else None

    def problem(self, kind: str, place: Place, message: str, action: str) -> None:
        """Reports a defect at a place."""
        problem = Problem(kind, place.pointer, message, action)
        if problem not in self._reported:  # a schema may be met more than once
            self._reported.add(problem)
            self._problems.append(problem)


def _reference(name: str) -> Reference:
    return Reference.model_validate({"$ref": f"#/components/schemas/{escape(name)}"})
