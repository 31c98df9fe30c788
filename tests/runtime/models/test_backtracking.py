"""Unions that hold themselves: read as before, in bounded time."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from .conftest import MakePackage

NODES = {
    "Left": "class Left(Model):\n    child: Left | Right | None = None\n    a: int\n",
    "Right": "class Right(Model):\n    child: Left | Right | None = None\n    b: int\n",
}


def nested(depth: int, leaf: Any) -> Any:
    value = leaf
    for level in range(depth):
        value = {"child": value, "b" if level % 2 else "a": level}
    return value


def decoded(make_package: MakePackage, value: Any) -> tuple[Any, float]:
    package = make_package(NODES)
    decoder = package.module("_runtime.decode.decoder").decoder(
        package.name, "Left | Right"
    )
    started = time.process_time()
    result = decoder.decode(json.dumps(value).encode())
    return result, time.process_time() - started


def test_what_is_nested_a_little_is_read_as_declared(make_package: MakePackage) -> None:
    result, _ = decoded(make_package, nested(7, None))
    assert not result.mismatches
    kinds: list[str] = []
    node = result.value
    while node is not None:
        kinds.append(type(node).__name__)
        node = node.child
    assert kinds == ["Left", "Right"] * 3 + ["Left"]


@pytest.mark.parametrize("leaf", [None, {"neither": 1}, "text"])
def test_what_is_nested_deeply_takes_bounded_time(
    make_package: MakePackage, leaf: Any
) -> None:
    value = nested(150, leaf)
    result, seconds = decoded(make_package, value)
    assert seconds < 20
    plain = result.value
    assert (plain if isinstance(plain, dict) else plain.to_dict()) == value
    assert result.mismatches
