"""An operation of the API as data: what a generated module declares once.

Terms are those of the OpenAPI Specification 3.1 (Operation Object, Parameter Object).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from .record import Record
from .servers import Server as Server  # <servers>

T_co = TypeVar("T_co", covariant=True)

Location: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]
Style: TypeAlias = Literal[
    "matrix",
    "label",
    "simple",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
]
"""How a value is written (OpenAPI 3.2, Style Values); tabs are of Swagger 2.0 only."""

Structure: TypeAlias = Literal[
    "value", "array", "object", "nested array", "nested object", "any"
]
"""What a parameter takes: one value, several, or some by name. What is nested may hold
arrays and objects besides; nothing is known of "any"."""


class NotGiven(Enum):
    """The type of `NOT_GIVEN`; an Enum because type checkers narrow its one member."""

    NOT_GIVEN = "NOT_GIVEN"

    def __repr__(self) -> str:
        return self.value


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""An argument that was left out, where None has a meaning of its own (JSON null)."""


# <server|form_answers>
def status_keys(status: int) -> tuple[int, str, str]:
    """Give what may declare the answers of a status, the most exact first.

    OpenAPI 3.1.1, section 4.8.16: a status goes before its range, this before `default`.
    """
    return status, f"{status // 100}XX", "default"


# </server|form_answers>
_NO_HEADERS: Final[Mapping[str, str]] = {}
_NO_PARTS: Final[Mapping[str, Part]] = {}


class Parameter(Record):
    """One parameter: its name on the wire, where it goes and how it is written.

    `content` is the media type of a parameter that is declared with `content` instead
    of a schema; `style`, `explode` and `allow_reserved` do not apply to it then. `type`
    is its type as an expression over the package's `inputs`, where what is given is not
    what is sent: a date, bytes. With `template` the name is one (see `name_templates`),
    and the rest is said of each value.

    `encoding` says how the members of a form that is the whole query are written, where
    that differs from the default. What has another structure than `holds` is not sent.
    """

    name: str
    location: Location
    style: Style
    explode: bool
    allow_reserved: bool = False
    content: str | None = None
    type: str = ""
    template: bool = False
    encoding: Mapping[str, Part] = _NO_PARTS
    holds: Structure = "value"


class Part(Record):
    """How a property of a form is sent (OpenAPI 3.2, Encoding Object).

    - `content`: its media type, or those that are allowed, separated by commas.
    - `style`, `explode`, `allow_reserved`: as of a parameter; where there is a style,
      `content` does not count.
    - `headers`: those of the part, where the document says what they hold.
    - `is_text`: whether the value is a text of that media type already, as
      `contentMediaType` says, rather than one to be written in it.
    """

    content: str = ""
    style: Style | None = None
    explode: bool = False
    allow_reserved: bool = False
    headers: Mapping[str, str] = _NO_HEADERS
    is_text: bool = False


class BodyAs(Record):
    """A body with the media type that the caller wants it to be sent as."""

    body: object
    content_type: str


def body_as(body: object, content_type: str | None) -> object:
    """Give a body for which the caller may have named a media type."""
    return body if content_type is None else BodyAs(body, content_type)


# <pages>
class Pages(Record):
    """How an operation pages.

    - `style`: "page" (a parameter counts pages), "offset" (it counts items), "cursor"
      (it takes a value from the page before), "next" (a field holds the URL of the
      next page), "link" (a `Link` header does, RFC 8288).
    - `items`: where the items stand in the answer, a dotted path; empty where the
      answer is the list.
    - `parameter`: the parameter of the first three styles.
    - `next`: where the cursor or URL stands, a dotted path. With "page" and "offset",
      a field that is empty, null or false on the last page.
    - `size`: with "offset", the parameter for the size of a page.
    - `start`: with "page", the number of the first page.
    - `within`: where `parameter` and `size` are sent.
    """

    style: Literal["page", "offset", "cursor", "next", "link"]
    items: str = ""
    parameter: str = ""
    next: str = ""
    size: str = ""
    start: int = 1
    within: Literal["query", "body"] = "query"


# </pages>
_NO_RESPONSES: Final[Mapping[int | str, str | Mapping[str, str]]] = {}
_NO_BODY: Final[Mapping[str, str]] = {}
_NO_RESPONSE_ENCODING: Final[Mapping[int | str, Mapping[str, Mapping[str, Part]]]] = {}
_NO_ENCODING: Final[Mapping[str, Mapping[str, Part]]] = {}


class Operation(Record, Generic[T_co]):
    """One operation; `T_co` is the type of its successful result.

    - `path`: the template, exactly as in the document.
    - `body`: the media types of the request body, the preferred one first, with the
      type of each as an expression over the package's `inputs`; empty where no body is
      declared.
    - `security`: the alternatives, each a tuple of security scheme names; an empty
      alternative means that anonymous calls are allowed.
    - `scopes`: for each of the alternatives, the scopes it asks for by scheme; empty
      where there are none.
    - `responses`: by status (404), range ("4XX") or "default": the type as an
      expression over the package's models, "bytes", "str", "None", or a mapping from
      media type to such an expression.
    - `accept`: the media types of its answers in the order in which the document has
      them, where that is not the one of `responses`.
    - `codes`: by status as in `responses` and by the path of the property, with dots
      between, what texts properties of an error may hold: `"404 error: A B; 409 …"`, or
      in a mapping of mappings a `Literal` for each.
    - `server`: an absolute or relative base URL that the operation declares for itself.
    - `encoding`: by media type and property of a form, how it is written where that
      differs from the default: `part(style="deepObject")`. For a sequence of parts the
      index of one takes the place of the property, "*" stands for the rest.
    - `response_encoding`: the same of its answers that are forms, by status as in
      `responses`.
    - `stream`: for an answer that is a sequence, the type of its items as an expression;
      "ServerSentEvent" for events whose data is not declared.
    - `events`: whether that is the type of whole events, their name, id and retry time
      included, rather than of their data.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Mapping[str, str] = _NO_BODY
    security: tuple[tuple[str, ...], ...] = ()
    responses: Mapping[int | str, str | Mapping[str, str]] = _NO_RESPONSES
    server: str | None = None
    encoding: Mapping[str, Mapping[str, Part]] = _NO_ENCODING
    scopes: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    pages: Pages | None = None  # <pages>
    """How it pages, if it does."""  # <pages>
    stream: str = ""
    events: bool = False
    codes: str | Mapping[int | str, Mapping[str, object]] = ""
    response_encoding: Mapping[int | str, Mapping[str, Mapping[str, Part]]] = (
        _NO_RESPONSE_ENCODING
    )
    accept: tuple[str, ...] = ()
    # <servers>
    servers: tuple[Server, ...] = ()
    """All that it declares, where any has a name or variables: `server` is the first."""
    # </servers>

    # By identity: an operation is declared once.
    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


def operation(id: str, request: str, **declared: Any) -> Operation[Any]:
    """Declare an operation: its id, its method and path, and fields of `Operation`."""
    method, _, template = request.partition(" ")
    return Operation(id, method, template, **declared)


def path(
    name: str,
    *,
    style: Literal[
        "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "tabDelimited"
    ] = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
    content: str | None = None,
    type: str = "",
    holds: Structure = "value",
) -> Parameter:
    """Declare a path parameter; `allow_reserved` keeps the slashes of its value."""
    return Parameter(
        name,
        "path",
        style,
        explode,
        allow_reserved,
        content,
        type,
        False,
        _NO_PARTS,
        holds,
    )


def query(
    name: str,
    *,
    style: Literal[
        "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"
    ] = "form",
    explode: bool | None = None,
    allow_reserved: bool = False,
    content: str | None = None,
    type: str = "",
    template: bool = False,
    holds: Structure = "value",
) -> Parameter:
    """Declare a query parameter; exploded by default where its style is `form`."""
    exploded = style == "form" if explode is None else explode
    return Parameter(
        name,
        "query",
        style,
        exploded,
        allow_reserved,
        content,
        type,
        template,
        _NO_PARTS,
        holds,
    )


# <header_parameters>
def header(
    name: str,
    *,
    style: Literal[
        "simple", "spaceDelimited", "pipeDelimited", "tabDelimited"
    ] = "simple",
    explode: bool = False,
    content: str | None = None,
    type: str = "",
    holds: Structure = "value",
) -> Parameter:
    """Declare a header parameter."""
    return Parameter(
        name,
        "header",
        style,
        explode,
        False,
        content,
        type,
        False,
        _NO_PARTS,
        holds,
    )


# </header_parameters>
# <cookie_parameters>
def cookie(
    name: str,
    *,
    style: Literal["form", "cookie"] = "form",
    explode: bool = True,
    content: str | None = None,
    type: str = "",
    holds: Structure = "value",
) -> Parameter:
    """Declare a cookie parameter; the style `cookie` encodes nothing."""
    return Parameter(
        name,
        "cookie",
        style,
        explode,
        False,
        content,
        type,
        False,
        _NO_PARTS,
        holds,
    )


# </cookie_parameters>
# <querystrings>
def querystring(
    name: str,
    *,
    content: str,
    type: str = "",
    encoding: Mapping[str, Part] = _NO_PARTS,
    holds: Structure = "value",
) -> Parameter:
    """Declare the parameter that is the whole query (OpenAPI 3.2)."""
    return Parameter(
        name,
        "querystring",
        "form",
        True,
        False,
        content,
        type,
        False,
        encoding,
        holds,
    )


# </querystrings>
# <parts>
def part(
    content: str = "",
    *,
    style: (
        Literal["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"]
        | None
    ) = None,
    explode: bool | None = None,
    allow_reserved: bool = False,
    headers: Mapping[str, str] = _NO_HEADERS,
    is_text: bool = False,
) -> Part:
    """Declare how a property of a form is sent."""
    exploded = style == "form" if explode is None else explode
    return Part(content, style, exploded, allow_reserved, headers, is_text)


# </parts>
# <multipart>
JsonOrForm: TypeAlias = Literal[
    "application/json", "multipart/form-data", "application/x-www-form-urlencoded"
]


def json_or_form(type: str) -> Mapping[str, str]:
    """Declare a body that may be sent as JSON or as either form."""
    return dict.fromkeys(_JSON_OR_FORM, type)


_JSON_OR_FORM: Final = (
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
)
# </multipart>
