"""The schemas of a field by its type: how its values are read and how they are written.

Forms are those of Baserow 1.35's server, not those of its document. What the server
takes by coercion is in the written forms as far as it was seen to: ``"yes"`` for a
boolean, ``"M1,M2"`` for several options.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from . import parts
from .model import Field, FieldSchemas, Schema
from .parts import either, listed, nullable

_Builder: TypeAlias = Callable[[Field], FieldSchemas]

LOCAL_FILE: Final = "local-file"
"""The format of a path: the file is sent before what holds it."""
_TEXT: Final = {"type": "string"}
_TRUTH: Final[tuple[Schema, ...]] = (
    {"type": "boolean"},
    {"type": "string", "enum": ["true", "false", "yes", "no"]},
    {"type": "integer", "enum": [0, 1]},
)
"""What a boolean is written as; the server knows further texts."""
_DATE_PART: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DAY: Final = f"^{_DATE_PART}$"
_DAY_AND_TIME: Final = (
    rf"^{_DATE_PART}([T ][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\.[0-9]+)?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
)
_RESULT: Final[Mapping[str, Schema]] = {
    "text": _TEXT,
    "char": _TEXT,
    "url": _TEXT,
    "date_interval": _TEXT,
    "boolean": {"type": "boolean"},
    "duration": parts.DURATION,
    "link": parts.ref(parts.LINK),
    "button": parts.ref(parts.LINK),
    "single_file": parts.ref(parts.FILE),
}
"""The results of formulas that depend on no option of the field."""


def schemas(field: Field) -> FieldSchemas:
    """The forms of a field; untyped, with a remark, where its type is not known."""
    builder = _BUILDERS.get(field["type"])
    if builder is None:
        return FieldSchemas(
            {}, None if field.get("read_only") else {}, _unknown(field["type"])
        )
    forms = builder(field)
    if field.get("read_only"):
        return FieldSchemas(forms.read, None, forms.remark)
    return forms


def _unknown(type_: object) -> str:
    return f"values of the type {type_!r} are not typed"


def _free_text(field: Field) -> FieldSchemas:
    read = {"type": ["string", "null"]}
    return FieldSchemas(read, {"type": ["string", "number", "null"]})


def _checked_text(field: Field) -> FieldSchemas:
    # empty is "", which no format of addresses allows; null is written as ""
    return FieldSchemas({"type": ["string", "null"]}, {"type": ["string", "null"]})


def _number(field: Field) -> FieldSchemas:
    """A number or a text of it, an exponent included; an empty text is null."""
    places = field.get("number_decimal_places") or 0
    fraction = rf"(\.[0-9]{{1,{places}}})?" if places else ""
    sign = "" if field.get("number_negative") is False else "-?"
    pattern = f"^{sign}[0-9]+{fraction}([eE][+]?[0-9]+)?$"
    text = {"type": "string", "format": "decimal", "pattern": pattern}
    kind = "number" if places else "integer"
    written = either(text, {"type": kind}, {"type": "string", "enum": [""]})
    return FieldSchemas(nullable(_decimal(field)), nullable(written))


def _decimal(field: Field) -> Schema:
    return {
        "type": "string",
        "format": "decimal",
        "x-decimal-places": field.get("number_decimal_places"),
    }


def _rating(field: Field) -> FieldSchemas:
    most = int(field.get("max_value") or 5)
    schema = {"type": "integer", "minimum": 0, "maximum": most}
    texts = {"type": "string", "enum": [str(each) for each in range(most + 1)]}
    return FieldSchemas(schema, either(schema, texts))


def _boolean(field: Field) -> FieldSchemas:
    return FieldSchemas({"type": "boolean"}, either(*_TRUTH))


def _date(field: Field) -> FieldSchemas:
    """A date, or a moment, which is taken without its time or its offset, too."""
    schema = _moment(field)
    pattern = _DAY if schema["format"] == "date" else _DAY_AND_TIME
    written = either(schema, {"type": "string", "pattern": pattern})
    return FieldSchemas(nullable(schema), nullable(written))


def _moment(field: Field) -> Schema:
    form = "date-time" if field.get("date_include_time") else "date"
    return {"type": "string", "format": form}


def _change(field: Field) -> FieldSchemas:
    """When a row was made or changed: a date-time, shown as a date where so wished."""
    moment = {"type": "string", "format": "date-time"}
    if field.get("date_include_time"):
        return FieldSchemas(moment, None)
    return FieldSchemas(either(moment, {"type": "string", "format": "date"}), None)


def _duration(field: Field) -> FieldSchemas:
    """A number of seconds, or a text such as "1:00:00" and "1h 2m"."""
    written = either(parts.DURATION, _TEXT)
    return FieldSchemas(nullable(parts.DURATION), nullable(written))


def _link_row(field: Field) -> FieldSchemas:
    """Rows by their ids or the texts of their primary fields, or one of them."""
    one = {"type": ["integer", "string"]}
    several = listed(one)
    if field.get("link_row_multiple_relationships") is False:
        several["maxItems"] = 1
    return FieldSchemas(listed(parts.ref(parts.LINKED_ROW)), either(several, one))


def _file(field: Field) -> FieldSchemas:
    """Files that are on the server, by name, or of the caller, which go there first."""
    local = {**_TEXT, "format": LOCAL_FILE}
    several = listed(either(parts.ref(parts.FILE_REFERENCE), local, _TEXT))
    return FieldSchemas(listed(parts.ref(parts.FILE)), nullable(either(several, _TEXT)))


def _single_select(field: Field) -> FieldSchemas:
    return FieldSchemas(nullable(_option(field)), nullable(_chosen(field)))


def _multiple_select(field: Field) -> FieldSchemas:
    # a text holds several options, with commas between them
    return FieldSchemas(listed(_option(field)), either(listed(_chosen(field)), _TEXT))


def _option(field: Field) -> Schema:
    """An option as it is read: an object with its id, value and colour."""
    options = parts.options(field)
    properties: dict[str, Schema] = {
        "id": {"type": "integer"},
        "value": {"type": "string"},
        "color": {"type": "string"},
    }
    if options:
        properties["id"]["enum"] = [each["id"] for each in options]
        properties["value"]["enum"] = parts.option_values(field)
    return {
        "type": "object",
        "properties": properties,
        "required": ["id", "value", "color"],
    }


def _chosen(field: Field) -> Schema:
    """An option as it is written: its value, or its id."""
    return parts.chosen(field) or {"enum": [None]}


def _collaborators(field: Field) -> FieldSchemas:
    write = listed(parts.ref(parts.COLLABORATOR_REFERENCE))
    return FieldSchemas(listed(parts.ref(parts.COLLABORATOR)), write)


def _collaborator(field: Field) -> FieldSchemas:
    return FieldSchemas(nullable(parts.ref(parts.COLLABORATOR)), None)


def _uuid(field: Field) -> FieldSchemas:
    return FieldSchemas({"type": "string", "format": "uuid"}, None)


def _autonumber(field: Field) -> FieldSchemas:
    return FieldSchemas({"type": "integer"}, None)


def _password(field: Field) -> FieldSchemas:
    # reads whether there is one, never what it is; true, as it is read, changes nothing
    kept: Schema = {"type": "boolean", "const": True}
    return FieldSchemas(
        {"type": ["boolean", "null"]}, nullable(either({"type": "string"}, kept))
    )


def _ai(field: Field) -> FieldSchemas:
    if field.get("ai_output_type") == "choice":
        return _single_select(field)
    text = {"type": ["string", "null"]}
    return FieldSchemas(text, text)


def _formula(field: Field) -> FieldSchemas:
    """Formulas, lookups, rollups and counts: read by the type of their result."""
    kind = field.get("formula_type")
    if kind == "array":
        return _array(field)
    result = _result(kind, field)
    if result is None:
        return FieldSchemas({}, None, _unknown(f"formula of {kind}"))
    if kind in {"multiple_select", "multiple_collaborators"}:
        return FieldSchemas(result, None)
    if field.get("nullable") is False and kind not in {"single_select", "single_file"}:
        return FieldSchemas(result, None)
    return FieldSchemas(nullable(result), None)


def _array(field: Field) -> FieldSchemas:
    kind = field.get("array_formula_type")
    if kind == "single_file":  # the files themselves, not values of rows
        return FieldSchemas(listed(parts.ref(parts.FILE)), None)
    result = _result(kind, field)
    item: Schema = {
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "value": {} if result is None else nullable(result),
        },
        "required": ["id", "value"],
    }
    remark = _unknown(f"array of {kind}") if result is None else ""
    return FieldSchemas(listed(item), None, remark)


def _result(kind: object, field: Field) -> Schema | None:
    match kind:
        case "number":
            return _decimal(field)
        case "date":
            return _moment(field)
        case "single_select":
            return _option(field)
        case "multiple_select":
            return listed(_option(field))
        case "multiple_collaborators":
            return listed(parts.ref(parts.COLLABORATOR))
        case _:
            known = _RESULT.get(str(kind))
            return None if known is None else dict(known)


_BUILDERS: Final[Mapping[str, _Builder]] = {
    "text": _free_text,
    "long_text": _free_text,
    "url": _checked_text,
    "email": _checked_text,
    "phone_number": _checked_text,
    "number": _number,
    "rating": _rating,
    "boolean": _boolean,
    "date": _date,
    "created_on": _change,
    "last_modified": _change,
    "duration": _duration,
    "link_row": _link_row,
    "file": _file,
    "single_select": _single_select,
    "multiple_select": _multiple_select,
    "multiple_collaborators": _collaborators,
    "created_by": _collaborator,
    "last_modified_by": _collaborator,
    "uuid": _uuid,
    "autonumber": _autonumber,
    "password": _password,
    "ai": _ai,
    "formula": _formula,
    "lookup": _formula,
    "rollup": _formula,
    "count": _formula,
}
KNOWN_TYPES: Final = frozenset(_BUILDERS)
"""The types of fields that are typed."""
