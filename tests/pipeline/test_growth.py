"""Generation takes as many steps more for each further operation, however many there are."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from specpress.cli.main import main
from tests.benchmarks.generating import synthetic

MANY = 200


def steps(operations: int, folder: Path) -> int:
    """How many functions are called to make a package of so many operations."""
    folder.mkdir()
    document = folder / "document.json"
    document.write_text(json.dumps(synthetic(operations)))
    count = [0]

    def called(_frame: Any, event: str, _argument: Any) -> None:
        count[0] += event.endswith("call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        made = main(
            ["generate", "-q", "--spec", str(document), "--output", f"{folder / 'out'}"]
        )
    finally:
        sys.setprofile(before)
    assert not made
    return count[0]


def test_work_grows_with_the_operations_not_with_their_square(tmp_path: Path) -> None:
    steps(3, tmp_path / "warm")  # what is made once a process
    once, twice, thrice = (
        steps(times * MANY, tmp_path / str(times)) for times in (1, 2, 3)
    )
    assert thrice - twice <= 1.01 * (twice - once)
