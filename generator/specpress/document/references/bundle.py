"""Bundling: afterwards every reference leads to a component of the document itself.

The target of a reference to another file, or to something inside an object, becomes a
component with a name of its own, and the reference leads there. Where OpenAPI has no
components of a kind (a path item of `paths`, an operation, a text), the target's content
replaces the reference.
"""

from __future__ import annotations

from specpress.document.grammar import SECTIONS
from specpress.document.values import Object
from specpress.errors import Problem
from specpress.utils.dataclass import dataclass

from .bundling import Bundling
from .component_names import Target
from .files import Files, OtherFile
from .locations import Reader
from .resolver import Resolver

_HOMES_3 = {kind: ("components", section) for kind, section in SECTIONS.items()}
_HOMES_2 = {
    "schema": ("definitions",),
    "parameter": ("parameters",),
    "response": ("responses",),
}


@dataclass(frozen=True, slots=True)
class Bundle:
    """A document with all references bundled, what could not be, and its other files.

    `others` are by location.
    """

    document: Object
    problems: list[Problem]
    others: dict[str, OtherFile]


def bundle(
    document: Object,
    *,
    version_2: bool,
    source: str,
    read: Reader | None,
    within: str = "",
    data: bytes = b"",
    keep_broken: bool = False,
) -> Bundle:
    """Brings all that a document refers to together. `document` is not changed.

    `source` is the location of `document` and `data` its bytes, `read` gets those at
    another location, `within` is the folder that references may reach. References of the
    document to what it does not have are left out, or left as they are (`keep_broken`).
    """
    files = Files(document, source, read, within, data)
    resolver = Resolver(files, _HOMES_2 if version_2 else _HOMES_3)
    names: dict[Target, str] = {}
    while True:
        # A round finds the targets; once all have names, a round writes them.
        bundling = Bundling(document, files, resolver, names, keep_broken)
        bundled = bundling.run()
        if bundling.targets <= names.keys():
            problems = [*files.problems, *bundling.problems]
            return Bundle(bundled, problems, files.others())
        names = bundling.named(bundling.targets | names.keys())
