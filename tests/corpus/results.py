"""What became of one document, and keeping it until something changes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class Result:
    """The result for one document.

    `status` is ``generated``, ``refused`` (a one-line error), ``traceback`` or
    ``timeout``. `failures` are those of `importing`; the numbers of errors are None
    where a check has not been run.
    """

    name: str
    package: str
    key: str
    status: str
    message: str = ""
    operations: int = 0
    present: int = 0
    missing: list[str] = field(default_factory=list[str])
    problems: dict[str, int] = field(default_factory=dict[str, int])
    seconds: float = 0.0
    lines: int = 0
    output: str = ""
    failures: list[str] = field(default_factory=list[str])
    unformatted: list[str] = field(default_factory=list[str])
    mypy: list[str] | None = None
    pyright: list[str] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it can be imported, with all operations of the document."""
        return self.status == "generated" and not self.failures and not self.missing

    @property
    def lines_per_operation(self) -> float:
        """Lines of Python without the runtime, for each operation."""
        return self.lines / self.operations if self.operations else 0.0


def load(path: Path) -> Result | None:
    """A result that was kept, None if it is not there or of another shape."""
    try:
        value: dict[str, Any] = json.loads(path.read_text())
        return Result(**value)
    except (OSError, ValueError, TypeError):
        return None


def save(result: Result, path: Path) -> None:
    """Keep a result; whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(asdict(result), indent=1))
    temporary.replace(path)


def tool_digest() -> str:
    """Changes with the generator, the templates and these checks."""
    files = [
        path
        for folder in ("generator", "templates", "tests/corpus")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".jinja"}
    ]
    return digest_of(files)


def digest_of(files: list[Path]) -> str:
    """The digest of some files."""
    found = hashlib.sha256()
    for path in sorted(files):
        found.update(path.as_posix().encode() + b"\0")
        found.update(path.read_bytes())
    return found.hexdigest()
