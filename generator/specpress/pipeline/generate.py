"""The pipeline: a job in, the files of a package out. It knows no cache."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from openapi_pydantic.v3.v3_1 import Info

from specpress.codegen.names.naming import TypeNames
from specpress.codegen.openapi import FILE as OPENAPI
from specpress.codegen.openapi import Endpoint, openapi
from specpress.codegen.package import Package
from specpress.codegen.parts import belongs
from specpress.codegen.readme.schemes import declared_schemes
from specpress.codegen.readme.validity import Validity
from specpress.codegen.requirements import HTTPLibrary
from specpress.codegen.schemas import FILE, schemas, schemas_of_operations, text
from specpress.config.settings import ApiConfig
from specpress.document.load import with_model
from specpress.document.raw import RawDocument
from specpress.errors import Problem
from specpress.ir.build import build
from specpress.ir.filter import ALL
from specpress.ir.model import Api
from specpress.output.edits import Earlier, nothing_earlier
from specpress.output.manifest import Manifest, manifest_of, refuse_newer
from specpress.output.plan import Plan, plan
from specpress.output.write import write
from specpress.render.black import format_with_black
from specpress.render.render import render
from specpress.render.user_templates import (
    refuse_no_python,
    refuse_unreadable,
    unused_templates,
)
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import digest, fingerprint
from specpress.utils.runtime import template_folder

from .emptiness import refuse_empty
from .findings import unconfigured
from .job import Job, package_folder
from .options import package_of, selection, unused
from .provenance import LICENCE, PROVENANCE, licence, provenance
from .source import read_raw


@dataclass(frozen=True, slots=True)
class RenderedPackage:
    """The files of a package by path, and the problems of its document and settings.

    `operations` is their number, `published` the digest of the document as it was read,
    `paths` the number of its paths, `names` what its types are called,
    `rank` why its README shows what it shows, `document` what it was generated from.
    """

    files: Mapping[str, str]
    manifest: Manifest
    problems: tuple[Problem, ...]
    operations: int
    published: str
    paths: int
    names: TypeNames
    rank: tuple[object, ...]
    document: RawDocument


@dataclass(frozen=True, slots=True)
class Generated:
    """What was generated, or would be: the plan for the folder, and the problems.

    `published` is the digest of the document as it was read, before overlays; `document`
    is what it says.
    """

    job: Job
    plan: Plan
    problems: tuple[Problem, ...]
    operations: int
    manifest: Manifest
    published: str
    document: RawDocument


def generate(
    spec: str | Path,
    output: str | Path,
    package: str,
    *,
    force: bool = False,
    line_length: int = 88,
    templates: Path | None = None,
    http: HTTPLibrary = "httpx",
) -> Generated:
    """Generates a package from a document.

    `spec` is a path or URL, `output` the folder that holds the package, or the
    package's own folder if that is its name. Files that were edited by hand are
    overwritten only with `force`; `http` is the library that the package imports. Raises
    `SpecpressError` for input that cannot be used.
    """
    folder = package_folder(Path(output), package)
    settings = ApiConfig(
        name=package,
        package=package,
        line_length=line_length,
        templates=templates,
        http=http,
    )
    return generate_package(Job(str(spec), folder, Path.cwd(), settings), force=force)


def generate_package(job: Job, *, force: bool = False) -> Generated:
    """Does a job. Files that were edited by hand are overwritten only with `force`.

    Raises `SpecpressError`, with nothing changed, for what cannot be used or written.
    """
    return write_package(job, render_package(job, read_raw(job.source)), force=force)


def plan_package(job: Job) -> Generated:
    """Does all of a job but the writing.

    Raises `SpecpressError` for a document, a template or a folder that cannot be used.
    """
    return compare_package(job, render_package(job, read_raw(job.source)))


def render_package(job: Job, document: RawDocument) -> RenderedPackage:
    """The package of a document, as the settings of a job want it.

    Raises `SpecpressError` for a document or a template that cannot be used.
    """
    settings = job.settings
    refuse_unreadable(job.templates)
    api, info = _api_of(document, settings)
    tables = schemas(document, api) if belongs(FILE, settings.only) else None
    # of a client alone, only the calls that its README may show need schemas
    validity = (
        Validity(schemas_of_operations(document))
        if tables is None
        else Validity(lambda _: tables)
    )
    schemes = declared_schemes(document.raw)
    package = package_of(api, settings, schemes, validity.check)
    files = _texts(job, package)
    if tables is not None:
        files[FILE] = text(tables)
        files[OPENAPI] = openapi(document.written, served(api, settings))
    if job.origin:
        files[LICENCE] = licence()
        files[PROVENANCE] = provenance(job.origin, info, document.digest, job.package)
    if settings.format == "black":
        files = format_with_black(files, job.output, line_length=settings.line_length)
    manifest = manifest_of(
        package,
        files,
        settings=_settings_digest(job),
        origin=job.origin.entry() if job.origin else None,
    )
    problems = (
        *api.problems,
        *unused(api, settings),
        *unconfigured(api, settings, job.source),
        *unused_templates(job.templates, files),
    )
    count = len(api.operations)
    return RenderedPackage(
        files,
        manifest,
        problems,
        count,
        document.published,
        document.paths,
        package.names.types,
        package.rank,
        document,
    )


def _api_of(document: RawDocument, settings: ApiConfig) -> tuple[Api, Info]:
    """What a document offers, and what it says of itself.

    Its model, a quarter of the memory that a large one takes, is not kept for what follows.
    """
    whole = with_model(document)
    return build(whole, selection(settings)), whole.model.info


def served(api: Api, settings: ApiConfig) -> set[Endpoint] | None:
    """The operations that are selected; None where all are."""
    if selection(settings) == ALL:
        return None
    return {(each.method, each.path) for each in api.operations}


def served_document(generated: Generated) -> str:
    """The document of a package as its server shows it: with the overlays, and without
    the operations that are left out.
    """
    if selection(generated.job.settings) == ALL:
        return openapi(generated.document.written)
    listed = generated.manifest.value["operations"]
    kept = {(each["method"], each["path"]) for each in listed}
    return openapi(generated.document.written, kept)


def compare_package(
    job: Job, package: RenderedPackage, earlier: Earlier = nothing_earlier
) -> Generated:
    """What writing a package would do; `earlier` gives the texts that it had.

    Raises `SpecpressError` for a folder that cannot be used, for a package that has lost
    its operations, and for one of a newer specpress.
    """
    refuse_empty(job, package.operations, package.paths)
    planned = plan(job.output, package.files, package.manifest, earlier)
    refuse_newer(job.output)
    return _generated(job, package, planned)


def write_package(
    job: Job,
    package: RenderedPackage,
    *,
    force: bool = False,
    earlier: Earlier = nothing_earlier,
) -> Generated:
    """Writes a package. Files that were edited by hand are overwritten only with `force`.

    They are merged where the text that was edited is known; `earlier` gives those that
    the package had.

    Raises `SpecpressError`, with nothing changed, where it cannot be written, or has lost
    its operations.
    """
    refuse_empty(job, package.operations, package.paths)
    done = write(
        job.output, package.files, package.manifest, force=force, earlier=earlier
    )
    return _generated(job, package, done)


def _texts(job: Job, package: Package) -> dict[str, str]:
    settings = job.settings
    texts = render(package, overriding=job.templates, line_length=settings.line_length)
    if job.templates:
        refuse_no_python(texts, job.templates)
    return {path: text for path, text in texts.items() if belongs(path, settings.only)}


def _generated(job: Job, package: RenderedPackage, plan: Plan) -> Generated:
    return Generated(
        job,
        plan,
        package.problems,
        package.operations,
        package.manifest,
        package.published,
        package.document,
    )


def _settings_digest(job: Job) -> str:
    """The digest of what decides, beside the document, what is generated."""
    folders = (template_folder(), *job.templates)
    decisive = {
        **job.settings.affecting_output(),
        "overlays": [fingerprint(overlay) for overlay in job.source.overlays],
        "templates": [fingerprint(folder) for folder in folders],
    }
    return digest(json.dumps(decisive, sort_keys=True).encode())
