"""Unique Python names for the wire names of one scope.

The rule, for a scope (the parameters of an operation, the fields of a model …):

1. A pinned name is given as it is; it may not be one that another wire name would have
   if nothing were pinned, unless that one is pinned to another.
2. A wire name that would rather be called by another text (an operation by the name that
   its author wrote) is called so, if no other wish for that name is of its rank or a
   lower one, and no wire name without a granted wish has that name by its conversion.
   Else it is named as if it had no wish.
3. A wire name has its *plain* name, its conversion, if it is the only one that asks for
   it. Where several ask, the one that *is* that name already gets it (``user_id``
   before ``userId``); where none is, the only one that is an identifier in another case
   (``StartTime`` before ``StartTime<``); else nobody.
4. Whoever goes without gets its *spelt* name, with the symbols as words
   (``start_time_less``), if no other wire name asks for that as plain or spelt. A class
   whose wire name is an identifier is spelt as that, with a capital in front
   (``User_id`` of ``user_id`` where ``UserId`` is another).
5. Else the plain name with the way in which the wire name has capitals
   (``user_id_camel`` of ``userId`` where ``user_id`` is another), by the same condition.
6. Else the plain name with a short digest of the wire name.

So a name depends on its own wire name and on those that ask for the same, never on the
order or on a count. Adding or removing a wire name leaves all others alone, with one
exception that no rule without a memory can avoid: where one of two wire names that ask
for the same plain name comes or goes, the other may lose it or get it. It never passes
between two wire names of equal standing, so code that says ``a_b`` does not silently
come to mean another wire name. Where even that exception is too much, pin the name.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TypeVar

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from .authored import Wish
from .identifiers import READ_LENGTH, ClassName, Name, digest
from .words import case_style, spelt_out

_N = TypeVar("_N", bound=Name)

_NOTHING: Mapping[str, str] = MappingProxyType({})
_NO_WISHES: Mapping[str, Wish] = MappingProxyType({})

# Two wire names that ask for the same name differ in four digits but for one time in
# 65,536; then, and against names made to hurt, the next length is taken.
_DIGEST_LENGTHS = (4, 8, 16, 32)


def assign_unique_names(
    wire_names: Iterable[str],
    make: Callable[[str], _N],
    reserved: Container[str] = frozenset(),
    pinned: Mapping[str, str] = _NOTHING,
    *,
    wishes: Mapping[str, Wish] = _NO_WISHES,
    fold: bool = False,
) -> dict[str, _N]:
    """A name for each wire name of a scope, by the rule above, in the order given.

    `make` is the conversion (`snake`, `pascal`, `module` or one of them with its
    fallback). A name in `reserved` gets an underscore. `pinned` maps wire names, of this
    scope or others, to names; `wishes` those that would rather be called by another text
    to that text. With `fold`, names also differ in more than case, as files
    must on macOS and Windows.

    Raises SpecpressError for a pinned name that is not usable here.
    """
    key = _folded if fold else str
    taken = _Taken(reserved, key)
    wires = list(dict.fromkeys(wire_names))
    if any(wire in pinned for wire in wires):
        unpinned = assign_unique_names(wires, make, reserved, wishes=wishes, fold=fold)
        _refuse_taken(unpinned, pinned, key)
    names = _pinned_names(
        [wire for wire in wires if wire in pinned], make, pinned, taken
    )
    names |= _granted([w for w in wires if w not in names], make, wishes, taken)

    plain = {w: _unreserved(make(w), reserved) for w in wires if w not in names}
    ask_plain = _askers(plain, key)
    for askers in ask_plain.values():
        holder = _holder(askers, plain)
        if holder is not None and plain[holder] not in taken:
            names[holder] = plain[holder]

    without = sorted(plain.keys() - names.keys())
    if without:
        taken.keys.update(ask_plain)
        names |= _told_apart(without, plain, make, taken)
    return {wire: names[wire] for wire in wires}


@dataclass(frozen=True, slots=True)
class _Taken:
    """The names that nobody can get any more."""

    reserved: Container[str]
    key: Callable[[str], str]
    keys: set[str] = field(default_factory=set[str])

    def __contains__(self, name: str) -> bool:
        return name in self.reserved or self.key(name) in self.keys

    def add(self, name: str) -> None:
        self.keys.add(self.key(name))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name.casefold())


def _pinned_names(
    wires: list[str],
    make: Callable[[str], _N],
    pinned: Mapping[str, str],
    taken: _Taken,
) -> dict[str, _N]:
    names: dict[str, _N] = {}
    for wire in wires:
        text = pinned[wire]
        kind = type(make(wire))
        if not kind.allows(text):
            form = kind.__doc__ or ""
            raise _not_pinned(
                wire, text, f"which is not of the form {form.rstrip('.')}"
            )
        if text in taken.reserved:
            raise _not_pinned(wire, text, "which generated code has another use for")
        if text in taken:
            raise _not_pinned(wire, text, "as it calls something else")
        names[wire] = kind(text)
        taken.add(text)
    return names


def _refuse_taken(
    unpinned: Mapping[str, str], pinned: Mapping[str, str], key: Callable[[str], str]
) -> None:
    """Raises SpecpressError for a pinned name that another wire name has without pins."""
    holders = {key(name): wire for wire, name in unpinned.items() if wire not in pinned}
    for wire in unpinned:
        holder = holders.get(key(pinned[wire])) if wire in pinned else None
        if holder is not None:
            why = f"which is what {holder[:READ_LENGTH]!r} is called"
            raise _not_pinned(wire, pinned[wire], why, ", or one to that too")


def _granted(
    wires: list[str],
    make: Callable[[str], _N],
    wishes: Mapping[str, Wish],
    taken: _Taken,
) -> dict[str, _N]:
    """The wishes that are granted, by wire name; what was wished for is taken then."""
    if not wishes:
        return {}
    wished = {
        wire: _unreserved(make(wishes[wire].text), taken.reserved)
        for wire in wires
        if wire in wishes
    }
    names: dict[str, _N] = {}
    for askers in _askers(wished, taken.key).values():
        rank = min(wishes[wire].rank for wire in askers)
        first = [wire for wire in askers if wishes[wire].rank == rank]
        if len(first) == 1 and wished[first[0]] not in taken:
            names[first[0]] = wished[first[0]]
    plain = {wire: _unreserved(make(wire), taken.reserved) for wire in wires}
    for wire in _refused(names, plain, taken):
        del names[wire]
    taken.keys.update(map(taken.key, names.values()))
    return names


def _refused(
    granted: Mapping[str, str], plain: Mapping[str, str], taken: _Taken
) -> list[str]:
    """The wishes for names that others have by conversion, who were granted none.

    Whoever is refused has the name of its own conversion, which another may have wished
    for.
    """
    holders = {taken.key(name): wire for wire, name in granted.items()}
    pending = [name for wire, name in plain.items() if wire not in granted]
    refused: list[str] = []
    while pending:
        wire = holders.pop(taken.key(pending.pop()), None)
        if wire is not None:
            refused.append(wire)
            pending.append(plain[wire])
    return refused


def _not_pinned(wire: str, text: str, why: str, other: str = "") -> SpecpressError:
    message = f"`rename` calls {wire[:READ_LENGTH]!r} {text!r}, {why}"
    return SpecpressError(message, hint=f"give another name{other}")


def _unreserved(name: _N, reserved: Container[str]) -> _N:
    """`name`, with an underscore if it is reserved and there is room for one."""
    kind = type(name)
    is_changed = name in reserved and kind.allows(f"{name}_")
    return kind(f"{name}_") if is_changed else name


def _askers(
    wishes: Mapping[str, str], key: Callable[[str], str]
) -> dict[str, list[str]]:
    askers: defaultdict[str, list[str]] = defaultdict(list)
    for wire, name in wishes.items():
        askers[key(name)].append(wire)
    return askers


def _holder(askers: list[str], plain: Mapping[str, str]) -> str | None:
    """The one of `askers` that is closest to its plain name; None if several are."""
    if len(askers) == 1:
        return askers[0]
    exact = [wire for wire in askers if wire == plain[wire]]
    closest = exact or [wire for wire in askers if _is_tidy(wire)]
    return closest[0] if len(closest) == 1 else None


def _is_tidy(wire: str) -> bool:
    """Whether `wire` is a name already, perhaps in another case."""
    return wire.isidentifier() and wire == wire.strip("_")


def _told_apart(
    without: list[str],
    plain: Mapping[str, _N],
    make: Callable[[str], _N],
    taken: _Taken,
) -> dict[str, _N]:
    """Other names for the wire names that go without their plain one: steps 4 to 6."""
    spelled_out = {
        wire: _unreserved(_as_written(wire, make), taken.reserved) for wire in plain
    }
    changed = {wire: name for wire, name in spelled_out.items() if name != plain[wire]}
    ask_spelt = _askers(changed, taken.key)
    names = _sole(without, spelled_out, ask_spelt, taken)
    taken.keys.update(ask_spelt)

    contested = {w for a in _askers(plain, taken.key).values() if len(a) > 1 for w in a}
    styles = {wire: case_style(wire) for wire in plain if wire in contested}
    styled = {w: plain[w].followed_by(style) for w, style in styles.items() if style}
    ask_styled = _askers(styled, taken.key)
    rest = [wire for wire in without if wire not in names and wire in styled]
    names |= _sole(rest, styled, ask_styled, taken)
    taken.keys.update(ask_styled)

    for wire in without:
        if wire not in names:
            names[wire] = _digested(wire, plain[wire], taken)
            taken.add(names[wire])
    return names


def _sole(
    wires: list[str],
    wished: Mapping[str, _N],
    askers: Mapping[str, list[str]],
    taken: _Taken,
) -> dict[str, _N]:
    """The wished names of those who are alone in asking for theirs."""
    return {
        wire: wished[wire]
        for wire in wires
        if askers.get(taken.key(wished[wire])) == [wire] and wished[wire] not in taken
    }


def _spelling(wire: str) -> str:
    """`wire` spelt out; where that would be too much to read, the digest has to do."""
    return wire if _is_tidy(wire) or len(wire) > READ_LENGTH else spelt_out(wire)


def _as_written(wire: str, make: Callable[[str], _N]) -> _N:
    plain = make(wire)
    written = f"{wire[:1].upper()}{wire[1:]}"
    if isinstance(plain, ClassName) and _is_tidy(wire) and plain.allows(written):
        return type(plain)(written)
    return make(_spelling(wire))


def _digested(wire: str, plain: _N, taken: _Taken) -> _N:
    for length in _DIGEST_LENGTHS:
        name = plain.suffixed(digest(wire, length))
        if name not in taken:
            return name
    raise SpecpressError(
        f"no name is left for {wire[:READ_LENGTH]!r}", hint="pin a name for it"
    )
