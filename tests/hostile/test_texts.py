"""Hostile text in every position: nothing runs, and values stay exactly what they are."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from .pressing import Document, Imported, document, files_of, imported
from .texts import TEXTS


def _schema(text: str) -> dict[str, Any]:
    return {
        "title": text,
        "description": text,
        "type": "object",
        "required": [f"{text}-required"],
        "properties": {
            text: {
                "type": "string",
                "title": text,
                "description": text,
                "default": text,
                "pattern": text,
                "example": text,
                "x-extension": text,
            },
            f"{text}-required": {"enum": [text, f"{text}."], "description": text},
            "structured": {"type": "object", "default": {text: [text]}},
            "const": {"const": text},
        },
        "x-extension": {text: text},
    }


def _operation(text: str, index: int) -> dict[str, Any]:
    reference = {"$ref": f"#/components/schemas/{index}"}
    parameters = [
        {
            "name": text or "empty",
            "in": location,
            "description": text,
            "schema": {"type": "string", "enum": [text, "x"], "default": text},
        }
        for location in ("query", "header", "cookie")
    ]
    response: dict[str, Any] = {"description": text, "content": {f"text/{text}": {}}}
    media = {f"application/x-{text}": {}, "application/json": {"schema": reference}}
    return {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "externalDocs": {"url": text, "description": text},
        "parameters": parameters,
        "requestBody": {"description": text, "content": media},
        "responses": {
            "200": {
                "description": text,
                "content": {"application/json": {"schema": reference}},
            },
            "400": response,
        },
        "security": [{text: [text]}],
        "servers": [{"url": f"https://example.test/{text}", "description": text}],
        "x-extension": text,
    }


def _hostile(texts: list[str], title: str = "Hostile") -> Document:
    return document(
        info={"title": title, "version": title, "description": title},
        servers=[{"url": f"https://example.test/{title}", "description": title}],
        tags=[{"name": text, "description": text} for text in texts],
        paths={
            f"/{i}/{text}": {"post": _operation(text, i)}
            for i, text in enumerate(texts)
        },
        components={
            "schemas": {str(i): _schema(text) for i, text in enumerate(texts)},
            "securitySchemes": {
                text: {
                    "type": "apiKey",
                    "in": "header",
                    "name": text,
                    "description": text,
                }
                for text in texts
            },
        },
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    """The package of a document with all of the texts in it."""
    folder = tmp_path_factory.mktemp("texts")
    value = _hostile(list(TEXTS.values()))
    with imported(value, folder, "hostile_texts") as found:
        yield found


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_every_file_is_python_that_only_declares(text: str) -> None:
    for path, source in files_of(_hostile([text], title=text)).items():
        if path.endswith(".py") and "_runtime/" not in path:
            tree = ast.parse(source, path)
            called = {
                ast.unparse(node.func)
                for node in ast.walk(tree)
                if isinstance(node, ast.Call)
            }
            assert not {name for name in called if "import" in name}, (path, called)


def test_paths_are_exact(package: Imported) -> None:
    paths = {operation.path for operation in package.operations}
    assert paths == {f"/{i}/{text}" for i, text in enumerate(TEXTS.values())}


def test_parameters_are_exact(package: Imported) -> None:
    found = {
        (p.location, p.name) for op in package.operations for p in op.parameters
    } - {
        (p.location, p.name)
        for op in package.operations
        for p in op.parameters
        if p.location == "path"
    }
    names = {text or "empty" for text in TEXTS.values()}
    assert found == {(at, n) for at in ("query", "header", "cookie") for n in names}


def test_media_types_security_and_servers_are_exact(package: Imported) -> None:
    by_path = {operation.path: operation for operation in package.operations}
    for i, text in enumerate(TEXTS.values()):
        operation = by_path[f"/{i}/{text}"]
        assert set(operation.body) == {"application/json", f"application/x-{text}"}
        assert operation.security == ((text,),)
        assert operation.server == f"https://example.test/{text}"


def test_security_schemes_are_exact(package: Imported) -> None:
    found = {
        (getattr(value, "scheme", None), getattr(value, "name", None))
        for value in vars(package.module("auth")).values()
        if isinstance(value, type) and "scheme" in vars(value)
    }
    assert found == {(text, text) for text in TEXTS.values()}


def test_property_names_defaults_and_enums_are_exact(package: Imported) -> None:
    operations = {operation.path: operation for operation in package.operations}
    for i, text in enumerate(TEXTS.values()):
        expression = operations[f"/{i}/{text}"].responses[200]
        value: BaseModel = package.decode(expression, {f"{text}-required": text})
        fields: dict[str, FieldInfo] = type(value).model_fields
        by_wire = {
            name if field.alias is None else field.alias: field
            for name, field in fields.items()
        }
        assert {text, f"{text}-required", "const"} <= set(by_wire)
        assert by_wire[text].default == text
        assert get_args(by_wire[f"{text}-required"].annotation) == (text, f"{text}.")
        assert value.model_dump(by_alias=True, exclude_unset=True) == {
            f"{text}-required": text
        }


def test_the_manifest_names_them_all(package: Imported) -> None:
    texts = list(TEXTS.values())
    assert len(package.operations) == len(texts)
