"""Small documents for the tests, and what is read of them."""

from __future__ import annotations

import json
from typing import Any

from specpress.document.load import Document, load

Object = dict[str, Any]


def document(version: str = "3.0.3", **fields: Any) -> Object:
    """A minimal document of `version` with further fields."""
    return {
        "openapi": version,
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        **fields,
    }


def loaded(value: Object, **arguments: Any) -> Document:
    return load(json.dumps(value).encode(), **arguments)


def schema(value: Any, version: str = "3.0.3", **others: Any) -> tuple[Any, list[str]]:
    """A component schema as it is after loading, and the kinds of the problems."""
    whole = document(version, components={"schemas": {"It": value, **others}})
    result = loaded(whole)
    return result.raw["components"]["schemas"]["It"], kinds(result)


def operation(value: Any, path: str = "/pets", **fields: Any) -> tuple[Any, list[str]]:
    """The operation ``get`` of a path after loading, and the kinds of the problems."""
    result = loaded(document(paths={path: {"get": value}}, **fields))
    return result.raw["paths"][path]["get"], kinds(result)


def kinds(result: Document) -> list[str]:
    return [problem.kind for problem in result.problems]
