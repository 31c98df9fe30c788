"""A document without its prose: what a program needs, not what people wrote."""

from __future__ import annotations

from .grammar import FIELDS
from .rewrite import rebuild
from .values import Json, Object

_PROSE = frozenset(
    {
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
        "$comment",
    }
)


def strip_prose(value: Json) -> Json:
    """A copy without descriptions, summaries, titles, examples and external documentation.

    `value` is a parsed document of any version, as downloaded. Only keywords are
    removed: a property, parameter or schema that is called ``title`` stays. The title
    of the API stays, and what OpenAPI requires is left as an empty text: the
    description of a response, the explanation of an OAuth2 scope.
    """
    return rebuild(value, "document", _edit)


def _edit(value: Object, kind: str) -> Object:
    prose = _PROSE & FIELDS.get(kind, {}).keys()
    edited = {key: item for key, item in value.items() if key not in prose}
    if kind == "info" and "title" in value:
        edited["title"] = value["title"]
    elif kind == "response" and "$ref" not in value:
        edited["description"] = ""
    scopes = edited.get("scopes") if kind in ("flow", "security scheme") else None
    if isinstance(scopes, dict):
        edited["scopes"] = dict.fromkeys(scopes, "")
    return edited
