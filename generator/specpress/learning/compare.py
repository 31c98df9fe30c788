"""One exchange against the document: all that deviates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from specpress.document.references.follow import mapping
from specpress.document.values import ABSENT, Json
from specpress.evidence.exchange import Content, Exchange
from specpress.evidence.secrets import REDACTED
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import name_templates

from .contract import Contract, Operation, Parameter, content_schema
from .deviations import Deviation, DeviationKind
from .explain import deviations_of
from .located import Located, Tokens
from .parameter_values import parameter_value
from .strict_schemas import Direction

_OWN_HEADERS: Final = frozenset({"accept", "authorization", "content-type"})
"""Headers that a document does not declare as parameters (OAS 3.1.1, 4.8.12.2.1)."""
_OF_CONTENT: Final = frozenset({"content-type", "content-length", "content-encoding"})
"""Header fields that are compared as the content (OAS 3.1.1, 4.8.17)."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A JSON value that was compared with the schema at a place."""

    direction: Direction
    schema: Tokens
    value: Json


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an exchange is in the document: its operation, status and deviations.

    `checked` are the values that schemas are declared for; `status` is the key of the
    response that is declared, "" where none is.
    """

    operation: Operation | None
    status: str
    deviations: tuple[Deviation, ...]
    checked: tuple[Checked, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Whether the exchange keeps to the document; additions do."""
        return all(each.kind.is_addition for each in self.deviations)


def compare(contract: Contract, exchange: Exchange) -> Comparison:
    """Compare an exchange.

    A request that the server refused (4xx, 5xx) is no evidence of what it takes: of that
    exchange only the response is looked at.
    """
    match = contract.matcher.find(exchange.path)
    if match is None:
        detail = f"{exchange.method} {exchange.path}"
        undeclared = Deviation(
            DeviationKind.PATH, ("paths",), "paths", "request", detail
        )
        return Comparison(None, "", (undeclared,))
    operation = contract.operations.get((exchange.method, match.template))
    if operation is None:
        place = ("paths", match.template)
        undeclared = Deviation(
            DeviationKind.METHOD, place, "", "request", exchange.method
        )
        return Comparison(None, "", (undeclared,))
    comparing = _Comparing(contract, operation, exchange)
    found: list[Deviation] = []
    if exchange.status < 400:
        found += comparing.parameters(match.parameters)
        found += comparing.body()
    found += comparing.response()
    return Comparison(
        operation, comparing.status, tuple(found), tuple(comparing.checked)
    )


class _Comparing:
    def __init__(
        self, contract: Contract, operation: Operation, exchange: Exchange
    ) -> None:
        self._contract = contract
        self._operation = operation
        self._exchange = exchange
        self.checked: list[Checked] = []
        self.status = ""

    def _schema(
        self, direction: Direction, schema: Located, value: Json
    ) -> Iterator[Deviation]:
        self.checked.append(Checked(direction, schema.tokens, value))
        return deviations_of(self._contract, direction, schema.tokens, value)

    # -- the request ------------------------------------------------------------------

    def parameters(self, path: object) -> Iterator[Deviation]:
        exchange = self._exchange
        query: dict[str, list[str]] = {}
        for name, text in exchange.query:
            query.setdefault(name, []).append(text)
        in_path = {name: [text] for name, text in mapping(path).items()}
        headers = {name: [text] for name, text in exchange.request_headers.items()}
        used: set[str] = set()
        for parameter in self._operation.parameters:
            if parameter.location == "path":
                yield from self._parameter(parameter, in_path, set())
            elif parameter.location == "query":
                yield from self._parameter(parameter, query, used)
            elif parameter.location == "header" and not _is_own(parameter.name):
                yield from self._parameter(parameter, headers, set())
        for name in sorted(query.keys() - used - self._credentials()):
            yield Deviation(
                DeviationKind.PARAMETER,
                self._operation.place.tokens,
                "parameters",
                "request",
                name,
                query[name][-1],
            )

    def _parameter(
        self, parameter: Parameter, given: dict[str, list[str]], used: set[str]
    ) -> Iterator[Deviation]:
        template = name_templates.name_template(parameter.name)
        if parameter.location == "query" and template is not None:
            used |= {each for each in given if template.match(each) is not None}
            return
        name = parameter.name
        if parameter.location == "header":
            name = name.lower()
        value, names = parameter_value(self._contract.document, parameter, name, given)
        used |= names
        if not names:
            if parameter.required:
                yield Deviation(
                    DeviationKind.REQUIRED,
                    parameter.place.tokens,
                    "required",
                    "request",
                    parameter.name,
                )
            return
        if parameter.schema.value and value != REDACTED:
            yield from self._schema("request", parameter.schema, value)

    def _credentials(self) -> set[str]:
        """The query parameters that are API keys."""
        components = mapping(self._contract.document.get("components"))
        schemes = mapping(components.get("securitySchemes")).values()
        nodes = [mapping(each) for each in schemes]
        return {str(each.get("name")) for each in nodes if each.get("in") == "query"}

    def body(self) -> Iterator[Deviation]:
        operation, content = self._operation, self._exchange.request
        if operation.body is None:
            if content is not None:
                place = operation.place.tokens
                yield self._undeclared(place, "requestBody", "request", content)
            return
        if content is None:
            if operation.body.value.get("required") is True:
                yield Deviation(
                    DeviationKind.REQUIRED,
                    operation.body.tokens,
                    "required",
                    "request",
                    "body",
                )
            return
        yield from self._content(operation.body, content, "request")

    # -- the response -----------------------------------------------------------------

    def response(self) -> Iterator[Deviation]:
        exchange, operation = self._exchange, self._operation
        declared = operation.response(exchange.status)
        content = exchange.response
        if declared is None:
            yield Deviation(
                DeviationKind.STATUS,
                (*operation.place.tokens, "responses"),
                str(exchange.status),
                "response",
                content.media_type if content else "",
                content.value if content and _says_its_shape(content) else ABSENT,
            )
            return
        self.status, response = declared
        yield from self._headers(response)
        if exchange.method == "HEAD":
            return
        if content is None:
            # a response without the content that is declared for its status
            is_success = 200 <= exchange.status < 300 and exchange.status not in (
                204,
                205,
            )
            if response.value.get("content") and is_success:
                yield Deviation(
                    DeviationKind.BODY,
                    response.tokens,
                    "content",
                    "response",
                    "absent",
                )
            return
        if not response.value.get("content"):
            yield self._undeclared(response.tokens, "content", "response", content)
            return
        yield from self._content(response, content, "response")

    def _headers(self, response: Located) -> Iterator[Deviation]:
        """The header fields of a response, where more than its content was noted."""
        given = {name: [text] for name, text in self._exchange.response_headers.items()}
        is_noted = not given.keys() <= _OF_CONTENT
        for name, declared in response.entries("headers"):
            place = self._contract.followed(declared)
            field = name.lower()
            if field in _OF_CONTENT or not is_noted:
                continue
            required = place.value.get("required") is True
            header = Parameter(name, "header", required, place, place.at("schema"))
            value, names = parameter_value(
                self._contract.document, header, field, given
            )
            if not names and required:
                yield Deviation(
                    DeviationKind.REQUIRED, place.tokens, "required", "response", name
                )
            if names and header.schema.value and value != REDACTED:
                yield from self._schema("response", header.schema, value)

    def _undeclared(
        self, place: Tokens, keyword: str, direction: Direction, content: Content
    ) -> Deviation:
        return Deviation(
            DeviationKind.BODY,
            place,
            keyword,
            direction,
            content.media_type,
            content.value if _says_its_shape(content) else ABSENT,
        )

    def _content(
        self, holder: Located, content: Content, direction: Direction
    ) -> Iterator[Deviation]:
        declared = holder.at("content")
        chosen = content_schema(declared, content.media_type or "application/json")
        if chosen is None:
            yield Deviation(
                DeviationKind.MEDIA_TYPE,
                declared.tokens,
                content.media_type,
                direction,
                "",
                content.value if _says_its_shape(content) else ABSENT,
            )
            return
        name, schema = chosen
        if content.kind == "broken":
            yield Deviation(
                DeviationKind.SYNTAX, (*declared.tokens, name), "", direction, name
            )
        elif content.kind == "json" and content.complete and schema.value:
            yield from self._schema(direction, schema, content.value)


def _says_its_shape(content: Content) -> bool:
    """Whether the value of a body is more than a text, and whole."""
    return content.complete and content.kind in ("json", "form", "parts")


def _is_own(header: str) -> bool:
    return header.lower() in _OWN_HEADERS
