"""How the parts of forms are sent, as a generated module declares it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from specpress.codegen.source import expressions as ex
from specpress.codegen.source.literals import string
from specpress.ir.model import MediaType, PartEncoding

from .bodies import DECLARED

_STYLES: Final = frozenset(
    {"form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"}
)


def encodings(media_types: Iterable[MediaType]) -> list[tuple[str, ex.Expression]]:
    """Give by media type how its parts are sent; nothing for those that say nothing."""
    declared: list[tuple[str, ex.Expression]] = []
    for media_type in media_types:
        parts = [(string(each.name), part(each)) for each in media_type.encoding]
        if parts:
            declared.append((string(media_type.content_type), ex.Dict(parts)))
    return declared


def part(encoding: PartEncoding) -> ex.Call:
    """Give the declaration of one part."""
    arguments: list[ex.Expression | ex.Keyword] = []
    if encoding.content_type:
        arguments.append(string(encoding.content_type))
    if encoding.style:
        style = encoding.style if encoding.style in _STYLES else "form"
        arguments.append(ex.Keyword("style", string(style)))
        if encoding.explode is not None:
            arguments.append(ex.Keyword("explode", str(encoding.explode)))
    if encoding.allow_reserved:
        arguments.append(ex.Keyword("allow_reserved", "True"))
    if encoding.headers:
        listed = ex.Dict([(string(k), string(v)) for k, v in encoding.headers])
        arguments.append(ex.Keyword("headers", listed))
    if encoding.is_text:
        arguments.append(ex.Keyword("is_text", "True"))
    return ex.Call(f"{DECLARED}.part", arguments)
