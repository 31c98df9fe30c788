"""What a request must be: a strict core schema, read as a server does.

`inputs` says what a client may give: a date or its text, a file or its path. What
arrives is JSON: of `datetime | str` only the date is meant, of `str | datetime` either. A
file is no JSON at all; in its place stands the number of an upload, of those that are the
context of the validation.
"""

from __future__ import annotations

from base64 import b64decode  # <files>
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress  # <files>
from typing import (
    Any,
    Final,
    TypeAlias,
    cast,
    get_args,  # <files>
)

from pydantic_core import (
    CoreSchema,
    PydanticCustomError,  # <files>
    SchemaValidator,
)
from pydantic_core import core_schema as cs

from ...._runtime.decode.shape import Known
from ...._runtime.files import FileInput  # <files>
from ...._runtime.formats import FORMATS
from ...._runtime.models.annotations import (
    Found,
    Reader,
    branch_label,  # <files>
)
from ...._runtime.models.compatibility import STRICT_CONFIG
from ...._runtime.models.definitions import reachable, strict
from ...._runtime.models.namespace import Names
from ...._runtime.models.scalars import (
    CONSTRAINTS,
    FILE,  # <files>
    FORMAT,
    formatted,
)
from ..uploads import Upload  # <files>

_Node: TypeAlias = dict[str, Any]

_WRITTEN = frozenset({"<str>", "<float>", "<int>"})
# <files>
_FILES = frozenset(branch_label(member) for member in get_args(FileInput))
# </files>


class Given(Known):
    """The schema of a value that a client gives, and of all that it mentions."""

    __slots__ = ()

    def validator(self) -> SchemaValidator:
        """Build what checks JSON of this kind."""
        return validator_of(self.root, self.definitions.values())


def given(annotation: Any, metadata: Sequence[Any], names: Names) -> Given:
    """Give the schema of an annotation. NameError for a name that is not known."""
    found: Found = {}
    root = Reader(names, found).schema(annotation, metadata)
    known = (_definition(each.schema) for each in reachable(found))
    definitions = {cast("_Node", each)["ref"]: each for each in known}
    return Given(_received(root), definitions)


def validator_of(
    root: CoreSchema, definitions: Iterable[CoreSchema]
) -> SchemaValidator:
    """Build a strict validator."""
    listed = [unconstrained(each) for each in definitions]
    root = unconstrained(root)
    schema = cs.definitions_schema(root, listed) if listed else root
    return SchemaValidator(schema, STRICT_CONFIG)


def unconstrained(schema: Any) -> Any:
    """Leave out bounds and patterns: JSON Schema has seen to them, in linear time."""
    if isinstance(schema, list):
        return [unconstrained(each) for each in cast("Sequence[Any]", schema)]
    if isinstance(schema, tuple):
        return tuple(unconstrained(each) for each in cast("Sequence[Any]", schema))
    if not isinstance(schema, dict):
        return schema
    node = cast("_Node", schema)
    type_ = node.get("type")  # of properties, one may be called so
    bounded = isinstance(type_, str) and type_ in _BOUNDED
    return {
        key: value if key in _LEAVES else unconstrained(value)
        for key, value in node.items()
        if not (bounded and key in CONSTRAINTS)
    }


_BOUNDED: Final = frozenset({"decimal", "dict", "float", "int", "list", "str", "tuple"})
_LEAVES: Final = frozenset(
    {"cls", "config", "default", "expected", "function", "metadata", "serialization"}
)


def lenient_validator_of(
    root: CoreSchema, definitions: Iterable[CoreSchema]
) -> SchemaValidator:
    """Build a validator that leaves a part as it is that is not of its type."""
    from ...._runtime.decode.lenient import lenient, tolerant

    listed = list(definitions)
    return validator_of(tolerant(root), [*listed, *map(lenient, listed)])


_definitions: dict[str, CoreSchema] = {}


def _definition(schema: CoreSchema) -> CoreSchema:
    name: str = cast("_Node", schema)["ref"]
    if name not in _definitions:
        _definitions[name] = strict(_received(schema))
    return _definitions[name]


# <files>
def _file(number: object, info: cs.ValidationInfo) -> Upload:
    context: Any = info.context
    uploads: Mapping[int, Upload] = getattr(context, "uploads", context) or {}
    if isinstance(number, str):  # in JSON, where the document should not have a file
        with suppress(ValueError):
            return Upload.containing(b64decode(number, validate=True))
    if type(number) is int and number in uploads:
        return uploads[number]
    raise PydanticCustomError("file", "Input should be a file")


def _shown(*_: object) -> dict[str, str]:
    return {"type": "string", "format": "binary"}


_FILE_SCHEMA = cs.with_info_plain_validator_function(
    _file, metadata={FILE: True, "pydantic_js_functions": [_shown]}
)


# </files>
def _received(schema: CoreSchema) -> CoreSchema:
    metadata: Mapping[str, Any] = cast("_Node", schema).get("metadata") or {}
    if FORMAT in metadata:  # what is sent to us is in the form that is declared
        return formatted(FORMATS[metadata[FORMAT]], {}, exact=True)
    change = _CHANGES.get(schema["type"])
    return change(cast("_Node", schema)) if change else schema


def _has_format(schema: CoreSchema) -> bool:
    metadata: Mapping[str, Any] = cast("_Node", schema).get("metadata") or {}
    return FORMAT in metadata


def _changed(node: _Node, **changes: Any) -> CoreSchema:
    return cast("CoreSchema", {**node, **changes})


def _inside(*keys: str) -> Callable[[_Node], CoreSchema]:
    def change(node: _Node) -> CoreSchema:
        return _changed(node, **{k: _received(node[k]) for k in keys if k in node})

    return change


def _integer(node: _Node) -> CoreSchema:
    return _changed(node, strict=False)  # 1.0 is an integer in JSON Schema


def _fields(node: _Node) -> CoreSchema:
    fields: dict[str, _Node] = node["fields"]
    return _changed(
        node,
        fields={
            name: {**field, "schema": _received(field["schema"])}
            for name, field in fields.items()
        },
    )


def _tuple(node: _Node) -> CoreSchema:
    return _changed(node, items_schema=list(map(_received, node["items_schema"])))


def _tagged_union(node: _Node) -> CoreSchema:
    choices: dict[Any, CoreSchema] = node["choices"]
    return _changed(node, choices={k: _received(v) for k, v in choices.items()})


def _union(node: _Node) -> CoreSchema:
    choices: list[tuple[CoreSchema, str]] = [
        choice if isinstance(choice, tuple) else (choice, "")
        for choice in node["choices"]
    ]
    # <files>
    if "<Readable>" in {label for _, label in choices}:
        choices = [choice for choice in choices if choice[1] not in _FILES]
        choices.insert(0, (_FILE_SCHEMA, "<file>"))
        return _chosen(node, choices)
    # </files>
    with_format = [choice for choice in choices if _has_format(choice[0])]
    if not with_format:
        return _chosen(node, choices)
    # behind what is read stands its form in JSON, for those who write it themselves; in
    # front of it, what the document declares beside it
    first = choices.index(with_format[0])
    declared = [each for each in choices[:first] if each[1] in _WRITTEN]
    others = [choice for choice in choices if choice[1] not in _WRITTEN]
    if not declared:
        return _chosen(node, others)
    both: list[CoreSchema | tuple[CoreSchema, str]] = [
        (_received(choice), label) for choice, label in with_format + declared
    ]
    either = cs.union_schema(both, mode="left_to_right")
    rest = [choice for choice in others if not _has_format(choice[0])]
    if not rest:
        return either
    kept = [(_received(choice), label) for choice, label in rest]
    return _changed(node, choices=[*kept, (either, declared[0][1])])


def _chosen(node: _Node, choices: Sequence[tuple[CoreSchema, str]]) -> CoreSchema:
    """The choices of a union that are received."""
    kept = [(_received(choice), label) for choice, label in choices]
    return kept[0][0] if len(kept) == 1 else _changed(node, choices=kept)


_CHANGES: Mapping[str, Callable[[_Node], CoreSchema]] = {
    "default": _inside("schema"),
    "dict": _inside("keys_schema", "values_schema"),
    "int": _integer,
    "list": _inside("items_schema"),
    "model": _inside("schema"),
    "model-fields": _fields,
    "nullable": _inside("schema"),
    "tagged-union": _tagged_union,
    "tuple": _tuple,
    "typed-dict": _fields,
    "union": _union,
}
