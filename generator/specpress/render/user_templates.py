"""Templates of the user's own: what they replace, and what they do not."""

from __future__ import annotations

import ast
import difflib
import traceback
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path

import jinja2

from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.utils.runtime import template_folder

from .environment import ORIGINALS
from .runtime_modules import RUNTIMES

_OF_REPORTS = "diff/"
"""The folder of the templates of `specpress diff`, which are in no package."""
_PATTERNS = ("**/*.jinja", *(f"{folder}/**/*.py" for folder, _ in RUNTIMES))


def refuse_unreadable(folders: Sequence[Path]) -> None:
    """Raises `SpecpressError` for a folder that is not there, or a file that is no text."""
    for folder in folders:
        if not folder.is_dir():
            raise SpecpressError(
                "no such folder of templates",
                file=str(folder),
                hint="check `templates` in the configuration",
            )
        for name in sorted(replaceable(folder)):
            _text(folder / name)


def refuse_no_python(files: Mapping[str, str], folders: Sequence[Path]) -> None:
    """Raises `SpecpressError` for a module of `files` that is no Python.

    The templates in `folders` took part in it: what specpress writes by itself is.
    """
    for path, text in files.items():
        if not path.endswith(".py"):
            continue
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError) as error:
            line, reason = 1, str(error)
            if isinstance(error, SyntaxError):
                line, reason = error.lineno or 1, error.msg
            shown = "".join(text.splitlines()[line - 1 : line]).strip()
            raise SpecpressError(
                f"the templates make no Python of {path}, line {line}: {reason} ({shown!r})",
                file=", ".join(map(str, folders)),
                hint="compare them with those of `specpress templates export`",
            ) from error


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


def unused_templates(
    folders: Sequence[Path], written: Container[str]
) -> Iterator[Problem]:
    """A warning for each template that replaces none, and that no other one mentions.

    Likewise for a module that replaces none and that the package does not import: it is
    not among the paths of the files that are `written`.
    """
    built_in = replaceable(template_folder())
    for folder in folders:
        own = replaceable(folder)
        modules = {file.relative_to(folder).as_posix() for file in folder.rglob("*.py")}
        texts = "".join(_text(folder / name) for name in own)
        for name in sorted((own | modules) - built_in):
            if name.startswith(_OF_REPORTS) or _target(name) in written:
                continue
            if name.endswith(".jinja") and name in texts:
                continue
            near = difflib.get_close_matches(name, built_in, n=1)
            hint = f"; the nearest is {near[0]!r}" if near else ""
            unread = "" if name.endswith(".jinja") else ", and no import of it"
            yield Problem(
                ProblemKind.UNUSED_SETTING,
                "",
                f"expected the template {name!r} to replace one of specpress's, found "
                f"none of that path{unread}{hint}",
                "ignored",
                str(folder / name),
            )


def _target(name: str) -> str:
    """Where a module of the runtime goes in a package; empty for other files."""
    folder, _, rest = name.partition("/")
    target = dict(RUNTIMES).get(folder) if name.endswith(".py") else None
    return f"{target}/{rest}" if target else ""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        what = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise SpecpressError(
            f"the template cannot be read: {what}", file=str(file)
        ) from error


def replaceable(folder: Path) -> set[str]:
    """The paths of the templates of packages, and of runtime modules, in a folder."""
    files = (file for pattern in _PATTERNS for file in folder.glob(pattern))
    names = {file.relative_to(folder).as_posix() for file in files}
    return {name for name in names if not name.startswith(_OF_REPORTS)}
