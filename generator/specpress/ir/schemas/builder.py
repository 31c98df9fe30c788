"""Schemas to types: every schema that is used becomes a `Type` or a declaration.

Component schemas are not entered where they are used but queued (`Schemas.settle`), so
that chains and cycles of any length cost neither stack nor repetition.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from functools import partial

from openapi_pydantic.v3.v3_1 import Discriminator, Reference, Schema

from specpress.errors import Problem, ProblemKind
from specpress.ir.types import (
    ANY,
    NULL,
    Alias,
    Array,
    Binary,
    Declaration,
    Default,
    Map,
    Object,
    Primitive,
    Property,
    Ref,
    Tuple,
    Type,
    nullable,
    union,
)

from . import unions
from .all_of import (
    Choice,
    MergedSchema,
    Node,
    Part,
    all_of,
    annotated,
    is_plain,
    reference,
    reference_to,
    wrapped,
)
from .annotations import informative
from .bounds import applied
from .combinations import Combinations
from .components import Components
from .context import DiscriminatorValues
from .further import further_type
from .given import Labelled, given_to, given_to_type, report_mismatch, values_of
from .inline import Inline
from .kinds import (
    SCALARS,
    choices_of,
    encoding_format,
    is_file,
    is_map,
    is_object,
    kinds_of,
    literal_type,
)
from .locations import SchemaLocation, component_id, component_location


class Schemas:
    """Builds types and collects what they declare.

    `declarations` is complete once `settle` has run.
    """

    def __init__(
        self, components: Mapping[str, Schema], problems: list[Problem]
    ) -> None:
        self._components = Components(components)
        self.declarations: dict[str, Declaration] = {}
        self.discriminator_values = DiscriminatorValues(components)
        self._problems = problems
        self._reported: set[Problem] = set()
        self._uses: dict[str, Type] = {}
        self._pending: deque[str] = deque()
        self._names: dict[str, str] = {}
        self._combinations = Combinations(self)
        self._inline = Inline(self._declare, self._holds_itself)
        self._labelled = Labelled(self._declare, self.declarations)
        self._open: set[str] = set()
        self._merging: dict[tuple[int, ...], tuple[Schema, SchemaLocation]] = {}

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """The component schemas by name."""
        return self._components.schemas

    def release(self) -> None:
        """Lets go of the document: the parts refer back to this, and no collector runs."""
        vars(self).clear()

    # -- uses ---------------------------------------------------------------

    def type_of(self, node: Node, location: SchemaLocation) -> Type:
        """The type of the values that a schema or a reference allows."""
        return self.described(node, location)[0]

    def described(
        self, node: Node, location: SchemaLocation
    ) -> tuple[Type, MergedSchema]:
        """The type of a schema, and its merged keywords for what they say about it."""
        name = reference(node)
        if name is not None:
            return self.use(name, location), self._components.merged(name)
        if isinstance(node, Reference):
            return ANY, MergedSchema()
        target = wrapped(node)
        if target is not None:
            type_, base = self.described(target, location)
            return type_, annotated(base, node)
        merged = self.merge(node, location)
        merged.type_name = given_to_type(node, location)
        if is_plain(node) or is_object(merged):  # the latter has a declaration anyway
            return self.type_of_merged(merged, location), merged
        build = partial(self.type_of_merged, merged, location)
        if merged.labels or merged.type_name:
            return self._labelled.type_of(build(), merged, location), merged
        return self._inline.type_of(node, location, build), merged

    def use(self, name: str, location: SchemaLocation) -> Type:
        """The type of a component schema where it is referred to."""
        if name in self._uses:
            return self._uses[name]
        links = self._components.chain(name)
        is_circle = self._components.target(links[-1]) is not None
        result = ANY if is_circle else self._use_of(links[-1], location)
        if is_circle:
            self.problem(
                ProblemKind.REFERENCE_CYCLE,
                location,
                f"the schema {name!r} is only a reference to itself",
                "any value is allowed there",
            )
        for link in links:
            self._uses[link] = result
        return result

    def _use_of(self, name: str, location: SchemaLocation) -> Type:
        if name not in self.schemas:
            self.problem(
                ProblemKind.UNRESOLVED_REFERENCE,
                location,
                f"there is no schema {name!r}",
                "any value is allowed there",
            )
            return ANY
        merged = self._components.merged(name)
        shape = self._components.shape(name)
        if shape == "inline":
            return self.type_of_merged(merged, component_location(name))
        self._pending.append(name)
        self._names[component_id(name)] = name
        use: Type = Ref(component_id(name))
        is_null_object = (
            shape == "object" and merged.types is not None and "null" in merged.types
        )
        return nullable(use) if is_null_object else use

    def merge(self, schema: Schema, location: SchemaLocation) -> MergedSchema:
        """The merged keywords of any schema."""
        return self._components.merge(schema, location)

    # -- declarations ---------------------------------------------------------

    def settle(self) -> None:
        """Declares all components that were used, and those that they use."""
        while self._pending:
            name = self._pending.popleft()
            id_ = component_id(name)
            if id_ in self.declarations:
                continue
            merged = self._components.merged(name)
            location = component_location(name)
            if self._components.shape(name) == "object":
                self._declare_object(merged, location)
            else:
                self._declare_alias(name, merged, location)

    def _declare(self, declaration: Declaration) -> None:
        self.declarations[declaration.id] = declaration

    def _declare_alias(
        self, name: str, merged: MergedSchema, location: SchemaLocation
    ) -> None:
        extensions = self._components.extensions(name)
        if merged.discriminator is not None and extensions and not choices_of(merged):
            type_ = self._polymorphic(name, extensions, merged.discriminator, location)
        else:
            type_ = self.type_of_merged(merged, location)
        self.declarations[location.id] = Alias(
            id=location.id,
            owner=location.owner,
            type=type_,
            description=informative(merged.description, name),
            deprecated=merged.deprecated,
            values=values_of(merged, type_),
            given_name=self._components.given_name(location),
        )

    def _polymorphic(
        self,
        name: str,
        extensions: list[str],
        by: Discriminator,
        location: SchemaLocation,
    ) -> Type:
        """A base schema with a discriminator: those that extend it, or itself."""
        members: list[tuple[Node, Type]] = [
            (reference_to(extension), self.use(extension, location))
            for extension in extensions
        ]
        itself = self._declare_object(
            self._components.merged(name), location.child("base")
        )
        members.append((reference_to(name), itself))
        return unions.join(self, members, Choice((), by), location)

    def _declare_object(self, merged: MergedSchema, location: SchemaLocation) -> Ref:
        if location.id in self._open:
            self._holds_itself(location)
        elif location.id not in self.declarations:
            # reserved first: an inline object may hold, by reference, itself
            self.declarations[location.id] = Object(location.id, location.owner)
            self._open.add(location.id)
            with self._inline.inside():
                self._declare(
                    Object(
                        id=location.id,
                        owner=location.owner,
                        properties=tuple(
                            self._property(name, parts, merged)
                            for name, parts in sorted(merged.properties.items())
                        ),
                        additional=further_type(self, merged, location),
                        description=informative(merged.description, location.name),
                        deprecated=merged.deprecated,
                        given_name=merged.type_name
                        or self._components.given_name(location),
                    )
                )
            self._open.remove(location.id)
        return Ref(location.id)

    def _holds_itself(self, location: SchemaLocation) -> None:
        self.problem(
            ProblemKind.HOLDS_ITSELF,
            location,
            "expected a reference, found a schema without a name that holds itself by"
            " what it refers to",
            "a type of its own, which holds itself",
        )

    def _property(self, name: str, parts: list[Part], merged: MergedSchema) -> Property:
        location = parts[0].location
        type_, notes = self._together(parts)
        return Property(
            name=name,
            type=type_,
            required=name in merged.required,
            default=Default(notes.default) if notes.has_default else None,
            pointer=location.pointer,
            description=informative(notes.description, name),
            deprecated=notes.deprecated,
            read_only=notes.read_only,
            write_only=notes.write_only,
            given_name=given_to(parts),
        )

    def _together(self, parts: list[Part]) -> tuple[Type, MergedSchema]:
        """The type of the values that all parts allow, and their merged keywords.

        What the same parts lead to again, inside of themselves, stands at their place.
        """
        if len(parts) == 1:
            return self.described(parts[0].node, parts[0].location)
        key = tuple(id(part.node) for part in parts)
        if key in self._merging:
            return self.described(*self._merging[key])
        self._merging[key] = (all_of([part.node for part in parts]), parts[0].location)
        described = self.described(*self._merging[key])
        del self._merging[key]
        return described

    # -- shapes ---------------------------------------------------------------

    def type_of_merged(self, merged: MergedSchema, location: SchemaLocation) -> Type:
        """The type that merged keywords describe."""
        if merged.contradictory:
            self.problem(
                ProblemKind.CONTRADICTORY_SCHEMA,
                location,
                "the parts of this schema share no value",
                "the first one decides",
            )
        for keyword in sorted(merged.unmerged):
            self.problem(
                ProblemKind.SEVERAL_CONSTRAINTS,
                location,
                f"expected one {keyword}, found several that all apply",
                "only the first one is checked",
            )
        if merged.enum is not None:
            return self._enumeration(merged, location)
        choices = choices_of(merged)
        kinds = kinds_of(merged)
        has_null = merged.types is not None and "null" in merged.types
        if choices:
            type_ = self._combinations.type_of(choices, merged, location)
        elif has_null and not kinds:
            return NULL
        elif len(kinds) == 1:
            type_ = self._of_kind(kinds[0], merged, location)
        else:
            type_ = union([self._of_kind(kind, merged, location) for kind in kinds])
        return nullable(type_) if has_null else type_

    def _of_kind(
        self, kind: str, merged: MergedSchema, location: SchemaLocation
    ) -> Type:
        if kind in SCALARS:
            if kind == "string" and is_file(merged):
                return Binary()
            format_ = merged.format or encoding_format(merged.encoding)
            return Primitive(
                SCALARS[kind], format_, applied(merged.constraints, kind, merged.format)
            )
        if kind == "array":
            return self._array(merged, location)
        if kind == "object":
            if not is_map(merged):
                return self._declare_object(merged, location)
            values = further_type(self, merged, location)
            return Map(
                values or ANY, applied(merged.constraints, "object", merged.format)
            )
        return ANY

    def _array(self, merged: MergedSchema, location: SchemaLocation) -> Type:
        constraints = applied(merged.constraints, "array", merged.format)
        if merged.prefix_items:
            items = [self.type_of(p.node, p.location) for p in merged.prefix_items]
            exact = constraints.min_length == constraints.max_length == len(items)
            if exact:
                return Tuple(tuple(items))
            rest = (
                self.type_of(merged.items.node, merged.items.location)
                if merged.items
                else ANY
            )
            return Array(union([*items, rest]), constraints)
        if merged.items is None:
            return Array(ANY, constraints)
        return Array(
            self.type_of(merged.items.node, merged.items.location), constraints
        )

    def _enumeration(self, merged: MergedSchema, location: SchemaLocation) -> Type:
        values = merged.enum or []
        if merged.mislabelled:
            report_mismatch(self, merged, location)
        type_ = literal_type(values)
        if type_ is not None:
            return type_
        type_ = union(
            [self._of_kind(kind, merged, location) for kind in kinds_of(merged)]
        )
        return nullable(type_) if None in values else type_

    def is_object(self, id_: str) -> bool:
        """Whether a declaration is, or will be, an object with properties."""
        declaration = self.declarations.get(id_)
        if declaration is not None:
            return isinstance(declaration, Object)
        name = self._names.get(id_)
        return name is not None and self._components.shape(name) == "object"

    def discriminated_by(self, id_: str) -> str | None:
        """The property that decides between the members of an alias, if one does."""
        name = self._names.get(id_)
        return None if name is None else self._components.discriminated_by(name)

    def problem(
        self, kind: ProblemKind, location: SchemaLocation, message: str, action: str
    ) -> None:
        """Reports a defect at a location."""
        problem = Problem(kind, location.pointer, message, action)
        if problem not in self._reported:  # a schema may be met more than once
            self._reported.add(problem)
            self._problems.append(problem)
