"""The part of a document around what changed, before and after.

Code is generated for whole tag groups, so the part holds all operations of each affected
group, and the components that these refer to. A group is affected by an operation of its
own that comes, goes or changes, and by a component that does, where an operation refers to
it. The part also holds the groups of operations that the settings name, such as a login:
modules beside the groups are made of them.
"""

from __future__ import annotations

import marshal
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final, TypeAlias

from specpress.document.given_names import group_of
from specpress.document.grammar import METHODS
from specpress.document.values import Json, Object, escape, unescape
from specpress.utils.dataclass import dataclass

_LARGEST_SHARE: Final = 1 / 3
"""Of all operations; for more, generating all of them takes hardly longer."""
_SECTIONS: Final = frozenset({"paths", "components"})
_KEPT: Final = frozenset({"securitySchemes"})
"""Sections of components whose members are referred to by bare names."""
_COMPONENTS: Final = "#/components/"
_ADDITIONAL: Final = "additionalOperations"
"""Operations of a path item with methods of any name (OpenAPI 3.2, section 4.8)."""

_Component: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Delta:
    """The same part of a document before a change and after it."""

    before: Object
    after: Object


def delta(before: Object, after: Object, named: Collection[str] = ()) -> Delta | None:
    """The parts of two normalised documents that hold all their differences.

    `named` are the ids of operations whose groups the parts hold in any case. None where
    they differ in more than the operations and components of a few groups.
    """
    changed = _changed_components(before, after)
    if changed is None:
        return None
    old, new = _object(before.get("paths")), _object(after.get("paths"))
    if not old or not new:
        return None  # without operations all components are generated
    if any(
        _ADDITIONAL in _object(item) for each in (old, new) for item in each.values()
    ):
        return None  # these are operations of groups too, and none of `METHODS`
    affected: set[str] = set()
    for path in old.keys() | new.keys():
        one, other = old.get(path), new.get(path)
        if not _same(one, other):
            affected |= _affected_groups(_object(one), _object(other))
    if changed:
        groups = _groups_that_refer(after, changed, _object(before.get("components")))
        if groups is None:
            return None
        affected |= groups
    affected |= _groups_of(new, named)
    count = sum(1 for item in new.values() for _ in _operations(_object(item)))
    kept = _paths(new, affected)
    if sum(1 for item in kept.values() for _ in _operations(item)) > (
        count * _LARGEST_SHARE
    ):
        return None
    return Delta(_cut(before, _paths(old, affected)), _cut(after, kept))


def without_default(document: Object) -> tuple[int, int, str] | None:
    """What the problem of operations without the error response of most others says.

    How many have one, how many have none, and where the first of these is; None where
    there is no such problem. See `ir.diagnostics`.
    """
    count = with_default = 0
    silent: list[str] = []
    for path, item in _object(document.get("paths")).items():
        for method, operation in _operations(_object(item)):
            count += 1
            statuses = [*_object(operation.get("responses"))]
            with_default += "default" in statuses
            if not any(
                status.lower().startswith(("4", "5", "d")) for status in statuses
            ):
                silent.append(f"{method} {path}")
    if not silent or with_default * 2 < count:
        return None
    return with_default, len(silent), silent[0]


def _changed_components(before: Object, after: Object) -> set[_Component] | None:
    """The components that differ; None where anything else but paths does."""
    if before.keys() != after.keys() or any(
        not _same(before[key], after[key]) for key in before if key not in _SECTIONS
    ):
        return None
    old, new = _object(before.get("components")), _object(after.get("components"))
    changed: set[_Component] = set()
    for section in old.keys() | new.keys():
        one, other = old.get(section), new.get(section)
        if _same(one, other):
            continue
        if section in _KEPT:
            return None
        ours, theirs = _object(one), _object(other)
        changed |= {
            (section, name)
            for name in ours.keys() | theirs.keys()
            if not _same(ours.get(name), theirs.get(name))
        }
    return changed


def _groups_that_refer(
    document: Object, changed: set[_Component], before: Object
) -> set[str] | None:
    """The groups of the operations that refer to components, directly or not.

    `before` are the components as they were. None where something refers to them that is
    always in the part, as it is of no group.
    """
    components = _object(document.get("components"))
    schemas = _object(components.get("schemas"))
    referring = _referring(components, changed, before)
    if any(
        component in referring
        for value in (document.get("webhooks"), document.get("tags"))
        for component in _referenced(value, schemas)
    ):
        return None
    groups: set[str] = set()
    for value in _object(document.get("paths")).values():
        item = _object(value)
        operations = dict(_operations(item))
        shared = {key: each for key, each in item.items() if key not in METHODS}
        is_shared = _refers(shared, schemas, referring)
        groups |= {
            group_of(operation)
            for operation in operations.values()
            if is_shared or _refers(operation, schemas, referring)
        }
    return groups


def _referring(
    components: Object, changed: set[_Component], before: Object
) -> set[_Component]:
    """These components and all that refer to them, or did, directly or not."""
    users: defaultdict[_Component, set[_Component]] = defaultdict(set)
    for each in (components, _only(before, changed)):
        schemas = _object(each.get("schemas"))
        for section, value in each.items():
            for name, component in _object(value).items():
                for target in _referenced(component, schemas):
                    users[target].add((section, name))
        for base, children in _extending(schemas).items():
            for child in children:
                users["schemas", child].add(("schemas", base))
    found = set(changed)
    pending = list(changed)
    while pending:
        new = users[pending.pop()] - found
        found |= new
        pending += new
    return found


def _only(components: Object, chosen: set[_Component]) -> dict[str, Object]:
    kept: dict[str, Object] = {}
    for section, name in chosen:
        own = _object(components.get(section))
        if name in own:
            kept.setdefault(section, {})[name] = own[name]
    return kept


def _refers(value: Json, schemas: Object, to: set[_Component]) -> bool:
    return any(component in to for component in _referenced(value, schemas))


def _affected_groups(before: Object, after: Object) -> set[str]:
    """The groups of the operations of a path item that differ.

    All of its groups, where what differs is shared by its operations.
    """
    old, new = dict(_operations(before)), dict(_operations(after))
    differing = {m for m in (*old, *new) if not _same(old.get(m), new.get(m))}
    if any(
        not _same(before.get(key), after.get(key))
        for key in (*before, *after)
        if key not in METHODS
    ):
        differing = {*old, *new}
    return {
        group_of(operations[method])
        for operations in (old, new)
        for method in differing & operations.keys()
    }


def _groups_of(paths: Object, ids: Collection[str]) -> set[str]:
    return {
        group_of(operation)
        for item in (paths.values() if ids else ())
        for _, operation in _operations(_object(item))
        if operation.get("operationId") in ids
    }


def _paths(paths: Object, groups: set[str]) -> dict[str, Object]:
    """The path items with the operations of some groups; those without any are left out."""
    kept: dict[str, Object] = {}
    for path, value in paths.items():
        item = _object(value)
        others = {m for m, each in _operations(item) if group_of(each) not in groups}
        if len(others) < sum(1 for _ in _operations(item)):
            kept[path] = {k: each for k, each in item.items() if k not in others}
    return kept


def _cut(document: Object, paths: Mapping[str, Object]) -> Object:
    """The document with these paths, and the components that they refer to."""
    components = _object(document.get("components"))
    # what webhooks and tags refer to stays, so that the part has it as the whole has
    roots: list[Json] = [
        *paths.values(),
        document.get("webhooks"),
        document.get("tags"),
    ]
    reached = _reached(roots, components)
    kept: Object = {}
    for section, value in components.items():
        own = _object(value)
        kept[section] = {
            name: each
            for name, each in own.items()
            if section in _KEPT or (section, name) in reached
        }
    rest = {key: value for key, value in document.items() if key not in _SECTIONS}
    return {**rest, "paths": dict(paths), "components": kept}


def _reached(roots: list[Json], components: Object) -> set[_Component]:
    """The components that values refer to, directly or by way of others."""
    schemas = _object(components.get("schemas"))
    extending = _extending(schemas)
    reached: set[_Component] = set()
    pending = roots
    while pending:
        for component in _referenced(pending.pop(), schemas):
            if component in reached:
                continue
            reached.add(component)
            section, name = component
            value = _object(_object(components.get(section)).get(name))
            pending.append(value)
            if section == "schemas" and "discriminator" in value:
                pending += [_reference_to(child) for child in extending[name]]
    return reached


def _referenced(value: Json, schemas: Object) -> Iterator[_Component]:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, list):
            pending += each
        elif isinstance(each, dict):
            pending += each.values()
            reference = each.get("$ref")
            if isinstance(reference, str) and reference.startswith(_COMPONENTS):
                yield _component(reference)
            for target in _object(each.get("mapping")).values():
                if isinstance(target, str):  # OpenAPI 3.1, section 4.8.25: or a name
                    yield (
                        ("schemas", target) if target in schemas else _component(target)
                    )


def _reference_to(schema: str) -> Object:
    return {"$ref": f"{_COMPONENTS}schemas/{escape(schema)}"}


def _component(reference: str) -> _Component:
    section, _, name = reference.removeprefix(_COMPONENTS).partition("/")
    return section, unescape(name)


def _extending(schemas: Object) -> defaultdict[str, list[str]]:
    """The schemas that extend each one by `allOf`: its discriminator may select them."""
    children: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in schemas.items():
        parts = _object(schema).get("allOf")
        for part in parts if isinstance(parts, list) else ():
            reference = _object(part).get("$ref")
            if isinstance(reference, str):
                children[_component(reference)[1]].append(name)
    return children


def _operations(item: Object) -> Iterator[tuple[str, Object]]:
    for method in METHODS:
        operation = item.get(method)
        if isinstance(operation, dict):
            yield method, operation


def _same(one: Json, other: Json) -> bool:
    """Whether two values are equal, and of the same types: 1 is neither 1.0 nor true.

    Version 2 of the format has no back references, which depend on object identity.
    """
    return marshal.dumps(one, 2) == marshal.dumps(other, 2)


def _object(value: Json) -> Object:
    return value if isinstance(value, dict) else {}
