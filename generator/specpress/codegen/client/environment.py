"""What credentials and the base URL are called in the environment of a process."""

from __future__ import annotations

import re
from typing import Final

from specpress.codegen.auth_module import EnvironmentWay, LoginMethod
from specpress.codegen.names.identifiers import snake
from specpress.codegen.source.expressions import inline

_FEWEST: Final = 2
_TEXT: Final = ("str", "str | None")


def base_url_variable(package: str) -> str:
    """The variable that holds the base URL: ``PETS_API_URL``."""
    return f"{_prefix(package)}_URL"


def credential_variable(package: str, class_name: str) -> str:
    """What the variables of a credential begin with: ``PETS_API_TOKEN``."""
    return f"{_prefix(package)}_{snake(class_name).upper()}"


def ways(base: str, login: LoginMethod | None) -> tuple[EnvironmentWay, ...]:
    """How a credential of this base class is made of texts, the plainest way first."""
    if base in ("BasicCredential", "DigestCredential"):
        return (EnvironmentWay("cls", ("username", "password")),)
    token = EnvironmentWay("cls", ())
    if login is not None:
        asked = login.parameters[2:]
        required = [each for each in asked if each.default is None]
        if len(required) < _FEWEST:  # a name and a password, whatever is declared
            required = [
                each for each in asked if inline(each.annotation or "") in _TEXT
            ]
        if not required or any(
            inline(each.annotation or "") not in _TEXT for each in required
        ):
            return (token,)
        names = tuple(each.name for each in required)
        return (token, EnvironmentWay(f"cls.{login.name}", names))
    if base in ("OAuth2Credential", "OpenIDCredential"):
        client = ("client_id", "client_secret")
        return (token, EnvironmentWay("cls.client_credentials", client))
    if base == "OAuth2PasswordCredential":
        return (token, EnvironmentWay("cls.login", ("username", "password")))
    return (token,)


def _prefix(package: str) -> str:
    return re.sub(r"\W+", "_", package).upper()
