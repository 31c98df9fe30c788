"""One step on from a package that is in step, where few operations have changed.

The part of the document around the change is generated twice, as it was and as it is.
A file that comes out the same is not concerned. One that does not has to come out, from
the part as it was, as the file that is there: then the part has all that the file is made
of, and what it gives now is what the whole would give. Names may not change, as they
depend on each other. Wherever that does not hold, the whole document is generated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specpress.codegen.names.naming import Names, name_everything
from specpress.codegen.overrides import override
from specpress.codegen.package import Package
from specpress.codegen.schemas import FILE, schemas
from specpress.document.load import Document, with_model
from specpress.document.raw import RawDocument
from specpress.errors import Problem, ProblemKind
from specpress.ir.build import build
from specpress.ir.model import Api
from specpress.output import Manifest, manifest_merged
from specpress.pipeline.options import overrides, package_of, renames, unused, wanted
from specpress.render import render_modules
from specpress.utils.digests import MANIFEST

from .merge import ConflictError, merged
from .schemas import merge_schemas

if TYPE_CHECKING:
    from specpress.config.settings import ApiConfig

    from .prefetch import Change


@dataclass(frozen=True, slots=True)
class Step:
    """A package, one step on: its files, and the problems beyond those of reading."""

    files: Mapping[str, str]
    manifest: Manifest
    found: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    document: Document
    api: Api
    names: Names
    package: Package
    problems: tuple[Problem, ...]


def step(change: Change, settings: ApiConfig, files: Mapping[str, str]) -> Step | None:
    """What a change makes of a package whose files are `files`, its manifest among them.

    None where the part that changes does not suffice to tell.
    """
    if any(problem.kind == ProblemKind.UNUSED_SETTING for problem in change.found):
        return None  # the change may be what makes use of a setting
    before = _part(change.before, settings)
    after = _part(change.after, settings)
    if before.names != after.names or before.problems != after.problems:
        return None
    try:
        return _merged(before, after, settings, files, change.found)
    except ConflictError:
        return None


def _part(normalised: RawDocument, settings: ApiConfig) -> _Part:
    document = with_model(normalised)
    api = build(document, wanted(settings))
    return _Part(
        document,
        api,
        name_everything(override(api, overrides(settings)), renames(settings)),
        package_of(api, settings),
        (*api.problems, *unused(api, settings)),
    )


def _merged(
    before: _Part,
    after: _Part,
    settings: ApiConfig,
    files: Mapping[str, str],
    found: tuple[Problem, ...],
) -> Step:
    old, new = before.package, after.package
    modules = {module.path: module for module in old.modules}
    same = {module.path for module in new.modules if modules.get(module.path) == module}
    parts = [
        render_modules(_without(package, same), line_length=settings.line_length)
        for package in (old, new)
    ]
    texts = merged(parts[0], parts[1], files)
    if FILE in files:
        texts[FILE] = merge_schemas(
            schemas(before.document, before.api),
            schemas(after.document, after.api),
            files[FILE],
        )
    last = texts.pop(MANIFEST)
    written = {path: text for path, text in texts.items() if text is not files[path]}
    return Step(texts, manifest_merged(old, new, last, written), found)


def _without(package: Package, paths: set[str]) -> Package:
    kept = [module for module in package.modules if module.path not in paths]
    return replace(package, modules=tuple(kept))
