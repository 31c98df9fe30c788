"""Real documents with bytes changed: always a sound package, or one line of error.

A fixed number of mutants in `make test`; `make fuzz` goes on for much longer.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest
import yaml

from specpress.document.load import load
from specpress.document.parse.text import parse
from specpress.errors import SpecpressError
from tests.shared import ROOT, SHARED

from .escapes import escaped
from .mutations import mutated, transplanted
from .pressing import pressed

_REAL = ROOT / "specs" / "baserow" / "schema.json"
_OWN = ROOT / "specs" / "library" / "openapi.yaml"
_DIALECTS = [
    "oai/examples/v3.1/webhook-example.json",
    "oai/examples/v2.0/json/petstore-expanded.json",
    "ogen/positive/allOf.yml",
    "ogen/positive/discriminator_mapping.json",
    "ogen/positive/parameters.json",
    "ogen/positive/form.json",
    "ogen/positive/security.json",
    "ogen/positive/additional_operations.yml",
]
_TELLING = ("Form", "Workspaces", "Templates")
"""Tags of the real document whose operations are few and of many kinds."""


def _small() -> list[bytes]:
    """Documents that take little time: JSON and YAML, of all versions."""
    found = [_OWN.read_bytes(), *_excerpts()]
    folder = SHARED / "dialects"
    found += [
        (folder / name).read_bytes() for name in _DIALECTS if (folder / name).is_file()
    ]
    return found


def _excerpts() -> list[bytes]:
    """Some operations of the real document with the schemas they use, in both syntaxes."""
    document = json.loads(_REAL.read_bytes())
    paths = dict(sorted(document["paths"].items())[::40])
    schemas = document["components"]["schemas"]
    wanted: set[str] = set()
    pending = _names(json.dumps(paths))
    while pending:
        name = pending.pop()
        if name not in wanted and len(wanted) < 40:
            wanted.add(name)
            pending |= _names(json.dumps(schemas[name]))
    kept = {name: schemas[name] for name in sorted(wanted)}
    components = {**document["components"], "schemas": kept}
    excerpt = {**document, "paths": paths, "components": components}
    return [
        json.dumps(excerpt, indent=1).encode(),
        yaml.safe_dump(excerpt, allow_unicode=True).encode(),
    ]


def _names(text: str) -> set[str]:
    prefix = '"#/components/schemas/'
    return {part.partition('"')[0] for part in text.split(prefix)[1:]}


def _parsed(data: bytes) -> str:
    """A document as JSON."""
    return json.dumps(parse(data)[0])


def _outcome(data: bytes) -> str:
    """What became of a document; fails where it is neither a package nor one line."""
    try:
        files = pressed(load(data), "mutant_api")
    except SpecpressError as error:
        assert "\n" not in str(error)
        assert len(str(error)) < 1000
        return "refused"
    assert not escaped(files)
    assert all(not Path(path).is_absolute() and ".." not in path for path in files)
    return "pressed"


def _checked(documents: list[bytes], seed: str) -> str:
    random = Random(seed)
    data = mutated(random.choice(documents), random.choice(documents), random)
    return _checked_outcome(data, seed)


def _checked_outcome(data: bytes, seed: str) -> str:
    try:
        return _outcome(data)
    except Exception as error:
        error.add_note(f"seed {seed!r}: {data[:200]!r}…")
        raise


@pytest.fixture(scope="module")
def many(request: pytest.FixtureRequest) -> int:
    """By how much to multiply the number of mutants."""
    return 100 if request.config.getoption("--fuzz", default=False) else 1


def test_mutants_of_small_documents(many: int) -> None:
    documents = _small()
    outcomes = [_checked(documents, f"small {number}") for number in range(60 * many)]
    assert {"pressed", "refused"} <= set(outcomes)


def test_documents_with_values_in_wrong_places(many: int) -> None:
    documents = [_parsed(data) for data in _small()]
    for number in range(25 * many):
        random = Random(f"values {number}")
        value = json.loads(random.choice(documents))
        data = json.dumps(
            transplanted(value, json.loads(random.choice(documents)), random)
        )
        _checked_outcome(data.encode(), f"values {number}")


def test_mutants_of_a_large_document(many: int) -> None:
    documents = [_REAL.read_bytes()]
    for number in range(2 * many):
        _checked(documents, f"large {number}")
