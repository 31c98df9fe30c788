"""`specpress init`: write the configuration of one API."""

from __future__ import annotations

import argparse
import ipaddress
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final
from unicodedata import combining, normalize
from urllib.parse import unquote, urlsplit

from specpress.config import load as config
from specpress.config.file import PYPROJECT, SPECPRESS, find
from specpress.errors import SpecpressError
from specpress.fetch import address, local
from specpress.utils import atomic_write as atomic
from specpress.utils.real_path import real_path
from specpress.utils.shipped import shipped
from specpress.utils.toml import appended, inline

from .arguments import add_output_arguments
from .first_look import agreed, chosen_settings, first_look, is_terminal
from .git_attributes import FILE, attributes_line, write_attributes

SCHEMA = "docs/specpress.schema.json"
_TABLES: Final = "baserow"
"""What stands in the place of a document for the tables of a database."""
_BASEROW: Final = "https://api.baserow.io"
_NAMELESS = "api"
"""The name of an API of which nothing says what it is called."""

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
# Words behind a title that say what it is the title of.
_LAST_WORDS = _COMMON | {"documentation", "reference", "specification", "v1"}
# Titles that frameworks write where nobody said another: FastAPI, springdoc, NSwag, …
_NO_TITLES = {
    "fastapi",
    "litestar",
    "my-title",
    "ninjaapi",
    "openapi-definition",
    "swagger",
    "title",
    "untitled",
}
_SUBTITLE = re.compile(r":\s|\s[-\u2013\u2014|]+\s|\s\(|,\s")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `run`."""
    parser.add_argument(
        "source",
        metavar="SOURCE",
        nargs="?",
        help="the OpenAPI document: a URL, path, file: URL or git:REV:path; or "
        "`baserow`, for the tables of a Baserow database",
    )
    parser.add_argument(
        "positional_name",
        metavar="NAME",
        nargs="?",
        help="name of the API; by default from the source",
    )
    parser.add_argument(
        "--schema",
        action="store_true",
        help="write no configuration; print the JSON Schema of it, for editors",
    )
    parser.add_argument("--name", help="the same as NAME")
    parser.add_argument("--package", help="name of the package; by default NAME_api")
    tables = parser.add_argument_group("tables of a database (`init baserow`)")
    tables.add_argument("--url", help=f"the server; by default {_BASEROW}")
    tables.add_argument("--database", help="the database, by its name or id")
    tables.add_argument(
        "--table",
        action="append",
        default=[],
        help="a table, by its name or id, may be given several times; by default all",
    )
    parser.add_argument(
        "-y",
        "--yes",
        action="store_true",
        help="ask nothing: write down all that was found in the document",
    )
    add_output_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write the table of the API, and say where; or print the schema."""
    if args.schema:
        if args.source:
            raise SpecpressError("--schema writes no configuration: give no SOURCE")
        print(shipped(SCHEMA).read_text(encoding="utf-8"), end="")
        return 0
    if not args.source:
        raise SpecpressError(
            "which document? SOURCE is its URL or path",
            hint="specpress init https://api.example.com/openapi.json",
        )
    if args.positional_name and args.name:
        raise SpecpressError(
            "the API was given two names", hint="give NAME or --name, not both"
        )
    args.name = args.positional_name or args.name
    of_tables = bool(args.url or args.database or args.table)
    if args.source == _TABLES and (of_tables or not Path(_TABLES).exists()):
        return _init_tables(args)
    if of_tables:
        raise SpecpressError(
            "--url, --database and --table are for the tables of a database",
            hint=f"specpress init {_TABLES} --url … --database …",
        )
    place(args.source, Path.cwd(), Path.cwd())  # refused before anything is read
    name = args.name or name_of(args.source)
    if name:
        refuse_name(name, Path.cwd())
    found = first_look(args.source, quiet=args.quiet or args.json)
    name = name or (slug_of_title(found.title) if found else "") or name_here()
    silent = args.quiet or args.json
    ask = not (args.yes or silent) and is_terminal()
    chosen = chosen_settings(found, ask=ask, show=not silent)
    settings = {"package": args.package} if args.package else {}
    file = init(args.source, name, {**settings, **chosen})
    api = config.read(file).apis[name]
    line = attributes_line(file.parent, api.output)
    if line and (not ask or agreed(f"  add to {FILE}: {line}? [Y/n] ")):
        write_attributes(file.parent, line)
        if not silent:
            print(f"{file.parent / FILE}: {line}")
    if args.json:
        print(json.dumps({"api": name, "file": file.as_posix(), "settings": chosen}))
    elif not args.quiet:
        first = "specpress pull, then " if api.source else ""
        print(f"{file}: configured {name!r}; next: {first}specpress generate")
    return 0


def _init_tables(args: argparse.Namespace) -> int:
    """Write the table of an API that is the tables of a database."""
    url = args.url or _BASEROW
    name = args.name or slug(args.database or "") or name_of(url) or _NAMELESS
    settings: dict[str, object] = {"kind": _TABLES}
    if args.database:
        settings["database"] = _id_or_name(args.database)
    if args.table:
        settings["tables"] = [_id_or_name(table) for table in args.table]
    if args.package:
        settings["package"] = args.package
    file = init(url, name, settings)
    if args.json:
        print(json.dumps({"api": name, "file": file.as_posix(), "settings": settings}))
    elif not args.quiet:
        print(
            f"{file}: configured {name!r}; next: set BASEROW_TOKEN, then "
            "specpress pull and specpress generate"
        )
    return 0


def _id_or_name(text: str) -> int | str:
    return int(text) if text.isdecimal() else text


def init(
    source: str,
    name: str,
    settings: Mapping[str, object] | None = None,
    start: Path | None = None,
) -> Path:
    """Append the table of a new API to the configuration that holds for `start`.

    That is the nearest specpress.toml or pyproject.toml upwards, else a new
    specpress.toml. `settings` are further keys of the table. Every byte that was there
    stays. Returns the file; raises SpecpressError, with nothing changed, when the API
    exists or is not valid.
    """
    start = (start or Path.cwd()).absolute()
    file, before = refuse_name(name, start)
    table = f"tool.specpress.apis.{name}"
    if file.name != PYPROJECT:
        table = f"apis.{name}"
    lines = [f"[{table}]", place(source, start, file.parent)]
    lines += [f"{key} = {inline(value)}" for key, value in (settings or {}).items()]
    after = appended(before, lines)
    config.parse(after, file)  # what is wrong with it is found before it is written
    atomic.replace(file, after)
    return file


def refuse_name(name: str, start: Path) -> tuple[Path, bytes]:
    """The file to configure an API of this name in, and its bytes.

    Raises SpecpressError where the name is none, or is taken.
    """
    if not config.API_NAME.fullmatch(name):
        raise SpecpressError(
            f"{name!r} is not a name for an API",
            hint="give one of letters, digits, - and _ with --name",
        )
    file = find(start) or _project(start) or start / SPECPRESS
    before = file.read_bytes() if file.exists() else b""
    if name in config.parse(before, file).apis:
        raise SpecpressError(
            f"the API {name!r} is already configured",
            file=str(file),
            hint="choose another name with --name",
        )
    return file, before


def name_of(source: str) -> str:
    """Return a name for the API of `source`: from its host, or its file or folder.

    Empty where these say nothing: a host such as 127.0.0.1, a file such as openapi.json.
    """
    if address.is_http(source):
        host = urlsplit(source).hostname or ""
        if _is_here(host):
            return ""
        labels = host.split(".")
        parts = sorted(labels[:-1] or labels, key=len, reverse=True)
    else:
        path = PurePosixPath(unquote(source.rpartition(":")[2]).replace("\\", "/"))
        parts = [path.stem, *reversed(path.parent.parts)]
    for part in parts:
        name = slug(part)
        if name and name not in _COMMON and not name.replace("-", "").isdigit():
            return name
    return ""


def slug_of_title(title: str) -> str:
    """The name of an API by its document's title, without what only describes it.

    "Listen API: Podcast Search and Insights" gives ``listen``. Empty for the title that a
    framework writes where nobody gave it one.
    """
    first, *_ = _SUBTITLE.split(title, maxsplit=1)
    name = slug(first) or slug(title)
    return "" if name in _NO_TITLES else name


def name_here() -> str:
    """The name of an API of which nothing says what it is called: that of the folder."""
    name = slug(Path.cwd().name)
    return name if config.API_NAME.fullmatch(name) else _NAMELESS


def slug(text: str) -> str:
    """A text as the name of an API: its words in lower case without accents."""
    letters = "".join(c for c in normalize("NFKD", text.lower()) if not combining(c))
    words = re.sub(r"[^a-z0-9]+", " ", letters).split()
    while len(words) > 1 and words[-1] in _LAST_WORDS:
        words.pop()
    return "-".join(words)


def _is_here(host: str) -> bool:
    """Whether a host is an address, or a name of the machine itself: it names no API."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return True


def _project(start: Path) -> Path | None:
    """Return the nearest pyproject.toml, which does not configure specpress yet."""
    files = (folder / PYPROJECT for folder in (start, *start.parents))
    return next((file for file in files if file.is_file()), None)


def place(source: str, start: Path, root: Path) -> str:
    """Return the line that says where the document is, seen from `root`."""
    if address.is_http(source):
        if address.public(source) != source.partition("#")[0]:
            raise SpecpressError(
                "the source holds credentials, which do not belong into a file",
                hint="put them into `headers` as ${ENV_VAR}",
            )
        return f"source = {inline(source)}"
    if local.is_git(source):
        return f"source = {inline(source)}"
    path = real_path(local.path_of(source, start))
    if not path.is_file():
        raise SpecpressError("no such file", file=source, hint="check the path")
    root = real_path(root)
    if path.is_relative_to(root):
        # Nothing to pull: the project keeps the document itself.
        return f"document = {inline(path.relative_to(root).as_posix())}"
    return f"source = {inline(Path(os.path.relpath(path, root)).as_posix())}"
