"""What states of jobs mean, in the words of many APIs."""

from __future__ import annotations

import pytest
from runtime.job_states import DONE, FAILED, RUNNING, outcome, reason


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("finished", "done"),
        ("SUCCEEDED", "done"),
        ("Completed", "done"),
        ("completed-successfully", "done"),
        ("TIMED_OUT", "failed"),
        ("Canceled", "failed"),
        ("in_progress", "running"),
        ("row-import-creation", "running"),
        (True, "done"),
        (False, "running"),
        (None, "running"),
    ],
)
def test_usual_words(state: object, expected: str) -> None:
    assert outcome(state, (), (), error=False) == expected


def test_the_words_of_an_api_go_before_the_usual() -> None:
    assert outcome("ready", ("published",), (), error=False) == "running"
    assert outcome("published", ("published",), (), error=False) == "done"
    assert outcome("stuck", (), ("stuck",), error=False) == "failed"
    assert outcome("stopped", ("stopped",), (), error=False) == "done"
    assert outcome("failed", (), ("stuck",), error=False) == "failed"
    assert outcome(True, (), (), error=True) == "failed"


def test_no_word_means_two_things() -> None:
    assert not DONE & FAILED
    assert not DONE & RUNNING
    assert not FAILED & RUNNING


def test_the_reason_of_a_failure() -> None:
    assert reason({"error": {"code": "E1", "message": "no disk"}}) == "no disk"
    assert reason({"human_readable_error": "", "message": "late"}) == "late"
    assert reason({"state": "failed"}) == ""
    assert reason(None) == ""
