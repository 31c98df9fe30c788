"""Builds webhooks and callbacks: the requests that an API sends (OpenAPI 3.1, 4.8.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from openapi_pydantic.v3.v3_1 import Callback, OpenAPI, PathItem, Reference

from specpress.document.grammar import METHODS_OF_3_1
from specpress.document.values import escape, unescape

from .model import Webhook
from .operations import Operations
from .path_items import Declared
from .types import Declaration, Literal, Nullable, Object, Ref, Type

_MOST_REFERENCES = 20


@dataclass(frozen=True, slots=True)
class _Found:
    """A webhook or callback as it stands in the document."""

    name: str
    kind: str
    declared: Declared


def webhooks(
    model: OpenAPI, selected: Iterable[tuple[Declared, str]], operations: Operations
) -> list[Webhook]:
    """The webhooks of a document, and the callbacks of the operations that are selected.

    A webhook is called by its key; a callback by the id of its operation and its key,
    with a slash between. Where a name has several operations, each has its method (and
    the expression of its URL) behind the name.
    """
    found = [*_webhooks(model), *_callbacks(model, selected)]
    counts: dict[str, int] = {}
    for each in found:
        counts[each.name] = counts.get(each.name, 0) + 1
    built: list[Webhook] = []
    taken: set[str] = set()
    for each in found:
        name = each.name
        if counts[name] > 1:
            name = f"{name} {each.declared.method}"
            if name in taken:
                name = f"{name} {each.declared.path}"
        taken.add(name)
        at_root = Declared(
            "/",
            each.declared.method,
            each.declared.item,
            each.declared.operation,
            each.declared.pointer,
        )
        operation = operations.build(at_root, f"{name} webhook", each.kind)
        built.append(Webhook(name, each.kind, operation))
    return sorted(built, key=lambda webhook: webhook.name)


def constants(
    type_: Type, declarations: Mapping[str, Declaration]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The properties of a payload whose texts tell it from others, with these texts."""
    if isinstance(type_, Nullable):
        type_ = type_.type
    declared = declarations.get(type_.id) if isinstance(type_, Ref) else None
    if not isinstance(declared, Object):
        return ()
    return tuple(
        (prop.name, tuple(str(value) for value in prop.type.values))
        for prop in declared.properties
        if prop.required
        and isinstance(prop.type, Literal)
        and all(isinstance(value, str) for value in prop.type.values)
    )


def _webhooks(model: OpenAPI) -> Iterator[_Found]:
    for name, node in sorted((model.webhooks or {}).items()):
        pointer = f"/webhooks/{escape(name)}"
        for declared in _operations(model, node, name, pointer):
            yield _Found(name, "webhook", declared)


def _callbacks(
    model: OpenAPI, selected: Iterable[tuple[Declared, str]]
) -> Iterator[_Found]:
    for holder, id_ in selected:
        for name, node in sorted((holder.operation.callbacks or {}).items()):
            pointer = f"{holder.pointer}/callbacks/{escape(name)}"
            for expression, item in sorted(_expressions(model, node).items()):
                at = f"{pointer}/{escape(expression)}"
                for declared in _operations(model, item, expression, at):
                    yield _Found(f"{id_}/{name}", "callback", declared)


def _expressions(
    model: OpenAPI, node: Callback | Reference
) -> Mapping[str, PathItem | Reference]:
    known = (model.components and model.components.callbacks) or {}
    for _ in range(_MOST_REFERENCES):
        if not isinstance(node, Reference):
            return node
        target = known.get(unescape(node.ref.rpartition("/")[2]))
        if target is None:
            break
        node = target
    return {}


def _operations(
    model: OpenAPI, node: PathItem | Reference, path: str, pointer: str
) -> Iterator[Declared]:
    known = (model.components and model.components.pathItems) or {}
    for _ in range(_MOST_REFERENCES):
        if isinstance(node, PathItem) and not node.ref:
            break
        target = known.get(unescape((node.ref or "").rpartition("/")[2]))
        if target is None:
            break
        node = target
    if isinstance(node, PathItem):
        for method in METHODS_OF_3_1:
            operation = getattr(node, method)
            if operation is not None:
                yield Declared(path, method, node, operation, f"{pointer}/{method}")
