"""Single edits of every kind have the verdict that is right on the wire."""

from __future__ import annotations

import pytest

from . import further_edits, keyword_edits, structure_edits, value_edits, wire_edits
from .build_documents import compared
from .wire_edits import Edit


def edits() -> list[Edit]:
    """All edits: of what is used often, and of the rest."""
    return [
        *wire_edits.edits(), *keyword_edits.edits(), *further_edits.edits(),
        *value_edits.edits(), *structure_edits.edits(),
    ]  # fmt: skip


@pytest.mark.parametrize("edit", edits(), ids=lambda edit: edit.name)
def test_verdict(edit: Edit) -> None:
    found = compared(edit.base, edit.revision)
    assert found.verdict in edit.accept, [c.message for c in found.changes]


@pytest.mark.parametrize("edit", edits(), ids=lambda edit: edit.name)
def test_nothing_changed_between_a_document_and_itself(edit: Edit) -> None:
    assert compared(edit.base, edit.base).changes == ()
    assert compared(edit.revision, edit.revision).changes == ()


def test_names_are_unique() -> None:
    names = [edit.name for edit in edits()]
    assert len(names) == len(set(names)) > 900
