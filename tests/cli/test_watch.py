"""`specpress generate --watch`."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.shared import posix

from .project import environment, write_document, write_project

PATIENCE_SECONDS = 30.0


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@posix
def test_each_change_is_generated(tmp_path: Path) -> None:
    project = write_project(tmp_path / "project")
    file = project / "src" / "pets_api" / "__init__.py"
    said = tmp_path / "said"

    def has(text: str) -> bool:
        return file.exists() and text in file.read_text()

    with (
        said.open("w") as stream,
        subprocess.Popen(
            [sys.executable, "-m", "specpress", "generate", "--watch"],
            cwd=project,
            env=environment(project),
            stdout=stream,
            stderr=stream,
            # a shell lets what it runs in the background ignore the interrupt
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as process,
    ):
        try:
            until(lambda: has('__version__ = "1"'))
            write_document(project, version="2")
            until(lambda: has('__version__ = "2"'))
            (project / "pets.json").write_text("{")
            until(lambda: "expected JSON" in said.read_text())
            write_document(project, version="3")
            until(lambda: has('__version__ = "3"'))
            (project / "specpress.toml").write_text("[")
            until(lambda: "not valid TOML" in said.read_text())
            write_project(project, 'rename.operations.listPets = "every"\n')
            until(lambda: "def every" in (file.parent / "client/pets.py").read_text())
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE_SECONDS) == 0
