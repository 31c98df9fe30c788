"""Whether a document has to be bundled at all: most refer to their components only."""

from __future__ import annotations

import re

_ELSEWHERE = re.compile(
    # a reference to anything but a component, or to a path item, which is put in place
    r'"\$(?:ref":"(?!#/components/(?!pathItems/)[^/"]+/[^/"]+")'
    r'|dynamicRef"|recursiveRef")'
    # a discriminator that names a file
    r'|"mapping":\{[^{}]*'
    r'(?:\.(?:ya?ml|json)"|":"(?!#/components/schemas/[^/"]+")[^"]*[/#])'
    r'|"defaultMapping":"(?!#/components/schemas/[^/"]+")[^"]*[./#]'
)
_ELSEWHERE_2 = re.compile(
    r'"\$ref":"(?!#/(?:definitions|parameters|responses)/[^/"]+")'
)


def refers_elsewhere(canonical: str, *, version_2: bool) -> bool:
    """Whether a document, given as canonical text, refers to more than its components.

    May say yes without need (an example may hold a reference), never no.
    """
    pattern = _ELSEWHERE_2 if version_2 else _ELSEWHERE
    return pattern.search(canonical) is not None
