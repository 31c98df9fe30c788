"""Requests to jobs, and jobs to packages: only what is needed, recorded for the next run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache as cached
from pathlib import Path

from specpress.config.load import read as read_configuration
from specpress.config.settings import ApiConfig
from specpress.document.raw import RawDocument
from specpress.errors import SpecpressError
from specpress.fetch.address import public
from specpress.pipeline.generate import (
    Generated,
    RenderedPackage,
    compare_package,
    render_package,
    write_package,
)
from specpress.pipeline.job import Job, configured_job
from specpress.pipeline.provenance import Origin
from specpress.pipeline.source import read_raw
from specpress.pull import lock
from specpress.utils import cached_file

from . import cache, snapshot
from .partial import LastRun, generate_partially
from .request import GenerateRequest


def configured_jobs(requests: Sequence[GenerateRequest]) -> list[Job]:
    """The jobs of requests for configured APIs, all of one configuration.

    Raises `SpecpressError` where the configuration is not valid.
    """
    if not requests:
        return []
    configuration = read_configuration(requests[0].base)
    apis = configuration.select([request.name for request in requests])
    return [
        configured_job(_narrowed(api, request), configuration.root)
        for request, api in zip(requests, apis, strict=True)
    ]


def argument_job(
    request: GenerateRequest, location: str, output: Path, within: Path | None = None
) -> Job:
    """The job of a request whose document is at a location that the call names.

    `within` is the folder that its references may reach, if not the document's own.
    """
    settings = ApiConfig(
        name=request.name, package=request.name, references_within=within
    )
    return Job(location, output, request.base, _narrowed(settings, request))


def vendor_job(
    request: GenerateRequest, api: str, folder: Path, *, with_server: bool
) -> Job:
    """The job of a copy of a configured API's package in a folder elsewhere.

    Raises `SpecpressError` for an API that is not configured.
    """
    settings = read_configuration(request.base)
    (configured,) = settings.select([api])
    entry = lock.read(settings.root / lock.LOCK).get(api)
    origin = Origin(
        api,
        public(configured.source or configured.document.as_posix()),
        entry.retrieved_at if entry else "",
    )
    return Job(
        location=str(settings.root / configured.document),
        output=folder,
        root=settings.root,
        settings=configured.model_copy(
            update={"package": folder.name, "only": "" if with_server else "client"}
        ),
        origin=origin,
    )


def run(
    job: Job, request: GenerateRequest, *, write: bool, force: bool = False
) -> Generated:
    """Does a job; without `write` it only finds what would change.

    A package that is up to date afterwards is recorded in the cache. Raises
    `SpecpressError` for what cannot be used or written.
    """
    paths = job.local_inputs
    inputs = _fingerprints(paths)
    document = read_raw(job.source)
    last = _last_run(job, request, inputs)
    package = generate_partially(last, document, job.settings) if last else None
    if package is None:
        package = render_package(job, document)
    earlier = cached(lambda: _texts_of_last_run(job, request, inputs))
    if write:
        generated = write_package(job, package, force=force, earlier=earlier)
    else:
        generated = compare_package(job, package, earlier)
    others = {str(job.root / path): was for path, was in document.others.items()}
    # an input that changed meanwhile was read before or after that, which is unknown
    if (
        inputs
        and inputs == _fingerprints(paths)
        and others == cache.digests(map(Path, others))
    ):
        # edited files are no reason to look for nothing to do: their digests differ;
        # the snapshot is what the next merge of a further edit starts from
        is_left = write and (force or not generated.plan.outdated)
        if is_left or generated.plan.is_empty:
            _record(job, request, cache.Inputs(inputs, others), document, package)
    return generated


def _last_run(
    job: Job, request: GenerateRequest, inputs: Mapping[str, str]
) -> LastRun | None:
    """What a part can be merged into; None where all has to be generated."""
    if not inputs or job.templates or job.origin or job.settings.format == "black":
        return None  # these may depend on all of the document
    entry = cache.stale(request, inputs)
    content = entry and cached_file.read(entry.snapshot)
    files = entry.files() if entry and content else None
    if not content or files is None:
        return None
    try:
        return LastRun(*snapshot.decode(content), files)
    except (EOFError, KeyError, TypeError, ValueError):
        return None


def _texts_of_last_run(
    job: Job, request: GenerateRequest, inputs: Mapping[str, str]
) -> Mapping[str, str]:
    """The package of the last run, generated again; none where more than the document
    changed since.
    """
    entry = cache.stale(request, inputs) if inputs else None
    content = entry and cached_file.read(entry.snapshot)
    try:
        document, *_ = snapshot.decode(content or b"")
        return render_package(job, document).files
    except (EOFError, KeyError, SpecpressError, TypeError, ValueError):
        return {}


def _record(
    job: Job,
    request: GenerateRequest,
    inputs: cache.Inputs,
    document: RawDocument,
    package: RenderedPackage,
) -> None:
    generated = package.problems[len(document.problems) :]
    cache.store(
        request,
        inputs,
        job.output,
        package.manifest.text,
        package.published,
        snapshot.encode(document, generated, package.names, package.rank),
    )


def _narrowed(settings: ApiConfig, request: GenerateRequest) -> ApiConfig:
    asked = {"only": request.only, "http": request.http}
    return settings.model_copy(update={k: v for k, v in asked.items() if v})


def _fingerprints(paths: Sequence[Path] | None) -> Mapping[str, str]:
    """The digests of what a package is made from; none where one cannot be read."""
    try:
        return {} if paths is None else cache.fingerprints(paths)
    except (OSError, ValueError):  # the latter for a path with a zero byte
        return {}
