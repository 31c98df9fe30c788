"""Which calls a README shows: of one resource that can be read and written, if there is.

What is chosen depends on the operations of one group at a time, and on the order of what
each group has to offer: an operation that is added elsewhere changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from specpress.codegen.auth_module import AuthModule, Credential
from specpress.codegen.package import Examples
from specpress.codegen.source import expressions as ex
from specpress.ir.model import Api, Operation

from .calls import Calls, answers_json
from .schemes import Schemes

_RARE: Final = (
    "admin",
    "audit",
    "auth",
    "debug",
    "health",
    "internal",
    "job",
    "login",
    "test",
    "token",
)
"""Words of paths that are not what most people come for."""
_CENTRAL: Final = 6
"""Operations below a path that make it a thing which the API is about."""

Rank: TypeAlias = tuple[bool, bool, bool, int, int, bool, bool, str]


def credentials_for(module: AuthModule, counts: Schemes) -> tuple[Credential, ...]:
    """The credentials of the alternative that the most operations take.

    `counts` are those of the whole document.
    """
    classes = {each.scheme: each for each in module.credentials}
    usable = [each for each in counts if each and all(s in classes for s in each)]
    if not usable:
        return ()

    def rank(schemes: tuple[str, ...]) -> tuple[int, int, int, tuple[str, ...]]:
        logs_in = any(classes[scheme].login for scheme in schemes)
        return (-counts[schemes], not logs_in, len(schemes), schemes)

    return tuple(classes[scheme] for scheme in min(usable, key=rank))


@dataclass(frozen=True, slots=True)
class _Resource:
    """The operations at a path, and at the path of one of its items."""

    read: Operation
    write: Operation | None
    get: Operation | None
    is_paged: bool
    below: int

    @property
    def rank(self) -> Rank:
        """The less, the more there is to show."""
        path = self.read.path.lower()
        return (
            _is_rare(self.read),
            self.write is None,
            "{" in path,
            path.count("/"),
            -min(self.below, _CENTRAL),
            self.get is None,
            not self.is_paged,
            path,
        )


def examples(
    api: Api,
    calls: Calls,
    credentials: Collection[Credential],
    hidden: Collection[str] = (),
) -> Examples:
    """The calls to show, of operations that take these credentials.

    `hidden` are the ids of operations that are not called: those that log in.
    """
    schemes = {each.scheme for each in credentials}
    shown = [
        operation
        for operation in api.operations
        if not operation.deprecated
        and not operation.server  # the base URL of the client does not reach it
        and operation.id not in hidden
        and operation.declared_id not in hidden
        and _is_allowed(operation, schemes)
    ]
    resources = [*_resources(shown, calls)]
    best = min(resources, key=lambda each: each.rank, default=None)
    read = best.read if best else None
    write = best.write if best and best.write else _another_write(shown, calls)
    paged = _paged(shown, calls, best)
    failing = (best.get or best.read) if best else write
    return Examples(
        read=_written(calls, read),
        write=_written(calls, write),
        pages=calls.of(paged, calls.iteration(paged)) if paged else None,
        failing=_written(calls, failing),
        rank=(
            best and best.rank,
            write and write.id,
            paged and paged.id,
        ),
    )


def _written(calls: Calls, operation: Operation | None) -> ex.Call | None:
    return calls.of(operation) if operation else None


def _is_allowed(operation: Operation, schemes: Collection[str]) -> bool:
    if not operation.security:
        return True
    return any(
        all(requirement.scheme in schemes for requirement in alternative)
        for alternative in operation.security
    )


def _resources(operations: Iterable[Operation], calls: Calls) -> Iterable[_Resource]:
    by_place: dict[tuple[str, str], dict[str, Operation]] = {}
    for operation in operations:
        place = (operation.group, operation.path.rstrip("/"))
        by_place.setdefault(place, {})[operation.method] = operation
    for (group, path), methods in by_place.items():
        read = methods.get("GET")
        if read is None or not answers_json(read) or _call(calls, read) is None:
            continue
        write = methods.get("POST")
        yield _Resource(
            read,
            write if write and _writes(write, calls) else None,
            _get(by_place, group, path, calls),
            bool(calls.iteration(read)),
            sum(
                place.startswith(f"{path}/") and other == group
                for other, place in by_place
            ),
        )


def _get(
    by_place: Mapping[tuple[str, str], Mapping[str, Operation]],
    group: str,
    path: str,
    calls: Calls,
) -> Operation | None:
    """The operation that gets an item of what is listed at a path."""
    for (other, place), methods in sorted(by_place.items(), key=lambda item: item[0]):
        rest = place.removeprefix(f"{path}/")
        is_item = (
            rest != place and rest.startswith("{") and rest.find("}") == len(rest) - 1
        )
        get = methods.get("GET")
        if other == group and is_item and get and _call(calls, get) is not None:
            return get
    return None


def _writes(operation: Operation, calls: Calls) -> bool:
    return operation.body is not None and _call(calls, operation) is not None


def _call(calls: Calls, operation: Operation) -> ex.Call | None:
    # what is given as it arrives is iterated over
    if calls.method(operation).declared is not None:
        return None
    return calls.of(operation)


def _another_write(operations: Iterable[Operation], calls: Calls) -> Operation | None:
    candidates = [
        operation
        for operation in operations
        if operation.method in {"POST", "PUT", "PATCH"} and _writes(operation, calls)
    ]
    return min(candidates, key=_plainness, default=None)


def _paged(
    operations: Iterable[Operation], calls: Calls, best: _Resource | None
) -> Operation | None:
    if best is not None and best.is_paged:
        return best.read
    shown = [*operations]
    sizes = Counter(operation.group for operation in shown)
    candidates = [
        operation
        for operation in shown
        if (name := calls.iteration(operation)) and calls.of(operation, name)
    ]
    return min(
        candidates,
        key=lambda each: (
            _is_rare(each),
            -min(sizes[each.group], _CENTRAL),
            *_plainness(each),
        ),
        default=None,
    )


def _plainness(operation: Operation) -> tuple[bool, int, int, str, str]:
    path = operation.path.lower()
    order = (
        ("POST", "PUT", "PATCH").index(operation.method) if _is_write(operation) else 0
    )
    return (_is_rare(operation), path.count("{"), order, path, operation.id)


def _is_rare(operation: Operation) -> bool:
    words = f"{operation.path} {operation.group} {operation.id}".lower()
    return any(word in words for word in _RARE)


def _is_write(operation: Operation) -> bool:
    return operation.method in {"POST", "PUT", "PATCH"}
