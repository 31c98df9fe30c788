"""A user's service classes: which operations they leave out, and a starter file."""

from __future__ import annotations

import sys
from importlib import import_module
from inspect import isfunction
from pathlib import Path
from typing import Any

from specpress.errors import SpecpressError


def unimplemented(class_path: str, *roots: Path) -> list[str]:
    """The operations that a class has no method of its own for.

    `class_path` is ``package.module:Class``, found from one of `roots` or where Python
    looks; importing it runs its code. Raises `SpecpressError` for one that is no service
    of a generated package.
    """
    module_name, _, name = class_path.partition(":")
    before = list(sys.path)
    sys.path[:0] = map(str, roots)
    try:
        service: Any = getattr(import_module(module_name), name)
    except (Exception, SystemExit) as error:  # whatever the user's own code raises
        raise SpecpressError(
            f"{class_path} cannot be imported: {type(error).__name__}: {error}",
            hint="name a class as package.module:Class",
        ) from error
    finally:
        sys.path[:] = before
    base: Any = getattr(service, "_declared", None)
    if not isinstance(base, type):
        raise SpecpressError(
            f"{class_path} does not extend a service of a generated package",
            hint="extend one of the classes of its `server`",
        )
    return sorted(
        method
        for method, declared in vars(base).items()
        if isfunction(declared)
        and not method.startswith("__")
        and getattr(service, method) is declared
    )


def starter(package: str, server: Path) -> str:
    """The text of a file to begin with: a class for each service, and the app.

    `server` is the folder of the package's `server`. Raises `SpecpressError` where
    there is none.
    """
    try:
        text = (server / "__init__.py").read_text(encoding="utf-8")
    except OSError as error:
        raise SpecpressError(
            f"no server in {server.parent}",
            hint="generate it: `specpress generate`",
        ) from error
    except UnicodeDecodeError as error:
        raise _no_server(server, error) from error
    try:
        return _starter(package, _keywords(text))
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise _no_server(server, error) from error


def _no_server(server: Path, error: Exception) -> SpecpressError:
    return SpecpressError(
        f"expected the server of a generated package, found no Python ({error})",
        file=str(server / "__init__.py"),
        hint="generate it again: `specpress generate --force`",
    )


def _keywords(text: str) -> list[tuple[str, str]]:
    """The arguments of `create_app` and their classes: the keys of its `Services`."""
    import ast

    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name == "Services":
            return [
                (line.target.id, ast.unparse(line.annotation))
                for line in node.body
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
            ]
    return []


def _starter(package: str, services: list[tuple[str, str]]) -> str:
    classes = sorted(kind for _, kind in services)
    imports = "".join(f"    {name},\n" for name in [*classes, "create_app"])
    blocks = "".join(
        f"class {kind.removesuffix('Service')}({kind}):\n"
        f'    """Copy the methods to offer from `{kind}`; the others answer 501."""\n\n\n'
        for _, kind in services
    )
    arguments = "".join(
        f"    {keyword}={kind.removesuffix('Service')}(),\n"
        for keyword, kind in services
    )
    return (
        f'"""The server of {package}: yours to edit, it is written only once."""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Sequence\n\n"
        "from fastapi import Request\n"
        f"from {package}.server import (\n{imports})\n\n\n"
        f"{blocks}"
        "async def authenticate(\n"
        "    scheme: str, credential: str, scopes: Sequence[str], request: Request\n"
        ") -> object | None:\n"
        '    """Say whose a credential is; None refuses it with 401."""\n'
        "    return None\n\n\n"
        "app = create_app(\n"
        "    authenticate=authenticate,\n"
        f"{arguments}"
        ")\n"
    )
