"""What a user decides about generated code: the options of this stage.

The configuration is made of these classes: their annotations say what it accepts, and
their descriptions are its documentation.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, ClassVar, Final, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from specpress.ir.options import OperationName
from specpress.utils.dataclass import dataclass

_PYTHON_TYPE = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*:[^\W\d]\w*")
_STRICT = ConfigDict(extra="forbid")


def _identifier(text: str) -> str:
    if not text.isidentifier() or keyword.iskeyword(text):
        raise ValueError(f"{text!r} is not a Python name")
    return text


def _python_type(text: str) -> str:
    if not _PYTHON_TYPE.fullmatch(text):
        raise ValueError(f"{text!r} is not written as module:Name")
    return text


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Identifier = Annotated[str, AfterValidator(_identifier)]
PythonType = Annotated[
    str,
    AfterValidator(_python_type),
    WithJsonSchema({"type": "string", "pattern": "^[\\w.]+:\\w+$"}),
]
Style: TypeAlias = Literal["page", "offset", "cursor", "next", "link"]
"""How an operation pages: by number, by offset, by cursor, by a URL in the body or in
the header ``Link`` (RFC 8288)."""
NameSource: TypeAlias = Literal["author", "document"]
"""What operations are called by: the names that their authors wrote, as far as they can be
told from the operationId and the path, or the operationIds as they are."""


@dataclass(frozen=True, slots=True)
class Renames:
    """Python names that replace the derived ones, by their name in the document."""

    __pydantic_config__: ClassVar = _STRICT

    operations: Annotated[
        Mapping[OperationName, Identifier], Field(description="operationId to method.")
    ] = field(default_factory=dict[str, str])
    schemas: Annotated[
        Mapping[str, Identifier], Field(description="Component schema to class.")
    ] = field(default_factory=dict[str, str])
    groups: Annotated[
        Mapping[str, Identifier], Field(description="Tag to group of methods.")
    ] = field(default_factory=dict[str, str])
    parameters: Annotated[
        Mapping[str, Identifier], Field(description="Parameter to argument.")
    ] = field(default_factory=dict[str, str])


NO_RENAMES = Renames()


@dataclass(frozen=True, slots=True)
class TypeOverrides:
    """Python types that replace the derived ones, written as ``module:Name``."""

    __pydantic_config__: ClassVar = _STRICT

    formats: Annotated[
        Mapping[str, PythonType],
        Field(
            description="By the `format` of a string or number. A class may have the two "
            "conversions itself: `from_json(value)`, a class method, and `to_json()`."
        ),
    ] = field(default_factory=dict[str, str])
    schemas: Annotated[
        Mapping[str, PythonType],
        Field(description="By the name of a component schema."),
    ] = field(default_factory=dict[str, str])


NO_OVERRIDES = TypeOverrides()


@dataclass(frozen=True, slots=True)
class PaginationOverride:
    """How operations page, where their structure does not show it or misleads.

    What is None is detected as if nothing were said.
    """

    __pydantic_config__: ClassVar = _STRICT

    style: Annotated[
        Literal[Style, "none"],
        Field(
            description="`page` and `offset` count pages or items, `cursor` takes a "
            "value from the page before, `next` a URL from a property, `link` one from "
            "the `Link` header; `none`: no `iter_` method."
        ),
    ]
    items: Annotated[
        str | None,
        Field(
            description="Property of the answer with the list, dotted where it is "
            "nested; empty where the answer is the list."
        ),
    ] = None
    parameter: Annotated[
        Text | None,
        Field(description="Parameter for the page, the offset or the cursor."),
    ] = None
    next: Annotated[
        Text | None,
        Field(
            description="Property with the cursor or URL; with `page` and `offset` one "
            "that is empty or false on the last page."
        ),
    ] = None
    size: Annotated[
        Text | None,
        Field(description="With `offset`, the parameter for the size of a page."),
    ] = None
    start: Annotated[
        int | None,
        Field(
            ge=0, strict=True, description="With `page`, the number of the first page."
        ),
    ] = None
    within: Annotated[
        Literal["query", "body"],
        Field(description="Where `parameter` and `size` are sent."),
    ] = "query"


@dataclass(frozen=True, slots=True)
class LoginOperations:
    """How a security scheme gets its token by operations of the API itself."""

    __pydantic_config__: ClassVar = _STRICT

    scheme: Annotated[
        Text, Field(description="Name of the security scheme in the document.")
    ]
    operation: Annotated[
        OperationName, Field(description="operationId that answers with a token.")
    ]
    refresh: Annotated[
        OperationName | None, Field(description="operationId that renews the token.")
    ] = None
    token: Annotated[
        Text, Field(description="Property of the answer with the token.")
    ] = "access_token"
    refresh_token: Annotated[
        Text, Field(description="Property of the answer with the token for `refresh`.")
    ] = "refresh_token"


@dataclass(frozen=True, slots=True)
class JobOverride:
    """How an operation reports on jobs, where its structure does not show it or misleads.

    What is left out is found as if nothing were said.
    """

    __pydantic_config__: ClassVar = _STRICT

    id: Annotated[
        Text | None,
        Field(
            description="Property of the answer with the id that the last parameter of "
            "the path takes, dotted where it is nested."
        ),
    ] = None
    state: Annotated[
        Text | None,
        Field(description="Property with the state: a text, or whether it has ended."),
    ] = None
    done: Annotated[
        tuple[str, ...],
        Field(
            description="States of jobs that are done; by default the usual words, such "
            "as `finished`, `completed`, `succeeded`."
        ),
    ] = ()
    failed: Annotated[
        tuple[str, ...],
        Field(
            description="States of jobs that failed, beside the usual words, such as "
            "`failed`, `error`, `cancelled`, `expired`."
        ),
    ] = ()
    progress: Annotated[
        Text | None, Field(description="Property with how far a job is, a number.")
    ] = None


WebhookScheme: TypeAlias = Literal["standard", "hmac", "timestamped", "token"]
_OF_SCHEMES: Final[Mapping[str, tuple[WebhookScheme, ...]]] = {
    "prefix": ("hmac", "token"),
    "algorithm": ("hmac", "timestamped"),
    "encoding": ("hmac",),
}
"""What only some schemes have a use for."""


@dataclass(frozen=True, slots=True)
class WebhookOptions:
    """How the webhooks of an API are signed, and what names an event."""

    __pydantic_config__: ClassVar = _STRICT

    scheme: Annotated[
        WebhookScheme | None,
        Field(
            description="By default what the document declares of its webhooks (`token` "
            "with that header, where each asks for one API key in a header), else "
            "`standard`. `standard`: Standard Webhooks; `hmac`: the HMAC of the body in "
            "a header, as GitHub has it; `timestamped`: a time and an HMAC in one "
            "header, as Stripe has it; `token`: the secret itself in a header, as "
            "Baserow has it."
        ),
    ] = None
    header: Annotated[
        Text | None,
        Field(
            description="Header of the signature, by default `X-Hub-Signature-256`, "
            "`Stripe-Signature` or `X-Webhook-Secret`, or the declared one where `scheme` is "
            "left out; with `standard`, what the three headers begin with, by default "
            "`webhook-`."
        ),
    ] = None
    prefix: Annotated[
        str | None,
        Field(
            description="What stands before the signature: with `hmac`, by default the "
            "algorithm and `=`, with `token` nothing."
        ),
    ] = None
    algorithm: Annotated[
        Literal["sha1", "sha256", "sha512"] | None,
        Field(description="Hash of `hmac` and `timestamped`, by default `sha256`."),
    ] = None
    encoding: Annotated[
        Literal["hex", "base64"] | None,
        Field(description="How `hmac` writes a signature, by default `hex`."),
    ] = None
    event_header: Annotated[
        Text | None,
        Field(description="Header that names the event: `X-GitHub-Event`."),
    ] = None
    event_property: Annotated[
        Text | None,
        Field(
            description="Property of the payload that names it, dotted where it is "
            "nested: `type`."
        ),
    ] = None

    def __post_init__(self) -> None:
        """Refuse what the scheme has no use for, where it is said which it is."""
        if self.scheme is not None and (unused := self.unused(self.scheme)):
            raise ValueError(unused)

    def unused(self, scheme: WebhookScheme) -> str:
        """Say what was given that a scheme has no use for; empty if there is nothing."""
        given = [name for name in _OF_SCHEMES if getattr(self, name) is not None]
        for name in given:
            if scheme not in _OF_SCHEMES[name]:
                of = " and ".join(f"`{each}`" for each in _OF_SCHEMES[name])
                return f"`{name}` is of {of}; the scheme `{scheme}` has no use for it"
        return ""


@dataclass(frozen=True, slots=True)
class Options:
    """How operations page, report on jobs and log in, and how webhooks are signed.

    `jobs` are those that are configured, by operationId; None: those that are found.
    `reference` is whether a page about all methods is written, `mock` whether the server
    has a mock.
    """

    pagination: Mapping[str, PaginationOverride] = field(
        default_factory=dict[str, PaginationOverride]
    )
    login: LoginOperations | None = None
    webhooks: WebhookOptions | None = None
    reference: bool = False
    mock: bool = True
    jobs: Mapping[str, JobOverride] | None = None


NO_OPTIONS = Options()
