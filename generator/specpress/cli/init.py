"""`specpress init`: write the configuration of one API."""

from __future__ import annotations

import argparse
import json
import os
import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from specpress.config import load as config
from specpress.config.file import PYPROJECT, SPECPRESS, find
from specpress.errors import SpecpressError
from specpress.fetch import address, local
from specpress.utils import atomic_write as atomic
from specpress.utils.real_path import real_path
from specpress.utils.shipped import shipped

from .arguments import add_output_arguments

SCHEMA = "docs/specpress.schema.json"

# Parts of an address that many APIs have in common and that therefore name none.
_COMMON = {
    "api",
    "apis",
    "docs",
    "openapi",
    "public",
    "schema",
    "spec",
    "swagger",
    "www",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument(
        "source",
        metavar="SOURCE",
        nargs="?",
        help="the OpenAPI document: a URL, path, file: URL or git:REV:path",
    )
    wanted.add_argument(
        "--schema",
        action="store_true",
        help="write no configuration; print the JSON Schema of it, for editors",
    )
    parser.add_argument("--name", help="name of the API; by default from the source")
    parser.add_argument("--package", help="name of the package; by default NAME_api")
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write the table of the API, and say where; or print the schema."""
    if args.schema:
        print(shipped(SCHEMA).read_text(encoding="utf-8"), end="")
        return 0
    name = args.name or name_of(args.source)
    file = init(args.source, name, args.package)
    if args.json:
        print(json.dumps({"api": name, "file": file.as_posix()}))
    elif not args.quiet:
        api = config.read(file).apis[name]
        first = "specpress pull, then " if api.source else ""
        print(f"{file}: configured {name!r}; next: {first}specpress generate")
    return 0


def init(
    source: str, name: str, package: str | None = None, start: Path | None = None
) -> Path:
    """Append the table of a new API to the configuration that holds for `start`.

    That is the nearest specpress.toml or pyproject.toml upwards, else a new
    specpress.toml. Every byte that was there stays. Returns the file; raises
    SpecpressError, with nothing changed, when the API exists or is not valid.
    """
    if not config.API_NAME.fullmatch(name):
        raise SpecpressError(
            f"{name!r} is not a name for an API",
            hint="give one of letters, digits, - and _ with --name",
        )
    start = (start or Path.cwd()).absolute()
    file = find(start) or _project(start) or start / SPECPRESS
    before = file.read_bytes() if file.exists() else b""
    if name in config.parse(before, file).apis:
        raise SpecpressError(
            f"the API {name!r} is already configured",
            file=str(file),
            hint="choose another name with --name",
        )
    table = f"tool.specpress.apis.{name}"
    if file.name != PYPROJECT:
        table = f"apis.{name}"
    lines = [f"[{table}]", _place(source, start, file.parent)]
    if package:
        lines.append(f"package = {_toml(package)}")
    after = _appended(before, lines)
    config.parse(after, file)  # what is wrong with it is found before it is written
    atomic.replace(file, after)
    return file


def name_of(source: str) -> str:
    """Return a name for the API of `source`: from its host, or its file or folder."""
    if address.is_http(source):
        labels = (urlsplit(source).hostname or "").split(".")
        parts = sorted(labels[:-1] or labels, key=len, reverse=True)
    else:
        path = PurePosixPath(unquote(source.rpartition(":")[2]).replace("\\", "/"))
        parts = [path.stem, *reversed(path.parent.parts)]
    for part in parts:
        name = re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-")
        if name and name not in _COMMON and not name.isdigit():
            return name
    return "api"


def _project(start: Path) -> Path | None:
    """Return the nearest pyproject.toml, which does not configure specpress yet."""
    files = (folder / PYPROJECT for folder in (start, *start.parents))
    return next((file for file in files if file.is_file()), None)


def _place(source: str, start: Path, root: Path) -> str:
    """Return the line that says where the document is, seen from `root`."""
    if address.is_http(source):
        if address.public(source) != source.partition("#")[0]:
            raise SpecpressError(
                "the source holds credentials, which do not belong into a file",
                hint="put them into `headers` as ${ENV_VAR}",
            )
        return f"source = {_toml(source)}"
    if local.is_git(source):
        return f"source = {_toml(source)}"
    path = real_path(local.path_of(source, start))
    if not path.is_file():
        raise SpecpressError("no such file", file=source, hint="check the path")
    root = real_path(root)
    if path.is_relative_to(root):
        # Nothing to pull: the project keeps the document itself.
        return f"document = {_toml(path.relative_to(root).as_posix())}"
    return f"source = {_toml(Path(os.path.relpath(path, root)).as_posix())}"


def _appended(before: bytes, lines: list[str]) -> bytes:
    newline = b"\r\n" if b"\r\n" in before else b"\n"
    table = b"".join(line.encode() + newline for line in lines)
    if not before:
        return table
    return before + (b"" if before.endswith(b"\n") else newline) + newline + table


def _toml(text: str) -> str:
    """Write a basic string: TOML escapes as JSON does, and one character more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
