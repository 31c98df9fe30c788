"""The grammar of OpenAPI documents as data: the fields of each kind of object.

One table serves 2.0, 3.0, 3.1 and 3.2 (their fields do not contradict each other).
Every walk over a document goes by it, so that a property that is *called*
``nullable`` or an example that looks like a schema is never taken for one.

A field holds a leaf (``text``, ``flag``, …) or an object of another kind; ``x[]`` is
a list of x, ``x{}`` a map from names to x. In a kind of `PATTERNED` every key is a name,
but for extensions (``x-…``) where the kind allows them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

LEAVES = frozenset(
    {"text", "flag", "count", "number", "payload", "names", "type", "enum"}
)

METHODS_OF_3_1 = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
)
METHODS = (*METHODS_OF_3_1, "query")
"""The fields of a path item that are operations; OpenAPI 3.2 adds `query`."""


class Rule(NamedTuple):
    """What a field holds: `kind` names the leaf or the object."""

    shape: Literal["leaf", "one", "list", "map"]
    kind: str


def _rule(notation: str) -> Rule:
    if notation.endswith("[]"):
        return Rule("list", notation[:-2])
    if notation.endswith("{}"):
        return Rule("map", notation[:-2])
    return Rule("leaf" if notation in LEAVES else "one", notation)


def _fields(**notations: str) -> dict[str, str]:
    """Fields whose names are identifiers; a trailing underscore is dropped."""
    return {name.rstrip("_"): notation for name, notation in notations.items()}


_PROSE = _fields(summary="text", description="text")

_SCHEMA: dict[str, str] = {
    **dict.fromkeys(
        (
            "title",
            "description",
            "format",
            "pattern",
            "contentEncoding",
            "contentMediaType",
            "$comment",
        ),
        "text",
    ),
    **dict.fromkeys(
        ("readOnly", "writeOnly", "deprecated", "nullable", "uniqueItems"), "flag"
    ),
    **dict.fromkeys(
        (
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "minContains",
            "maxContains",
        ),
        "count",
    ),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), "number"),
    **dict.fromkeys(
        ("exclusiveMinimum", "exclusiveMaximum", "default", "const", "example"),
        "payload",
    ),
    **dict.fromkeys(
        (
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalItems",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        ),
        "schema",
    ),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schema[]"),
    **dict.fromkeys(
        ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
        "schema{}",
    ),
    "type": "type",
    "enum": "enum",
    "required": "names",
    "examples": "payload",
    "dependentRequired": "names{}",
    "discriminator": "discriminator",
    "xml": "xml",
    "externalDocs": "external documentation",
}

_PARAMETER: dict[str, str] = {
    **_fields(
        name="text",
        in_="text",
        description="text",
        required="flag",
        deprecated="flag",
        allowEmptyValue="flag",
        allowReserved="flag",
        style="text",
        explode="flag",
        schema="schema",
        example="payload",
        examples="example{}",
        content="media type{}",
    ),
    # Swagger 2.0 spells the schema of a parameter in the parameter itself.
    **_fields(
        type="payload",
        format="text",
        items="schema",
        default="payload",
        enum="payload",
        collectionFormat="text",
    ),
}

_NOTATIONS: dict[str, dict[str, str]] = {
    "document": _fields(
        openapi="payload",
        swagger="payload",
        info="info",
        jsonSchemaDialect="text",
        servers="server[]",
        paths="paths",
        webhooks="path item{}",
        components="components",
        security="security requirement[]",
        tags="tag[]",
        externalDocs="external documentation",
        host="text",
        basePath="text",
        schemes="text[]",
        consumes="text[]",
        produces="text[]",
        definitions="schema{}",
        parameters="parameter{}",
        responses="response{}",
        securityDefinitions="security scheme{}",
    ),
    "info": {
        **_PROSE,
        **_fields(
            title="text",
            version="text",
            termsOfService="text",
            contact="contact",
            license="license",
        ),
    },
    "contact": _fields(name="text", url="text", email="text"),
    "license": _fields(name="text", url="text", identifier="text"),
    "external documentation": _fields(description="text", url="text"),
    "server": _fields(
        url="text", name="text", description="text", variables="server variable{}"
    ),
    "server variable": _fields(default="text", description="text", enum="text[]"),
    "tag": {
        **_PROSE,
        **_fields(
            name="text",
            parent="text",
            kind="text",
            externalDocs="external documentation",
        ),
    },
    "components": _fields(
        schemas="schema{}",
        responses="response{}",
        parameters="parameter{}",
        examples="example{}",
        requestBodies="request body{}",
        headers="header{}",
        securitySchemes="security scheme{}",
        links="link{}",
        callbacks="callback{}",
        pathItems="path item{}",
        mediaTypes="media type{}",
    ),
    "path item": {
        **_PROSE,
        **dict.fromkeys(METHODS, "operation"),
        **_fields(
            servers="server[]",
            parameters="parameter[]",
            additionalOperations="operation{}",
        ),
    },
    "operation": {
        **_PROSE,
        **_fields(
            tags="text[]",
            operationId="text",
            deprecated="flag",
            externalDocs="external documentation",
            parameters="parameter[]",
            requestBody="request body",
            responses="responses",
            callbacks="callback{}",
            security="security requirement[]",
            servers="server[]",
            consumes="text[]",
            produces="text[]",
            schemes="text[]",
        ),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": _fields(
        description="text", required="flag", content="media type{}"
    ),
    "response": {
        **_PROSE,
        **_fields(
            headers="header{}",
            content="media type{}",
            links="link{}",
            schema="schema",
            examples="payload",
        ),
    },
    "media type": {
        **_fields(
            schema="schema",
            itemSchema="schema",
            example="payload",
            examples="example{}",
            encoding="encoding{}",
            itemEncoding="encoding",
            prefixEncoding="encoding[]",
        ),
    },
    "encoding": _fields(
        contentType="text",
        headers="header{}",
        style="text",
        explode="flag",
        allowReserved="flag",
        encoding="encoding{}",
        itemEncoding="encoding",
        prefixEncoding="encoding[]",
    ),
    "example": {
        **_PROSE,
        **_fields(
            value="payload",
            dataValue="payload",
            serializedValue="text",
            externalValue="text",
        ),
    },
    "link": _fields(
        operationRef="text",
        operationId="text",
        parameters="payload",
        requestBody="payload",
        description="text",
        server="server",
    ),
    "schema": _SCHEMA,
    "discriminator": _fields(
        propertyName="text", mapping="text{}", defaultMapping="text"
    ),
    "xml": _fields(
        name="text",
        namespace="text",
        prefix="text",
        attribute="flag",
        wrapped="flag",
        nodeType="text",
    ),
    "security scheme": _fields(
        type="text",
        description="text",
        name="text",
        in_="text",
        scheme="text",
        bearerFormat="text",
        flows="flows",
        openIdConnectUrl="text",
        oauth2MetadataUrl="text",
        deprecated="flag",
        flow="text",
        authorizationUrl="text",
        tokenUrl="text",
        scopes="text{}",
    ),
    "flows": dict.fromkeys(
        (
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode",
            "deviceAuthorization",
        ),
        "flow",
    ),
    "flow": _fields(
        authorizationUrl="text",
        deviceAuthorizationUrl="text",
        tokenUrl="text",
        refreshUrl="text",
        scopes="text{}",
    ),
}

FIELDS: Mapping[str, Mapping[str, Rule]] = {
    kind: {name: _rule(notation) for name, notation in fields.items()}
    for kind, fields in _NOTATIONS.items()
}
"""Kind of object → field → what the field holds."""

PATTERNED: Mapping[str, Rule] = {
    "paths": _rule("path item"),
    "responses": _rule("response"),
    "callback": _rule("path item"),
    "security requirement": _rule("text[]"),
}
"""Kind of object whose keys are names → what each of them holds."""

SECTIONS: Mapping[str, str] = {
    rule.kind: section for section, rule in FIELDS["components"].items()
}
"""Kind of object → the section of `components` that a reference to it names."""


def rule_of(kind: str, key: str) -> Rule | None:
    """What `key` holds in an object of `kind`; `None`: unknown, or an extension."""
    if kind in PATTERNED:
        return None if key[:2].lower() == "x-" else PATTERNED[kind]
    fields = FIELDS.get(kind)
    return fields.get(key) if fields else None
