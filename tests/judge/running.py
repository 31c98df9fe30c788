"""A document to its judgement."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from specpress.commands.mock import PACKAGE, mock_app

from .documents import Judged
from .judging import Judgement, judge


def judgement(document: Judged, examples: int | None = None) -> Judgement:
    """Judge the mock of a document.

    It asks for no credentials, so that requests get to where they are looked at.
    """
    with TemporaryDirectory() as folder:
        app = mock_app(
            str(document.path),
            Path(folder),
            security=False,
            overlays=document.overlays,
        )
        budget = document.examples if examples is None else examples
        return judge(document.read(), app, log=PACKAGE, examples=budget)
