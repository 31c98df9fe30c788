"""A first answer waits for the models that it holds, not for all that it could hold."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from math import inf
from random import Random
from typing import Any

import pytest

from .conftest import MakePackage, Package

MODELS = 150


@pytest.fixture(scope="module")
def chain(make_package: MakePackage) -> Any:
    """A package of models, each of which mentions the next, in modules of their own."""
    return make_package(
        {
            f"M{number}": f"class M{number}(Model):\n    id: int\n"
            f"    next: M{min(number + 1, MODELS - 1)} | None = None\n"
            for number in range(MODELS)
        }
    )


def nested(depth: int, last: object = 1) -> Any:
    value: Any = {"id": last}
    for number in range(depth):
        value = {"id": number, "next": value}
    return value


def test_models_that_no_answer_holds_are_not_imported(chain: Package) -> None:
    assert chain.decode("M0", json.dumps(nested(3))).mismatches == ()
    assert f"{chain.name}.models.m3" in sys.modules
    assert f"{chain.name}.models.m{MODELS - 5}" not in sys.modules
    deep = chain.decode("M0", json.dumps(nested(MODELS)))
    assert deep.mismatches == ()
    assert deep.value.to_dict() == nested(MODELS)
    assert f"{chain.name}.models.m{MODELS - 5}" in sys.modules


def test_threads_may_need_different_models_at_once(chain: Package) -> None:
    decoder = chain.module("_runtime.decode.decoder").Decoder(chain.name, "M1")
    depths = [depth % MODELS for depth in range(0, 40 * 37, 37)]

    def decode(depth: int) -> Any:
        return decoder.decode(json.dumps(nested(depth)).encode()).value.to_dict()

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(decode, depths)) == [nested(depth) for depth in depths]


# -- the same as with all models ---------------------------------------------------------

KINDS = (
    "{} | None",
    "list[{}] | None",
    "dict[str, {}] | None",
    "int | {} | None",
    "{} | {} | None",
    "Annotated[{} | {}, Discriminator('kind')] | None",
)
COUNT = 30


def connected(random: Random) -> dict[str, str]:
    """Models that mention others in all ways."""
    sources: dict[str, str] = {}
    for number in range(COUNT):
        lines = [f"class N{number}(Model):", f"    kind: Literal['N{number}']"]
        for at in range(4):
            one, other = (f"N{random.randrange(COUNT)}" for _ in "ab")
            kind = random.choice(KINDS)
            lines.append(f"    f{at}: {kind.format(one, other)} = None")
        sources[f"N{number}"] = "\n".join(lines) + "\n"
    return sources


def made(random: Random, kind: str, depth: int) -> Any:
    """A value that may fit a model, with some that do not."""
    value: dict[str, Any] = {"kind": kind}
    for at in range(4 if depth else 0):
        other = made(random, f"N{random.randrange(COUNT)}", depth - 1)
        forms = (other, other, [other], {"x": other}, 3, None, "odd")
        value[f"f{at}"] = random.choice(forms)
    return value


@pytest.mark.parametrize("seed", range(6))
def test_an_answer_reads_the_same_however_many_are_built(
    make_package: MakePackage, seed: int
) -> None:
    random = Random(seed)
    package = make_package(connected(random))
    make = package.module("_runtime.decode.decoder").Decoder
    whole = make(package.name, "N0")
    whole.prepare(inf)
    for _ in range(40):
        data = json.dumps(made(random, "N0", 3)).encode()
        part = make(package.name, "N0")
        part.prepare(1)
        found, wanted = part.decode(data), whole.decode(data)
        assert found.value == wanted.value
        assert found.value.to_dict() == wanted.value.to_dict()
        assert found.mismatches == wanted.mismatches
        assert part.decode(data).value == wanted.value
