"""Overloads by what the discriminator of a body says."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.codegen.build import build_package
from specpress.codegen.client.narrowed import alternatives as narrowed_alternatives
from specpress.codegen.package import GroupModule, RootModule
from specpress.codegen.source.expressions import inline
from specpress.ir.model import Api
from specpress.render.render import render
from tests.ir.apis import api, content

TEXT = {"type": "string"}


def alternatives(*names: str, mapping: dict[str, str]) -> dict[str, Any]:
    return {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {k: f"#/components/schemas/{v}" for k, v in mapping.items()},
        },
    }


def shape(*required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [*required],
        "properties": {"kind": TEXT, "name": TEXT},
    }


def creating(
    *,
    required: tuple[str, ...] = ("kind",),
    answer: Any = None,
    mapping: dict[str, str] | None = None,
    **operation: Any,
) -> Api:
    """An API that creates a cat or a dog, which comes back as a whole one."""
    sent = mapping or {"cat": "NewCat", "dog": "NewDog"}
    whole = alternatives("Cat", "Dog", mapping={"cat": "Cat", "dog": "Dog"})
    create = {
        "operationId": "create",
        "requestBody": {
            "required": True,
            **content(alternatives("NewCat", "NewDog", mapping=sent)),
        },
        "responses": {"201": content(whole if answer is None else answer)},
        **operation,
    }
    listed = {"type": "array", "items": whole}
    read = {"operationId": "read", "responses": {"200": content(listed)}}
    schemas = {
        "NewCat": shape(*required),
        "NewDog": shape(*required),
        "Cat": shape("kind", "name"),
        "Dog": shape("kind", "name"),
    }
    return api(
        paths={"/pets": {"post": create, "get": read}}, components={"schemas": schemas}
    )


def overloads(found: Api) -> list[tuple[str, str]]:
    modules = build_package(found, "pets_api").modules
    (group,) = [each for each in modules if isinstance(each, GroupModule)]
    (method,) = [each for each in group.methods if each.name == "create"]
    return [
        (inline(parameter.annotation or ""), inline(each.result))
        for each in method.overloads
        for parameter in each.parameters
        if parameter.name == "body"
    ]


def test_each_alternative_has_its_answer_and_all_have_all() -> None:
    first, second, *rest = overloads(creating())
    assert first == ("inputs.NewCat", "models.Cat")
    assert second == ("inputs.NewDog", "models.Dog")
    assert [result for _, result in rest] == ["models.Cat | models.Dog"]


@pytest.mark.parametrize(
    "found",
    [
        creating(required=()),  # what is left out says nothing
        creating(answer={"$ref": "#/components/schemas/Cat"}),
        creating(answer={"type": "array", "items": TEXT}),
        creating(mapping={"cat": "NewCat", "wolf": "NewDog"}),  # nothing comes back as
        creating(deprecated=True),
        creating(responses={"201": content(TEXT), "202": content(TEXT)}),
    ],
)
def test_where_nothing_is_known_there_are_none(found: Api) -> None:
    assert overloads(found) == []


def test_what_is_written() -> None:
    files = render(build_package(creating(), "pets_api"))
    text = files["client/default.py"]
    assert text.count("@_overload") == 3
    assert "from typing import overload as _overload" in text
    others = render(build_package(creating(required=()), "pets_api"))
    assert "overload" not in others["client/default.py"]


def test_a_readme_shows_two_classes_of_a_list() -> None:
    modules = build_package(creating(), "pets_api").modules
    root, _ = [each for each in modules if isinstance(each, RootModule)]
    assert root.alternatives == ("Cat", "Dog")
    files = render(build_package(creating(), "p"))
    assert "case models.Cat():" in files["README.md"]
    assert "`of_type(items, models.Dog)`" in files["README.md"]
    assert "of_type as of_type" in files["__init__.py"]


def test_lists_inside_of_an_answer_count_where_there_are_no_others() -> None:
    whole = alternatives("Cat", "Dog", mapping={"cat": "Cat", "dog": "Dog"})
    shelter: dict[str, Any] = {
        "type": "object",
        "properties": {
            "few": {"type": "array", "items": {"anyOf": [TEXT, {"type": "integer"}]}},
            "pets": {"type": ["array", "null"], "items": whole},
        },
    }
    read = {"operationId": "read", "responses": {"200": content(shelter)}}
    schemas = {"Cat": shape("kind"), "Dog": shape("kind")}
    parts = {"paths": {"/": {"get": read}}, "components": {"schemas": schemas}}
    assert narrowed_alternatives(api(**parts)) == ("Cat", "Dog")
    del shelter["properties"]["pets"]
    assert narrowed_alternatives(api(**parts)) == ()
