"""The JSON Schemas that a generated server validates by: `server/schemas.json`.

They are those of the document, without what is written for people, and with what
OpenAPI says in words of its own said in JSON Schema 2020-12 instead: which properties
are only in requests or only in answers, discriminators, `int32`. Each schema of the
components is an entry of `$defs`; where the two directions differ there are two.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias, cast

from specpress.document.load import Document
from specpress.document.raw import RawDocument
from specpress.document.references.follow import mapping, resolve
from specpress.ir.media import essence, is_form, is_json
from specpress.ir.model import Api, Operation
from specpress.utils.runtime import media_types

from .directed_schemas import DirectedSchemas, JsonSchema
from .examples import examples

FILE: Final = "server/schemas.json"

_Node: TypeAlias = Mapping[str, Any]
Tables: TypeAlias = dict[str, dict[str, Any]]
"""The tables: `examples`, `operations`, `requests`, `responses`, `schemas`."""

_OF_THE_CONNECTION: Final = frozenset(
    {"connection", "content-encoding", "content-length", "content-type", "date"}
    | {"transfer-encoding"}
)
"""Headers that are the server's own; `Content-Type` is not declared (OAS 4.8.17)."""


def schemas(document: Document | RawDocument, api: Api) -> Tables:
    """Give the tables of a document, by name.

    `operations` holds by an operation's id what is demanded of its `parameters` (an
    object of objects by their location), of its `body` by media type, and of its
    `responses` by status: the `body` by media type, and the `headers` as an object.
    `examples` holds those of answers, by an operation's id, the status, the media type
    and the name. `schemas` holds the components that are the same in both directions, `requests` and
    `responses` those that are not.
    """
    return _Builder(document).tables(api.operations)


def schemas_of_operations(
    document: Document | RawDocument,
) -> Callable[[Operation], Tables]:
    """Give the tables of one operation at a time, with what was asked for before.

    That takes less than those of all, where few of them are of interest.
    """
    builder = _Builder(document)
    return lambda operation: builder.tables([operation])


def text(tables: Mapping[str, Mapping[str, Any]]) -> str:
    """Write tables as JSON with a line for each entry, sorted."""
    sections: list[str] = []
    for name in sorted(tables):
        entries = sorted(tables[name].items())
        lines = ",\n".join(
            f"  {json.dumps(key)}: {json.dumps(entry, sort_keys=True)}"
            for key, entry in entries
        )
        inside = f"\n{lines}\n " if lines else ""
        sections.append(f' "{name}": {{{inside}}}')
    return "{\n" + ",\n".join(sections) + "\n}\n"


class _Builder:
    def __init__(self, document: Document | RawDocument) -> None:
        self._raw = document.raw
        components = mapping(mapping(self._raw.get("components")).get("schemas"))
        known = cast("Mapping[str, JsonSchema]", components)
        self._request = DirectedSchemas(known, "readOnly")
        self._response = DirectedSchemas(known, "writeOnly")

    def tables(self, operations: Iterable[Operation]) -> Tables:
        listed = list(operations)
        entries = {each.id: self._operation(each) for each in listed}
        examples = {each.id: self._examples(each) for each in listed}
        # A name that one direction mentions is described for both of them: whether its
        # entry is shared does not depend on who else mentions it.
        while self._request.settle(self._response.names) | self._response.settle(
            self._request.names
        ):
            pass
        requests, responses = self._request.settled, self._response.settled
        shared = {name for name in requests if requests[name] == responses[name]}
        return {
            "examples": {name: entry for name, entry in examples.items() if entry},
            "operations": {name: entry for name, entry in entries.items() if entry},
            "requests": {n: s for n, s in requests.items() if n not in shared},
            "responses": {n: s for n, s in responses.items() if n not in shared},
            "schemas": {name: requests[name] for name in shared},
        }

    def _operation(self, operation: Operation) -> dict[str, Any]:
        """Describe an operation; what nothing is demanded of is left out."""
        item, declared = self._declared(operation)
        parts = {
            "parameters": self._parameters(operation, item, declared),
            "body": self._content(declared.get("requestBody"), self._request),
            "responses": self._responses(declared),
        }
        return {name: part for name, part in parts.items() if part}

    def _declared(self, operation: Operation) -> tuple[_Node, _Node]:
        """The item of the path of an operation, and what it says of the method."""
        paths = mapping(self._raw.get("paths"))
        item = self._resolved(paths.get(operation.path))
        method = operation.method
        more = mapping(item.get("additionalOperations"))
        return item, mapping(more.get(method) or item.get(method.lower()))

    def _examples(self, operation: Operation) -> dict[str, Any]:
        _, declared = self._declared(operation)
        responses = mapping(declared.get("responses"))
        named = {
            status.upper(): examples(self._raw, self._resolved(response))
            for status, response in sorted(responses.items())
        }
        return {status: each for status, each in named.items() if each}

    def _parameters(
        self, operation: Operation, item: _Node, declared: _Node
    ) -> JsonSchema:
        listed = [*item.get("parameters", ()), *declared.get("parameters", ())]
        nodes = {
            (node.get("in"), node.get("name")): node
            for node in (self._resolved(each) for each in listed)
        }
        places: dict[str, dict[str, JsonSchema]] = {}
        required: dict[str, list[str]] = {}
        for each in operation.parameters:
            node = mapping(nodes.get((each.location, each.name)))
            schema = self._request.of(_schema(node))
            if each.placeholders:
                schema = {"additionalProperties": schema}  # the values, by their names
            if schema and schema is not True:
                places.setdefault(each.location, {})[each.name] = schema
            if each.required and each.location != "path":
                required.setdefault(each.location, []).append(each.name)
        inside: dict[str, dict[str, Any]] = {
            place: {"properties": each} for place, each in places.items()
        }
        for place, names in required.items():
            inside.setdefault(place, {})["required"] = sorted(names)
        return {"properties": inside} if inside else {}

    def _responses(self, declared: _Node) -> dict[str, Any]:
        answers: dict[str, Any] = {}
        for status, reference in sorted(mapping(declared.get("responses")).items()):
            response = self._resolved(reference)
            parts = {
                "body": self._content(response, self._response),
                "headers": self._headers(response),
            }
            if any(parts.values()):
                answers[status.upper()] = {n: part for n, part in parts.items() if part}
        return answers

    def _headers(self, response: _Node) -> JsonSchema:
        declared: dict[str, JsonSchema] = {}
        required: list[str] = []
        for name, reference in sorted(mapping(response.get("headers")).items()):
            if name.lower() in _OF_THE_CONNECTION:
                continue
            header = self._resolved(reference)
            declared[name] = self._response.of(_schema(header))
            if header.get("required") is True:
                required.append(name)
        if not declared:
            return {}
        needed = {"required": required} if required else {}
        return {"properties": declared, **needed}

    def _content(self, node: object, schemas: DirectedSchemas) -> dict[str, JsonSchema]:
        """Describe a body, by those of its media types that stand for JSON values."""
        content = mapping(self._resolved(node).get("content"))
        described = {
            name: self._body(mapping(media_type), name, schemas)
            for name, media_type in sorted(content.items())
        }
        return {n: s for n, s in described.items() if s not in ({}, True)}

    def _body(
        self, declared: _Node, content_type: str, schemas: DirectedSchemas
    ) -> JsonSchema:
        """Describe the JSON that a body stands for: of a sequence, the list of its items."""
        schema = declared.get("schema")
        framing = media_types.framing_of(content_type)
        if schemas is self._request and framing not in (None, "events"):
            if "itemSchema" in declared:
                items = schemas.of(declared["itemSchema"])
                return {} if items in ({}, True) else {"type": "array", "items": items}
            if framing != "parts":
                whole = mapping(resolve(self._raw, schema))
                if whole.get("type") != "array" and schema is not None:
                    return {"type": "array", "items": schemas.of(schema)}
                return schemas.of(schema)
        if is_json(content_type) or is_form(content_type):
            return schemas.of(schema)
        if essence(content_type) == "text/plain" and schemas is self._request:
            return schemas.of(schema) if self._is_scalar(schema) else {}
        return {}

    def _is_scalar(self, schema: object) -> bool:
        """Whether a text can be a value of a schema."""
        node = mapping(resolve(self._raw, schema))
        listed: list[object] = [*node.get("oneOf", ()), *node.get("anyOf", ())]
        types: object = node.get("type")
        named = cast("list[object]", types if isinstance(types, list) else [types])
        if "type" in node:
            return not {"object", "array"} & {str(each) for each in named}
        if listed:
            return all("$ref" not in mapping(e) and self._is_scalar(e) for e in listed)
        return bool(node.keys() & {"enum", "const"})

    def _resolved(self, value: object) -> _Node:
        return mapping(resolve(self._raw, value))


def _schema(node: _Node) -> object:
    """The schema of a parameter or a header, which may be that of its content."""
    for media_type in mapping(node.get("content")).values():
        return mapping(media_type).get("schema")
    return node.get("schema")
