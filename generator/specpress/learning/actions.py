"""Edits as the actions of an overlay, as few as say the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from specpress.document.limits import MAX_QUERY
from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object
from specpress.utils.dataclass import dataclass

from .causes import Cause
from .edits import Edit, joined
from .located import Tokens, value_at

EVIDENCE: Final = "x-specpress-evidence"
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SHOWN: Final = 3
_OPERATIONS: Final = 5
_ROOM: Final = MAX_QUERY - 400


@dataclass(frozen=True, slots=True)
class LearnedAction:
    """An action of an overlay, and the causes that it mends."""

    value: Object
    causes: tuple[Cause, ...]


@dataclass(slots=True)
class _Group:
    """Edits that differ in one key of their place."""

    edits: list[Edit]
    at: int


def actions_of(
    edits: Iterable[Edit], document: Mapping[str, Any]
) -> list[LearnedAction]:
    """The actions for edits, in an order in which they can be applied.

    `document` is what they are of: parameters are told by their names, not by numbers.
    """
    single = joined(edits)
    groups = _grouped(single)
    order = {id(edit): number for number, edit in enumerate(single)}
    # a removal goes before what comes in its place
    groups.sort(key=lambda g: (g.edits[0].kind != "remove", order[id(g.edits[0])]))
    return [_action(group, document) for group in groups]


def _grouped(edits: Sequence[Edit]) -> list[_Group]:
    """Edits that are the same in several components, or in several fields of one place."""
    by_component = _by_key(edits, 2)
    groups = [each for each in by_component if len(each.edits) > 1]
    single = [each.edits[0] for each in by_component if len(each.edits) == 1]
    return [*groups, *_by_key(single, -1)]


def _by_key(edits: Iterable[Edit], at: int) -> list[_Group]:
    groups: dict[str, _Group] = {}
    result: list[_Group] = []
    for edit in edits:
        place = edit.place
        index = at if at >= 0 else len(place) - 1
        is_named = len(place) > 3 and isinstance(place[index], str)
        if at == 2 and place[:1] != ("components",):
            is_named = False
        rest = (place[:index], place[index + 1 :]) if is_named else (place, id(edit))
        key = repr(
            (
                edit.kind,
                rest,
                json.dumps(edit.value),
                edit.names,
                edit.members,
                is_named,
            )
        )
        group = groups.get(key)
        size = (
            sum(len(str(each.place[index])) + 4 for each in group.edits) if group else 0
        )
        if group is None or size > _ROOM:
            group = groups[key] = _Group([], index)
            result.append(group)
        group.edits.append(edit)
    return result


def _action(group: _Group, document: Mapping[str, Any]) -> LearnedAction:
    edits = group.edits
    first = edits[0]
    causes = list({id(c): c for edit in edits for c in edit.causes}.values())
    names = [str(edit.place[group.at]) for edit in edits] if len(edits) > 1 else []
    target = json_path(first.place, document, group.at, names)
    if first.members:
        tests = " || ".join(f"@ == {quoted(name)}" for name in first.members)
        target = f"{target}.{first.names[0]}[?{tests}]"
    elif first.names:
        target += selector(first.names)
    action: Object = {
        "description": _description([edit.sentence for edit in edits]),
        "target": target,
    }
    if first.kind == "remove":
        action["remove"] = True
    else:
        action["update"] = first.value
    action[EVIDENCE] = _evidence(causes)
    return LearnedAction(action, tuple(causes))


def _description(sentences: list[str]) -> str:
    different = list(dict.fromkeys(sentences))
    shown = " ".join(different[:_SHOWN])
    more = len(different) - _SHOWN
    return f"{shown} Likewise in {more} more." if more > 0 else shown


def _evidence(causes: Sequence[Cause]) -> Object:
    operations = sorted({name for cause in causes for name in cause.operations})
    listed: list[Json] = [*operations[:_OPERATIONS]]
    if len(operations) > _OPERATIONS:
        listed.append(f"and {len(operations) - _OPERATIONS} more")
    return {
        "exchanges": sum(cause.exchanges for cause in causes),
        "operations": listed,
        "first": min((cause.first for cause in causes), default=""),
    }


def json_path(
    place: Tokens, document: Mapping[str, Any], at: int = -1, names: Sequence[str] = ()
) -> str:
    """The JSONPath query (RFC 9535) of a place; `names` stand for its key number `at`."""
    text = "$"
    for index, token in enumerate(place):
        if names and index == at:
            text += f"[{', '.join(map(quoted, sorted(names)))}]"
        elif isinstance(token, int):
            text += _item(place[: index + 1], document)
        elif _NAME.fullmatch(token):
            text += f".{token}"
        else:
            text += f"[{quoted(token)}]"
    return text


def _item(place: Tokens, document: Mapping[str, Any]) -> str:
    """An item of a list: a parameter by its name, others by their number."""
    item = mapping(value_at(document, place))
    name, location = item.get("name"), item.get("in")
    if (
        place[-2] == "parameters"
        and isinstance(name, str)
        and isinstance(location, str)
    ):
        return f"[?@.name == {quoted(name)} && @.in == {quoted(location)}]"
    return f"[{place[-1]}]"


def selector(names: Sequence[str]) -> str:
    """The names of members as a selector."""
    if len(names) == 1 and _NAME.fullmatch(names[0]):
        return f".{names[0]}"
    return f"[{', '.join(map(quoted, names))}]"


def quoted(name: str) -> str:
    """A name as a string literal of JSONPath."""
    if name.isprintable() and "\\" not in name and "'" not in name:
        return f"'{name}'"
    return json.dumps(name)
