"""A document as plain values: parsed, overlaid, normalised, with its digest.

Nothing here imports openapi-pydantic, which takes long to import: `load` adds the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from specpress.errors import Problem
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import digest as file_digest
from specpress.utils.gc_pause import gc_paused

from . import canonical
from .named_places import gives_names
from .normalise import as_declared, bounded, normalise, parsed
from .overlays.apply import apply
from .overlays.overlay import Overlay
from .references import bundle
from .references.files import OtherFile
from .references.need import refers_elsewhere
from .repair import extensions, path_templates
from .values import Json, Object
from .version import declared


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document in the shape of 3.1 as plain values: a `Document` without the model.

    Its fields are those of `Document`; `version_2` is whether it was one of Swagger 2.0,
    `source` what messages call it, `written` the document as it was before it was brought
    into that shape, but in one file, and of 3.x. `others` has the digest of each other
    file's bytes, `paths` is how many paths were declared, usable or not;
    `gives_names` is whether extensions may give names for code.
    """

    raw: Object
    declared: str
    version_2: bool
    digest: str
    published: str
    problems: tuple[Problem, ...]
    others: Mapping[str, str]
    source: str
    written: Object
    paths: int
    gives_names: bool


def load_raw(
    data: bytes,
    *,
    source: str = "",
    location: str = "",
    read: Callable[[str], bytes] | None = None,
    within: str = "",
    overlays: Sequence[Overlay] = (),
) -> RawDocument:
    """As `specpress.document.load.load`, with the same arguments, without the model.

    `location` is the base of its references, by default `source`.
    """
    with gc_paused(), bounded(source):
        value, problems = parsed(data, source)
        published = canonical.text(value)
        overlay_problems = apply(value, overlays, source)
        canonical_text = canonical.text(value) if overlays else published
        normalised = normalise(
            value,
            canonical_text,
            source=source,
            location=location or source,
            read=read,
            within=within,
            data=data,
        )
        others = normalised.others
        foreign = (
            extensions.foreign(normalised.raw, file=source)
            if others
            else extensions.foreign(value, canonical_text, file=source)
        )
        completed = path_templates.complete(normalised.raw, file=source)
    return RawDocument(
        raw=normalised.raw,
        declared=normalised.version,
        version_2=normalised.version_2,
        digest=canonical.digest_of(canonical_text, _values(others)),
        published=canonical.digest_of(published),
        problems=(
            *problems,
            *overlay_problems,
            *foreign,
            *normalised.problems,
            *as_declared(completed, version_2=normalised.version_2),
        ),
        others={place: file_digest(other.data) for place, other in others.items()},
        source=source,
        written=normalised.source,
        paths=_count(value.get("paths")),
        gives_names=bool(others) or gives_names(canonical_text),
    )


def _count(paths: Json) -> int:
    return (
        len([key for key in paths if not key.startswith("x-")])
        if isinstance(paths, dict)
        else 0
    )


def digest(
    data: bytes,
    *,
    source: str = "",
    read: Callable[[str], bytes] | None = None,
    within: str = "",
    overlays: Sequence[Overlay] = (),
) -> str:
    """The canonical digest of a document, ``sha256:…``.

    It is that of `load_raw` with the same arguments, for less work; without `source` it
    is that of the one file, which suffices where nothing in it refers to others.
    """
    with gc_paused(), bounded(source):
        value, _ = parsed(data, source)
        apply(value, overlays, source)
        _, version_2 = declared(value, source, [])
        canonical_text = canonical.text(value)
        others: Mapping[str, OtherFile] = {}
        if source and refers_elsewhere(canonical_text, version_2=version_2):
            others = bundle.bundle(
                value,
                version_2=version_2,
                source=source,
                read=read,
                within=within,
                data=data,
            ).others
        return canonical.digest_of(canonical_text, _values(others))


def _values(others: Mapping[str, OtherFile]) -> dict[str, Json]:
    """What counts for the digest: a copy of the document says nothing more."""
    return {place: other.value for place, other in others.items() if not other.is_copy}
