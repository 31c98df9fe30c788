"""What a document names by extensions, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specpress.document.given_names import GivenName

from .model import Api
from .types import Declaration, Object


class NamedThing(NamedTuple):
    """A thing of the document, as readers know it, and the name that it is given."""

    kind: str
    what: str
    given: GivenName


def named_things(api: Api) -> Iterator[NamedThing]:
    """All names that extensions give: groups, operations, parameters, types, properties."""
    for group in api.groups:
        if group.given_by:
            yield NamedThing(
                "group",
                ", ".join(each.id for each in group.operations),
                GivenName(group.name, group.given_by),
            )
    for operation in api.operations:
        if operation.given_name is not None:
            yield NamedThing("operation", operation.id, operation.given_name)
        for parameter in operation.parameters:
            if parameter.given_name is not None:
                what = f"{parameter.name} of {operation.id}"
                yield NamedThing("parameter", what, parameter.given_name)
    declared: dict[str, Declaration] = {
        **api.declarations.response,
        **api.declarations.request,
    }
    for id_, each in sorted(declared.items()):
        if each.given_name is not None:
            yield NamedThing("type", id_, each.given_name)
        if isinstance(each, Object):
            for prop in each.properties:
                if prop.given_name is not None:
                    yield NamedThing("property", f"{id_}.{prop.name}", prop.given_name)
