"""The steps from bytes to the shape of OpenAPI 3.1.

They are shared by loading, which makes a model of the result, and by comparing documents.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import replace

from specpress.errors import Problem, SpecpressError
from specpress.utils.dataclass import dataclass

from .parse import text
from .references import bundle, cycles
from .references.files import OtherFile
from .references.need import refers_elsewhere
from .repair import repair
from .swagger2 import convert
from .unused_fields import unused_fields
from .values import Object
from .version import declared


@dataclass(frozen=True, slots=True)
class Normalised:
    """A document in the shape of 3.1: repaired, its references bundled, free of cycles.

    `version` is the declared one, `others` are the other files that it consists of.
    `source` is the document as it was written, but in one file, and of 3.x.
    """

    raw: Object
    source: Object
    version: str
    version_2: bool
    others: Mapping[str, OtherFile]
    problems: tuple[Problem, ...]


def parsed(data: bytes, source: str) -> tuple[Object, tuple[Problem, ...]]:
    """The object that a document's bytes hold, and what was wrong with its text.

    Raises `SpecpressError` where they hold none.
    """
    value, problems = text.parse(data, source)
    if not isinstance(value, dict):
        kind = "a list" if isinstance(value, list) else "a single value"
        raise SpecpressError(
            f"expected an object with the field 'openapi', found {kind}",
            file=source,
            hint="give an OpenAPI document",
        )
    return value, problems


def normalise(
    value: Object,
    compact: str,
    *,
    source: str,
    location: str,
    read: Callable[[str], bytes] | None,
    within: str = "",
    data: bytes = b"",
    surveyed: bool = True,
) -> Normalised:
    """The document in the shape of 3.1, whatever it was written in.

    `compact` is `value` as JSON without whitespace, `source` what the document is
    called, `location` the base of its references, `data` its bytes; the rest is as for
    `document.load`. `surveyed` is whether the problems hold what is said in vain.
    Raises `SpecpressError` for a version that is not supported.
    """
    problems: list[Problem] = []
    value = _with_webhooks(value)
    version, version_2 = declared(value, source, problems)
    others: Mapping[str, OtherFile] = {}
    written = value
    if refers_elsewhere(compact, version_2=version_2):
        bundled = bundle.bundle(
            value,
            version_2=version_2,
            source=location,
            read=read,
            within=within,
            data=data,
        )
        value, others = bundled.document, bundled.others
        problems += bundled.problems
        written = value if others or version_2 else written
    if surveyed:
        problems += unused_fields(value, version_2=version_2, file=source)
    if version_2:
        value = written = convert.convert(value)
    raw, repaired = repair.repair(value, file=source)
    repaired += cycles.break_cycles(raw, file=source)
    problems += as_declared(repaired, version_2=version_2)
    return Normalised(raw, written, version, version_2, others, tuple(problems))


def _with_webhooks(value: Object) -> Object:
    """The document with `x-webhooks` as `webhooks`, as documents before 3.1 call them."""
    extension = value.get("x-webhooks")
    if "webhooks" in value or not isinstance(extension, dict):
        return value
    return {**value, "webhooks": extension}


def as_declared(problems: Iterable[Problem], *, version_2: bool) -> Iterable[Problem]:
    """Problems of the shape of 3.1, with pointers into the document as it was read."""
    if not version_2:
        return problems
    return [
        replace(problem, pointer=convert.original(problem.pointer))
        for problem in problems
    ]


@contextmanager
def bounded(source: str) -> Generator[None]:
    """Turns the recursion error of references nested too deep into a `SpecpressError`."""
    try:
        yield
    except RecursionError:
        raise SpecpressError(
            "expected references of bounded depth, found deeper ones", file=source
        ) from None
