"""Thousands of models that mention each other: no recursion, linear time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import MakePackage
from .packages import HEAD

COUNT = 3000


def linked(last: str) -> str:
    """Give the source of `COUNT` models, each of which mentions the next."""
    lines = [HEAD]
    for number in range(COUNT):
        following = f"M{number + 1}" if number < COUNT - 1 else last
        lines += [
            f"class M{number}(Model):",
            "    id: int",
            f"    next: {following} | None = None",
            f"    all: list[{following}] | None = None",
        ]
    return "\n".join(lines)


@pytest.mark.parametrize("last", ["int", "M0"], ids=["chain", "cycle"])
def test_a_long_chain_of_models(make_package: MakePackage, last: str) -> None:
    package = make_package({"M0": "class M0(Model):\n    id: int\n"})
    (package.folder / "models" / "m0.py").write_text(linked(last))
    models = package.module("models.m0")
    sent = {"id": 1, "next": {"id": 2, "all": [{"id": 3}]}}
    decoded = package.decode("M0", json.dumps(sent))
    assert decoded.mismatches == ()
    assert decoded.value.to_dict() == sent
    assert isinstance(decoded.value.next.all[0], models.M2)
    odd = {"id": 1, "next": {"id": "x"}}
    assert package.decode("M0", json.dumps(odd)).value.to_dict() == odd
    assert models.M1(id=1, next=models.M2(id=2)).to_dict() == {
        "id": 1,
        "next": {"id": 2},
    }


def test_a_model_that_contains_itself(make_package: MakePackage) -> None:
    package = make_package(
        {"Node": "class Node(Model):\n    name: str\n    nodes: list[Node] = []\n"}
    )
    sent: Any = {"name": "leaf"}
    for number in range(95):
        sent = {"name": str(number), "nodes": [sent]}
    decoded = package.decode("Node", json.dumps(sent))
    assert decoded.mismatches == ()
    assert decoded.value.to_dict() == sent
    assert package.models.Node.model_validate(sent) == decoded.value
    assert package.models.Node.model_json_schema()["$defs"].keys() == {"Node"}
