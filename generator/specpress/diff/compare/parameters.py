"""Comparing the parameters of an operation."""

from __future__ import annotations

from typing import Any

from specpress.diff.document import Node

from .context import ComparisonContext
from .lifecycle import STABILITY, compare_deprecation, removal_event
from .media_types import related
from .operation_index import OperationRef, Parameter, placed
from .shape import Shape

_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_DIVIDING = frozenset({"form", "spaceDelimited", "pipeDelimited"})
"""Styles that differ in what stands between values, not in what stands before them."""
_SCALARS = frozenset({"string", "number", "integer", "boolean"})
_ANYTHING = Node({}, "")


def compare_parameters(
    context: ComparisonContext, base: OperationRef, revision: OperationRef
) -> None:
    """Notes what changed in the parameters of an operation."""
    in_base = {_key(one, base): one for one in base.parameters(context.base)}
    in_revision = {
        _key(one, revision): one for one in revision.parameters(context.revision)
    }
    _unfold(in_base, in_revision, context, context.base_shapes)
    _unfold(in_revision, in_base, context, context.revision_shapes)
    for key, base_parameter in in_base.items():
        revision_parameter = in_revision.get(key)
        if revision_parameter is None:
            _removed(context, base_parameter, is_in_path=_in_path(key))
        else:
            _compare(context, base_parameter, revision_parameter, revision)
    for key, revision_parameter in in_revision.items():
        if key not in in_base:
            _added(context, revision_parameter, declared=_in_path(key))


def _in_path(key: tuple[str, str]) -> bool:
    """Whether a parameter stands in the path, and so is sent whether declared or not."""
    return key[0] == "path" and key[1].isdigit()


def _key(parameter: Parameter, operation: OperationRef) -> tuple[str, str]:
    """Location and name; of a parameter in the path its position, which is what is sent."""
    if parameter.location == "path" and parameter.name in (
        names := placed(operation.path)
    ):
        return "path", str(names.index(parameter.name))
    return parameter.location, parameter.name


def _unfold(
    some: dict[tuple[str, str], Parameter],
    others: dict[tuple[str, str], Parameter],
    context: ComparisonContext,
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
                        "schema": property_node.value,
                    },
                    parameter.node.pointer,
                ),
            )
            for part, property_node in shape.properties.items()
        }
        if parts.keys() & others.keys():
            del some[key]
            for part_key, part in parts.items():
                context.keep(part.node.value)
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


def _removed(
    context: ComparisonContext, parameter: Parameter, *, is_in_path: bool
) -> None:
    """Notes that a parameter is gone; one in the path is still sent, but undeclared."""
    event = removal_event(parameter.node.value, context.calendar)
    if parameter.location == "path":
        event = "undeclared" if is_in_path else "path-removed"
    context.add(
        "parameter", event, context.directions.parameter,
        parameter.node.pointer, "", name=_name(parameter),
    )  # fmt: skip


def _name(parameter: Parameter) -> str:
    return f"{parameter.node.value.get('name')}"


def _added(context: ComparisonContext, parameter: Parameter, *, declared: bool) -> None:
    """Notes a new parameter; one in the path was sent before, but undeclared."""
    value = parameter.node.value
    required = value.get("required") is True
    if declared:
        event = "declared"
    elif parameter.location == "path":
        event = "path-added"
    else:
        event = "required-added" if required else "optional-added"
    context.add(
        "parameter", event, context.directions.parameter,
        "", parameter.node.pointer, name=_name(parameter),
    )  # fmt: skip


def _compare(
    context: ComparisonContext,
    base_parameter: Parameter,
    revision_parameter: Parameter,
    operation: OperationRef,
) -> None:
    before, after = base_parameter.node, revision_parameter.node
    where = (before.pointer, after.pointer)
    name = _name(revision_parameter)
    way = context.directions.parameter
    if base_parameter.location == "path" and _name(base_parameter) != name:
        values = {"before": _name(base_parameter), "after": name}
        context.add("parameter", "renamed", way, *where, **values)
    was, now = before.value.get("required") is True, after.value.get("required") is True
    if was != now:
        context.add(
            "parameter", "required" if now else "optional", way, *where, name=name
        )
    for subject, old, new in (
        ("parameter.style", _style(base_parameter), _style(revision_parameter)),
        ("parameter.explode", _explode(base_parameter), _explode(revision_parameter)),
        ("parameter.allowReserved", _flag(base_parameter, "allowReserved"), _flag(revision_parameter, "allowReserved")),
        ("parameter.allowEmptyValue", _flag(base_parameter, "allowEmptyValue"), _flag(revision_parameter, "allowEmptyValue")),
    ):  # fmt: skip
        if old != new and (
            subject not in ("parameter.style", "parameter.explode")
            or (subject == "parameter.style" and not {old, new} <= _DIVIDING)
            or _style_matters(context, base_parameter, revision_parameter)
        ):
            event = (
                "changed"
                if subject in ("parameter.style", "parameter.explode")
                else ("set" if new else "unset")
            )
            context.add(subject, event, way, *where, name=name, before=old, after=new)
    compare_deprecation(
        "parameter", before.value, after.value, where,
        context.directed(way), context.calendar,
        str(operation.node.value.get(STABILITY, "")), name,
    )  # fmt: skip
    _compare_schema(context, base_parameter, revision_parameter, where)


def _flag(parameter: Parameter, key: str) -> bool:
    return parameter.node.value.get(key) is True


def _style_matters(
    context: ComparisonContext, base_parameter: Parameter, revision_parameter: Parameter
) -> bool:
    """Whether what divides values makes a difference: not for a single value, nor for a
    list whose items are divided by commas anyway (OpenAPI 3.1, section 4.8.12.4).
    """
    simple = _style(base_parameter) == _style(revision_parameter) == "simple"
    found = [
        shapes.shape(shapes.resolve_wrapper(parameter.node.at("schema")))
        for shapes, parameter in (
            (context.base_shapes, base_parameter), (context.revision_shapes, revision_parameter)
        )
        if "schema" in parameter.node.value
    ]  # fmt: skip
    return not any(_is_single(shape, lists=simple) for shape in found)


def _is_single(shape: Shape, *, lists: bool) -> bool:
    """Whether a value is a single one, which a list of at most one is; or with `lists`, a
    list of whatever length.
    """
    if shape.types is None:
        return False
    most = shape.keywords.get("maxItems")
    alike = lists or (isinstance(most, int) and most <= 1)
    return shape.types <= (_SCALARS | {"array"} if alike else _SCALARS)


def _compare_schema(
    context: ComparisonContext,
    base_parameter: Parameter,
    revision_parameter: Parameter,
    where: tuple[str, str],
) -> None:
    way = context.directions.parameter
    before, after = base_parameter.node, revision_parameter.node
    old, new = dict(before.entries("content")), dict(after.entries("content"))
    if bool(old) != bool(new):
        context.add(
            "parameter.content", "changed", way, *where, name=_name(revision_parameter)
        )
        return
    if old:  # there is one media type
        (media, content), (other, revised) = (next(iter(o.items())) for o in (old, new))
        if related(media, other) not in ("same", "renamed"):
            context.add(
                "parameter.content", "changed", way, *where,
                name=_name(revision_parameter), before=media, after=other,
            )  # fmt: skip
            return
        context.reach(
            content.at("schema"), revised.at("schema"), context.directions.request
        )
        return
    schema, values = before.at("schema"), after.at("schema")
    items = _became_list(context, base_parameter, revision_parameter)
    if items is not None:
        context.add(
            "parameter", "became-list", way, *where, name=_name(revision_parameter)
        )
        values = items
    context.reach(schema, values, way)


def _became_list(
    context: ComparisonContext, base_parameter: Parameter, revision_parameter: Parameter
) -> Node | None:
    """The items of a list that a single value became, if one item is sent the same."""
    before = context.base_shapes.shape(
        context.base_shapes.resolve_wrapper(base_parameter.node.at("schema"))
    )
    after = context.revision_shapes.shape(
        context.revision_shapes.resolve_wrapper(revision_parameter.node.at("schema"))
    )
    scalar = before.types is not None and before.types <= _SCALARS
    if (
        not scalar
        or after.types != frozenset({"array"})
        or not _explodes(revision_parameter)
    ):
        return None
    if revision_parameter.location not in ("query", "cookie"):
        return None
    limited = after.keywords.get("minItems", 0) > 1 or after.enum is not None
    if limited:
        return None
    return after.schemas.get("items", _ANYTHING)
