"""Single edits whose verdict is known: what a client of the base meets on the wire.

Each has a name, the two documents, and the verdicts that are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .build_documents import OK, Raw, answering, asking, document, with_parameter

NONE, INFO, WARNING, BREAKING = "none", "info", "warning", "breaking"
_QUIET = frozenset({NONE, INFO})
_LOUD = frozenset({WARNING, BREAKING})
_TEXT: Raw = {"type": "string"}
_WHOLE: Raw = {"type": "integer"}


class Edit(NamedTuple):
    """Two documents, and the verdicts that are right about them."""

    name: str
    base: Raw
    revision: Raw
    accept: frozenset[str]


def _edit(name: str, base: Raw, revision: Raw, *accept: str) -> Edit:
    return Edit(name, base, revision, frozenset(accept))


def _quiet(name: str, base: Raw, revision: Raw) -> Edit:
    return Edit(name, base, revision, _QUIET)


def _loud(name: str, base: Raw, revision: Raw) -> Edit:
    return Edit(name, base, revision, _LOUD)


def _object(required: str = "", **properties: Raw) -> Raw:
    schema: Raw = {"type": "object", "properties": properties}
    return {**schema, "required": required.split()} if required else schema


def _json(schema: Any) -> Raw:
    return {"content": {"application/json": {"schema": schema}}}


def _webhook(schema: Any, *, method: str = "post", answer: Any = None) -> Raw:
    said: Raw = {"description": ""}
    call = {
        "requestBody": _json(schema),
        "responses": {"200": said if answer is None else {**said, **_json(answer)}},
    }
    return document(webhooks={"moved": {method: call}})


def _callback(schema: Any, expression: str = "{$request.body#/url}") -> Raw:
    call = {"requestBody": _json(schema), "responses": OK}
    return document({"callbacks": {"moved": {expression: {"post": call}}}})


def _webhooks() -> Iterator[Edit]:
    text, number = _object(a=_TEXT), _object(a=_WHOLE)
    yield _edit("webhook type", _webhook(text), _webhook(number), BREAKING)
    yield _edit(
        "webhook requires a property",
        _webhook(_object(a=_TEXT)), _webhook(_object("b", a=_TEXT, b=_TEXT)), INFO,
    )  # fmt: skip
    yield _edit(
        "webhook no longer has to hold a property",
        _webhook(_object("a", a=_TEXT)), _webhook(_object(a=_TEXT)), BREAKING,
    )  # fmt: skip
    yield _loud(
        "webhook loses a required property",
        _webhook(_object("a", a=_TEXT)), _webhook(_object(b=_TEXT)),
    )  # fmt: skip
    yield _edit(
        "webhook's body is longer",
        _webhook({**_TEXT, "maxLength": 5}), _webhook({**_TEXT, "maxLength": 9}),
        BREAKING,
    )  # fmt: skip
    yield _quiet(
        "webhook's body is shorter",
        _webhook({**_TEXT, "maxLength": 9}), _webhook({**_TEXT, "maxLength": 5}),
    )  # fmt: skip
    yield _edit(
        "webhook wants more in its answer",
        _webhook(_TEXT, answer=_object(a=_TEXT)),
        _webhook(_TEXT, answer=_object("a", a=_TEXT)),
        BREAKING,
    )
    yield _edit(
        "webhook takes more as its answer",
        _webhook(_TEXT, answer={"enum": ["a"]}),
        _webhook(_TEXT, answer={"enum": ["a", "b"]}),
        INFO,
    )
    yield _edit(
        "webhook's method", _webhook(_TEXT), _webhook(_TEXT, method="put"), BREAKING
    )
    item = _webhook(text)["webhooks"]["moved"]
    revised = _webhook(number)["webhooks"]["moved"]
    shared: Raw = {"webhooks": {"moved": {"$ref": "#/components/pathItems/moved"}}}
    yield _edit(
        "webhook by reference",
        document(**shared, components={"pathItems": {"moved": item}}),
        document(**shared, components={"pathItems": {"moved": revised}}),
        BREAKING,
    )
    yield _edit(
        "webhook of 3.0",
        {**document(), "openapi": "3.0.3", "x-webhooks": {"moved": item}},
        document(webhooks={"moved": item}),
        NONE,
    )
    header = {"name": "X-Kind", "in": "header", "required": True, "schema": _TEXT}
    told = {"moved": {"post": {**item["post"], "parameters": [header]}}}
    yield _edit("webhook sends a header", _webhook(text), document(webhooks=told), INFO)
    yield _loud(
        "webhook no longer sends a header", document(webhooks=told), _webhook(text)
    )
    yield _edit(
        "callback's address",
        _callback(_TEXT), _callback(_TEXT, "{$request.body#/callbackUrl}"), BREAKING,
    )  # fmt: skip
    yield _loud(
        "callback's values",
        _callback({"enum": ["a"]}), _callback({"enum": ["a", "b"]}),
    )  # fmt: skip
    components = [
        {"callbacks": {"moved": {"{$request.body#/url}": {"post": one["post"]}}}}
        for one in (item, revised)
    ]
    by_name = {"callbacks": {"moved": {"$ref": "#/components/callbacks/moved"}}}
    yield _edit(
        "callback by reference",
        document(by_name, components=components[0]),
        document(by_name, components=components[1]),
        BREAKING,
    )


def _headed(headers: Raw, **more: Any) -> Raw:
    answer = {"200": {"description": "", "headers": headers}}
    return document({"responses": answer}, **more)


def _headers() -> Iterator[Edit]:
    def one(schema: Raw | None = None, name: str = "X-Rate", **more: Any) -> Raw:
        return _headed({name: {"schema": schema or _WHOLE, **more}})

    yield _edit("header's type", one(), one(_TEXT), BREAKING)
    yield _edit("header narrower", one(_TEXT), one({"enum": ["a"]}), INFO)
    yield _edit("header's case", one(), one(name="x-rate"), NONE)
    yield _edit("header not always", one(required=True), one(), BREAKING)
    yield _edit(
        "header deprecated",
        one(), one(deprecated=True), INFO,
    )  # fmt: skip
    yield _edit(
        "header by reference",
        _headed({"X-Rate": {"schema": _WHOLE}}),
        _headed(
            {"X-Rate": {"$ref": "#/components/headers/rate"}},
            components={"headers": {"rate": {"schema": _WHOLE}}},
        ),
        NONE,
    )
    as_json = {
        "X-Rate": {"content": {"application/json": {"schema": _object(a=_TEXT)}}}
    }
    as_text = {"X-Rate": {"content": {"text/plain": {"schema": _TEXT}}}}
    yield _edit("header's media type", _headed(as_json), _headed(as_text), BREAKING)
    yield _edit(
        "header becomes JSON", one(_object(a=_TEXT)), _headed(as_json), BREAKING
    )
    names = _object(a=_TEXT, b=_TEXT)
    yield _edit(
        "header of an object exploded", one(names), one(names, explode=True), BREAKING
    )
    texts = {"type": "array", "items": _TEXT}
    yield _edit("header of a list exploded", one(texts), one(texts, explode=True), NONE)
    sent = {"in": "header", "name": "X-Id"}
    yield _edit(
        "header parameter's case",
        with_parameter(sent), with_parameter({**sent, "name": "x-id"}), NONE,
    )  # fmt: skip
    yield _edit(
        "header parameter that OpenAPI ignores",
        with_parameter({"in": "header", "name": "Accept", "required": True}),
        document(),
        NONE,
    )
    yield _edit(
        "header parameter of a list exploded",
        with_parameter(sent, **texts), with_parameter({**sent, "explode": True}, **texts),
        NONE,
    )  # fmt: skip
    cookie = {"in": "cookie", "name": "c"}
    yield _edit(
        "cookie required",
        with_parameter(cookie), with_parameter({**cookie, "required": True}), BREAKING,
    )  # fmt: skip
    yield _loud(
        "cookie moves to the query",
        with_parameter(cookie), with_parameter({**cookie, "in": "query"}),
    )  # fmt: skip
    yield _edit(
        "cookie of a list not exploded",
        with_parameter(cookie, **texts),
        with_parameter({**cookie, "explode": False}, **texts),
        BREAKING,
    )


def _secured(schemes: Raw, *alternatives: Raw) -> Raw:
    return document(
        {"security": list(alternatives)}, components={"securitySchemes": schemes}
    )


def _security() -> Iterator[Edit]:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    bearer = {"type": "http", "scheme": "bearer"}
    basic = {"type": "http", "scheme": "basic"}

    def one(scheme: Raw, name: str = "s") -> Raw:
        return _secured({name: scheme}, {name: []})

    yield _edit(
        "key moves to the query", one(key), one({**key, "in": "query"}), BREAKING
    )
    yield _edit("key's name", one(key), one({**key, "name": "X-Other"}), BREAKING)
    yield _quiet("key's header in lower case", one(key), one({**key, "name": "x-key"}))
    yield _edit("bearer to basic", one(bearer), one(basic), BREAKING)
    yield _edit("scheme's case", one(bearer), one({**bearer, "scheme": "Bearer"}), NONE)
    yield _quiet("bearer format", one(bearer), one({**bearer, "bearerFormat": "JWT"}))
    yield _quiet("scheme renamed", one(key), one(key, "other"))
    both = {"a": key, "b": bearer}
    yield _edit(
        "order of alternatives",
        _secured(both, {"a": []}, {"b": []}), _secured(both, {"b": []}, {"a": []}), NONE,
    )  # fmt: skip
    yield _edit(
        "one of both suffices",
        _secured(both, {"a": [], "b": []}), _secured(both, {"a": []}, {"b": []}), INFO,
    )  # fmt: skip
    yield _edit(
        "both are needed",
        _secured(both, {"a": []}, {"b": []}), _secured(both, {"a": [], "b": []}),
        BREAKING,
    )  # fmt: skip
    yield _edit(
        "optional credentials are needed",
        _secured(both, {}, {"a": []}), _secured(both, {"a": []}), BREAKING,
    )  # fmt: skip
    flow = {"tokenUrl": "https://a.example/token", "scopes": {"r": "", "w": ""}}

    def oauth(required: list[str], kind: str = "clientCredentials", **more: Any) -> Raw:
        scheme = {"type": "oauth2", "flows": {kind: {**flow, **more}}}
        return _secured({"o": scheme}, {"o": required})

    yield _edit("scope added", oauth(["r"]), oauth(["r", "w"]), BREAKING)
    yield _edit("scopes reordered", oauth(["r", "w"]), oauth(["w", "r"]), NONE)
    yield _edit("scope dropped", oauth(["r", "w"]), oauth(["r"]), INFO)
    yield _edit(  # where a token comes from is no part of the API
        "token's address", oauth(["r"]), oauth(["r"], tokenUrl="https://b.example/token"),
        INFO,
    )  # fmt: skip
    yield _loud("other flow", oauth(["r"]), oauth(["r"], "password"))
    yield _edit(
        "security of the document moves to its operation",
        {**document(components={"securitySchemes": both}), "security": [{"a": []}]},
        _secured(both, {"a": []}),
        NONE,
    )


def _served(*servers: Raw | str) -> Raw:
    return document(
        servers=[{"url": one} if isinstance(one, str) else one for one in servers]
    )


def _servers() -> Iterator[Edit]:
    home = "https://api.example/v1"
    yield _edit(
        "server's path", _served(home), _served("https://api.example/v2"), BREAKING
    )
    yield _quiet("server's last slash", _served(home), _served(home + "/"))
    yield _edit(
        "host in upper case", _served(home), _served("https://API.example/v1"), NONE
    )
    yield _edit(
        "default port", _served(home), _served("https://api.example:443/v1"), NONE
    )
    yield _edit("no servers are /", document(), _served("/"), NONE)
    yield _quiet("servers reordered", _served(home, "/a"), _served("/a", home))
    variable = {
        "url": "https://{place}.example/v1",
        "variables": {"place": {"default": "api", "enum": ["api"]}},
    }
    yield _edit("variable of one value", _served(variable), _served(home), NONE)
    free = {**variable, "variables": {"place": {"default": "api"}}}
    yield _edit("variable limited", _served(free), _served(variable), BREAKING)
    yield _edit("variable free", _served(variable), _served(free), INFO)
    yield _edit(
        "server of the operation",
        _served(home),
        document({"servers": [{"url": home}]}, servers=[{"url": home}]),
        NONE,
    )


def _linked(link: Raw) -> Raw:
    answer = {"200": {"description": "", "links": {"next": link}}}
    return document({"operationId": "get_things", "responses": answer})


def _encoded(encoding: Raw, media: str = "multipart/form-data", **more: Raw) -> Raw:
    file: Raw = {"type": "string", "format": "binary"}
    schema = _object("", a=_TEXT, f=file, **more)
    content = {media: {"schema": schema, "encoding": encoding}}
    return document({"requestBody": {"content": content}})


def _links_and_encodings() -> Iterator[Edit]:
    link = {"operationId": "get_things", "parameters": {"q": "$response.body#/next"}}
    yield _loud(
        "link's parameter",
        _linked(link), _linked({**link, "parameters": {"q": "$response.body#/other"}}),
    )  # fmt: skip
    yield _edit(
        "link's words", _linked(link), _linked({**link, "description": "x"}), NONE
    )
    png, images = {"f": {"contentType": "image/png"}}, {
        "contentType": "image/png, image/gif"
    }
    yield _edit("more types of a part", _encoded(png), _encoded({"f": images}), INFO)
    yield _edit(
        "fewer types of a part", _encoded({"f": images}), _encoded(png), BREAKING
    )
    yield _edit(
        "types of a part reordered",
        _encoded({"f": images}), _encoded({"f": {"contentType": "image/gif,image/png"}}),
        NONE,
    )  # fmt: skip
    yield _edit(
        "part's default type",
        _encoded({}), _encoded({"a": {"contentType": "text/plain"}}), NONE,
    )  # fmt: skip
    yield _edit(
        "form's default style",
        _encoded({}, "application/x-www-form-urlencoded"),
        _encoded({"a": {"style": "form"}}, "application/x-www-form-urlencoded"),
        NONE,
    )
    yield _edit("encoding of no property", _encoded({}), _encoded({"z": images}), NONE)
    yield _edit(
        "encoding beside JSON",
        _encoded({}, "application/json"), _encoded(png, "application/json"), NONE,
    )  # fmt: skip
    header = {"headers": {"X-Sum": {"required": True, "schema": _TEXT}}}
    yield _edit("header of a part", _encoded({}), _encoded({"f": header}), BREAKING)
    texts = {"type": "array", "items": _TEXT}
    form = "application/x-www-form-urlencoded"
    yield _edit(
        "list of a form not exploded",
        _encoded({}, form, n=texts), _encoded({"n": {"explode": False}}, form, n=texts),
        BREAKING,
    )  # fmt: skip


def _both_ways(
    name: str,
    before: Any,
    after: Any,
    request: str,
    response: str,
    components: Raw | None = None,
) -> Iterator[Edit]:
    """An edit of a schema that is sent, and of one that is answered."""
    shared = {} if components is None else {"components": components}
    for way, build, accept in (
        ("sent", asking, request),
        ("answered", answering, response),
    ):
        yield Edit(
            f"{name}, {way}",
            {**build(before), **shared},
            {**build(after), **shared},
            frozenset(accept.split()),
        )


def _schemas() -> Iterator[Edit]:
    a, b = _object("a", a=_TEXT), _object("b", b=_WHOLE)
    components: Raw = {"schemas": {"A": a, "B": b}}
    to_a, to_b = ({"$ref": f"#/components/schemas/{name}"} for name in "AB")
    same = ("none", "none")
    yield from _both_ways(
        "parts reordered", {"allOf": [to_a, to_b]}, {"allOf": [to_b, to_a]}, *same,
        components=components,
    )  # fmt: skip
    yield from _both_ways(
        "parts inlined", {"allOf": [to_a, to_b]}, _object("b a", a=_TEXT, b=_WHOLE), *same,
        components=components,
    )  # fmt: skip
    yield from _both_ways(
        "required moves to another part",
        {"allOf": [a, {**b, "required": []}], "required": ["b"]}, {"allOf": [a, b]}, *same,
    )  # fmt: skip
    yield from _both_ways(
        "part added", {"allOf": [to_a]}, {"allOf": [to_a, to_b]}, "breaking", "info",
        components=components,
    )  # fmt: skip
    yield from _both_ways(
        "limits of two parts",
        {**_WHOLE, "allOf": [{"minimum": 1}, {"minimum": 3}]}, {**_WHOLE, "minimum": 3},
        *same,
    )  # fmt: skip
    kinds: Raw = {
        "Cat": _object("kind", kind={"const": "Cat"}),
        "Dog": _object("kind", kind={"const": "Dog"}),
    }
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {"propertyName": "kind"},
    }
    mapped = {name: f"#/components/schemas/{name}" for name in kinds}
    told = {**union, "discriminator": {"propertyName": "kind", "mapping": mapped}}
    yield from _both_ways(
        "mapping spelt out", union, told, "none info", "none info",
        components={"schemas": kinds},
    )  # fmt: skip
    yield from _both_ways(
        "oneOf to anyOf of different ones",
        {"oneOf": [a, {"type": "integer"}]}, {"anyOf": [a, {"type": "integer"}]}, *same,
    )  # fmt: skip
    yield from _both_ways(
        "default of one value",
        {**_WHOLE, "default": 1},
        {**_WHOLE, "default": 1.0},
        *same,
    )
    yield from _both_ways(
        "number of one value", {"enum": [1, 2]}, {"enum": [1.0, 2]}, *same
    )
    yield from _both_ways("constant of one value", {"const": 1}, {"const": 1.0}, *same)
    yield from _both_ways(
        "enum reordered", {"enum": ["a", "b"]}, {"enum": ["b", "a"]}, *same
    )
    yield from _both_ways("list of one type", _TEXT, {"type": ["string"]}, *same)
    yield from _both_ways(
        "no pattern to speak of", _TEXT, {**_TEXT, "pattern": ""}, *same
    )
    open_, text_map = {"type": "object"}, {
        "type": "object",
        "additionalProperties": _TEXT,
    }
    closed = {**a, "additionalProperties": False}
    yield from _both_ways("open said", a, {**a, "additionalProperties": True}, *same)
    yield from _both_ways(
        "open said by {}", a, {**a, "additionalProperties": {}}, *same
    )
    yield from _both_ways(
        "map of texts",
        {**open_, "additionalProperties": True},
        text_map,
        "breaking",
        "info",
    )
    yield from _both_ways(
        "map of anything", text_map, open_, "info", "breaking warning"
    )
    yield from _both_ways(
        "closed to a map", closed, {**a, "additionalProperties": _WHOLE}, "info",
        "breaking warning",
    )  # fmt: skip
    yield from _both_ways(
        "closed by unevaluated", closed, {**a, "unevaluatedProperties": False}, *same
    )
    yield from _both_ways(
        "closed by not", closed, {**a, "additionalProperties": {"not": {}}}, *same
    )
    yield from _both_ways(
        "map's values wider", {**open_, "additionalProperties": _WHOLE},
        {**open_, "additionalProperties": {"type": "number"}}, "info", "breaking",
    )  # fmt: skip
    read = {"type": "string", "readOnly": True}
    yield from _both_ways(
        "read-only property added",
        a,
        _object("a id", a=_TEXT, id=read),
        "info none",
        "info",
    )
    yield from _both_ways(
        "required property becomes read-only", _object("id", id=_TEXT),
        _object("id", id=read), "info warning breaking", "none info",
    )  # fmt: skip
    wrapped = {"allOf": [{"$ref": "#/components/schemas/A"}], "readOnly": True}
    beside = {"$ref": "#/components/schemas/A", "readOnly": True}
    yield from _both_ways(
        "read-only beside a reference", _object(x=wrapped), _object(x=beside), *same,
        components=components,
    )  # fmt: skip
    yield from _both_ways(
        "property deprecated",
        a,
        _object("a", a={**_TEXT, "deprecated": True}),
        "info",
        "info",
    )
    yield from _both_ways(
        "nested in lists",
        {"type": "array", "items": a},
        {"type": "array", "items": _object("a", a=_WHOLE)},
        "breaking",
        "breaking",
    )


def _of_3_0(document_: Raw) -> Raw:
    return {**document_, "openapi": "3.0.3"}


def _versions() -> Iterator[Edit]:
    def both(name: str, before: Raw, after: Raw, *accept: str) -> Iterator[Edit]:
        for way, build in (("sent", asking), ("answered", answering)):
            yield _edit(
                f"3.0 to 3.1, {name}, {way}",
                _of_3_0(build(before)), build(after), *(accept or (NONE,)),
            )  # fmt: skip

    yield from both(
        "nullable", {**_TEXT, "nullable": True}, {"type": ["string", "null"]}
    )
    yield from both(
        "nullable enum",
        {**_TEXT, "nullable": True, "enum": ["a", None]},
        {"type": ["string", "null"], "enum": ["a", None]},
    )
    yield from both("nullable of no type", {"nullable": True}, {})
    yield from both(
        "exclusive limit",
        {**_WHOLE, "minimum": 5, "exclusiveMinimum": True},
        {**_WHOLE, "exclusiveMinimum": 5},
    )
    yield from both(
        "nullable object",
        _object(x={"nullable": True, "allOf": [_object(a=_TEXT)]}),
        _object(x={"anyOf": [_object(a=_TEXT), {"type": "null"}]}),
    )
    yield from both("example", {**_TEXT, "example": "a"}, {**_TEXT, "examples": ["a"]})
    yield from both(
        "base64", {**_TEXT, "format": "byte"}, {**_TEXT, "contentEncoding": "base64"}
    )
    file: Raw = {"type": "string", "format": "binary"}
    bytes_ = "application/octet-stream"
    old: Raw = {"content": {bytes_: {"schema": file}}}
    new: Raw = {"content": {bytes_: {}}}
    yield _quiet(
        "3.0 to 3.1, bytes, sent",
        _of_3_0(document({"requestBody": old})), document({"requestBody": new}),
    )  # fmt: skip
    yield _quiet(
        "3.0 to 3.1, bytes, answered",
        _of_3_0(document({"responses": {"200": {"description": "", **old}}})),
        document({"responses": {"200": {"description": "", **new}}}),
    )
    form = "multipart/form-data"
    typed = {"type": "string", "contentMediaType": bytes_}
    yield _quiet(
        "3.0 to 3.1, file of a form",
        _of_3_0(
            document({"requestBody": {"content": {form: {"schema": _object(f=file)}}}})
        ),
        document({"requestBody": {"content": {form: {"schema": _object(f=typed)}}}}),
    )
    yield _edit(
        "3.0 becomes nullable, answered",
        _of_3_0(answering(_TEXT)), _of_3_0(answering({**_TEXT, "nullable": True})),
        BREAKING,
    )  # fmt: skip
    yield _edit(
        "3.0 is no longer nullable, sent",
        _of_3_0(asking({**_TEXT, "nullable": True})), asking(_TEXT), BREAKING,
    )  # fmt: skip


def _swagger(operation: Raw | None = None, **more: Any) -> Raw:
    call = {"responses": OK, **(operation or {})}
    return {
        "swagger": "2.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": call}},
        **more,
    }


def _swagger_lists() -> Iterator[Edit]:
    def one(format_: str = "") -> Raw:
        more = {"collectionFormat": format_} if format_ else {}
        texts = {"type": "array", "items": _TEXT, **more}
        return _swagger({"parameters": [{"name": "q", "in": "query", **texts}]})

    texts = {"type": "array", "items": _TEXT}
    plain = {"in": "query", "name": "q"}
    for format_, said in (
        ("multi", {}),
        ("csv", {"explode": False}),
        ("ssv", {"explode": False, "style": "spaceDelimited"}),
        ("pipes", {"explode": False, "style": "pipeDelimited"}),
    ):
        yield _edit(
            f"2.0 to 3.1, {format_}",
            one(format_), with_parameter({**plain, **said}, **texts), NONE,
        )  # fmt: skip
    yield _edit("2.0, csv is the default", one(), one("csv"), NONE)
    yield _edit("2.0, csv to multi", one("csv"), one("multi"), BREAKING)
    enum = {"type": "array", "items": {**_TEXT, "enum": ["a", "b"]}}
    fewer = {"type": "array", "items": {**_TEXT, "enum": ["a"]}}
    params = [{"name": "q", "in": "query", **one} for one in (enum, fewer)]
    yield _edit(
        "2.0, value of a list removed",
        _swagger({"parameters": [params[0]]}), _swagger({"parameters": [params[1]]}),
        BREAKING,
    )  # fmt: skip
    yield _edit(
        "2.0, value of a list added",
        _swagger({"parameters": [params[1]]}), _swagger({"parameters": [params[0]]}), INFO,
    )  # fmt: skip


def _swagger_pairs() -> Iterator[Edit]:
    yield from _swagger_lists()
    body = {"name": "b", "in": "body", "required": True, "schema": _object(a=_TEXT)}
    content = _json(_object(a=_TEXT))
    yield _edit(
        "2.0 to 3.1, body",
        _swagger({"parameters": [body], "consumes": ["application/json"]}),
        document({"requestBody": {**content, "required": True}}),
        NONE,
    )
    fields = [{"name": "a", "in": "formData", **_TEXT, "required": True}]
    form = {"application/x-www-form-urlencoded": {"schema": _object("a", a=_TEXT)}}
    yield _quiet(
        "2.0 to 3.1, form",
        _swagger({"parameters": fields, "consumes": [*form]}),
        document({"requestBody": {"content": form, "required": True}}),
    )
    yield _edit(
        "2.0 to 3.1, servers",
        _swagger(host="a.example", basePath="/v1", schemes=["https"]),
        document(servers=[{"url": "https://a.example/v1"}]),
        NONE,
    )
    yield _edit(
        "2.0, a scheme goes",
        _swagger(host="a.example", schemes=["http", "https"]),
        _swagger(host="a.example", schemes=["http"]),
        BREAKING,
    )
    answer = {"200": {"description": "", "schema": _TEXT}}
    for before, after, accept in (
        (["application/json"], ["application/json", "text/csv"], INFO),
        (["application/json", "text/csv"], ["application/json"], BREAKING),
    ):
        yield _edit(
            f"2.0, produces {len(after)}",
            _swagger({"responses": answer, "produces": before}),
            _swagger({"responses": answer, "produces": after}),
            accept,
        )
    yield _edit(
        "2.0, produces of the document",
        _swagger({"responses": answer, "produces": ["application/json"]}),
        _swagger({"responses": answer}, produces=["application/json"]),
        NONE,
    )
    headed = {"200": {"description": "", "headers": {"X-Rate": _WHOLE}}}
    yield _edit(
        "2.0 to 3.1, header",
        _swagger({"responses": headed}), _headed({"X-Rate": {"schema": _WHOLE}}), NONE,
    )  # fmt: skip
    urls = {
        "authorizationUrl": "https://a.example/a",
        "tokenUrl": "https://a.example/t",
    }
    scopes = {"scopes": {"r": ""}}
    yield _edit(
        "2.0 to 3.1, credentials",
        _swagger(
            {"security": [{"o": ["r"]}, {"b": []}]},
            securityDefinitions={
                "o": {"type": "oauth2", "flow": "accessCode", **urls, **scopes},
                "b": {"type": "basic"},
            },
        ),
        _secured(
            {
                "o": {
                    "type": "oauth2",
                    "flows": {"authorizationCode": {**urls, **scopes}},
                },
                "b": {"type": "http", "scheme": "basic"},
            },
            {"o": ["r"]},
            {"b": []},
        ),
        NONE,
    )
    yield _edit(
        "2.0 to 3.1, nullable",
        _swagger(
            {
                "responses": {
                    "200": {"description": "", "schema": {**_TEXT, "x-nullable": True}}
                },
                "produces": ["application/json"],
            }
        ),
        answering({"type": ["string", "null"]}),
        NONE,
    )


def _placed(**parameter: Any) -> Raw:
    given = {"name": "id", "in": "path", "required": True, **parameter}
    return document({"parameters": [given]}, "/things/{id}")


def _parameters() -> Iterator[Edit]:
    texts, names = {"type": "array", "items": _TEXT}, _object(a=_TEXT, b=_TEXT)
    yield _edit(
        "path's style",
        _placed(schema=texts),
        _placed(schema=texts, style="label"),
        BREAKING,
    )
    yield _edit(
        "path of a list exploded",
        _placed(schema=texts),
        _placed(schema=texts, explode=True),
        NONE,
    )
    yield _edit(
        "path of an object exploded",
        _placed(schema=names),
        _placed(schema=names, explode=True),
        BREAKING,
    )
    yield _edit(
        "label of a list exploded",
        _placed(schema=texts, style="label"),
        _placed(schema=texts, style="label", explode=True),
        BREAKING,
    )
    yield _edit(
        "defaults said",
        with_parameter({}, **texts),
        with_parameter(
            {"style": "form", "explode": True, "required": False, "deprecated": False},
            **texts,
        ),
        NONE,
    )
    yield _edit(
        "list not exploded",
        with_parameter({}, **texts),
        with_parameter({"explode": False}, **texts),
        BREAKING,
    )
    yield _edit(
        "style of one text",
        with_parameter({}),
        with_parameter({"style": "pipeDelimited"}),
        NONE,
        INFO,
        WARNING,
        BREAKING,
    )
    json_ = {"content": {"application/json": {"schema": names}}}
    yield _edit(
        "parameter becomes JSON",
        with_parameter({}, **names),
        with_parameter(json_),
        BREAKING,
    )
    utf8 = {"content": {"application/json; charset=utf-8": {"schema": names}}}
    yield _quiet("charset of a parameter", with_parameter(json_), with_parameter(utf8))
    some = {**texts, "items": {**_TEXT, "enum": ["a", "b"]}}
    fewer = {**texts, "items": {**_TEXT, "enum": ["a"]}}
    yield _edit(
        "value of a list removed",
        with_parameter({}, **some),
        with_parameter({}, **fewer),
        BREAKING,
    )
    yield _edit(
        "value of a list added",
        with_parameter({}, **fewer),
        with_parameter({}, **some),
        INFO,
    )
    yield _edit(
        "parameter deprecated",
        with_parameter({}),
        with_parameter({"deprecated": True}),
        INFO,
    )
    by_name = {"parameters": [{"$ref": "#/components/parameters/q"}]}
    declared = {"name": "q", "in": "query", "schema": _TEXT}
    yield _edit(
        "parameter by reference",
        with_parameter({}), document(by_name, components={"parameters": {"q": declared}}),
        NONE,
    )  # fmt: skip
    yield _edit(
        "parameter of the path",
        with_parameter({}),
        document(
            paths={"/things": {"parameters": [declared], "get": {"responses": OK}}}
        ),
        NONE,
    )
    yield _edit(
        "1 or the text 1",
        with_parameter({}, enum=[1, 2]),
        with_parameter({}, enum=["1", "2"]),
        NONE,
    )
    yield _edit(
        "true or the text true",
        with_parameter({}, type="boolean"),
        with_parameter({}, enum=["true", "false"]),
        NONE,
        INFO,
        WARNING,
    )


def _bodies() -> Iterator[Edit]:
    def sent(media: str) -> Raw:
        return document({"requestBody": {"content": {media: {"schema": _TEXT}}}})

    def given(media: str) -> Raw:
        return document(
            {
                "responses": {
                    "200": {"description": "", "content": {media: {"schema": _TEXT}}}
                }
            }
        )

    for way, build in (("sent", sent), ("answered", given)):
        yield _quiet(
            f"charset, {way}",
            build("application/json"),
            build("application/json; charset=utf-8"),
        )
        yield _edit(
            f"media type's case, {way}",
            build("application/json"),
            build("Application/JSON"),
            NONE,
        )
        yield _edit(
            f"media type's blanks, {way}",
            build("text/csv;header=present"),
            build("text/csv; header=present"),
            NONE,
        )
        yield _edit(
            f"media type's version, {way}",
            build("application/vnd.x+json;version=1"),
            build("application/vnd.x+json;version=2"),
            BREAKING,
        )
    yield _edit(
        "images to one image, sent", sent("image/*"), sent("image/png"), BREAKING
    )
    yield _edit(
        "images to one image, answered", given("image/*"), given("image/png"), INFO
    )

    def status(*codes: str) -> Raw:
        answer = {"description": "", **_json(_TEXT)}
        return document({"responses": dict.fromkeys(codes, answer)})

    yield _edit("one of a range of statuses", status("2XX"), status("200"), INFO)
    yield _edit(
        "some of a range of statuses", status("2XX"), status("200", "201"), INFO
    )
    yield _loud("a range of statuses", status("200"), status("2XX"))
    yield _quiet(
        "one of a range of failures", status("200", "4XX"), status("200", "404")
    )
    yield _quiet("a range of failures", status("200", "404"), status("200", "4XX"))
    yield _edit(
        "statuses of default",
        status("200", "404", "default"),
        status("200", "default"),
        NONE,
        INFO,
    )
    wider = {"description": "", **_json(_WHOLE)}
    ranged = document({"responses": {"2XX": {"description": "", **_json(_TEXT)}}})
    yield _edit(
        "one of a range, of another type",
        ranged,
        document({"responses": {"200": wider}}),
        BREAKING,
    )
    yield _edit(
        "no body any more",
        status("200"),
        document({"responses": {"204": {"description": ""}}}),
        BREAKING,
    )
    body = {"required": True, **_json(_TEXT)}
    yield _edit(
        "body by reference",
        document({"requestBody": body}),
        document(
            {"requestBody": {"$ref": "#/components/requestBodies/b"}},
            components={"requestBodies": {"b": body}},
        ),
        NONE,
    )
    yield _edit(
        "operation deprecated", document(), document({"deprecated": True}), INFO
    )
    yield _edit("path's last slash", document(), document(path="/things/"), BREAKING)
    yield _edit(
        "HEAD goes",
        document(paths={"/a": {"head": {"responses": OK}, "get": {"responses": OK}}}),
        document(paths={"/a": {"get": {"responses": OK}}}),
        BREAKING,
    )


def edits() -> list[Edit]:
    """All edits."""
    return [
        *_webhooks(), *_headers(), *_security(), *_servers(), *_links_and_encodings(),
        *_schemas(), *_versions(), *_swagger_pairs(), *_parameters(), *_bodies(),
    ]  # fmt: skip
