"""The constraints of an API's operations, as the text of a file of its package."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, cast

from specpress.document.load import Document
from specpress.document.references.follow import mapping, resolve
from specpress.incremental.merge import merged
from specpress.ir.media import is_form, is_json
from specpress.ir.model import Api, Operation

from .keywords import JsonSchema
from .residual import Residuals

FILE: Final = "server/constraints.json"

_Node: TypeAlias = Mapping[str, Any]
Demand: TypeAlias = Callable[[object], JsonSchema]

_NOTHING: Final = "{}"
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


def constraints_merged(
    before: tuple[Document, Api], after: tuple[Document, Api], whole: str
) -> str:
    """The text for a whole document of which a part is changed; `whole` is that it had.

    Raises `ConflictError` where the part does not suffice to tell.
    """
    tables = json.loads(whole)
    parts = [
        _Constraints(document).of(api.operations) for document, api in (before, after)
    ]
    # whether an operation has an entry is its own affair
    absent = dict.fromkeys((each.id for each in before[1].operations), _NOTHING)
    for direction, sections in tables.items():
        operations, schemas = (
            [_entries(each[direction][table]) for each in (*parts, tables)]
            for table in ("operations", "schemas")
        )
        old, new, now = ({**absent, **each} for each in operations)
        demanding = {
            id_: entry
            for id_, entry in sorted(merged(old, new, now).items())
            if entry != _NOTHING
        }
        sections["operations"] = _values(demanding)
        sections["schemas"] = _values(merged(*schemas))
    return _text(tables)


def answers(document: Document, api: Api) -> Mapping[str, Any]:
    """All that a document demands of answers, as in ``received`` of `constraints`."""
    found = _Constraints(document)
    return found.of_answers(api.operations)


class _Constraints:
    def __init__(self, document: Document) -> None:
        self._raw = document.raw
        schemas = mapping(mapping(self._raw.get("components")).get("schemas"))
        self._schemas = cast("Mapping[str, JsonSchema]", schemas)

    def of(self, operations: Iterable[Operation]) -> dict[str, dict[str, Any]]:
        listed = sorted(operations, key=lambda each: each.id)
        sent = Residuals(self._schemas, "readOnly")
        received = Residuals(self._schemas, "writeOnly")
        requests = {each.id: self._request(each, sent) for each in listed}
        responses = {
            each.id: self._answers(each, received, received.of) for each in listed
        }
        return {
            "received": _section(responses, received),
            "sent": _section(requests, sent),
        }

    def of_answers(self, operations: Iterable[Operation]) -> Mapping[str, Any]:
        received = Residuals(self._schemas, "writeOnly", exclusive=True)
        responses = {
            each.id: self._answers(each, received, received.whole)
            for each in operations
        }
        return _section(responses, received)

    def _declared(self, operation: Operation) -> tuple[_Node, _Node]:
        """The path item of an operation, and its own object."""
        paths = mapping(self._raw.get("paths"))
        item = self._followed(paths.get(operation.path))
        return item, mapping(item.get(operation.method.lower()))

    def _request(self, operation: Operation, residuals: Residuals) -> _Node:
        item, declared = self._declared(operation)
        found: dict[str, Any] = {}
        places: dict[str, dict[str, JsonSchema]] = {}
        listed = [*item.get("parameters", ()), *declared.get("parameters", ())]
        nodes = {
            (node.get("in"), node.get("name")): node
            for node in (self._followed(each) for each in listed)
        }
        for each in operation.parameters:
            node = mapping(nodes.get((each.location, each.name)))
            if node and (residual := residuals.of(_schema(node))):
                own = places.setdefault(each.location, {"properties": {}})
                cast("dict[str, Any]", own["properties"])[each.name] = residual
        if places:
            found["parameters"] = {"properties": places}
        body = self._followed(declared.get("requestBody"))
        if bodies := _content(body, residuals.whole if _differ(body) else residuals.of):
            found["body"] = bodies
        return found

    def _answers(self, operation: Operation, residuals: Residuals, of: Demand) -> _Node:
        _, declared = self._declared(operation)
        found: dict[str, Any] = {}
        for status, reference in sorted(mapping(declared.get("responses")).items()):
            response = self._followed(reference)
            answer: dict[str, Any] = {}
            if bodies := _content(response, of):
                answer["body"] = bodies
            if headers := dict(self._headers(response, residuals)):
                answer["headers"] = headers
            if answer:
                found[status.upper()] = answer
        return found

    def _headers(
        self, response: _Node, residuals: Residuals
    ) -> Iterator[tuple[str, JsonSchema]]:
        for name, reference in sorted(mapping(response.get("headers")).items()):
            header = self._followed(reference)
            listed = name.lower() not in _OF_THE_CONNECTION
            if listed and header.get("required") is True:
                yield name, residuals.whole(_schema(header))

    def _followed(self, value: object) -> _Node:
        return mapping(resolve(self._raw, value))


def _content(node: _Node, of: Demand) -> dict[str, JsonSchema]:
    """What is demanded of a body, by those of its media types that have members."""
    return {
        name: residual
        for name, media_type in sorted(mapping(node.get("content")).items())
        if (is_json(name) or is_form(name))
        and (residual := of(mapping(media_type).get("schema")))
    }


def _differ(body: _Node) -> bool:
    """Whether the media types of a body stand for values of different types.

    The type of the argument allows all of them, whichever is sent.
    """
    content = mapping(body.get("content"))
    schemas = [mapping(each).get("schema") for each in content.values()]
    structured = [is_json(name) or is_form(name) for name in content]
    same = all(schema == schemas[0] for schema in schemas)
    return len(schemas) > 1 and not (same and len(set(structured)) == 1)


def _section(operations: Mapping[str, _Node], residuals: Residuals) -> dict[str, Any]:
    demanding = {name: each for name, each in operations.items() if each}
    return {"operations": demanding, "schemas": residuals.settle()}


def _schema(node: _Node) -> object:
    """The schema of a parameter or a header, which may be that of its content."""
    for media_type in mapping(node.get("content")).values():
        return mapping(media_type).get("schema")
    return node.get("schema")


def _entries(table: Mapping[str, Any]) -> dict[str, str]:
    """A table with its values as JSON, in which 1 is neither 1.0 nor true."""
    return {name: json.dumps(entry, sort_keys=True) for name, entry in table.items()}


def _values(entries: Mapping[str, str]) -> dict[str, Any]:
    return {name: json.loads(entry) for name, entry in entries.items()}


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
