"""Imports a package and everything in it; run as a program, prints what failed.

``python importing.py FOLDER PACKAGE``: each module is imported, both clients are made,
every operation of the manifest is looked for as a method of both, every public name of
`models` and `inputs` is resolved, and the decoder of every response is built.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

_MOST_FAILURES = 20


def failures(folder: Path, package: str) -> list[str]:
    """What cannot be imported or found, the first few of it."""
    sys.path.insert(0, str(folder))
    found: list[str] = []

    @contextmanager
    def noted(what: str) -> Generator[None]:
        try:
            yield
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            said = f"{type(error).__name__}: {error} ({place.filename}:{place.lineno})"
            found.append(f"{what}: {said[:500]}")

    for path in sorted((folder / package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        with noted(f"import {name}"):
            import_module(name)
    for kind in ("models", "inputs"):
        with noted(kind):
            module = import_module(f"{package}.{kind}")
            for name in dir(module):
                with noted(f"{kind}.{name}"):
                    getattr(module, name)
    manifest = json.loads((folder / package / "specpress.json").read_text())
    with noted("clients"):
        _check_clients(folder, package, manifest, noted)
    return found[:_MOST_FAILURES]


def _check_clients(
    folder: Path, package: str, manifest: Any, noted: Callable[[str], Any]
) -> None:
    root = import_module(package)
    clients = [root.Client("https://example.test"), root.AsyncClient("https://a.test")]
    for operation in manifest["operations"]:
        group, method = operation["python"].split(".")
        for client in clients:
            with noted(f"{type(client).__name__}.{operation['python']}"):
                assert callable(getattr(getattr(client, group), method))
    decoder = import_module(f"{package}._runtime.decode.decoder").decoder
    kind = import_module(f"{package}._runtime.operation").Operation
    seen = {"bytes", "str", "None"}
    for path in sorted((folder / package / "client").glob("*.py")):
        if path.stem == "__init__":
            continue
        module = import_module(f"{package}.client.{path.stem}")
        for declared in vars(module).values():
            if not isinstance(declared, kind):
                continue
            for response in declared.responses.values():
                is_text = isinstance(response, str)
                of: Iterable[str] = [response] if is_text else response.values()
                for expression in set(of) - seen:
                    seen.add(expression)
                    with noted(f"{declared.id}: {expression}"):
                        decoder(package, expression).decode(b"null")


if __name__ == "__main__":
    print(json.dumps(failures(Path(sys.argv[1]), sys.argv[2])))
