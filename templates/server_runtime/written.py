"""Results as JSON: in the form that the document declares at each place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import cast

from pydantic_core import SchemaSerializer

from ..._runtime import PACKAGE
from ..._runtime.json_values import is_model, json_bytes
from ..._runtime.models.definitions import flat_schema
from ..._runtime.models.namespace import evaluate, names_of_types
from ..._runtime.request.writer import writer


def json_of(expression: str, value: object) -> bytes:
    """Write a value as JSON (UTF-8), as one of the type `expression` over `models`.

    Models are written by their own serializers. What is plain (a dict, a list, bytes) is
    written as a client writes it: by the declared type, so that bytes are base64 where
    that is declared; what is not as declared in the usual form of its Python type.
    Raises whatever the value's own code raises, ValueError or TypeError for what JSON
    has no form for.
    """
    if _is_of_models(value):
        return _serializer(expression).to_json(
            value, by_alias=True, exclude_unset=True, warnings=False
        )
    written = writer(expression, "models").write(value)
    return json_bytes(value if written.deviation else written.value)


def _is_of_models(value: object) -> bool:
    if isinstance(value, list):
        return all(map(is_model, cast("Iterable[object]", value)))
    return is_model(value)


@cache
def _serializer(expression: str) -> SchemaSerializer:
    names = names_of_types(f"{PACKAGE}.models")
    return SchemaSerializer(flat_schema(evaluate(expression, names), (), names))
