"""Answers that are forms, or have several parts, as values of their types."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from pydantic_core import to_json

from ..http import Response
from ..media_types import MULTIPART, media_type
from ..mismatch import Decoded
from ..operation import Part
from .forms import Form, restored
from .parts import BodyPart, Parts
from .shape import Known, Shape, shape_of
from .styles import NestingError, members_of_form, pairs_of

if TYPE_CHECKING:
    from .decoder import Decoder

_NO_PARTS: Final[Mapping[str, Part]] = {}


def decode_form(
    answer: Response, reader: Decoder, encoding: Mapping[str, Part] = _NO_PARTS
) -> Decoded:
    """Give the value of an answer whose body is a form, or has several parts.

    `encoding` is how its parts are sent, as the document says. ValueError for what is
    no form.
    """
    known = Known(*reader.known)
    actual = media_type(answer.headers.get("content-type", ""))
    if not actual.essence.startswith("multipart/"):
        pairs = pairs_of(answer.content.decode("utf-8", "replace"))
        shape = shape_of(known.root, known)
        try:
            members = members_of_form(shape, encoding, known, pairs)
        except NestingError as error:
            raise ValueError(str(error)) from None
        return reader.decode(to_json(members))
    if not actual.boundary:
        raise ValueError("the media type names no boundary")
    parts = Parts(actual.boundary)
    listed = list(parts.read(answer.content))
    if not parts.ended:
        raise ValueError("the last part does not end")
    kept = _Kept()
    form = Form(known, encoding, kept.keep)
    if actual.essence != MULTIPART and not form.has_names:
        return kept.restored(reader.decode(to_json(form.items(listed))))
    fields: dict[str, list[BodyPart]] = {}
    for part in listed:
        fields.setdefault(part.name, []).append(part)
    return kept.restored(reader.decode(to_json(form.members(fields))))


class _Kept:
    """The contents of files, while their places are being decoded as JSON.

    A file of which the type is known is in base64, as in all JSON. Where no type says
    how to read it, a text stands for it that nothing else is.
    """

    def __init__(self) -> None:
        self._mark = str(uuid4())
        self._contents: dict[str, bytes] = {}

    def keep(self, part: BodyPart, shape: Shape) -> str:
        """Give the JSON that stands for a file."""
        if shape.is_file:
            return b64encode(part.content).decode("ascii")
        text = f"{self._mark} {len(self._contents)}"
        self._contents[text] = part.content
        return text

    def restored(self, decoded: Decoded) -> Decoded:
        """Put the contents in the places of what stood for them."""
        if not self._contents:
            return decoded
        return decoded.replaced(value=restored(decoded.value, self._contents))
