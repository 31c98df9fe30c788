"""Servers that can be chosen: the arguments of a client for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from specpress.codegen.names.identifiers import Identifier, snake
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.docstrings import comment
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.ir.model import Server
from specpress.utils.dataclass import dataclass

_TAKEN: Final = frozenset(
    {"auth", "base_url", "headers", "http_client", "on_mismatch", "retries", "self"}
    | {"server", "settings", "timeout", "timezone"}
)
"""The other arguments of a client."""


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """What a client of a document with named servers or variables has beside others."""

    servers: ex.Tuple
    of_operations: ex.Tuple
    parameters: tuple[Param, ...]
    call: ex.Expression
    documentation: str
    imports: tuple[str, ...]

    @property
    def both(self) -> ex.Tuple:
        """The servers of the document, and those of operations."""
        return ex.Tuple([self.servers, self.of_operations])

    def signature(self, settings: str) -> ServerSignature:
        """The signature of the constructor; `settings` are its other arguments."""
        rest = Param("**settings", ex.Subscript("Unpack", [settings]))
        return ServerSignature("__init__", (*self.parameters, rest), "None")


@dataclass(frozen=True, slots=True)
class ServerSignature:
    """A signature as templates see it."""

    name: str
    parameters: tuple[Param, ...]
    result: ex.Expression


def server_choice(
    of_document: Sequence[Server], of_operations: Sequence[Server] = ()
) -> ServerChoice | None:
    """The arguments that choose a server; None where there is nothing to choose.

    The servers that operations declare for themselves are chosen by the same arguments.
    """
    servers = (*of_document, *of_operations)
    if not servers:
        return None
    values: dict[str, dict[str, None]] = {}
    free: set[str] = set()
    notes: dict[str, str] = {}
    for server in servers:
        for variable in server.variables:
            known = values.setdefault(variable.name, {})
            known |= dict.fromkeys(variable.values)
            notes.setdefault(variable.name, variable.description)
            if not variable.values:
                free.add(variable.name)
    arguments = assign_unique_names(values, _argument, _TAKEN)
    names = list(dict.fromkeys(server.name for server in servers if server.name))
    parameters = [
        Param("self"),
        Param("base_url", _optional("str"), "None"),
        Param("*"),
    ]
    if names:
        parameters.append(Param("server", _optional(_literal(names)), "None"))
    for name, known in values.items():
        type_ = "str" if name in free else _literal(list(known))
        parameters.append(Param(arguments[name], _optional(type_), "None"))
    pairs = [(string(name), arguments[name]) for name in values]
    chosen = ex.Call(
        "self._chosen", ["base_url", "server" if names else "None", ex.Dict(pairs)]
    )
    return ServerChoice(
        servers=ex.Tuple([declared_server(server) for server in of_document]),
        of_operations=ex.Tuple([declared_server(server) for server in of_operations]),
        parameters=tuple(parameters),
        call=ex.Call("super().__init__", [chosen, "**settings"]),
        documentation=_documentation(servers, len(of_document), arguments, notes),
        imports=("Literal",) if names or len(free) < len(values) else (),
    )


def _argument(name: str) -> Identifier:
    return snake(name, fallback="variable")


def _optional(type_: str | ex.Subscript) -> ex.Union:
    return ex.Union([type_, "None"])


def _literal(values: Sequence[str]) -> ex.Subscript:
    return ex.Subscript("Literal", [string(value) for value in values])


def declared_server(server: Server, function: str = "Server") -> ex.Call:
    """The call that declares a server, to the runtime's class under this name."""
    arguments: list[ex.Expression | ex.Keyword] = [string(server.url)]
    if server.name:
        arguments.append(ex.Keyword("name", string(server.name)))
    if server.variables:
        pairs = [
            (
                string(each.name),
                ex.Tuple(
                    [string(v) for v in dict.fromkeys((each.default, *each.values))]
                ),
            )
            for each in server.variables
        ]
        arguments.append(ex.Keyword("variables", ex.Dict(pairs)))
    free = [string(each.name) for each in server.variables if not each.values]
    if free:
        arguments.append(ex.Keyword("open", ex.Tuple(free)))
    return ex.Call(function, arguments)


def _aside(server: Server) -> str:
    """The description of a server, in brackets."""
    text = comment(server.description, indent=0).removeprefix("# ")
    return f" ({text})" if server.description else ""


def _documentation(
    servers: Sequence[Server],
    count: int,
    arguments: dict[str, Identifier],
    notes: dict[str, str],
) -> str:
    """What can be chosen; the defaults are those of the document.

    The first `count` servers are the document's, the others those of operations.
    """
    lines = ["Choose a server of the document, or give a `base_url`; then `settings`."]
    for number, each in enumerate(servers):
        some = "" if number < count else ", of some operations"
        if each.name:
            lines.append(
                f"- `server={string(each.name)}`: {each.url}{_aside(each)}{some}"
            )
    lines += [
        f"- {each.url}{_aside(each)}{'' if number < count else ', of some operations'}"
        for number, each in enumerate(servers)
        if not each.name and (each.description or number >= count)
    ]
    for name, argument in arguments.items():
        defaults = dict.fromkeys(
            each.default for s in servers for each in s.variables if each.name == name
        )
        text = f" {comment(notes[name], indent=0).removeprefix('# ')}".rstrip()
        listed = ", ".join(map(string, defaults))
        lines.append(f"- `{argument}`:{text} (default {listed})")
    return lines[0] + "\n\n" + "\n".join(lines[1:])
