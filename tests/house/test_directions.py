"""Imports go one way: between the rooms of the generator, in every folder, and in both
runtimes. What is listed as an exception is to go; a list that is out of date fails."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .imports import (
    TREES,
    circles,
    imports,
    lazy_imports,
    loaded_by_folder,
    modules,
    within_folders,
)

MODULES = modules()
IMPORTS = imports(MODULES)

FLOORS: tuple[frozenset[str], ...] = (
    frozenset({"errors", "_version"}),
    frozenset({"utils"}),
    frozenset({"fetch"}),
    frozenset({"baserow", "document"}),
    frozenset({"evidence", "ir"}),
    frozenset({"codegen"}),
    frozenset({"output", "project", "render"}),
    frozenset({"config"}),
    frozenset({"diff", "learning", "pipeline", "pull"}),
    frozenset({"incremental"}),
    frozenset({"builds", "cli", "testing"}),
    frozenset({"hatch"}),
    frozenset({"__init__", "__main__"}),
)
"""The rooms of the generator from the ground up; each may import those below its own."""

UPWARD: frozenset[tuple[str, str]] = frozenset()
"""Modules that import one of a floor that is not below theirs. To become empty."""

CIRCLES: dict[str, set[frozenset[str]]] = {}
"""Files and folders of a folder that import each other in a circle. To become empty."""

IMPORTING_LATE: frozenset[str] = frozenset()
"""Modules of the generator with imports inside of functions. To become empty."""

IMPORTING_BY_NEED = {
    "diff.__init__": "`import specpress` loads no comparison",
    "diff.compare.containment": "jsonschema-rs is an optional dependency",
    "diff.line_numbers": "only YAML needs PyYAML, and only some reports need lines",
    "document.overlays.apply": "only overlays need python-jsonpath",
    "document.parse.text": "only YAML needs PyYAML, which takes long to load",
    "document.write": "only YAML needs PyYAML, which takes long to load",
    "fetch.download": "httpx takes longer to load than all else that reads a file",
    "fetch.local": "urllib.request brings an HTTP client, for the path of a file: URL",
    "fetch.related": "the files of a document come over HTTP by the same httpx",
    "output.swap": "ctypes takes as long to load as all else that writes a package",
    "pull.pull": "only the tables of a database need the client that reads them",
    "render.black": "black is an optional dependency",
    "utils.cache_folder": "platformdirs takes a tenth of a run with nothing to do",
}
"""Modules with an import in a function that is there to stay, and why."""

RUNTIME_IMPORTING_LATE: frozenset[str] = frozenset(
    {
        "_runtime.auth.credentials",
        "_runtime.auth.oauth2",
        "_runtime.client",
        "_runtime.decode.decoder",
        "_runtime.decode.response",
        "_runtime.errors",
        "_runtime.files",
        "_runtime.formats",
        "_runtime.group",
        "_runtime.http",
        "_runtime.json_values",
        "_runtime.lazy",
        "_runtime.models.annotations",
        "_runtime.models.model",
        "_runtime.options",
        "_runtime.preload",
        "_runtime.request.body",
        "_runtime.request.content",
        "_runtime.request.encode",
        "_runtime.request.prepare",
        "_runtime.retry",
        "_runtime.send.connection",
        "_runtime.send.outcome",
        "_runtime.send.streams",
        "_runtime.send.transport",
        "_runtime.undeclared",
        "server._runtime.request.schema",
        "server._runtime.validation",
    }
)
"""Modules of the runtimes that import what only some calls need when it is needed."""

HEAVY_FOLDERS: frozenset[str] = frozenset()
"""Folders whose `__init__` loads more than the standard library. To become empty."""


def test_every_room_is_on_a_floor() -> None:
    rooms = {name.split(".")[1] for name in MODULES if name.startswith("specpress.")}
    floors = [room for floor in FLOORS for room in floor]
    assert rooms <= set(floors)
    assert len(floors) == len(set(floors))


def test_rooms_import_only_rooms_below() -> None:
    floor_of = {room: number for number, floor in enumerate(FLOORS) for room in floor}
    upward = {
        (source.removeprefix("specpress."), target.removeprefix("specpress."))
        for source, targets in IMPORTS.items()
        if source.startswith("specpress.")
        for target in targets
        if (ours := source.split(".")[1]) != (theirs := target.split(".")[1])
        and floor_of[ours] <= floor_of[theirs]
    }
    assert upward == UPWARD


def test_the_client_runtime_never_imports_that_of_the_server() -> None:
    client, server = "package._runtime.", "package.server."
    assert not {
        (source, target)
        for source, targets in IMPORTS.items()
        for target in targets
        if source.startswith(client) and target.startswith(server)
    }


def test_no_folder_has_a_circle_of_files_or_folders() -> None:
    found = {
        folder: round_
        for folder, graph in within_folders(IMPORTS).items()
        if (round_ := circles(graph))
    }
    assert found == CIRCLES


def test_imports_stand_at_the_top_but_for_commands() -> None:
    late = {
        name.removeprefix("specpress.")
        for name, module in MODULES.items()
        if name.startswith("specpress.") and not name.startswith("specpress.cli.")
        if set(lazy_imports(module)) - {"__getattr__"}
    }
    assert late == IMPORTING_LATE | IMPORTING_BY_NEED.keys()


def test_the_runtimes_import_late_only_where_it_is_listed() -> None:
    late = {
        name.removeprefix("package.")
        for name, module in MODULES.items()
        if name.startswith("package.")
        if set(lazy_imports(module)) - {"__getattr__"}
    }
    assert late == RUNTIME_IMPORTING_LATE


@pytest.mark.parametrize(
    "module",
    [
        "cli.main",
        "cli.generate",
        "cli.check",
        "incremental.request",
        "incremental.cache",
    ],
)
def test_what_a_run_with_nothing_to_do_needs_is_in_the_standard_library(
    module: str,
) -> None:
    assert not _third_party(f"specpress.{module}")


def test_no_folder_loads_more_than_the_standard_library() -> None:
    heavy = {
        folder.removeprefix("specpress.")
        for folder in {module.folder for module in MODULES.values()}
        # the help for tests is no part of a run
        if folder.startswith("specpress.") and folder != "specpress.testing"
        if loaded_by_folder(folder, MODULES) - sys.stdlib_module_names
    }
    assert heavy == HEAVY_FOLDERS


def _third_party(module: str) -> list[str]:
    """What else than the standard library and specpress is loaded with a module."""
    code = (
        f"import sys; before = set(sys.modules); import {module}\n"
        "names = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(*sorted(names - sys.stdlib_module_names - {'specpress'}))"
    )
    python = [sys.executable, "-c", code]
    folder = TREES["specpress"].parent
    done = subprocess.run(
        python, cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.split()
