"""Comparing the parameters of an operation."""

from __future__ import annotations

from typing import Any

from specpress.diff.document import Node

from .context import Scene
from .lifecycle import STABILITY, compare_deprecation, removal_event
from .operation_index import Parameter, Site, placed

_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_SCALARS = frozenset({"string", "number", "integer", "boolean"})


def compare_parameters(scene: Scene, base: Site, revision: Site) -> None:
    """Notes what changed in the parameters of an operation."""
    ours = {_key(one, base): one for one in base.parameters(scene.base)}
    theirs = {_key(one, revision): one for one in revision.parameters(scene.revision)}
    _unfold(ours, theirs, scene, scene.base_shapes)
    _unfold(theirs, ours, scene, scene.revision_shapes)
    for key, mine in ours.items():
        other = theirs.get(key)
        if other is None:
            if _in_path(key) or mine.location != "path":  # else it was never sent
                _removed(scene, mine, undeclared=_in_path(key))
        else:
            _compare(scene, mine, other, revision)
    for key, other in theirs.items():
        if key not in ours:
            _added(scene, other, declared=_in_path(key))


def _in_path(key: tuple[str, str]) -> bool:
    """Whether a parameter stands in the path, and so is sent whether declared or not."""
    return key[0] == "path" and key[1].isdigit()


def _key(parameter: Parameter, site: Site) -> tuple[str, str]:
    """Location and name; of a parameter in the path its position, which is what is sent."""
    if parameter.location == "path" and parameter.name in (names := placed(site.path)):
        return "path", str(names.index(parameter.name))
    return parameter.location, parameter.name


def _unfold(
    some: dict[tuple[str, str], Parameter],
    others: dict[tuple[str, str], Parameter],
    scene: Scene,
    shapes: Any,
) -> None:
    """Replaces an exploded object by its properties where the other side has them apart:
    the same is sent (OpenAPI 3.1, section 4.8.12.4).
    """
    for key, parameter in list(some.items()):
        location = key[0]
        if key in others or location not in ("query", "cookie"):
            continue
        if not _explodes(parameter) or "schema" not in parameter.node.value:
            continue
        shape = shapes.shape(shapes.resolve_wrapper(parameter.node.at("schema")))
        if shape.types != {"object"}:
            continue
        parts = {
            (location, part): Parameter(
                location,
                part,
                Node(
                    {
                        "name": part,
                        "in": location,
                        "required": part in shape.required
                        and parameter.node.value.get("required") is True,
                        "schema": held.value,
                    },
                    parameter.node.pointer,
                ),
            )
            for part, held in shape.properties.items()
        }
        if parts.keys() & others.keys():
            del some[key]
            for part_key, part in parts.items():
                scene.keep(part.node.value)
                some.setdefault(part_key, part)


def _style(parameter: Parameter) -> str:
    return str(parameter.node.value.get("style") or _STYLE.get(parameter.location, ""))


def _explodes(parameter: Parameter) -> bool:
    explode = parameter.node.value.get("explode")
    style = _style(parameter)
    return (explode is True or (explode is None)) and style == "form"


def _explode(parameter: Parameter) -> bool:
    explode = parameter.node.value.get("explode")
    return explode if isinstance(explode, bool) else _style(parameter) == "form"


def _removed(scene: Scene, parameter: Parameter, *, undeclared: bool) -> None:
    """Notes that a parameter is gone; one in the path is still sent, but undeclared."""
    event = removal_event(parameter.node.value, scene.calendar)
    if undeclared:
        event = "undeclared"
    scene.add(
        "parameter", event, scene.sense.parameter,
        parameter.node.pointer, "", name=_name(parameter),
    )  # fmt: skip


def _name(parameter: Parameter) -> str:
    return f"{parameter.node.value.get('name')}"


def _added(scene: Scene, parameter: Parameter, *, declared: bool) -> None:
    """Notes a new parameter; one in the path was sent before, but undeclared."""
    value = parameter.node.value
    required = value.get("required") is True
    if declared:
        event = "declared"
    elif parameter.location == "path":
        event = "path-added"
    else:
        event = "required-added" if required else "optional-added"
    scene.add(
        "parameter", event, scene.sense.parameter,
        "", parameter.node.pointer, name=_name(parameter),
    )  # fmt: skip


def _compare(scene: Scene, mine: Parameter, other: Parameter, site: Site) -> None:
    before, after = mine.node, other.node
    where = (before.pointer, after.pointer)
    name = _name(other)
    way = scene.sense.parameter
    if mine.location == "path" and _name(mine) != name:
        shown = {"before": _name(mine), "after": name}
        scene.add("parameter", "renamed", way, *where, **shown)
    was, now = before.value.get("required") is True, after.value.get("required") is True
    if was != now:
        scene.add(
            "parameter", "required" if now else "optional", way, *where, name=name
        )
    for subject, old, new in (
        ("parameter.style", _style(mine), _style(other)),
        ("parameter.explode", _explode(mine), _explode(other)),
        ("parameter.allowReserved", _flag(mine, "allowReserved"), _flag(other, "allowReserved")),
        ("parameter.allowEmptyValue", _flag(mine, "allowEmptyValue"), _flag(other, "allowEmptyValue")),
    ):  # fmt: skip
        if old != new and (
            subject != "parameter.explode" or _style_matters(scene, mine, other)
        ):
            event = (
                "changed"
                if subject in ("parameter.style", "parameter.explode")
                else ("set" if new else "unset")
            )
            scene.add(subject, event, way, *where, name=name, before=old, after=new)
    compare_deprecation(
        "parameter", before.value, after.value, where,
        scene.directed(way), scene.calendar,
        str(site.node.value.get(STABILITY, "")), name,
    )  # fmt: skip
    _compare_schema(scene, mine, other, where)


def _flag(parameter: Parameter, key: str) -> bool:
    return parameter.node.value.get(key) is True


def _style_matters(scene: Scene, mine: Parameter, other: Parameter) -> bool:
    """Whether `explode` makes a difference: it does not for a single value."""
    types = [
        shapes.shape(shapes.resolve_wrapper(parameter.node.at("schema"))).types
        for shapes, parameter in (
            (scene.base_shapes, mine), (scene.revision_shapes, other)
        )
        if "schema" in parameter.node.value
    ]  # fmt: skip
    return not any(one is not None and one <= _SCALARS for one in types)


def _compare_schema(
    scene: Scene, mine: Parameter, other: Parameter, where: tuple[str, str]
) -> None:
    way = scene.sense.parameter
    before, after = mine.node, other.node
    old, new = dict(before.entries("content")), dict(after.entries("content"))
    if bool(old) != bool(new):
        scene.add("parameter.content", "changed", way, *where, name=_name(other))
        return
    if old and old.keys() != new.keys():
        scene.add(
            "parameter.content", "changed", way, *where, name=_name(other),
            before=", ".join(old), after=", ".join(new),
        )  # fmt: skip
        return
    if old:
        for media, held in old.items():
            scene.reach(held.at("schema"), new[media].at("schema"), scene.sense.request)
        return
    schema, revised = before.at("schema"), after.at("schema")
    items = _became_list(scene, mine, other)
    if items is not None:
        scene.add("parameter", "became-list", way, *where, name=_name(other))
        revised = items
    scene.reach(schema, revised, way)


def _became_list(scene: Scene, mine: Parameter, other: Parameter) -> Node | None:
    """The items of a list that a single value became, if one item is sent the same."""
    before = scene.base_shapes.shape(
        scene.base_shapes.resolve_wrapper(mine.node.at("schema"))
    )
    after = scene.revision_shapes.shape(
        scene.revision_shapes.resolve_wrapper(other.node.at("schema"))
    )
    scalar = before.types is not None and before.types <= _SCALARS
    if not scalar or after.types != frozenset({"array"}) or not _explodes(other):
        return None
    if other.location not in ("query", "cookie"):
        return None
    limited = after.keywords.get("minItems", 0) > 1 or after.enum is not None
    return None if limited else after.schemas.get("items")
