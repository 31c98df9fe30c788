"""Strict validation of recorded answers against a document of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from openapi_schema_validator import OAS30Validator, oas30_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT4

_NAME = "urn:document"
Object = dict[str, Any]


class Strict:
    """Validates answers by what a document declares for their operation and status."""

    def __init__(self, document: Object) -> None:
        resource = DRAFT4.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(_NAME, resource)
        self._operations: dict[str, Object] = {
            operation["operationId"]: operation
            for item in document["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict)
        }

    def accepts(self, exchange: Mapping[str, Any]) -> bool:
        """Whether the status, the media type and the body of an answer are declared."""
        operation = self._operations[exchange["operationId"]]
        response = operation["responses"].get(str(exchange["status"]))
        if response is None:
            return False
        content = response.get("content")
        value = exchange["response_json"]
        if not content:
            return value is None and not exchange["response_text"]
        media_type = exchange["response_headers"]["content-type"].partition(";")[0]
        if media_type not in content:
            return False
        validator = OAS30Validator(
            _absolute(content[media_type]["schema"]),
            registry=self._registry,
            format_checker=oas30_format_checker,
        )
        return bool(validator.is_valid(value))


def _absolute(schema: Any) -> Any:
    """A schema whose references lead to the document from anywhere."""
    if isinstance(schema, dict):
        entries = cast("Object", schema)
        return {
            key: _NAME + value if key == "$ref" else _absolute(value)
            for key, value in entries.items()
        }
    if isinstance(schema, list):
        return [_absolute(item) for item in schema]
    return schema
