"""What is written for the security schemes of a document: the module `auth`."""

from __future__ import annotations

from specpress.codegen.source.expressions import Call, Expression, Tuple
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class LoginMethod:
    """The classmethod of a credential that logs in; it imports what it calls."""

    name: str
    parameters: tuple[Param, ...]
    result: Expression
    call: Expression
    documentation: str
    imports: tuple[Import, ...]
    checked_imports: tuple[Import, ...]

    @property
    def example(self) -> str:
        """Arguments that a README can show."""
        return ", ".join(f'{p.name}="…"' for p in self.parameters[2:])


@dataclass(frozen=True, slots=True)
class EnvironmentWay:
    """A call that makes a credential of variables: of one text, or of several by name."""

    call: str
    names: tuple[str, ...]

    @property
    def written(self) -> Tuple:
        """The way as it stands in an argument of the runtime's `from_environment`."""
        return Tuple([self.call, *(string(name) for name in self.names)])


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme as a class.

    `variable` is what the variables of the environment begin with that it is made of, in
    one of several `ways`.
    """

    scheme: str
    class_name: str
    base: str
    description: str
    attributes: tuple[tuple[str, Expression], ...]
    variable: str
    ways: tuple[EnvironmentWay, ...]
    login: LoginMethod | None = None

    @property
    def example(self) -> str:
        """How a README shows it being made."""
        if self.login is not None:
            return f"{self.class_name}.{self.login.name}({self.login.example})"
        if self.base in ("BasicCredential", "DigestCredential"):
            return f'{self.class_name}("…", "…")'
        if self.base == "OAuth2PasswordCredential":
            return f'{self.class_name}.login(username="…", password="…")'
        return f'{self.class_name}("…")'

    @property
    def variables(self) -> list[list[str]]:
        """The variables of each way."""
        return [
            [f"{self.variable}_{name.upper()}" for name in way.names] or [self.variable]
            for way in self.ways
        ]

    @property
    def from_environment(self) -> Call:
        """What makes it of the environment."""
        written = [way.written for way in self.ways]
        return Call("from_environment", [string(self.variable), *written])

    @property
    def environment_note(self) -> str:
        """What its variables are called, in a sentence."""
        ways = [" and ".join(f"`{name}`" for name in each) for each in self.variables]
        return f"Take it from the environment: {', or '.join(ways)}."


@dataclass(frozen=True, slots=True)
class AuthModule:
    """The credentials that the document's security schemes ask for."""

    template: str
    path: str
    imports: tuple[Import, ...]
    checked_imports: tuple[Import, ...]
    credentials: tuple[Credential, ...]
