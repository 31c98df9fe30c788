"""A few real documents that between them have every construct: generated and imported.

All of the corpus, with the type checkers, is what ``python -m tests.corpus`` is for.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from . import generation, type_checks
from .documents import Sample, operations, samples
from .results import ROOT, Result

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
    return samples(
        path
        for name in SAMPLE
        for path in (
            [SHARED / name] if "." in name[-5:] else (SHARED / name).rglob("*.y*ml")
        )
        if path.is_file()
    )


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the corpus is not beside the repository"
)
@pytest.mark.parametrize("sample", _documents(), ids=lambda sample: sample.path.stem)
def test_a_document_is_generated_whole(sample: Sample, tmp_path: Path) -> None:
    result = generation.result_of(sample, "", tmp_path)
    assert result.status == "generated", result.message
    assert (result.failures, result.missing, result.unformatted) == ([], [], [])
    assert result.present == len(operations(sample.path))


def test_batches_hold_each_result_once() -> None:
    results = [
        Result(str(i), f"p{i}", "", "generated", lines=i * 997 % 90_000)
        for i in range(50)
    ]
    found = type_checks.batches(results)
    assert sorted(r.name for batch in found for r in batch) == sorted(
        r.name for r in results
    )
    assert len(found) < len(results)
