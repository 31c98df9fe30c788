"""Which module of `models` or `inputs` holds a declaration.

A module holds what belongs to one component schema, or to one operation, and has its
whole name: ``WorkspaceUser`` and what is nested in it are in ``workspace_user``. So the
module of a class depends on its own schema alone; what else is in the document does not
matter.

An alias that mentions other declarations is alone in its module, under its own name: it
is evaluated when its module is imported, and imports what it mentions, while modules of
models import nothing. What is nested in a schema that is such an alias has a module of
its own, too: ``Event > base`` is in ``event_base``.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from specpress.ir.types import OPERATION_PREFIX, Alias, Declaration, Owner, references

from .identifiers import ModuleName, module
from .scope import assign_unique_names


def module_names(
    declarations: Iterable[Declaration], taken: Container[str]
) -> dict[str, ModuleName]:
    """The module of each declaration, by id; none of them is called as in `taken`."""
    listed = list(declarations)
    alone = {declaration.id for declaration in listed if _imports_others(declaration)}
    keys = {
        declaration.id: (
            declaration.id
            if alone & {declaration.id, declaration.id.partition(" > ")[0]}
            else _owner_key(declaration.owner)
        )
        for declaration in listed
    }
    names = assign_unique_names(
        dict.fromkeys(keys.values()), _module_name, taken, fold=True
    )
    return {id_: names[key] for id_, key in keys.items()}


def _imports_others(declaration: Declaration) -> bool:
    """Whether a module has to import others to evaluate the declaration."""
    return isinstance(declaration, Alias) and bool(references(declaration.type))


def _owner_key(owner: Owner) -> str:
    # an operation may be called like a schema
    is_schema = owner.kind == "schema"
    return owner.name if is_schema else f"{OPERATION_PREFIX}{owner.name}"


def _module_name(key: str) -> ModuleName:
    return module(key.removeprefix(OPERATION_PREFIX))
