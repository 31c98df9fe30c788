"""Generated packages in miniature, for tests that need a whole one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

RUNTIME = Path(__file__).parents[3] / "templates" / "runtime"

HEAD = """from __future__ import annotations
import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID
from .._runtime.models.model import Discriminator, Field, Model
"""
ALIAS = """from typing import Annotated, TypeAlias
from .._runtime.models.model import Discriminator
"""
INIT = """from .._runtime.lazy import lazy_names
__getattr__, __dir__ = lazy_names(__name__, {table!r}{fallback})
"""


def write_package(
    root: Path,
    models: Mapping[str, str],
    inputs: Mapping[str, str] | None = None,
) -> None:
    """Write a package: for each name of a type the source of its module.

    The source of a class gets the usual imports before it; that of an alias brings its
    own. Modules are called like their type, in lower case.
    """
    shutil.copytree(RUNTIME, root / "_runtime")
    (root / "__init__.py").touch()
    _write_types(root / "models", models, "")
    _write_types(root / "inputs", inputs or {}, ", fallback='..models'")


def _write_types(folder: Path, types: Mapping[str, str], fallback: str) -> None:
    folder.mkdir()
    modules = {name: name.lower() for name in types}
    table = "; ".join(f"{module}: {name}" for name, module in modules.items())
    (folder / "__init__.py").write_text(INIT.format(table=table, fallback=fallback))
    for name, source in types.items():
        head = HEAD if "class " in source else ALIAS
        (folder / f"{modules[name]}.py").write_text(head + source)
