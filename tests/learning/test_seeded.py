"""Random single faults in documents whose evidence comes from their own mocks.

`SPECPRESS_FAULTS=110` makes as many attempts in each document; not all are exercised.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
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
from specpress.learning.deviations import DeviationKind
from specpress.learning.drift import DIRECTIONS, Drift, observe
from specpress.learning.learn import learn
from specpress.learning.located import Tokens, value_at
from specpress.pipeline.source import Source, read_raw
from specpress.testing import SyncASGITransport
from specpress.testing.round_trip import RoundTrip
from tests.shared import ROOT, shared

from .packages import generated

_ATTEMPTS = int(os.environ.get("SPECPRESS_FAULTS", "16"))
_KINDS = ("type", "required", "null", "enum", "status")


def _recorded(package: str, file: Path, seeds: int) -> None:
    """Calls all operations of a package, with bodies, and records what its mock answers."""
    for seed in range(seeds):
        trip = RoundTrip(package, seed=seed)
        app = trip.module("server").create_mock_app(
            seed=seed, dynamic=True, security=False
        )
        with (
            SyncASGITransport(app, lifespan=True) as transport,
            httpx.Client(transport=Recorder(transport, file)) as http,
            trip.module("client").Client(
                "http://test", auth=trip.auth, http_client=http, retries=0
            ) as client,
        ):
            for case in trip.cases():
                if case.problem or case.streams:
                    continue
                method = getattr(getattr(client, case.group), case.method)
                with suppress(Exception):  # what cannot be sent is no evidence
                    method(**case.arguments)


def _valid(contract: Contract, file: Path) -> list[Exchange]:
    exchanges = [e for e in read_evidence([file]) if isinstance(e, Exchange)]
    drift = observe(contract, exchanges, Causes())
    pairs = zip(exchanges, drift.valid, strict=True)
    return [each for each, valid in pairs if valid and each.status < 400]


class _Seeder:
    """Makes single faults that the evidence exercises."""

    def __init__(self, document: Any, base: Drift, evidence: list[Exchange]) -> None:
        self._written = document
        self._base = base
        self._evidence = evidence
        self._nodes = [
            node
            for direction in DIRECTIONS
            for node in base.coverage.walkers[direction].nodes.values()
            if node.seen and node.tokens[0] == "components"
        ]
        self._nodes.sort(key=lambda node: str(node.tokens))

    def fault(self, kind: str, random: Random) -> tuple[Any, Tokens] | None:
        """A document with a fault, and where it is; None where none is found."""
        document = deepcopy(self._written)
        for _ in range(40):
            place = getattr(self, f"_{kind}")(document, random)
            if place is not None:
                return document, place
        return None

    def _status(self, document: Any, random: Random) -> Tokens | None:
        known = self._base.coverage.statuses
        found = [o for o in self._base.contract.operations.values() if o.id in known]
        operation = random.choice(found)
        place = (*operation.place.tokens, "responses")
        responses = value_at(document, place)
        status = next(iter(known[operation.id]))
        # another status is declared by `default`
        if "default" in responses or status not in responses:
            return None
        del responses[status]
        return place

    def _required(self, document: Any, random: Random) -> Tokens | None:
        objects = [node for node in self._nodes if node.declares]
        node = random.choice(objects)
        schema = value_at(document, node.tokens)
        for name, inner in sorted(node.properties.items()):
            declared = value_at(schema, ("properties", name)) or {}
            hidden = {"readOnly", "writeOnly"} & declared.keys()
            if sum(inner.seen.values()) < node.seen.get("object", 0) and not hidden:
                schema["required"] = [*schema.get("required", []), name]
                return node.tokens
        return None

    def _property(self, document: Any, random: Random) -> tuple[Any, Any]:
        node = random.choice([n for n in self._nodes if n.tokens[-2] == "properties"])
        return node, value_at(document, node.tokens)

    def _null(self, document: Any, random: Random) -> Tokens | None:
        node, schema = self._property(document, random)
        types = schema.get("type")
        if "null" not in node.seen:
            return None
        if isinstance(types, list) and "null" in types:
            schema["type"] = [each for each in types if each != "null"]
        elif schema.get("nullable") and types:
            del schema["nullable"]
        else:
            return None
        return tuple(node.tokens)

    def _type(self, document: Any, random: Random) -> Tokens | None:
        node, schema = self._property(document, random)
        types = schema.get("type")
        if not isinstance(types, str) or set(node.seen) == {"null"}:
            return None
        kept = {
            k: schema[k] for k in ("nullable", "readOnly", "writeOnly") if k in schema
        }
        schema.clear()
        schema |= {**kept, "type": "boolean" if types != "boolean" else "string"}
        return tuple(node.tokens)

    def _enum(self, document: Any, random: Random) -> Tokens | None:
        enums = [
            node
            for node in self._nodes
            if len(value_at(document, node.tokens).get("enum", ())) > 1
        ]
        if not enums:
            return None
        place = random.choice(enums).tokens
        schema = value_at(document, place)
        members = schema["enum"]
        # which members were seen: all that is none of another enum
        schema["enum"] = ["\0"]
        drift = observe(self._contract(document), self._evidence, Causes(), walk=False)
        seen = [
            member
            for cause in drift.sorted()
            if cause.place == place and cause.kind is DeviationKind.ENUM
            for member in cause.members
        ]
        gone = random.choice(sorted(seen, key=str)) if seen else None
        schema["enum"] = [each for each in members if each != gone]
        return place if gone in members else None

    def _contract(self, document: Any) -> Contract:
        return Contract(document, "3.0" if self._base.contract.is_3_0 else "3.1")


def _documents() -> Iterator[Any]:
    yield pytest.param("specs/library/openapi.yaml", 4, id="library")
    for name in (
        "twilio.com__twilio_studio_v2",
        "credas.co.uk__pi",
        "ndhm.gov.in__ndhm-cm",
        "parliament.uk__bills",
    ):
        yield pytest.param(f"../shared/corpus/{name}.json", 2, id=name)


@pytest.mark.parametrize(("spec", "seeds"), [*_documents()])
def test_faults_are_found_and_mended_where_they_are(
    tmp_path: Path, spec: str, seeds: int
) -> None:
    if spec.startswith("../shared/"):
        shared(spec.removeprefix("../shared/"))
    raw = read_raw(Source(spec, ROOT))
    version = raw.declared
    package = "seeded_" + re.sub("[^a-z]", "_", Path(spec).stem.lower())
    generated(ROOT / spec, tmp_path, package)
    sys.path.insert(0, str(tmp_path))
    try:
        _recorded(package, tmp_path / "a.jsonl", seeds)
    finally:
        sys.path.remove(str(tmp_path))
    evidence = _valid(Contract(raw.written, version), tmp_path / "a.jsonl")
    base = observe(Contract(raw.written, version), evidence, Causes())
    assert base.sorted(additions=False) == []
    assert len(evidence) > 20
    seeder, random = _Seeder(raw.written, base, evidence), Random(spec)
    total = found = mended = elsewhere = right = 0
    kinds: dict[str, int] = {}
    for number in range(_ATTEMPTS):
        kind = _KINDS[number % len(_KINDS)]
        made = seeder.fault(kind, random)
        if made is None:
            continue
        document, place = made
        total += 1
        kinds[kind] = kinds.get(kind, 0) + 1
        causes = observe(Contract(document, version), evidence, Causes()).sorted(
            additions=False
        )
        is_found = any(cause.place == place for cause in causes)
        others = sum(cause.place != place for cause in causes)
        learned = learn(document, version, lambda: evidence)
        is_right = any(c.place == place for a in learned.actions for c in a.causes)
        if not is_found or others or learned.after.rate < 1.0 or not is_right:
            print(kind, place, [(c.kind.value, c.place) for c in causes][:4])
        found += is_found
        elsewhere += others
        mended += learned.after.rate == 1.0
        right += is_right
    posts = sum(each.request is not None for each in evidence)
    print(f"{total} faults {kinds} in {len(evidence)} exchanges, {posts} with bodies:")
    print(f"{found} found, {elsewhere} elsewhere, {mended} mended, {right} in place")
    assert total >= _ATTEMPTS / 3
    assert found >= 0.95 * total
    assert elsewhere <= 0.01 * total
    assert mended >= 0.9 * total
    assert right >= 0.9 * total
