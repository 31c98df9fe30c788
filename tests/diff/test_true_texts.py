"""A line of a report is true: the place, the name, and what is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.diff.reports.tasks import tasks_of

from .build_documents import (
    OK,
    Raw,
    answering,
    asking,
    compared,
    document,
    ids,
    only,
    with_parameter,
)

_TEXT: Raw = {"type": "string"}


def _object(**properties: Any) -> Raw:
    return {"type": "object", "properties": properties}


def _ref(name: str) -> Raw:
    return {"$ref": f"#/components/schemas/{name}"}


def _with(document: Raw, **schemas: Raw) -> Raw:
    return {**document, "components": {"schemas": schemas}}


_A, _B = _object(a=_TEXT, b=_TEXT), _object(c=_TEXT, d=_TEXT)


@pytest.mark.parametrize("order", [("N1", "N2"), ("N2", "N1")])
def test_schemas_renamed_below_all_of_are_renames(order: tuple[str, str]) -> None:
    base = _with(answering({"allOf": [_ref("O1"), _ref("O2")]}), O1=_A, O2=_B)
    parts = [_ref(name) for name in order]
    revision = _with(answering({"allOf": parts}), N1=_A, N2=_B)
    found = compared(base, revision).changes
    assert {(c.before, c.after) for c in found} == {("O1", "N1"), ("O2", "N2")}
    assert {c.id for c in found} == {"schema-renamed"}


def test_what_is_used_instead_is_told_where_it_is_used() -> None:
    whole = {"q": _ref("A"), "p": {"type": "array", "items": _ref("A")}}
    inline = {**whole, "p": {"type": "array", "items": _object(a={"type": "integer"})}}
    change = only(
        _with(asking(_object(**whole)), A=_object(a=_TEXT)),
        _with(asking(_object(**inline)), A=_object(a=_TEXT)),
    )
    assert change.pointer.startswith("/paths/")
    assert change.message == (
        "request body, p[].a: type changed from string to integer"
    )


@pytest.mark.parametrize(
    ("alternative", "name"),
    [
        ({"properties": {"z": _TEXT}, "required": ["z"]}, "object with z"),
        ({"minLength": 3, "type": "string"}, "texts of 3 characters or more"),
        ({"enum": [1, 2]}, "1, 2"),
        ({"type": ["integer", "null"]}, "whole numbers or null"),
        ({"title": "Cat", "type": "object"}, "Cat"),
    ],
)
def test_an_alternative_has_a_name(alternative: Raw, name: str) -> None:
    base = asking({"anyOf": [_A, _object(x={"type": "boolean"}), alternative]})
    revision = asking({"anyOf": [_A, _object(x={"type": "boolean"})]})
    (change,) = [c for c in compared(base, revision).changes if "any-of" in c.id]
    assert f"alternatives {name} removed" in change.message


def test_one_edit_of_a_type_is_one_entry() -> None:
    many = {"type": "array", "items": _TEXT}
    assert ids(asking(many), asking(_TEXT)) == {"type-changed": "breaking"}
    assert ids(asking(_A), asking(_TEXT)) == {"type-changed": "breaking"}


def test_what_became_anything_is_one_change() -> None:
    person = {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a"]}
    change = only(answering({"items": person}), answering({"items": {}}))
    assert change.id == "type-generalized"
    assert change.message == "response 200, []: type widened from object to any type"


def test_alternatives_in_place_of_a_single_schema_are_named() -> None:
    cat = {
        "type": "object",
        "title": "Cat",
        "properties": {"lives": {"type": "integer"}},
    }
    dog = {"type": "object", "title": "Dog", "properties": {"age": {"type": "integer"}}}
    bird = {"type": "object", "properties": {"wings": {"type": "integer"}}}
    before, after = answering(bird), answering({"oneOf": [cat, dog]})
    assert "a single object replaced by alternatives Cat, Dog" in (
        only(before, after).message
    )
    assert "alternatives Cat, Dog replaced by a single object" in (
        only(after, before).message
    )


def test_a_parameter_of_many_operations_is_counted() -> None:
    asked = {"name": "q", "in": "query", "schema": {"type": "string"}}
    before = {f"/{name}": {"get": {"responses": OK}} for name in "abc"}
    after = {path: {"get": {"responses": OK, "parameters": [asked]}} for path in before}
    change = only(document(paths=before), document(paths=after))
    assert change.message == "optional query parameter q added in 3 places"


def test_a_format_within_limits_is_no_second_entry() -> None:
    limits = {"type": "integer", "minimum": 0, "maximum": 2**31 - 1}
    wider = {**limits, "maximum": 2**63 - 1, "format": "int64"}
    assert ids(answering(limits), answering(wider)) == {"max-increased": "breaking"}


def test_what_a_renamed_schema_holds_is_told_in_it() -> None:
    shared = {"id": _TEXT, "name": _TEXT, "size": _TEXT}
    before = _object(**shared, rights=_object(read=_TEXT))
    after = _object(**shared, rights=_ref("Rights"))
    paths = {
        f"/{name}": answering(_ref("Old"))["paths"]["/things"] for name in ("a", "b")
    }
    renamed = {
        f"/{name}": answering(_ref("New"))["paths"]["/things"] for name in ("a", "b")
    }
    found = compared(
        _with(document(paths=paths), Old=before),
        _with(document(paths=renamed), New=after, Rights=_object(read=_TEXT, write=_TEXT)),
    ).changes  # fmt: skip
    assert [one.message for one in found] == [
        "New: schema renamed from Old to New",
        "New.rights: property write added",
    ]


def test_the_first_operation_is_the_one_whose_place_is_named() -> None:
    paths: Raw = {
        "/a": answering(_object(held=_ref("A")))["paths"]["/things"],
        "/z": {
            "post": answering(_ref("A"))["paths"]["/things"]["get"],
        },
    }
    revised = {**paths, "/z": {"post": answering(_ref("B"))["paths"]["/things"]["get"]}}
    revised["/a"] = answering(_object(held=_ref("B")))["paths"]["/things"]
    found = compared(
        _with(document(paths=paths), A=_object(a=_TEXT), B=_object(b=_TEXT)),
        _with(document(paths=revised), A=_object(a=_TEXT), B=_object(b=_TEXT)),
    ).changes
    for change in found:
        place = change.places[0].pointer or change.base_pointer
        assert place.startswith(f"/paths/~1{change.path[1:]}/{change.method.lower()}/")


def test_no_word_is_said_twice() -> None:
    base = asking({"anyOf": [_A, {"type": "null"}]})
    change = only(base, asking({"anyOf": [_object(a=_TEXT), {"type": "null"}]}))
    assert change.message == "request body, (anyOf 1).b: optional property b removed"
    assert only(base, document()).message == "request body removed"


def test_a_default_is_no_word_about_an_answer() -> None:
    free = _object(a={"type": "string", "default": "x"})
    needed = {**free, "required": ["a"]}
    change = only(answering(free), answering(needed))
    assert change.message == "response 200, a: property a became required"
    assert only(answering(_object()), answering(needed)).id == "property-added-required"


def test_alternatives_beside_properties_that_are_new_are_decided() -> None:
    base = {**_object(source=_TEXT), "required": ["source"]}
    one_of_two = [{"required": ["source"]}, {"required": ["kind"]}]
    revision = {**_object(source=_TEXT, kind=_TEXT), "anyOf": one_of_two}
    assert compared(asking(base), asking(revision)).verdict == "info"
    assert compared(asking(revision), asking(base)).verdict == "breaking"


def test_a_task_is_about_what_changed_whatever_its_name_is() -> None:
    named = with_parameter({"name": "from: to"})
    (task,) = tasks_of(compared(named, document()))
    assert [subject for subject, _ in task.subjects] == ["GET /things"]
    inside = {"type": "object", "properties": {"from: to": _TEXT}}
    (task,) = tasks_of(compared(asking(inside), asking(_object())))
    (subject, _), *_ = task.subjects
    assert subject == "GET /things (request body, from: to)"


def test_a_type_of_a_body_that_is_json_and_a_form_is_told_once() -> None:
    def sends(type_: str) -> Raw:
        schema = {"type": "object", "properties": {"n": {"type": type_}}}
        content = {
            media: {"schema": {"$ref": "#/components/schemas/B"}}
            for media in ("application/json", "multipart/form-data")
        }
        sent = {"requestBody": {"content": content}}
        return document(sent, components={"schemas": {"B": schema}})

    change = only(sends("integer"), sends("string"))
    assert (change.level, change.id) == ("breaking", "type-changed")
    change = only(sends("string"), sends("integer"))
    assert (change.level, change.id) == ("breaking", "type-changed")
