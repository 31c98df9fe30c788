"""Small documents for the tests: what differs between two of them is all there is."""

from __future__ import annotations

import json
from typing import Any

from specpress.diff.load import side_of
from specpress.diff.model import Change, Comparison, Side
from specpress.diff.run import compare_sides

Raw = dict[str, Any]
OK: Raw = {"200": {"description": ""}}


def document(operation: Raw | None = None, path: str = "/things", **more: Any) -> Raw:
    """A document with one operation; `more` are other fields of the document."""
    item = {"get": {"responses": OK, **(operation or {})}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": more.pop("version", "1")},
        "paths": more.pop("paths", {path: item}),
        **more,
    }


def asking(schema: Any) -> Raw:
    """A document whose operation takes a body with a schema."""
    content = {"application/json": {"schema": schema}}
    return document({"requestBody": {"content": content}})


def answering(schema: Any) -> Raw:
    """A document whose operation answers with a schema."""
    content = {"application/json": {"schema": schema}}
    return document({"responses": {"200": {"description": "", "content": content}}})


def with_parameter(parameter: Raw, **schema: Any) -> Raw:
    """A document whose operation has a parameter, by default ``q`` of the query."""
    default: Raw = {"name": "q", "in": "query"}
    if "content" not in parameter:
        default["schema"] = schema or {"type": "string"}
    return document({"parameters": [{**default, **parameter}]})


def side(value: Raw) -> Side:
    """A document as a side of a comparison."""
    return side_of(json.dumps(value).encode(), "api.json")


def compared(base: Raw, revision: Raw, **arguments: Any) -> Comparison:
    """The comparison of two documents."""
    return compare_sides(side(base), side(revision), **arguments)


def ids(base: Raw, revision: Raw, **arguments: Any) -> dict[str, str]:
    """The rules that fire between two documents, with their levels."""
    return {one.id: one.level for one in compared(base, revision, **arguments).changes}


def only(base: Raw, revision: Raw, **arguments: Any) -> Change:
    """The one change between two documents."""
    (change,) = compared(base, revision, **arguments).changes
    return change
