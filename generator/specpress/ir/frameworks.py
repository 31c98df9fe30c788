"""What documents of frameworks say by how they are made, beyond what they declare."""

from __future__ import annotations

import re
from typing import Final

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
