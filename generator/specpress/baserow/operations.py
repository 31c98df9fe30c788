"""The operations of a table: what Baserow's server offers for its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .model import Schema, Table
from .names import NAME_KEY
from .parts import BATCH_DELETE, ERROR, FILE, FILTERS, listed, object_of, ref

VERBS: Final[Mapping[str, str]] = {
    "list": "list_rows",
    "get": "get_row",
    "create": "create_row",
    "update": "update_row",
    "delete": "delete_row",
    "move": "move_row",
    "batch_create": "create_rows",
    "batch_update": "update_rows",
    "batch_delete": "delete_rows",
}
"""What the operations of a table are called in Python."""
UPLOAD: Final = "upload_file"
"""The operation that takes a file to write in a row."""
_FILES: Final = "User files"
_LARGEST_PAGE: Final = 200
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


def paths(table: Table, name: str, *, has_order: bool) -> dict[str, Any]:
    """The path items of a table whose components are called `name`.

    `has_order` is whether there is a component of what rows can be ordered by.
    """
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
            "operationId": operation_id(verb, name),
            NAME_KEY: VERBS[verb],
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
                parameters=_listing(name, has_order=has_order),
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


def operation_id(verb: str, name: str) -> str:
    """The id of an operation of a table whose components are called `name`."""
    return f"{verb}_{name}"


def upload() -> dict[str, Any]:
    """The path items of the files that rows refer to."""
    file = {"type": "string", "contentMediaType": "application/octet-stream"}
    form = object_of({"file": file}, "file")
    return {
        "/api/user-files/upload-file/": {
            "post": {
                "operationId": UPLOAD,
                "tags": [_FILES],
                "summary": "Upload a file that rows can refer to by its name.",
                "requestBody": {
                    "required": True,
                    "content": {"multipart/form-data": {"schema": form}},
                },
                "responses": _responses(ref(FILE)),
            }
        }
    }


def _listing(name: str, *, has_order: bool) -> list[Any]:
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
    parameters += [
        _names("include", "Only these fields.", name),
        _names("exclude", "All but these fields.", name),
    ]
    if has_order:
        parameters.append(
            _comma_separated(
                "order_by",
                "Fields to order by; a minus in front is descending.",
                ref(f"{name}Order"),
            )
        )
    parameters.append(
        {
            "name": "filters",
            "in": "query",
            "description": "Only rows that these filters, of AND and OR, let pass.",
            "content": _json(ref(FILTERS)),
        }
    )
    return parameters


def _names(parameter: str, description: str, name: str) -> dict[str, Any]:
    return _comma_separated(parameter, description, ref(f"{name}Field"))


def _comma_separated(name: str, description: str, item: Schema) -> dict[str, Any]:
    return {
        "name": name,
        "in": "query",
        "description": description,
        "style": "form",
        "explode": False,
        "schema": listed(item),
    }


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
