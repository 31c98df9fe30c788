"""Renders every module of a package, and copies what it needs of the runtime."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import jinja2

from specpress.codegen.package import Package
from specpress.utils.runtime import template_folder

from .environment import environment
from .features import features_of, with_features
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
    features = features_of(files)
    runtime = _runtime(overriding)
    return needed(
        files, {path: with_features(text, features) for path, text in runtime.items()}
    )


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


def _runtime(overriding: Sequence[Path]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for folder in (template_folder(), *reversed(overriding)):
        for name, target in RUNTIMES:
            root = folder / name
            for path in sorted(root.rglob("*.py")):
                place = path.relative_to(root).as_posix()
                texts[f"{target}/{place}"] = path.read_text(encoding="utf-8")
    return texts
