"""Builds webhooks and callbacks: the requests that an API sends (OpenAPI 3.1, 4.8.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from openapi_pydantic.v3.v3_1 import (
    Callback,
    OpenAPI,
    Operation,
    PathItem,
    Reference,
    SecurityScheme,
)

from specpress.document.grammar import METHODS_OF_3_1
from specpress.document.values import escape, unescape
from specpress.utils.dataclass import dataclass

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
        secret = _secret_header(model, each.declared.operation)
        built.append(Webhook(name, each.kind, operation, secret))
    return sorted(built, key=lambda webhook: webhook.name)


def schemes_sent(model: OpenAPI, declared: Iterable[Declared]) -> set[str]:
    """The security schemes that webhooks alone ask for: no credentials of a client.

    `declared` are all operations of the document's paths.
    """
    sent = {
        name
        for hook in _webhooks(model)
        for names in hook.declared.operation.security or ()
        for name in names
    }
    used = {
        name
        for requirements in (
            model.security or (),
            *(each.operation.security or () for each in declared),
        )
        for names in requirements
        for name in names
    }
    return sent - used


def constants(
    type_: Type, declarations: Mapping[str, Declaration]
) -> tuple[tuple[str, tuple[str | int, ...]], ...]:
    """The properties of a payload whose values tell it from others, with these values.

    They are texts, and numbers that there is one of.
    """
    if isinstance(type_, Nullable):
        type_ = type_.type
    declared = declarations.get(type_.id) if isinstance(type_, Ref) else None
    if not isinstance(declared, Object):
        return ()
    return tuple(
        (prop.name, values)
        for prop in declared.properties
        if prop.required
        and isinstance(prop.type, Literal)
        and (values := _telling(prop.type.values))
    )


def _telling(values: Iterable[object]) -> tuple[str | int, ...]:
    """The values of a property if they can tell payloads apart; else none."""
    known = tuple(values)
    texts = tuple(value for value in known if isinstance(value, str))
    if len(texts) == len(known):
        return texts
    numbers = tuple(value for value in known if type(value) is int)
    return numbers if len(known) == len(numbers) == 1 else ()


def _secret_header(model: OpenAPI, operation: Operation) -> str:
    """The header that holds a secret, where a webhook itself asks for one alone.

    What the document asks of all operations is for those that are sent to the API.
    """
    if operation.security is None or len(operation.security) != 1:
        return ""
    known = (model.components and model.components.securitySchemes) or {}
    (names,) = operation.security
    schemes = [known.get(name) for name in names]
    scheme = schemes[0] if len(schemes) == 1 else None
    if not isinstance(scheme, SecurityScheme) or scheme.type != "apiKey":
        return ""
    is_header = scheme.security_scheme_in == "header"
    return (scheme.name or "") if is_header else ""


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
