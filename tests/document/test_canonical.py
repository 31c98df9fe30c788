"""The canonical form: what counts and what does not."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import specpress
from specpress.document import canonical
from specpress.document.load import load
from specpress.document.raw import digest
from specpress.document.values import Json

from .documents import document, loaded

PETS = document(
    paths={
        "/pets": {
            "get": {
                "tags": ["b", "a"],
                "description": "<function f at 0x7f26dd460900>",
                "responses": {"200": {"description": "ok"}},
            }
        }
    },
    components={
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name", "id"],
                "properties": {"name": {"type": "string"}, "id": {"type": "integer"}},
                "example": {"name": "Ada", "id": 1},
            }
        }
    },
)


def shuffled(value: Json, chance: random.Random) -> Json:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    if isinstance(value, list):
        return [shuffled(item, chance) for item in value]
    return value


def digest_of(value: Any) -> str:
    return digest(json.dumps(value).encode())


@given(st.randoms(use_true_random=False), st.sampled_from([None, 1, 4]))
@settings(max_examples=30, deadline=None)
def test_key_order_and_whitespace_do_not_count(
    chance: random.Random, indent: int | None
) -> None:
    text = json.dumps(shuffled(PETS, chance), indent=indent)
    assert digest(text.encode()) == digest_of(PETS)


@given(st.randoms(use_true_random=False))
@settings(max_examples=15, deadline=None)
def test_nothing_downstream_sees_the_order_of_keys(chance: random.Random) -> None:
    one, other = loaded(PETS), load(json.dumps(shuffled(PETS, chance)).encode())
    assert json.dumps(one.raw) == json.dumps(other.raw)
    assert one.model.model_dump_json() == other.model.model_dump_json()


def test_json_or_yaml_does_not_count() -> None:
    assert digest(yaml.safe_dump(PETS).encode()) == digest_of(PETS)


def test_the_order_of_required_does_not_count_and_that_of_tags_does() -> None:
    text = json.dumps(PETS)
    assert digest(text.replace('["name", "id"]', '["id", "name"]').encode()) == (
        digest_of(PETS)
    )
    assert digest(text.replace('["b", "a"]', '["a", "b"]').encode()) != (
        digest_of(PETS)
    )


def test_a_memory_address_in_prose_does_not_count() -> None:
    text = json.dumps(PETS)
    assert digest(text.replace("0x7f26dd460900", "0x55d0c0ffee00").encode()) == (
        digest_of(PETS)
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"integer"', '"number"'),
        ('"Ada"', '"Bob"'),
        ('"ok"', '"OK"'),
        ('["name", "id"]', '["name"]'),
        ('"name": "Ada", "id": 1', '"name": " at 0x7f26dd460900", "id": 1'),
    ],
)
def test_everything_else_counts(old: str, new: str) -> None:
    text = json.dumps(PETS)
    assert old in text
    assert digest(text.replace(old, new).encode()) != digest_of(PETS)


def test_names_and_examples_are_not_keywords() -> None:
    def named(required: Any) -> Any:
        properties = {"required": {"enum": required}}
        return document(components={"schemas": {"A": {"properties": properties}}})

    assert digest_of(named(["a", "b"])) != digest_of(named(["b", "a"]))

    def example(required: Any) -> Any:
        return document(
            components={"schemas": {"A": {"example": {"required": required}}}}
        )

    assert digest_of(example(["a", "b"])) != digest_of(example(["b", "a"]))


def test_load_gives_the_same_digest() -> None:
    assert loaded(PETS).digest == digest_of(PETS)
    assert digest_of(PETS).startswith("sha256:")


def test_raw_is_in_canonical_order_throughout() -> None:
    def check(value: Json) -> None:
        if isinstance(value, dict):
            assert list(value) == sorted(value)
            for item in value.values():
                check(item)
        elif isinstance(value, list):
            for item in value:
                check(item)

    nullable = {"type": "string", "nullable": True, "enum": ["a"], "description": "d"}
    more = {"b": 1, "a": [{"d": 1, "c": nullable}]}
    check(dict(loaded({**PETS, "x-more": more}).raw))


def test_a_digest_does_not_import_the_models() -> None:
    code = (
        "import sys\nfrom specpress.document.raw import digest\n"
        'digest(b\'{"openapi": "3.0.0"}\')\n'
        "sys.exit('openapi_pydantic' in sys.modules or 'pydantic' in sys.modules)"
    )
    root = Path(specpress.__file__).parents[1]
    result = subprocess.run([sys.executable, "-c", code], check=False, cwd=root)
    assert result.returncode == 0


def test_stable_text_keeps_what_is_no_address() -> None:
    assert canonical.stable("look at 0x1") == "look at 0x1"
    assert canonical.stable("<a at 0x7f26dd460900>") == "<a at 0x…>"


def test_prose_in_raw_is_stable() -> None:
    raw = load(json.dumps(PETS).encode()).raw
    assert raw["paths"]["/pets"]["get"]["description"] == "<function f at 0x…>"
