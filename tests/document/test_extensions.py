"""Extensions that were written for other generators."""

from __future__ import annotations

from typing import Any

import pytest

from .documents import Object, document, loaded


def extended(**extensions: Any) -> Object:
    return document(components={"schemas": {"A": extensions, "B": extensions}})


def test_names_and_types_for_others_are_told_once() -> None:
    kinds = {"x-go-type": "Time", "x-java-type": "a", "x-internal": True}
    (problem,) = loaded(extended(**kinds), source="a.json").problems
    assert problem.kind == "foreign-extension"
    assert problem.pointer == "/components/schemas/A/x-go-type"
    assert problem.message.endswith("x-go-type (2), x-java-type (2)")


@pytest.mark.parametrize(
    "place",
    [
        {"properties": {"x-go-type": {"type": "string"}}},
        {"example": {"x-go-type": "a"}},
        {"x-internal": {"x-go-type": "a"}},
        {"type": "object", "x-extensible-enum": ["a"]},
    ],
)
def test_what_only_looks_like_one(place: Object) -> None:
    assert not loaded(extended(**place)).problems


def test_one_in_a_document_of_2_0_has_its_own_place() -> None:
    value = {
        "swagger": "2.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "definitions": {"A": {"type": "object", "x-go-name": "B"}},
    }
    (problem,) = loaded(value).problems
    assert problem.pointer == "/definitions/A/x-go-name"
