"""Minimal documents that have an object of each kind, and where it is."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

Object = dict[str, Any]

_NO_CONTENT: Object = {"204": {"description": ""}}
_CAT = {
    "type": "object",
    "properties": {"kind": {"const": "cat"}, "type": {"const": "cat"}},
}
_DOG = {
    "type": "object",
    "properties": {"kind": {"const": "dog"}, "type": {"const": "dog"}},
}
_OWNER = {"type": "object", "properties": {"phone": {"type": "string"}}}
_TAGS = {
    "type": "object",
    "properties": {"tags": {"type": "array", "items": {"type": "string"}}},
}
_JSON = "application/json"

_VERSION_3: Object = {
    "openapi": "3.2.0",
    "info": {
        "title": "Animals",
        "version": "1",
        "contact": {},
        "license": {"name": "MIT"},
    },
    "servers": [
        {
            "url": "https://example.com/{region}",
            "variables": {"region": {"default": "eu"}},
        }
    ],
    "tags": [{"name": "pets"}],
    "externalDocs": {"url": "https://docs.example.com"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "list_pets",
                "tags": ["pets"],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {"$ref": "#/components/parameters/Limit"},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Rate": {"schema": {"type": "integer"}}},
                        "content": {
                            _JSON: {
                                "schema": {"$ref": "#/components/schemas/Pet"},
                                "examples": {"rex": {"value": {"name": "Rex"}}},
                            }
                        },
                        "links": {"same": {"operationId": "list_pets"}},
                    },
                    "400": {"$ref": "#/components/responses/Found"},
                },
                "security": [{"login": []}],
            },
            "post": {
                "operationId": "create_pet",
                "tags": ["pets"],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": _TAGS,
                            "encoding": {"tags": {"style": "form"}},
                        }
                    }
                },
                "responses": _NO_CONTENT,
                "callbacks": {
                    "told": {
                        "{$request.body#/url}": {
                            "post": {
                                "operationId": "told",
                                "responses": _NO_CONTENT,
                            }
                        }
                    },
                    "heard": {"$ref": "#/components/callbacks/Told"},
                },
            },
            "put": {
                "operationId": "replace_pet",
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                        "content": {
                            _JSON: {
                                "schema": {"$ref": "#/components/schemas/Owner"},
                                "examples": {
                                    "rex": {"$ref": "#/components/examples/Rex"}
                                },
                            },
                            "application/jsonl": {"itemSchema": {"type": "string"}},
                            "application/x+json": {
                                "$ref": "#/components/mediaTypes/Pet"
                            },
                        },
                        "links": {"next": {"$ref": "#/components/links/Next"}},
                    },
                },
                "security": [{"key": []}],
            },
        },
        "/cats": {"get": {"operationId": "cats", "responses": _NO_CONTENT}},
        "/other-cats": {"$ref": "#/components/pathItems/Cats"},
        "/form": {
            "post": {
                "operationId": "send_form",
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": _TAGS,
                            "encoding": {"tags": {"style": "form"}},
                        }
                    }
                },
                "responses": _NO_CONTENT,
            }
        },
        "/parts": {
            "post": {
                "operationId": "send_parts",
                "requestBody": {
                    "content": {
                        "multipart/mixed": {
                            "schema": {"type": "array", "items": {"type": "string"}},
                        }
                    }
                },
                "responses": _NO_CONTENT,
            }
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {
                    "it": {"$ref": "#/components/schemas/It"},
                    "animal": {"$ref": "#/components/schemas/Animal"},
                },
            },
            "It": {},
            "Animal": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {"propertyName": "kind"},
            },
            "Cat": _CAT,
            "Dog": _DOG,
            "Owner": {**_OWNER, "xml": {}},
        },
        "responses": {"Found": {"description": ""}},
        "parameters": {
            "Limit": {"name": "first", "in": "query", "schema": {"type": "integer"}},
            "Most": {"name": "most", "in": "query", "schema": {"type": "integer"}},
        },
        "examples": {"Rex": {"value": {"phone": "1"}}},
        "requestBodies": {"Pet": {"content": {_JSON: {"schema": _OWNER}}}},
        "headers": {"Rate": {"schema": {"type": "integer"}}},
        "links": {"Next": {"operationId": "list_pets"}},
        "callbacks": {
            "Told": {
                "{$request.body#/url}": {
                    "post": {"operationId": "heard", "responses": _NO_CONTENT}
                }
            }
        },
        "securitySchemes": {
            "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "https://example.com/authorize",
                        "tokenUrl": "https://example.com/token",
                        "scopes": {},
                    },
                    "clientCredentials": {
                        "tokenUrl": "https://example.com/token",
                        "scopes": {},
                    },
                    "deviceAuthorization": {
                        "deviceAuthorizationUrl": "https://example.com/device",
                        "tokenUrl": "https://example.com/token",
                        "scopes": {},
                    },
                },
            },
        },
        "pathItems": {"Cats": {"get": {"operationId": "a", "responses": _NO_CONTENT}}},
        "mediaTypes": {"Pet": {"schema": {"type": "string"}}},
    },
}

_LIST = "/paths/~1pets/get"
_MULTIPART = "/paths/~1pets/post/requestBody/content/multipart~1form-data"
_FORM = "/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded"
_PARTS = "/paths/~1parts/post/requestBody/content/multipart~1mixed"
_LINES = "/paths/~1pets/put/responses/200/content/application~1jsonl"
_FLOWS = "/components/securitySchemes/login/flows"

_PLACES_3: Mapping[str, str] = {
    "document": "",
    "info": "/info",
    "contact": "/info/contact",
    "license": "/info/license",
    "server": "/servers/0",
    "server variable": "/servers/0/variables/region",
    "tag": "/tags/0",
    "external documentation": "/externalDocs",
    "paths": "/paths",
    "path item": "/paths/~1cats",
    "operation": _LIST,
    "parameter": f"{_LIST}/parameters/0",
    "reference": f"{_LIST}/parameters/1",
    "request body": "/components/requestBodies/Pet",
    "responses": f"{_LIST}/responses",
    "response": f"{_LIST}/responses/200",
    "header": f"{_LIST}/responses/200/headers/X-Rate",
    "link": f"{_LIST}/responses/200/links/same",
    "media type": f"{_LIST}/responses/200/content/application~1json",
    "example": f"{_LIST}/responses/200/content/application~1json/examples/rex",
    "encoding": f"{_FORM}/encoding/tags",
    "callback": "/paths/~1pets/post/callbacks/told",
    "security requirement": f"{_LIST}/security/0",
    "components": "/components",
    "schema": "/components/schemas/It",
    "discriminator": "/components/schemas/Animal/discriminator",
    "xml": "/components/schemas/Owner/xml",
    "security scheme": "/components/securitySchemes/key",
    "flows": "/components/securitySchemes/login/flows",
    "flow": "/components/securitySchemes/login/flows/authorizationCode",
}

_ELSEWHERE_3: Mapping[tuple[str, str], str] = {
    ("flow", "deviceAuthorizationUrl"): f"{_FLOWS}/deviceAuthorization",
    ("flow", "scopes"): f"{_FLOWS}/clientCredentials",
    ("flow", "tokenUrl"): f"{_FLOWS}/clientCredentials",
    ("encoding", "contentType"): f"{_MULTIPART}/encoding/tags",
    ("encoding", "headers"): f"{_MULTIPART}/encoding/tags",
    ("media type", "itemSchema"): _LINES,
    ("media type", "encoding"): _FORM,
    ("media type", "itemEncoding"): _PARTS,
    ("media type", "prefixEncoding"): _PARTS,
    ("operation", "requestBody"): "/paths/~1pets/put",
}
"""Fields that only some objects of their kind can have."""

_VERSION_2: Object = {
    "swagger": "2.0",
    "info": _VERSION_3["info"],
    "host": "example.com",
    "basePath": "/v1",
    "schemes": ["https"],
    "consumes": [_JSON],
    "produces": [_JSON],
    "tags": [{"name": "pets"}],
    "externalDocs": {"url": "https://docs.example.com"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "list_pets",
                "tags": ["pets"],
                "parameters": [
                    {"name": "limit", "in": "query", "type": "integer"},
                    {"$ref": "#/parameters/Limit"},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Rate": {"type": "integer"}},
                        "schema": {"$ref": "#/definitions/Pet"},
                    },
                    "400": {"$ref": "#/responses/Found"},
                },
                "security": [{"login": []}],
            },
            "put": {
                "operationId": "replace_pet",
                "parameters": [{"name": "pet", "in": "body", "schema": _OWNER}],
                "responses": {"200": {"description": "", "schema": _OWNER}},
                "security": [{"key": []}],
            },
        },
        "/cats": {"get": {"operationId": "cats", "responses": _NO_CONTENT}},
    },
    "definitions": {
        "Pet": {
            "type": "object",
            "properties": {"it": {"$ref": "#/definitions/It"}},
        },
        "It": {},
        "Cat": _CAT,
        "Dog": _DOG,
        "Owner": {**_OWNER, "xml": {}},
    },
    "parameters": {
        "Limit": {"name": "first", "in": "query", "type": "integer"},
        "Most": {"name": "most", "in": "query", "type": "integer"},
    },
    "responses": {"Found": {"description": ""}},
    "securityDefinitions": {
        "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
        "login": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": "https://example.com/authorize",
            "tokenUrl": "https://example.com/token",
            "scopes": {},
        },
    },
}

_PLACES_2: Mapping[str, str] = {
    **_PLACES_3,
    "schema": "/definitions/It",
    "xml": "/definitions/Owner/xml",
    "security scheme": "/securityDefinitions/key",
}

_ELSEWHERE_2: Mapping[tuple[str, str], str] = {
    ("operation", "consumes"): "/paths/~1pets/put",
    ("parameter", "schema"): "/paths/~1pets/put/parameters/0",
}

_HOMES = {
    "#/components/schemas/": "#/definitions/",
    "#/components/parameters/": "#/parameters/",
    "#/components/responses/": "#/responses/",
}


def pair(
    kind: str, name: str, version: str, sample: Any, beside: Object
) -> tuple[Object, Object]:
    """A document of `version` without a field, and the same with it.

    `beside` is what the object holds in both; a value of None is a field that it lacks.
    """
    without = _document(kind, name, version, {name: None, **beside})
    return without, _document(kind, name, version, {**beside, name: sample})


def place(kind: str, name: str, version: str) -> str:
    """The JSON pointer of the object that the documents of `pair` differ in."""
    version_2 = version == "2.0"
    places, elsewhere = (
        (_PLACES_2, _ELSEWHERE_2) if version_2 else (_PLACES_3, _ELSEWHERE_3)
    )
    return elsewhere.get((kind, name), places[kind])


def _document(kind: str, name: str, version: str, fields: Object) -> Object:
    version_2 = version == "2.0"
    document = copy.deepcopy(_VERSION_2 if version_2 else _VERSION_3)
    if not version_2:
        document["openapi"] = f"{version}.0"
    target: Any = document
    for token in place(kind, name, version).split("/")[1:]:
        key = token.replace("~1", "/")
        target = target[int(key) if isinstance(target, list) else key]
    for key, value in fields.items():
        if value is None:
            target.pop(key, None)
        elif (
            isinstance(value, dict)
            and isinstance(target.get(key), dict)
            and kind == "components"
        ):
            target[key] = {**target[key], **value}
        else:
            target[key] = value
    if not version_2:
        return document
    text = json.dumps(document)
    for new, old in _HOMES.items():
        text = text.replace(new, old)
    result: Object = json.loads(text)
    return result
