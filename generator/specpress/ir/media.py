"""The types of request and response bodies, by media type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeGuard

from openapi_pydantic.v3.v3_1 import MediaType as DeclaredMediaType
from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.values import escape
from specpress.errors import Problem, ProblemKind
from specpress.ir.schemas.all_of import MergedSchema, Node, reference
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.kinds import SCALARS, encoding_format, is_file, kinds_of
from specpress.ir.schemas.locations import SchemaLocation
from specpress.utils.runtime import formats, media_types

from .error_bodies import error_body
from .form_parts import Parts
from .model import Codes, MediaType, PartEncoding
from .streaming import item_type
from .types import (
    ANY,
    Array,
    Binary,
    Literal,
    Nullable,
    Owner,
    Primitive,
    Type,
    Union,
)

TEXT = Primitive("string")
_COMPARED = 16
"""With how many others of a body a schema is compared, lest it take for ever."""


def is_json(content_type: str) -> bool:
    """Whether values are written as JSON (RFC 6839, section 3.1)."""
    return media_types.kind_of(content_type) == "json"


def is_form(content_type: str) -> bool:
    """Whether an object's properties are sent as the fields of a form."""
    return media_types.kind_of(content_type) in ("form", "multipart")


def is_text(content_type: str) -> bool:
    """Whether the body is text as it stands."""
    return media_types.kind_of(content_type) == "text"


def is_sequence(content_type: str, declared: DeclaredMediaType) -> bool:
    """Whether the body is a sequence of values, one after the other."""
    framing = media_types.framing_of(content_type)
    if framing == "parts":
        return "itemSchema" in (declared.model_extra or {})
    return framing is not None


def is_sent_in_items(content_type: str, declared: DeclaredMediaType) -> bool:
    """Whether a request body is a sequence whose items are JSON or parts."""
    return is_sequence(content_type, declared) and (
        media_types.framing_of(content_type) != "events"
    )


def essence(content_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
    return media_types.media_type(content_type).essence


def preference(content_type: str) -> tuple[int, str]:
    """Sorts media types: JSON, then forms with files, other forms, bytes, text."""
    name = essence(content_type)
    whole = content_type.strip().lower()
    if name == "application/json":
        return 0, whole
    if is_json(name) and "*" not in name:
        return 1, whole
    if "*" in name and is_json(name):
        return 2, whole
    if name.startswith("multipart/"):
        return 3, whole
    if is_form(name):
        return 4, whole
    return (6 if is_text(name) else 5), whole


class Media:
    """Builds the types of bodies; error bodies of equal form are built once."""

    def __init__(self, schemas: Schemas, version: str) -> None:
        self._schemas = schemas
        self._parts = Parts(schemas, version)
        self._shared: dict[str, Type] = {}
        self._shared_names: set[str] = set()
        self._as_text: list[tuple[str, SchemaLocation]] = []
        self._beside_json: list[SchemaLocation] = []
        self._no_items: list[tuple[str, SchemaLocation]] = []

    def encodings(
        self, content_type: str, declared: DeclaredMediaType
    ) -> tuple[PartEncoding, ...]:
        """How the properties of a form are sent."""
        return self._parts.encodings(content_type, declared)

    def diagnostics(self) -> list[Problem]:
        """What could not be typed, told once with its first place."""
        found: list[Problem] = []
        if self._as_text:
            content_type, location = self._as_text[0]
            found.append(
                Problem(
                    ProblemKind.MEDIA_TYPE_NOT_READ,
                    location.pointer,
                    f"expected JSON or a form, found only {essence(content_type)} for a"
                    f" body with a schema ({len(self._as_text)} of such in all)",
                    "text",
                )
            )
        if self._beside_json:
            found.append(
                Problem(
                    ProblemKind.MEDIA_TYPE_NOT_READ,
                    self._beside_json[0].pointer,
                    "text/plain has the structure that JSON has beside it, as ASP.NET"
                    f" lists its formats ({len(self._beside_json)} of such in all)",
                    "left out: JSON is asked for",
                )
            )
        if self._no_items:
            content_type, location = self._no_items[0]
            found.append(
                Problem(
                    ProblemKind.MEDIA_TYPE_NOT_READ,
                    location.pointer,
                    "expected a media type whose items can be told apart, found"
                    f" itemSchema for {essence(content_type)}"
                    f" ({len(self._no_items)} of such in all)",
                    "read as a whole",
                )
            )
        return found

    def requested(
        self, content: Mapping[str, DeclaredMediaType], location: SchemaLocation
    ) -> tuple[MediaType, ...]:
        """The representations of a request body, the preferred one first."""
        listed = self._all(content, location, shared=False)
        return tuple(
            (
                replace(each, type=Array(each.item or ANY))
                if is_sent_in_items(each.content_type, content[each.content_type])
                and _says_what(content[each.content_type])
                else each
            )
            for each in listed
        )

    def without_formats(
        self, content: Mapping[str, DeclaredMediaType], location: SchemaLocation
    ) -> Mapping[str, DeclaredMediaType]:
        """The content of a response without the texts that stand for nothing.

        ASP.NET lists the formats that it has for each answer: an object is declared as
        text/plain as well, which is never sent for one.
        """
        as_json = [each.media_type_schema for n, each in content.items() if is_json(n)]
        kept = dict(content)
        for name, declared in content.items():
            if (
                essence(name) != "text/plain"
                or declared.media_type_schema not in as_json
            ):
                continue
            at = location.at(escape(name))
            if self._is_structure(declared.media_type_schema, at):
                self._beside_json.append(at)
                del kept[name]
        return kept

    def answered(
        self,
        content: Mapping[str, DeclaredMediaType],
        location: SchemaLocation,
        *,
        shared: bool,
    ) -> tuple[MediaType, ...]:
        """The representations of a response body, the preferred one first.

        With `shared`, an inline object is named by its content rather than by its
        location, so that the error bodies of many operations are one type, with the
        `codes` that each may hold beside it.
        """
        return self._all(content, location, shared=shared)

    def accept(
        self,
        content: Mapping[str, DeclaredMediaType],
        built: Sequence[MediaType],
        location: SchemaLocation,
    ) -> tuple[str, ...]:
        """The media types of a response as a request names them, in their order.

        What is given as text though its schema describes a structure, XML for instance,
        weighs less than what is read as that structure (RFC 9110, section 12.4.2).
        """
        if len(built) < 2:
            return tuple(content)
        unread = {
            each.content_type
            for each in built
            if each.type is TEXT
            and self._is_structure(
                content[each.content_type].media_type_schema,
                location.at(escape(each.content_type)),
            )
        }
        lower = unread if len(unread) < len(built) else frozenset[str]()
        return tuple(f"{name};q=0.9" if name in lower else name for name in content)

    def _all(
        self,
        content: Mapping[str, DeclaredMediaType],
        location: SchemaLocation,
        *,
        shared: bool,
    ) -> tuple[MediaType, ...]:
        built: list[tuple[Node | None, str, Type]] = []
        representations: list[MediaType] = []
        for content_type in sorted(content, key=preference):
            media_type = content[content_type]
            node = media_type.media_type_schema
            structured = is_json(content_type) or is_form(content_type)
            reading = "structured" if structured else essence(content_type)
            known = [t for n, r, t in built[:_COMPARED] if r == reading and n == node]
            codes: Codes = ()
            at = location.at(escape(content_type))
            if known:
                type_ = known[0]
            else:
                if built and structured:
                    at = SchemaLocation(
                        f"{at.id} {essence(content_type)}", at.owner, at.pointer
                    )
                in_schema = at.at("schema")
                if shared and structured and _is_inline(node):
                    type_, codes = self._shared_type(node, in_schema)
                else:
                    type_ = self._type(content_type, node, in_schema)
            if type_ is TEXT and not (built and built[0][1] == "structured"):
                self._note_text(content_type, node, at)
            built.append((node, reading, type_))
            representations.append(
                replace(
                    self._representation(content_type, media_type, type_, location),
                    codes=codes,
                )
            )
        return tuple(representations)

    def _representation(
        self,
        content_type: str,
        declared: DeclaredMediaType,
        type_: Type,
        location: SchemaLocation,
    ) -> MediaType:
        encoding = self.encodings(content_type, declared)
        if not is_sequence(content_type, declared):
            if "itemSchema" in (declared.model_extra or {}):
                self._no_items.append((content_type, location))
            return MediaType(content_type, type_, encoding)
        events = media_types.framing_of(content_type) == "events"
        item, events = item_type(declared, self._schemas, location, as_events=events)
        return MediaType(content_type, type_, encoding, True, item, events)

    def _note_text(
        self, content_type: str, node: Node | None, location: SchemaLocation
    ) -> None:
        """Notes a body that is text though its schema describes a structure."""
        is_sequence = media_types.framing_of(content_type) is not None
        if not is_sequence and self._is_structure(node, location):
            self._as_text.append((content_type, location))

    def _is_structure(self, node: Node | None, location: SchemaLocation) -> bool:
        """Whether the schema of a body has properties or items."""
        if node is None:
            return False
        merged = self._schemas.described(node, location.at("schema"))[1]
        return bool(merged.properties or merged.items)

    def _type(
        self,
        content_type: str,
        node: Node | None,
        location: SchemaLocation,
    ) -> Type:
        if is_json(content_type) or is_form(content_type):
            if node is None:
                return ANY if essence(content_type) != "*/*" else Binary()
            return self._schemas.type_of(node, location)
        if node is None:
            return TEXT if is_text(content_type) else Binary()
        merged = self._schemas.described(node, location)[1]
        if merged.encoding and (format_ := encoding_format(merged.encoding)):
            return Primitive("string", format_)
        if not is_text(content_type) or is_file(merged):
            return Binary()
        if essence(content_type) == "text/plain" and self._is_scalar(merged):
            type_ = self._schemas.type_of(node, location)
            return type_ if stands_for_value(type_) else TEXT
        return TEXT

    def _is_scalar(self, merged: MergedSchema) -> bool:
        """Whether a text stands for a value that is not just any text."""
        kinds = kinds_of(merged)
        if any(kind not in SCALARS for kind in kinds):
            return False
        return bool(kinds or merged.enum or merged.choices)

    def _shared_type(
        self, node: Schema, location: SchemaLocation
    ) -> tuple[Type, Codes]:
        body = error_body(node)
        if body.key not in self._shared:
            taken = body.name in self._shared_names
            self._shared_names.add(body.name)
            at = (
                location
                if taken
                else SchemaLocation(
                    body.name, Owner("schema", body.name), location.pointer
                )
            )
            self._shared[body.key] = self._schemas.type_of(body.schema, at)
        return self._shared[body.key], body.codes


def _is_inline(node: Node | None) -> TypeGuard[Schema]:
    return isinstance(node, Schema) and reference(node) is None


def stands_for_value(type_: Type) -> bool:
    """Whether a text of a type is more than any text: a number, a date, a constant."""
    match type_:
        case Primitive("string", format_):
            return format_ in formats.FORMATS
        case Primitive() | Literal():
            return True
        case Nullable(inner):
            return stands_for_value(inner)
        case Union(members):
            return all(map(stands_for_value, members))
        case _:
            return False


def _says_what(declared: DeclaredMediaType) -> bool:
    """Whether there is a schema, of a whole body or of an item."""
    extra = declared.model_extra or {}
    return declared.media_type_schema is not None or "itemSchema" in extra
