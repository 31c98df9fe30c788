"""A minimal pair for every rule: two documents of which only that rule says something."""

from __future__ import annotations

from typing import Any, TypeAlias

from .build_documents import OK, Raw, answering, asking, document, with_parameter

Pair: TypeAlias = "tuple[Raw, Raw]"


def _asked(before: Any, after: Any) -> Pair:
    return asking(before), asking(after)


def _answered(before: Any, after: Any) -> Pair:
    return answering(before), answering(after)


def _written_as_xml(before: Raw, after: Raw) -> Pair:
    base, revision = (
        document({"requestBody": {"content": {"text/xml": {"schema": _object(prop)}}}})
        for prop in (before, after)
    )
    return base, revision


def _operation(before: Raw, after: Raw) -> Pair:
    return document(before), document(after)


def _object(prop: Raw | None, *, required: bool = False, **more: Any) -> Raw:
    made: Raw = {"type": "object", "properties": {} if prop is None else {"p": prop}}
    return {**made, **({"required": ["p"]} if required else {}), **more}


TEXT: Raw = {"type": "string"}
NEVER, PAST = "9999-12-31", "2000-01-01"


def _named(name: str, prop: Raw) -> Raw:
    return {"type": "object", "properties": {name: prop}}


def _all() -> dict[str, Pair]:
    return {
        **_operations(),
        **_lifecycle(),
        **_parameters(),
        **_bodies(),
        **_encodings(),
        **_statuses_and_headers(),
        **_security(),
        **_properties(),
        **_values(),
        **_limits(),
        **_composition(),
        **_json_schema(),
    }


def _operations() -> dict[str, Pair]:
    two = {"/things": {"get": {"responses": OK}, "post": {"responses": OK}}}
    one, both = document(), document(paths=two)
    hook = {"news": {"post": {"responses": OK}}}
    schemas: Raw = {"components": {"schemas": {"Thing": _object(TEXT)}}}
    calling = {
        "callbacks": {"done": {"{$request.query.url}": {"post": {"responses": OK}}}}
    }
    old = {"Old": _object(TEXT)}
    refers = {
        name: {
            **answering({"$ref": f"#/components/schemas/{name}"}),
            "components": {"schemas": {name: _object(TEXT)}},
        }
        for name in ("Old", "New")
    }
    linked = {"200": {"description": "", "links": {"next": {"operationId": "a"}}}}
    other = {"200": {"description": "", "links": {"next": {"operationId": "b"}}}}
    return {
        "operation-added": (one, both),
        "operation-removed": (both, one),
        "operation-id-added": _operation({}, {"operationId": "list"}),
        "operation-id-removed": _operation({"operationId": "list"}, {}),
        "operation-id-changed": _operation({"operationId": "a"}, {"operationId": "b"}),
        "tag-added": _operation({"tags": ["a"]}, {"tags": ["a", "b"]}),
        "tag-removed": _operation({"tags": ["a", "b"]}, {"tags": ["a"]}),
        "group-changed": _operation({"tags": ["a", "b"]}, {"tags": ["b", "a"]}),
        "webhook-added": (one, document(webhooks=hook)),
        "webhook-removed": (document(webhooks=hook), one),
        "callback-added": _operation({}, calling),
        "callback-removed": _operation(calling, {}),
        "link-added": _operation({}, {"responses": linked}),
        "link-removed": _operation({"responses": linked}, {}),
        "link-changed": _operation({"responses": linked}, {"responses": other}),
        "server-added": (
            document(servers=[{"url": "https://a"}]),
            document(servers=[{"url": "https://a"}, {"url": "https://b"}]),
        ),
        "server-removed": (
            document(servers=[{"url": "https://a"}, {"url": "https://b"}]),
            document(servers=[{"url": "https://a"}]),
        ),
        "server-changed": (
            document(servers=[{"url": "https://a"}]),
            document(servers=[{"url": "https://b"}]),
        ),
        **_server_variables(),
        "schema-removed": (document(**schemas), one),
        "schema-renamed": (refers["Old"], refers["New"]),
        "version-not-bumped": (
            document(paths=two, version="1.0.0"),
            document(version="1.0.0"),
        ),
        "version-decreased": (
            document(paths=two, version="1.0.0"),
            document(version="0.9.0"),
        ),
        "version-major-not-bumped": (
            document(paths=two, version="1.0.0", components={"schemas": old}),
            document(version="1.1.0", components={"schemas": old}),
        ),
        "stability-decreased": _operation(
            {"x-stability-level": "stable"}, {"x-stability-level": "beta"}
        ),
        "stability-increased": _operation(
            {"x-stability-level": "beta"}, {"x-stability-level": "stable"}
        ),
        "stability-invalid": _operation({}, {"x-stability-level": "eternal"}),
    }


def _server_variables() -> dict[str, Pair]:
    def at(*regions: str) -> Raw:
        limited = {"enum": list(regions)} if regions else {}
        variable = {"default": "eu", **limited}
        server = {"url": "https://{region}.a", "variables": {"region": variable}}
        return document(servers=[server])

    return {
        "server-variable-limited": (at(), at("eu", "us")),
        "server-variable-unlimited": (at("eu", "us"), at()),
        "server-variable-value-removed": (at("eu", "us"), at("eu")),
        "server-variable-value-added": (at("eu"), at("eu", "us")),
    }


def _deprecations(**more: Any) -> dict[str, tuple[Raw, Raw]]:
    """What changes in something that is deprecated, by the end of the rule's id."""
    now = {"deprecated": True, **more}
    return {
        "deprecated": ({}, now),
        "deprecated-with-sunset": ({}, {**now, "x-sunset": NEVER}),
        "deprecated-without-sunset": ({}, now),
        "sunset-unreadable": ({}, {**now, "x-sunset": "soon"}),
        "sunset-too-early": ({}, {**now, "x-sunset": "2030-01-02"}),
        "sunset-brought-forward": (
            {**now, "x-sunset": NEVER},
            {**now, "x-sunset": "9000-01-01"},
        ),
        "sunset-removed": ({**now, "x-sunset": NEVER}, now),
        "reactivated": (now, {}),
    }


def _lifecycle() -> dict[str, Pair]:
    def gone(**more: Any) -> Pair:
        kept = {"get": {"responses": OK}}
        removed = {"responses": OK, "deprecated": True, **more}
        return (
            document(paths={"/things": {**kept, "post": removed}}),
            document(paths={"/things": kept}),
        )

    def lost(**more: Any) -> Pair:
        return with_parameter({"deprecated": True, **more}), document()

    pairs: dict[str, Pair] = {
        "operation-removed-after-deprecation": gone(),
        "operation-removed-before-sunset": gone(**{"x-sunset": NEVER}),
        "operation-removed-with-unreadable-sunset": gone(**{"x-sunset": "soon"}),
        "parameter-removed-after-deprecation": lost(**{"x-sunset": PAST}),
        "parameter-removed-before-sunset": lost(**{"x-sunset": NEVER}),
        "parameter-removed-with-unreadable-sunset": lost(**{"x-sunset": "soon"}),
    }
    for end, (before, after) in _deprecations().items():
        pairs[f"operation-{end}"] = _operation(before, after)
        pairs[f"parameter-{end}"] = with_parameter(before), with_parameter(after)
        pairs[f"property-{end}"] = _answered(
            _object({**TEXT, **before}), _object({**TEXT, **after})
        )
    for word, levels in {
        "increased": ("beta", "stable"),
        "decreased": ("stable", "beta"),
    }.items():
        before, after = ({**TEXT, "x-stability-level": level} for level in levels)
        pairs[f"property-stability-{word}"] = _answered(_object(before), _object(after))
    return pairs


def _parameters() -> dict[str, Pair]:
    plain = with_parameter({})
    list_of = {"type": "array", "items": TEXT}

    def both(before: Raw, after: Raw, **schema: Any) -> Pair:
        return with_parameter(before, **schema), with_parameter(after, **schema)

    content = {"content": {"application/json": {"schema": TEXT}}}
    inside = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    bare = document(path="/things/{id}")
    placed = document({"parameters": [inside]}, path="/things/{id}")
    return {
        "parameter-removed": (plain, document()),
        "parameter-optional-added": (document(), plain),
        "parameter-required-added": (document(), with_parameter({"required": True})),
        "path-parameter-declared": (bare, placed),
        "path-parameter-renamed": (
            document({"parameters": [inside]}, path="/things/{id}"),
            document({"parameters": [{**inside, "name": "key"}]}, path="/things/{key}"),
        ),
        "path-parameter-undeclared": (placed, bare),
        "path-parameter-added": (
            document(),
            with_parameter({"in": "path", "required": True}),
        ),
        "path-parameter-removed": (
            with_parameter({"in": "path", "required": True}),
            document(),
        ),
        "parameter-became-required": both({}, {"required": True}),
        "parameter-became-optional": both({"required": True}, {}),
        "parameter-became-list": (plain, with_parameter({}, **list_of)),
        "parameter-style-changed": both(
            {"explode": False}, {"style": "pipeDelimited", "explode": False}, **list_of
        ),
        "parameter-explode-changed": both({}, {"explode": False}, **list_of),
        "parameter-content-changed": (plain, with_parameter(content)),
        "parameter-allow-reserved-set": both({}, {"allowReserved": True}),
        "parameter-allow-reserved-unset": both({"allowReserved": True}, {}),
        "parameter-allow-empty-set": both({}, {"allowEmptyValue": True}),
        "parameter-allow-empty-unset": both({"allowEmptyValue": True}, {}),
    }


def _bodies() -> dict[str, Pair]:
    def body(*media: str, required: Any = False, **entry: Any) -> Raw:
        content = {name: entry or {"schema": TEXT} for name in media}
        return {"requestBody": {"content": content, "required": required}}

    def answer(*media: str, **entry: Any) -> Raw:
        content = {name: entry or {"schema": TEXT} for name in media}
        return {"responses": {"200": {"description": "", "content": content}}}

    def statuses(*names: str) -> Raw:
        return {"responses": {name: {"description": ""} for name in names}}

    def header(value: Raw | None) -> Raw:
        headers = {} if value is None else {"X-Left": {"schema": TEXT, **value}}
        return {"responses": {"200": {"description": "", "headers": headers}}}

    one, two, text, xml = (
        "application/json", "application/xml", "text/plain", "application/atom+xml",
    )  # fmt: skip
    form = "multipart/form-data"
    part = {"schema": _object(TEXT)}
    encoded = {**part, "encoding": {"p": {"contentType": "text/csv"}}}
    return {
        "request-body-required-added": _operation({}, body(one, required=True)),
        "request-body-optional-added": _operation({}, body(one)),
        "request-body-removed": _operation(body(one), {}),
        "request-body-became-required": _operation(body(one), body(one, required=True)),
        "request-body-became-optional": _operation(body(one, required=True), body(one)),
        "request-media-type-added": _operation(body(one), body(one, text)),
        "request-media-type-removed": _operation(body(one, text), body(one)),
        "request-media-type-generalized": _operation(body(one), body("application/*")),
        "request-media-type-suffix-dropped": _operation(body(xml), body(two)),
        "request-media-type-specialized": _operation(body(two), body(xml)),
        "request-media-type-renamed": _operation(
            body(one), body(f"{one}; charset=utf-8")
        ),
        "request-schema-added": _operation(body(one, example=1), body(one)),
        "request-schema-removed": _operation(body(one), body(one, example=1)),
        "response-media-type-added": _operation(answer(one), answer(one, text)),
        "response-media-type-removed": _operation(answer(one, text), answer(one)),
        "response-media-type-generalized": _operation(answer(xml), answer(two)),
        "response-media-type-specialized": _operation(answer(two), answer(xml)),
        "response-media-type-renamed": _operation(
            answer(one), answer(f"{one}; charset=utf-8")
        ),
        "response-schema-added": _operation(answer(one, example=1), answer(one)),
        "response-schema-removed": _operation(answer(one), answer(one, example=1)),
        "property-became-list": _operation(
            body(form, schema=_object(TEXT)),
            body(form, schema=_object({"type": "array", "items": TEXT})),
        ),
        "encoding-changed": _operation(body(form, **part), body(form, **encoded)),
        "response-success-added": _operation(statuses("200"), statuses("200", "201")),
        "response-success-removed": _operation(statuses("200", "201"), statuses("200")),
        "response-failure-added": _operation(statuses("200"), statuses("200", "404")),
        "response-failure-removed": _operation(statuses("200", "404"), statuses("200")),
        "response-default-added": _operation(
            statuses("200"), statuses("200", "default")
        ),
        "response-default-removed": _operation(
            statuses("200", "default"), statuses("200")
        ),
        "response-only-default-added": _operation(
            statuses("404"), statuses("404", "default")
        ),
        "response-only-default-removed": _operation(
            statuses("404", "default"), statuses("404")
        ),
        "response-header-added": _operation(header(None), header({})),
        "response-header-removed": _operation(header({}), header(None)),
        "response-header-required-removed": _operation(
            header({"required": True}), header(None)
        ),
        "response-header-became-optional": _operation(
            header({"required": True}), header({})
        ),
        "response-header-became-required": _operation(
            header({}), header({"required": True})
        ),
    }


def _encodings() -> dict[str, Pair]:
    def form(**encoding: Any) -> Raw:
        entry = {"schema": _object(TEXT), "encoding": {"p": encoding}}
        return {"requestBody": {"content": {"multipart/form-data": entry}}}

    def part(**header: Any) -> Raw:
        return form(headers={"X-Sum": {"schema": TEXT, **header}})

    some, one = form(contentType="text/csv, text/plain"), form(contentType="text/csv")
    return {
        "encoding-widened": _operation(one, some),
        "encoding-narrowed": _operation(some, one),
        "part-header-added": _operation(form(), part()),
        "part-header-required-added": _operation(form(), part(required=True)),
        "part-header-removed": _operation(part(), form()),
        "part-header-required-removed": _operation(part(required=True), form()),
        "part-header-became-required": _operation(part(), part(required=True)),
        "part-header-became-optional": _operation(part(required=True), part()),
    }


def _statuses_and_headers() -> dict[str, Pair]:
    def statuses(*names: str) -> Raw:
        return {"responses": {name: {"description": ""} for name in names}}

    def header(**value: Any) -> Raw:
        headers = {"X-Left": value if "content" in value else {"schema": TEXT, **value}}
        return {"responses": {"200": {"description": "", "headers": headers}}}

    names = {"schema": _object(TEXT)}
    return {
        "response-success-narrowed": _operation(statuses("2XX"), statuses("200")),
        "response-success-widened": _operation(statuses("200"), statuses("2XX")),
        "response-failure-narrowed": _operation(
            statuses("200", "4XX"), statuses("200", "404")
        ),
        "response-failure-widened": _operation(
            statuses("200", "404"), statuses("200", "4XX")
        ),
        "response-split": _operation(statuses("2XX"), statuses("200", "2XX")),
        "response-folded": _operation(statuses("200", "2XX"), statuses("2XX")),
        "response-header-deprecated": _operation(header(), header(deprecated=True)),
        "response-header-reactivated": _operation(header(deprecated=True), header()),
        "response-header-explode-changed": _operation(
            header(**names), header(**names, explode=True)
        ),
        "response-header-content-changed": _operation(
            header(), header(content={"application/json": {"schema": TEXT}})
        ),
    }


def _security() -> dict[str, Pair]:
    def needs(*alternatives: Raw) -> Raw:
        return {"security": list(alternatives)}

    def schemes(**named: Raw) -> Raw:
        return document(components={"securitySchemes": named})

    def required(**named: Raw) -> Raw:
        return {**schemes(**named), "security": [{name: []} for name in named]}

    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    bearer = {"type": "http", "scheme": "bearer"}

    def oauth(flow: str = "clientCredentials", **more: Any) -> Raw:
        made = {"tokenUrl": "https://a/token", "scopes": {"read": ""}, **more}
        return {"type": "oauth2", "flows": {flow: made}}

    def flows(*names: str) -> Raw:
        held = oauth()["flows"]["clientCredentials"]
        return {"type": "oauth2", "flows": dict.fromkeys(names, held)}

    def changed(before: Raw, after: Raw) -> Pair:
        return required(s=before), required(s=after)

    implicit = "https://a/authorize"
    return {
        "security-required": _operation({}, needs({"a": []})),
        "security-alternative-removed": _operation(
            needs({"a": []}, {"b": []}), needs({"a": []})
        ),
        "security-scope-required": _operation(
            needs({"a": ["r"]}), needs({"a": ["r", "w"]})
        ),
        "security-alternative-added": _operation(
            needs({"a": []}), needs({"a": []}, {"b": []})
        ),
        "security-scope-dropped": _operation(
            needs({"a": ["r", "w"]}), needs({"a": ["r"]})
        ),
        "security-dropped": _operation(needs({"a": []}), {}),
        "security-scheme-added": (document(), schemes(s=key)),
        "security-scheme-unused-changed": (schemes(s=key), schemes(s=bearer)),
        "security-scheme-removed": (schemes(s=key), document()),
        "security-scheme-renamed": (schemes(s=key), schemes(other=key)),
        "security-scheme-type-changed": changed(key, bearer),
        "security-scheme-http-changed": changed(bearer, {**bearer, "scheme": "basic"}),
        "security-scheme-key-changed": changed(key, {**key, "name": "X-Token"}),
        "security-scheme-url-changed": changed(
            oauth("implicit", authorizationUrl=implicit),
            oauth("implicit", authorizationUrl=f"{implicit}/2"),
        ),
        "security-scheme-token-url-changed": changed(
            oauth(), oauth(tokenUrl="https://a/token/2")
        ),
        "security-scheme-flow-added": changed(
            flows("clientCredentials"), flows("clientCredentials", "password")
        ),
        "security-scheme-flow-removed": changed(
            flows("clientCredentials", "password"), flows("clientCredentials")
        ),
        "security-scheme-scope-added": changed(
            oauth(), oauth(scopes={"read": "", "write": ""})
        ),
        "security-scheme-scope-removed": changed(
            oauth(scopes={"read": "", "write": ""}), oauth()
        ),
    }


def _properties() -> dict[str, Pair]:
    closed = {"additionalProperties": False}
    none, some = _object(None), _object(TEXT)
    always = _object(TEXT, required=True)
    read = {**TEXT, "readOnly": True}
    write = {**TEXT, "writeOnly": True}
    preset = {**TEXT, "default": "x"}
    pairs = {
        "property-added": _asked(none, some),
        "property-added-required": _asked(none, always),
        "property-added-required-with-default": _asked(
            none, _object(preset, required=True)
        ),
        "property-renamed": _answered(
            _named("a", {**TEXT, "x-specpress-id": 7}),
            _named("b", {**TEXT, "x-specpress-id": 7}),
        ),
        "property-replaced": _answered(
            _named("a", {**TEXT, "x-specpress-id": 7}),
            _named("a", {**TEXT, "x-specpress-id": 8}),
        ),
        "property-kind-changed": _answered(
            _named("a", {**TEXT, "x-specpress-kind": "number"}),
            _named("a", {**TEXT, "x-specpress-kind": "text"}),
        ),
        "property-added-read-only": _answered(none, _object(read)),
        "property-added-write-only": _asked(none, _object(write)),
        "property-added-to-closed": _answered(
            _object(None, **closed), _object(TEXT, **closed)
        ),
        "property-removed": _answered(some, none),
        "property-removed-required": _answered(always, none),
        "property-removed-and-refused": _asked(
            _object(TEXT, **closed), _object(None, **closed)
        ),
        "property-removed-required-and-refused": _asked(
            _object(TEXT, required=True, **closed), _object(None, **closed)
        ),
        "property-removed-read-only": _answered(_object(read), none),
        "property-removed-required-read-only": _answered(
            _object(read, required=True), none
        ),
        "property-removed-write-only": _asked(_object(write), none),
        "property-became-required": _asked(some, always),
        "property-became-required-with-default": _asked(
            _object(preset), _object(preset, required=True)
        ),
        "property-became-required-read-only": _answered(
            _object(read), _object(read, required=True)
        ),
        "property-became-required-write-only": _asked(
            _object(write), _object(write, required=True)
        ),
        "property-became-optional": _answered(always, some),
        "property-became-optional-read-only": _answered(
            _object(read, required=True), _object(read)
        ),
        "property-became-optional-write-only": _asked(
            _object(write, required=True), _object(write)
        ),
        "additional-properties-closed": _asked(some, _object(TEXT, **closed)),
        "additional-properties-opened": _answered(_object(TEXT, **closed), some),
    }
    for word, flagged in {"read-only": read, "write-only": write}.items():
        for kind, required in {"optional": False, "required": True}.items():
            plain = _object(TEXT, required=required)
            other = _object(flagged, required=required)
            pairs[f"{kind}-property-became-{word}"] = _answered(plain, other)
            pairs[f"{kind}-property-became-not-{word}"] = _answered(other, plain)
    return pairs


def _both(*alternatives: str) -> Raw:
    """A schema of which two unions are said, each of letters."""
    return {"allOf": [{"anyOf": [{"const": c} for c in one]} for one in alternatives]}


def _both_patterns(*patterns: str) -> Raw:
    return {
        "allOf": [
            {"anyOf": [{"pattern": one} for one in patterns]},
            {"anyOf": [{"pattern": "^x"}, {"pattern": "^y"}]},
        ]
    }


def _values() -> dict[str, Pair]:
    null = {"type": ["string", "null"]}

    def text(**more: Any) -> Raw:
        return {**TEXT, **more}

    ab, abc = text(enum=["a", "b"]), text(enum=["a", "b", "c"])
    pattern, other = text(pattern="^a"), text(pattern="^b")
    return {
        "type-generalized": _asked({"type": "integer"}, {"type": "number"}),
        "type-specialized": _asked({"type": "number"}, {"type": "integer"}),
        "type-changed": _asked(TEXT, {"type": "boolean"}),
        "became-nullable": _answered(TEXT, null),
        "became-not-nullable": _asked(null, TEXT),
        "enum-set": _asked(TEXT, ab),
        "enum-unset": _answered(ab, TEXT),
        "enum-value-removed": _asked(abc, ab),
        "enum-value-added": _answered(ab, abc),
        "enum-replaced": _answered(ab, {"const": "c"}),
        "extensible-enum-value-removed": _asked(
            text(**{"x-extensible-enum": ["a", "b"]}),
            text(**{"x-extensible-enum": ["a"]}),
        ),
        "const-added": _asked(TEXT, text(const="a")),
        "const-changed": _asked(text(const="a"), text(const="b")),
        "const-removed": _answered(text(const="a"), TEXT),
        "default-added": _asked(TEXT, text(default="a")),
        "default-changed": _asked(text(default="a"), text(default="b")),
        "default-not-allowed": _asked(
            {"type": "object", "default": "a"}, {"type": "object", "default": "b"}
        ),
        "default-removed": _asked(text(default="a"), TEXT),
        "pattern-added": _asked(TEXT, pattern),
        "pattern-changed": _asked(pattern, other),
        "pattern-generalized": _asked(pattern, text(pattern=".*")),
        "pattern-removed": _asked(pattern, TEXT),
        "content-encoding-added": _asked(TEXT, text(contentEncoding="base64")),
        "content-encoding-removed": _asked(text(contentEncoding="base64"), TEXT),
        "content-encoding-changed": _asked(
            text(contentEncoding="base32"), text(contentEncoding="base64")
        ),
        "values-refused": _asked(_both("abc", "abcd"), _both("ab", "abcd")),
        "values-possible": _answered(_both("ab", "abcd"), _both("abc", "abcd")),
        "values-accepted": _asked(_both("ab", "abcd"), _both("abc", "abcd")),
        "values-fewer": _answered(_both("abc", "abcd"), _both("ab", "abcd")),
        "values-changed": _asked(
            _both_patterns("^a", "^(?=b)"), _both_patterns("^a", "^(?=b|c)")
        ),
        "content-media-type-added": _asked(TEXT, text(contentMediaType="text/csv")),
        "content-media-type-removed": _asked(text(contentMediaType="text/csv"), TEXT),
        "content-media-type-changed": _asked(
            text(contentMediaType="text/xml"), text(contentMediaType="text/csv")
        ),
    }


LIMITS = {
    "min": ("minimum", "number"),
    "max": ("maximum", "number"),
    "exclusive-min": ("exclusiveMinimum", "number"),
    "exclusive-max": ("exclusiveMaximum", "number"),
    "min-length": ("minLength", "string"),
    "max-length": ("maxLength", "string"),
    "min-items": ("minItems", "array"),
    "max-items": ("maxItems", "array"),
    "min-properties": ("minProperties", "object"),
    "max-properties": ("maxProperties", "object"),
    "min-contains": ("minContains", "array"),
    "max-contains": ("maxContains", "array"),
}


def _limits() -> dict[str, Pair]:
    pairs: dict[str, Pair] = {}
    for name, (keyword, kind) in LIMITS.items():
        none: Raw = {"type": kind}
        if "contains" in name:
            none["contains"] = TEXT
        low, high = {**none, keyword: 2}, {**none, keyword: 5}
        pairs[f"{name}-increased"] = _asked(low, high)
        pairs[f"{name}-decreased"] = _asked(high, low)
        if name != "min-length":  # which is 0 where nothing is said
            pairs[f"{name}-set"] = _asked(none, low)
            pairs[f"{name}-unset"] = _answered(low, none)
    number = {"type": "number"}
    two, three, four = ({**number, "multipleOf": n} for n in (2, 3, 4))
    array = {"type": "array", "items": TEXT}
    return {
        **pairs,
        "multiple-of-set": _asked(number, two),
        "multiple-of-unset": _answered(two, number),
        "multiple-of-tightened": _asked(two, four),
        "multiple-of-loosened": _answered(four, two),
        "multiple-of-changed": _asked(two, three),
        "unique-items-set": _asked(array, {**array, "uniqueItems": True}),
        "unique-items-unset": _answered({**array, "uniqueItems": True}, array),
    }


def _composition() -> dict[str, Pair]:
    def kind(value: str) -> Raw:
        tag = {"type": "string", "enum": [value]}
        return {"type": "object", "required": ["kind"], "properties": {"kind": tag}}

    def union(keyword: str, *values: str, **more: Any) -> Raw:
        return {keyword: [kind(value) for value in values], **more}

    def told(name: str = "kind", **mapping: str) -> Raw:
        found: Raw = {"propertyName": name}
        if mapping:
            found["mapping"] = mapping
        return union("oneOf", "a", "b", discriminator=found)

    plain = union("oneOf", "a", "b")
    untold: Raw = {"discriminator": {"propertyName": "kind", "defaultMapping": "A"}}
    any_object = {"type": "object"}
    pairs = {
        "union-set": _asked(any_object, plain),
        "union-unset": _answered(plain, any_object),
        "union-replaced": _asked(_object(TEXT, required=True), plain),
        "discriminator-added": _asked(plain, told()),
        "discriminator-removed": _asked(told(), plain),
        "discriminator-property-changed": _asked(told(), told("sort")),
        "discriminator-mapping-added": _asked(told(a="A"), told(a="A", b="B")),
        "discriminator-mapping-removed": _asked(told(a="A", b="B"), told(a="A")),
        "discriminator-mapping-changed": _asked(told(a="A"), told(a="B")),
        "discriminator-mapping-renamed": _asked(told(a="A"), told(b="A")),
        "discriminator-default-changed": _asked(told(), {**told(), **untold}),
    }
    for word, keyword in {"one-of": "oneOf", "any-of": "anyOf"}.items():
        few, many = union(keyword, "a", "b"), union(keyword, "a", "b", "c")
        pairs[f"{word}-added"] = _asked(few, many)
        pairs[f"{word}-removed"] = _asked(many, few)
    return pairs


def _json_schema() -> dict[str, Pair]:
    array, map_ = {"type": "array", "items": {}}, {"type": "object"}
    short, long = {"maxLength": 3}, {"minLength": 9}
    subject: dict[str, Raw] = {
        "contains": array,
        "propertyNames": map_,
        "unevaluatedItems": {"type": "array", "prefixItems": [TEXT]},
        "unevaluatedProperties": map_,
        "contentSchema": TEXT,
        "if": {**TEXT, "then": short},
        "then": {**TEXT, "if": short},
        "else": {**TEXT, "if": long},
        "not": TEXT,
    }
    dashed = {
        "propertyNames": "property-names",
        "unevaluatedItems": "unevaluated-items",
        "unevaluatedProperties": "unevaluated-properties",
        "contentSchema": "content-schema",
    }
    pairs: dict[str, Pair] = {}
    inner = {"type": "string", "minLength": 1}
    for keyword, plain in subject.items():
        name = dashed.get(keyword, keyword)
        pairs[f"{name}-added"] = _asked(plain, {**plain, keyword: inner})
        pairs[f"{name}-removed"] = _asked({**plain, keyword: inner}, plain)
        if keyword in ("if", "not"):
            changed = {**plain, keyword: {"minLength": 5}}
            pairs[f"{keyword}-changed"] = _asked({**plain, keyword: inner}, changed)
    for name, keyword in {
        "pattern-property": "patternProperties",
        "dependent-schema": "dependentSchemas",
    }.items():
        with_ = {**map_, keyword: {"^x": TEXT}}
        pairs[f"{name}-added"] = _asked(map_, with_)
        pairs[f"{name}-removed"] = _asked(with_, map_)
    closed = {**map_, "additionalProperties": False}
    matching = {**closed, "patternProperties": {"^x": TEXT}}
    pairs["pattern-property-added-to-closed"] = _answered(closed, matching)
    pairs["pattern-property-removed-and-refused"] = _asked(matching, closed)
    needs, more = ({**map_, "dependentRequired": {"a": b}} for b in (["b"], ["b", "c"]))
    closed = {"type": "array", "items": False}
    first = {**closed, "prefixItems": [TEXT]}
    return {
        **pairs,
        "dependent-required-added": _asked(map_, needs),
        "dependent-required-changed": _asked(needs, more),
        "dependent-required-removed": _asked(needs, map_),
        "prefix-items-added": _asked(closed, first),
        "prefix-items-removed": _asked(first, closed),
        "xml-changed": _written_as_xml({}, {"xml": {"name": "q"}}),
    }


PAIRS = _all()
