"""A page of a mock is the last one: what it answers with next would be the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from pydantic_core import from_json, to_json

from ...._runtime import PACKAGE
from ...._runtime.decode.decoder import decoder
from ...._runtime.media_types import kind_of
from .answers import Answer
from .maker import is_valid


def last_page(content: bytes, declared: Answer) -> bytes:
    """Give an answer that names no next page, as far as that is valid; else the same."""
    pages = declared.operation.pages
    if pages is None or not pages.next or kind_of(declared.media_type) != "json":
        return content
    names = [name.replace("\\.", ".") for name in re.split(r"(?<!\\)\.", pages.next)]
    check = decoder(PACKAGE, declared.expression)
    for value in _ended(content, names):
        changed = to_json(value)
        if is_valid(declared.schema, value) and not check.decode(changed).mismatches:
            return changed
    return content


def _ended(content: bytes, names: list[str]) -> Iterator[object]:
    """Give the answer without the property that says what follows, in each way."""
    for replacement in (None, ..., "", False):
        value: Any = from_json(content)
        holder: Any = value
        for name in names[:-1]:
            inner = cast("dict[str, Any]", holder) if isinstance(holder, dict) else {}
            holder = inner.get(name)
        if not isinstance(holder, dict) or names[-1] not in holder:
            return
        members = cast("dict[str, Any]", holder)
        if replacement is ...:
            del members[names[-1]]
        else:
            members[names[-1]] = replacement
        yield value
