"""Which type an answer has by what the discriminator of the body says.

An operation that is sent one of several alternatives often answers with the alternative
of the same name: what is created as `single_select` comes back as one. Overloads of the
method say so to type checkers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

from specpress.ir.model import Api, Operation
from specpress.ir.types import (
    Array,
    Declaration,
    Declarations,
    Object,
    Ref,
    Type,
    Union,
    union,
)

from .page_shape import page_of, resolved

_MOST: Final = 40
"""Of more alternatives than these the method says nothing: the module would be its
overloads."""


class Narrowed(NamedTuple):
    """An alternative of a body, and what is answered to it."""

    body: Type
    result: Type


def narrowed(operation: Operation, declarations: Declarations) -> list[Narrowed]:
    """What an operation answers to each alternative of its body, where that is known.

    Empty where the body or the answer has no discriminator, where an alternative may be
    sent without it, or where all are answered alike.
    """
    sent = _sent(operation, declarations.request)
    answered = _answered(operation, declarations.response)
    if sent is None or answered is None or len(sent.members) > _MOST:
        return []
    sent_by, answered_by = sent.discriminator, answered.discriminator
    if sent_by is None or answered_by is None:
        return []
    results = dict(answered_by.mapping)
    by_body: defaultdict[str, list[str]] = defaultdict(list)
    for tag, id_ in sent_by.mapping:
        if tag not in results or not _requires(
            id_, sent_by.property_name, declarations.request
        ):
            return []
        by_body[id_].append(results[tag])
    if len(by_body) < len(sent.members):
        return []  # an alternative that no value stands for
    found = [
        Narrowed(Ref(id_), union([Ref(each) for each in ids]))
        for id_, ids in by_body.items()
    ]
    return found if len({each.result for each in found}) > 1 else []


def alternatives(api: Api) -> tuple[str, ...]:
    """Two objects of the list with the most alternatives; () if there is no such list.

    Lists that operations answer with go before those inside of answers.
    """
    declared = api.declarations.response
    pages = (page_of(each, declared) for each in sorted(api.operations, key=_id))
    answered = [page.item for page in pages if page is not None]
    inside = (
        resolved(prop.type, declared)
        for _, each in sorted(declared.items())
        if isinstance(each, Object)
        for prop in each.properties
    )
    nested = [each.items for each in inside if isinstance(each, Array)]
    for items in (answered, nested):
        found = [_objects(each, declared) for each in items]
        chosen = max(found, key=len, default=())
        if len(chosen) > 1:
            return chosen[:2]
    return ()


def _id(operation: Operation) -> str:
    return operation.id


def _objects(type_: Type, declared: Mapping[str, Declaration]) -> tuple[str, ...]:
    """The objects among the alternatives of a union; () for what is none."""
    value = resolved(type_, declared)
    if not isinstance(value, Union):
        return ()
    members = [resolved(each, declared) for each in value.members]
    return tuple(each.id for each in members if isinstance(each, Object))


def _sent(operation: Operation, declared: Mapping[str, Declaration]) -> Union | None:
    if operation.body is None:
        return None
    types = {each.type for each in operation.body.media_types}
    return _union(types, declared)


def _answered(
    operation: Operation, declared: Mapping[str, Declaration]
) -> Union | None:
    successes = [each for each in operation.responses if each.status.startswith("2")]
    if not all(each.media_types for each in successes):
        return None
    types = {each.type for response in successes for each in response.media_types}
    return _union(types, declared)


def _union(types: set[Type], declared: Mapping[str, Declaration]) -> Union | None:
    if len(types) != 1:
        return None
    value = resolved(next(iter(types)), declared)
    return value if isinstance(value, Union) else None


def _requires(id_: str, name: str, declared: Mapping[str, Declaration]) -> bool:
    value = declared.get(id_)
    return isinstance(value, Object) and any(
        prop.name == name and prop.required for prop in value.properties
    )
