"""Defects of documents that keep an operation from round-tripping.

Each is found in the document itself: no list says which operations may fail. A defect
explains a failure only of the operations that have it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .documents import Operation, Part, operations, read

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")

# RFC 9110, sections 7.2, 7.6.1, 7.8 and 8.6; RFC 9112, section 6.1.
_MESSAGE_HEADERS = frozenset(
    {"connection", "content-length", "host", "te", "trailer", "transfer-encoding",
     "upgrade"}
)  # fmt: skip

_COMBINED = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True)
class Declared:
    """An operation as its document declares it."""

    method: str
    path: str
    operation: Part
    item: Part
    document: Part
    others: Collection[Operation]

    @cached_property
    def parameters(self) -> Mapping[tuple[str, str], Part]:
        """The parameters by place and name; those of the path item come first."""
        given = [
            part.resolved
            for holder in (self.item, self.operation.resolved)
            for part in holder.get("parameters").items
        ]
        return {
            (str(each.get("in").value), str(each.get("name").value)): each
            for each in given
        }

    def names(self, location: str) -> list[str]:
        """The names of the parameters in a place."""
        return [name for place, name in self.parameters if place == location]

    @property
    def bodies(self) -> Iterator[tuple[str, Part]]:
        """The media types of the request body, each with its schema."""
        content = self.operation.resolved.get("requestBody").resolved.get("content")
        for name in content.members:
            yield name, content.get(name).get("schema").resolved

    @property
    def alternatives(self) -> list[Part]:
        """The security requirements, one of which has to be met."""
        own = self.operation.resolved.get("security")
        return (
            own.items if own.value is not None else self.document.get("security").items
        )

    def credential(self, scheme: str) -> tuple[str, str]:
        """The place and the name of what a security scheme has sent."""
        schemes = self.document.get("components").get("securitySchemes")
        found = schemes.get(scheme).resolved
        if not found.members:
            found = self.document.get("securityDefinitions").get(scheme)
        if found.get("type").value == "apiKey":
            name = str(found.get("name").value)
            place = str(found.get("in").value)
            return place, name.lower() if place == "header" else name
        return "header", "authorization"


def explain(path: Path, failed: Collection[str]) -> dict[str, str]:
    """The defects that explain why operations (``GET /path``) fail, where one does."""
    if not failed:
        return {}
    found = operations(path)
    document = Part(read(path), path)
    explained: dict[str, str] = {}
    for (method, template), (operation, item) in found.items():
        name = f"{method} {template}"
        if name in failed:
            declared = Declared(
                method, template, operation, item, document, found.keys()
            )
            if defect := defect_of(declared):
                explained[name] = defect
    return explained


def defect_of(declared: Declared) -> str | None:
    """The name of the first defect that an operation has."""
    return next((name for name, has in DEFECTS.items() if has(declared)), None)


def _has_equal_path_templates(declared: Declared) -> bool:
    """ "Templated paths with the same hierarchy but different templated names MUST NOT
    exist" (OpenAPI 3.1, Paths Object): nothing says which of them is meant.
    """
    shape = _shape(declared.path)
    return any(
        method == declared.method and path != declared.path and _shape(path) == shape
        for method, path in declared.others
    )


def _shape(path: str) -> str:
    return _PLACEHOLDER.sub("{}", path.partition("#")[0])


def _has_query_in_path(declared: Declared) -> bool:
    """A parameter of the query is in the path's template as well, with a value."""
    query = declared.path.partition("?")[2]
    inside = {pair.partition("=")[0] for pair in query.split("&") if pair}
    return not inside.isdisjoint(declared.names("query"))


def _has_free_form_objects(declared: Declared) -> bool:
    """Two objects with any members, each of them a parameter (`style: form`, exploded):
    nothing says whose member a parameter is.
    """
    free = [
        parameter
        for (place, _), parameter in declared.parameters.items()
        if place == "query" and _is_exploded(parameter) and _is_free(parameter)
    ]
    return len(free) > 1


def _is_exploded(parameter: Part) -> bool:
    style = parameter.get("style").value or "form"
    return style == "form" and parameter.get("explode").value in (None, True, "true")


def _is_free(parameter: Part) -> bool:
    schema = parameter.get("schema").resolved
    more = schema.get("additionalProperties").value
    closed = more in (False, "false") or (more is None and bool(_properties(schema)))
    return schema.get("type").value == "object" and not closed


def _properties(schema: Part) -> list[Part]:
    properties = schema.get("properties")
    return [properties.get(name).resolved for name in properties.members]


def _has_header_of_message(declared: Declared) -> bool:
    """A parameter for a header whose value follows from the message or connection."""
    names = {name.lower() for name in declared.names("header")}
    return not names.isdisjoint(_MESSAGE_HEADERS)


def _has_form_that_is_no_object(declared: Declared) -> bool:
    """A form has named fields; a text or a number has none."""
    kinds = [(name, schema.get("type").value) for name, schema in declared.bodies]
    return any("form" in name and kind not in (None, "object") for name, kind in kinds)


def _has_bytes_in_json(declared: Declared) -> bool:
    """JSON has no bytes (RFC 8259), and the body cannot be anything else."""
    bodies = list(declared.bodies)
    is_json = all("json" in name for name, _ in bodies)
    waiting = [schema for _, schema in bodies] if is_json else []
    seen: set[int] = set()
    while waiting:
        schema = waiting.pop().resolved
        if id(schema.value) in seen:
            continue
        seen.add(id(schema.value))
        if schema.get("format").value == "binary":
            return True
        waiting += [schema.get("items"), *_properties(schema)]
        waiting += [m for key in _COMBINED for m in schema.get(key).items]
    return False


def _has_credentials_in_one_place(declared: Declared) -> bool:
    """Two credentials at once for one header."""
    places = [
        [declared.credential(scheme) for scheme in alternative.members]
        for alternative in declared.alternatives
    ]
    return bool(places) and all(len({*each}) < len(each) for each in places)


def _has_parameter_without_value(declared: Declared) -> bool:
    """A path needs a value; but one is empty, or all members of the object read-only."""
    return any(
        place == "path"
        and (_is_read_only(schema) or "" in [v.value for v in schema.get("enum").items])
        for (place, _), parameter in declared.parameters.items()
        for schema in [parameter.get("schema").resolved]
    )


def _is_read_only(schema: Part) -> bool:
    members = _properties(schema)
    true: tuple[Any, ...] = (True, "true")
    return bool(members) and all(m.get("readOnly").value in true for m in members)


DEFECTS: Mapping[str, Callable[[Declared], bool]] = {
    "equal-path-templates": _has_equal_path_templates,
    "query-in-path-template": _has_query_in_path,
    "free-form-objects-in-query": _has_free_form_objects,
    "header-of-the-message": _has_header_of_message,
    "form-that-is-no-object": _has_form_that_is_no_object,
    "bytes-in-json": _has_bytes_in_json,
    "credentials-in-one-place": _has_credentials_in_one_place,
    "path-parameter-without-value": _has_parameter_without_value,
}
"""By name, what says whether an operation has the defect."""
