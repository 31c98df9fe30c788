"""Webhooks to the modules of `webhooks`: what is parsed, received and sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from specpress.codegen.client.encodings import encodings
from specpress.codegen.client.methods import one_line
from specpress.codegen.names import reserved
from specpress.codegen.names.authored import Wish, wish_of
from specpress.codegen.names.identifiers import Identifier, capitals, snake
from specpress.codegen.names.naming import Names
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.source.annotations import DeferredAnnotator, TypeAnnotator
from specpress.codegen.source.literals import number, string
from specpress.codegen.source.literals import value as literal
from specpress.codegen.source.statements import Param
from specpress.errors import SpecpressError
from specpress.ir.model import Api, Webhook
from specpress.ir.types import ANY, Type, union
from specpress.ir.webhooks import constants

from .models import operand
from .options import WebhookOptions, WebhookScheme
from .source import expressions as ex
from .webhook_module import WebhookEntry, WebhookMethod, WebhooksModule

_NAMES: Final = reserved.METHODS | {
    "aclose",
    "close",
    "unhandled",
    "unknown",
    "webhooks",
}
"""What the classes of the modules use themselves."""
_MODULES: Final = ("__init__", "events", "receiver", "sender")


def webhooks(
    api: Api, names: Names, options: WebhookOptions | None
) -> Iterator[WebhooksModule]:
    """The modules; none where the document has no webhooks and no callbacks."""
    if not api.webhooks:
        return
    settled = _with_scheme(api, options or WebhookOptions())
    methods = assign_unique_names(
        [each.name for each in api.webhooks],
        _method_name,
        _NAMES,
        wishes=_callback_wishes(api, names),
    )
    hidden = not reserved.ANNOTATIONS.isdisjoint(methods.values())
    builtins = "builtins." if hidden else ""
    annotator = TypeAnnotator(
        names.classes,
        api.declarations.response,
        names.shared,
        False,
        ".._runtime.models.model",
        "models.",
        builtins,
    )
    deferred = DeferredAnnotator(
        names.classes, api.declarations.response, names.shared, False, ""
    )
    entries = tuple(
        _entry(each, methods[each.name], api, annotator, deferred)
        for each in api.webhooks
    )
    payloads = dict.fromkeys(ex.inline(entry.payload) for entry in entries)
    annotations = {ex.inline(entry.payload): entry.payload for entry in entries}
    imports = set(annotator.imports)
    if annotator.mentioned:
        imports.add(("..", "models", None))
    if hidden:
        imports.add(("builtins", None, None))
    events = WebhooksModule(
        template="webhooks/events.py.jinja",
        path="webhooks/events.py",
        title=api.title,
        entries=entries,
        payloads=ex.Union([operand(annotations[text]) for text in payloads]),
        scheme=_scheme(settled),
        selection=_selection(settled),
        annotated=tuple(imports),
    )
    for name in _MODULES:
        yield replace(
            events, template=f"webhooks/{name}.py.jinja", path=f"webhooks/{name}.py"
        )


def _with_scheme(api: Api, options: WebhookOptions) -> WebhookOptions:
    """Options with a scheme: by default that of the document, a secret in a header."""
    if options.scheme is not None:
        return options
    headers = {each.secret_header for each in api.webhooks}
    header = headers.pop() if len(headers) == 1 else ""
    scheme: WebhookScheme = "token" if header else "standard"
    if unused := options.unused(scheme):
        raise SpecpressError(
            f"webhooks: {unused}, which the document declares or leaves open",
            hint="say which scheme it is: webhooks = {scheme = …}",
        )
    if header:
        return replace(options, scheme=scheme, header=options.header or header)
    return replace(options, scheme=scheme)


def _callback_wishes(api: Api, names: Names) -> dict[str, Wish]:
    """What callbacks would be called: by the name that the author gave their operation."""
    operations = {each.id: each for each in api.operations}
    found: dict[str, Wish] = {}
    for webhook in api.webhooks:
        id_, _, callback = webhook.name.rpartition("/")
        operation = operations.get(id_) if webhook.kind == "callback" else None
        wish = wish_of(operation) if operation else None
        if operation is None or wish is None or not wish.alone:
            continue
        if _method_name(wish.text) == names.methods[operation.id]:
            found[webhook.name] = Wish(f"{wish.alone} {callback}")
    return found


def _method_name(name: str) -> Identifier:
    return snake(name, fallback="webhook")


def _entry(
    webhook: Webhook,
    name: str,
    api: Api,
    annotator: TypeAnnotator,
    deferred: DeferredAnnotator,
) -> WebhookEntry:
    type_ = _type(webhook)
    payload = "None" if type_ is None else annotator.annotation(type_)
    text = f"{annotator.builtins}str"
    documentation = _documentation(webhook)
    given = [] if type_ is None else [Param("payload", payload)]
    headers = ex.Subscript("Mapping", [text, text])
    constant = capitals(name)
    return WebhookEntry(
        name=name,
        constant=constant,
        payload=payload,
        declaration=_declaration(webhook, type_, api, deferred),
        documentation=documentation,
        receiving=WebhookMethod(
            name,
            (Param("self"), Param("payload", payload), Param("delivery", "Delivery")),
            "Any",
        ),
        dispatch=WebhookMethod(
            name,
            (
                Param("self"),
                Param("url", text),
                *given,
                Param("*"),
                Param("headers", ex.Union([headers, "None"]), "None"),
                Param("id", ex.Union([text, "None"]), "None"),
            ),
            "Response",
        ),
        sending=ex.Call(
            "self._send",
            [constant, "url", "None" if type_ is None else "payload", "headers", "id"],
        ),
    )


def _type(webhook: Webhook) -> Type | None:
    """The type of the payload; None where there is none."""
    types = [each.type for each in webhook.payload]
    return union(list(dict.fromkeys(types))) if types else None


def _declaration(
    webhook: Webhook, type_: Type | None, api: Api, deferred: DeferredAnnotator
) -> ex.Call:
    expression = "None" if type_ is None else ex.inline(deferred.whole(type_))
    arguments: list[ex.Expression | ex.Keyword] = [
        string(webhook.name),
        string(expression),
    ]
    if webhook.operation.method != "POST":
        arguments.append(ex.Keyword("method", string(webhook.operation.method)))
    told = constants(type_ or ANY, api.declarations.response)
    if told:
        pairs = [
            (string(name), ex.Tuple([literal(value) for value in values]))
            for name, values in told
        ]
        arguments.append(ex.Keyword("constants", ex.Dict(pairs)))
    statuses = [response.status for response in webhook.operation.responses]
    status = next((s for s in statuses if s.startswith("2") and s.isdecimal()), "204")
    if status != "204":
        arguments.append(ex.Keyword("status", number(int(status))))
    content = {each.content_type: each.type for each in webhook.payload}
    ranges = [name for name in content if "*" in name]
    if content.keys() != {"application/json"} and len(content) > len(ranges):
        listed = [
            (string(name), string(ex.inline(deferred.whole(each))))
            for name, each in content.items()
        ]
        arguments.append(ex.Keyword("content", ex.Dict(listed)))
        if declared := encodings(webhook.payload):
            arguments.append(ex.Keyword("encoding", ex.Dict(declared)))
    return ex.Call("Webhook", arguments)


def _documentation(webhook: Webhook) -> str:
    operation = webhook.operation
    texts = [
        one_line(text)
        for text in dict.fromkeys((operation.summary, operation.description))
        if text
    ]
    paragraphs = texts or [f"The {webhook.kind} `{webhook.name}`."]
    if operation.deprecated:
        paragraphs.insert(0, "Deprecated.")
    return "\n\n".join(paragraphs)


def _scheme(options: WebhookOptions) -> ex.Call:
    """The call that makes the signature scheme of the given secrets."""
    arguments: list[ex.Expression | ex.Keyword] = ["*secrets"]

    def keyword(name: str, value: str | None) -> None:
        if value is not None:
            arguments.append(ex.Keyword(name, string(value)))

    if options.scheme == "standard":
        keyword("prefix", options.header)
        return ex.Call("StandardWebhooks", arguments)
    keyword("header", options.header)
    if options.scheme == "timestamped":
        keyword("algorithm", options.algorithm)
        return ex.Call("TimestampedHMAC", arguments)
    if options.scheme == "token":
        keyword("prefix", options.prefix)
        return ex.Call("HeaderToken", arguments)
    prefix = options.prefix
    if prefix is None and options.algorithm is not None:
        prefix = f"{options.algorithm}="
    keyword("prefix", prefix)
    keyword("algorithm", options.algorithm)
    keyword("encoding", options.encoding)
    return ex.Call("HMACHeader", arguments)


def _selection(options: WebhookOptions) -> tuple[ex.Keyword, ...]:
    """What names an event, as arguments of `Webhooks`."""
    given = (("header", options.event_header), ("property", options.event_property))
    return tuple(ex.Keyword(name, string(value)) for name, value in given if value)
