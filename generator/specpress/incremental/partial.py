"""Partial generation: only the tag groups that a change affects.

The part of the document around the change is generated twice, as it was before and as it
is now. A file that comes out the same is not affected. A file that differs must come out,
from the part as it was, equal to the file on disk: then the part holds all that this file
is made of, and the new text is what the whole document would give. Of modules of types
that is so for each definition, of the README for each line. Names may not change, because
they depend on each other; an operation that comes may bring one that is only its own.
Wherever this does not hold, the caller generates the whole document.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from specpress.codegen.client.jobs import signs_of_jobs
from specpress.codegen.names.naming import TypeNames
from specpress.codegen.openapi import FILE as OPENAPI
from specpress.codegen.openapi import Endpoint, openapi
from specpress.codegen.package import Package, RootModule
from specpress.codegen.readme.examples import may_differ
from specpress.codegen.readme.schemes import Schemes, declared_schemes
from specpress.codegen.readme.validity import Validity
from specpress.codegen.reference import REFERENCE, joined, sections
from specpress.codegen.schemas import FILE, Tables, schemas
from specpress.config.settings import ApiConfig
from specpress.document.load import with_model
from specpress.document.raw import RawDocument
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.ir.build import build
from specpress.ir.filter import ALL
from specpress.ir.model import Api
from specpress.pipeline.findings import unconfigured
from specpress.pipeline.generate import RenderedPackage, served
from specpress.pipeline.options import (
    package_of,
    selection,
    unused,
)
from specpress.pipeline.source import Source
from specpress.render.features import features_of
from specpress.render.render import render_modules, runtime_of
from specpress.render.runtime_modules import imported
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import MANIFEST

from .definitions import merged_types, types_modules
from .delta import delta, without_default
from .merge import (
    ConflictError,
    are_apart,
    merge_manifests,
    merge_schemas,
    merged_lines,
    names_fit,
    three_way_merge,
)

README: Final = "README.md"
_DEPENDING: Final = frozenset(
    {ProblemKind.UNUSED_SETTING, ProblemKind.OPERATION_ID_NOT_UNIQUE}
)
"""Problems that a change elsewhere may end: it uses a setting, or gives an id back."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """A package that is on disk, and what it was generated from.

    `problems` are those that were found after reading the document; `files` are the
    texts by path, the manifest among them.
    """

    document: RawDocument
    problems: tuple[Problem, ...]
    names: TypeNames
    rank: tuple[object, ...]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Part:
    api: Api
    package: Package
    tables: Tables
    problems: tuple[Problem, ...]


def generate_partially(
    last: LastRun, document: RawDocument, settings: ApiConfig
) -> RenderedPackage | None:
    """The package of a document that changed since the last run, other inputs being equal.

    None where the whole document has to be generated.
    """
    if not _DEPENDING.isdisjoint(problem.kind for problem in last.problems):
        return None
    if _format(last.document) != _format(document):
        return None
    change = delta(last.document.raw, document.raw, _named(settings))
    if change is None:
        return None
    try:
        before, after = (
            _part(
                replace(whole, raw=part, problems=()),
                settings,
                declared_schemes(whole.raw),
                last.names,
            )
            for whole, part in (
                (last.document, change.before),
                (document, change.after),
            )
        )
    except (KeyError, SpecpressError):
        # a type that is new; or what a setting names is in no part, or nowhere, as the
        # whole tells
        return None
    if before.problems != after.problems:
        return None
    if _told(before.api) != _told(after.api):
        # the problem of all operations together says how many there are of which kind
        if selection(settings) != ALL:
            return None
        if without_default(last.document.raw) != without_default(document.raw):
            return None
    manifest: dict[str, Any] = json.loads(last.files[MANIFEST])
    entries: list[Mapping[str, Any]] = manifest["operations"]
    if not names_fit(before.package, after.package, last.names, entries):
        return None
    # those of other groups may be indistinct from operations of the part
    if not are_apart(before.package, after.package, entries):
        return None
    if signs_of_jobs(before.api, settings.jobs) != signs_of_jobs(
        after.api, settings.jobs
    ):
        return None  # what reports on a job is shown by operations of other groups
    if may_differ(before.package.rank, after.package.rank, last.rank):
        return None  # the README may show calls of other groups now
    if _offered(before.package) != _offered(after.package):
        return None  # operations of other groups may be a reason for a name, too
    try:
        files = _merged_files(before, after, settings, last.files, len(entries))
        if OPENAPI in files:
            kept = _served(before, after, settings, entries)
            files[OPENAPI] = openapi(document.written, kept)
        changed = {p: text for p, text in files.items() if text != last.files[p]}
        if not _need_the_same(last.files, files, changed):
            return None  # it may need more of the runtime, or less
        merged = merge_manifests(before.package, after.package, manifest, changed)
    except ConflictError:
        return None
    problems = (*document.problems, *last.problems)
    operations = len(merged.value["operations"])
    return RenderedPackage(
        files,
        merged,
        problems,
        operations,
        document.published,
        document.paths,
        last.names,
        last.rank,
        document,
    )


def _named(settings: ApiConfig) -> set[str]:
    """The ids of the operations that the settings name."""
    login = settings.login
    return {login.operation, login.refresh or ""} if login else set()


def _format(document: RawDocument) -> tuple[str, bool]:
    return document.declared, document.version_2


def _part(
    part: RawDocument, settings: ApiConfig, taken: Schemes, names: TypeNames
) -> _Part:
    document = with_model(part)
    api = build(document, selection(settings))
    tables = schemas(document, api)
    return _Part(
        api,
        package_of(api, settings, taken, Validity(lambda _: tables).check, names),
        tables,
        (
            *api.problems,
            *unused(api, settings),
            *unconfigured(api, settings, Source(settings.source or "", Path())),
        ),
    )


def _told(api: Api) -> list[tuple[str, ...]]:
    """What operations answer by status, without what each of them alone is."""
    told = [tuple(r.status for r in each.responses) for each in api.operations]
    return sorted(told)


def _offered(package: Package) -> list[object]:
    """The names that the package offers at its top."""
    return [each.names for each in package.modules if isinstance(each, RootModule)]


def _merged_files(
    before: _Part,
    after: _Part,
    settings: ApiConfig,
    files: Mapping[str, str],
    count: int,
) -> dict[str, str]:
    """The files of the package after the change; `count` are the operations before it.

    Raises `ConflictError`.
    """
    gained = len(after.package.operations) - len(before.package.operations)
    old = _counting(before.package, count)
    new = _counting(after.package, count + gained)
    modules = {module.path: module for module in old.modules}
    same = {module.path for module in new.modules if modules.get(module.path) == module}
    old_texts, new_texts = (
        render_modules(_without(package, same), line_length=settings.line_length)
        for package in (old, new)
    )
    old_pages, new_pages = (
        sections(each.pop(REFERENCE, "")) for each in (old_texts, new_texts)
    )
    readmes = old_texts.pop(README, ""), new_texts.pop(README, "")
    for each in (old_texts, new_texts):
        for path in types_modules(old) | types_modules(new):
            each.pop(path, None)
    texts = three_way_merge(old_texts, new_texts, files)
    texts |= merged_types(
        _without(old, same), _without(new, same), files, settings.line_length
    )
    if README in files:
        texts[README] = merged_lines(*readmes, files[README])
    if REFERENCE in files:
        texts[REFERENCE] = joined(
            three_way_merge(old_pages, new_pages, sections(files[REFERENCE]))
        )
    if FILE in files:
        texts[FILE] = merge_schemas(before.tables, after.tables, files[FILE])
    del texts[MANIFEST]
    return texts


def _need_the_same(
    before: Mapping[str, str], after: Mapping[str, str], changed: Mapping[str, str]
) -> bool:
    """Whether the packages need the same of the runtime; all of it takes long to see."""
    mentioned = imported({path: before[path] for path in changed})
    same = features_of({path: before[path] for path in changed}) == features_of(changed)
    return (same and imported(changed) == mentioned) or runtime_of(after) == runtime_of(
        before
    )


def _served(
    before: _Part,
    after: _Part,
    settings: ApiConfig,
    entries: Collection[Mapping[str, Any]],
) -> set[Endpoint] | None:
    """The operations that are selected of the whole; None where all are.

    `entries` are those of all operations in the manifest.
    """
    if served(after.api, settings) is None:
        return None
    old, new = (
        {(each.method, each.path) for each in part.api.operations}
        for part in (before, after)
    )
    return {(each["method"], each["path"]) for each in entries} - old | new


def _counting(package: Package, operations: int) -> Package:
    """A part with the number of operations that the whole has, for its README."""
    return replace(
        package,
        modules=tuple(
            (
                replace(module, operations=operations)
                if isinstance(module, RootModule)
                else module
            )
            for module in package.modules
        ),
    )


def _without(package: Package, paths: set[str]) -> Package:
    kept = [module for module in package.modules if module.path not in paths]
    return replace(package, modules=tuple(kept))
