"""A document to its judgement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from specpress.cli.mock import PACKAGE, mock_app

from .documents import Judged
from .judging import Judgement, judge


def judgement(
    document: Judged,
    examples: int | None = None,
    derived: int | None = None,
    told: Callable[[str], None] = lambda _: None,
) -> Judgement:
    """Judge the mock of a document, with its own budget where no other one is given.

    It asks for no credentials, so that requests get to where they are looked at.
    """
    given = {"examples": examples, "derived": derived}
    budget = replace(
        document.budget, **{k: v for k, v in given.items() if v is not None}
    )
    with TemporaryDirectory() as folder:
        app = mock_app(
            str(document.path),
            Path(folder),
            security=False,
            overlays=document.overlays,
        )
        return judge(document.read(), app, log=PACKAGE, budget=budget, told=told)
