"""What became of one document, and keeping it until something changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class Result:
    """The result for one document.

    `status` is ``generated``, ``refused`` (a one-line error), ``traceback`` or
    ``timeout``. `made_with` says for each stage what its outcome depends on: while that
    stays the same, so does the outcome. `failures` are those of `importing`,
    `differences` those of `calling`, by operation (``GET /path``); `defects` names what
    in the document explains them. The numbers of errors are None where a check has not
    been run.
    """

    name: str
    package: str
    collection: str
    made_with: dict[str, str] = field(default_factory=dict[str, str])
    status: str = ""
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
    round_trips: int = 0
    differences: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    defects: dict[str, str] = field(default_factory=dict[str, str])
    calling_seconds: float = 0.0
    mypy: list[str] | None = None
    pyright: list[str] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it can be imported, with all operations of the document."""
        return self.status == "generated" and not self.failures and not self.missing

    @property
    def unexplained(self) -> dict[str, list[str]]:
        """The operations that do not round-trip although nothing is wrong with them."""
        listed = self.differences.items()
        return {name: said for name, said in listed if name not in self.defects}

    @property
    def is_at_fault(self) -> bool:
        """Whether something is wrong that is not the fault of the document."""
        found = (self.unformatted, self.mypy, self.pyright, self.unexplained)
        return not self.is_whole or any(found)

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


def save(result: Result, build: Path) -> None:
    """Keep a result; whole or not at all."""
    path = kept(result.package, build)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps(asdict(result), indent=1))
    temporary.replace(path)


def kept(package: str, build: Path) -> Path:
    """Where the result for a package is kept."""
    return build / "results" / f"{package}.json"


def digest_of(files: Iterable[Path]) -> str:
    """A digest of some files: of their names and what is in them."""
    found = hashlib.sha256()
    for path in sorted(files):
        found.update(path.as_posix().encode() + b"\0")
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def sources(*names: str) -> list[Path]:
    """The sources of this repository at these paths, and below them."""
    given = [ROOT / name for name in names]
    return [
        path
        for start in given
        for path in (start.rglob("*") if start.is_dir() else [start])
        if path.suffix in {".py", ".jinja"}
    ]
