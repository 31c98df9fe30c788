"""Unions whose members are imported when a value of one arrives: where all tags are known."""

from __future__ import annotations

from typing import Any

import pytest

from specpress.codegen.build import build_package
from specpress.render.render import render
from tests.ir.apis import answering

NAMES = ("A", "B", "C", "D")
BY_NAME = "models = deferred(__package__)"


def shape(kind: object) -> dict[str, Any]:
    return {"type": "object", "required": ["kind"], "properties": {"kind": kind}}


def union(*names: str, **discriminator: Any) -> dict[str, Any]:
    members = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    return {"oneOf": members, "discriminator": {"propertyName": "kind"} | discriminator}


def module(whole: dict[str, Any], **schemas: Any) -> str:
    """The module of the alias `Whole` of a document."""
    known = {name: shape({"enum": [name.lower()]}) for name in NAMES}
    known |= {"Whole": whole, **schemas}
    read = answering({"$ref": "#/components/schemas/Whole"}, **known)
    return render(build_package(read, "shapes_api"))["models/whole.py"]


def test_the_values_of_each_member_are_written_down() -> None:
    text = module(union(*NAMES), B=shape({"enum": ["b", "bb", None]}))
    assert BY_NAME in text
    pairs = ("a", "A"), ("b", "B"), ("bb", "B"), ("c", "C"), ("d", "D")
    written = [f'"{value}": "{name}"' for value, name in pairs]
    at = [text.index(each) for each in written]
    assert at == sorted(at)
    assert 'attribute="kind"' in text


def test_few_members_are_imported_at_once() -> None:
    assert BY_NAME not in module(union("A", "B", "C"))


@pytest.mark.parametrize(
    "member",
    [shape({"type": "boolean", "enum": [True]}), {"type": "array", "items": {}}],
    ids=["a tag that is a number, too", "no object"],
)
def test_members_of_which_not_all_is_known_are_imported_at_once(member: object) -> None:
    assert BY_NAME not in module(union(*NAMES), D=member)


def test_the_values_are_those_of_a_named_enum() -> None:
    text = module(
        union(*NAMES),
        D=shape({"$ref": "#/components/schemas/Kind"}),
        Kind={"type": "string", "enum": ["x", "y"]},
    )
    assert BY_NAME in text
    assert '"x": "D"' in text
    assert '"y": "D"' in text
