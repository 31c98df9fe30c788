"""What is told of who may call an operation: the types, and the answer to who may not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Final, TypeAlias, TypeVar, cast

from fastapi import HTTPException, Request
from starlette.datastructures import Headers

Principal = TypeVar("Principal")
Authenticate: TypeAlias = Callable[[str, str, Sequence[str], Request], Principal]
"""Says whose a credential is: `authenticate(scheme, credential, scopes, request)`.

`scheme` is the name of the security scheme, `credential` the token or key, for HTTP
basic authentication `user:password`, for HTTP digest authentication what the header
says, which it has to verify (RFC 7616 section 3.4). The result is the principal, any object that is
true: a user, a name, the claims of a token; or an awaitable of it. The service finds it in
`request.state.principal`. None and False refuse (401), as raising `Unauthorized` does.
`Forbidden` says that the scopes are not granted (403). What else is not true (an empty
text, 0) is a TypeError: it neither names anyone nor refuses. It may be a coroutine
function.
"""

BoolAuthenticate: TypeAlias = (
    Callable[[str, str, Sequence[str], Request], Awaitable[bool]]
    | Callable[[str, str, Sequence[str], Request], bool]
)
"""What a type checker refuses as `authenticate`: a bool is no principal."""

VERDICTS: Final = "specpress.verdicts"
"""The key in the scope for what guards have said, if several look at a request."""


class PrincipalRequired:
    """What `create_app` gives, to a type checker, for an `authenticate` that gives a bool.

    Let it give the principal, None where it refuses.
    """


def unauthorized(
    challenges: Iterable[str] = (), detail: str = "Not authenticated"
) -> HTTPException:
    """Give a 401, with challenges (RFC 9110 section 11.6.1).

    Each is a `WWW-Authenticate` header of its own: clients exist that read one only.
    """
    raw = [
        (b"www-authenticate", each.encode("latin-1", "replace"))
        for each in [*challenges] or ["Bearer"]
    ]
    # any mapping is taken; early versions of FastAPI declare a dict
    return HTTPException(401, detail, cast("dict[str, str]", Headers(raw=raw)))
