"""Partial generation: only the tag groups whose operations changed.

The part of the document around the change is generated twice, as it was before and as it
is now. A file that comes out the same is not affected. A file that differs must come out,
from the part as it was, equal to the file on disk: then the part holds all that this file
is made of, and the new text is what the whole document would give. Names may not change,
because they depend on each other. Wherever this does not hold, the caller generates the
whole document.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from specpress.codegen.client.jobs import evidence
from specpress.codegen.names.naming import Names, name_everything
from specpress.codegen.openapi import FILE as OPENAPI
from specpress.codegen.openapi import Endpoint, openapi
from specpress.codegen.overrides import override
from specpress.codegen.package import Package, RootModule
from specpress.codegen.readme.schemes import Schemes, declared_schemes
from specpress.codegen.readme.validity import Validity
from specpress.codegen.reference import REFERENCE, joined, sections
from specpress.codegen.schemas import FILE, schemas
from specpress.config.settings import ApiConfig
from specpress.document.load import Document, with_model
from specpress.document.raw import RawDocument
from specpress.errors import Problem, ProblemKind, SpecpressError
from specpress.ir.build import build
from specpress.ir.model import Api
from specpress.pipeline.findings import unconfigured
from specpress.pipeline.generate import RenderedPackage, served
from specpress.pipeline.options import (
    package_of,
    selection,
    unused,
)
from specpress.pipeline.source import Source
from specpress.render.render import render_modules, runtime_of
from specpress.render.runtime_modules import imported
from specpress.utils.digests import MANIFEST

from .delta import delta
from .merge import (
    ConflictError,
    merge_manifests,
    merge_schemas,
    three_way_merge,
)


@dataclass(frozen=True, slots=True)
class LastRun:
    """A package that is on disk, and what it was generated from.

    `problems` are those that were found after reading the document; `files` are the
    texts by path, the manifest among them.
    """

    document: RawDocument
    problems: tuple[Problem, ...]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Part:
    document: Document
    api: Api
    names: Names
    package: Package
    problems: tuple[Problem, ...]


def generate_partially(
    last: LastRun, document: RawDocument, settings: ApiConfig
) -> RenderedPackage | None:
    """The package of a document that changed since the last run, other inputs being equal.

    None where the whole document has to be generated.
    """
    if any(problem.kind == ProblemKind.UNUSED_SETTING for problem in last.problems):
        return None  # the change may be what makes use of a setting
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
            )
            for whole, part in (
                (last.document, change.before),
                (document, change.after),
            )
        )
    except SpecpressError:
        return (
            None  # what a setting names is in no part; or nowhere, as the whole tells
        )
    if before.names != after.names or before.problems != after.problems:
        return None
    if evidence(before.api, settings.jobs) != evidence(after.api, settings.jobs):
        return None  # what reports on a job is shown by operations of other groups
    if _shown(before.package) != _shown(after.package):
        return None  # the README may show calls of other groups now
    try:
        files = _merged_files(before, after, settings, last.files)
        if OPENAPI in files:
            kept = _served(before, after, settings, last.files[MANIFEST])
            files[OPENAPI] = openapi(document.written, kept)
        changed = {p: text for p, text in files.items() if text != last.files[p]}
        if not _need_the_same(last.files, files, changed):
            return None  # it may need more of the runtime, or less
        manifest = merge_manifests(
            before.package, after.package, last.files[MANIFEST], changed
        )
    except ConflictError:
        return None
    problems = (*document.problems, *last.problems)
    operations = len(manifest.value["operations"])
    return RenderedPackage(
        files, manifest, problems, operations, document.published, document.paths
    )


def _named(settings: ApiConfig) -> set[str]:
    """The ids of the operations that the settings name."""
    login = settings.login
    return {login.operation, login.refresh or ""} if login else set()


def _format(document: RawDocument) -> tuple[str, bool]:
    return document.declared, document.version_2


def _part(part: RawDocument, settings: ApiConfig, taken: Schemes) -> _Part:
    document = with_model(part)
    api = build(document, selection(settings))
    return _Part(
        document,
        api,
        name_everything(override(api, settings.types), settings.rename, settings.names),
        package_of(api, settings, taken, Validity(schemas(document, api)).check),
        (
            *api.problems,
            *unused(api, settings),
            *unconfigured(api, settings, Source(settings.source or "", Path())),
        ),
    )


def _shown(package: Package) -> list[object]:
    """Why the README shows the calls that it shows."""
    return [m.examples.rank for m in package.modules if isinstance(m, RootModule)]


def _merged_files(
    before: _Part, after: _Part, settings: ApiConfig, files: Mapping[str, str]
) -> dict[str, str]:
    """The files of the package after the change. Raises `ConflictError`."""
    old, new = before.package, after.package
    modules = {module.path: module for module in old.modules}
    same = {module.path for module in new.modules if modules.get(module.path) == module}
    old_texts, new_texts = (
        render_modules(_without(package, same), line_length=settings.line_length)
        for package in (old, new)
    )
    old_pages, new_pages = (
        sections(each.pop(REFERENCE, "")) for each in (old_texts, new_texts)
    )
    texts = three_way_merge(old_texts, new_texts, files)
    if REFERENCE in files:
        texts[REFERENCE] = joined(
            three_way_merge(old_pages, new_pages, sections(files[REFERENCE]))
        )
    if FILE in files:
        texts[FILE] = merge_schemas(
            schemas(before.document, before.api),
            schemas(after.document, after.api),
            files[FILE],
        )
    del texts[MANIFEST]
    return texts


def _need_the_same(
    before: Mapping[str, str], after: Mapping[str, str], changed: Mapping[str, str]
) -> bool:
    """Whether the packages need the same of the runtime; all of it takes long to see."""
    mentioned = imported({path: before[path] for path in changed})
    return (
        imported(changed) == mentioned
        or runtime_of(after).keys() == runtime_of(before).keys()
    )


def _served(
    before: _Part, after: _Part, settings: ApiConfig, manifest: str
) -> set[Endpoint] | None:
    """The operations that are selected of the whole; None where all are."""
    if served(after.api, settings) is None:
        return None
    listed: list[Mapping[str, str]] = json.loads(manifest)["operations"]
    old, new = (
        {(each.method, each.path) for each in part.api.operations}
        for part in (before, after)
    )
    return {(each["method"], each["path"]) for each in listed} - old | new


def _without(package: Package, paths: set[str]) -> Package:
    kept = [module for module in package.modules if module.path not in paths]
    return replace(package, modules=tuple(kept))
