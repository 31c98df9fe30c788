"""Runs the Python blocks of a package's README against its mock; run as a program.

``python readme.py FOLDER PACKAGE`` prints a JSON object: `blocks`, how many there are, and
`failures`, what each one raised that did.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import re
import socket
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import uvicorn

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_VARIABLE = re.compile(r"`([A-Z][A-Z0-9_]*)`")
_STARTED_SECONDS = 30.0


def blocks(readme: str) -> list[str]:
    """The Python blocks of a page."""
    return _BLOCK.findall(readme)


def variables(readme: str) -> list[str]:
    """The variables of the environment that a README names in its table."""
    rows = (line for line in readme.splitlines() if line.startswith("| `"))
    cells = (line.split("|")[1] for line in rows)
    return [name for cell in cells for name in _VARIABLE.findall(cell)]


@contextlib.contextmanager
def served(app: Any) -> Iterator[str]:
    """The URL of an app that is served while the block runs."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, log_level="critical", lifespan="on")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        deadline = time.monotonic() + _STARTED_SECONDS
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def run(folder: Path, package: str) -> dict[str, Any]:
    """What came of the blocks of a README."""
    sys.path.insert(0, str(folder))
    readme = (folder / package / "README.md").read_text(encoding="utf-8")
    names = variables(readme)
    (url,) = [name for name in names if name == f"{package.upper()}_URL"]
    os.environ |= dict.fromkeys(names, "made-up")
    app = import_module(f"{package}.server").create_mock_app()
    failures: list[str] = []
    with served(app) as address:
        os.environ[url] = address
        for block in blocks(readme):
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(block, "README.md", "exec"), {"__name__": "__main__"})
            except Exception:
                failures.append(f"{block}\n{traceback.format_exc(limit=-2)}")
    return {"blocks": len(blocks(readme)), "failures": failures}


if __name__ == "__main__":
    logging.disable()
    warnings.simplefilter("ignore")
    print(json.dumps(run(Path(sys.argv[1]), sys.argv[2])))
