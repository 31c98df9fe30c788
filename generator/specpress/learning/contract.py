"""What a document demands of exchanges: operations, and validators of their schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

import jsonschema_rs

from specpress.document.grammar import METHODS
from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object, pointer
from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import media_types

from .located import Located, Tokens, followed, listed, value_at
from .matching import PathMatcher
from .strict_schemas import Direction, json_schema_document

_BASE: Final = "urn:specpress:"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: where it is declared, and its schema."""

    name: str
    location: str
    required: bool
    place: Located
    schema: Located


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a document; `id` is its operationId, or method and path."""

    id: str
    method: str
    path: str
    place: Located
    parameters: tuple[Parameter, ...]
    body: Located | None
    responses: Mapping[str, Located]

    def response(self, status: int) -> tuple[str, Located] | None:
        """What is declared for a status: by number, range or `default` (OAS 4.8.16)."""
        for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
            if key in self.responses:
                return key, self.responses[key]
        return None


class Contract:
    """A document of OpenAPI 3.x in one file, ready to be compared with exchanges."""

    def __init__(self, document: Object, version: str) -> None:
        self.document = document
        self.is_3_0 = version.startswith(("3.0", "2."))
        self.operations = {
            (each.method, each.path): each for each in self._operations()
        }
        self.by_id = {each.id: each for each in self.operations.values()}
        self.templates = {path for _, path in self.operations}
        self.matcher = PathMatcher(self.templates, self._servers())
        self.json_schemas: dict[Direction, Object] = {}
        self._registries: dict[Direction, jsonschema_rs.Registry] = {}
        self._validators: dict[tuple[Direction, Tokens], Any] = {}

    def followed(self, place: Located) -> Located:
        """What a place refers to."""
        return followed(self.document, place)

    def schemas(self, direction: Direction) -> Object:
        """The document with its schemas as JSON Schema, for one direction."""
        if direction not in self.json_schemas:
            self.json_schemas[direction] = json_schema_document(
                self.document, is_3_0=self.is_3_0, direction=direction
            )
        return self.json_schemas[direction]

    def validator(self, direction: Direction, tokens: Tokens) -> Any:
        """The strict validator of the schema at a place.

        Raises `SpecpressError` for a schema that is none.
        """
        key = (direction, tokens)
        known = self._validators.get(key)
        if known is None:
            known = self._validators[key] = self._validator(direction, tokens)
        return known

    def _validator(self, direction: Direction, tokens: Tokens) -> Any:
        base = _BASE + direction
        if direction not in self._registries:
            schemas = self.schemas(direction)
            self._registries[direction] = jsonschema_rs.Registry(
                [(base, schemas)], draft=jsonschema_rs.Draft202012
            )
        try:
            return jsonschema_rs.Draft202012Validator(
                {"$ref": f"{base}#{fragment(tokens)}"},
                registry=self._registries[direction],
                validate_formats=True,
            )
        except (ValueError, jsonschema_rs.ReferencingError) as error:
            text = " ".join(str(error).split())[:200]
            raise SpecpressError(
                f"expected a schema, found one that cannot be used: {text}",
                pointer=pointer(tokens),
                hint="`specpress inspect` says what is wrong with a document",
            ) from None

    def _servers(self) -> Iterator[str]:
        for server in _objects(self.document.get("servers")):
            url = server.get("url")
            if isinstance(url, str):
                for name, variable in mapping(server.get("variables")).items():
                    default = str(mapping(variable).get("default", ""))
                    url = url.replace("{" + name + "}", default)
                yield url

    def _operations(self) -> Iterator[Operation]:
        root = Located(self.document, ())
        for path, declared in root.entries("paths"):
            item = self.followed(declared)
            if path.startswith("/"):
                for method in sorted(METHODS & item.value.keys()):
                    if isinstance(item.value[method], dict):
                        yield self._operation(path, method, item)

    def _operation(self, path: str, method: str, item: Located) -> Operation:
        place = item.at(method)
        declared = place.value.get("operationId")
        known = {
            (each.location, each.name): each
            for holder in (item, place)
            for each in self._parameters(holder)
        }
        body = None
        if isinstance(place.value.get("requestBody"), dict):
            body = self.followed(place.at("requestBody"))
        return Operation(
            declared if isinstance(declared, str) else f"{method.upper()} {path}",
            method.upper(),
            path,
            place,
            tuple(known.values()),
            body,
            {
                str(status): self.followed(response)
                for status, response in place.entries("responses")
            },
        )

    def _parameters(self, holder: Located) -> Iterator[Parameter]:
        for index in range(len(listed(holder.value.get("parameters")))):
            place = self.followed(holder.at("parameters", index))
            name, location = place.value.get("name"), place.value.get("in")
            if not isinstance(name, str) or not isinstance(location, str):
                continue
            schema = place.at("schema")
            content = next(iter(mapping(place.value.get("content"))), None)
            if content is not None:
                schema = place.at("content", content, "schema")
            required = place.value.get("required") is True
            yield Parameter(name, location, required, place, schema)


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [mapping(each) for each in listed(value)]


def fragment(tokens: Tokens) -> str:
    """The JSON pointer of a place as a URI fragment (RFC 6901, section 6)."""
    return quote(pointer(tokens), safe="/~")


def content_schema(content: Located, media_type: str) -> tuple[str, Located] | None:
    """What is declared for the content of a media type: its name, and its schema.

    The schema is empty where none is declared. None for a media type that is not.
    """
    declared = mapping(content.value)
    name = media_types.best_match(declared, media_type)
    return None if name is None else (name, content.at(name, "schema"))


def json_value(document: Mapping[str, Any], tokens: Tokens) -> Json:
    """The JSON value at a place."""
    value: Json = value_at(document, tokens)
    return value
