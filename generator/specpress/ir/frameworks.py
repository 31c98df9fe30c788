"""What documents of frameworks say by how they are made, beyond what they declare."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from openapi_pydantic.v3.v3_1 import MediaType, Schema

from .path_items import Declared

_METHODS: Final = "get|put|post|delete|options|head|patch|trace"
_FASTAPI_END: Final = re.compile(rf"_(?:{_METHODS})$")
_NO_WORD: Final = re.compile(r"\W")
_NOT_ASCII_WORD: Final = re.compile(r"[^0-9a-zA-Z_]")


def fastapi_function(operation_id: str, path: str) -> str | None:
    """The function of an operationId that FastAPI made; None for another one.

    ``read_item_items__item_id__get`` is the function, the path, the method. The method
    may be another one of a route with several. Older versions replaced all letters beyond
    ASCII as well.
    """
    rest, count = _FASTAPI_END.subn("", operation_id)
    if not count:
        return None
    for other in (_NO_WORD, _NOT_ASCII_WORD):
        place = other.sub("_", path)
        if rest.endswith(place) and rest != place:
            return rest.removesuffix(place)
    return None


def may_be_a_file(declared: Declared) -> bool:
    """Whether an answer of which nothing is said is one of FastAPI that may be a file.

    FastAPI says of answers that it makes itself what they hold, and nothing of others: a
    `FileResponse`, a `StreamingResponse`, a `Response`. Where the function does not say
    that it gives one, FastAPI declares JSON without a schema.
    """
    id_ = declared.operation.operationId or ""
    is_head = declared.http_method == "HEAD"
    return not is_head and fastapi_function(id_, declared.path) is not None


def is_unknown_json(content: Mapping[str, MediaType]) -> bool:
    """Whether an answer is JSON of which nothing is said, as of a function without a type."""
    if set(content) != {"application/json"}:
        return False
    schema = content["application/json"].media_type_schema
    return isinstance(schema, Schema) and not schema.model_fields_set - {"title"}
