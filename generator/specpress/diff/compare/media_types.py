"""What media types have to do with each other (RFC 6838, RFC 6839, RFC 9110 section 8.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_ENCODED = "charset"
"""The parameter that says how a text is encoded, not what it is."""


class MediaType(NamedTuple):
    """A media type, or range of them: its name and its parameters, without case."""

    name: str
    parameters: tuple[tuple[str, str], ...]


def media_type(text: str) -> MediaType:
    """The media type that is written in a text."""
    name, *parameters = text.split(";")
    return MediaType(
        name.strip().lower(),
        tuple(
            sorted(_parameter(*one.partition("=")) for one in parameters if one.strip())
        ),
    )


def _parameter(name: str, _: str, value: str) -> tuple[str, str]:
    name, value = name.strip().lower(), value.strip().strip('"')
    return name, value.lower() if name == _ENCODED else value


def related(before: str, after: str) -> str:
    """How a media type became another one; ``""``: they have nothing in common.

    ``same`` where only the spelling differs, ``renamed`` where one of them says more
    about the same type, ``generalized`` and ``specialized`` where one is a part of the
    other: ``application/xml`` is more general than ``application/atom+xml``.
    """
    old, new = media_type(before), media_type(after)
    if old == new:
        return "same"
    if old.name == new.name:
        return "renamed" if _agree(old.parameters, new.parameters) else ""
    if _specialises(new.name, old.name):
        return "specialized"
    return "generalized" if _specialises(old.name, new.name) else ""


def _agree(
    some: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...]
) -> bool:
    """Whether no parameter has two values, but for how the text is encoded."""
    known: Mapping[str, str] = dict(others)
    return all(
        name == _ENCODED or known.get(name, value) == value for name, value in some
    )


def _specialises(special: str, general: str) -> bool:
    kind, _, name = special.partition("/")
    general_kind, _, general_name = general.partition("/")
    if general_name == "*":
        return general_kind in (kind, "*")
    return kind == general_kind and name.endswith(f"+{general_name}")


def is_json(media: str) -> bool:
    """Whether values of a media type are JSON."""
    return "json" in media.lower()


def is_form(media: str) -> bool:
    """Whether a media type is one of the forms of HTML, to which encodings apply."""
    name = media_type(media).name
    return name == "application/x-www-form-urlencoded" or name.startswith("multipart/")
