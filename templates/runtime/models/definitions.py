"""The flat core schema of an annotation and of all that can be reached from it.

pydantic builds a model's schema inside that of the model which mentions it, so a chain
of a hundred models exceeds Python's recursion limit. Here each model, TypedDict and
recursive alias is a definition that refers to others by name; a list of them is built
by a worklist, in linear time, whatever their number and however they are connected.

No lock: what is cached is the same whoever made it, and pydantic's own lock is held
when it asks for the schema of a model.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from math import inf
from typing import (
    Any,
    ForwardRef,
    NotRequired,  # <typed_dicts>
    Required,  # <typed_dicts>
    cast,
    get_args,  # <typed_dicts>
    get_origin,  # <typed_dicts>
)

from pydantic.fields import FieldInfo
from pydantic_core import CoreConfig, CoreSchema, SchemaSerializer, SchemaValidator
from pydantic_core import core_schema as cs
from typing_extensions import ReadOnly  # <typed_dicts>

from ..record import Record
from .annotations import Found, Reader, Target, is_generated, reference
from .base import ModelBase
from .compatibility import (
    CORE_CONFIG,
    STRICT,
    give_serializer,
    needs_serializer,
    typed_dict,  # <typed_dicts>
)
from .markers import (
    Alias,
    Named,
)
from .namespace import (
    Names,
    evaluate,
    mentioned,
    names_of,
    names_of_types,
    split,  # <typed_dicts>
)

__all__ = ["field_names", "flat_schema", "is_generated", "strict"]

_QUALIFIERS = (Required, NotRequired, ReadOnly)  # <typed_dicts>
_NOWHERE = Names("")


def strict(definition: CoreSchema) -> CoreSchema:
    """Let a definition refuse JSON values of another type ("5" for an integer).

    Its properties are then known by their wire names only. It is the configuration
    that is strict, not the call: a leaf that reads its text form in a second step can
    still say that this step is not.
    """
    if "config" not in definition:
        return definition
    config = {**definition["config"], **STRICT}
    return cast("CoreSchema", {**definition, "config": config})


class Definition(Record):
    """The schema of one target, and the targets it mentions."""

    schema: CoreSchema
    mentions: Found


_definitions: dict[str, Definition] = {}


def flat_schema(
    annotation: Any, metadata: Sequence[Any] = (), names: Names = _NOWHERE
) -> CoreSchema:
    """Give the schema of an annotation, with definitions for all it can reach."""
    found: Found = {}
    root = Reader(names, found).schema(annotation, metadata)
    definitions = [definition.schema for definition in reachable(found)]
    return cs.definitions_schema(root, definitions) if definitions else root


def complete(model: type[ModelBase]) -> None:
    """Give a generated model what pydantic leaves to the first use of a class.

    pydantic-core takes the validator of a complete class wherever a schema mentions the
    class, in the strict and the lenient schemas of answers too, unless that validator
    is a function. So it is one.
    """
    schema = flat_schema(model)
    names = names_of(model.__module__)
    for field in model.model_fields.values():
        if isinstance(field.annotation, ForwardRef):
            field.annotation = evaluate(field.annotation.__forward_arg__, names)
    constructor = cs.no_info_after_validator_function(_unchanged, schema)
    model.__pydantic_core_schema__ = schema
    model.__pydantic_serializer__ = SchemaSerializer(schema, CORE_CONFIG)
    model.__pydantic_validator__ = SchemaValidator(constructor, CORE_CONFIG)
    model.__pydantic_complete__ = True


def _unchanged(value: Any) -> Any:
    return value


def reachable(found: Found) -> list[Definition]:
    """Give the definitions of these targets and of all they mention, each once."""
    return nearest(found, inf)[0]


def nearest(
    found: Found,
    limit: float,
    is_needed: Callable[[str, Target], bool] | None = None,
) -> tuple[list[Definition], Found]:
    """Give as many definitions as `limit`, those first that take the fewest mentions.

    And the targets that they mention, or that are among `found`, which are not defined:
    those beyond the limit, and those that are not needed.
    """
    seen = dict(found)
    waiting = deque(found.items())
    definitions: list[Definition] = []
    others: Found = {}
    while waiting and len(definitions) < limit:
        name, target = waiting.popleft()
        if is_needed is not None and not is_needed(name, target):
            others[name] = target
            continue
        definition = _definition(name, target)
        definitions.append(definition)
        new = {k: v for k, v in definition.mentions.items() if k not in seen}
        seen |= new
        waiting += new.items()
    return definitions, others | dict(waiting)


class UndefinedError(Exception):
    """Ends a validation that needs the definition of a target: it is not built yet."""

    def __init__(self, name: str, target: Target) -> None:
        super().__init__(name)
        self.name = name
        self.target = target


def undefined(name: str, target: Target) -> CoreSchema:
    """Give what stands for the definition of a target: it raises `UndefinedError`.

    pydantic hands on what is neither a ValueError nor an AssertionError.
    """

    def missed(_: object) -> object:
        raise UndefinedError(name, target)

    return cs.no_info_plain_validator_function(missed, ref=name)


def _definition(name: str, target: Target) -> Definition:
    known = _definitions.get(name)
    return known or _definitions.setdefault(name, _define(target))


def _define(target: Target) -> Definition:
    found: Found = {}
    if isinstance(target, Named):
        target = target.imported()
    if isinstance(target, Alias):
        schema = Reader(names_of_types(target.types), found).schema(target.text)
        named = cast("CoreSchema", {**schema, "ref": reference(target)})
        return Definition(named, found)
    reader = Reader(names_of(target.__module__), found)
    # <typed_dicts>
    if not issubclass(target, ModelBase):
        return Definition(_typed_dict(target, reader), found)
    # </typed_dicts>
    schema = _model(target, reader)
    if needs_serializer():
        give_serializer(target, schema, _aliases(found))
    return Definition(schema, found)


def _aliases(found: Found) -> Iterable[CoreSchema]:
    """Give the definitions of these recursive aliases, and of those they mention."""
    seen = {name: each for name, each in found.items() if isinstance(each, Alias)}
    waiting = list(seen.items())
    while waiting:
        definition = _definition(*waiting.pop())
        yield definition.schema
        for name, each in definition.mentions.items():
            if isinstance(each, Alias) and name not in seen:
                seen[name] = each
                waiting.append((name, each))


def _model(model: type[ModelBase], reader: Reader) -> CoreSchema:
    fields = {
        name: _model_field(field, reader) for name, field in model.model_fields.items()
    }
    return cs.model_schema(
        model,
        cs.model_fields_schema(
            fields, model_name=model.__name__, extra_behavior="allow"
        ),
        ref=reference(model),
        config=CORE_CONFIG | CoreConfig(title=model.__name__),
    )


def _model_field(field: FieldInfo, reader: Reader) -> cs.ModelField:
    schema = reader.schema(field.annotation, field.metadata)
    if field.default_factory is not None:
        make = cast("Any", field.default_factory)
        schema = cs.with_default_schema(schema, default_factory=make)
    elif not field.is_required():
        schema = cs.with_default_schema(schema, default=field.default)
    return cs.model_field(
        schema,
        validation_alias=field.alias,
        serialization_alias=field.alias,
        metadata=_shown(field),
    )


def _shown(field: FieldInfo) -> dict[str, Any] | None:
    """Give what the JSON schema says of a field, under pydantic's key for it."""
    said = {
        "title": field.title,
        "description": field.description,
        "examples": field.examples,
        "deprecated": bool(field.deprecated) or None,
    }
    updates = {name: value for name, value in said.items() if value is not None}
    return {"pydantic_js_updates": updates} if updates else None


# <typed_dicts>
def _typed_dict(target: Any, reader: Reader) -> CoreSchema:
    fields: dict[str, cs.TypedDictField] = {}
    # Qualifiers inside text are not seen by the class: it knows only its `total`.
    required = cast("frozenset[str]", vars(target)["__required_keys__"])
    for name, annotation in target.__annotations__.items():
        plain, metadata, is_required = _qualified(
            annotation, reader.names, name in required
        )
        fields[name] = cs.typed_dict_field(
            reader.schema(plain, metadata), required=is_required
        )
    schema = cs.typed_dict_schema(
        fields,
        extra_behavior="allow",
        ref=reference(target),
        config=CORE_CONFIG | CoreConfig(title=target.__name__),
    )
    return typed_dict(schema, target)


def _qualified(
    annotation: Any, names: Names, required: bool
) -> tuple[Any, tuple[Any, ...], bool]:
    """Take `Required`, `NotRequired` and `ReadOnly` (PEP 655, 705) off an annotation."""
    plain, metadata = split(annotation, names)
    while (origin := get_origin(plain)) in _QUALIFIERS:
        required = origin is Required or (required and origin is not NotRequired)
        plain, more = split(get_args(plain)[0], names)
        metadata = (*more, *metadata)
    return plain, metadata, required


# </typed_dicts>
def field_names(model: type[ModelBase]) -> dict[str, Any]:
    """Give what pydantic needs to evaluate the annotations of a model's fields.

    They may come from classes in several modules.
    """
    known: dict[str, Any] = {}
    for owner in reversed(model.__mro__):
        if not is_generated(owner):
            continue
        names = names_of(owner.__module__)
        for annotation in owner.__annotations__.values():
            if not isinstance(annotation, str):
                continue
            for name in mentioned(annotation):
                with suppress(NameError):  # an attribute, or unknown: pydantic will say
                    known[name] = names[name]
    return known


def settle_fields(model: type[ModelBase]) -> None:
    """Evaluate the annotations that a class of the user inherits: before 2.11.

    Such a class is read by pydantic, which looked their names up in its module only.
    """
    for name, field in model.model_fields.items():
        if not isinstance(field.annotation, ForwardRef):
            continue
        owners = (
            c for c in model.__mro__ if name in vars(c).get("__annotations__", ())
        )
        owner = next(owners, model)
        if is_generated(owner):
            text = field.annotation.__forward_arg__
            field.annotation = evaluate(text, names_of(owner.__module__))
