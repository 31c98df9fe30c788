"""Random single faults in a document whose evidence comes from its own mock.

`SPECPRESS_FAULTS=500` makes as many attempts; not all of them are exercised.
"""

from __future__ import annotations

import os
import re
import sys
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from specpress.evidence import Recorder
from specpress.evidence.exchange import Exchange
from specpress.evidence.read import read_evidence
from specpress.learning.causes import Causes
from specpress.learning.contract import Contract
from specpress.learning.drift import Drift, observe
from specpress.learning.learn import learn
from specpress.learning.located import Tokens, value_at
from specpress.pipeline.source import Source, read_raw
from specpress.testing import SyncASGITransport
from tests.shared import ROOT

sys.path.insert(0, str(ROOT / "generated"))

_ATTEMPTS = int(os.environ.get("SPECPRESS_FAULTS", "60"))
_VALUES = ("1", "00000000-0000-4000-8000-000000000001", "9780306406157")


def _recorded(document: Any, version: str, file: Path) -> list[Exchange]:
    import library_api.server as server

    for seed in range(8):
        app = server.create_mock_app(seed=seed, dynamic=True, security=False)
        with (
            SyncASGITransport(app, lifespan=True) as transport,
            httpx.Client(transport=Recorder(transport, file)) as client,
        ):
            for method, path in Contract(document, version).operations:
                for value in _VALUES if method == "GET" else ():
                    client.get("http://test" + re.sub(r"\{[^}]*\}", value, path))
    exchanges = [e for e in read_evidence([file]) if isinstance(e, Exchange)]
    drift = observe(Contract(document, version), exchanges, Causes())
    pairs = zip(exchanges, drift.valid, strict=True)
    return [each for each, valid in pairs if valid and each.status < 400]


def _seed_fault(document: Any, base: Drift, random: Random) -> Tokens | None:
    """Makes one fault that the evidence exercises; gives its place."""
    walker = base.coverage.walkers["response"]
    used = [n for n in walker.nodes.values() if n.seen and n.tokens[0] == "components"]
    kind = random.choice(["type", "required", "null", "status"])
    if kind == "status":
        known = base.coverage.statuses
        operations = [o for o in base.contract.operations.values() if o.id in known]
        operation = random.choice(operations)
        responses = value_at(document, (*operation.place.tokens, "responses"))
        if "default" in responses:  # another status is declared by that
            return None
        del responses[next(iter(known[operation.id]))]
        return (*operation.place.tokens, "responses")
    if kind == "required":
        node = random.choice([n for n in used if n.declares])
        schema = value_at(document, node.tokens)
        for name, inner in sorted(node.properties.items()):
            hidden = value_at(schema, ("properties", name, "writeOnly"))
            if sum(inner.seen.values()) < node.seen["object"] and not hidden:
                schema["required"] = [*schema.get("required", []), name]
                return node.tokens
        return None
    node = random.choice([n for n in used if n.tokens[-2] == "properties"])
    schema, seen = value_at(document, node.tokens), set(node.seen)
    types = schema.get("type")
    if (
        kind == "null"
        and isinstance(types, list)
        and "null" in types
        and "null" in seen
    ):
        schema["type"] = [each for each in types if each != "null"]
        return node.tokens
    if kind == "type" and isinstance(types, str) and seen != {"null"}:
        schema.clear()
        schema["type"] = "boolean" if types != "boolean" else "string"
        return node.tokens
    return None


@pytest.mark.parametrize("seed", [5])
def test_faults_are_found_and_mended_where_they_are(tmp_path: Path, seed: int) -> None:
    raw = read_raw(Source("specs/library/openapi.yaml", ROOT))
    version = raw.declared
    evidence = _recorded(raw.written, version, tmp_path / "a.jsonl")
    base = observe(Contract(raw.written, version), evidence, Causes())
    assert base.sorted(additions=False) == []
    assert len(evidence) > 100
    random = Random(seed)
    total = found = mended = elsewhere = right = 0
    for _ in range(_ATTEMPTS):
        document = deepcopy(raw.written)
        place = _seed_fault(document, base, random)
        if place is None:
            continue
        total += 1
        causes = observe(Contract(document, version), evidence, Causes()).sorted(
            additions=False
        )
        found += any(cause.place == place for cause in causes)
        elsewhere += sum(cause.place != place for cause in causes)
        learned = learn(document, version, lambda: evidence)
        mended += learned.after.rate == 1.0
        right += any(c.place == place for a in learned.actions for c in a.causes)
    print(f"{total} faults, {found} found, {elsewhere} elsewhere, {mended} mended")
    assert total > _ATTEMPTS / 5
    assert found >= 0.95 * total
    assert elsewhere <= 0.01 * total
    assert mended >= 0.9 * total
    assert right >= 0.9 * total
