"""Bodies that the document does not declare, of every kind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from specpress.evidence.exchange import Content
from specpress.learning.bodies import form_schema
from specpress.learning.learn import learn
from specpress.learning.shapes import Shape

from .documents import document, exchange

_FILE = {"size": 3, "type": "image/png"}
_BYTES = {"type": "string", "format": "binary"}


def _learned(version: str, content: Content) -> Any:
    """What is learned of the body of `add_pet`, which declares none, sent three times."""
    value = document(version)
    del value["paths"]["/pets"]["post"]["requestBody"]
    sent = exchange(None, method="POST", path="/pets", status=201)
    observed = [replace(sent, request=content)] * 3
    learned = learn(value, version, lambda: observed)
    assert (learned.before.rate, learned.after.rate) == (0.0, 1.0)
    paths: Any = learned.document["paths"]
    return paths["/pets"]["post"]["requestBody"]["content"][content.media_type][
        "schema"
    ]


@pytest.mark.parametrize(
    ("version", "binary"),
    [("3.0.3", _BYTES), ("3.1.0", {"contentMediaType": "application/octet-stream"})],
)
def test_a_form_with_files_is_learned_with_files(version: str, binary: Any) -> None:
    parts: Any = {"name": "Rex", "picture": _FILE, "others": [_FILE, _FILE]}
    content = Content("multipart/form-data", "parts", parts)
    assert _learned(version, content) == {
        "type": "object",
        "required": ["name", "others", "picture"],
        "properties": {
            "name": {"type": "string"},
            "picture": binary,
            "others": {"type": "array", "items": binary},
        },
    }


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ([_FILE, [_FILE, _FILE]], {"type": "array", "items": _BYTES}),
        ([_FILE, "text"], {"anyOf": [_BYTES, {"type": "string"}]}),
    ],
)
def test_a_part_that_was_several_things(seen: list[Any], expected: Any) -> None:
    shape = Shape()
    for each in seen:
        shape.add({"picture": each})
    schema = form_schema(shape.schema(is_3_0=True, enums=False), is_3_0=True)
    properties: Any = schema["properties"]
    assert properties["picture"] == expected


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("text/csv", {"type": "string"}),
        ("application/xml", {"type": "string"}),
        ("application/yaml", {"type": "string"}),
        ("application/pdf", _BYTES),
        ("image/png", _BYTES),
    ],
)
def test_other_bodies_are_texts_or_bytes(media_type: str, expected: Any) -> None:
    assert _learned("3.0.3", Content(media_type, "text", "x")) == expected


def test_of_a_body_that_was_cut_off_only_the_media_type_is_learned() -> None:
    cut = Content("application/json", "text", "", complete=False)
    assert _learned("3.0.3", cut) == {}
