"""What the overlay of Baserow's document mends, measured on a real server's answers."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from typing import Any

import httpx
import pytest

from specpress.document.load import load
from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import read_overlay
from tests.shared import ROOT

from .deviations import GOLDEN, lines, reports
from .recordings import is_declared, recordings
from .strict import Object, Strict

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import Client, models

DOCUMENT = ROOT / "specs/baserow/schema.json"
OVERLAY = ROOT / "specs/baserow/overlay.yaml"


@pytest.fixture(scope="module")
def successes() -> list[dict[str, Any]]:
    return [each for each in recordings() if 200 <= each["status"] < 300]


def _document(*, overlaid: bool) -> Object:
    value: Object = json.loads(DOCUMENT.read_bytes())
    if overlaid:
        assert apply(value, [read_overlay(OVERLAY)], str(DOCUMENT)) == []
    return value


def _rate(document: Object, exchanges: list[dict[str, Any]]) -> float:
    """The part that is as declared, of all; a 204 without a body is.

    None is left out: each is of an operation of the document, and one whose status,
    media type or body the document does not declare counts as a deviation.
    """
    strict = Strict(document)
    return sum(strict.accepts(each) for each in exchanges) / len(exchanges)


def test_strict_validation_as_published(successes: list[dict[str, Any]]) -> None:
    # What was recorded with each answer is the same validation, made independently.
    strict = Strict(_document(overlaid=False))
    for each in successes:
        declared = each["declared"]
        valid = declared["status"] and not declared["errors"]
        assert strict.accepts(each) is bool(valid)
    assert len(successes) == 465
    assert round(_rate(_document(overlaid=False), successes), 3) == 0.546


def test_strict_validation_with_the_overlay(successes: list[dict[str, Any]]) -> None:
    assert round(_rate(_document(overlaid=True), successes), 3) == 0.998


def test_the_client_reads_what_the_overlay_says(
    successes: list[dict[str, Any]],
) -> None:
    declared = [each for each in successes if is_declared(each)]
    assert len(declared) > 400
    as_declared = [each for each in declared if not reports(each)]
    assert len(as_declared) / len(declared) >= 0.99


def test_the_deviations_that_are_left() -> None:
    found = lines(recordings())
    assert (
        found == GOLDEN.read_text().splitlines()
    ), "write the list anew with `python -m tests.baserow.deviations`"


def test_the_mended_document_is_sound() -> None:
    def kinds(*, overlaid: bool) -> list[str]:
        overlays = [read_overlay(OVERLAY)] if overlaid else []
        document = load(DOCUMENT.read_bytes(), source=str(DOCUMENT), overlays=overlays)
        return [problem.kind for problem in document.problems]

    assert kinds(overlaid=True) == kinds(overlaid=False)


def test_what_depends_on_the_order_of_requests_makes_no_difference() -> None:
    """Baserow's server gives two documents, by what it was asked for before."""
    first = DOCUMENT.read_bytes()
    value = json.loads(first)
    for name in ("DateFieldField", "LastModifiedFieldField", "CreatedOnFieldField"):
        required: list[str] = value["components"]["schemas"][name]["required"]
        required.remove("name")
    overlays = [read_overlay(OVERLAY)]
    documents = [
        load(data, source=str(DOCUMENT), overlays=overlays)
        for data in (first, json.dumps(value).encode())
    ]
    assert documents[0].digest == documents[1].digest
    assert documents[0].problems == documents[1].problems


def test_an_id_is_of_one_type_wherever_it_is_a_parameter() -> None:
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for item in _document(overlaid=True)["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", []):
                if parameter["name"].endswith(("_id", "_uid")):
                    kinds[parameter["name"]].add(parameter["schema"]["type"])
    # the id of a public export is signed, and a text
    assert {name for name, types in kinds.items() if len(types) > 1} == {"job_id"}
    assert kinds["workspace_id"] == kinds["endpoint_id"] == {"integer"}


def test_rows_of_a_batch_are_rows() -> None:
    row = {"id": 1, "order": "1.00000000000000000000", "Name": "Ada"}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"items": [row]})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Client("https://x.test", http_client=http, on_mismatch="raise") as client:
        rows = client.database_table_rows
        created = rows.batch_create_database_table_rows(1, {"items": [{"Name": "Ada"}]})
        updated = rows.batch_update_database_table_rows(1, {"items": [{"id": 1}]})
    for batch in (created, updated):
        (first,) = batch.items
        assert isinstance(first, models.ExampleRowResponseSerializerWithUserFieldNames)
        assert (first.id, first["Name"], "Name" in first) == (1, "Ada", True)


def test_each_action_says_why() -> None:
    for action in read_overlay(OVERLAY).actions:
        assert action.description.endswith("."), action.pointer


def test_nothing_is_left_of_the_example_table() -> None:
    text = json.dumps(_document(overlaid=True)["components"])
    assert '"field_1"' not in text
    assert '"field_2"' not in text
