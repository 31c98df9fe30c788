"""Single edits of the keywords that are seldom used, and of what stands around schemas.

As in `wire_edits`: two documents, and the verdicts that are right about them for a client
that knows the base.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from .build_documents import OK, Raw, answering, asking, document, with_parameter
from .wire_edits import BREAKING, INFO, NONE, WARNING, Edit

_TEXT: Raw = {"type": "string"}
_WHOLE: Raw = {"type": "integer"}
_OPEN: Raw = {"type": "object", "properties": {"a": _TEXT, "b": _WHOLE}}
_LIST: Raw = {"type": "array", "items": _WHOLE}
_QUIET, _LOUD = f"{NONE} {INFO}", f"{WARNING} {BREAKING}"
_Row: TypeAlias = "tuple[str, Any, Any, str, str]"
"""Name, schema before and after, verdicts where it is sent, where it is answered."""


def _objects() -> list[_Row]:
    needs_b: Raw = {**_OPEN, "dependentRequired": {"a": ["b"]}}
    in_words: Raw = {**_OPEN, "dependentSchemas": {"a": {"required": ["b"]}}}
    as_if: Raw = {**_OPEN, "if": {"required": ["a"]}, "then": {"required": ["b"]}}
    names: Raw = {"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}}
    patterned: Raw = {"type": "object", "patternProperties": {"^x_": _TEXT}}
    closed: Raw = {**_OPEN, "unevaluatedProperties": False}
    return [
        ("b depends on a", _OPEN, needs_b, _LOUD, _QUIET),
        ("b no longer depends on a", needs_b, _OPEN, _QUIET, _LOUD),
        ("dependence as a schema", needs_b, in_words, NONE, NONE),
        ("dependence as a condition", needs_b, as_if, NONE, NONE),
        ("names limited", {"type": "object"}, names, _LOUD, _QUIET),
        ("names free", names, {"type": "object"}, _QUIET, _LOUD),
        (
            "matching properties of another type", patterned,
            {"type": "object", "patternProperties": {"^x_": _WHOLE}}, _LOUD, _LOUD,
        ),
        (
            "matching properties wider",
            {"type": "object", "patternProperties": {"^x_": _WHOLE}},
            {"type": "object", "patternProperties": {"^x_": {"type": "number"}}},
            _QUIET, _LOUD,
        ),
        ("unevaluated refused", _OPEN, closed, _LOUD, _QUIET),
        (
            "unevaluated of a part",
            {"allOf": [_OPEN], "unevaluatedProperties": False}, closed, NONE, NONE,
        ),
        (
            "map's values nullable",
            {"type": "object", "additionalProperties": _WHOLE},
            {"type": "object", "additionalProperties": {"type": ["integer", "null"]}},
            _QUIET, _LOUD,
        ),
        (
            "map's values limited",
            {"type": "object", "additionalProperties": _TEXT},
            {"type": "object", "additionalProperties": {**_TEXT, "maxLength": 5}},
            _LOUD, _QUIET,
        ),
        (
            "declared property of a map, of its type",
            {"type": "object", "additionalProperties": _TEXT},
            {"type": "object", "additionalProperties": _TEXT, "properties": {"a": _TEXT}},
            _QUIET, _QUIET,
        ),
        (
            "declared property of a map, of another type",
            {"type": "object", "additionalProperties": _TEXT},
            {"type": "object", "additionalProperties": _TEXT, "properties": {"a": _WHOLE}},
            _LOUD, _LOUD,
        ),
        (
            "number of properties limited",
            {"type": "object"}, {"type": "object", "maxProperties": 3}, _LOUD, _QUIET,
        ),
        (
            "part of allOf closed to the others",
            {"allOf": [_OPEN, {"properties": {"c": _TEXT}}]},
            {"allOf": [_OPEN, {"properties": {"c": _TEXT}, "additionalProperties": False}]},
            _LOUD, f"{_QUIET} {_LOUD}",
        ),
        (
            "required twice",
            {**_OPEN, "required": ["a"]}, {**_OPEN, "required": ["a", "a"]}, NONE, NONE,
        ),
        (
            "null of an object's property becomes anyOf",
            {"type": "object", "properties": {"a": {"type": ["string", "null"]}}},
            {"type": "object", "properties": {"a": {"anyOf": [_TEXT, {"type": "null"}]}}},
            NONE, NONE,
        ),
    ]  # fmt: skip


def _lists() -> list[_Row]:
    one: Raw = {"type": "array", "contains": {"const": 1}}
    pair: Raw = {"type": "array", "prefixItems": [_TEXT, _WHOLE]}
    ended: Raw = {**pair, "items": False}
    rest: Raw = {"type": "array", "prefixItems": [_TEXT], "unevaluatedItems": False}
    return [
        ("contains", {"type": "array"}, one, _LOUD, _QUIET),
        ("contains two", one, {**one, "minContains": 2}, _LOUD, _QUIET),
        ("contains none", one, {**one, "minContains": 0}, _QUIET, _LOUD),
        ("contains at most", one, {**one, "maxContains": 2}, _LOUD, _QUIET),
        ("contains something else", one, {**one, "contains": {"const": 2}}, _LOUD, _LOUD),
        ("minContains alone", _LIST, {**_LIST, "minContains": 2}, NONE, NONE),
        ("list ends after two", pair, ended, _LOUD, _QUIET),
        ("two or all", ended, {**ended, "maxItems": 2}, NONE, NONE),
        ("positions change places", ended,
         {**ended, "prefixItems": [_WHOLE, _TEXT]}, _LOUD, _LOUD),
        ("items of another part, at positions too", pair,
         {"allOf": [pair, {"items": {"enum": ["a", 1]}}]}, _LOUD, _QUIET),
        ("positions of two parts", {"allOf": [pair, {"prefixItems": [{"minLength": 1}]}]},
         {"allOf": [pair, {"prefixItems": [{"minLength": 2}]}]}, _LOUD, _QUIET),
        ("positions of two parts together", pair,
         {"allOf": [{"type": "array", "prefixItems": [_TEXT]},
                    {"prefixItems": [{}, _WHOLE]}]}, _QUIET, _QUIET),
        ("unevaluated items", rest,
         {"type": "array", "prefixItems": [_TEXT], "items": False}, NONE, NONE),
        ("items of any type", _LIST, {"type": "array"}, _QUIET, _LOUD),
        ("empty list alone", _LIST, {**_LIST, "items": False}, _LOUD, _QUIET),
        ("unique items", _LIST, {**_LIST, "uniqueItems": True}, _LOUD, _QUIET),
        ("unique items of at most one", {**_LIST, "maxItems": 1},
         {**_LIST, "maxItems": 1, "uniqueItems": True}, NONE, NONE),
    ]  # fmt: skip


def _conditions() -> list[_Row]:
    not_a: Raw = {**_TEXT, "not": {"const": "a"}}
    some: Raw = {**_TEXT, "not": {"enum": ["a", "b"]}}
    kinds: Raw = {
        "type": "object", "properties": {"kind": {"enum": ["x", "y"]}, "n": _WHOLE},
    }  # fmt: skip
    if_x: Raw = {"properties": {"kind": {"const": "x"}}, "required": ["kind"]}
    with_n: Raw = {**kinds, "if": if_x, "then": {"required": ["n"]}}
    named: Raw = {**kinds, "if": if_x, "else": {"required": ["n"]}}
    return [
        ("a is refused", _TEXT, not_a, _LOUD, _QUIET),
        ("a is taken again", not_a, _TEXT, _QUIET, _LOUD),
        ("b is refused, too", not_a, some, _LOUD, _QUIET),
        ("not of one value", not_a, {**_TEXT, "not": {"enum": ["a"]}}, NONE, NONE),
        ("not not", _TEXT, {**_TEXT, "not": {"not": _TEXT}}, NONE, NONE),
        ("condition", kinds, with_n, _LOUD, _QUIET),
        ("condition gone", with_n, kinds, _QUIET, _LOUD),
        ("condition turned", with_n, named, _LOUD, _LOUD),
        ("then without if", kinds, {**kinds, "then": {"required": ["n"]}}, NONE, NONE),
        ("if without then", kinds, {**kinds, "if": if_x}, NONE, NONE),
    ]


def _values() -> list[_Row]:
    cats: Raw = {
        "type": "object",
        "properties": {"kind": {"const": "cat"}},
        "required": ["kind"],
    }
    dogs: Raw = {
        "type": "object",
        "properties": {"kind": {"const": "dog"}},
        "required": ["kind"],
    }
    told: Raw = {"oneOf": [cats, dogs], "discriminator": {"propertyName": "kind"}}
    return [
        ("limit in another unit", {**_WHOLE, "minimum": 1}, {**_WHOLE, "exclusiveMinimum": 0},
         NONE, NONE),
        ("limits that leave one value", {**_WHOLE, "minimum": 3, "maximum": 3},
         {"const": 3}, NONE, NONE),
        ("enum of all booleans", {"type": "boolean"}, {"enum": [True, False]}, NONE, NONE),
        ("whole number as a multiple", _WHOLE, {"type": "number", "multipleOf": 1}, NONE, NONE),
        ("finer fractions", {"type": "number", "multipleOf": 0.1},
         {"type": "number", "multipleOf": 0.01}, _QUIET, _LOUD),
        ("alternatives as an enum", {"oneOf": [{"const": "a"}, {"const": "b"}]},
         {**_TEXT, "enum": ["a", "b"]}, NONE, NONE),
        ("texts of six characters or less", _TEXT, {**_TEXT, "maxLength": 6}, _LOUD, _QUIET),
        ("encoding", _TEXT, {**_TEXT, "contentEncoding": "base64"}, _LOUD, f"{_QUIET} {_LOUD}"),
        ("comment", _TEXT, {**_TEXT, "$comment": "x", "title": "T"}, NONE, NONE),
        ("deprecated", {"type": "object", "properties": {"a": _TEXT}},
         {"type": "object", "properties": {"a": {**_TEXT, "deprecated": True}}}, INFO, INFO),
        ("no longer deprecated", {"type": "object", "properties": {"a": {**_TEXT, "deprecated": True}}},
         {"type": "object", "properties": {"a": _TEXT}}, INFO, INFO),
        ("discriminator without mapping", {"oneOf": [cats, dogs]}, told, _QUIET, _QUIET),
        ("discriminator without mapping, one kind less", told, {**told, "oneOf": [cats]},
         _LOUD, _QUIET),
        ("discriminator of another property", told,
         {**told, "discriminator": {"propertyName": "type"}}, f"{_QUIET} {_LOUD}", f"{_QUIET} {_LOUD}"),
    ]  # fmt: skip


def _swagger(schema: Raw) -> Raw:
    return {
        "swagger": "2.0", "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": {
            "parameters": [{"name": "q", "in": "query", **schema}],
            "responses": OK,
        }}},
    }  # fmt: skip


def _answer(**more: Any) -> Raw:
    return document({"responses": {"200": {"description": "", **more}}})


def _webhook(answer: Any, status: str = "200") -> Raw:
    content = {"application/json": {"schema": answer}}
    said = {status: {"description": "", "content": content}}
    return document(webhooks={"moved": {"post": {"responses": said}}})


def _callback(answer: Any) -> Raw:
    content = {"application/json": {"schema": answer}}
    call = {"post": {"responses": {"200": {"description": "", "content": content}}}}
    return document({"callbacks": {"moved": {"{$request.query.url}": call}}})


def _scoped(scopes: list[str], declared: str = "r w") -> Raw:
    flow = {
        "tokenUrl": "https://a.example/t", "scopes": dict.fromkeys(declared.split(), "")
    }  # fmt: skip
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    return document(
        {"security": [{"o": scopes}]}, components={"securitySchemes": {"o": scheme}}
    )


def _served(**variables: Raw) -> Raw:
    names = "".join(f"/{{{name}}}" for name in variables)
    return document(
        servers=[{"url": f"https://a.example{names}", "variables": variables}]
    )


def _form(encoding: Raw, media: str = "multipart/form-data") -> Raw:
    schema = {
        "type": "object",
        "properties": {"a": _TEXT, "n": {"type": "array", "items": _TEXT}},
    }
    return document(
        {"requestBody": {"content": {media: {"schema": schema, "encoding": encoding}}}}
    )


def _linked(**link: Any) -> Raw:
    return _answer(links={"next": link}) if link else _answer()


def _documents() -> Iterator[tuple[str, Raw, Raw, str]]:
    few, more = {"enum": ["a"]}, {"enum": ["a", "b"]}
    # the client answers a webhook or callback: what it may say is what is taken
    yield "webhook takes fewer answers", _webhook(more), _webhook(few), _LOUD
    yield "webhook takes more answers", _webhook(few), _webhook(more), _QUIET
    yield "webhook takes another status", _webhook(few), _webhook(few, "202"), _LOUD
    yield "callback takes fewer answers", _callback(more), _callback(few), _LOUD
    yield "callback takes more answers", _callback(few), _callback(more), _QUIET
    yield (
        "webhook goes", document(webhooks={"moved": {"post": {"responses": OK}}}),
        document(), _LOUD,
    )  # fmt: skip
    yield (
        "webhook comes", document(),
        document(webhooks={"moved": {"post": {"responses": OK}}}), INFO,
    )  # fmt: skip
    limit = {"X-Limit": {"schema": {**_WHOLE, "maximum": 5}}}
    free = {"X-Limit": {"schema": _WHOLE}}
    yield "header without its limit", _answer(headers=limit), _answer(
        headers=free
    ), _LOUD
    yield "header within a limit", _answer(headers=free), _answer(headers=limit), _QUIET
    listed = {"X-Limit": {"schema": {"type": "array", "items": _WHOLE}}}
    yield "header becomes a list", _answer(headers=free), _answer(headers=listed), _LOUD
    yield "scope of no operation", _scoped(["r"]), _scoped(["r"], "r w x"), _QUIET
    yield "another scope", _scoped(["r"]), _scoped(["w"]), _LOUD
    yield "no scopes any more", _scoped(["r"]), _scoped([]), _QUIET
    one: Raw = {"default": "v1", "enum": ["v1", "v2"]}
    yield "server variable's value goes", _served(v=one), _served(
        v={**one, "enum": ["v1"]}
    ), _LOUD
    yield "server variable's value comes", _served(v={**one, "enum": ["v1"]}), _served(
        v=one
    ), _QUIET
    yield "server variable's words", _served(v=one), _served(
        v={**one, "description": "x"}
    ), NONE
    yield "link goes", _linked(operationId="get_things"), _linked(), _LOUD
    yield "link comes", _linked(), _linked(operationId="get_things"), INFO
    csv: Raw = {"contentType": "text/csv"}
    yield "part of another media type", _form({"a": csv}), _form({}), _LOUD
    yield "part's header not required", _form(
        {"a": {"headers": {"X-A": {"required": True, "schema": _TEXT}}}}
    ), _form({"a": {"headers": {"X-A": {"schema": _TEXT}}}}), _QUIET
    url = "application/x-www-form-urlencoded"
    yield "list of a form by blanks", _form({}, url), _form(
        {"n": {"style": "spaceDelimited", "explode": False}}, url
    ), _LOUD
    texts: Raw = {"type": "array", "items": _TEXT}
    for before, after in (("csv", "ssv"), ("multi", "csv"), ("pipes", "tsv")):
        yield (
            f"2.0, {before} to {after}",
            _swagger({**texts, "collectionFormat": before}),
            _swagger({**texts, "collectionFormat": after}),
            _LOUD,
        )
    yield (
        "2.0, csv of one text", _swagger(_TEXT),
        _swagger({**_TEXT, "collectionFormat": "csv"}), NONE,
    )  # fmt: skip
    query = with_parameter
    yield "number becomes a text", query({}, **_WHOLE), query({}, **_TEXT), _QUIET
    yield "text becomes a number", query({}, **_TEXT), query({}, **_WHOLE), _LOUD
    short: Raw = {**_TEXT, "maxLength": 4}
    yield "number becomes a short text", query({}, **_WHOLE), query({}, **short), _LOUD
    year: Raw = {**_WHOLE, "minimum": 1000, "maximum": 9999}
    yield "year becomes a text of four", query({}, **year), query({}, **short), _QUIET
    flag: Raw = {"type": "boolean"}
    yield "flag becomes a short text", query({}, **flag), query({}, **short), _LOUD
    yield "flag becomes yes or no", query({}, **flag), query(
        {}, enum=["yes", "no"]
    ), _LOUD
    yield "digits as numbers", query({}, enum=["1", "2"]), query(
        {}, enum=[1, 2, 3]
    ), _QUIET
    yield "digit of a text gone", query({}, enum=[1, 2]), query({}, enum=["1"]), _LOUD
    for version, other in (("3.0.3", "3.1.0"), ("3.1.0", "3.0.3"), ("3.1.0", "3.2.0")):
        for build in (asking, answering):
            one = build(_OPEN)
            yield (
                f"{version} to {other}, {build.__name__}",
                {**one, "openapi": version}, {**one, "openapi": other}, NONE,
            )  # fmt: skip


def edits() -> list[Edit]:
    """All edits."""
    found = [
        Edit(name, base, revision, frozenset(accept.split()))
        for name, base, revision, accept in _documents()
    ]
    for name, before, after, sent, answered in (
        *_objects(), *_lists(), *_conditions(), *_values()
    ):  # fmt: skip
        for way, build, accept in (
            ("sent", asking, sent),
            ("answered", answering, answered),
        ):
            found.append(
                Edit(
                    f"{name}, {way}",
                    build(before),
                    build(after),
                    frozenset(accept.split()),
                )
            )
    return found
