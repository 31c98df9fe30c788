"""A package of the published document and an overlay that is learned from recordings."""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx
import pytest

from specpress.evidence.read import read_evidence
from specpress.learning.learn import Learned, learn
from specpress.learning.overlay_file import overlay_bytes
from tests.learning.packages import changed_types, generated
from tests.shared import ROOT, shared

from . import recordings as recorded

_DOCUMENT = ROOT / "specs/baserow/schema.json"


def _plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _named(learned: Learned, document: Any) -> set[str]:
    """What the overlay says something of: `component`, `component.property`, operations."""
    found: set[str] = set()
    operations = {
        (path, method): str(operation["operationId"])
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if "operationId" in operation
    }
    for action in learned.actions:
        target = str(action.value["target"])
        # the names in brackets, and those behind dots
        steps = [
            re.findall(r"'([^']*)'", step) or [step.strip(".[]")]
            for step in re.findall(r"\.\w+|\[[^\]]*\]", target)
        ]
        if steps[:2] == [["components"], ["schemas"]]:
            inner = steps[4] if steps[3:4] == [["properties"]] else [""]
            found |= {
                f"{_plain(component)}.{_plain(name)}".rstrip(".")
                for component in steps[2]
                for name in inner
            }
        else:
            (path,), (method,) = steps[1:3]
            found.add(_plain(operations[path, method]))
    return found


def _is_named(name: str, named: set[str]) -> bool:
    part, _, rest = name.partition(":")
    owner, _, inner = rest.partition(".")
    if part == "client":
        constant = owner.lower().lstrip("_")  # a declaration, ahead of the methods
        return _plain(re.sub("^iter_", "list_", inner or constant)) in named
    component, attribute = _plain(owner), _plain(inner)
    whole = f"{component}.{attribute}" if attribute else component
    # the types of a response that is no component have the name of its operation
    operation = component.removesuffix("response")
    return component in named or whole in named or operation in named


def _mismatches(
    package: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, int]:
    """How many mismatches there are in the answers of each operation."""
    sys.path.insert(0, str(folder))
    try:
        api: Any = import_module(package)
    finally:
        sys.path.remove(str(folder))
    manifest = json.loads((folder / package / "specpress.json").read_text())
    operations = {each["id"]: each for each in manifest["operations"]}
    monkeypatch.setattr(recorded, "OPERATIONS", operations)
    found: dict[str, int] = {}
    for exchange in recorded.recordings():
        if not recorded.is_declared(exchange):
            continue
        response = recorded.response_of(exchange)
        transport = httpx.MockTransport(lambda _, answer=response: answer)
        reports: list[Any] = []
        call = recorded.call_of(exchange)
        with (
            httpx.Client(transport=transport) as http,
            api.Client(
                "https://b.test",
                http_client=http,
                retries=0,
                on_mismatch=reports.append,
            ) as client,
            suppress(api.ApiError, ValueError),
        ):
            attrgetter(call.method)(client)(*call.arguments, **call.keywords)
        if reports:
            name = exchange["operationId"]
            found[name] = found.get(name, 0) + len(reports)
    return found


def test_it_has_no_mismatch_and_other_types_only_where_the_overlay_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = list(read_evidence([shared("recordings/baserow-1.35.3.jsonl")]))
    document = json.loads(_DOCUMENT.read_bytes())
    learned: Learned = learn(document, "3.0.3", lambda: evidence)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_bytes(overlay_bytes(learned.actions, overlay, "Baserow", None))
    before = generated(_DOCUMENT, tmp_path, "published_api")
    after = generated(_DOCUMENT, tmp_path, "learned_api", overlay)
    wrong = _mismatches("published_api", tmp_path, monkeypatch)
    left = _mismatches("learned_api", tmp_path, monkeypatch)
    assert sum(wrong.values()) > 150
    assert left == {}
    changed, _ = changed_types(before, after)
    named = _named(learned, document)
    others = [name for name in sorted(changed) if not _is_named(name, named)]
    assert not others, "\n".join(others)
