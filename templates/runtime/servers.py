"""The servers of a document: chosen by name, their variables filled in (OpenAPI 3.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .record import Record

_NO_VARIABLES: Final[Mapping[str, tuple[str, ...]]] = {}


class Server(Record):
    """A server: its URL, and of each variable the default, then the other values.

    A variable in `open` takes any text, not just those values.
    """

    url: str
    name: str = ""
    variables: Mapping[str, tuple[str, ...]] = _NO_VARIABLES
    open: tuple[str, ...] = ()


def choose(
    servers: Sequence[Server], name: str | None, values: Mapping[str, str | None]
) -> str | None:
    """Give the URL of the server of this name with these values; None if none is asked for.

    Without a name, that of the first server which has all the variables. ValueError for a
    name, a variable or a value that the document does not have.
    """
    given = {key: value for key, value in values.items() if value is not None}
    if name is None and not given:
        return None
    known = [each for each in servers if name is None or each.name == name]
    if not known:
        names = ", ".join(repr(each.name) for each in servers if each.name)
        raise ValueError(f"no server is called {name!r}, there are: {names}")
    for server in known:
        if given.keys() <= server.variables.keys():
            return _filled(server, given)
    unknown = sorted(given.keys() - known[0].variables.keys())
    which = f"the server {name!r}" if name else "no server"
    has = "has no" if name else "has all of the"
    raise ValueError(f"{which} {has} variables {unknown if name else sorted(given)}")


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
