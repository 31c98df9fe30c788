"""What the author of a document reads of its client: calls and types."""

from __future__ import annotations

import importlib
import json
from pathlib import Path


def public_names(folder: Path, package: str) -> str:
    """The calls with their arguments, and the types of both directions, one a line."""
    manifest = json.loads((folder / package / "specpress.json").read_text())
    lines: list[str] = []
    for operation in manifest["operations"]:
        arguments = [
            parameter["python"]
            for parameter in operation["parameters"]
            if parameter["in"] == "path"
        ]
        arguments += [operation["body"]] if "body" in operation else []
        arguments += [
            f"{parameter['python']}="
            for parameter in operation["parameters"]
            if parameter["in"] != "path"
        ]
        lines.append(f"{operation['python']}({', '.join(arguments)})")
    for kind in ("models", "inputs"):
        module = importlib.import_module(f"{package}.{kind}")
        lines += [
            f"{kind}.{name}"
            for name in dir(module)
            if name[0].isupper() and not name.isupper()
        ]
    return "".join(f"{line}\n" for line in sorted(lines))
