"""Which module of `models` or `inputs` holds a declaration.

A module holds the schemas whose names begin with the same word, and what is nested in
them: ``Workspace`` and ``WorkspaceUser`` are in ``workspace``. Where many begin with one
word, they are divided as the volumes of a dictionary are, by the letters that follow:
``ErrorNotFound`` is in ``error_n``. So a module depends on names alone: what else is in
the document, and its order, do not matter.

An alias that mentions other declarations is alone in its module, under its own name: it
is evaluated when its module is imported, and imports what it mentions, while modules of
models import nothing. Where that name is a word of models, it is ``export_alias``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from specpress.ir.types import OPERATION_PREFIX, Alias, Declaration, Owner, references

from .identifiers import ModuleName, module
from .scope import assign_unique_names
from .words import camel_words, words

_MOST = 24
"""How many declarations a module holds before it is divided.

A call loads the modules of the models in its answer; pydantic takes half a millisecond
for a model.
"""
_UP_TO_DIGITS = re.compile(r"[^\d]+")


def module_names(
    declarations: Iterable[Declaration], taken: Collection[str]
) -> dict[str, ModuleName]:
    """The module of each declaration, by id; none of them is called as in `taken`."""
    keys: dict[str, str] = {}
    owned: defaultdict[str, list[str]] = defaultdict(list)
    alone: list[str] = []
    for declaration in declarations:
        if isinstance(declaration, Alias) and references(declaration.type):
            alone.append(declaration.id)
        else:
            owned[_owner_name(declaration.owner)].append(declaration.id)
    for owner, volume in _volumes(
        {name: len(ids) for name, ids in owned.items()}
    ).items():
        keys.update(dict.fromkeys(owned[owner], volume))
    volumes = assign_unique_names(
        dict.fromkeys(keys.values()), module, taken, fold=True
    )
    names = {id_: volumes[key] for id_, key in keys.items()}
    shared = frozenset([*volumes.values(), *taken])

    def alias_module(id_: str) -> ModuleName:
        name = module(id_.removeprefix(OPERATION_PREFIX))
        return name.suffixed("alias") if name in shared else name

    return names | assign_unique_names(alone, alias_module, shared, fold=True)


def _owner_name(owner: Owner) -> str:
    # an operation may be called like a schema
    is_schema = owner.kind == "schema"
    return owner.name if is_schema else f"{OPERATION_PREFIX}{owner.name}"


def _volumes(sizes: Mapping[str, int]) -> dict[str, str]:
    """The key of each owner's module: a word, and as many letters as it needs."""
    result: dict[str, str] = {}
    pending = [(0, {owner: _first_word(owner) for owner in sizes})]
    while pending:
        letters, owners = pending.pop()
        volumes: defaultdict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        for owner, (word, rest) in owners.items():
            volumes[f"{word} {rest[:letters]}"][owner] = (word, rest)
        for key, members in volumes.items():
            has_more = any(len(rest) > letters for _, rest in members.values())
            if has_more and sum(map(sizes.__getitem__, members)) > _MOST:
                pending.append((letters + 1, members))
            else:
                result.update(dict.fromkeys(members, key.strip()))
    return result


def _first_word(name: str) -> tuple[str, str]:
    """The first word of a name up to its digits, and the words that follow it."""
    own = name.removeprefix(OPERATION_PREFIX)
    parts = [part.lower() for word in words(own) for part in camel_words(word)]
    if not parts:
        return own, ""
    word = _UP_TO_DIGITS.match(parts[0])
    return word[0] if word else parts[0], " ".join(parts[1:])
