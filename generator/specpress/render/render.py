"""Renders every module of a package, and copies the runtime beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import jinja2

from specpress.codegen.package import Package
from specpress.errors import SpecpressError

from .environment import environment, template_folder

_RUNTIMES = (("runtime", "_runtime"), ("server_runtime", "server/_runtime"))
"""The folders of ordinary Python that are copied, and where they go."""


def render(
    package: Package, *, overriding: Sequence[Path] = (), line_length: int = 88
) -> dict[str, str]:
    """The files of a package: their paths, relative to its folder, and their texts.

    `overriding` are folders with templates to use instead of specpress's own. Raises
    `SpecpressError` for a template that cannot be used.
    """
    files = render_modules(package, overriding=overriding, line_length=line_length)
    files["py.typed"] = ""
    files.update(_runtime(overriding))
    return dict(sorted(files.items()))


def render_modules(
    package: Package, *, overriding: Sequence[Path] = (), line_length: int = 88
) -> dict[str, str]:
    """As `render`, but only those files that follow from the document."""
    jinja = environment(overriding, line_length=line_length)
    files: dict[str, str] = {}
    try:
        for module in package.modules:
            template = jinja.get_template(module.template)
            files[module.path] = template.render(module=module, package=package)
    except jinja2.TemplateError as error:
        raise _unusable(error) from error
    return files


def _runtime(overriding: Sequence[Path]) -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in (template_folder(), *reversed(overriding)):
        for name, target in _RUNTIMES:
            root = folder / name
            for path in sorted(root.rglob("*.py")):
                place = path.relative_to(root).as_posix()
                found[f"{target}/{place}"] = path.read_text(encoding="utf-8")
    return found


def _unusable(error: jinja2.TemplateError) -> SpecpressError:
    name = getattr(error, "filename", None) or getattr(error, "name", None) or ""
    line = getattr(error, "lineno", None)
    return SpecpressError(
        f"the template cannot be rendered: {error.message}",
        file=f"{name}:{line}" if line else str(name),
        hint="compare it with the template of the same name that specpress brings",
    )
