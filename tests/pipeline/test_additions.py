"""What is added to a document touches its own files, and renames nothing.

Taking something away is the same pair of documents, the other way round.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.codegen.names.naming import field_names, name_everything, parameter_names
from specpress.config.settings import ApiConfig
from specpress.document.load import load
from specpress.ir.build import build
from specpress.ir.types import Object
from specpress.pipeline.generate import render_package
from specpress.pipeline.job import Job
from specpress.pipeline.source import read_raw
from tests.shared import SHARED

from .test_stability import METHODS, read, reordered

LARGEST = 60_000
DOCUMENTS = [
    file
    for file in sorted((SHARED / "corpus").glob("*.json"))
    if file.stat().st_size < LARGEST and b'"openapi"' in file.read_bytes()[:LARGEST]
]
INDEXES = {
    "README.md",
    "reference.md",
    "inputs/__init__.py",
    "models/__init__.py",
    "server/openapi.json",
    "server/schemas.json",
}
"""The files that list what is in others."""
ADDED: dict[str, Any] = {
    "type": "object",
    "required": ["zzqName"],
    "properties": {
        "zzqName": {"type": "string"},
        "zzqInline": {"type": "object", "properties": {"at": {"type": "string"}}},
    },
}

several = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
with_documents = pytest.mark.skipif(
    not DOCUMENTS, reason="../shared/corpus is not there"
)


# -- what is compared -----------------------------------------------------------


def files(document: dict[str, Any], folder: Path) -> Mapping[str, str]:
    source = folder / "document.json"
    source.write_text(json.dumps(document))
    settings = ApiConfig(name="a", package="a_api")
    job = Job(str(source), folder / "a_api", folder, settings)
    return render_package(job, read_raw(job.source)).files


def changed(document: dict[str, Any], other: dict[str, Any], folder: Path) -> set[str]:
    """The files of the first package that are not the same in the second."""
    before, after = files(document, folder), files(other, folder)
    return {path for path, text in before.items() if after.get(path) != text}


@dataclass(frozen=True)
class Names:
    """All names of a package, by what they name."""

    of: Mapping[tuple[str, ...], str]

    def without(self, mark: str) -> Mapping[tuple[str, ...], str]:
        return {
            key: name
            for key, name in self.of.items()
            if not any(mark in part.lower() for part in key)
        }


def names_of(document: dict[str, Any]) -> Names:
    api = build(load(json.dumps(document).encode()))
    names = name_everything(api)
    return Names(
        {
            **{("class", id_): str(name) for id_, name in names.classes.items()},
            **{("models", id_): str(name) for id_, name in names.modules.items()},
            **{("inputs", id_): str(name) for id_, name in names.input_modules.items()},
            **{("group", tag): str(name) for tag, name in names.groups.items()},
            **{("method", id_): str(name) for id_, name in names.methods.items()},
            **{
                ("argument", operation.id, *wire): str(name)
                for operation in api.operations
                for wire, name in parameter_names(operation, names).items()
            },
            **{
                ("field", way, object_.id, wire): str(name)
                for way, object_ in objects(api.declarations)
                for wire, name in field_names(object_, names).items()
            },
        }
    )


def objects(declarations: Any) -> Iterator[tuple[str, Object]]:
    for way in ("response", "request"):
        for one in getattr(declarations, way).values():
            if isinstance(one, Object):
                yield way, one


# -- what is added --------------------------------------------------------------


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    paths = cast("dict[str, Any]", document.get("paths") or {})
    return [
        item[method]
        for item in paths.values()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def object_schemas(document: dict[str, Any]) -> list[str]:
    components = cast("dict[str, Any]", document.get("components") or {})
    schemas = cast("dict[str, Any]", components.get("schemas") or {})
    return [
        name
        for name, schema in schemas.items()
        if isinstance(schema, dict)
        and isinstance(schema.get("properties"), dict)
        and schema["properties"]
    ]


def inserted(holder: dict[str, Any], key: str, value: Any, at: int) -> None:
    """Adds an item to a dictionary in a place of its order."""
    items = list(holder.items())
    items.insert(at % (len(items) + 1), (key, value))
    holder.clear()
    holder.update(items)


def with_operation(
    document: dict[str, Any], like: dict[str, Any], at: int
) -> dict[str, Any]:
    content = {"application/json": {"schema": ADDED}}
    operation = {
        "operationId": "zzqAdded",
        **({"tags": like["tags"]} if "tags" in like else {}),
        "parameters": [
            {
                "name": "zzq_key",
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
            }
        ],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    result = copy.deepcopy(document)
    inserted(result["paths"], "/zzq-added/{zzq_key}", {"post": operation}, at)
    return result


def with_schema(document: dict[str, Any], at: int) -> dict[str, Any]:
    result = copy.deepcopy(document)
    schemas = result.setdefault("components", {}).setdefault("schemas", {})
    inserted(schemas, "ZzqAdded", ADDED, at)
    return result


def with_property(document: dict[str, Any], schema: str, at: int) -> dict[str, Any]:
    result = copy.deepcopy(document)
    properties = result["components"]["schemas"][schema]["properties"]
    inserted(properties, "zzqAdded", ADDED, at)
    return result


places = st.integers(min_value=0, max_value=1000)


@with_documents
@several
@given(st.data())
def test_an_operation(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    if not operations(document):
        return
    like = data.draw(st.sampled_from(operations(document)))
    larger = with_operation(document, like, data.draw(places))
    small, large = names_of(document), names_of(larger)
    assert large.without("zzq") == small.of
    assert large.of["method", "zzqAdded"] == "zzq_added"
    touched = changed(document, larger, tmp_path_factory.mktemp("operation"))
    groups = {path for path in touched if path.startswith(("client/", "server/"))}
    own = groups - INDEXES
    # what no operation had need of before may come into the runtime
    runtime = {path for path in touched if path.startswith("_runtime/")}
    assert touched - own - runtime <= INDEXES
    modules = {path.partition("/")[2] for path in own}
    assert len(modules) <= 1, own
    assert "__init__.py" not in modules


@with_documents
@several
@given(st.data())
def test_a_schema(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    larger = with_schema(document, data.draw(places))
    assert names_of(larger).without("zzq") == names_of(document).of
    touched = changed(document, larger, tmp_path_factory.mktemp("schema"))
    assert touched <= INDEXES - {"README.md"}


@with_documents
@several
@given(st.data())
def test_a_property(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    if not object_schemas(document):
        return
    schema = data.draw(st.sampled_from(object_schemas(document)))
    larger = with_property(document, schema, data.draw(places))
    small, large = names_of(document), names_of(larger)
    assert large.without("zzq") == small.of
    touched = changed(document, larger, tmp_path_factory.mktemp("property"))
    holders = {key[2] for key in large.of if key[0] == "field" and key[3] == "zzqAdded"}
    own = {
        f"{way}/{small.of[way, id_]}.py"
        for way in ("models", "inputs")
        for id_ in holders
        if (way, id_) in small.of
    }
    assert touched <= own | INDEXES - {"README.md"}


@with_documents
@several
@given(st.data())
def test_the_order_decides_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: Any
) -> None:
    document = read(data.draw(st.sampled_from(DOCUMENTS)))
    other = reordered(document, data)
    assert names_of(other) == names_of(document)
    assert changed(document, other, tmp_path_factory.mktemp("order")) == set()
