"""More single edits, each in both directions: at all places of a document.

As in `wire_edits`: two documents, and the verdicts that are right about them for a client
that knows the first one; then the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from .build_documents import OK, Raw, answering, asking, document, with_parameter
from .wire_edits import BREAKING, INFO, NONE, WARNING, Edit

_TEXT: Raw = {"type": "string"}
_WHOLE: Raw = {"type": "integer"}
_TEXTS: Raw = {"type": "array", "items": _TEXT}
_PAIR: Raw = {"type": "object", "properties": {"x": _WHOLE, "y": _WHOLE}}
_JSON = "application/json"
_QUIET, _LOUD = f"{NONE} {INFO}", f"{WARNING} {BREAKING}"
_Both: TypeAlias = "tuple[str, Raw, Raw, str, str]"
"""Name, two documents, verdicts there and back."""
_Schemas: TypeAlias = "tuple[str, Any, Any, tuple[str, str], tuple[str, str]]"
"""Name, two schemas, verdicts there and back where it is sent, where it is answered."""
_SAME = (NONE, NONE)
_TOLD = (INFO, INFO)
"""Of the same values: the generated types are others."""
_NARROWER, _WIDER = (_LOUD, _QUIET), (_QUIET, _LOUD)
"""Of what is sent: the first is taken less, the second more. Of answers the reverse."""


def _query(schema: Any = _TEXT, /, **more: Any) -> Raw:
    return with_parameter({"schema": schema, **more})


def _at(place: str, schema: Any = _TEXT, **more: Any) -> Raw:
    parameter = {"name": "q", "in": place, "schema": schema, **more}
    path = "/things/{q}" if place == "path" else "/things"
    needed: Raw = {"required": True} if place == "path" else {}
    return document({"parameters": [{**parameter, **needed}]}, path=path)


def _content(**by_media: Any) -> Raw:
    return {media: {"schema": schema} for media, schema in by_media.items()}


def _sends(content: Raw, **more: Any) -> Raw:
    return document({"requestBody": {"content": content, **more}})


def _answers(**responses: Any) -> Raw:
    said = {
        status.removeprefix("s"): (
            {"description": ""}
            if schema is None
            else {"description": "", "content": {_JSON: {"schema": schema}}}
        )
        for status, schema in responses.items()
    }
    return document({"responses": said})


def _headed(**headers: Raw) -> Raw:
    said = {name.replace("_", "-"): header for name, header in headers.items()}
    return document({"responses": {"200": {"description": "", "headers": said}}})


def _parameters() -> Iterator[_Both]:
    plain, other = document(), {"name": "r", "in": "query", "schema": _TEXT}
    yield "optional query comes", plain, _query(), INFO, _LOUD
    yield "required query comes", plain, _query(required=True), BREAKING, _LOUD
    yield "optional cookie comes", plain, _at("cookie"), INFO, _LOUD
    yield "optional header comes", plain, _at("header"), INFO, _LOUD
    yield "query is needed", _query(), _query(required=True), BREAKING, INFO
    yield "query in capitals", _query(), _query(name="Q"), _LOUD, _LOUD
    yield "query becomes a header", _query(), _at("header"), _LOUD, _LOUD
    page = {**_WHOLE, "default": 30}
    yield "query's default", _query(page), _query({**page, "default": 50}), _LOUD, _LOUD
    once: Raw = {"style": "form", "explode": False}
    pipes: Raw = {"style": "pipeDelimited", "explode": False}
    yield "list by pipes", _query(_TEXTS, **once), _query(
        _TEXTS, **pipes
    ), BREAKING, BREAKING
    one_text = {**_TEXTS, "maxItems": 1}
    yield "list of one not exploded", _query(one_text), _query(
        one_text, **once
    ), _QUIET, _QUIET
    yield "text not exploded", _query(), _query(explode=False), NONE, NONE
    yield "number by pipes", _query(_WHOLE), _query(
        _WHOLE, style="pipeDelimited"
    ), _QUIET, _QUIET
    deep: Raw = {"style": "deepObject", "explode": True}
    yield "object in brackets", _query(_PAIR), _query(_PAIR, **deep), BREAKING, BREAKING
    yield "object not exploded", _query(_PAIR), _query(
        _PAIR, explode=False
    ), BREAKING, BREAKING
    yield "reserved characters", _query(), _query(allowReserved=True), _QUIET, (
        f"{_QUIET} {WARNING}"
    )
    yield "number of a path free", _at("path", _WHOLE), _at("path"), _QUIET, BREAKING
    matrix = _at("path", _WHOLE, style="matrix")
    yield "matrix of a path", _at("path", _WHOLE), matrix, BREAKING, BREAKING
    yield "query as JSON", _query(_PAIR), with_parameter(
        {"content": _content(**{_JSON: _PAIR})}
    ), BREAKING, BREAKING
    yield "values of a query", _query({"enum": ["a", "b"]}), _query(
        {"enum": ["a"]}
    ), BREAKING, INFO
    yield "values of a list", _query({**_TEXTS, "items": {"enum": ["a"]}}), _query(
        _TEXTS
    ), _QUIET, BREAKING
    yield "length of a cookie", _at("cookie"), _at(
        "cookie", {**_TEXT, "maxLength": 8}
    ), _LOUD, INFO
    yield "above zero", _query({**_WHOLE, "exclusiveMinimum": 0}), _query(
        {**_WHOLE, "minimum": 0}
    ), _QUIET, BREAKING
    yield "query's words", _query(), _query(description="x", example="a"), NONE, NONE
    yield "query's extension", _query(), _query(**{"x-order": 3}), NONE, NONE
    yield "query is deprecated", _query(), _query(deprecated=True), INFO, INFO
    listed: Raw = {"parameters": [other], "get": {"responses": OK}}
    own: Raw = {"get": {"responses": OK, "parameters": [other]}}
    yield "parameter of the path", document(paths={"/t": listed}), document(
        paths={"/t": own}
    ), NONE, NONE
    short = {**other, "schema": {**_TEXT, "maxLength": 3}}
    yield "parameter of the path, told again", document(paths={"/t": listed}), document(
        paths={"/t": {**listed, "get": {"responses": OK, "parameters": [short]}}}
    ), _LOUD, INFO
    shared: Raw = {"$ref": "#/components/parameters/R"}
    asked: Raw = {"get": {"responses": OK, "parameters": [shared]}}

    def kept(parameter: Raw) -> Raw:
        paths = {"/t": asked, "/u": asked}
        return document(paths=paths, components={"parameters": {"R": parameter}})

    yield "shared parameter", kept(other), kept(short), _LOUD, INFO
    here: Raw = {"get": {"responses": OK, "parameters": [other]}}
    yield "parameter by reference", kept(other), {
        **kept(other), "paths": {"/t": here, "/u": here}
    }, NONE, NONE  # fmt: skip


def _bodies() -> Iterator[_Both]:
    xml, form = "application/xml", "application/x-www-form-urlencoded"
    parts = "multipart/form-data"
    one, two = _content(**{_JSON: _PAIR}), _content(**{_JSON: _PAIR, xml: _PAIR})
    yield "body's media type comes", _sends(one), _sends(two), INFO, _LOUD
    yield "body is needed", _sends(one), _sends(one, required=True), BREAKING, INFO
    yield "optional body comes", document(), _sends(one), _QUIET, _LOUD
    yield "needed body comes", document(), _sends(one, required=True), BREAKING, _LOUD
    yield "range of bodies", _sends(_content(**{"application/*": {}})), _sends(
        _content(**{_JSON: {}})
    ), _LOUD, _QUIET
    held = document(
        {"requestBody": {"$ref": "#/components/requestBodies/B"}},
        components={"requestBodies": {"B": {"content": one}}},
    )
    yield "body by reference", _sends(one), held, NONE, NONE
    yield "JSON becomes a form", _sends(one), _sends(
        _content(**{form: _PAIR})
    ), _LOUD, _LOUD
    yield "form in parts", _sends(_content(**{form: _PAIR})), _sends(
        _content(**{parts: _PAIR})
    ), _LOUD, _LOUD
    for name, media in (("form", form), ("parts", parts)):
        base = _sends(_content(**{media: _PAIR}))
        needed = {**_PAIR, "required": ["x"]}
        yield f"field of a {name} is needed", base, _sends(
            _content(**{media: needed})
        ), BREAKING, INFO
        less = {**_PAIR, "properties": {"x": _WHOLE}}
        yield f"field of a {name} goes", base, _sends(
            _content(**{media: less})
        ), _LOUD, _QUIET
        small = {"x": {**_WHOLE, "maximum": 9}, "y": _WHOLE}
        yield f"field of a {name} is smaller", base, _sends(
            _content(**{media: {**_PAIR, "properties": small}})
        ), _LOUD, INFO
        texts = {"x": _TEXT, "y": _WHOLE}
        yield f"field of a {name} is free", base, _sends(
            _content(**{media: {**_PAIR, "properties": texts}})
        ), _QUIET, BREAKING
    holder = {"type": "object", "properties": {"p": _PAIR, "f": {"type": "string"}}}

    def told(**encoding: Any) -> Raw:
        return _sends({parts: {"schema": holder, "encoding": encoding}})

    as_json, as_xml = {"contentType": _JSON}, {"contentType": xml}
    yield "part as XML", told(p=as_json), told(p=as_xml), _LOUD, _LOUD
    yield "part's default", told(), told(p=as_json), NONE, NONE
    yield "part of any image", told(f={"contentType": "image/*"}), told(
        f={"contentType": "image/png"}
    ), _LOUD, _QUIET
    many = {"type": "array", "items": {"type": "string", "format": "binary"}}
    files = {"type": "object", "properties": {"f": many}}
    fewer = {"type": "object", "properties": {"f": {**many, "maxItems": 2}}}
    yield "number of files", _sends(_content(**{parts: files})), _sends(
        _content(**{parts: fewer})
    ), _LOUD, INFO
    named = {**_PAIR, "xml": {"name": "pair"}}
    yield "name of XML in JSON", asking(_PAIR), asking(named), NONE, NONE
    yield "name of an element", _sends(_content(**{xml: _PAIR})), _sends(
        _content(**{xml: named})
    ), BREAKING, BREAKING
    for key, value in (("name", "a"), ("attribute", True), ("namespace", "urn:a")):
        told_x = {"x": {**_WHOLE, "xml": {key: value}}, "y": _WHOLE}
        yield f"{key} of an inner element", _sends(
            _content(**{"application/a+xml": {"type": "array", "items": _PAIR}})
        ), _sends(
            _content(**{"application/a+xml": {
                "type": "array", "items": {**_PAIR, "properties": told_x},
            }})
        ), BREAKING, BREAKING  # fmt: skip
    same_x = {"x": {**_WHOLE, "xml": {"name": "x"}}, "y": _WHOLE}
    yield "name of an element said", _sends(_content(**{xml: _PAIR})), _sends(
        _content(**{xml: {**_PAIR, "properties": same_x}})
    ), NONE, NONE


def _responses() -> Iterator[_Both]:
    texts, number = _content(**{_JSON: _TEXT, "text/plain": _TEXT}), {"type": "number"}
    plain = document({"responses": {"200": {"description": "", "content": texts}}})
    yield "answer's media type comes", answering(_TEXT), plain, (
        f"{_QUIET} {WARNING}"
    ), _LOUD
    yield "answer's content goes", _answers(s200=_PAIR), _answers(s200=None), _LOUD, (
        _QUIET
    )
    yield "another success", _answers(s200=_PAIR), _answers(s201=_PAIR), _LOUD, _LOUD
    yield "further success", _answers(s200=_PAIR), _answers(
        s200=_PAIR, s202=_PAIR
    ), f"{_QUIET} {WARNING}", _LOUD
    yield "failure comes", _answers(s200=None), _answers(s200=None, s404=_PAIR), INFO, (
        f"{INFO} {WARNING}"
    )
    yield "failure of another type", _answers(s200=None, s404=_PAIR), _answers(
        s200=None, s404=_TEXTS
    ), _LOUD, _LOUD
    yield "default of another type", _answers(s200=None, default=_PAIR), _answers(
        s200=None, default=_TEXTS
    ), _LOUD, _LOUD
    covered = _answers(s200=None, default=_PAIR)
    yield "failure as the default says", covered, _answers(
        s200=None, s404=_PAIR, default=_PAIR
    ), _QUIET, _QUIET
    yield "failure other than the default", covered, _answers(
        s200=None, s404=_TEXTS, default=_PAIR
    ), _LOUD, _LOUD
    ranged = _answers(s200=None, s4XX=_PAIR)
    yield "failure as its range says", ranged, _answers(
        s200=None, s404=_PAIR, s4XX=_PAIR
    ), _QUIET, _QUIET
    yield "failure other than its range", ranged, _answers(
        s200=None, s404=_TEXTS, s4XX=_PAIR
    ), _LOUD, _LOUD
    yield "range as the default says", covered, _answers(
        s200=None, s5XX=_PAIR, default=_PAIR
    ), _QUIET, _QUIET
    yield "range other than the default", covered, _answers(
        s200=None, s5XX=_TEXTS, default=_PAIR
    ), _LOUD, _LOUD
    yield "success within the default", _answers(default=_PAIR), _answers(
        s200=_PAIR
    ), WARNING, f"{_QUIET} {_LOUD}"
    yield "words of a response", _answers(s200=None), document(
        {"responses": {"200": {"description": "x", "summary": "y"}}}
    ), NONE, NONE
    held = document(
        {"responses": {"200": {"$ref": "#/components/responses/R"}}},
        components={
            "responses": {
                "R": {"description": "", "content": {_JSON: {"schema": _PAIR}}}
            }
        },
    )
    yield "response by reference", _answers(s200=_PAIR), held, NONE, NONE
    limit: Raw = {"schema": _WHOLE}
    yield "header comes", _headed(), _headed(X_A=limit), INFO, _LOUD
    yield "header always", _headed(X_A=limit), _headed(
        X_A={**limit, "required": True}
    ), _QUIET, _LOUD
    yield "header of fractions", _headed(X_A=limit), _headed(
        X_A={"schema": number}
    ), BREAKING, _QUIET
    yield "header of further values", _headed(X_A={"schema": {"enum": ["a"]}}), _headed(
        X_A={"schema": {"enum": ["a", "b"]}}
    ), _LOUD, _QUIET
    yield "header that is ignored", _headed(), _headed(Content_Type=limit), NONE, NONE
    shared = _headed(X_A={"$ref": "#/components/headers/H"})
    yield "header's reference", {**shared, "components": {"headers": {"H": limit}}}, {
        **shared, "components": {"headers": {"H": {"schema": _TEXT}}}
    }, BREAKING, _QUIET  # fmt: skip


def _around() -> Iterator[_Both]:
    key: Raw = {"type": "apiKey", "in": "header", "name": "X-Key"}

    def guarded(scheme: Raw = key, **operation: Any) -> Raw:
        schemes = {"securitySchemes": {"k": scheme}}
        return document({"security": [{"k": []}], **operation}, components=schemes)

    free = document(components={"securitySchemes": {"k": key}})
    yield "a key is needed", free, guarded(), _LOUD, INFO
    yield "key or nothing", guarded(), guarded(security=[{"k": []}, {}]), INFO, _LOUD
    yield "key in the query", guarded(), guarded({**key, "in": "query"}), _LOUD, _LOUD
    yield "words of a scheme", guarded(), guarded({**key, "description": "x"}), NONE, (
        NONE
    )
    whole = {**document(), "security": [{"k": []}], "components": free["components"]}
    yield "security of the whole", guarded(), whole, NONE, NONE
    yield "operation without the whole's security", whole, {
        **document({"security": []}),
        **{k: whole[k] for k in ("security", "components")},
    }, INFO, _LOUD
    home, other = [{"url": "https://a.example"}], [{"url": "https://b.example"}]
    yield "another server", document(servers=home), document(servers=other), _LOUD, (
        _LOUD
    )
    yield "further server", document(servers=home), document(
        servers=[*home, *other]
    ), INFO, _LOUD
    yield "operation's own server", document(servers=home), document(
        {"servers": other}, servers=home
    ), _LOUD, _LOUD
    yield "operation's same server", document(servers=home), document(
        {"servers": home}, servers=home
    ), NONE, NONE
    yield "operation goes", document(), document(paths={}), _LOUD, INFO
    yield "operation deprecated", document(), document({"deprecated": True}), INFO, INFO
    yield "operation's name", document({"operationId": "a"}), document(
        {"operationId": "b"}
    ), INFO, INFO
    yield "operation's words", document(), document(
        {"summary": "x", "description": "y"}
    ), NONE, NONE
    yield "longer path", document(path="/a/things"), document(
        path="/b/things"
    ), _LOUD, _LOUD
    yield "path's name", _at("path"), document(
        {"parameters": [{"name": "r", "in": "path", "required": True, "schema": _TEXT}]},
        path="/things/{r}",
    ), INFO, INFO  # fmt: skip

    def event(schema: Any, answer: Any = _PAIR, **more: Any) -> Raw:
        called = {**asking(schema)["paths"]["/things"]["get"], **more}
        called["responses"] = _answers(s200=answer)["paths"]["/things"]["get"][
            "responses"
        ]
        return document(webhooks={"moved": {"post": called}})  # fmt: skip

    yield "event holds more", event(_PAIR), event(
        {**_PAIR, "properties": {**_PAIR["properties"], "z": _TEXT}}
    ), INFO, _LOUD
    yield "event's values", event({"enum": ["a"]}), event(
        {"enum": ["a", "b"]}
    ), _LOUD, _QUIET
    yield "event's answer needs more", event(_PAIR), event(
        _PAIR, {**_PAIR, "required": ["x"]}
    ), BREAKING, INFO
    query: Raw = {"name": "q", "in": "query", "required": True, "schema": _TEXT}
    yield "event has a query", event(_PAIR), event(_PAIR, parameters=[query]), INFO, (
        _LOUD
    )
    call = {"{$request.query.u}": {"post": {"responses": OK}}}
    yield "callback comes", document(), document({"callbacks": {"done": call}}), (
        f"{INFO} {WARNING}"
    ), _LOUD


def _schemas() -> Iterator[_Schemas]:
    yield "whole numbers of 64 bits", {**_WHOLE, "format": "int32"}, {
        **_WHOLE, "format": "int64"
    }, _WIDER, _NARROWER  # fmt: skip
    yield "fractions, too", _WHOLE, {"type": "number"}, _WIDER, _NARROWER
    uuid = {**_TEXT, "format": "uuid"}
    yield "any text", uuid, _TEXT, _WIDER, _NARROWER
    yield "address in place of an id", uuid, {**_TEXT, "format": "uri"}, (
        _LOUD, _LOUD,
    ), (_LOUD, _LOUD)  # fmt: skip
    yield "annotating format", _TEXT, {**_TEXT, "format": "password"}, (
        _QUIET, _QUIET,
    ), (_QUIET, _QUIET)  # fmt: skip
    yield "order of values", {"enum": ["a", "b"]}, {"enum": ["b", "a"]}, _SAME, _SAME
    yield "one value of several", {"enum": [1, 2]}, {"const": 1}, _NARROWER, _WIDER
    even, fours = {**_WHOLE, "multipleOf": 2}, {**_WHOLE, "multipleOf": 4}
    yield "multiples of four", even, fours, _NARROWER, _WIDER
    yield "limit between whole numbers", {**_WHOLE, "minimum": 0.5}, {
        **_WHOLE, "minimum": 1
    }, _SAME, _SAME  # fmt: skip
    yield "below five", {**_WHOLE, "exclusiveMaximum": 5}, {
        **_WHOLE, "maximum": 4
    }, _SAME, _SAME  # fmt: skip
    number = {"type": "number"}
    yield "zero, too", {**number, "exclusiveMinimum": 0}, {
        **number, "minimum": 0
    }, _WIDER, _NARROWER  # fmt: skip
    yield "not unique", _TEXTS, {**_TEXTS, "uniqueItems": False}, _SAME, _SAME
    yield "at least none", _TEXTS, {**_TEXTS, "minItems": 0}, _SAME, _SAME
    single = {"type": "array", "prefixItems": [_TEXT], "items": False}
    double = {**single, "prefixItems": [_TEXT, _WHOLE]}
    yield "a second position", single, double, _WIDER, _NARROWER
    matrix: Raw = {"type": "array", "items": {"type": "array", "items": _WHOLE}}
    rows = {**matrix, "items": {**matrix["items"], "maxItems": 2}}
    yield "shorter rows", matrix, rows, _NARROWER, _WIDER
    yield "anything else said", {**_PAIR, "additionalProperties": True}, {
        **_PAIR, "additionalProperties": {}
    }, _SAME, _SAME  # fmt: skip
    closed = {**_PAIR, "additionalProperties": False}
    yield "names by a pattern", closed, {
        **closed, "patternProperties": {"^x_": _TEXT}
    }, _WIDER, _NARROWER  # fmt: skip
    of_maps = {"type": "object", "additionalProperties": {
        "type": "object", "additionalProperties": _WHOLE,
    }}  # fmt: skip
    to_floats = {"type": "object", "additionalProperties": {
        "type": "object", "additionalProperties": number,
    }}  # fmt: skip
    yield "maps of maps", of_maps, to_floats, _WIDER, _NARROWER
    names: Raw = {"type": "object", "propertyNames": {"enum": ["a", "b"]}}
    fewer: Raw = {"type": "object", "propertyNames": {"enum": ["a"]}}
    yield "names of a map", names, fewer, _NARROWER, _WIDER
    needs = {**_PAIR, "dependentRequired": {"x": ["y"]}}
    needs_more = {**_PAIR, "required": ["y"]}
    yield "needed in any case", needs, needs_more, _NARROWER, _WIDER
    parts = {"allOf": [
        {"type": "object", "properties": {"x": _WHOLE}}, {"properties": {"y": _WHOLE}},
    ]}  # fmt: skip
    yield "object in parts", _PAIR, parts, _SAME, _SAME
    yield "a part twice", {"allOf": [_PAIR]}, {"allOf": [_PAIR, _PAIR]}, _SAME, _SAME
    yield "a limit as a part", _TEXT, {"allOf": [_TEXT, {"maxLength": 5}]}, (
        _NARROWER
    ), _WIDER
    yield "numbers twice", {"anyOf": [_WHOLE, number]}, number, _TOLD, _TOLD
    yield "some texts and all", {"anyOf": [{**_TEXT, "enum": ["a"]}, _TEXT]}, _TEXT, (
        _TOLD
    ), _TOLD
    null: Raw = {"type": "null"}
    yield "null as an alternative", {"oneOf": [_TEXT, null]}, {
        "type": ["string", "null"]
    }, _SAME, _SAME  # fmt: skip
    yield "two types as alternatives", {"type": ["string", "integer"]}, {
        "anyOf": [_TEXT, _WHOLE]
    }, _SAME, _SAME  # fmt: skip
    yield "null is refused twice", _TEXT, {**_TEXT, "not": null}, _SAME, _SAME
    base64, base16 = (
        {**_TEXT, "contentEncoding": f"base{n}"} for n in (64, 16)
    )  # fmt: skip
    yield "another encoding", base64, base16, (_LOUD, _LOUD), (_LOUD, _LOUD)

    def held(**x: Any) -> Raw:
        return {"type": "object", "properties": {"x": {**_WHOLE, **x}, "y": _WHOLE}}

    # what is left out is another value then, but oasdiff's table says no more of bodies
    yield "default of a property", held(default=1), held(default=2), _TOLD, _TOLD
    yield "property's words", held(), held(description="x", examples=[1]), _SAME, _SAME
    yield "property's extension", held(), held(**{"x-order": 1}), _SAME, _SAME
    needed = {"required": ["x"]}
    secret = {**held(writeOnly=True), **needed}
    yield "needed property is not answered", {**held(), **needed}, secret, (
        _QUIET, _QUIET,
    ), (_LOUD, WARNING)  # fmt: skip
    shown = {**held(readOnly=True), **needed}
    yield "needed property is not sent", {**held(), **needed}, shown, (
        f"{_QUIET} {WARNING}", _LOUD,
    ), (_QUIET, _QUIET)  # fmt: skip
    cat = {"type": "object", "properties": {"k": {"const": "cat"}}, "required": ["k"]}
    dog = {"type": "object", "properties": {"k": {"const": "dog"}}, "required": ["k"]}
    told: Raw = {"propertyName": "k"}
    yield "another kind", {"oneOf": [cat], "discriminator": told}, {
        "oneOf": [cat, dog], "discriminator": told
    }, _WIDER, _NARROWER  # fmt: skip
    yield "kinds in another order", {"oneOf": [cat, dog]}, {"oneOf": [dog, cat]}, (
        _SAME
    ), _SAME
    yield "true is anything", {"type": "object", "properties": {"x": True}}, {
        "type": "object", "properties": {"x": {}}
    }, _SAME, _SAME  # fmt: skip
    yield "a few of all types", {}, {"type": ["string", "null"]}, _NARROWER, _WIDER


def edits() -> list[Edit]:
    """All edits, there and back."""
    rows = [*_parameters(), *_bodies(), *_responses(), *_around()]
    for name, before, after, sent, answered in _schemas():
        for way, build, accept in (
            ("sent", asking, sent),
            ("answered", answering, answered),
        ):
            rows.append((f"{name}, {way}", build(before), build(after), *accept))
    found: list[Edit] = []
    for name, before, after, there, back in rows:
        found.append(Edit(f"{name}: there", before, after, frozenset(there.split())))
        found.append(Edit(f"{name}: back", after, before, frozenset(back.split())))
    return found
