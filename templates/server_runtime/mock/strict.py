"""The schemas of answers to the letter: what a mock sends is one alternative only.

A server reads a `oneOf` whose alternatives do not exclude each other as `anyOf`, or lets
the discriminator decide; who checks the answers of a mock may not.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, cast

from ..validation import Schemas, schemas_of


@cache
def strict_answers() -> Schemas:
    """Give the schemas of answers, with each `oneOf` as the document has it."""
    known = schemas_of("responses")
    return Schemas("responses", _strict(known.components), _strict(known.operations))


def _strict(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_strict(each) for each in cast("Sequence[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    members = {k: _strict(v) for k, v in cast("dict[str, Any]", schema).items()}
    if members.pop("x-one-of", None) is True:
        if "anyOf" in members:
            members["oneOf"] = members.pop("anyOf")
        else:  # a discriminator, which decides between them
            members["oneOf"] = [each["then"] for each in members["allOf"]]
    return members
