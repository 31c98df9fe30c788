"""The generated packages of a project that is built, brought up to date or verified."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from specpress.config.file import find
from specpress.config.load import read
from specpress.config.settings import ApiConfig
from specpress.errors import SpecpressError
from specpress.output.manifest import read_manifest
from specpress.output.plan import edited_files
from specpress.pipeline.generate import generate_package, plan_package
from specpress.pipeline.job import configured_job
from specpress.pull.tool import refuse_unfit
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import MANIFEST
from specpress.utils.listing import listed

_METADATA = "PKG-INFO"
"""What lies at the top of a source distribution, and nowhere else."""


@dataclass(frozen=True, slots=True)
class BuiltPackage:
    """A package that belongs into a build: its folder, and what was done about it."""

    folder: Path
    done: str

    def files(self) -> list[Path]:
        """All of its files, but what Python compiled."""
        return sorted(
            file
            for file in self.folder.rglob("*")
            if file.is_file() and "__pycache__" not in file.parts
        )


def generate_packages(
    root: Path | str,
    apis: Sequence[str] = (),
    *,
    check: bool = False,
    allow_edited: bool = False,
) -> list[BuiltPackage]:
    """Bring the packages of the project in the folder `root` up to date.

    `apis` are those of the configuration that holds for `root`, by default all whose
    package is below `root`. With `check` nothing is written, and what is out of date is
    refused. Files that were edited by hand are refused, unless `allow_edited`. Where
    there is no configuration, as in a source distribution of a part of a repository, the
    packages that lie there are taken if they are as they were generated. Raises
    `SpecpressError`.
    """
    folder = Path(root).absolute()
    file = find(folder)
    if file is None:
        if not (folder / _METADATA).exists():
            raise SpecpressError(
                "no configuration of specpress here or upwards",
                file=str(folder),
                hint="write one with `specpress init SOURCE`",
            )
        return list(_packages_in(folder, allow_edited))
    refuse_unfit(file)
    configuration = read(file)
    selected = configuration.select([*apis])
    if not apis:
        outputs = [(configuration.root / api.output, api) for api in selected]
        selected = [api for output, api in outputs if output.is_relative_to(folder)]
    return [
        _up_to_date(api, configuration.root, check=check, allow_edited=allow_edited)
        for api in selected
    ]


def _up_to_date(
    api: ApiConfig, root: Path, *, check: bool, allow_edited: bool
) -> BuiltPackage:
    job = configured_job(api, root)
    plan = (plan_package if check else generate_package)(job).plan
    folder = root / api.output
    if plan.outdated or plan.unresolved or (check and plan.changes):
        raise SpecpressError(
            f"the package of {api.name!r} is out of date",
            file=str(folder),
            hint=f"look at `specpress check {api.name}`",
        )
    if plan.edited and not allow_edited:
        raise _edited(folder, sorted(plan.edited))
    kept = f", {len(plan.edited)} edited by hand" if plan.edited else ""
    if not plan.changes:
        return BuiltPackage(folder, f"up to date{kept}")
    removed = f", {len(plan.removed)} removed" if plan.removed else ""
    return BuiltPackage(folder, f"{len(plan.written)} files written{removed}{kept}")


def _packages_in(folder: Path, allow_edited: bool) -> Iterator[BuiltPackage]:
    for file in sorted(folder.rglob(MANIFEST)):
        manifest = read_manifest(file.parent)
        if manifest is None or not manifest.value:
            continue
        changed = edited_files(file.parent, manifest)
        if changed and not allow_edited:
            raise _edited(file.parent, changed)
        kept = f", {len(changed)} edited by hand" if changed else ""
        yield BuiltPackage(file.parent, f"as it came with the source{kept}")


def _edited(folder: Path, files: Sequence[str]) -> SpecpressError:
    return SpecpressError(
        f"edited by hand: {listed(files, 5)}",
        file=str(folder),
        hint="set `allow_edited`, or undo it with `specpress generate --force`",
    )
