"""The golden cases: a small document each, and what is generated for it.

A case is a folder with `openapi.yaml`, whose first two lines say what it shows, and in
which files; with `expected/`, those files; and with `problems.txt`, where the document
has any. `pytest tests/golden --update` writes the last two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from specpress.codegen.build import build_package
from specpress.document.load import load
from specpress.ir.build import build
from specpress.render.render import render

_FOLDER = Path(__file__).parent
_SHOWN = "# Shown: "
PROBLEMS = "problems.txt"


@dataclass(frozen=True)
class Generated:
    """The package of a case: all its files by path, and its problems, one a line."""

    files: Mapping[str, str]
    problems: str


@dataclass(frozen=True)
class Case:
    """A golden case; `package` is the name of what is generated for it."""

    folder: Path

    @property
    def package(self) -> str:
        return self.folder.name.replace("-", "_")

    @property
    def document(self) -> Path:
        return self.folder / "openapi.yaml"

    @property
    def shown(self) -> list[str]:
        """The patterns of the files that show the construct."""
        _, line, *_ = self.document.read_text("utf-8").splitlines()
        assert line.startswith(_SHOWN), f"{self.document}: the second line"
        return line.removeprefix(_SHOWN).split()

    def generated(self) -> Generated:
        api = build(load(self.document.read_bytes()))
        problems = "".join(f"{problem}\n" for problem in api.problems)
        return Generated(render(build_package(api, self.package)), problems)

    def selected(self, generated: Generated) -> Mapping[str, str]:
        """What the folder of the case has to hold, by path."""
        files = {
            f"expected/{path}": text
            for path, text in generated.files.items()
            if any(fnmatchcase(path, pattern) for pattern in self.shown)
            and not path.endswith(("models/__init__.py", "inputs/__init__.py"))
        }
        return {
            **files,
            **({PROBLEMS: generated.problems} if generated.problems else {}),
        }

    def recorded(self) -> Mapping[str, str]:
        """What the folder of the case holds now."""
        files = [*self.folder.glob("expected/**/*.*"), *self.folder.glob(PROBLEMS)]
        return {
            file.relative_to(self.folder).as_posix(): file.read_text("utf-8")
            for file in files
        }

    def record(self, selected: Mapping[str, str]) -> None:
        """Makes the folder hold what it has to."""
        for path in self.recorded().keys() - selected.keys():
            (self.folder / path).unlink()
        for path, text in selected.items():
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")


CASES = [Case(file.parent) for file in sorted(_FOLDER.glob("*/openapi.yaml"))]
