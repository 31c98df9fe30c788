"""Vendored copies: remembered where they come from and where they are, and checked there.

The project that configures the API has them in its lock, for `vendor --all`. A project
that holds one has a table in its configuration, for its own `check`.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

from specpress.config import file as config_file
from specpress.incremental import cache
from specpress.incremental.request import vendor_request
from specpress.pull import lock
from specpress.utils import atomic_write as atomic
from specpress.utils.digests import MANIFEST
from specpress.utils.listing import listed
from specpress.utils.toml import appended, inline

from .check_reports import CheckResult, Disagreement, result_of

TABLE = "vendored"


def relative_to_project(folder: Path, root: Path) -> str:
    """A folder as the lock names it: seen from that of the configuration."""
    return Path(os.path.relpath(folder.absolute(), root)).as_posix()


def forget_command(folder: Path) -> str:
    """The command that takes a copy out of the lock, as it is run in this folder."""
    seen = Path(os.path.relpath(folder)).as_posix()
    return shlex.join(["specpress", "vendor", "--forget", seen])


def remember(folder: Path, api: str, *, with_server: bool, quiet: bool) -> None:
    """Write a copy into the lock here, and into the configuration of its own project."""
    file = config_file.require()
    known = lock.copies(file.parent / lock.LOCK)
    name = relative_to_project(folder, file.parent)
    known[name] = lock.Copy(api, with_server)
    lock.write_copies(file.parent / lock.LOCK, known)
    consumer = _consumer(folder)
    if consumer is None or consumer == file:
        return
    place = folder.relative_to(consumer.parent).as_posix()
    if place in _registered(consumer):
        return
    prefix = "tool.specpress." if consumer.name == config_file.PYPROJECT else ""
    table = f"[{prefix}{TABLE}.{inline(place)}]"
    atomic.replace(
        consumer, appended(consumer.read_bytes(), [table, f"api = {inline(api)}"])
    )
    if not quiet:
        print(f"{consumer}: {table}, for `specpress check` there")


def check_copies(file: Path, apis: list[str]) -> Iterator[CheckResult]:
    """The copies inside of the project of a configuration: those of its own APIs against
    what would be copied, those that came from elsewhere against their manifests.

    `apis` are those that are asked for; with some, foreign copies are not looked at.
    Copies in other projects are for `vendor --all --check`: they need not be there.
    """
    root = file.parent
    own = lock.copies(root / lock.LOCK)
    for name, copy in own.items():
        inside = not name.startswith("../") and not Path(name).is_absolute()
        if inside and (not apis or copy.api in apis):
            yield result_of(name, root, partial(_own, root, name, copy))
    for name in () if apis else _registered(file):
        if name not in own:
            yield result_of(name, root, partial(_foreign, root, name, file.name))


def _own(root: Path, name: str, copy: lock.Copy) -> Iterator[Disagreement]:
    from specpress.incremental.run import run as run_job
    from specpress.incremental.run import vendor_job

    folder = root / name
    command = "specpress vendor --all"
    if not folder.is_dir():
        forget = forget_command(folder)
        yield Disagreement("lock and vendored copy", "it is not there", forget)
        return
    request = vendor_request(copy.api, folder, with_server=copy.server)
    if cache.fresh(request):
        return
    job = vendor_job(request, copy.api, folder, with_server=copy.server)
    plan = run_job(job, request, write=False).plan
    if plan.changes or plan.needs_attention:
        message = f"not what {copy.api} gives"
        yield Disagreement(
            "package and vendored copy", message, command, f"{name}/{MANIFEST}"
        )


def _foreign(root: Path, name: str, configuration: str) -> Iterator[Disagreement]:
    from specpress.output.manifest import read_manifest
    from specpress.output.plan import edited_files

    between = "manifest and vendored copy"
    manifest = read_manifest(root / name)
    file = f"{name}/{MANIFEST}"
    if manifest is None:
        message = (
            "it has no manifest, or is not there; take the table "
            f"{TABLE}.{inline(name)} out of {configuration} if it is gone"
        )
        yield Disagreement(between, message, "", file)
        return
    if not manifest.value:
        yield Disagreement(between, "git left conflicts in the manifest", "", file)
        return
    changed = edited_files(root / name, manifest)
    if changed:
        message = f"edited by hand: {listed(changed)}"
        yield Disagreement(between, message, "", f"{name}/{changed[0]}")


def _consumer(folder: Path) -> Path | None:
    """The nearest file upwards of a copy that can configure specpress."""
    for place in folder.parents:
        for name in (config_file.SPECPRESS, config_file.PYPROJECT):
            if (place / name).is_file():
                return place / name
        if (place / ".git").exists():
            return None
    return None


def _registered(file: Path) -> list[str]:
    """The copies that a configuration knows of. `config.load` validates them."""
    table = config_file.own_table(config_file.content(file), file)
    own = cast("dict[str, Any]", table) if isinstance(table, dict) else {}
    copies: object = own.get(TABLE)
    return [*cast("dict[str, Any]", copies)] if isinstance(copies, dict) else []
