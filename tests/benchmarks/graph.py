"""A document of the size of Microsoft Graph's: 11,000 operations, 20 MB, one entity model.

It is made, not recorded: entities that inherit by `allOf`, a base that is told apart by a
discriminator, navigation properties over many levels, six operations a collection, the
query options of OData. All of it follows from numbers, so that each run gives the same
bytes. The list of users reaches `REACHED` models, as Graph's own does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

REACHED: Final = 1_300
"""The models that the list of users reaches: all entities of this number and below."""
ENTITIES: Final = 2_100
OPERATIONS: Final = 11_000
_CLUSTER: Final = 50
"""The entities beyond `REACHED` that reach each other."""
_ENUMS: Final = 300
_ROOTS: Final = 44
_DERIVED: Final = 40
"""The entities that a value of the base may be."""

_FIRST = [
    "access",
    "account",
    "agreement",
    "app",
    "audit",
    "billing",
    "calendar",
    "chat",
    "cloud",
    "contact",
]
_SECOND = [
    "device",
    "directory",
    "domain",
    "drive",
    "event",
    "file",
    "group",
    "identity",
    "job",
    "label",
]
_THIRD = [
    "list",
    "message",
    "note",
    "plan",
    "policy",
    "print",
    "role",
    "rule",
    "site",
    "task",
    "team",
    "user",
]
_VERBS = [
    "created",
    "modified",
    "deleted",
    "sent",
    "assigned",
    "started",
    "finished",
    "renewed",
]

Json = dict[str, Any]
_Way = tuple[tuple[str, ...], tuple[int, ...]]
"""The names of the steps to a collection, and the entities that they lead to."""


def document() -> Json:
    """The document, as JSON values."""
    schemas: Json = {
        "example.graph.entity": _entity_base(),
        "example.graph.directoryObject": _directory_object(),
        "example.graph.error": _error(),
    }
    for number in range(ENTITIES):
        schemas[f"example.graph.{entity(number)}"] = _entity(number)
        schemas[f"example.graph.{entity(number)}CollectionResponse"] = _page(number)
    for number in range(_ENUMS):
        schemas[f"example.graph.{_enum(number)}"] = {
            "type": "string",
            "title": _enum(number),
            "enum": [f"{verb}{number % 7}" for verb in _VERBS] + ["unknownFutureValue"],
        }
    return {
        "openapi": "3.0.4",
        "info": {"title": "Entities", "version": "v1.0"},
        "servers": [{"url": "https://graph.example.test/v1.0"}],
        "paths": _paths(),
        "components": {
            "schemas": schemas,
            "parameters": {
                name: _option(name, kind) for name, kind in _OPTIONS.items()
            },
            "responses": {"error": _json_answer("error", "error")},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }


def text() -> str:
    """The document as it is written."""
    return json.dumps(document())


def answer(count: int) -> Json:
    """What the list of users answers: so many users, each with its nearest others in it."""
    users = [_value(0, depth=1) | {"id": str(each)} for each in range(count)]
    return {"@odata.count": count, "value": users}


def entity(number: int) -> str:
    """The name of an entity; the first is the user."""
    if number == 0:
        return "user"
    rest, third = divmod(number, len(_THIRD))
    rest, second = divmod(rest, len(_SECOND))
    rest, first = divmod(rest, len(_FIRST))
    name = f"{_FIRST[first]}{_SECOND[second].title()}{_THIRD[third].title()}"
    return f"{name}{rest + 1}" if rest else name


def neighbours(number: int) -> list[int]:
    """The entities that an entity has navigation properties to."""
    first = 0 if number < REACHED else number - (number - REACHED) % _CLUSTER
    last = REACHED if number < REACHED else min(first + _CLUSTER, ENTITIES)
    own = number - first
    forward = [each for each in range(4 * own + 1, 4 * own + 5) if first + each < last]
    return [first + each for each in (*forward, own // 3)]


def _ref(name: str, section: str = "schemas") -> Json:
    prefix = "example.graph." if section == "schemas" else ""
    return {"$ref": f"#/components/{section}/{prefix}{name}"}


def _entity_base() -> Json:
    return {
        "title": "entity",
        "type": "object",
        "required": ["@odata.type"],
        "properties": {
            "id": {"type": "string", "description": "Identifies it. Read-only."},
            "@odata.type": {"type": "string"},
        },
    }


def _directory_object() -> Json:
    derived = [entity(number) for number in range(1, _DERIVED + 1)]
    return {
        "title": "directoryObject",
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "deletedDateTime": _time("When it was deleted."),
            "@odata.type": {"type": "string"},
        },
        "discriminator": {
            "propertyName": "@odata.type",
            "mapping": {
                f"#example.graph.{name}": _ref(name)["$ref"] for name in derived
            },
        },
    }


def _error() -> Json:
    detail = {"code": {"type": "string"}, "message": {"type": "string"}}
    return {
        "type": "object",
        "required": ["error"],
        "properties": {"error": {"type": "object", "properties": detail}},
    }


def _time(description: str) -> Json:
    return {
        "type": "string",
        "format": "date-time",
        "nullable": True,
        "description": description,
    }


def _plain(number: int) -> Json:
    """The properties of an entity that are no other entities."""
    return {
        "displayName": {
            "type": "string",
            "nullable": True,
            "description": f"The name that is shown of a {entity(number)}. Supports "
            "$filter (eq, ne, not, ge, le, in, startsWith) and $orderby.",
        },
        **{f"{verb}DateTime": _time(f"When it was {verb}.") for verb in _VERBS[:3]},
        "isEnabled": {"type": "boolean", "nullable": True},
        "size": {"type": "integer", "format": "int32", "minimum": 0},
        "share": {"type": "number", "format": "double", "nullable": True},
        "tags": {"type": "array", "items": {"type": "string", "nullable": True}},
        "state": _ref(_enum(number % _ENUMS)),
        "former": {"anyOf": [_ref(_enum(number * 7 % _ENUMS)), _nothing()]},
    }


def _nothing() -> Json:
    return {"type": "object", "nullable": True}


def _entity(number: int) -> Json:
    base = "directoryObject" if 0 < number <= _DERIVED else "entity"
    properties = _plain(number)
    for at, other in enumerate(neighbours(number)):
        name = entity(other)
        to = _ref(name)
        properties[f"{name}{at}"] = (
            {"anyOf": [to, _nothing()], "description": f"The {name} of it."}
            if at % 2
            else {"type": "array", "items": to, "description": f"All {name} of it."}
        )
    if number == 0:
        properties["manager"] = _ref("directoryObject")
    own = {"title": entity(number), "type": "object", "properties": properties}
    return {"allOf": [_ref(base), own]}


def _page(number: int) -> Json:
    return {
        "title": f"Collection of {entity(number)}",
        "type": "object",
        "properties": {
            "value": {"type": "array", "items": _ref(entity(number))},
            "@odata.count": {"type": "integer", "format": "int64", "nullable": True},
            "@odata.nextLink": {"type": "string", "nullable": True},
        },
    }


def _enum(number: int) -> str:
    return f"{_FIRST[number % 10]}{_THIRD[number // 10 % 12].title()}State{number}"


_OPTIONS: Final[Json] = {
    "top": {"type": "integer", "minimum": 0},
    "skip": {"type": "integer", "minimum": 0},
    "search": {"type": "string"},
    "filter": {"type": "string"},
    "count": {"type": "boolean"},
}


def _option(name: str, kind: Json) -> Json:
    return {"name": f"${name}", "in": "query", "schema": kind}


def _chosen(name: str, number: int) -> Json:
    names = [*_plain(number)][: 6 if name == "expand" else 10]
    return {
        "name": f"${name}",
        "in": "query",
        "style": "form",
        "explode": False,
        "schema": {
            "uniqueItems": True,
            "type": "array",
            "items": {"type": "string", "enum": names},
        },
    }


def _json_answer(description: str, schema: str) -> Json:
    content = {"application/json": {"schema": _ref(schema)}}
    return {"description": description, "content": content}


def _answers(status: str, description: str, schema: str = "") -> Json:
    own = _json_answer(description, schema) if schema else {"description": description}
    error = _ref("error", "responses")
    return {status: own, "4XX": error, "5XX": error}


def _paths() -> Json:
    """The path items: collections below roots, below their members and so on."""
    paths: Json = {}
    count = 0
    for steps, numbers in _collections():
        for path, item in _collection(steps, numbers).items():
            paths[path] = item
            count += sum(1 for key in item if key != "parameters")
        if count >= OPERATIONS:
            break
    return paths


def _collections() -> Iterator[_Way]:
    """The names and the entities on the way to each collection, nearest roots first."""
    roots = [0, *(number * 47 % ENTITIES for number in range(1, _ROOTS))]
    level: list[_Way] = [((f"{entity(number)}s",), (number,)) for number in roots]
    while True:
        yield from level
        level = [
            ((*steps, f"{entity(other)}{at}"), (*numbers, other))
            for steps, numbers in level
            for at, other in enumerate(neighbours(numbers[-1]))
            if at % 2 == 0 and other not in numbers
        ]


def _collection(steps: tuple[str, ...], numbers: tuple[int, ...]) -> Json:
    """The three paths of a collection: itself, its count and a member of it."""
    number, name = numbers[-1], entity(numbers[-1])
    upper = name[0].upper() + name[1:]
    path = ""
    keys: list[str] = []
    for step, each in zip(steps, numbers, strict=True):
        path += f"/{step}" + (
            f"/{{{entity(each)}-id}}" if len(keys) + 1 < len(steps) else ""
        )
        keys.append(f"{entity(each)}-id")
    tag = ".".join((steps[0], *map(entity, numbers[1:3])))
    above = [_key(key) for key in keys[:-1]]
    prefix = ".".join(steps)
    listed = [_ref(each, "parameters") for each in _OPTIONS]
    chosen = [_chosen(each, number) for each in ("orderby", "select", "expand")]

    def operation(id_: str, summary: str, **more: Any) -> Json:
        return {
            "tags": [tag],
            "summary": summary,
            "description": f"{summary} by way of {' and '.join(steps)}. What is not "
            "selected is not answered.",
            "operationId": f"{prefix}.{id_}",
            **more,
        }

    body = {"content": {"application/json": {"schema": _ref(name)}}, "required": True}
    return {
        path: {
            "parameters": above,
            "get": operation(
                f"List{upper}",
                f"List {name} objects",
                parameters=[*listed, *chosen],
                responses=_answers("200", "A page", f"{name}CollectionResponse"),
            ),
            "post": operation(
                f"Create{upper}",
                f"Create {name}",
                requestBody=body,
                responses=_answers("201", "Created", name),
            ),
        },
        f"{path}/$count": {
            "parameters": above,
            "get": operation(
                f"GetCount-{name}",
                "Get the number of the resources",
                parameters=listed[2:4],
                responses={
                    "200": {
                        "description": "The count",
                        "content": {"text/plain": {"schema": _OPTIONS["top"]}},
                    },
                    "4XX": _ref("error", "responses"),
                },
            ),
        },
        f"{path}/{{{name}-id}}": {
            "parameters": [*above, _key(f"{name}-id")],
            "get": operation(
                f"Get{upper}",
                f"Get {name}",
                parameters=chosen[1:],
                responses=_answers("200", "The object", name),
            ),
            "patch": operation(
                f"Update{upper}",
                f"Update {name}",
                requestBody=body,
                responses=_answers("200", "Updated", name),
            ),
            "delete": operation(
                f"Delete{upper}",
                f"Delete {name}",
                parameters=[
                    {"name": "If-Match", "in": "header", "schema": {"type": "string"}}
                ],
                responses=_answers("204", "Deleted"),
            ),
        },
    }


def _key(name: str) -> Json:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": f"The unique identifier of {name[:-3]}",
        "schema": {"type": "string"},
    }


def _value(number: int, depth: int) -> Json:
    """An entity as the service answers it."""
    value: Json = {
        "@odata.type": f"#example.graph.{entity(number)}",
        "id": str(number),
        "displayName": f"Number {number}",
        "createdDateTime": "2024-05-06T07:08:09Z",
        "isEnabled": True,
        "size": number,
        "tags": ["a", "b"],
        "state": "unknownFutureValue",
    }
    for at, other in enumerate(neighbours(number) if depth else ()):
        inner = _value(other, depth - 1)
        value[f"{entity(other)}{at}"] = inner if at % 2 else [inner]
    return value
