"""The operations of a table: what Baserow's server offers for its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .model import Field, Schema, Table
from .parts import BATCH_DELETE, ERROR, listed, ref

_LARGEST_PAGE: Final = 200
_UNORDERED: Final = frozenset({"file", "password"})
_UNORDERED_RESULTS: Final = frozenset({"button", "link", "single_file"})

_USER_NAMES: Final = {
    "name": "user_field_names",
    "in": "query",
    "required": True,
    "description": "Rows are written and read by the names of the fields.",
    "schema": {"type": "boolean", "const": True},
}
_SEND_EVENTS: Final = {
    "name": "send_webhook_events",
    "in": "query",
    "description": "Whether webhooks and row events are sent (default true).",
    "schema": {"type": "boolean"},
}
_STATUSES: Final[Mapping[str, str]] = {
    "400": "The request was refused: `error` is a code, `detail` says what is wrong.",
    "401": "The credential is not accepted, or may not do this.",
    "404": "The table or the row does not exist.",
}


def paths(table: Table, name: str, *, has_filters: bool) -> dict[str, Any]:
    """The path items of a table whose components are called `name`."""
    rows = f"/api/database/rows/table/{table.id}/"
    row_id = {
        "name": "row_id",
        "in": "path",
        "required": True,
        "schema": {"type": "integer"},
    }
    item: Schema = ref(name)
    before = _number("before", "The id of the row to create in front of.")
    before_id = _number(
        "before_id", "The id of the row to move in front of; else last."
    )

    def operation(
        verb: str,
        summary: str,
        *,
        parameters: list[Any],
        body: Schema | None = None,
        answer: Schema | None = None,
    ) -> dict[str, Any]:
        declared: dict[str, Any] = {
            "operationId": f"{verb}_{name}",
            "tags": [name],
            "summary": f"{summary}.",
            "parameters": parameters,
            "responses": _responses(answer),
        }
        if body is not None:
            declared["requestBody"] = {"required": True, "content": _json(body)}
        return declared

    return {
        rows: {
            "get": operation(
                "list",
                f"A page of the rows of {table.name}",
                parameters=_listing(table, name, has_filters),
                answer=ref(f"{name}Page"),
            ),
            "post": operation(
                "create",
                f"Create a row of {table.name}",
                parameters=[_USER_NAMES, before, _SEND_EVENTS],
                body=ref(f"{name}Input"),
                answer=item,
            ),
        },
        f"{rows}{{row_id}}/": {
            "parameters": [row_id],
            "get": operation(
                "get",
                f"A row of {table.name}",
                parameters=[_USER_NAMES],
                answer=item,
            ),
            "patch": operation(
                "update",
                f"Change the given fields of a row of {table.name}",
                parameters=[_USER_NAMES, _SEND_EVENTS],
                body=ref(f"{name}Input"),
                answer=item,
            ),
            "delete": operation(
                "delete",
                f"Move a row of {table.name} to the trash",
                parameters=[_SEND_EVENTS],
            ),
        },
        f"{rows}{{row_id}}/move/": {
            "parameters": [row_id],
            "patch": operation(
                "move",
                f"Move a row of {table.name} in front of another one, or to the end",
                parameters=[_USER_NAMES, before_id, _SEND_EVENTS],
                answer=item,
            ),
        },
        f"{rows}batch/": {
            "post": operation(
                "batch_create",
                f"Create up to {_LARGEST_PAGE} rows of {table.name}",
                parameters=[_USER_NAMES, before, _SEND_EVENTS],
                body=batch(ref(f"{name}Input")),
                answer=ref(f"{name}Batch"),
            ),
            "patch": operation(
                "batch_update",
                f"Change up to {_LARGEST_PAGE} rows of {table.name}",
                parameters=[_USER_NAMES, _SEND_EVENTS],
                body=batch(ref(f"{name}UpdateItem")),
                answer=ref(f"{name}Batch"),
            ),
        },
        f"{rows}batch-delete/": {
            "post": operation(
                "batch_delete",
                f"Move up to {_LARGEST_PAGE} rows of {table.name} to the trash",
                parameters=[_SEND_EVENTS],
                body=ref(BATCH_DELETE),
            ),
        },
    }


def batch(item: Schema) -> Schema:
    """The body of a batch: up to 200 rows."""
    rows = {**listed(item), "minItems": 1, "maxItems": _LARGEST_PAGE}
    return {
        "type": "object",
        "properties": {"items": rows},
        "required": ["items"],
        "additionalProperties": False,
    }


def _listing(table: Table, name: str, has_filters: bool) -> list[Any]:
    order = [_quoted(field["name"]) for field in table.fields if _has_order(field)]
    parameters: list[Any] = [
        _USER_NAMES,
        {
            "name": "page",
            "in": "query",
            "schema": {"type": "integer", "minimum": 1, "default": 1},
        },
        {
            "name": "size",
            "in": "query",
            "description": "Rows a page.",
            "schema": {"type": "integer", "minimum": 1, "maximum": _LARGEST_PAGE},
        },
        {
            "name": "search",
            "in": "query",
            "description": "Only rows with this text in some field.",
            "schema": {"type": "string"},
        },
        _number("view_id", "Only the rows of this view, with its filters and order."),
    ]
    if order:
        signed = [sign + each for each in order for sign in ("", "-")]
        parameters.append(
            {
                "name": "order_by",
                "in": "query",
                "description": "Fields to order by; a minus in front is descending.",
                "style": "form",
                "explode": False,
                "schema": listed({"type": "string", "enum": signed}),
            }
        )
    if has_filters:
        parameters.append(
            {
                "name": "filters",
                "in": "query",
                "description": "Only rows that these filters, of AND and OR, let pass.",
                "content": _json(ref(f"{name}Filters")),
            }
        )
    return parameters


def _has_order(field: Field) -> bool:
    results = {field.get("formula_type"), field.get("array_formula_type")}
    return field["type"] not in _UNORDERED and not results & _UNORDERED_RESULTS


def _quoted(name: str) -> str:
    """A field's name in a list that commas separate."""
    if not set(name) & set(',"\\'):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _number(name: str, description: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "query",
        "description": description,
        "schema": {"type": "integer"},
    }


def _responses(answer: Schema | None) -> dict[str, Any]:
    errors = {
        status: {"description": text, "content": _json(ref(ERROR))}
        for status, text in _STATUSES.items()
    }
    if answer is None:
        return {"204": {"description": "Done."}, **errors}
    return {"200": {"description": "Done.", "content": _json(answer)}, **errors}


def _json(schema: Schema) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
