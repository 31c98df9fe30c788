"""The intermediate representation of an API: groups, operations, security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from specpress.document.given_names import GivenName
from specpress.errors import Problem
from specpress.utils.dataclass import dataclass

from .types import Declarations, Default, JsonValue, Type

Location: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]

DEFAULT_GROUP = "default"
"""The name of the group of operations without a tag."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation (OpenAPI 3.1, section 4.8.12).

    `content_type` is set where the value is serialised as a media type rather than
    by `style`; `pointer` says where the document declares it. Where the name is a
    template, `placeholders` are what stands in it, and `type` is that of one value.
    `encoding` is that of the members of a form which is the whole query.
    """

    name: str
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    content_type: str = ""
    description: str = ""
    deprecated: bool = False
    default: Default | None = None
    pointer: str = ""
    placeholders: tuple[str, ...] = ()
    encoding: tuple[PartEncoding, ...] = ()
    given_name: GivenName | None = None


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """How one property of a form is sent (OpenAPI 3.1, section 4.8.15).

    For a sequence of parts `name` is the index of one, or "*" for the rest. Where there
    is a `style`, the content type does not count. `headers` are those of the part whose
    values the document gives. `is_text` says that the value is JSON already, as text.
    """

    name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    is_text: bool = False


Codes: TypeAlias = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
"""The texts that properties may hold, by the path of each."""


@dataclass(frozen=True, slots=True)
class MediaType:
    """One representation of a body.

    `item` is the type of what a body that is `streamed` consists of, where it is
    declared: of an event's data, of a line; with `events`, of a whole server-sent event,
    its name, id and retry time included. `codes` are those of an error body whose type
    has any text there.
    """

    content_type: str
    type: Type
    encoding: tuple[PartEncoding, ...] = ()
    streamed: bool = False
    item: Type | None = None
    events: bool = False
    codes: Codes = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A request body; the media types in the order in which they are preferred."""

    media_types: tuple[MediaType, ...]
    required: bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """What is answered for a status: ``"200"``, ``"4XX"`` or ``"default"``.

    The media types are in the order in which they are preferred, `accept` has them as a
    request names them: in the order of the document, with a lower weight for what is
    given as text though its schema says more. `headers` are the names of those that are
    declared.
    """

    status: str
    media_types: tuple[MediaType, ...]
    description: str = ""
    headers: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """A security scheme that must be satisfied, with its scopes."""

    scheme: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable in the URL of a server; any text where `values` is empty."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """A server with a name or with variables (OpenAPI 3.2, Server Object).

    `url` still has the variables in braces.
    """

    url: str
    name: str = ""
    variables: tuple[ServerVariable, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of the API.

    `id` is unique in the API; `declared_id` is the operationId of the document, or
    ``""``; `given_name` is what extensions of the document say that it is to be called.
    `security` lists alternatives; an empty alternative admits anonymous calls, and no
    alternative at all means that the operation is open. `long_running` is what the
    extension `x-ms-long-running-operation` says: the work goes on behind the answer.
    """

    id: str
    declared_id: str
    method: str
    path: str
    group: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[Requirement, ...], ...]
    server: str = ""
    server_templates: tuple[Server, ...] = ()
    """All servers of its own, where any of them has a name or a variable."""
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    given_name: GivenName | None = None
    long_running: bool = False


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends: a webhook of the document, or an operation's callback.

    `name` is unique among them; `operation` says what is sent, and what is answered.
    `secret_header` is the header that holds a secret, where a webhook asks for one.
    """

    name: str
    kind: str
    operation: Operation
    secret_header: str = ""

    @property
    def payload(self) -> tuple[MediaType, ...]:
        """The representations of what is sent; none where there is no body."""
        return self.operation.body.media_types if self.operation.body else ()


@dataclass(frozen=True, slots=True)
class Rows:
    """What makes the operations of a group a table of typed rows (`x-specpress-rows`).

    `operations` are ids by what they do; `types` are those of a row and of what rows are
    written, selected and ordered by; `facts` is what the `dialect` needs to know of
    fields.
    """

    dialect: str
    operations: Mapping[str, str]
    types: Mapping[str, Type]
    facts: JsonValue


@dataclass(frozen=True, slots=True)
class Group:
    """The operations that share their first tag, or the group given for code."""

    name: str
    operations: tuple[Operation, ...]
    description: str = ""
    given_name: GivenName | None = None
    """The group as one of them gives it by an extension, if any does."""
    rows: Rows | None = None


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """A flow of OAuth 2 (RFC 6749) with its addresses and scopes."""

    kind: Literal[
        "implicit",
        "password",
        "clientCredentials",
        "authorizationCode",
        "deviceAuthorization",
    ]
    authorization_url: str = ""
    device_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A way to authenticate (OpenAPI 3.1, section 4.8.27)."""

    name: str
    kind: Literal["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
    description: str = ""
    parameter: str = ""
    location: str = ""
    http_scheme: str = ""
    bearer_format: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    metadata_url: str = ""
    """`openIdConnectUrl`, or 3.2's `oauth2MetadataUrl`."""


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that an API offers."""

    title: str
    version: str
    description: str
    servers: tuple[str, ...]
    groups: tuple[Group, ...]
    security_schemes: tuple[SecurityScheme, ...]
    declarations: Declarations
    problems: tuple[Problem, ...]
    digest: str
    webhooks: tuple[Webhook, ...] = ()
    server_templates: tuple[Server, ...] = ()
    """All servers, where any of them has a name or a variable."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, group by group."""
        return tuple(op for group in self.groups for op in group.operations)
