"""Error bodies written at operations: one type a shape, the codes at the operation."""

from __future__ import annotations

from typing import Any

from specpress.codegen.names.naming import name_everything
from specpress.ir.model import Api, Codes
from specpress.ir.types import Object, Primitive

from .apis import Json, api, content, operation


def body(*codes: str, detail: Any = None, **more: Any) -> Json:
    return {
        "type": "object",
        "properties": {
            "error": {"type": "string", "enum": list(codes)},
            "detail": detail or {"type": "string"},
        },
        **more,
    }


def failing(**errors: Json) -> Api:
    """An operation for each schema, which answers 400 with it."""
    return api(
        paths={
            f"/{name}": {
                "get": operation(
                    operationId=name,
                    responses={"400": {"description": "", **content(schema)}},
                )
            }
            for name, schema in errors.items()
        }
    )


def classes(found: Api) -> list[str]:
    return sorted(name_everything(found).classes.values())


def codes(found: Api) -> dict[str, Codes]:
    return {
        each.id: each.responses[0].media_types[0].codes for each in found.operations
    }


def test_bodies_that_differ_in_codes_are_one_type() -> None:
    found = failing(a=body("A", "B"), b=body("C"), c=body("A"))
    assert classes(found) == ["DetailError"]
    (declaration,) = found.declarations.response.values()
    assert isinstance(declaration, Object)
    assert [(each.name, each.type) for each in declaration.properties] == [
        ("detail", Primitive("string")),
        ("error", Primitive("string")),
    ]
    assert codes(found) == {
        "a": ((("error",), ("A", "B")),),
        "b": ((("error",), ("C",)),),
        "c": ((("error",), ("A",)),),
    }


def test_a_code_that_is_added_renames_nothing() -> None:
    before = failing(a=body("A"), b=body("B"))
    after = failing(a=body("A", "NEW"), b=body("B"))
    assert before.declarations == after.declarations
    assert classes(before) == classes(after)


def test_a_body_has_its_title() -> None:
    found = failing(a=body("A", title="Problem"), b=body("B", title="Problem"))
    assert classes(found) == ["Problem"]


def test_another_shape_with_the_same_properties_is_named_by_its_use() -> None:
    found = failing(a=body("A"), b=body("B", detail={"type": "integer"}))
    assert classes(found) == ["BResponse400", "DetailError"]


def test_codes_of_inner_objects_and_of_alternatives() -> None:
    inner = {"type": "object", "properties": {"error": body("A")}}
    found = failing(inner=inner, either={"oneOf": [body("A"), body("B")]})
    assert codes(found) == {
        "either": ((("error",), ("A", "B")),),
        "inner": ((("error", "error"), ("A",)),),
    }
    assert len(found.declarations.response) == 3


def test_what_decides_between_alternatives_is_no_code() -> None:
    shape = {
        "oneOf": [body("A"), body("B", detail={"type": "integer"})],
        "discriminator": {"propertyName": "error"},
    }
    assert codes(failing(a=shape)) == {"a": ()}


def test_components_keep_their_names() -> None:
    found = api(
        components={"schemas": {"NotThere": body("GONE")}},
        paths={
            "/a": {
                "get": operation(
                    responses={
                        "404": {
                            "description": "",
                            **content({"$ref": "#/components/schemas/NotThere"}),
                        }
                    }
                )
            }
        },
    )
    assert classes(found) == ["NotThere"]
