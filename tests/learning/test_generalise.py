"""What evidence of some says about others: kinds of one thing, and what holds a list."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from specpress.learning.learn import Learned, learn
from specpress.learning.shapes import Shape
from specpress.learning.siblings import are_related

from .documents import PET, document, exchange

_COMPONENTS = "$.components.schemas"


def _learned(value: dict[str, Any], *bodies: Any) -> Learned:
    observed = [exchange(body) for body in bodies]
    learned = learn(value, value["openapi"], lambda: observed)
    assert learned.after.rate == 1.0
    assert learned.problems == []
    return learned


def _targets(learned: Learned) -> list[str]:
    return [str(each.value["target"]) for each in learned.actions]


def _schemas(learned: Learned) -> Any:
    components: Any = learned.document["components"]
    return components["schemas"]


def _with(**properties: Any) -> dict[str, Any]:
    """A document whose pet has more properties, and components of the same names."""
    value = document(
        **{name: deepcopy(schema) for name, schema in properties.items()},
    )
    pet = value["components"]["schemas"]["Pet"]["properties"]
    for name in properties:
        pet[name] = {"$ref": f"#/components/schemas/{name}"}
    return value


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        ("CopyBookJob", "CopyBookJobResponse", True),
        ("Pet", "PatchedPet", True),
        ("LinkFieldField", "LinkFieldFieldWithMore", True),
        ("CopyBookJob", "CopyPageJob", False),
        ("Breeder", "Keeper", False),
        ("x", "", False),
    ],
)
def test_names_of_one_thing(name: str, other: str, expected: bool) -> None:
    assert are_related(name, other) is expected
    assert are_related(other, name) is expected


def test_null_in_one_form_of_a_thing_is_allowed_in_the_others() -> None:
    plain = _object(link={"type": "integer"})
    value = _with(LinkField=plain, LinkFieldWithMore=plain, Tower=plain)
    seen = {**PET, "LinkField": {"link": None}, "LinkFieldWithMore": {"link": 1}}
    learned = _learned(value, seen)
    (target,) = _targets(learned)
    names = "'LinkField', 'LinkFieldWithMore'"
    assert target == f"{_COMPONENTS}[{names}].properties.link"


def test_nullable_beside_a_reference_is_meant_wherever_it_is_said() -> None:
    picture = {"allOf": [{"$ref": "#/components/schemas/File"}], "nullable": True}
    value = _with(
        Cat=_object(photo=picture),
        Dog=_object(badge={**picture, "description": "Round."}),
        Cow=_object(photo={"allOf": picture["allOf"]}),
        File=_object(url={"type": "string"}),
    )
    learned = _learned(value, {**PET, "Cat": {"photo": None}})
    schemas = _schemas(learned)
    union = {"anyOf": [{"$ref": "#/components/schemas/File"}, {"enum": [None]}]}
    assert schemas["Cat"]["properties"]["photo"] == union
    assert schemas["Dog"]["properties"]["badge"] == {**union, "description": "Round."}
    assert schemas["Cow"]["properties"]["photo"] == {"allOf": picture["allOf"]}


def test_what_two_kinds_can_lack_a_third_can_as_well() -> None:
    def job(kind: str) -> dict[str, Any]:
        made = {"allOf": [{"$ref": f"#/components/schemas/{kind.title()}"}]}
        return _object(**{f"copied_{kind}": made, f"original_{kind}": made})

    kinds = ("book", "page", "shelf")
    jobs = {f"Copy{kind.title()}Job": job(kind) for kind in kinds}
    things = {kind.title(): _object(id={"type": "integer"}) for kind in kinds}
    value = _with(**jobs, **things)
    one = {**PET, "CopyBookJob": {"copied_book": None}}
    assert _targets(_learned(value, one)) == [
        f"{_COMPONENTS}.CopyBookJob.properties.copied_book.allOf",
        f"{_COMPONENTS}.CopyBookJob.properties.copied_book",
    ]
    two = {**one, "CopyPageJob": {"copied_page": None}}
    changed = set(_targets(_learned(value, two)))
    shelf = f"{_COMPONENTS}.CopyShelfJob.properties"
    assert f"{shelf}.copied_shelf" in changed
    assert not any("original" in target for target in changed)


def test_a_component_that_is_right_elsewhere_is_not_changed() -> None:
    item = _object(label={"type": "string"})
    item["required"] = ["label"]
    value = _with(
        MenuPart=_object(parts={"allOf": [{"$ref": "#/components/schemas/Part"}]}),
        MenuPartPublic=_object(parts={"$ref": "#/components/schemas/Part"}),
        MenuUpdate=_object(
            parts={"type": "array", "items": {"$ref": "#/components/schemas/Part"}}
        ),
        Part=item,
    )
    del value["components"]["schemas"]["Pet"]["properties"]["Part"]
    body = {"parts": [{"label": "a"}]}
    learned = _learned(value, {**PET, "MenuPart": body, "MenuPartPublic": body})
    assert not any(
        target.startswith(f"{_COMPONENTS}.Part") for target in _targets(learned)
    )
    schemas = _schemas(learned)
    for name in ("MenuPart", "MenuPartPublic"):
        assert schemas[name]["properties"]["parts"] == {
            "type": "array",
            "items": {"$ref": "#/components/schemas/Part"},
        }


def _list_of_pets() -> dict[str, Any]:
    value = document()
    content = value["paths"]["/pets/mine"]["get"]["responses"]["200"]["content"]
    items = {"$ref": "#/components/schemas/Pet"}
    content["application/json"] = {"schema": {"type": "array", "items": items}}
    return value


@pytest.mark.parametrize(
    ("body", "schema"),
    [
        (
            {"count": 1, "pets": [{**PET, "state": None}]},
            _object(
                count={"type": "integer"},
                pets={"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            ),
        ),
        ({"pets": [{"x": 1}]}, None),
        (PET, {"$ref": "#/components/schemas/Pet"}),
    ],
)
def test_a_list_inside_of_a_page_keeps_its_schema(body: Any, schema: Any) -> None:
    value = _list_of_pets()
    observed = [exchange(body, path="/pets/mine")]
    learned = learn(value, "3.0.3", lambda: observed)
    assert learned.after.rate == 1.0
    paths: Any = learned.document["paths"]
    content = paths["/pets/mine"]["get"]["responses"]["200"]["content"]
    found = content["application/json"]["schema"]
    if schema is None:
        inferred = _object(x={"type": "integer"})
        schema = _object(pets={"type": "array", "items": inferred})
    assert found == schema


def test_values_without_a_tag_are_allowed_in_the_union_itself() -> None:
    kinds = {name: _object(kind={"type": "string"}) for name in ("Cat", "Dog")}
    references = [{"$ref": f"#/components/schemas/{name}"} for name in kinds]
    tags = {"propertyName": "kind"}
    union = {"oneOf": references, "discriminator": tags}
    value = _with(Animal=union, Beast={"$ref": "#/components/schemas/Animal"}, **kinds)
    learned = _learned(value, {**PET, "Animal": {"kind": None, "legs": 4}})
    assert {target.removesuffix(".oneOf") for target in _targets(learned)} == {
        f"{_COMPONENTS}.Animal['discriminator', 'oneOf']",
        f"{_COMPONENTS}.Animal",
    }


def test_a_number_that_is_written_with_a_fraction_is_no_integer() -> None:
    shape = Shape()
    shape.add({"order": 3.0})
    assert shape.schema(is_3_0=True) == _object(order={"type": "number"})


def test_numbered_names_beside_fixed_ones_are_data() -> None:
    shape = Shape()
    shape.add({"id": 1, "field_1": "a", "field_2": 2, "field_3": None, "field_17": []})
    assert shape.schema(is_3_0=True) == {
        **_object(id={"type": "integer"}),
        "additionalProperties": True,
    }
    few = Shape()
    few.add({"id": 1, "line_1": "a", "line_2": "b"})
    named: Any = few.schema(is_3_0=True)["properties"]
    assert named.keys() == {"id", "line_1", "line_2"}
