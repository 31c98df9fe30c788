"""Requests to jobs, and jobs done: only what is needed, remembered for the next time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from . import config, stamps
from .pipeline import Generated, Job, prepare, produce
from .request import Request
from .settings import ApiConfig


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


def do(job: Job, request: Request, *, write: bool, force: bool = False) -> Generated:
    """Does a job, or with `write` false only finds what is to be done.

    What leaves the package in step is remembered.
    """
    before = _inputs(job)
    done = produce(job, force=force) if write else prepare(job)
    in_step = done.plan.is_empty or (write and (force or not done.plan.edited))
    # what was changed in between has or has not been taken into account: unknown
    if before is not None and in_step and not done.scattered and before == _inputs(job):
        stamps.record(request, before, job.output, done.manifest.text)
    return done


def _settings(settings: ApiConfig, request: Request) -> ApiConfig:
    return (
        settings.model_copy(update={"only": request.only}) if request.only else settings
    )


def _inputs(job: Job) -> Mapping[str, str] | None:
    places = job.local_inputs
    try:
        return None if places is None else stamps.fingerprints(places)
    except OSError:
        return None
