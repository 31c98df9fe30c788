"""A few real documents that between them have every construct: each is a whole package.

All of the corpus, with the type checkers, is what ``python -m tests.corpus`` is for.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from . import type_checks
from .defects import explain
from .documents import Sample, operations, samples
from .results import ROOT, Result
from .stages import result_of, tools

SHARED = ROOT.parent / "shared"
SAMPLE = (
    "corpus/airbyte.local__config.json",
    "corpus/api.video.json",
    "corpus/apis.guru.json",
    "corpus/googleapis.com__policytroubleshooter.json",
    "corpus/xkcd.com.json",
    "dialects/alertmanager",
    "dialects/oai/examples/v2.0/json/petstore-separate/spec/swagger.json",
    "dialects/oai/examples/v3.1/tictactoe.yaml",
    "dialects/oai/examples/v3.1/webhook-example.yaml",
)


def _documents() -> list[Sample]:
    return samples(SHARED / name for name in SAMPLE if (SHARED / name).exists())


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the corpus is not beside the repository"
)
@pytest.mark.parametrize("sample", _documents(), ids=lambda sample: sample.path.stem)
def test_a_document_is_generated_whole_and_round_trips(
    sample: Sample, tmp_path: Path
) -> None:
    result = result_of(sample, tools(), tmp_path)
    assert result.status == "generated", result.message
    assert (result.failures, result.missing, result.unformatted) == ([], [], [])
    assert result.present == len(operations(sample.path))
    result.defects = explain(sample.path, result.differences)
    assert result.unexplained == {}
    assert result.round_trips == result.operations - len(result.differences)


def test_batches_hold_each_result_once() -> None:
    results = [
        Result(str(i), f"p{i}", "", status="generated", lines=i * 997 % 90_000)
        for i in range(50)
    ]
    found = type_checks.batches(results)
    assert sorted(r.name for batch in found for r in batch) == sorted(
        r.name for r in results
    )
    assert len(found) < len(results)
