"""A first answer waits for the models that it holds, not for all that it could hold."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import inf
from random import Random
from typing import Any

import pytest
from pydantic import TypeAdapter

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


# -- members of tagged unions ------------------------------------------------------------


def tagged(
    name: str,
    members: Sequence[str],
    *,
    default: str | None = None,
    tag: Callable[[str], str] = str.lower,
) -> str:
    """An alias of a tagged union that imports none of its members."""
    listed = " | ".join(f"models.{member}" for member in members)
    mapping = {tag(member): member for member in members if member != default}
    return (
        "from .._runtime.models.model import deferred\n"
        "models = deferred(__package__)\n"
        f"{name}: TypeAlias = Annotated[{listed}, Discriminator('kind', {mapping!r}, "
        f"default={default!r}, attribute='kind')]\n"
    )


MEMBERS = [f"K{number}" for number in range(8)]


@pytest.fixture
def kinds(make_package: MakePackage) -> Package:
    """Eight models of a tagged union, each with one of the others."""
    sources = {
        name: f"class {name}(Model):\n    kind: Literal['{name.lower()}']\n"
        "    inner: Any_ | None = None\n"
        for name in MEMBERS
    }
    package: Package = make_package({**sources, "Any_": tagged("Any_", MEMBERS)})
    return package


def imported(package: Package) -> set[str]:
    start = f"{package.name}.models.k"
    return {name.removeprefix(start) for name in sys.modules if name.startswith(start)}


def test_members_are_imported_when_a_value_of_one_arrives(kinds: Package) -> None:
    assert kinds.decode("list[Any_]", "[]").value == []
    assert imported(kinds) == set()
    one = kinds.decode("list[Any_]", '[{"kind": "k3"}]')
    assert type(one.value[0]).__name__ == "K3"
    assert imported(kinds) == {"3"}
    inner = kinds.decode("list[Any_]", '[{"kind": "k1", "inner": {"kind": "k6"}}]')
    assert type(inner.value[0].inner).__name__ == "K6"
    assert imported(kinds) == {"1", "3", "6"}


def test_a_tag_may_be_written_with_escapes(kinds: Package) -> None:
    (value,) = kinds.decode("list[Any_]", '[{"kind": "\\u006b5"}]').value
    assert type(value).__name__ == "K5"
    assert imported(kinds) == {"5"}


def test_a_tag_that_no_member_has_is_told_of_and_imports_none(kinds: Package) -> None:
    decoded = kinds.decode("Any_", '{"kind": "k9", "n": 1}')
    assert decoded.value == {"kind": "k9", "n": 1}
    (mismatch,) = decoded.mismatches
    tags = ", ".join(f"'{member.lower()}'" for member in MEMBERS)
    assert mismatch.expected == f"one of the tags {tags}"
    assert imported(kinds) == set()


def test_any_other_tag_selects_the_default(make_package: MakePackage) -> None:
    sources = {
        name: f"class {name}(Model):\n    kind: str\n    n: int = 0\n"
        for name in MEMBERS
    }
    union = tagged("Any_", MEMBERS, default="K7")
    package: Package = make_package({**sources, "Any_": union})
    for tag, name in (("k1", "K1"), ("other", "K7")):
        decoded = package.decode("Any_", json.dumps({"kind": tag, "n": 2}))
        assert (type(decoded.value).__name__, decoded.mismatches) == (name, ())
    assert "2" not in imported(package)


def test_pydantic_reads_such_a_union_where_a_user_mentions_it(kinds: Package) -> None:
    listed: Any = list.__class_getitem__(kinds.models.Any_)
    adapter = TypeAdapter[Any](listed)
    (value,) = adapter.validate_python([{"kind": "k2"}])
    assert isinstance(value, kinds.models.K2)
    assert adapter.validate_python([kinds.models.K4(kind="k4")])[0].kind == "k4"
    names = {name.rpartition("__")[2] for name in adapter.json_schema()["$defs"]}
    assert names == set(MEMBERS)


def test_threads_may_need_different_members_at_once(kinds: Package) -> None:
    decoder = kinds.module("_runtime.decode.decoder").Decoder(kinds.name, "Any_")
    tags = [f"k{number % len(MEMBERS)}" for number in range(0, 40 * 3, 3)]

    def decode(tag: str) -> str:
        return str(decoder.decode(json.dumps({"kind": tag}).encode()).value.kind)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(decode, tags)) == tags


# -- the same as with all models ---------------------------------------------------------

KINDS = (
    "{} | None",
    "list[{}] | None",
    "dict[str, {}] | None",
    "int | {} | None",
    "{} | {} | None",
    "Annotated[{} | {}, Discriminator('kind')] | None",
    "list[U{}] | None",
    "U{} | int | None",
)
COUNT = 30
UNIONS = 4


def connected(random: Random) -> dict[str, str]:
    """Models that mention others in all ways."""
    sources: dict[str, str] = {}
    for number in range(COUNT):
        lines = [f"class N{number}(Model):", f"    kind: Literal['N{number}']"]
        for at in range(4):
            one, other = (f"N{random.randrange(COUNT)}" for _ in "ab")
            kind = random.choice(KINDS)
            if "U{}" in kind:
                one = str(random.randrange(UNIONS))
            lines.append(f"    f{at}: {kind.format(one, other)} = None")
        sources[f"N{number}"] = "\n".join(lines) + "\n"
    for number in range(UNIONS):
        members = [f"N{each}" for each in range(number, COUNT, UNIONS)]
        sources[f"U{number}"] = tagged(f"U{number}", members, tag=str)
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
