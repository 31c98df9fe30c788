"""Which calls a README shows: of one resource that can be read and written, if there is.

What is chosen depends on the operations of one group at a time, and on the order of what
each group has to offer: an operation that is added elsewhere changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias

from specpress.codegen.auth_module import AuthModule, Credential
from specpress.codegen.package import Examples
from specpress.codegen.source import expressions as ex
from specpress.ir.model import Api, Operation
from specpress.utils.dataclass import dataclass

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

_DEEPEST: Final = 100
"""Segments of a path that are looked at."""

_Place: TypeAlias = tuple[str, str]
"""A group and a path in it, without a slash at its end."""
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
    best = _best(shown, calls)
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


def may_differ(
    before: Sequence[Any], after: Sequence[Any], whole: Sequence[Any]
) -> bool:
    """Whether a README may show other calls after a change of a part.

    All three are ranks of `Examples`: of the part before and after the change, of the
    whole before it. They do not where both parts have less to show than the whole, which
    then shows a resource that is not in them.
    """
    if before == after:
        return False
    if not (before and after and whole and whole[0]):
        return True
    best: Rank = whole[0]
    without_write = best[1]
    shown = [rank for rank in (before[0], after[0]) if rank]
    return (
        without_write  # what is written is looked for elsewhere, then
        or before[2] != after[2]
        or any(rank <= best for rank in shown)
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


class _Places:
    """The operations of each group by their paths, and what stands below a path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.methods: dict[_Place, dict[str, Operation]] = {}
        for operation in operations:
            place = (operation.group, operation.path.rstrip("/"))
            self.methods.setdefault(place, {})[operation.method] = operation
        self._below = Counter[_Place]()
        self._items: dict[_Place, list[Operation]] = {}
        for (group, path), methods in sorted(self.methods.items(), key=_place_of):
            for above in _above(path):
                self._below[group, above] += 1
            parent, _, last = path.rpartition("/")
            is_item = last.startswith("{") and last.find("}") == len(last) - 1
            if is_item and "GET" in methods:
                self._items.setdefault((group, parent), []).append(methods["GET"])

    def below(self, place: _Place) -> int:
        """How many paths of the group begin with a path and a slash."""
        return self._below[place]

    def items(self, place: _Place) -> Sequence[Operation]:
        """The operations that may get an item of what is listed at a path."""
        return self._items.get(place, ())


def _place_of(entry: tuple[_Place, object]) -> _Place:
    return entry[0]


def _above(path: str) -> Iterator[str]:
    """The paths above one, from the root down."""
    end = path.find("/")
    for _ in range(_DEEPEST):
        if end < 0:
            return
        yield path[:end]
        end = path.find("/", end + 1)


def _best(operations: Iterable[Operation], calls: Calls) -> _Resource | None:
    """The resource with the most to show.

    Whether a call can be written takes longest to find out. So the most promising come
    first, as if theirs could be, and the rest is not looked at once one is as good.
    """
    places = _Places(operations)
    hopes = sorted(
        (
            (_hope(read, methods, place, places, calls).rank, place)
            for place, methods in places.methods.items()
            if (read := methods.get("GET")) is not None and answers_json(read)
        ),
        key=lambda hope: hope[0],
    )
    best: _Resource | None = None
    for rank, place in hopes:
        if best is not None and best.rank <= rank:
            break
        found = _resource(place, places, calls)
        if found is not None and (best is None or found.rank < best.rank):
            best = found
    return best


def _hope(
    read: Operation,
    methods: Mapping[str, Operation],
    place: _Place,
    places: _Places,
    calls: Calls,
) -> _Resource:
    """What there is at a path, if all of it can be called."""
    write = methods.get("POST")
    get = next(iter(places.items(place)), None)
    is_paged = bool(calls.iteration(read))
    return _Resource(read, write, get, is_paged, places.below(place))


def _resource(place: _Place, places: _Places, calls: Calls) -> _Resource | None:
    """What there is at a path and can be called; None where it cannot be read."""
    methods = places.methods[place]
    hope = _hope(methods["GET"], methods, place, places, calls)
    if _call(calls, hope.read) is None:
        return None
    gets = (each for each in places.items(place) if _call(calls, each) is not None)
    write = hope.write if hope.write and _writes(hope.write, calls) else None
    return replace(hope, write=write, get=next(gets, None))


def _writes(operation: Operation, calls: Calls) -> bool:
    return operation.body is not None and _call(calls, operation) is not None


def _call(calls: Calls, operation: Operation) -> ex.Call | None:
    # what is given as it arrives is iterated over
    if calls.method(operation).declared is not None:
        return None
    return calls.of(operation)


def _another_write(operations: Iterable[Operation], calls: Calls) -> Operation | None:
    writes = sorted(filter(_is_write, operations), key=_plainness)
    return next((each for each in writes if _writes(each, calls)), None)


def _paged(
    operations: Iterable[Operation], calls: Calls, best: _Resource | None
) -> Operation | None:
    if best is not None and best.is_paged:
        return best.read
    shown = [*operations]
    sizes = Counter(operation.group for operation in shown)
    paged = [operation for operation in shown if calls.iteration(operation)]
    paged.sort(
        key=lambda each: (
            _is_rare(each),
            -min(sizes[each.group], _CENTRAL),
            *_plainness(each),
        )
    )
    return next((each for each in paged if calls.of(each, calls.iteration(each))), None)


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
