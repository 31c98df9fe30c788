"""The modules of `webhooks` as they will be written: what their templates see."""

from __future__ import annotations

from typing import Final

from specpress.codegen.source.expressions import (
    Call,
    Dict,
    Expression,
    Keyword,
    Subscript,
    Tuple,
)
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.utils.dataclass import dataclass

_TYPE_CHECKING: Import = ("typing", "TYPE_CHECKING", None)


@dataclass(frozen=True, slots=True)
class WebhookMethod:
    """The signature of a method that receives or sends a webhook."""

    name: str
    parameters: tuple[Param, ...]
    result: Expression


@dataclass(frozen=True, slots=True)
class WebhookEntry:
    """A webhook: its declaration, and the methods that receive and send it.

    `sending` is the call of the method that sends.
    """

    name: str
    constant: str
    payload: Expression
    declaration: Expression
    documentation: str
    receiving: WebhookMethod
    dispatch: WebhookMethod
    sending: Expression

    @property
    def typed(self) -> Expression:
        """The annotation of the declaration."""
        return Subscript("Webhook", [self.payload])

    @property
    def adapted(self) -> Expression:
        """The method of the sender, made asynchronous."""
        return Call("asynchronous", [f"Sender.{self.name}"])


@dataclass(frozen=True, slots=True)
class WebhooksModule:
    """A module of `webhooks`.

    `scheme` is the call that makes what signs, `selection` says what names an event.
    `annotated` are the imports of the payloads' annotations.
    """

    template: str
    path: str
    title: str
    entries: tuple[WebhookEntry, ...]
    payloads: Expression
    scheme: Call
    selection: tuple[Keyword, ...]
    annotated: tuple[Import, ...]

    @property
    def table(self) -> Expression:
        """The call that makes the table of all webhooks."""
        listed = Tuple([entry.constant for entry in self.entries])
        return Call("Webhooks", [listed, *self.selection])

    @property
    def methods(self) -> Expression:
        """The method of a receiver for each webhook, by its name in the document."""
        return Dict(
            [
                (declared, string(entry.name))
                for entry in self.entries
                if isinstance(entry.declaration, Call)
                and isinstance(declared := entry.declaration.arguments[0], str)
            ]
        )

    @property
    def event_imports(self) -> list[Import]:
        """What the annotations of the declarations and of `parse` need."""
        return [*self.annotated, ("collections.abc", "Mapping", None)]

    @property
    def parsing(self) -> list[Import]:
        """What declaring, parsing and verifying need at run time."""
        needed = {
            "typing": ("Any", "Final", "TypeAlias", "TypeVar", "overload"),
            "._runtime.events": ("Event", "OnMismatch", "Webhook", "Webhooks"),
            "._runtime.signatures": (self.scheme.function, "Secret"),
        }
        listed = [(module, n, None) for module, names in needed.items() for n in names]
        parts = [(".._runtime", "operation", "_op")] if self.encoded else []
        return [_TYPE_CHECKING, *listed, *parts]

    @property
    def encoded(self) -> bool:
        """Whether a declaration says how parts are sent."""
        return any(
            isinstance(each, Keyword) and each.name == "encoding"
            for entry in self.entries
            if isinstance(entry.declaration, Call)
            for each in entry.declaration.arguments
        )

    @property
    def receiver_imports(self) -> list[Import]:
        """What the annotations of a receiver need."""
        return [
            *self.annotated,
            ("fastapi", "APIRouter", None),
            ("._runtime.signatures", "Scheme", None),
        ]

    @property
    def sender_imports(self) -> list[Import]:
        """What the annotations of a sender need."""
        return [*self.event_imports, (".._runtime.http", "Response", None)]

    @property
    def sent(self) -> list[Import]:
        """What a sender needs at run time."""
        return [
            _TYPE_CHECKING,
            (".._runtime.group", "asynchronous", None),
            ("._runtime.sender", "AsyncBaseSender", None),
            ("._runtime.sender", "BaseSender", None),
            *((".events", entry.constant, None) for entry in self.entries),
        ]

    @property
    def exports(self) -> list[Import]:
        """The imports that make the names of the modules those of the package."""
        names = (*_OF_WEBHOOKS, *((".events", e.constant) for e in self.entries))
        return [(module, name, name) for module, name in names]


_OF_WEBHOOKS: Final = (
    *(
        ("._runtime.events", name)
        for name in (
            "Event",
            "OnMismatch",
            "PayloadMismatchError",
            "PayloadMismatchWarning",
            "PayloadReport",
            "UnknownEvent",
            "UnreadablePayload",
            "Webhook",
        )
    ),
    ("._runtime.receiver", "Delivery"),
    ("._runtime.sender", "DeliveryFailed"),
    *(
        ("._runtime.signatures", name)
        for name in (
            "HMACHeader",
            "HeaderToken",
            "Scheme",
            "SignatureError",
            "SignatureMissing",
            "SignatureStale",
            "SignatureWrong",
            "StandardWebhooks",
            "TimestampedHMAC",
        )
    ),
    *(
        (".events", name)
        for name in (
            "WEBHOOKS",
            "Payload",
            "parse",
            "parse_event",
            "signatures",
            "verify",
        )
    ),
    (".receiver", "Receiver"),
    (".receiver", "create_router"),
    (".sender", "AsyncSender"),
    (".sender", "Sender"),
)
