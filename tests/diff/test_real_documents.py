"""Real documents: few entries, nothing lost, quick."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from specpress.diff import diff
from specpress.diff.model import Comparison

_SHARED = Path(__file__).parents[3] / "shared"
_OLD = _SHARED / "specs" / "baserow-1.32.5.yaml"
_NEW = _SHARED / "specs" / "baserow-1.35.3.json"
_SECOND = _SHARED / "specs" / "baserow-1.35.3-second-start.json"
_GITHUB = [_SHARED / "corpus" / f"github.com__ghes-{v}.json" for v in ("2.19", "3.3")]

pytestmark = pytest.mark.skipif(not _SHARED.is_dir(), reason="no ../shared")


@cache
def _baserow() -> Comparison:
    return diff(_OLD, _NEW)


def test_two_productions_of_one_version_are_equal() -> None:
    assert diff(_NEW, _SECOND).changes == ()
    assert diff(_SECOND, _NEW).changes == ()


def test_a_few_hundred_entries() -> None:
    found = _baserow()
    assert found.verdict == "breaking"
    assert 100 < len(found.changes) < 400


def test_nothing_is_lost() -> None:
    """What a plain comparison of both files sees is in some entry."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    before = yaml.load(_OLD.read_bytes(), Loader=loader)
    after = json.loads(_NEW.read_bytes())
    found = _baserow().changes
    places = {place.pointer for change in found for place in change.places}
    operations = {
        (o.method, _template(o.path), c.id) for c in found for o in c.operations
    }
    paths = [
        {_template(p): item for p, item in one["paths"].items()}
        for one in (before, after)
    ]

    for path in paths[0].keys() | paths[1].keys():
        for method in ("get", "put", "post", "patch", "delete"):
            old, new = (one.get(path, {}).get(method, {}) for one in paths)
            key = (method.upper(), path)
            if old and not new:
                assert (*key, "operation-removed") in operations
            if new and not old:
                assert (*key, "operation-added") in operations
            if not (old and new):
                continue
            names = [
                {
                    (p["in"], p["name"])
                    for p in one.get("parameters", [])
                    if p["in"] != "path"
                }
                for one in (old, new)
            ]
            if names[1] - names[0]:
                assert any(
                    o[:2] == key and o[2].startswith("parameter-") for o in operations
                )
            if names[0] - names[1]:
                assert any(
                    o[:2] == key and "parameter-removed" in o[2] for o in operations
                )
    reached = _compared_with_themselves()
    assert len(reached) > 100
    schemas = [one["components"]["schemas"] for one in (before, after)]
    for name in (schemas[0].keys() & schemas[1].keys()) & reached:
        old, new = (one[name].get("properties", {}) for one in schemas)
        if not (old and new):
            continue
        for prop in new.keys() - old.keys():
            assert f"/components/schemas/{name}/properties/{prop}" in places
        for prop in old.keys() - new.keys():
            assert f"/components/schemas/{name}/properties/{prop}" in places


def _template(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _compared_with_themselves() -> set[str]:
    """The schemas in which something changed, but for those that took another's place."""
    names: set[str] = set()
    replaced: set[str] = set()
    for change in _baserow().changes:
        here = {_schema(place.pointer) for place in change.places if change.operations}
        names |= here
        if change.base_pointer and not change.removed:
            there = _schema(change.base_pointer)
            replaced |= (
                {there, *here} if here != {there} and len(change.places) == 1 else set()
            )
    return names - replaced


def _schema(pointer: str) -> str:
    """The component schema that a place is in; ``""``: none."""
    path = pointer.split("/")
    return path[3] if path[1:3] == ["components", "schemas"] else ""


def test_schemas_of_the_corpus_compare_with_themselves() -> None:
    for file in _GITHUB:
        assert diff(file, file).changes == ()
