"""The judge finds nothing in the mock of the library's document but what is explained."""

from __future__ import annotations

import pytest

from .documents import LIBRARY
from .explained import compared, explanations
from .running import judgement


def test_library() -> None:
    pytest.importorskip("schemathesis", reason="the dependency group `judge`")
    found = judgement(LIBRARY)
    left, idle = compared(found.findings, explanations(LIBRARY.name))
    assert [f"{each.check}: {each.text}" for each in left] == []
    assert idle == []
    assert not found.errors
    assert found.cases > 500
