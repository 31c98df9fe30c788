"""The types of request and response bodies, by media type."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from openapi_pydantic.v3.v3_1 import MediaType as DeclaredMediaType
from openapi_pydantic.v3.v3_1 import Schema

from specpress.document.values import escape
from specpress.errors import Problem, ProblemKind
from specpress.ir.schemas.all_of import Node, reference
from specpress.ir.schemas.builder import Schemas
from specpress.ir.schemas.locations import SchemaLocation

from .model import MediaType, PartEncoding
from .streaming import item_type
from .types import ANY, Binary, JsonValue, Owner, Primitive, Type

TEXT = Primitive("string")
_COMPARED = 16
"""With how many others of a body a schema is compared, lest it take for ever."""


def is_json(content_type: str) -> bool:
    """Whether values are written as JSON (RFC 6839, section 3.1)."""
    name = essence(content_type)
    return name in {"application/json", "text/json", "*/*", "application/*"} or (
        name.endswith("+json")
    )


def is_form(content_type: str) -> bool:
    """Whether an object's properties are sent as the fields of a form."""
    name = essence(content_type)
    return name == "application/x-www-form-urlencoded" or name.startswith("multipart/")


def is_text(content_type: str) -> bool:
    """Whether the body is text as it stands."""
    name = essence(content_type)
    return (
        name.startswith("text/")
        or name.endswith(("+xml", "/xml", "+yaml", "/yaml", "/x-yaml"))
        or name in {"application/javascript", "application/jwt", "application/graphql"}
    )


def is_stream(content_type: str) -> bool:
    """Whether the body is a sequence of values, one after the other."""
    return essence(content_type) in _STREAMS


_STREAMS = frozenset(
    {
        "text/event-stream",
        "application/jsonl",
        "application/x-ndjson",
        "application/json-seq",
    }
)


def essence(content_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
    return content_type.partition(";")[0].strip().lower()


def preference(content_type: str) -> tuple[int, str]:
    """Sorts media types: JSON, then forms with files, other forms, bytes, text."""
    name = essence(content_type)
    if name == "application/json":
        return 0, name
    if is_json(name) and "*" not in name:
        return 1, name
    if "*" in name and is_json(name):
        return 2, name
    if name.startswith("multipart/"):
        return 3, name
    if is_form(name):
        return 4, name
    return (6 if is_text(name) else 5), name


class Media:
    """Builds the types of bodies; error bodies of equal form are built once."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._shared: dict[str, Type] = {}
        self._as_text: list[tuple[str, SchemaLocation]] = []

    def diagnostics(self) -> list[Problem]:
        """What could not be typed, told once with its first place."""
        if not self._as_text:
            return []
        content_type, location = self._as_text[0]
        return [
            Problem(
                ProblemKind.MEDIA_TYPE_NOT_READ,
                location.pointer,
                f"expected JSON or a form, found only {essence(content_type)} for a body"
                f" with a schema ({len(self._as_text)} of such in all)",
                "text",
            )
        ]

    def requested(
        self, content: Mapping[str, DeclaredMediaType], location: SchemaLocation
    ) -> tuple[MediaType, ...]:
        """The representations of a request body, the preferred one first."""
        return self._all(content, location, shared=False)

    def answered(
        self,
        content: Mapping[str, DeclaredMediaType],
        location: SchemaLocation,
        *,
        shared: bool,
    ) -> tuple[MediaType, ...]:
        """The representations of a response body, the preferred one first.

        With `shared`, an inline object is named by its content rather than by its
        location, so that the same error body of many operations is one type.
        """
        return self._all(content, location, shared=shared)

    def _all(
        self,
        content: Mapping[str, DeclaredMediaType],
        location: SchemaLocation,
        *,
        shared: bool,
    ) -> tuple[MediaType, ...]:
        built: list[tuple[Node | None, bool, Type]] = []
        media_types: list[MediaType] = []
        for content_type in sorted(content, key=preference):
            media_type = content[content_type]
            node = media_type.media_type_schema
            structured = is_json(content_type) or is_form(content_type)
            known = [
                t for n, s, t in built[:_COMPARED] if s == structured and n == node
            ]
            at = location.at(escape(content_type))
            if known:
                type_ = known[0]
            else:
                if built and structured:
                    at = SchemaLocation(
                        f"{at.id} {essence(content_type)}", at.owner, at.pointer
                    )
                type_ = self._type(content_type, node, at.at("schema"), shared=shared)
            if type_ is TEXT and not (built and built[0][1]):
                self._note_text(content_type, node, at)
            built.append((node, structured, type_))
            streamed = is_stream(content_type)
            media_types.append(
                MediaType(
                    content_type,
                    type_,
                    _encodings(media_type),
                    streamed,
                    (
                        item_type(media_type, self._schemas, location)
                        if streamed
                        else None
                    ),
                )
            )
        return tuple(media_types)

    def _note_text(
        self, content_type: str, node: Node | None, location: SchemaLocation
    ) -> None:
        """Notes a body that is text though its schema describes a structure."""
        if node is not None and essence(content_type) not in _STREAMS:
            merged = self._schemas.described(node, location.at("schema"))[1]
            if merged.properties or merged.items:
                self._as_text.append((content_type, location))

    def _type(
        self,
        content_type: str,
        node: Node | None,
        location: SchemaLocation,
        *,
        shared: bool,
    ) -> Type:
        if is_json(content_type) or is_form(content_type):
            if node is None:
                return ANY if essence(content_type) != "*/*" else Binary()
            if shared and isinstance(node, Schema) and reference(node) is None:
                return self._shared_type(node, location)
            return self._schemas.type_of(node, location)
        if is_text(content_type) and not self._is_binary(node, location):
            return TEXT
        return Binary()

    def _is_binary(self, node: Node | None, location: SchemaLocation) -> bool:
        if node is None:
            return False
        return self._schemas.described(node, location)[1].format in {"binary", "byte"}

    def _shared_type(self, node: Schema, location: SchemaLocation) -> Type:
        value = _bare(node.model_dump(mode="json", by_alias=True, exclude_unset=True))
        text = json.dumps(value, sort_keys=True)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if digest not in self._shared:
            id_ = f"{_title(node)} {digest[:4]}"
            at = SchemaLocation(id_, Owner("schema", id_), location.pointer)
            self._shared[digest] = self._schemas.type_of(node, at)
        return self._shared[digest]


def _title(node: Schema) -> str:
    """What an error body is about: its title, else the first code it can hold."""
    if node.title:
        return node.title
    for _, prop in sorted((node.properties or {}).items()):
        if isinstance(prop, Schema) and prop.enum and isinstance(prop.enum[0], str):
            return prop.enum[0].lower()
    return "error"


_PROSE = frozenset({"description", "example", "examples", "externalDocs", "title"})


def _bare(value: JsonValue) -> JsonValue:
    """A schema without what does not change its meaning.

    A property whose name is such a keyword survives: it holds an object, not text.
    """
    if isinstance(value, dict):
        return {
            key: _bare(item)
            for key, item in value.items()
            if not (key in _PROSE and not isinstance(item, dict))
        }
    if isinstance(value, list):
        return [_bare(item) for item in value]
    return value


def _encodings(media_type: DeclaredMediaType) -> tuple[PartEncoding, ...]:
    return tuple(
        PartEncoding(name, value.contentType or "", value.style or "", value.explode)
        for name, value in sorted((media_type.encoding or {}).items())
    )
