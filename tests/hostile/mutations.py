"""Documents with bytes flipped, deleted, inserted, cut off and spliced in, and with
values put where others belong.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

from .texts import NAMES, TEXTS

_HOSTILE = [
    json.dumps(text, ensure_ascii=ascii)[1:-1].encode()
    for text in (*TEXTS.values(), *NAMES)
    for ascii in (True, False)
]
_TOKENS = [
    b"", b"{", b"}", b"[", b"]", b":", b",", b'"', b"\\", b"\\u0000", b"\\ud800",
    b"null", b"true", b"false", b"0", b"-1", b"1e999", b"1.5", b"NaN", b"{}", b"[]",
    b'""', b"'", b"\x00", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\n", b"\t", b"#",
    b"&a ", b"*a", b"<<: *a", b"!!python/object ", b"---\n", b"- ", b"? ", b"| ", b"> ",
    b'{"$ref":"#"}', b'{"$ref":"#/components/schemas/A"}', b'{"allOf":[{"$ref":"#"}]}',
    b'"$ref":"../x",', b'"type":"array",', b'"nullable":true,', b'"required":true,',
    b'"enum":[],', b'"default":{},', b'"in":"path",', b'"in":"body",',
]  # fmt: skip
"""What means something to a reader of JSON, YAML or OpenAPI."""
_TEXTS = [*TEXTS.values(), *NAMES]
_ODD: list[Any] = [
    None, True, False, 0, -1, 2**63, 1e308, 0.1, "", [], {}, [None], [[]], {"": {}},
    ["null", "string"], {"type": []}, {"enum": [None]}, {"enum": [0, False, "0", 0.0]},
    {"type": "object", "additionalProperties": False}, {"not": {}}, {"default": None},
    {"readOnly": True, "writeOnly": True}, {"format": "binary"}, {"const": [1]},
    {"type": ["object", "array", "string", "null"]}, {"allOf": []}, {"oneOf": [{}]},
    {"discriminator": {"propertyName": "type"}}, "application/xml", "multipart/form-data",
]  # fmt: skip
_KEYS = [
    "$ref", "allOf", "oneOf", "items", "properties", "patternProperties", "type",
    "additionalProperties", "discriminator", "parameters", "requestBody", "content",
    "schema", "responses", "default", "200", "4XX", "get", "post", "query", "security",
    "multipart/form-data", "text/event-stream", "*/*", "itemSchema", "encoding",
    "application/octet-stream", "servers", "tags", "x-ms-client-name", *NAMES,
]  # fmt: skip


def mutated(data: bytes, other: bytes, random: Random) -> bytes:
    """The bytes with a few mutations; `other` is where spliced ones may come from."""
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        data = random.choice(_MUTATIONS)(data, other, random)
    return data


def _flip(data: bytes, _: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) or 1)
    flipped = bytes([data[at] ^ 1 << random.randrange(8)]) if data else b""
    return data[:at] + flipped + data[at + 1 :]


def _delete(data: bytes, _: bytes, random: Random) -> bytes:
    start, end = _range(data, random)
    return data[:start] + data[end:]


def _insert(data: bytes, _: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(_TOKENS) + data[at:]


def _truncate(data: bytes, _: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _splice(data: bytes, other: bytes, random: Random) -> bytes:
    start, end = _range(other, random)
    at = random.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at:]


def _repeat(data: bytes, _: bytes, random: Random) -> bytes:
    start, end = _range(data, random)
    return data[:end] + data[start:end] * random.choice((1, 2, 50)) + data[end:]


def _retext(data: bytes, _: bytes, random: Random) -> bytes:
    """A hostile text instead of the rest of a quoted one, or in front of a plain one."""
    mark = random.choice((b'"', b": "))
    start = data.find(mark, random.randrange(len(data) + 1)) + len(mark)
    end = data.find(b'"', start) if mark == b'"' else start
    if start < len(mark) or end < start:
        return data
    return data[:start] + random.choice(_HOSTILE) + data[end:]


def _replace(data: bytes, _: bytes, random: Random) -> bytes:
    """Another value after a colon."""
    start = data.find(b":", random.randrange(len(data) + 1)) + 1
    end = min(
        (at for mark in (b",", b"}", b"\n") if (at := data.find(mark, start)) >= 0),
        default=len(data),
    )
    if not start:
        return data
    return data[:start] + b" " + random.choice(_TOKENS) + data[end:]


def transplanted(value: Any, other: Any, random: Random) -> Any:
    """A parsed document with a few values replaced, renamed, moved or removed, in place.

    What is put in comes from `other`, from the document itself or from a list of odd values.
    """
    names = [*value.get("components", {}).get("schemas", {"A": {}})]
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        holder, key = _place(value, random)
        choice = random.randrange(8)
        if choice == 0:
            del holder[key]
        elif choice == 1:
            holder[key] = random.choice(_ODD)
        elif choice in (2, 3):
            # a part of a holder it is put into would be a cycle
            outer, inner = _place(random.choice((value, other)), random)
            holder[key] = json.loads(json.dumps(outer[inner]))
        elif choice == 4 and holder.__class__ is dict:
            holder[random.choice(_KEYS)] = holder.pop(key)
        elif choice == 5 and holder.__class__ is dict:
            outer, inner = _place(random.choice((value, other)), random)
            holder[str(inner)] = json.loads(json.dumps(outer[inner]))
        elif choice == 6:
            holder[key] = random.choice(_TEXTS)
        else:
            name = random.choice(names).replace("~", "~0").replace("/", "~1")
            reference = {"$ref": f"#/components/schemas/{name}"}
            wrapper = random.choice(("allOf", "oneOf", "anyOf"))
            holder[key] = random.choice(
                (reference, {wrapper: [reference, holder[key]]})
            )
    return value


def _place(value: Any, random: Random) -> tuple[Any, Any]:
    """Where a value is in a document: what holds it, and by which key."""
    places: list[tuple[Any, Any]] = []
    pending = [value]
    while pending:
        holder = pending.pop()
        keys: Any = holder if holder.__class__ is dict else range(len(holder))
        for key in keys:
            places.append((holder, key))
            if holder[key].__class__ in (dict, list):
                pending.append(holder[key])
    return random.choice(places or [({"": None}, "")])


_Mutation = Callable[[bytes, bytes, Random], bytes]
_MUTATIONS: tuple[_Mutation, ...] = (
    _flip,
    _delete,
    _insert,
    _truncate,
    _splice,
    _repeat,
    _retext,
    _retext,
    _retext,
    _replace,
    _replace,
    _replace,
)


def _range(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 1, 2, 8, 64, 512)))
