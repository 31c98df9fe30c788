"""Schemas that hold each other: every command takes them, or refuses them in one line."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from specpress import generate
from specpress.codegen.schemas import schemas, text
from specpress.diff.load import side_of
from specpress.diff.run import compare_sides
from specpress.document.load import load
from specpress.errors import SpecpressError
from specpress.ir.build import build
from tests.shared import SHARED

from .pressing import Document, answering, failures, pressed
from .recursive import DOCUMENTS, HOLDERS, LINKS, SCHEMAS, using

_KNOWN = sorted(SHARED.glob("cases/documents/*.yaml"))


def _is_taken(value: Document) -> bool:
    """Whether a document is used; whatever is raised but one line is a failure."""
    try:
        document = load(json.dumps(value).encode())
        api = build(document)
        files = pressed(document, "recursive_api")
        json.loads(text(schemas(document, api)))
    except SpecpressError as error:
        assert "\n" not in str(error)
        return False
    for path, code in files.items():
        if path.endswith(".py") and "/_runtime/" not in f"/{path}":
            compile(code, path, "exec")
    return True


def _are_compared(base: Document, revision: Document) -> None:
    one, other = (side_of(json.dumps(each).encode()) for each in (base, revision))
    compare_sides(one, other)
    compare_sides(other, one)


@contextmanager
def _stack_of(frames: int) -> Generator[None]:
    """A stack that has room for no more than some frames."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + frames)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest) -> int:
    """How many documents to try."""
    return 10_000 if request.config.getoption("--fuzz", default=False) else 30


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=examples < 100,
        suppress_health_check=[*HealthCheck],
    )


def test_any_schemas_that_hold_each_other_are_taken(examples: int) -> None:
    @_settings(examples)
    @given(DOCUMENTS)
    def check(value: Document) -> None:
        assert _is_taken(value)

    check()


def test_any_schemas_that_hold_each_other_are_compared(examples: int) -> None:
    @_settings(examples)
    @given(DOCUMENTS, DOCUMENTS)
    def check(base: Document, revision: Document) -> None:
        _are_compared(base, revision)

    check()


@pytest.mark.parametrize("keyword", HOLDERS)
def test_schemas_may_hold_themselves_by_any_keyword(
    keyword: str, examples: int
) -> None:
    schemas = HOLDERS[keyword](SCHEMAS)

    @_settings(max(5, examples // 20))
    @given(schemas, schemas)
    def check(one: object, other: object) -> None:
        components = {"A": one, "B": other, "C": one, "D": {"type": "object"}}
        value = using(components, one, "3.1.0")
        assert _is_taken(value)
        _are_compared(value, using({**components, "A": other}, other, "3.1.0"))

    check()


@pytest.mark.parametrize("ends", ["in a leaf", "where it begins"])
@pytest.mark.parametrize("link", LINKS)
def test_chains_of_schemas_cost_no_stack(link: str, ends: str) -> None:
    length = 150
    schemas = {
        f"S{index}": LINKS[link]({"$ref": f"#/components/schemas/S{index + 1}"})
        for index in range(length)
    }
    last = {"type": "object", "properties": {"x": {"type": "string", "minLength": 2}}}
    if ends == "where it begins":
        last = LINKS[link]({"$ref": "#/components/schemas/S0"})
    schemas[f"S{length}"] = last
    value = answering({"$ref": "#/components/schemas/S0"}, **schemas)
    other = {"S75": {"type": "string"}}
    changed = answering({"$ref": "#/components/schemas/S0"}, **{**schemas, **other})
    _is_taken(answering({"type": "string"}))  # imports need a stack, too
    with _stack_of(250):
        assert _is_taken(value)
        _are_compared(value, changed)


@pytest.mark.parametrize(
    "keywords", [("allOf",), ("if", "then", "else"), ("anyOf",), ("items",)]
)
def test_what_is_mentioned_twice_at_each_level_is_compared_once(
    keywords: tuple[str, ...],
) -> None:
    def level(index: int) -> Document:
        inner = {"$ref": f"#/components/schemas/S{index + 1}"}
        several = [inner, inner]
        return {
            key: several if key in {"allOf", "anyOf"} else inner for key in keywords
        }

    schemas = {f"S{index}": level(index) for index in range(60)}
    schemas["S60"] = {"type": "string"}
    value = answering({"$ref": "#/components/schemas/S0"}, **schemas)
    changed = {**schemas, "S60": {"type": "integer"}}
    _are_compared(value, answering({"$ref": "#/components/schemas/S0"}, **changed))


@pytest.mark.parametrize("file", _KNOWN, ids=[file.stem for file in _KNOWN])
def test_a_known_document_gives_a_package_that_imports(
    file: Path, tmp_path: Path
) -> None:
    generate(file, tmp_path, "known_api")
    assert failures(tmp_path, "known_api") == []
