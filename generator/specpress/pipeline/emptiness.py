"""A package without operations is written only where there are none to expect."""

from __future__ import annotations

from specpress.errors import SpecpressError
from specpress.output.manifest import read_manifest

from .job import Job


def refuse_empty(job: Job, operations: int, paths: int) -> None:
    """Refuses a package without operations whose document has paths, or that had some.

    `operations` are those of the new package, `paths` those of the document. Raises
    `SpecpressError`.
    """
    if operations:
        return
    if paths:
        settings = job.settings
        chosen = settings.include != type(settings.include)() or (
            settings.exclude != type(settings.exclude)()
        )
        raise SpecpressError(
            f"expected operations in {paths} path{'s'[: paths > 1]}, found none"
            + (" that `include` and `exclude` leave" if chosen else ""),
            file=job.location,
            pointer="/paths",
            hint=(
                "check `include` and `exclude`"
                if chosen
                else "look at what is wrong with the document: `specpress inspect`"
            ),
        )
    known = read_manifest(job.output)
    count = len(known.value.get("operations") or ()) if known else 0
    if count:
        raise SpecpressError(
            f"the document has no operations, of which the package has {count}",
            file=job.location,
            hint=f"delete {job.output} if that is right",
        )
