"""Templates of the user's own: what they replace, and what they do not."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.runtime import template_folder

_PATTERNS = ("**/*.jinja", "runtime/**/*.py", "server_runtime/**/*.py")


def refuse_missing(folders: Sequence[Path]) -> None:
    """Raises `SpecpressError` for a folder that is not there."""
    for folder in folders:
        if not folder.is_dir():
            raise SpecpressError(
                "no such folder of templates",
                file=str(folder),
                hint="check `templates` in the configuration",
            )


def unused_templates(folders: Sequence[Path]) -> Iterator[Problem]:
    """A warning for each template that replaces none, and that no other one mentions."""
    for folder in folders:
        own = _names(folder)
        built_in = _names(template_folder())
        texts = "".join((folder / name).read_text(encoding="utf-8") for name in own)
        for name in sorted(own - built_in):
            if name.endswith(".jinja") and name in texts:
                continue
            near = difflib.get_close_matches(name, built_in, n=1)
            hint = f"; the nearest is {near[0]!r}" if near else ""
            yield Problem(
                ProblemKind.UNUSED_SETTING,
                "",
                f"expected the template {name!r} to replace one of specpress's, found "
                f"none of that path{hint}",
                "ignored",
                str(folder / name),
            )


def _names(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for pattern in _PATTERNS
        for file in folder.glob(pattern)
    }
