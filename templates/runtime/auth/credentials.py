"""Credentials: what a client authenticates with, for each security scheme.

A credential never shows its secret: not in its `repr`, not in an error, and it refuses
to be pickled.
"""

from __future__ import annotations

from base64 import b64encode  # <credentials>
from collections.abc import (
    Mapping,  # <credentials>
    Sequence,
)
from typing import (
    Any,  # <credentials>
    ClassVar,  # <credentials>
    Final,  # <credentials>
    Literal,  # <credentials>
    TypeAlias,
)

from ..http import (
    Auth,
    Request,  # <credentials>
    name_of,
)
from ..record import Record
from ..urls import percent  # <credentials>
from .source import Fixed, Source  # <credentials>


class Credential:
    """A secret for one security scheme of the document."""

    # <credentials>
    scheme: ClassVar[str] = ""
    """Its name. Empty: sent with every request, for an API that declares no schemes."""
    http_auth: Auth | None = None
    """Authentication that the HTTP library does by itself, in the place of `place`."""

    def __init__(self, secret: str | Source) -> None:
        """Take a text, or what obtains one (a `Login`)."""
        self._source = Fixed(checked(secret)) if isinstance(secret, str) else secret

    @property
    def source(self) -> Source:
        """Where the secret comes from."""
        return self._source

    def place(self, request: Request, secret: str) -> None:
        """Put the secret where the server expects it."""
        raise NotImplementedError

    def is_among(
        self, headers: Mapping[str, str], query: Sequence[str], cookies: Sequence[str]
    ) -> bool:
        """Tell whether the parameters of a call say what this credential would.

        Some documents declare a key as a parameter too. `query` and `cookies` are
        `name=value` parts as they are sent.
        """
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce__(self) -> Any:
        """Refuse: a pickle would hold the secret in plain text."""
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled")


class HTTPCredential(Credential):
    """`Authorization: <prefix> <token>` (RFC 9110 section 11.6.2)."""

    prefix: ClassVar[str] = "Bearer"

    def place(self, request: Request, secret: str) -> None:
        """Set the Authorization header."""
        request.headers["Authorization"] = f"{self.prefix} {secret}".strip()


class BasicCredential(Credential):
    """`Authorization: Basic …` with a user name and a password (RFC 7617)."""

    def __init__(self, username: str, password: str) -> None:
        pair = f"{username}:{password}".encode()
        super().__init__(b64encode(pair).decode("ascii"))

    def place(self, request: Request, secret: str) -> None:
        """Set the Authorization header."""
        request.headers["Authorization"] = f"Basic {secret}"


class APIKeyCredential(Credential):
    """A key in a header, a query parameter or a cookie."""

    name: ClassVar[str]
    location: ClassVar[Literal["header", "query", "cookie"]] = "header"

    def is_among(
        self, headers: Mapping[str, str], query: Sequence[str], cookies: Sequence[str]
    ) -> bool:
        """Tell whether a parameter of a call is this key."""
        if self.location == "header":
            wanted = self.name.lower()
            return any(name.lower() == wanted for name in headers)
        if self.location == "cookie":
            return any(part.partition("=")[0] == self.name for part in cookies)
        return any(part.partition("=")[0] == percent(self.name) for part in query)

    def place(self, request: Request, secret: str) -> None:
        """Set the header, the query parameter or the cookie."""
        if self.location == "header":
            request.headers[self.name] = secret
        elif self.location == "cookie":
            others = request.headers.get("Cookie", "").split("; ")
            kept = [o for o in others if o and not o.startswith(f"{self.name}=")]
            request.headers["Cookie"] = "; ".join([*kept, f"{self.name}={secret}"])
        else:
            from .flow import hide_query_parameter

            name = percent(self.name)
            query = request.url.query.decode("ascii").split("&")
            kept = [p for p in query if p and not p.startswith(f"{name}=")]
            text = "&".join([*kept, f"{name}={percent(secret)}"])
            url = request.url.copy_with(query=text.encode("ascii"))
            request.url = hide_query_parameter(url, name)


_NONE: Final[Mapping[str, Credential]] = {}
# </credentials>

AuthTypes: TypeAlias = Credential | Sequence[Credential] | Auth | None
"""What a client takes as `auth`."""


class Credentials(Record):
    """All that a client was given; `other` is authentication that is httpx's own."""

    # <credentials>
    by_scheme: Mapping[str, Credential] = _NONE
    always: tuple[Credential, ...] = ()
    # </credentials>
    other: Auth | None = None

    # <credentials>
    def choose(self, security: Sequence[Sequence[str]]) -> tuple[Credential, ...]:
        """Give the credentials for an operation: the first alternative that is met.

        An alternative that allows anonymous calls is the last resort, wherever it
        stands: who has given a credential wants it used. Where no alternative is met
        the request is sent without, and the server says what is missing.
        """
        for alternative in security:
            named = [self.by_scheme[n] for n in alternative if n in self.by_scheme]
            if named and len(named) == len(alternative):
                return (*self.always, *named)
        return self.always

    def lacking(self, security: Sequence[Sequence[str]]) -> str:
        """Say what an operation takes and what there is, where none of it will do.

        Empty where an alternative is met, where none is declared, where the HTTP library
        authenticates, and where a credential of no scheme is sent with every request.
        """
        alternatives = [each for each in security if each]
        if (
            not alternatives
            or self.other is not None
            or self.always
            or any(self.by_scheme.keys() >= set(each) for each in alternatives)
        ):
            return ""
        takes = " or ".join(" and ".join(each) for each in alternatives)
        given = [type(each).__name__ for each in self.by_scheme.values()]
        has = ", ".join(given) or "no credential"
        return f"takes {takes}; this client has {has}"

    # </credentials>


def credentials_of(auth: AuthTypes) -> Credentials:
    """Sort what a client was given as `auth` by security scheme."""
    if auth is None:
        return Credentials()
    if isinstance(auth, Auth):
        return Credentials(other=auth)
    # <credentials>
    # What is neither is refused below; it comes from callers without a type checker.
    given = list(auth) if isinstance(auth, Sequence) else [auth]
    for one in given:
        if not isinstance(
            one, Credential
        ):  # pyright: ignore[reportUnnecessaryIsInstance]  callers without a type checker
            raise TypeError(
                "auth takes a credential of this package, a list of them or an "
                f"httpx.Auth, not {name_of(type(one))}"
            )
    return Credentials(
        {one.scheme: one for one in given if one.scheme},
        tuple(one for one in given if not one.scheme),
    )
    # </credentials>
    # <not credentials>
    if isinstance(auth, Sequence) and not auth:
        return Credentials()
    raise TypeError(
        "auth takes an httpx.Auth, as the document of this package declares no security "
        f"schemes, not {name_of(type(auth))}"
    )
    # </not credentials>


# <credentials>
def place_fixed(credentials: Sequence[Credential], request: Request) -> bool:
    """Put credentials into a request; not where a secret has to be obtained first.

    Most are known from the start, and need no flow, which takes time in every call.
    """
    fixed = [c.source for c in credentials if isinstance(c.source, Fixed)]
    if len(fixed) < len(credentials):
        return False
    for credential, source in zip(credentials, fixed, strict=True):
        credential.place(request, source.value)
    return True


def checked(secret: str) -> str:
    """Check that a secret can stand in a header, without ever showing it."""
    secret = secret.strip()
    if not secret:
        raise ValueError("the credential is empty")
    if not (secret.isascii() and secret.isprintable()):
        raise ValueError("the credential holds characters that cannot be sent")
    return secret


# </credentials>
