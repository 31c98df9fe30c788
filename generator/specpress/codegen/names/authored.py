"""The name that the author of an operation wrote, where a framework made the operationId.

Frameworks make an operationId of the name of a function or method and of what stands
around it: its path, its class, its module. Each line of `RULES` undoes one of them. A rule
looks at one operation alone, so that no operation is named by what else is in the
document; where two ask for one name, `scope.assign_unique_names` decides, and whoever goes
without keeps its whole operationId.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from specpress.document.given_names import GivenName
from specpress.ir.frameworks import fastapi_function
from specpress.ir.model import DEFAULT_GROUP, Operation

from .resources import is_method_and_path, resource_name

_METHODS = "get|put|post|delete|options|head|patch|trace"
_NEST = re.compile(r"(?P<kind>[A-Za-z]\w*)Controller_(?P<name>[A-Za-z]\w*(?:\[\d+\])?)")
_SPRINGFOX = re.compile(rf"(?P<name>[a-z]\w*?)Using(?:{_METHODS.upper()})(?:_\d+)?")
_SPRINGDOC = re.compile(r"(?P<name>[a-z][A-Za-z0-9]*[A-Za-z])_\d{1,3}")
_LITESTAR_SEPARATORS = re.compile(r"[!#$%&'*+\-.^_`|~:]+")
_SEPARATORS = frozenset("_-./:#")
_ALIKE = str.maketrans("-./", "___")


class Wish(NamedTuple):
    """What an operation would rather be called than by its id.

    Of several wishes for one name the one of the lowest `rank` counts. `alone` is the
    name where no group stands before it: types and webhooks are called by it. It is empty
    where the name does not say enough.
    """

    text: str
    rank: int = 0
    alone: str = ""


class Rule(NamedTuple):
    """How a framework makes an operationId; `name` undoes it, or gives None."""

    framework: str
    example: str
    """An operationId, and the name that it was made of."""
    name: Callable[[Operation], str | None]
    is_own: bool = False


def _fastapi(operation: Operation) -> str | None:
    """``read_item_items__item_id__get``: the function, the path, the method.

    Its group is not repeated: FastAPI makes ``users_current_user_…`` of the
    ``users:current_user`` of fastapi-users.
    """
    name = _function(operation)
    return None if name is None else _behind_group(name, operation) or name


def _function(operation: Operation) -> str | None:
    return fastapi_function(operation.declared_id, operation.path)


def _nest(operation: Operation) -> str | None:
    return _named(_NEST, operation)


def _alone(operation: Operation, name: str, rule: Rule) -> str:
    """The name where no group stands before it: with that of its class, if there is one."""
    if match := _NEST.fullmatch(operation.declared_id):
        return f"{match['kind']} {name}"
    return (_function(operation) or name) * rule.is_own


def _litestar(operation: Operation) -> str | None:
    """``UsersUserIdGetUser``: the path and the function, which the summary repeats."""
    id_ = operation.declared_id
    place = "".join(
        _LITESTAR_SEPARATORS.sub("", part.strip("{}").partition(":")[0].title())
        for part in operation.path.split("/")
    )
    name = id_.removeprefix(place) if id_.startswith(place) else ""
    return name if name and name == operation.summary.replace(" ", "") else None


def _springfox(operation: Operation) -> str | None:
    return _named(_SPRINGFOX, operation)


def _springdoc(operation: Operation) -> str | None:
    return _named(_SPRINGDOC, operation)


def _named(pattern: re.Pattern[str], operation: Operation) -> str | None:
    match = pattern.fullmatch(operation.declared_id)
    return match["name"] if match else None


def _ninja(operation: Operation) -> str | None:
    """``shop_api_get_user``: the module and the function, which its summary repeats."""
    name = _titled(operation.summary)
    return name if name and operation.declared_id.endswith(f"_{name}") else None


def summary_of(operation: Operation) -> str:
    """Its summary; none where it is but the name of a function in capitals.

    FastAPI, Django Ninja ("Read Item") and Litestar ("ReadItem") write such a one where
    the author wrote none.
    """
    if operation.summary and operation.summary == _litestar(operation):
        return ""
    name, id_ = _titled(operation.summary), operation.declared_id
    repeated = name and f"_{name}_" in f"_{id_}_"
    return "" if repeated else operation.summary


def _titled(summary: str) -> str:
    """The name of a function that a framework made a summary of; empty if it is none."""
    name = summary.replace(" ", "_").lower()
    return name if summary == name.replace("_", " ").title() else ""


def _grouped(operation: Operation) -> str | None:
    """``users_partial_update``, ``Users_GetById``: the group, a separator, a name."""
    return _behind_group(operation.declared_id, operation)


def _behind_group(id_: str, operation: Operation) -> str | None:
    """What follows the group of an operation and a separator, if anything."""
    group = operation.group
    size = len(group)
    if (
        group != DEFAULT_GROUP
        and len(id_) > size + 1
        and id_[size] in _SEPARATORS
        and id_[:size].translate(_ALIKE) == group.translate(_ALIKE)
    ):
        return id_[size + 1 :]
    return None


RULES = (
    Rule("FastAPI", "read_item_items__item_id__get: read_item", _fastapi, is_own=True),
    Rule("NestJS", "UsersController_findOne: findOne", _nest),
    Rule("springfox", "getUserUsingGET_1: getUser", _springfox, is_own=True),
    Rule(
        "drf-spectacular, NSwag and ASP.NET, gRPC, custom ids of FastAPI",
        "users_partial_update, Users_GetById, users-read_user: what follows the group",
        _grouped,
    ),
    Rule("Litestar", "UsersUserIdGetUser: GetUser", _litestar, is_own=True),
    Rule("Django Ninja", "shop_api_get_user: get_user", _ninja, is_own=True),
    Rule("springdoc", "getUser_1: getUser", _springdoc),
)
"""In the order in which they are tried. tsoa's ids are the methods' names already."""


def given_wish(name: GivenName) -> Wish:
    """The wish for a name that the document gives: it goes before all others."""
    return Wish(name.text, rank=-1)


def wish_of(operation: Operation) -> Wish | None:
    """What an operation would rather be called than by its id, if anything.

    That is the name that extensions give it, or the name its author wrote, where a rule
    finds it in the operationId; without an operationId, or with one that only repeats the
    method and the path, it is one of the resource's verbs.
    """
    if operation.given_name is not None:
        return given_wish(operation.given_name)
    has_id = operation.declared_id and operation.declared_id == operation.id
    if not has_id or is_method_and_path(operation):
        return Wish(*resource_name(operation))
    for rule in RULES:
        name = rule.name(operation)
        if name:
            return Wish(name, alone=_alone(operation, name, rule))
    return None
