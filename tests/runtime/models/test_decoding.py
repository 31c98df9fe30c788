"""What a server sends that its document does not declare, one deviation at a time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import MakePackage
from .pets import CAT, PETS

OTHERS = {
    "Shape": """
if TYPE_CHECKING:
    from .owner import Owner

class Shape(Model):
    text: str | None = None
    type: Literal["text"] | None = None
    either: int | list[int] | None = None
    wide: Owner | list[Owner] | None = None
""",
    "Text": 'class Text(Model):\n    type_: Annotated[Literal["text"], Field(alias="type")]\n'
    "    text: int\n",
    "Mark": 'class Mark(Model):\n    type_: Annotated[Literal["mark"], Field(alias="type")]\n',
    "Part": """
from .mark import Mark
from .text import Text
Part: TypeAlias = Annotated[Mark | Text, Discriminator("type")]
""",
}


@pytest.fixture(scope="module")
def package(make_package: MakePackage) -> Any:
    return make_package(PETS | OTHERS)


def seen(decoded: Any) -> list[tuple[object, ...]]:
    return [(m.location, m.kind, m.received) for m in decoded.mismatches]


def test_what_is_as_declared_has_no_mismatch(package: Any) -> None:
    decoded = package.decode("Cat", json.dumps(CAT))
    assert decoded.mismatches == ()
    assert decoded.value.to_dict() == CAT
    assert decoded.value.class_ == "feline"
    assert type(decoded.value.weight) is float
    assert decoded.value.born.isoformat() == "2024-02-29T12:30:00.250000+02:00"
    assert isinstance(decoded.value.note, package.models.Owner)
    assert isinstance(decoded.value.friends[0], package.models.Dog)
    assert decoded.value.pair == (1, "one")


DEVIATIONS: dict[str, tuple[dict[str, Any], tuple[Any, ...], str]] = {
    "null": ({"id": None}, ("id",), "null"),
    "text for an integer": ({"id": "1"}, ("id",), "type"),
    "a fraction for an integer": ({"id": 1.5}, ("id",), "type"),
    "true for an integer": ({"id": True}, ("id",), "type"),
    "true for a number": ({"weight": True}, ("weight",), "type"),
    "1 for a boolean": ({"tame": 1}, ("tame",), "type"),
    "a number for a text": ({"name": 5}, ("name",), "type"),
    "too long": ({"name": "Thomas"}, ("name",), "constraint"),
    "a number for a date-time": ({"born": 5}, ("born",), "type"),
    "digits for a date-time": ({"born": "5"}, ("born",), "format"),
    "a date for a date-time": ({"born": "2024-01-01"}, ("born",), "format"),
    "no such day": ({"day": "2024-02-30"}, ("day",), "format"),
    "a date-time for a date": ({"day": "2024-02-28T00:00:00"}, ("day",), "format"),
    "no time": ({"hour": "noon"}, ("hour",), "format"),
    "months in a duration": ({"nap": "P1M"}, ("nap",), "format"),
    "a number for a decimal": ({"price": 1.5}, ("price",), "type"),
    "blanks in a decimal": ({"price": " 1 "}, ("price",), "format"),
    "no UUID": ({"uid": "x"}, ("uid",), "format"),
    "no base64": ({"picture": "%"}, ("picture",), "format"),
    "the URL-safe alphabet": ({"picture": "-_8="}, ("picture",), "format"),
    "base64 with stray bits": ({"picture": "aGl="}, ("picture",), "format"),
    "unknown enum value": ({"colour": "green"}, ("colour",), "enum"),
    "true for a literal 7": ({"lives": True}, ("lives",), "type"),
    "too short a tuple": ({"pair": [1]}, ("pair", 1), "missing"),
    "too long a tuple": ({"pair": [1, "a", 2]}, ("pair",), "constraint"),
    "an object for a list": ({"friends": {"a": 1}}, ("friends",), "type"),
    "a list for an object": ({"owner": [1]}, ("owner",), "type"),
    "a list for a map": ({"marks": [1]}, ("marks",), "type"),
    "a value in a map": ({"marks": {"a": "b"}}, ("marks", "a"), "type"),
    "too small": ({"marks": {"a": 0}}, ("marks", "a"), "constraint"),
    "unknown tag": ({"friends": [{"kind": "bird"}]}, ("friends", 0), "discriminator"),
    "no tag": ({"friends": [{"loud": True}]}, ("friends", 0), "discriminator"),
    "a tag of null": ({"friends": [{"kind": None}]}, ("friends", 0), "discriminator"),
    "a scalar for a tagged union": ({"friends": [5]}, ("friends", 0), "type"),
    "missing below": (
        {"friends": [{"kind": "dog"}]},
        ("friends", 0, "loud"),
        "missing",
    ),
    "wrong below": (
        {"owner": {"name": "A", "pets": {"b": {"kind": "dog", "loud": "x"}}}},
        ("owner", "pets", "b", "loud"),
        "type",
    ),
    "neither member of a union": ({"note": [1]}, ("note",), "type"),
    "in one member of a union": (
        {"note": {"name": 5, "pets": {}}},
        ("note", "name"),
        "type",
    ),
}


@pytest.mark.parametrize("name", DEVIATIONS)
def test_a_deviation_is_told_and_nothing_is_lost(package: Any, name: str) -> None:
    change, location, kind = DEVIATIONS[name]
    sent: dict[str, Any] = CAT | change
    decoded = package.decode("Cat", json.dumps(sent))
    assert [(m.location, m.kind) for m in decoded.mismatches] == [(location, kind)]
    assert isinstance(decoded.value, package.models.Cat)
    written = json.loads(decoded.value.to_json())
    assert json.dumps(written, sort_keys=True) == json.dumps(sent, sort_keys=True)
    if kind != "missing":
        received: Any = sent
        for step in location:
            received = received[step]
        assert decoded.mismatches[0].received == received


def test_what_fits_around_a_deviation_is_typed(package: Any) -> None:
    sent = {"kind": "cat", "id": "x", "name": "Tom", "friends": [{"kind": "dog"}, 5]}
    cat = package.decode("Cat", json.dumps(sent)).value
    assert cat.id == "x"
    assert isinstance(cat.friends[0], package.models.Dog)
    assert cat.friends[0].loud is None
    assert cat.friends[1] == 5


def test_too_long_a_list_is_still_a_list_of_models(package: Any) -> None:
    dog = {"kind": "dog", "loud": True}
    decoded = package.decode("Cat", json.dumps(CAT | {"friends": [dog] * 4}))
    assert seen(decoded) == [(("friends",), "constraint", [dog] * 4)]
    assert all(isinstance(f, package.models.Dog) for f in decoded.value.friends)


def test_missing_required_properties_read_as_none(package: Any) -> None:
    decoded = package.decode("Cat", '{"id": 1}')
    assert seen(decoded) == [(("kind",), "missing", None), (("name",), "missing", None)]
    assert decoded.value.name is None
    assert decoded.value.to_dict() == {"id": 1}


@pytest.mark.parametrize("text", ["5", '"x"', "null", "[1]", "true", "1.5"])
def test_anything_may_be_sent_at_the_top(package: Any, text: str) -> None:
    for expression in ("Cat", "Pet", "dict[str, Cat]", "None"):
        decoded = package.decode(expression, text)
        if (expression, text) == ("None", "null"):
            assert decoded.mismatches == ()
        else:
            assert [m.location for m in decoded.mismatches] == [()]
        assert decoded.value == json.loads(text)


def test_an_object_where_a_list_is_declared(package: Any) -> None:
    decoded = package.decode("list[Dog]", '{"jobs": []}')
    assert seen(decoded) == [((), "type", {"jobs": []})]
    assert decoded.value == {"jobs": []}


def test_a_deviation_deep_in_a_list_keeps_its_neighbours(package: Any) -> None:
    dogs = [{"kind": "dog", "loud": True}] * 50 + [{"kind": "dog", "loud": None}]
    decoded = package.decode("dict[str, list[Pet]]", json.dumps({"page": dogs}))
    assert seen(decoded) == [(("page", 50, "loud"), "null", None)]
    assert [pet.to_dict() for pet in decoded.value["page"]] == dogs


def test_a_tag_that_is_also_the_name_of_a_property(package: Any) -> None:
    decoded = package.decode("Part", '{"type": "text", "text": "x"}')
    assert seen(decoded) == [(("text",), "type", "x")]
    decoded = package.decode("Shape", '{"type": "text", "text": 5}')
    assert seen(decoded) == [(("text",), "type", 5)]


def test_a_tag_that_is_missing_is_told_by_its_wire_name(package: Any) -> None:
    (mismatch,) = package.decode("Part", "{}").mismatches
    assert mismatch.expected == "the discriminator 'type'"


def test_a_union_in_which_two_members_could_be_meant(package: Any) -> None:
    decoded = package.decode("Shape", '{"either": "x"}')
    (mismatch,) = decoded.mismatches
    assert (mismatch.location, mismatch.expected) == (("either",), "int or list[int]")
    decoded = package.decode("Shape", '{"wide": [{"name": 1, "pets": {}}]}')
    assert seen(decoded) == [(("wide", 0, "name"), "type", 1)]
    assert isinstance(decoded.value.wide[0], package.models.Owner)


def test_the_number_of_mismatches_is_bounded(package: Any) -> None:
    decoded = package.decode("list[int]", json.dumps(["x"] * 5000))
    assert len(decoded.mismatches) == 100
    assert decoded.value == ["x"] * 5000


def test_what_is_expected_does_not_depend_on_the_value(package: Any) -> None:
    said = {
        package.decode("Cat", json.dumps(CAT | {"uid": uid})).mismatches[0].expected
        for uid in ("x", "", "c9d7c1c2-2b3d-4a55-9c39-0c8a7a5be1fg")
    }
    assert said == {"a valid UUID"}


def test_unknown_properties_are_kept_under_any_name(package: Any) -> None:
    sent = {"kind": "dog", "loud": True, "to_dict": 1, "class": 2, "model_fields": 3}
    dog = package.decode("Dog", json.dumps(sent)).value
    assert dog.to_dict() == sent


def test_not_a_number_and_infinity_are_read(package: Any) -> None:
    value = package.decode("list[float]", "[NaN, -Infinity, Infinity]").value
    assert repr(value) == "[nan, -inf, inf]"
    assert package.decode("Any", "[NaN]").mismatches == ()


def test_the_last_of_equal_keys_counts(package: Any) -> None:
    sent = '{"kind": "dog", "loud": 1, "loud": true, "x": 1, "x": 2}'
    decoded = package.decode("Dog", sent)
    assert decoded.mismatches == ()
    assert decoded.value.to_dict() == {"kind": "dog", "loud": True, "x": 2}


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"nope", b'"\xff"', b'{"a": 1,}', b"[1] 2", b"[" * 5000 + b"]" * 5000],
)
def test_what_is_not_json_is_a_value_error(package: Any, data: bytes) -> None:
    with pytest.raises(ValueError, match="not readable as JSON") as caught:
        package.decode("Cat", data)
    assert type(caught.value) is ValueError


@pytest.mark.parametrize("depth", [50, 150, 190])
def test_deeply_nested_json_is_read(package: Any, depth: int) -> None:
    lists: Any = None
    for _ in range(depth):
        lists = [lists]
    for expression in ("JsonValue", "Any", "Cat", "list[JsonValue]"):
        assert package.decode(expression, json.dumps(lists)).value == lists


def test_expressions(package: Any) -> None:
    decode = package.decode
    assert decode("Dog | None", "null").value is None
    assert decode("Annotated[int, Field(ge=3)]", "2").mismatches
    assert str(decode("dict[str, Decimal]", '{"a": "1.0"}').value["a"]) == "1.0"
    assert decode("dt.date", '"2024-01-02"').value.day == 2
    assert decode('Literal["a", 1]', "1").value == 1
    assert decode("bytes", '"aGk="').value == b"hi"
    decoder = package.module("_runtime.decode.decoder").decoder
    assert decoder(package.name, "Dog") is decoder(package.name, "Dog")
    with pytest.raises(NameError, match=r"Dogg.*did you mean 'Dog'"):
        decode("list[Dogg]", "[]")
