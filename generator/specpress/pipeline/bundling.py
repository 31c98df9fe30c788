"""A document as one file: its overlays applied, its references brought together."""

from __future__ import annotations

from specpress.document import canonical
from specpress.document.downgrade.downgrade import downgrade
from specpress.document.downgrade.fields import Version
from specpress.document.normalise import bounded, parsed
from specpress.document.overlays.apply import apply
from specpress.document.overlays.overlay import read_overlay
from specpress.document.prose import strip_prose
from specpress.document.references.bundle import bundle
from specpress.document.references.need import refers_elsewhere
from specpress.document.references.refusal import refuse_unreadable
from specpress.document.values import Json, Object
from specpress.document.version import declared
from specpress.errors import Problem
from specpress.fetch.read import read
from specpress.fetch.related import related
from specpress.utils.dataclass import dataclass

from .source import Source, read_raw


@dataclass(frozen=True, slots=True)
class OneFile:
    """A document in one file as plain values, and what is or was wrong with it."""

    value: Json
    problems: tuple[Problem, ...]


def bundled(
    source: Source,
    *,
    as_is: bool = False,
    version: Version | None = None,
    prose: bool = True,
) -> OneFile:
    """Brings a document and all that it refers to together.

    It is repaired, and of `version`, whatever it was written in: of 3.1 (3.2, where it
    declares that) unless another one is asked for. What the version cannot say is a
    problem. `as_is` leaves its version and its defects. Without `prose` only the facts
    stay. Raises `SpecpressError` where it cannot be used, or refers to a file that cannot
    be read.
    """
    if as_is:
        value, problems = _as_it_is(source)
    else:
        document = read_raw(source)
        if version is None:
            version = "3.2" if document.declared.startswith("3.2") else "3.1"
        whole = _without_empty(document.raw)
        older, losses = downgrade(
            whole, version, declared=document.declared, file=source.location
        )
        value = _without_empty(older)
        problems = (*document.problems, *losses)
    return OneFile(value if prose else strip_prose(value), problems)


def _as_it_is(source: Source) -> tuple[Object, tuple[Problem, ...]]:
    response = read(source.location, source.root)
    with bounded(source.location):
        value, problems = parsed(response.data, source.location)
        overlays = [read_overlay(overlay) for overlay in source.overlays]
        problems = (*problems, *apply(value, overlays, source.location))
        _, version_2 = declared(value, source.location, [])
        if not refers_elsewhere(canonical.text(value), version_2=version_2):
            return value, problems
        with related(source.location, response, root=source.root) as files:
            whole = bundle(
                value,
                version_2=version_2,
                source=files.location,
                read=files.read,
                within=source.within,
                data=response.data,
                keep_broken=True,
            )
    refuse_unreadable(whole.problems)
    return whole.document, (*problems, *whole.problems)


def _without_empty(document: Object) -> Object:
    """The document without the empty sections that the shape of 3.1 has in any case."""
    components = document.get("components")
    if isinstance(components, dict):
        sections: Json = {name: held for name, held in components.items() if held}
        document = {**document, "components": sections}
    optional = ("components", "servers")
    return {
        key: value for key, value in document.items() if value or key not in optional
    }
