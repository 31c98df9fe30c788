"""Renders every module of a package, and copies what it needs of the runtime."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import jinja2

from specpress.codegen.package import Package
from specpress.errors import SpecpressError
from specpress.utils.runtime import template_folder

from .environment import environment
from .features import ASKED_BY, features_of, with_features
from .runtime_modules import RUNTIMES, needed
from .user_templates import blamed

_HTTP_LIBRARY = re.compile(r"\bhttpx\b")
"""How the runtime, where it is tested, calls the library that a package imports."""

_HEADER = "header.py.jinja"


def render(
    package: Package, *, overriding: Sequence[Path] = (), line_length: int = 88
) -> dict[str, str]:
    """The files of a package: their paths, relative to its folder, and their texts.

    `overriding` are folders with templates to use instead of specpress's own. Raises
    `SpecpressError` for a template that cannot be used.
    """
    files = render_modules(package, overriding=overriding, line_length=line_length)
    header = _header(environment(overriding, line_length=line_length))
    for path, text in runtime_of(files, overriding).items():
        files[path] = header + _HTTP_LIBRARY.sub(package.http, text)
    files["py.typed"] = ""
    return dict(sorted(files.items()))


def runtime_of(
    files: Mapping[str, str], overriding: Sequence[Path] = ()
) -> dict[str, str]:
    """The modules of the runtime that a package of these files needs, by their paths."""
    ours, theirs = _runtime([template_folder()]), _runtime([*reversed(overriding)])
    # what a module has need of that the user wrote is not known
    is_changed = any(ours.get(path) != text for path, text in theirs.items())
    features = frozenset(ASKED_BY) if is_changed else features_of(files)
    runtime = {
        path: _with_features(path, text, features)
        for path, text in {**ours, **theirs}.items()
    }
    return needed(files, runtime)


def _with_features(path: str, text: str, features: frozenset[str]) -> str:
    """Raises `SpecpressError` for marks of features that are wrong."""
    try:
        return with_features(text, features)
    except ValueError as error:
        raise SpecpressError(
            f"expected marks of features as specpress's own module has them: {error}",
            file=path,
            hint="write the comment in another way, or begin and end the feature",
        ) from error


def render_modules(
    package: Package, *, overriding: Sequence[Path] = (), line_length: int = 88
) -> dict[str, str]:
    """As `render`, but only those files that follow from the document."""
    jinja = environment(overriding, line_length=line_length)
    files: dict[str, str] = {}
    try:
        header = _header(jinja)
        for module in package.modules:
            text = jinja.get_template(module.template).render(
                module=module, package=package
            )
            is_python = module.path.endswith(".py")
            files[module.path] = header + text if is_python else text
    except Exception as error:  # whatever a template's expressions raise
        refused = blamed(error, overriding)
        if refused is None:
            raise
        raise refused from error
    return files


def _header(jinja: jinja2.Environment) -> str:
    """The lines that every Python file begins with."""
    return jinja.get_template(_HEADER).render()


def _runtime(folders: Sequence[Path]) -> dict[str, str]:
    """The modules in folders of templates, by their paths in a package; later ones count."""
    return {
        f"{target}/{path.relative_to(folder / name).as_posix()}": path.read_text(
            encoding="utf-8"
        )
        for folder in folders
        for name, target in RUNTIMES
        for path in sorted((folder / name).rglob("*.py"))
    }
