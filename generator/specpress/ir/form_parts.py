"""The parts of a form: the Encoding Object, and what their schemas say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from openapi_pydantic.v3.v3_1 import Encoding, Header, Schema
from openapi_pydantic.v3.v3_1 import MediaType as DeclaredMediaType
from pydantic import ValidationError

from specpress.ir.schemas.all_of import MergedSchema, Node, all_of
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation
from specpress.utils.runtime import media_types

from .model import PartEncoding
from .types import Owner

_NOWHERE = SchemaLocation("", Owner("schema", ""), "")


class Parts:
    """Says how the parts of forms are sent, in a document of a version.

    Of a multipart form, `style` and what goes with it counts from OpenAPI 3.1 on (and in
    the forms of Swagger 2.0); 3.0 has it for urlencoded forms only.
    """

    def __init__(self, schemas: Schemas, version: str) -> None:
        self._schemas = schemas
        self._styled = not version.strip().startswith("3.0")

    def encodings(
        self, content_type: str, declared: DeclaredMediaType
    ) -> tuple[PartEncoding, ...]:
        """How the properties of a form are sent, or the parts of a sequence."""
        kind = media_types.kind_of(content_type)
        if kind not in ("form", "multipart"):
            return ()
        styled = self._styled or kind == "form"
        parts = {
            name: _part(name, value, styled)
            for name, value in sorted((declared.encoding or {}).items())
        }
        for name, value in _positional(declared).items():
            parts[name] = _part(name, value, styled)
        if kind == "multipart" and declared.media_type_schema is not None:
            for name, own in self._own_media_types(declared.media_type_schema).items():
                part = parts.get(name, PartEncoding(name))
                if part.style:
                    continue
                content_type = part.content_type or own
                both = (media_types.kind_of(own), media_types.kind_of(content_type))
                parts[name] = replace(
                    part, content_type=content_type, is_text=both == ("json", "json")
                )
        return tuple(part for part in parts.values() if part != PartEncoding(part.name))

    def _own_media_types(self, node: Node) -> dict[str, str]:
        """The media types that the schemas of the properties name."""
        named: dict[str, str] = {}
        for name, parts in sorted(self._merged(node).properties.items()):
            merged = self._merged(parts[0].node)
            if merged.items is not None:
                merged = self._merged(merged.items.node)
            if merged.media_type:
                named[name] = merged.media_type
        return named

    def _merged(self, node: Node) -> MergedSchema:
        schema = node if isinstance(node, Schema) else all_of([node])
        return self._schemas.merge(schema, _NOWHERE)


def _positional(declared: DeclaredMediaType) -> dict[str, Encoding]:
    """The encodings of 3.2 for parts by their position (section 4.14.3)."""
    extra: Mapping[str, Any] = declared.model_extra or {}
    listed = extra.get("prefixEncoding")
    values: dict[str, object] = {"*": extra.get("itemEncoding")}
    if isinstance(listed, list):
        values |= {str(i): each for i, each in enumerate(cast("list[object]", listed))}
    encodings: dict[str, Encoding] = {}
    for position, value in values.items():
        try:
            encodings[position] = Encoding.model_validate(value)
        except ValidationError:
            continue
    return encodings


def _part(name: str, value: Encoding, styled: bool) -> PartEncoding:
    explicit = value.model_fields_set & {"style", "explode", "allowReserved"}
    headers = tuple(
        (key, text)
        for key, header in sorted((value.headers or {}).items())
        if key.lower() != "content-type" and (text := _constant(header)) is not None
    )
    if styled and explicit:
        style = value.style or "form"
        reserved = bool(value.allowReserved)
        return PartEncoding(name, "", style, value.explode, reserved, headers)
    return PartEncoding(name, value.contentType or "", headers=headers)


def _constant(header: object) -> str | None:
    """The one value that a header of a part can have, where the document says it."""
    schema = header.param_schema if isinstance(header, Header) else None
    if not isinstance(schema, Schema):
        return None
    listed = schema.enum or []
    only = listed[0] if len(listed) == 1 else None
    for value in (schema.const, only, schema.default):
        if isinstance(value, str | int):
            return str(value)
    return None
