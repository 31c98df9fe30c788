"""Requests to jobs, and jobs done: only what is needed, remembered for the next time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from specpress.config import load as config
from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import Generated, Job, prepare, produce

from . import cache as stamps
from .ahead import Ahead, ahead_of
from .request import Request


def configured_jobs(requests: list[Request]) -> list[Job]:
    """The jobs of requests for configured APIs, all of one configuration.

    Raises `SpecpressError` where the configuration is not valid.
    """
    if not requests:
        return []
    settings = config.read(requests[0].place)
    apis = settings.select([request.name for request in requests])
    return [
        job_of(_settings(api, request), settings.root)
        for request, api in zip(requests, apis, strict=True)
    ]


def job_of(api: ApiConfig, root: Path) -> Job:
    """The job of an API; `root` is the folder that its settings are relative to."""
    return Job(str(root / api.document), root / api.output, root, api)


def called_job(
    request: Request, source: str, output: Path, within: Path | None = None
) -> Job:
    """The job of a request that names its document itself.

    `within` is the folder that its references may reach, if not the document's own.
    """
    own = ApiConfig(name=request.name, package=request.name, references_within=within)
    settings = _settings(own, request)
    return Job(source, output, request.place, settings)


def do(
    job: Job,
    request: Request,
    *,
    write: bool,
    force: bool = False,
    ahead: Ahead | None = None,
) -> Generated:
    """Does a job, or with `write` false only finds what is to be done.

    `ahead` is the reading of its document, if that is begun already. What leaves the
    package in step is remembered.
    """
    places = job.local_inputs
    before = _fingerprints(places)
    with ExitStack() as stack:
        if ahead is None or not ahead.is_of(job.reading, before):
            past = stamps.past(request) if before else None
            ahead = stack.enter_context(ahead_of(job.reading, past))
        ahead = ahead.among(before)
        done = produce(job, ahead, force=force) if write else prepare(job, ahead)
    in_step = done.plan.is_empty or (write and (force or not done.plan.edited))
    # what was changed in between has or has not been taken into account: unknown
    if before and in_step and not done.scattered and before == _fingerprints(places):
        stamps.record(
            request,
            before,
            job.output,
            done.manifest.text,
            source=job.reading,
            memory=done.memory,
        )
    return done


def _settings(settings: ApiConfig, request: Request) -> ApiConfig:
    return (
        settings.model_copy(update={"only": request.only}) if request.only else settings
    )


def _fingerprints(places: Sequence[Path] | None) -> Mapping[str, str]:
    """The digests of what a package is made from; none where they are not to be had."""
    try:
        return {} if places is None else stamps.fingerprints(places)
    except OSError:
        return {}
