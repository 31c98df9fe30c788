"""The constraints of an API's operations, as the text of a file of its package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, cast

from specpress.api.media import is_form, is_json
from specpress.api.model import Api, Operation
from specpress.document import Document

from .keywords import JsonSchema
from .residual import Residuals

FILE: Final = "server/constraints.json"

_Node: TypeAlias = Mapping[str, Any]

_HOPS: Final = 20
_OF_THE_CONNECTION: Final = frozenset(
    {"connection", "content-encoding", "content-length", "content-type", "date"}
    | {"transfer-encoding"}
)
"""Headers that are the server's own; `Content-Type` is not declared (OAS 4.8.17)."""


def constraints(document: Document, api: Api) -> str:
    """What the types of requests and responses do not say, as JSON.

    An object with the keys ``sent`` and ``received``, each with ``schemas`` and
    ``operations``. Of an operation, by its id, ``sent`` holds the residual of its
    parameters, as an object of objects by their place, and of its body by media type;
    ``received`` by status the residual of the body by media type, and the headers that
    must be there.
    """
    return _text(_Constraints(document).of(api.operations))


class _Constraints:
    def __init__(self, document: Document) -> None:
        self._raw = document.raw
        schemas = _mapping(_mapping(self._raw.get("components")).get("schemas"))
        known = cast("Mapping[str, JsonSchema]", schemas)
        self._sent = Residuals(known, "readOnly")
        self._received = Residuals(known, "writeOnly")

    def of(self, operations: Iterable[Operation]) -> dict[str, dict[str, Any]]:
        sent: dict[str, Any] = {}
        received: dict[str, Any] = {}
        paths = _mapping(self._raw.get("paths"))
        for operation in sorted(operations, key=lambda each: each.id):
            item = _mapping(self._resolved(paths.get(operation.path)))
            declared = _mapping(item.get(operation.method.lower()))
            if request := self._request(operation, item, declared):
                sent[operation.id] = request
            if answers := self._answers(declared):
                received[operation.id] = answers
        return {
            "received": {"operations": received, "schemas": self._received.settle()},
            "sent": {"operations": sent, "schemas": self._sent.settle()},
        }

    def _request(self, operation: Operation, item: _Node, declared: _Node) -> _Node:
        found: dict[str, Any] = {}
        places: dict[str, dict[str, JsonSchema]] = {}
        listed = [*item.get("parameters", ()), *declared.get("parameters", ())]
        nodes = {
            (node.get("in"), node.get("name")): node
            for node in (_mapping(self._resolved(each)) for each in listed)
        }
        for each in operation.parameters:
            node = _mapping(nodes.get((each.location, each.name)))
            if node and (residual := self._sent.of(_schema(node))):
                own = places.setdefault(each.location, {"properties": {}})
                cast("dict[str, Any]", own["properties"])[each.name] = residual
        if places:
            found["parameters"] = {"properties": places}
        body = _mapping(self._resolved(declared.get("requestBody")))
        if bodies := _content(body, self._sent):
            found["body"] = bodies
        return found

    def _answers(self, declared: _Node) -> _Node:
        found: dict[str, Any] = {}
        for status, reference in sorted(_mapping(declared.get("responses")).items()):
            response = _mapping(self._resolved(reference))
            answer: dict[str, Any] = {}
            if bodies := _content(response, self._received):
                answer["body"] = bodies
            if headers := dict(self._headers(response)):
                answer["headers"] = headers
            if answer:
                found[status.upper()] = answer
        return found

    def _headers(self, response: _Node) -> Iterator[tuple[str, JsonSchema]]:
        for name, reference in sorted(_mapping(response.get("headers")).items()):
            header = _mapping(self._resolved(reference))
            listed = name.lower() not in _OF_THE_CONNECTION
            if listed and header.get("required") is True:
                yield name, self._received.whole(_schema(header))

    def _resolved(self, value: object) -> object:
        """Follow a local reference; what cannot be followed stays."""
        for _ in range(_HOPS):
            reference = _mapping(value).get("$ref")
            if not isinstance(reference, str) or not reference.startswith("#/"):
                return value
            target: object = self._raw
            for token in reference[2:].split("/"):
                name = token.replace("~1", "/").replace("~0", "~")
                target = _mapping(target).get(name)
            value = target
        return value


def _content(node: _Node, residuals: Residuals) -> dict[str, JsonSchema]:
    """The residuals of a body, by those of its media types that have members."""
    return {
        name: residual
        for name, media_type in sorted(_mapping(node.get("content")).items())
        if (is_json(name) or is_form(name))
        and (residual := residuals.of(_mapping(media_type).get("schema")))
    }


def _schema(node: _Node) -> object:
    """The schema of a parameter or a header, which may be that of its content."""
    for media_type in _mapping(node.get("content")).values():
        return _mapping(media_type).get("schema")
    return node.get("schema")


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _text(found: Mapping[str, Mapping[str, Any]]) -> str:
    """JSON with a line for each operation and each schema."""
    sections: list[str] = []
    for direction, tables in found.items():
        parts: list[str] = []
        for table, entries in tables.items():
            lines = ",\n".join(
                f"   {json.dumps(name)}: {json.dumps(entry, sort_keys=True)}"
                for name, entry in entries.items()
            )
            inside = f"\n{lines}\n  " if lines else ""
            parts.append(f'  "{table}": {{{inside}}}')
        joined = ",\n".join(parts)
        sections.append(f' "{direction}": {{\n{joined}\n }}')
    return "{\n" + ",\n".join(sections) + "\n}\n"
