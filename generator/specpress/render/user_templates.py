"""Templates of the user's own: what they replace, and what they do not."""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

import jinja2

from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.runtime import template_folder

from .environment import ORIGINALS

_PATTERNS = ("**/*.jinja", "runtime/**/*.py", "server_runtime/**/*.py")


def refuse_unreadable(folders: Sequence[Path]) -> None:
    """Raises `SpecpressError` for a folder that is not there, or a file that is no text."""
    for folder in folders:
        if not folder.is_dir():
            raise SpecpressError(
                "no such folder of templates",
                file=str(folder),
                hint="check `templates` in the configuration",
            )
        for name in sorted(_names(folder)):
            _text(folder / name)


def blamed(error: Exception, folders: Sequence[Path]) -> SpecpressError | None:
    """What a template of the user's own did wrong, and in which line.

    None for an error that came about without any of those in `folders`.
    """
    file, line = _place(error, folders)
    if not file:
        return None
    name, reason = type(error).__name__, " ".join(str(error).split())
    hint = "compare it with the template of the same name that specpress brings"
    match error:
        case jinja2.TemplateNotFound():
            reason = f"there is no template {error.name!r}"
        case jinja2.TemplateError():
            pass
        case RecursionError():
            reason = "it extends or includes itself"
            hint = _hint_to_extend(Path(file), folders)
        case _:
            reason = f"{name}: {reason}"
    return SpecpressError(
        f"the template cannot be rendered: {reason}", file=f"{file}:{line}", hint=hint
    )


def _place(error: Exception, folders: Sequence[Path]) -> tuple[str, int]:
    """The innermost line of the user's templates that an error comes from."""
    places = [
        (frame.filename, frame.lineno or 0)
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    if isinstance(error, jinja2.TemplateSyntaxError):
        places.append((error.filename or "", error.lineno))
    own = [each for each in places if any(map(Path(each[0]).is_relative_to, folders))]
    return own[-1] if own else ("", 0)


def _hint_to_extend(file: Path, folders: Sequence[Path]) -> str:
    (folder,) = [folder for folder in folders if file.is_relative_to(folder)][:1]
    original = f"{ORIGINALS}/{file.relative_to(folder).as_posix()}"
    return f"what it replaces is {original!r}"


def unused_templates(folders: Sequence[Path]) -> Iterator[Problem]:
    """A warning for each template that replaces none, and that no other one mentions."""
    for folder in folders:
        own = _names(folder)
        built_in = _names(template_folder())
        texts = "".join(_text(folder / name) for name in own)
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


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        what = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise SpecpressError(
            f"the template cannot be read: {what}", file=str(file)
        ) from error


def _names(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for pattern in _PATTERNS
        for file in folder.glob(pattern)
    }
