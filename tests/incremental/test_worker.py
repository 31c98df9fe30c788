"""Work in a process beside this one: the same results, and the same errors."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from specpress.incremental import worker as module
from specpress.incremental.worker import beside

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied")


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes are copied, whatever threads the tests themselves run in."""
    monkeypatch.setattr(module, "_is_of_use", lambda: True)


def _children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


@pytest.mark.usefixtures("copied")
def test_the_result_is_that_of_the_work_in_another_process() -> None:
    before, files = _children(), [*Path("/proc/self/fd").iterdir()]
    with beside(lambda: (os.getpid(), "x" * 1_000_000)) as result:
        process, text = result()
    assert process != os.getpid()
    assert len(text) == 1_000_000
    assert _children() == before
    assert len([*Path("/proc/self/fd").iterdir()]) == len(files)


@pytest.mark.usefixtures("copied")
def test_an_error_is_raised_here() -> None:
    def work() -> None:
        raise ValueError("of the work")

    with beside(work) as result, pytest.raises(ValueError, match="of the work"):
        result()


@pytest.mark.usefixtures("copied")
def test_what_cannot_be_handed_over_is_made_here() -> None:
    with beside(lambda: threading.Lock()) as result:
        assert not result().locked()


@pytest.mark.usefixtures("copied")
def test_nothing_is_left_where_the_block_ends_early() -> None:
    before = _children()
    with pytest.raises(KeyError), beside(lambda: "x" * 10_000_000):
        raise KeyError
    assert _children() == before


def test_other_threads_keep_it_in_this_process() -> None:
    code = (
        "import os, threading\n"
        "from specpress.incremental.worker import beside\n"
        "def here():\n"
        "    with beside(os.getpid) as result:\n"
        "        print(result() == os.getpid())\n"
        "thread = threading.Thread(target=here); thread.start(); thread.join()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "True\n"
