"""What `pull` logs in to a Baserow server with, taken from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from specpress.errors import SpecpressError

from .api.auth import JWT, DatabaseToken

TOKEN: Final = "BASEROW_TOKEN"
EMAIL: Final = "BASEROW_EMAIL"
PASSWORD: Final = "BASEROW_PASSWORD"


def credential_of(environ: Mapping[str, str]) -> DatabaseToken | JWT:
    """The database token, else the login, that the environment holds.

    Raises SpecpressError where it holds neither.
    """
    if token := environ.get(TOKEN):
        return DatabaseToken(token)
    email, password = environ.get(EMAIL), environ.get(PASSWORD)
    if email and password:
        return JWT.login(email=email, password=password)
    raise SpecpressError(
        "there is no credential to read the tables with",
        hint=f"set {TOKEN} to a database token, or {EMAIL} and {PASSWORD}, or give "
        "`headers` an Authorization with ${VARIABLE}s",
    )
