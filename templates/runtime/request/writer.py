"""Values in the form that the document declares, before they are sent.

What a method takes is Python: a date, a file, a model, a number. A writer is a validator
whose result is the JSON that stands for it, in the format that is declared at each place
(see `formats`). The same validator says whether a value fits a type at all, which decides
between the media types of a body.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches  # <files>
from functools import cache, cached_property
from typing import (
    Any,
    Final,
    TypeAlias,
    cast,
)

from pydantic import ValidationError
from pydantic_core import (
    CoreConfig,
    CoreSchema,
    PydanticCustomError,
    PydanticOmit,
    SchemaSerializer,
    SchemaValidator,
)
from pydantic_core import core_schema as cs

from .. import PACKAGE
from ..files import is_file  # <files>
from ..formats import FORMATS  # <formats>
from ..json_values import (
    BYTES,  # <formats>
    fields_of,
    is_model,
)
from ..models.annotations import (
    BROUGHT,
    Found,
    Reader,
)
from ..models.definitions import reachable
from ..models.namespace import evaluate, names_of_types
from ..models.scalars import (
    CONSTRAINTS,
    FORMAT,  # <formats>
)
from ..record import Record
from .decimals import UNSENDABLE, decimal_as_text, without_loss
from .file_places import FILE, LABELS, NO_FILE  # <files>

_Node: TypeAlias = dict[str, Any]

_CONFIG: Final = CoreConfig(extra_fields_behavior="allow", allow_inf_nan=False)
_SCALARS: Final = ("str", "int", "float", "bool")


class Written(Record):
    """The JSON of a value (files stay files), or why it has none.

    `refusal` says why a value must not be sent; `deviation` where it is not what the
    document declares, though a server may take it.
    """

    value: Any = None
    refusal: Exception | None = None
    deviation: str = ""


class Writer:
    """Writes values of one type. Its validators are built when they are first needed."""

    def __init__(self, expression: str, types: str = "inputs") -> None:
        self._expression = expression
        self._types = types

    def write(
        self, value: object, zone: dt.tzinfo | None = None, *, closed: bool = False
    ) -> Written:
        """Write a value; with `closed`, only if it has no properties but declared ones.

        With others, it is of another type than this one, and nothing of it is refused.
        A time without an offset is one of `zone`.
        """
        validator = self._closed if closed else self._open
        try:
            return Written(
                validator.validate_python(_without_models(value), context=zone)
            )
        except ValidationError as error:
            written = _unwritten(error, closed)
            # <files>
            if not closed and written.refusal is None and self.has_files:
                misspelt = self._misspelt(value, zone, error)
                refusal = TypeError(misspelt) if misspelt else None
                return written.replaced(refusal=refusal)
            # </files>
            return written

    # <files>
    def _misspelt(
        self, value: object, zone: dt.tzinfo | None, error: ValidationError
    ) -> str:
        """Say of a form with files that a part is missing and another one stands for it.

        What is only undeclared or only missing goes to the server, which may take it.
        """
        missing = _names_in(error, "missing")
        if not missing:
            return ""
        try:
            self._closed.validate_python(_without_models(value), context=zone)
        except ValidationError as closed:
            for name in _names_in(closed, "extra_forbidden"):
                nearest = get_close_matches(name, missing, 1) or missing
                if len(nearest) == 1:
                    return f"there is no {name!r}; did you mean {nearest[0]!r}?"
        return ""

    # </files>
    # <files>
    @cached_property
    def has_files(self) -> bool:
        """Whether there is a place in the type where a file may stand."""
        root, definitions = self._parts
        waiting: list[object] = [root, *definitions]
        while waiting:
            node = waiting.pop()
            if isinstance(node, dict):
                members = cast("_Node", node)
                is_union = members.get("type") == "union"
                choices: Sequence[Any] = members["choices"] if is_union else ()
                labelled = cast(
                    "list[tuple[object, str]]",
                    [each for each in choices if isinstance(each, tuple)],
                )
                if any(label == "<Readable>" for _, label in labelled):
                    return True
                waiting += members.values()
            elif isinstance(node, (list, tuple)):
                waiting += cast("Sequence[object]", node)
        return False

    # </files>
    @cached_property
    def _parts(self) -> tuple[CoreSchema, list[CoreSchema]]:
        names, found = names_of_types(f"{PACKAGE}.{self._types}"), Found()
        root = Reader(names, found).schema(evaluate(self._expression, names))
        return root, [each.schema for each in reachable(found)]

    @cached_property
    def _open(self) -> SchemaValidator:
        return self._validator("allow")

    @cached_property
    def _closed(self) -> SchemaValidator:
        return self._validator("forbid")

    def _validator(self, extra: cs.ExtraBehavior) -> SchemaValidator:
        root, definitions = self._parts
        form = _WrittenForm({cast("_Node", d)["ref"]: d for d in definitions}, extra)
        listed = [form.of(definition) for definition in definitions]
        schema = (
            cs.definitions_schema(form.of(root), listed) if listed else form.of(root)
        )
        return SchemaValidator(schema, _CONFIG)


@cache
def writer(expression: str, types: str = "inputs") -> Writer:
    """Give the writer for a type expression over the package's `inputs` or `models`."""
    return Writer(expression, types)


def _unwritten(error: ValidationError, closed: bool) -> Written:
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    extra = closed and any(each["type"] == "extra_forbidden" for each in errors)
    for each in () if extra else errors:
        if each["type"] in (UNSENDABLE, "finite_number"):
            return Written(refusal=ValueError(_line(each)), deviation=_line(each))
        # <files>
        if each["type"] == NO_FILE:
            return Written(refusal=TypeError(_line(each)), deviation=_line(each))
        # </files>
    return Written(deviation=_line(errors[0]))


# <files>
def _names_in(error: ValidationError, kind: str) -> list[str]:
    """Give the names of the outermost properties that have an error of a kind."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    return [
        str(each["loc"][0])
        for each in errors
        if each["type"] == kind and len(each["loc"]) == 1
    ]


# </files>
def _line(error: Mapping[str, Any]) -> str:
    steps = (str(s) for s in error["loc"] if not str(s).startswith(("<", "function-")))
    place = ".".join(steps)
    return f"{place}: {error['msg']}" if place else str(error["msg"])


def _without_models(value: Any) -> Any:
    """Put plain objects in the place of models, at any depth."""
    whole: Any = value
    if is_model(value):
        return fields_of(value)  # which takes those inside it apart as well
    if isinstance(value, dict):
        members = cast("Mapping[Any, object]", value)
        return {name: _without_models(item) for name, item in members.items()}
    if isinstance(value, list):
        return [_without_models(item) for item in cast("Sequence[object]", value)]
    # <files>
    if isinstance(value, tuple) and is_file(cast("object", value)):
        return whole
    # </files>
    if isinstance(value, tuple):
        items = cast("Sequence[object]", value)
        return tuple(_without_models(item) for item in items)
    return whole


class _WrittenForm(Record):
    """Makes the schema that writes of the schema that describes."""

    definitions: Mapping[str, CoreSchema]
    extra: cs.ExtraBehavior

    def of(self, schema: CoreSchema) -> CoreSchema:
        """Give the schema whose result is the JSON of the value."""
        node = cast("_Node", schema)
        metadata: Mapping[str, Any] = node.get("metadata") or {}
        # <files>
        if metadata.get(FORMAT) == "binary":
            return FILE
        # </files>
        # <formats>
        if FORMAT in metadata:
            return _in_format(metadata[FORMAT])
        # </formats>
        if BROUGHT in metadata:
            return _as_pydantic_writes(schema)
        kind: str = node["type"]
        if kind in _SCALARS:
            scalar = _changed(self._bounded(node), strict=True, serialization=None)
            if kind != "float":
                return scalar
            return cs.no_info_before_validator_function(without_loss, scalar)
        if kind in ("typed-dict", "model", "model-fields"):
            return self._object(node)
        if kind == "union":
            return self._union(node)
        if kind == "tagged-union":
            choices: Mapping[Any, CoreSchema] = node["choices"]
            return _changed(node, choices={k: self.of(v) for k, v in choices.items()})
        if kind == "tuple":
            return _changed(node, items_schema=list(map(self.of, node["items_schema"])))
        inner = {
            key: self.of(node[key])
            for key in ("schema", "items_schema", "keys_schema", "values_schema")
            if key in node
        }
        return _changed(self._bounded(node), **inner) if inner else schema

    def _bounded(self, node: _Node) -> _Node:
        """Keep the bounds of a value only where the declared form decides."""
        if self.extra == "forbid":
            return node
        return {key: value for key, value in node.items() if key not in CONSTRAINTS}

    def _object(self, node: _Node) -> CoreSchema:
        ref = node.get("ref")
        while node["type"] == "model":
            node = node["schema"]
        fields: Mapping[str, _Node] = node["fields"]
        written = {
            field.get("validation_alias")
            or name: cs.typed_dict_field(
                self._member(name, field, self._is_required(node, field)),
                required=self._is_required(node, field),
            )
            for name, field in fields.items()
        }
        schema = cs.typed_dict_schema(
            written, extra_behavior=self.extra, config=_CONFIG
        )
        return _changed(cast("_Node", schema), ref=ref) if ref else schema

    def _is_required(self, node: _Node, field: _Node) -> bool:
        if node["type"] == "typed-dict":
            return bool(field.get("required", True))
        return bool(field["schema"]["type"] != "default")

    def _member(self, name: str, field: _Node, required: bool) -> CoreSchema:
        """Leave out a None that the document does not allow."""
        schema = self.of(field["schema"])
        if self._takes_none(field["schema"]):
            return schema

        def write(value: object, inner: Callable[[object], object]) -> object:
            if value is not None:
                return inner(value)
            if required:
                raise PydanticCustomError(UNSENDABLE, "is required and cannot be None")
            raise PydanticOmit

        return cs.no_info_wrap_validator_function(write, schema)

    def _takes_none(self, schema: CoreSchema) -> bool:
        waiting, seen = [schema], set[str]()
        while waiting:
            node = cast("_Node", waiting.pop())
            kind: str = node["type"]
            metadata: Mapping[str, Any] = node.get("metadata") or {}
            if kind in ("nullable", "any", "none") or BROUGHT in metadata:
                return True
            if kind == "literal" and None in node["expected"]:
                return True
            if kind == "definition-ref" and node["schema_ref"] not in seen:
                seen.add(node["schema_ref"])
                waiting.append(self.definitions[node["schema_ref"]])
            elif kind == "union":
                choices: Sequence[Any] = node["choices"]
                waiting += [c[0] if isinstance(c, tuple) else c for c in choices]
            elif kind == "default":
                waiting.append(node["schema"])
        return False

    def _union(self, node: _Node) -> CoreSchema:
        choices: list[tuple[CoreSchema, str]] = [
            choice if isinstance(choice, tuple) else (choice, "")
            for choice in node["choices"]
        ]
        files: list[tuple[CoreSchema, str]] = []
        # <files>
        if "<Readable>" in {label for _, label in choices}:
            files = [(FILE, "<file>")]
            choices = [each for each in choices if each[1] not in LABELS]
        # </files>
        choices = [*files, *((self.of(choice), label) for choice, label in choices)]
        if len(choices) == 1:
            return choices[0][0]
        union = _changed(node, choices=choices)
        kinds = {cast("_Node", choice)["type"] for choice, _ in choices}
        if "str" in kinds:
            return cs.no_info_before_validator_function(decimal_as_text, union)
        return union


def _changed(node: Mapping[str, Any], **changes: Any) -> CoreSchema:
    changed = {**node, **changes}
    return cast("CoreSchema", {k: v for k, v in changed.items() if v is not None})


# <formats>
def _in_format(name: str) -> CoreSchema:
    row = FORMATS[name]

    def write(value: object, info: cs.ValidationInfo[Any]) -> object:
        if row.type is bytes and isinstance(value, BYTES):
            value = bytes(cast("bytes", value))
        if isinstance(value, str) and row.has_form(value):
            return value  # which is written already
        if not isinstance(value, row.type):
            raise PydanticCustomError(
                "format_type",
                "Input should be {expected}",
                {"expected": row.annotation},
            )
        try:
            return row.write(value, info.context)
        except ValueError as error:
            raise PydanticCustomError(
                UNSENDABLE, "{reason}", {"reason": str(error)}
            ) from None

    return cs.with_info_plain_validator_function(write)


# </formats>
def _as_pydantic_writes(schema: CoreSchema) -> CoreSchema:
    """Write a value of a type that a user brings, by pydantic's rules for it."""
    serializer = SchemaSerializer(schema)

    def write(value: object) -> object:
        return serializer.to_python(value, mode="json", by_alias=True)

    return cs.no_info_after_validator_function(write, schema)
