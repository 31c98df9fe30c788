"""From the bytes of a webhook to its typed payload."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

from pydantic_core import from_json, to_json

from ..._runtime import PACKAGE
from ..._runtime.decode.decoder import decoder
from ..._runtime.decode.form_answers import decode_form
from ..._runtime.decode.parts import Parts
from ..._runtime.decode.response import listed_items, parse
from ..._runtime.http import Response
from ..._runtime.media_types import JSON, MULTIPART, best_match, kind_of, media_type
from ..._runtime.mismatch import Decoded, Mismatch
from ..._runtime.operation import Operation, Part
from ..._runtime.record import Record
from .signatures import lower_case

T_co = TypeVar("T_co", covariant=True)

_NO_CONSTANTS: Final[Mapping[str, tuple[str | int, ...]]] = {}
_NO_CONTENT: Final[Mapping[str, str]] = {}
_NO_PARTS: Final[Mapping[str, Part]] = {}
_NO_ENCODING: Final[Mapping[str, Mapping[str, Part]]] = {}
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_NAMED_BY: Final = ("type", "event", "event_type", "eventType")
"""Properties that often hold the name of an event, where nothing else tells."""


class Webhook(Record, Generic[T_co]):
    """A request that the API sends; `T_co` is the type of its payload.

    `type` is that type as an expression over the package's `models`, "None" where there
    is no payload; `constants` are the properties whose values tell it from others;
    `status` is what is answered to it. `content` are its media types with the type of
    each, where they are not JSON alone, and `encoding` says how the parts of those that
    are forms are sent, as that of an `Operation` does.
    """

    name: str
    type: str
    method: str = "POST"
    constants: Mapping[str, tuple[str | int, ...]] = _NO_CONSTANTS
    status: int = 204
    content: Mapping[str, str] = _NO_CONTENT
    encoding: Mapping[str, Mapping[str, Part]] = _NO_ENCODING

    # By identity: a webhook is declared once.
    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


class Event(Record, Generic[T_co]):
    """A webhook that came: which one, its payload, and where that deviates."""

    webhook: Webhook[T_co]
    payload: T_co
    headers: Mapping[str, str]
    mismatches: tuple[Mismatch, ...] = ()

    @property
    def name(self) -> str:
        """The name of the webhook in the document."""
        return self.webhook.name


class UnknownEvent(ValueError):  # noqa: N818  it is the event that is unknown
    """No webhook of the document has this name, or looks like this payload."""


class UnreadablePayload(ValueError):  # noqa: N818  it is the payload
    """The body is not readable as its media type: no JSON, a form that does not end."""


class PayloadReport(Record):
    """The places of one payload that deviate from the document."""

    name: str
    mismatches: tuple[Mismatch, ...]

    def __str__(self) -> str:
        """Name the first few places; values are not shown, they may be secret."""
        places = [
            f"{'.'.join(map(str, each.location)) or 'the payload'}:"
            f" expected {each.expected}"
            for each in self.mismatches[:5]
        ]
        return f"the webhook {self.name} is unlike the document: {'; '.join(places)}"


class PayloadMismatchError(ValueError):
    """A payload is not what the document says; raised with `on_mismatch="raise"`."""

    def __init__(self, report: PayloadReport) -> None:
        super().__init__(str(report))
        self.report = report


class PayloadMismatchWarning(UserWarning):
    """A payload is not what the document says; it was delivered all the same."""


OnMismatch: TypeAlias = (
    Literal["warn", "raise", "ignore"] | Callable[[PayloadReport], object]
)
"""What to do about a payload that deviates; "warn" does so once for each place."""


class Webhooks:
    """The webhooks of an API, told apart.

    `header` is that of a request which names the event, `property` the one of a payload
    (dotted where it is nested); empty where there is none.
    """

    def __init__(
        self, webhooks: Iterable[Webhook[Any]], *, header: str = "", property: str = ""
    ) -> None:
        self._all = list(webhooks)
        self._header = header
        self._property = property
        self._by_name = {each.name: each for each in self._all}
        self._by_words: dict[str, list[Webhook[Any]]] = {}
        for each in self._all:
            for words in {_words(each.name), _words(each.name.rpartition("/")[2])}:
                self._by_words.setdefault(words, []).append(each)
        self._warned: set[tuple[str, str, str]] = set()

    def __iter__(self) -> Iterator[Webhook[Any]]:
        """Give the webhooks, by name."""
        return iter(self._all)

    def parse(
        self,
        name: str | Webhook[Any] | None,
        headers: Mapping[str, str],
        body: bytes,
        on_mismatch: OnMismatch = "warn",
    ) -> Event[Any]:
        """Give the event that a request holds.

        Without a name, the header or the property that is configured has it; else the
        constants of the payload tell. A name may be that of several events
        (`branch_protection_rule` in GitHub's header), which the payload then tells apart.
        UnknownEvent if there is none, UnreadablePayload for a body that is not readable
        as its media type; what deviates from the document is delivered, and told as
        `on_mismatch` says.
        """
        own = lower_case(headers)
        content_type = own.get("content-type", "")
        data = _json_of(body, content_type)
        if isinstance(name, Webhook):
            webhook: Webhook[Any] = name
        else:
            webhook = self.find(name, own, _value(data))
        if webhook.type == "None":
            return Event(webhook, None, own)
        name, mismatches = _declared(webhook, content_type)
        expression = webhook.content[name] if name else webhook.type
        if expression == "bytes":
            return self._event(webhook, body, own, mismatches, on_mismatch)
        is_json = kind_of(content_type or name or JSON) == "json"
        if expression == "str" and not is_json:
            text = _text(body, content_type)
            return self._event(webhook, text, own, mismatches, on_mismatch)
        if not body:
            missing = Mismatch((), expression, None, "missing")
            return self._event(webhook, None, own, (missing,), on_mismatch)
        try:
            if name and not is_json:
                decoded = _decoded(webhook, name, own, body)
            else:
                decoded = decoder(PACKAGE, expression).decode(data)
        except ValueError as error:
            raise UnreadablePayload(f"{webhook.name}: {error}") from None
        found = (*mismatches, *decoded.mismatches)
        return self._event(webhook, decoded.value, own, found, on_mismatch)

    def find(
        self, name: str | None, headers: Mapping[str, str], value: Any
    ) -> Webhook[Any]:
        """Give the webhook that a request is; UnknownEvent if there is none."""
        if name is None and self._header:
            name = headers.get(self._header.lower())
        if name is None and self._property:
            name = _text_at(value, self._property)
        if name is not None:
            return self._named(name, value)
        if len(self._all) == 1:
            return self._all[0]
        marked = [each for each in self._all if _fits(each, value)]
        if len(marked) == 1:
            return marked[0]
        for key in _NAMED_BY:
            text = _text_at(value, key)
            known = self._by_words.get(_words(text), []) if text else []
            if len(known) == 1:
                return known[0]
        raise UnknownEvent("nothing in the request tells which event it is")

    def _named(self, name: str, value: Any) -> Webhook[Any]:
        if name in self._by_name:
            return self._by_name[name]
        words = _words(name)
        known = self._by_words.get(words, [])
        if len(known) == 1:
            return known[0]
        # The name of several: told apart by one of the payload's texts, "action" most
        # often, which their names end with, or by their constants.
        action = _text_at(value, "action")
        if action is not None:
            exact = self._by_words.get(f"{words}_{_words(action)}", [])
            if len(exact) == 1:
                return exact[0]
        family = known or [
            each for each in self._all if _words(each.name).startswith(f"{words}_")
        ]
        fitting = [each for each in family if _fits(each, value)]
        if not fitting:
            raise UnknownEvent(f"the document has no webhook {name!r:.200}")
        return min(fitting, key=lambda each: (len(each.name), each.name))

    def _event(
        self,
        webhook: Webhook[Any],
        payload: Any,
        headers: Mapping[str, str],
        mismatches: tuple[Mismatch, ...],
        on_mismatch: OnMismatch,
    ) -> Event[Any]:
        if mismatches and on_mismatch != "ignore":
            report = PayloadReport(webhook.name, mismatches)
            if on_mismatch == "raise":
                raise PayloadMismatchError(report)
            if on_mismatch == "warn":
                self._warn(report)
            else:
                on_mismatch(report)
        return Event(webhook, payload, headers, mismatches)

    def _warn(self, report: PayloadReport) -> None:
        places = {
            (
                report.name,
                ".".join(s if isinstance(s, str) else "[]" for s in each.location),
                each.expected,
            )
            for each in report.mismatches
        }
        if not places <= self._warned:
            self._warned |= places
            warnings.warn(str(report), PayloadMismatchWarning, stacklevel=4)


def _declared(
    webhook: Webhook[Any], content_type: str
) -> tuple[str | None, tuple[Mismatch, ...]]:
    """Give the declared media type that a payload has, and that it has none of them.

    None where JSON is declared alone: then a form is an object of its fields, too.
    """
    content = webhook.content
    if not content or not content_type:
        return next(iter(content), None), ()
    if (name := best_match(content, content_type)) is not None:
        return name, ()
    actual = media_type(content_type).essence
    return None, (Mismatch((), " or ".join(content), actual, "media type"),)


def _decoded(
    webhook: Webhook[Any], name: str, headers: Mapping[str, str], body: bytes
) -> Decoded:
    """Read a payload that is no JSON, as an answer of this media type is read."""
    own = headers.get("content-type", name)
    answer = Response(200, headers={"content-type": own}, content=body)
    expression = webhook.content[name]
    if kind_of(own) in ("form", "multipart"):
        encoding = webhook.encoding.get(name, _NO_PARTS)
        return decode_form(answer, decoder(PACKAGE, expression), encoding)
    if (items := listed_items(body, own)) is not None:
        return decoder(PACKAGE, expression).decode(items)
    declared = Operation[Any](webhook.name, "", "", responses={200: {name: expression}})
    return parse(declared, answer)


def _text(body: bytes, content_type: str = "") -> str:
    """Give a text in the charset that its media type says, else in UTF-8."""
    answer = Response(200, headers={"content-type": content_type}, content=body)
    return answer.text.removeprefix("\ufeff")


def _json_of(body: bytes, content_type: str) -> bytes:
    """Give the JSON of a body: that of a form is an object of its fields.

    A form with the one field `payload` holds the JSON in it, as GitHub sends it.
    """
    actual = media_type(content_type)
    if actual.essence == MULTIPART and actual.boundary:
        parts = Parts(actual.boundary).read(body)
        return to_json({part.name: _text(part.content) for part in parts})
    if kind_of(content_type or JSON) != "form":
        return body.removeprefix(_BYTE_ORDER_MARK)
    try:
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError:
        raise UnreadablePayload("the form is not readable as UTF-8") from None
    if fields.keys() == {"payload"} and fields["payload"].lstrip()[:1] in ("{", "["):
        return fields["payload"].encode()
    return to_json(fields)


def _value(data: bytes) -> Any:
    try:
        return from_json(data)
    except ValueError:
        return None


def _fits(webhook: Webhook[Any], value: Any) -> bool:
    """Tell whether a payload has the values that a webhook declares."""
    constants = webhook.constants
    return bool(constants) and all(
        _at(value, name) in values for name, values in constants.items()
    )


def _at(value: Any, path: str) -> str | int | None:
    """Give the text or the number at a path; None where there is neither."""
    for name in path.split("."):
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, Any]", value).get(name)
    is_known = isinstance(value, str) or type(value) is int
    return cast("str | int", value) if is_known else None


def _text_at(value: Any, path: str) -> str | None:
    text = _at(value, path)
    return text if isinstance(text, str) else None


def _words(name: str) -> str:
    """Give a name in lower case with underscores: names are written in many ways."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+", name[:500])
    return "_".join(parts).lower()
