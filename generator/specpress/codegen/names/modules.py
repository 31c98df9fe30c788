"""Which declarations share a module.

A module holds the declarations whose owners' names begin with the same words: by the
first one, those of ``WorkspaceUser`` are in ``workspace``, by more, in
``workspace_user``. Where that would be too many to load for one of them, the next word
divides them. So a module
depends on names alone: what else is in the document, and its order, do not matter.

An alias that mentions others has a module of its own. It is evaluated when its module
is imported, and imports what it mentions; modules of models import nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

from specpress.ir.types import Alias, Declaration, references

from .identifiers import ModuleName, module
from .scope import assign_unique_names
from .words import camel_words, words

# Pydantic takes half a millisecond to load a model. A call needs three, and loads four or
# five; by one word it would load a dozen. What is sent are TypedDicts, which cost nothing.
OF_MODELS = 2
OF_INPUTS = 1
_MOST_IN_MODULE = 40
_OWN = " alias"


def module_names(
    declarations: Iterable[Declaration], taken: Container[str], *, words: int
) -> dict[str, ModuleName]:
    """The module of each declaration, by id; none of them is called as in `taken`.

    `words` is the number of those that the names in a module have in common.
    """
    keys: dict[str, str] = {}
    bundled: defaultdict[str, list[str]] = defaultdict(list)
    for declaration in declarations:
        if isinstance(declaration, Alias) and references(declaration.type):
            keys[declaration.id] = declaration.id + _OWN
        else:
            bundled[declaration.owner.name].append(declaration.id)
    for owner, key in _bundles(bundled, words).items():
        keys.update(dict.fromkeys(bundled[owner], key))
    names = assign_unique_names(dict.fromkeys(keys.values()), module, taken, fold=True)
    return {id_: names[key] for id_, key in keys.items()}


def _bundles(owned: dict[str, list[str]], first: int) -> dict[str, str]:
    """What each owner's module is called: the words that its bundle has in common."""
    found: dict[str, str] = {}
    pending = [(first, {owner: _words(owner) for owner in owned})]
    while pending:
        depth, owners = pending.pop()
        groups: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
        for owner, spelt in owners.items():
            groups[" ".join(spelt[:depth])][owner] = spelt
        for key, members in groups.items():
            size = sum(len(owned[owner]) for owner in members)
            longest = max(len(spelt) for spelt in members.values())
            if size > _MOST_IN_MODULE and longest > depth:
                pending.append((depth + 1, members))
            else:
                found.update(dict.fromkeys(members, key))
    return found


def _words(name: str) -> list[str]:
    return [part.lower() for word in words(name) for part in camel_words(word)] or [
        name
    ]
