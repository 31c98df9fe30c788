"""The servers of a document: chosen by name, their variables filled in (OpenAPI 3.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from .record import Record

_NO_VARIABLES: Final[Mapping[str, tuple[str, ...]]] = {}
_NO_VARIABLES_ASKED: Final[Mapping[str, str]] = {}


class Server(Record):
    """A server: its URL, and of each variable the default, then the other values.

    A variable in `open` takes any text, not just those values.
    """

    url: str
    name: str = ""
    variables: Mapping[str, tuple[str, ...]] = _NO_VARIABLES
    open: tuple[str, ...] = ()


Choices: TypeAlias = tuple[Sequence[Server], Sequence[Server]]
"""The servers of a document, and those that operations declare for themselves."""


class Asked(Record):
    """What a client was asked for: the name of a server, variables, and the URL of both.

    The URL is empty where nothing is, or all of that is about servers of operations.
    """

    name: str | None = None
    variables: Mapping[str, str] = _NO_VARIABLES_ASKED
    url: str = ""


NOTHING_ASKED: Final = Asked()


def choose(
    known: Choices,
    base_url: str | None,
    name: str | None,
    values: Mapping[str, str | None],
) -> Asked:
    """Give what is asked for: of the servers of the document, or of those of operations.

    Without a name, the first server that has all the variables is
    meant. ValueError for a name, a variable or a value that the document does not have,
    and for a server of the document where there is a `base_url`.
    """
    servers, others = known
    given = {key: value for key, value in values.items() if value is not None}
    named = [each for each in servers if name is None or each.name == name]
    elsewhere = {key for each in others for key in each.variables}
    is_known = bool(named) or any(each.name == name for each in others)
    if name is not None and not is_known:
        names = dict.fromkeys(each.name for each in (*servers, *others) if each.name)
        listed = ", ".join(map(repr, names))
        raise ValueError(f"no server is called {name!r}, there are: {listed}")
    for each in others:
        if name is None or each.name in ("", name):
            _filled(each, {k: v for k, v in given.items() if k in each.variables})
    here = {
        key: value
        for key, value in given.items()
        if key not in elsewhere or any(key in each.variables for each in named)
    }
    if not here and (name is None or not named):
        return Asked(name, given)
    if base_url is not None:
        raise ValueError("give a base_url, or a server and its variables, not both")
    for server in named:
        if here.keys() <= server.variables.keys():
            return Asked(name, given, _filled(server, here))
    unknown = sorted(here.keys() - (named[0].variables.keys() if named else ()))
    which = f"the server {name!r}" if name else "no server"
    has = "has no" if name else "has all of the"
    raise ValueError(f"{which} {has} variables {unknown if name else sorted(here)}")


def own(servers: Sequence[Server], name: str | None, values: Mapping[str, str]) -> str:
    """Give the URL of the server that an operation declares for itself.

    That is the one of this name, else the first; its variables have the values that a
    client was given for them. ValueError for a value that it does not have.
    """
    named = [each for each in servers if name and each.name == name]
    server = (named or servers)[0]
    return _filled(server, {k: v for k, v in values.items() if k in server.variables})


def _filled(server: Server, given: Mapping[str, str]) -> str:
    url = server.url
    for name, allowed in server.variables.items():
        value = given.get(name, allowed[0])
        if name not in server.open and value not in allowed:
            raise ValueError(f"{name} has to be one of {list(allowed)}, not {value!r}")
        if any(sign in value for sign in "@?#\\") or not value.isprintable():
            raise ValueError(f"{value!r} cannot stand in the URL of a server")
        url = url.replace(f"{{{name}}}", value)
    return url
