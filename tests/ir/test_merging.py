"""`allOf`: one schema out of several."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.ir.types import Constraints, Literal, Nullable, Primitive, Ref

from .apis import answer, answering, kinds, properties, to, type_of

STRING = {"type": "string"}


def test_properties_of_all_parts_are_merged() -> None:
    found = answering(
        to("Dog"),
        Animal={"type": "object", "required": ["name"], "properties": {"name": STRING}},
        Dog={
            "allOf": [
                to("Animal"),
                {"properties": {"bark": STRING}, "required": ["bark"]},
            ]
        },
    )
    dog = properties(found.declarations.response["Dog"])
    assert {name: prop.required for name, prop in dog.items()} == {
        "name": True,
        "bark": True,
    }


def test_the_tightest_bounds_count() -> None:
    parts = [
        {"type": "integer", "minimum": 1, "maximum": 9},
        {"minimum": 3, "maximum": 12},
    ]
    assert type_of({"allOf": parts}) == Primitive(
        "integer", constraints=Constraints(minimum=3, maximum=9)
    )


def test_integer_is_what_integer_and_number_share() -> None:
    assert type_of({"allOf": [{"type": "number"}, {"type": "integer"}]}) == Primitive(
        "integer"
    )


def test_enums_are_intersected() -> None:
    parts = [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]
    assert type_of({"allOf": parts}) == Literal(("b",))


def test_parts_that_share_no_value_are_reported_and_the_first_decides() -> None:
    found = answering({"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]})
    assert answer(found) == Literal(("a",))
    assert "contradictory-schema" in kinds(found)


def test_an_annotated_reference_is_the_reference() -> None:
    pet = {"type": "object", "properties": {"name": STRING}}
    assert type_of(
        {"allOf": [to("Pet")], "description": "mine", "default": {}}, Pet=pet
    ) == Ref("Pet")


@pytest.mark.parametrize(
    "annotated",
    [
        {"allOf": [to("Pet")], "description": "mine", "readOnly": True},
        {"allOf": [to("Pet"), {"description": "mine", "readOnly": True}]},
        {"allOf": [{"description": "mine"}, to("Pet")], "readOnly": True},
    ],
)
def test_an_annotated_reference_keeps_its_annotations(annotated: Any) -> None:
    holder = {"type": "object", "properties": {"pet": annotated}}
    pet = {"type": "object", "description": "A pet", "properties": {"name": STRING}}
    prop = properties(
        answering(to("Holder"), Holder=holder, Pet=pet).declarations.response["Holder"]
    )["pet"]
    assert (prop.type, prop.description, prop.read_only) == (Ref("Pet"), "mine", True)


def test_a_reference_takes_the_annotations_of_its_target() -> None:
    holder = {"type": "object", "properties": {"id": to("Id")}}
    prop = properties(
        answering(
            to("Holder"), Holder=holder, Id={**STRING, "description": "An id"}
        ).declarations.response["Holder"]
    )["id"]
    assert (prop.type, prop.description) == (Primitive("string"), "An id")


def test_types_of_a_property_in_two_parts_are_merged() -> None:
    found = answering(
        to("Both"),
        Both={
            "allOf": [
                {
                    "type": "object",
                    "properties": {"x": {"type": "string", "minLength": 1}},
                },
                {
                    "type": "object",
                    "properties": {"x": {"type": "string", "maxLength": 5}},
                },
            ]
        },
    )
    x = properties(found.declarations.response["Both"])["x"].type
    assert x == Primitive("string", constraints=Constraints(min_length=1, max_length=5))


def test_null_beside_a_type_makes_it_nullable() -> None:
    assert type_of({"type": ["string", "null"]}) == Nullable(Primitive("string"))
