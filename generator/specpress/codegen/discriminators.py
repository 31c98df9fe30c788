"""Which values of a discriminator stand for which alternatives (OAS 4.8.25)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from specpress.document.references.follow import mapping, resolve
from specpress.document.values import unescape

_Node: TypeAlias = Mapping[str, Any]
Tags: TypeAlias = list[str] | None
"""The values that stand for an alternative; None for one that is no object: null."""


def tagged_branches(
    schema: _Node, branches: Sequence[Any], components: Mapping[str, Any]
) -> tuple[str, list[Tags]] | None:
    """Give the name of a discriminator and the values for each branch of a union.

    None where there is none, or where it does not tell the branches apart.
    """
    by = mapping(schema.get("discriminator"))
    name: object = by.get("propertyName")
    if not isinstance(name, str) or not branches:
        return None
    listed: list[Tags] = []
    used: set[str] = set()
    for branch in branches:
        target = _target(branch, components)
        if target.get("type") == "null":
            listed.append(None)
            continue
        tags = _tags(by, name, mapping(branch), target)
        if not tags or used & set(tags):
            return None
        used |= set(tags)
        listed.append(tags)
    return (name, listed) if used else None


def heirs(
    components: Mapping[str, object],
) -> dict[str, tuple[str, dict[str, list[str]]]]:
    """Give the components that others extend by `allOf`, and that say which by a tag.

    Each with the name of the discriminator and the values for each of those others.
    """
    extending: dict[str, list[str]] = {}
    for name, schema in components.items():
        for part in mapping(schema).get("allOf", ()):
            reference: object = mapping(part).get("$ref")
            if isinstance(reference, str):
                base = unescape(reference.rpartition("/")[2])
                extending.setdefault(base, []).append(name)
    by_base: dict[str, tuple[str, dict[str, list[str]]]] = {}
    for base, others in extending.items():
        schema = mapping(components.get(base))
        by = mapping(schema.get("discriminator"))
        tag: object = by.get("propertyName")
        if isinstance(tag, str) and not schema.keys() & {"anyOf", "oneOf"}:
            listed = _mapped(by)
            tags = {
                each: values
                for each in sorted(others)
                if (values := _named(each, listed))
            }
            if tags:
                by_base[base] = (tag, tags)
    return by_base


def _mapped(by: _Node) -> dict[str, str]:
    entries = mapping(by.get("mapping"))
    return {
        str(tag): unescape(target.rpartition("/")[2])
        for tag, target in entries.items()
        if isinstance(target, str)
    }


def _named(name: str, listed: Mapping[str, str]) -> list[str]:
    tags = [tag for tag, target in listed.items() if target == name]
    return tags or ([] if name in listed else [name])


def _tags(by: _Node, name: str, branch: _Node, target: _Node) -> list[str]:
    listed = _mapped(by)
    last = unescape(str(branch.get("$ref", "")).rpartition("/")[2])
    tags = [tag for tag, to in listed.items() if to == last and last]
    return tags or _pinned(target, name) or ([last] if last else [])


def _pinned(target: _Node, name: str) -> list[str]:
    """The values that a branch itself allows for the discriminator."""
    declared = mapping(mapping(target.get("properties")).get(name))
    values = [declared["const"]] if "const" in declared else declared.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def _target(schema: object, components: Mapping[str, Any]) -> _Node:
    return mapping(resolve({"components": {"schemas": components}}, schema))
