"""Documents made up at random: always a package that can be compiled, or one error.

A fixed number of examples in `make test`; `make fuzz` goes on for much longer.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.errors import SpecpressError

from .escapes import escaped
from .pressing import Document, document, files_of
from .texts import NAMES, TEXTS

_SCHEMA_NAMES = ["A", "B", "a", "list", "A B", "Ä", "用户"]
_TEXT = st.one_of(
    st.sampled_from([*TEXTS.values()]), st.sampled_from(NAMES), st.text(max_size=8)
)
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), _TEXT),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)
_REFERENCE = st.sampled_from(
    [{"$ref": f"#/components/schemas/{n}"} for n in [*_SCHEMA_NAMES, "gone"]]
)


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(
                [
                    "string",
                    "integer",
                    "number",
                    "boolean",
                    "array",
                    "object",
                    "null",
                    ["string", "null"],
                ]
            ),
            "format": st.sampled_from(
                ["date", "date-time", "uuid", "byte", "binary", "int64", "odd"]
            ),
            "properties": st.dictionaries(_TEXT, inner, max_size=3),
            "required": st.lists(_TEXT, max_size=2),
            "items": inner,
            "additionalProperties": st.booleans() | inner,
            "allOf": st.lists(inner, max_size=2),
            "oneOf": st.lists(inner, max_size=3),
            "anyOf": st.lists(inner, max_size=3),
            "enum": st.lists(_JSON, max_size=4),
            "const": _JSON,
            "default": _JSON,
            "title": _TEXT,
            "description": _TEXT,
            "pattern": _TEXT,
            "minimum": st.floats() | st.integers(),
            "maxLength": st.integers(),
            "readOnly": st.booleans(),
            "writeOnly": st.booleans(),
            "discriminator": st.fixed_dictionaries(
                {"propertyName": _TEXT},
                optional={
                    "mapping": st.dictionaries(
                        _TEXT, st.sampled_from(_SCHEMA_NAMES), max_size=3
                    )
                },
            ),
        },
    )


_SCHEMA: st.SearchStrategy[Any] = st.recursive(
    _REFERENCE, lambda inner: inner | _schemas(inner), max_leaves=6
)
_CONTENT: st.SearchStrategy[Any] = st.dictionaries(
    st.sampled_from(
        ["application/json", "multipart/form-data", "text/plain", "*/*", "a/b+json"]
    )
    | _TEXT,
    st.fixed_dictionaries({}, optional={"schema": _SCHEMA}),
    max_size=2,
)
_PARAMETER: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"name": _TEXT, "in": st.sampled_from(["path", "query", "header", "cookie"])},
    optional={
        "schema": _SCHEMA,
        "required": st.booleans(),
        "style": _TEXT,
        "content": _CONTENT,
    },
)
_OPERATION: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {
        "responses": st.dictionaries(
            st.sampled_from(["200", "404", "4XX", "default"]),
            st.fixed_dictionaries(
                {"description": _TEXT}, optional={"content": _CONTENT}
            ),
            max_size=2,
        )
    },
    optional={
        "operationId": _TEXT,
        "tags": st.lists(_TEXT, max_size=2),
        "summary": _TEXT,
        "description": _TEXT,
        "parameters": st.lists(_PARAMETER, max_size=3),
        "requestBody": st.fixed_dictionaries({"content": _CONTENT}),
        "security": st.lists(
            st.dictionaries(_TEXT, st.just(list[str]()), max_size=2), max_size=2
        ),
    },
)


def _document(paths: Document, schemas: Document) -> Document:
    return document(
        paths={f"/{path}": item for path, item in paths.items()},
        components={"schemas": schemas},
    )


_DOCUMENTS = st.builds(
    _document,
    st.dictionaries(
        _TEXT | st.just("{id}/x"),
        st.dictionaries(
            st.sampled_from(["get", "post", "delete"]), _OPERATION, max_size=2
        ),
        max_size=3,
    ),
    st.fixed_dictionaries({}, optional=dict.fromkeys(_SCHEMA_NAMES, _SCHEMA)),
)


def _is_pressed(value: Document) -> None:
    try:
        files = files_of(value)
    except SpecpressError as error:
        assert "\n" not in str(error)
        return
    assert not escaped(files)
    manifest = json.loads(files["specpress.json"])
    declared = sum(
        method in {"get", "post", "delete"}
        for item in value["paths"].values()
        for method in item
    )
    assert len(manifest["operations"]) == declared


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest) -> int:
    """How many documents to try."""
    return 5000 if request.config.getoption("--fuzz", default=False) else 40


def test_any_document_is_pressed_or_refused(examples: int) -> None:
    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=examples < 100,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(_DOCUMENTS)
    def check(value: Document) -> None:
        _is_pressed(value)

    check()
