"""Which alternative a body is, by a discriminator that it may do without."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling


def source(**declared: Any) -> dict[str, Any]:
    """An object with a property of its own, a day, and what is declared of its type."""
    name = next(name for name in declared if name != "type")
    properties = {**declared, "day": {"type": "string", "format": "date"}}
    required = [name] if declared[name].pop("needed", False) else []
    required += ["type"] if declared.get("type", {}).pop("needed", False) else []
    return {"type": "object", "required": required, "properties": properties}


def text(**more: Any) -> dict[str, Any]:
    return {"type": "string", **more}


COMPONENTS = {
    "Feed": source(url=text(needed=True, minLength=3)),
    "Table": source(table={"type": "integer", "needed": True}),
    "Strict": source(key=text(needed=True), type=text(needed=True)),
    "Own": source(path=text(needed=True), type=text(needed=True, readOnly=True)),
    "Base": source(size={"type": "integer"}, type=text(needed=True)),
    "Page": source(size={"type": "integer", "maximum": 9}, type=text(needed=True)),
}


def union(*names: str, **mapped: str) -> dict[str, Any]:
    tags = mapped or {name.lower(): name for name in names}
    to = {tag: f"#/components/schemas/{name}" for tag, name in tags.items()}
    by = {"propertyName": "type", "mapping": to}
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    return {"oneOf": refs, "discriminator": by}


UNIONS = {
    "optional": union("Feed", "Table"),
    "mixed": union("Feed", "Strict"),
    "required": union("Strict"),
    "hidden": union("Own", "Feed"),
    "twice": union("Base", "Base", "Page", json="Base", xml="Base", page="Page"),
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    def changing(schema: dict[str, Any]) -> dict[str, Any]:
        body = {"content": {"application/json": {"schema": schema}}, "required": True}
        return {"patch": {"requestBody": body, "responses": answers({})}}

    document = {
        "openapi": "3.1.0",
        "paths": {f"/{name}": changing(each) for name, each in UNIONS.items()},
        "components": {"schemas": COMPONENTS},
    }
    folder: Path = tmp_path_factory.mktemp("tags")
    return telling(pressed(document, folder, "tags_api"))


@pytest.mark.parametrize(
    ("name", "body", "wrong"),
    [
        ("optional", {"type": "feed", "url": "abc"}, None),
        ("optional", {"url": "abc"}, None),
        ("optional", {"table": 1}, None),
        ("optional", {"type": "feed", "table": 1}, ["body", "url"]),
        ("optional", {"type": "other", "url": "abc"}, ["body", "type"]),
        ("optional", {"url": "a"}, ["body"]),
        ("optional", {}, ["body"]),
        ("mixed", {"url": "abc"}, None),
        ("mixed", {"url": "a"}, ["body", "url"]),
        ("mixed", {"type": "strict", "key": "k"}, None),
        ("mixed", {"key": "k"}, ["body", "url"]),
        ("required", {"key": "k"}, ["body", "type"]),
        ("hidden", {"path": "p"}, None),
        ("twice", {"type": "xml", "size": 20}, None),
        ("twice", {"type": "page", "size": 9}, None),
        ("twice", {"type": "page", "size": 20}, ["body", "size"]),
    ],
)
def test_a_tag_decides_where_it_is_there(
    app: FastAPI, name: str, body: dict[str, Any], wrong: list[str] | None
) -> None:
    answer = call(app, "PATCH", f"/{name}", json=body)
    if wrong is None:
        assert answer.status_code == 200, answer.text
        assert answer.json()["body"] == body
    else:
        assert answer.status_code == 422
        assert [each["loc"] for each in answer.json()["detail"]] == [wrong]


def test_a_body_without_a_tag_has_the_types_of_its_members(app: FastAPI) -> None:
    for more in ({"type": "feed"}, {}):
        answer = call(
            app, "PATCH", "/optional", json={"url": "abc", "day": "2026-01-02", **more}
        )
        assert answer.json()["body"]["day"] == "datetime.date(2026, 1, 2)"
