"""An annotation as a core schema in which models are references, never spelt out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import (
    Annotated,
    Any,
    Literal,
    TypeAlias,
    TypeGuard,
    cast,
    get_args,
    get_origin,
)

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs
from typing_extensions import is_typeddict  # <typed_dicts>

from .. import PACKAGE
from ..record import Record
from .base import ModelBase
from .compatibility import AS_IT_IS  # <discriminators>
from .markers import (
    Alias,
    Discriminator,  # <discriminators>
    Marker,
    Named,
    WireFormat,  # <formats>
)
from .namespace import (
    Names,
    alias_in,
    is_union,
    named_in,  # <discriminators>
    split,
)
from .scalars import LENGTH, Constraints, constraints_of, leaf, literal, only

Target: TypeAlias = type | Alias | Named
"""What gets a definition of its own: a model, a TypedDict, an alias that recurses."""

Found: TypeAlias = dict[str, Target]

BROUGHT = "brought"
"""The key in the metadata of a schema that is not ours but of a type that a user brings."""

# pydantic inlines a definition that is mentioned once, unless the mention carries
# metadata; inlining would change shared schemas and make a long chain a deep one.
_KEEP = {"flat": True}


def reference(target: Target) -> str:
    """Give the name under which a target is defined, in pydantic's own form."""
    if isinstance(target, Alias):
        return f"{target.types}.{target.name}:alias"
    if isinstance(target, Named):
        return f"{target.types}.{target.name}:named"
    # <discriminators>
    if is_generated(target) and PACKAGE:  # the same, whose names are those of `types`
        return f"{target.__module__.rpartition('.')[0]}.{target.__qualname__}:named"
    # </discriminators>
    return f"{target.__module__}.{target.__qualname__}:{id(target)}"


def is_generated(annotation: object) -> TypeGuard[type[ModelBase]]:
    """Tell whether it is a model of this package, rather than one derived from it."""
    if not isinstance(annotation, type) or not issubclass(annotation, ModelBase):
        return False
    return not PACKAGE or annotation.__module__.startswith(f"{PACKAGE}.")


class Reader(Record):
    """Reads annotations that use `names`, and enters in `found` what they refer to.

    The depth of its recursion is that of one annotation.
    """

    names: Names
    found: Found

    def schema(self, annotation: Any, metadata: Sequence[Any] = ()) -> CoreSchema:
        """Give the core schema. NameError for an unknown name."""
        annotation, inner = split(annotation, self.names)
        metadata = (*inner, *metadata)
        if any(map(_is_pydantics, metadata)):
            return _by_pydantic(annotation, metadata)
        if is_union(annotation):
            return self._union(annotation, metadata)
        if (target := _target(annotation, metadata)) is not None:
            return self._refer(target)
        constraints = constraints_of(metadata) if metadata else {}
        marker: str | None = None
        # <formats>
        marker = next((m.name for m in metadata if isinstance(m, WireFormat)), None)
        # </formats>
        if (simple := leaf(annotation, constraints, marker)) is not None:
            return simple
        return self._composed(annotation, constraints)

    def _refer(self, target: Target) -> CoreSchema:
        name = reference(target)
        self.found[name] = target
        return cs.definition_reference_schema(name, metadata=_KEEP)

    def _composed(self, annotation: Any, constraints: Constraints) -> CoreSchema:
        origin, arguments = get_origin(annotation) or annotation, get_args(annotation)
        if origin is Literal:
            return literal(arguments)
        if origin in (list, Sequence):
            items = self.schema(arguments[0]) if arguments else None
            return cs.list_schema(items, **only(constraints, LENGTH))
        if origin in (dict, Mapping):
            keys, values = map(self.schema, arguments) if arguments else (None, None)
            return cs.dict_schema(keys, values, **only(constraints, LENGTH))
        if origin is tuple and arguments:
            open_ended = arguments[-1] is Ellipsis
            parts = [self.schema(each) for each in arguments if each is not Ellipsis]
            variadic = len(parts) - 1 if open_ended else None
            return cs.tuple_schema(parts, variadic_item_index=variadic)
        return _by_pydantic(annotation, ())

    def _union(self, annotation: Any, metadata: Sequence[Any]) -> CoreSchema:
        nullable, members = self._members(annotation)
        # <discriminators>
        marker = next((m for m in metadata if isinstance(m, Discriminator)), None)
        metadata = [m for m in metadata if not isinstance(m, Discriminator)]
        tagged = self._tagged(members, marker) if marker else None
        if tagged is not None:
            return cs.nullable_schema(tagged) if nullable else tagged
        # </discriminators>
        schema = self._smart(members, metadata)
        return cs.nullable_schema(schema) if nullable else schema

    def _members(self, annotation: Any) -> tuple[bool, list[Any]]:
        """Take a union apart, and those of its members that are plain unions."""
        waiting, members = [annotation], list[Any]()
        while waiting:
            member = waiting.pop()
            if is_union(member):
                waiting += reversed(get_args(member))
            elif member not in members:
                members.append(member)
        present = [m for m in members if m is not None and m is not type(None)]
        return len(present) < len(members), present

    def _smart(self, members: list[Any], metadata: Sequence[Any]) -> CoreSchema:
        choices = [self.schema(member, metadata) for member in members]
        if len(choices) == 1:
            return choices[0]
        # The label tells a branch from a property in the location of an error.
        labels = [branch_label(member) for member in members]
        return cs.union_schema(list(zip(choices, labels, strict=True)))

    # <discriminators>
    def _tagged(self, members: list[Any], marker: Discriminator) -> CoreSchema | None:
        """Give the tagged union; None if a member does not say its tags."""
        from .tags import selector, tags_of  # most answers have no such union

        known = set(self.found)
        deferred: Found = {}
        choices: dict[Any, list[Any]] = {}
        fields: dict[str, None] = {marker.property_name: None}
        default: Any = None
        for member in members:
            tags = tags_of(member, marker, self.names)
            if tags.default:
                default = member
            elif not tags.values:
                return None
            elif (named := named_in(get_args(member)[1:])) is not None:
                deferred[reference(named)] = named.replaced(tags=tags.values)
            fields |= dict.fromkeys(tags.fields)
            for tag in tags.values:
                choices.setdefault(tag, []).append(member)
        by: Any = (
            [[name] for name in fields] if len(fields) > 1 else marker.property_name
        )
        if default is not None:
            other = branch_label(default)
            by = selector(fields, choices, other)
            choices[other] = [default]
        schemas = {tag: self._smart(named, ()) for tag, named in choices.items()}
        self.found.update({k: v for k, v in deferred.items() if k not in known})
        return cs.tagged_union_schema(
            schemas,
            by,
            # By the value's own class: pydantic would look its tag up, which in a
            # value that deviates may be a list or an object.
            serialization=AS_IT_IS,
        )

    # </discriminators>


def _is_pydantics(marker: object) -> bool:
    """Tell whether a marker is a validator or serializer, which pydantic itself reads."""
    hooked = hasattr(marker, "__get_pydantic_core_schema__")
    return hooked and not isinstance(marker, Marker)


def _by_pydantic(annotation: Any, metadata: tuple[Any, ...]) -> CoreSchema:
    """Give the schema of a type that a user brings: any that pydantic knows."""
    from pydantic import TypeAdapter

    if hasattr(annotation, "from_json") and hasattr(annotation, "to_json"):
        return _by_conversions(annotation)
    whole: Any = Annotated[annotation, *metadata] if metadata else annotation
    schema = cast("dict[str, Any]", TypeAdapter[Any](whole).core_schema)
    known: dict[str, Any] = schema.get("metadata") or {}
    return cast("CoreSchema", {**schema, "metadata": {**known, BROUGHT: True}})


def _by_conversions(kind: Any) -> CoreSchema:
    """Give the schema of a class that converts its values from JSON and to JSON."""

    def write(value: Any) -> object:
        return value.to_json() if isinstance(value, kind) else value

    read = cs.no_info_plain_validator_function(kind.from_json)
    return cs.json_or_python_schema(
        read,
        cs.union_schema([cs.is_instance_schema(kind), read], mode="left_to_right"),
        serialization=cs.plain_serializer_function_ser_schema(write),
        metadata={BROUGHT: True},
    )


def branch_label(member: Any) -> str:
    """Name a member of a union in the location of an error, as in `<Workspace>`."""
    return f"<{_spelt(member)}>"


def _spelt(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        alias = alias_in(annotation.__metadata__)
        # <discriminators>
        if (named := named_in(annotation.__metadata__)) is not None:
            return named.name
        # </discriminators>
        return alias.name if alias else _spelt(arguments[0])
    if origin is Literal:
        return " or ".join(map(repr, arguments))
    if is_union(annotation):
        return " | ".join(map(_spelt, arguments))
    name = str(getattr(annotation, "__name__", annotation))
    return f"{name}[{', '.join(map(_spelt, arguments))}]" if arguments else name


def _target(annotation: Any, metadata: Sequence[Any]) -> Target | None:
    if (alias := alias_in(metadata)) is not None:
        return alias
    # <discriminators>
    if (named := named_in(metadata)) is not None:
        return named
    # </discriminators>
    if isinstance(annotation, type) and _has_fields(annotation):
        return annotation
    return None


def _has_fields(kind: object) -> bool:
    # <typed_dicts>
    if is_typeddict(kind):
        return True
    # </typed_dicts>
    return is_generated(kind)
