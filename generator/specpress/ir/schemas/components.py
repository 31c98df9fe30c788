"""Component schemas by name: their merged keywords, and what each is declared as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.given_names import GivenName, given_name

from .all_of import MergedSchema, Part, all_of, merge_all_of, reference, wrapped
from .conditions import add_conditional_properties
from .kinds import SCALARS, choices_of, is_map, kinds_of
from .limits import MergeLimit
from .locations import SchemaLocation, component_id, component_location

Shape: TypeAlias = Literal["object", "alias", "inline"]
"""What a component is declared as; `inline`: not at all, its type stands where it is used."""


class Components:
    """The component schemas of a document; each is merged once."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self.schemas = schemas
        self._merged: dict[str, MergedSchema] = {}
        self._limit = MergeLimit()
        self._extensions = _extensions(schemas, self._limit)

    def merge(self, schema: Schema, location: SchemaLocation) -> MergedSchema:
        """The merged keywords of any schema; raises `SpecpressError` beyond the limit."""
        merged = merge_all_of(schema, location, self.schemas, component_location)
        if merged.conditional:
            add_conditional_properties(merged, self.schemas)
        self._limit.spend(merged.size)
        return merged

    def merged(self, name: str) -> MergedSchema:
        """The merged keywords of a component."""
        if name not in self._merged:
            schema = self.schemas.get(name) or all_of([])
            self._merged[name] = self.merge(schema, component_location(name))
        return self._merged[name]

    def given_name(self, location: SchemaLocation) -> GivenName | None:
        """What extensions say that the component at a place is to be called."""
        name = location.owner.name
        schema = self.schemas.get(name) if location.id == component_id(name) else None
        extra = schema.model_extra if schema is not None else None
        return given_name(extra, "schema", location.pointer) if extra else None

    def extensions(self, name: str) -> list[str]:
        """The components that extend this one by `allOf`, if it has a discriminator."""
        return self._extensions.get(name, [])

    def target(self, name: str) -> str | None:
        """The component that this one is nothing but a reference to."""
        schema = self.schemas.get(name)
        if schema is None:
            return None
        direct = reference(schema)
        if direct is None and (inner := wrapped(schema)) is not None:
            direct = reference(inner)
        return direct

    def chain(self, name: str) -> list[str]:
        """A component and those that it refers to one after the other, each once.

        The last one has a target only where the chain is a circle.
        """
        links = [name]
        target = self.target(name)
        while target is not None and target not in links:
            links.append(target)
            target = self.target(target)
        return links

    def shape(self, name: str) -> Shape:
        """What a component is declared as.

        Plain scalars and free-form values say more where they are used than a name.
        """
        merged = self.merged(name)
        if merged.enum is not None:
            return "inline" if merged.enum == [None] else "alias"
        if merged.discriminator is not None and self.extensions(name):
            return "alias"
        if choices_of(merged):
            return "alias"
        kinds = kinds_of(merged)
        if kinds == ["object"]:
            if not is_map(merged):
                return "object"
            has_types = isinstance(merged.additional, Part) or bool(merged.patterned)
            return "alias" if has_types else "inline"
        return "inline" if all(kind in SCALARS for kind in kinds) else "alias"

    def discriminated_by(self, name: str) -> str | None:
        """The property that decides between the alternatives of a component."""
        merged = self.merged(name)
        discriminators = [choice.discriminator for choice in choices_of(merged)]
        only = discriminators[0] if len(discriminators) == 1 else merged.discriminator
        return only.propertyName if only is not None else None


def _extensions(
    schemas: Mapping[str, Schema], limit: MergeLimit
) -> dict[str, list[str]]:
    """For each schema with a discriminator, those that extend it by `allOf`."""
    children: dict[str, list[str]] = {}
    for name in sorted(schemas):
        for part in schemas[name].allOf or ():
            parent = reference(part)
            if parent is not None and parent != name:
                children.setdefault(parent, []).append(name)
    extensions: dict[str, list[str]] = {}
    for base, schema in schemas.items():
        if schema.discriminator is None or base not in children:
            continue
        seen = {base}
        pending = [base]
        while pending:
            for child in children.get(pending.pop(), ()):
                if child not in seen:
                    limit.spend(1)
                    seen.add(child)
                    pending.append(child)
        extensions[base] = sorted(seen - {base})
    return extensions
