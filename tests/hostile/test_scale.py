"""Chains, cycles and numbers that exhaust a stack, or the patience of whoever waits."""

from __future__ import annotations

import cProfile
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specpress.document.load import load
from specpress.errors import SpecpressError
from specpress.ir.build import build
from specpress.ir.schemas import limits
from specpress.ir.types import Literal, Object

from .pressing import Document, answering, api_of, document, files_of, imported

MANY = 1200
STRING = {"type": "string"}


def _to(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _chain(step: Callable[[Any], Any], end: Any, count: int = MANY) -> Document:
    """Schemas S0, S1 …, each of which `step` makes of a reference to the next."""
    schemas = {f"S{i}": step(_to(f"S{i + 1}")) for i in range(count)}
    return answering(_to("S0"), **schemas, **{f"S{count}": end})


def _holder(of: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"next": of, "x": STRING}}


_STEPS: dict[str, Callable[[Any], Any]] = {
    "arrays": lambda of: {"type": "array", "items": of},
    "maps": lambda of: {"type": "object", "additionalProperties": of},
    "unions": lambda of: {"oneOf": [of, {"type": "integer"}]},
    "nullable": lambda of: {"anyOf": [of, {"type": "null"}]},
    "wrappers": lambda of: {"allOf": [of]},
    "references": lambda of: of,
}


def test_a_chain_of_objects_decodes(tmp_path: Path) -> None:
    with imported(_chain(_holder, _holder(STRING)), tmp_path, "chain_api") as found:
        value = found.decode("S0", {"next": {"next": {"x": "here"}}})
        assert value.next.next.x == "here"


def test_a_cycle_of_objects_decodes(tmp_path: Path) -> None:
    with imported(_chain(_holder, _holder(_to("S0"))), tmp_path, "cycle_api") as found:
        assert (
            found.decode("S0", {"next": {"next": {"x": "here"}}}).next.next.x == "here"
        )


@pytest.mark.parametrize("step", _STEPS.values(), ids=list(_STEPS))
@pytest.mark.parametrize("closed", [False, True], ids=["chain", "cycle"])
def test_a_chain_of_aliases_can_be_imported(
    step: Callable[[Any], Any],
    closed: bool,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    end = _to("S0") if closed else STRING
    name = f"alias_{closed}_{request.node.callspec.id.partition('-')[2]}_api"
    with imported(_chain(step, end, 300), tmp_path, name) as found:
        (operation,) = found.operations
        response = operation.responses[200]
        expression = (
            response if isinstance(response, str) else next(iter(response.values()))
        )
        decoder = found.module("_runtime.decode.decoder").decoder(name, expression)
        decoder.decode(b"null")


def test_schemas_nested_in_each_other_are_bounded() -> None:
    inner = '{"type": "object", "properties": {"x": ' * 5000 + "{}" + "}}" * 5000
    whole = json.dumps(answering("here")).replace('"here"', inner)
    with pytest.raises(SpecpressError):
        load(whole.encode())


@pytest.mark.parametrize("keyword", ["items", "additionalProperties"])
def test_nesting_that_is_read_can_be_written(keyword: str) -> None:
    kind = "array" if keyword == "items" else "object"
    schema: dict[str, Any] = STRING
    for _ in range(85):
        schema = {"type": kind, keyword: schema}
    for path, text in files_of(answering(schema)).items():
        if path.endswith(".py"):
            compile(text, path, "exec", dont_inherit=True)


def test_many_enum_values_keep_their_order() -> None:
    values = [f"v{i}" for i in range(20_000)]
    start = time.perf_counter()
    files = files_of(answering(_to("E"), E={"enum": values}))
    assert time.perf_counter() - start < 10
    assert max(map(len, files["models/e.py"].splitlines())) < 100


def test_extending_one_another_costs_what_it_writes() -> None:
    schemas = {
        f"S{i}": {"allOf": [_to(f"S{i + 1}"), {"properties": {f"p{i}": STRING}}]}
        for i in range(100)
    }
    files = files_of(answering(_to("S0"), **schemas, S100={"type": "object"}))
    assert (
        sum(text.count("\n") for path, text in files.items() if "models" in path) < 9000
    )


def test_a_text_of_ten_megabytes_is_cut() -> None:
    files = files_of(
        document(info={"title": "x", "version": "1", "description": "x " * 5_000_000})
    )
    code = {path: text for path, text in files.items() if path.endswith(".py")}
    assert sum(map(len, code.values())) < 2_000_000
    assert (
        len(files["server/openapi.json"]) < 11_000_000
    )  # the document, as it was read


def _one_of(count: int) -> Document:
    schemas = {
        f"S{i}": {"type": "object", "properties": {f"p{i}": STRING}}
        for i in range(count)
    }
    return answering({"oneOf": [_to(name) for name in schemas]}, **schemas)


def _same_property(count: int) -> Document:
    parts = [{"properties": {"p": {**STRING, "maxLength": i}}} for i in range(count)]
    return answering({"allOf": parts})


def _path_parameters(count: int) -> Document:
    path = "".join(f"/{{p{i}}}" for i in range(count))
    return document(paths={path: {"get": {"responses": {}}}})


def _server_variables(count: int) -> Document:
    names = [f"v{i}" for i in range(count)]
    variables = {name: {"default": "value"} for name in names}
    url = "https://" + "".join(f"{{{name}}}" for name in names)
    return document(servers=[{"url": url, "variables": variables}])


def _media_types(count: int) -> Document:
    content = {
        f"application/x{i}+json": {"schema": {"properties": {f"p{i}": STRING}}}
        for i in range(count)
    }
    put = {"requestBody": {"content": content}, "responses": {}}
    return document(paths={"/": {"put": put}})


@pytest.mark.parametrize(
    "of", [_one_of, _same_property, _path_parameters, _server_variables, _media_types]
)
def test_ten_times_as_much_is_not_a_hundred_times_the_work(
    of: Callable[[int], Document],
) -> None:
    def calls(count: int) -> int:
        data = json.dumps(of(count)).encode()
        profile = cProfile.Profile()
        profile.runcall(lambda: build(load(data)))
        return sum(entry.callcount for entry in profile.getstats())

    calls(10)  # what is made at first use does not count
    assert calls(2000) < 15 * calls(200)


def test_what_inheritance_multiplies_is_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "MOST_MERGED", 5_000)
    schemas = {
        f"S{i}": {
            "allOf": [_to(f"S{i + 1}")],
            "properties": {f"p{i}": _to(f"S{i + 1}")},
        }
        for i in range(100)
    }
    with pytest.raises(SpecpressError, match="repeat at most 5,000"):
        api_of(answering(_to("S0"), **schemas, S100={"type": "object"}))


def test_bases_that_decide_between_all_that_extend_them_are_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "MOST_MERGED", 2_000)
    base = {"discriminator": {"propertyName": "k"}, "properties": {"k": STRING}}
    schemas = {f"S{i}": {**base, "allOf": [_to(f"S{i - 1}")]} for i in range(1, 100)}
    with pytest.raises(SpecpressError, match="repeat at most 2,000"):
        api_of(answering(_to("S0"), S0=base, **schemas))


def test_a_discriminator_may_have_very_many_values() -> None:
    def values(count: int) -> int:
        mapping = {f"v{i}": "A" for i in range(count)}
        choice = {"propertyName": "k", "mapping": mapping}
        schema = {"oneOf": [_to("A")], "discriminator": choice}
        found = api_of(answering(schema, A={"properties": {"k": STRING}}))
        (declared,) = found.declarations.response.values()
        assert isinstance(declared, Object)
        assert isinstance(declared.properties[0].type, Literal)
        return len(declared.properties[0].type.values)

    assert values(20_000) == 20_000
