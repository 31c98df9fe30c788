"""What text can stand for: the JSON values that a schema admits, in outline."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Final, TypeAlias, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from ..formats import FORMATS
from ..models.scalars import FILE, FORMAT
from .json_text import json_value

_Node: TypeAlias = dict[str, Any]

_ANY: Final[Any] = cs.any_schema()

# RFC 8259 section 6; leading zeros are taken as well.
_INTEGER: Final = re.compile(r"-?[0-9]{1,400}")
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_TEXTS: Final = {"chain", "str"}
_SCALARS: Final = {
    "bool": "boolean",
    "float": "number",
    "int": "integer",
    "none": "null",
}


@dataclass(frozen=True, slots=True)
class Known:
    """The schema of a value, and of all that it mentions by name."""

    root: CoreSchema
    definitions: Mapping[str, CoreSchema]

    def resolved(self, schema: CoreSchema) -> CoreSchema:
        """Follow a reference to its definition."""
        while schema["type"] == "definition-ref":
            schema = self.definitions[schema["schema_ref"]]
        return schema


@dataclass(slots=True)
class Shape:
    """The kinds of JSON values; an array's items and an object's members if it may be.

    `anything` says that no kind is excluded, `any_text` that it may be a text that is
    not in `words`.
    """

    scalars: set[str] = field(default_factory=set[str])
    words: set[str] = field(default_factory=set[str])
    any_text: bool = False
    items: CoreSchema | None = None
    fields: dict[str, CoreSchema] | None = None
    values: CoreSchema | None = None
    is_file: bool = False
    anything: bool = False
    others: Shape | None = None
    """The outline of `values`, once it was needed."""

    @property
    def is_object(self) -> bool:
        """Whether it may be an object."""
        return self.fields is not None or self.values is not None

    def value(self, text: str) -> Any:
        """Give the JSON scalar that a text stands for; the text if it is none other."""
        scalars = self.scalars
        if "integer" in scalars and _INTEGER.fullmatch(text):
            return int(text)
        if "number" in scalars and _NUMBER.fullmatch(text):
            number = float(text)
            whole = int(text) if _INTEGER.fullmatch(text) else number
            return whole if isfinite(number) else text
        if "boolean" in scalars and text in ("true", "false"):
            return text == "true"
        if "null" in scalars and not self.any_text:
            empty = text == "" and "string" not in scalars
            if empty or (text == "null" and text not in self.words):
                return None
        return text


def shape_of(schema: CoreSchema, known: Known) -> Shape:
    """Give the outline of a schema. Linear in what the schema mentions at its top."""
    shape = Shape()
    waiting, seen = [schema], set[int]()
    while waiting:
        node = cast("_Node", known.resolved(waiting.pop()))
        if id(node) in seen:
            continue
        seen.add(id(node))
        kind: str = node["type"]
        metadata: Mapping[str, Any] = node.get("metadata") or {}
        if metadata.get(FORMAT) == "binary":
            shape.is_file = True
        elif FORMAT in metadata:
            shape.scalars |= set(FORMATS[metadata[FORMAT]].kinds)
        elif kind == "union":
            choices: list[Any] = node["choices"]
            waiting += [c[0] if isinstance(c, tuple) else c for c in choices]
        elif kind == "tagged-union":
            members: Mapping[Any, CoreSchema] = node["choices"]
            waiting += members.values()
        elif kind in ("nullable", "default", "model"):
            if kind == "nullable":
                shape.scalars.add("null")
            waiting.append(node["schema"])
        elif kind in ("custom-error", "json-or-python"):
            waiting.append(node["schema" if kind == "custom-error" else "json_schema"])
        else:
            _add(shape, kind, node)
    return shape


def _add(shape: Shape, kind: str, node: _Node) -> None:
    if kind == "literal":
        shape.scalars |= {_kind_of(value) for value in node["expected"]}
        shape.words |= {value for value in node["expected"] if isinstance(value, str)}
    elif kind == "chain" and node["steps"][-1]["type"] == "literal":
        _add(shape, "literal", node["steps"][-1])
    elif kind in _TEXTS:
        shape.scalars.add("string")
        shape.any_text = True
    elif kind in _SCALARS:
        shape.scalars.add(_SCALARS[kind])
    elif kind in ("list", "tuple"):
        # The items of a tuple may differ; text is then read as the first of them.
        each: Any = node.get("items_schema", _ANY)
        shape.items = each if kind == "list" else next(iter(each), _ANY)
    elif kind == "dict":
        shape.values = node.get("values_schema", _ANY)
    elif kind in ("typed-dict", "model-fields"):
        own = {
            field.get("validation_alias", name): field["schema"]
            for name, field in node["fields"].items()
        }
        shape.fields = {**own, **(shape.fields or {})}
    elif is_file(node):
        shape.is_file = True
    else:
        shape.anything = True


def literals(known: Known) -> Sequence[str]:
    """Give the texts that a value is one of; none if it may be anything else."""
    node = cast("_Node", known.resolved(known.root))
    expected: list[object] = node["expected"] if node["type"] == "literal" else []
    return [value for value in expected if isinstance(value, str)]


def is_file(node: _Node) -> bool:
    """Tell whether a schema is that of a file."""
    metadata: Mapping[str, Any] = node.get("metadata") or {}
    return FILE in metadata


def _kind_of(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "number" if isinstance(value, float) else "string"


def json_of(text: str) -> Any:
    """Parse JSON in a parameter or a field of a form; the text itself if it is none."""
    try:
        return json_value(text.encode())
    except ValueError:
        return text
