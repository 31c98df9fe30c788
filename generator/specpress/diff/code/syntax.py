"""What a piece of Python says by itself."""

from __future__ import annotations

import ast
from collections.abc import Sequence


def method_in(node: ast.expr) -> str:
    """``group.method`` for ``….group.method`` and ``….group.with_response.method``."""
    if not isinstance(node, ast.Attribute):
        return ""
    holder = node.value
    if isinstance(holder, ast.Attribute) and holder.attr == "with_response":
        holder = holder.value
    if isinstance(holder, ast.Attribute):
        return f"{holder.attr}.{node.attr}"
    if isinstance(holder, ast.Name):
        return f"{holder.id}.{node.attr}"
    return ""


def class_in(node: ast.expr) -> str:
    """The class that an annotation or a constructor names: the last capitalised name."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        try:
            return class_in(ast.parse(node.value, mode="eval").body)
        except (SyntaxError, ValueError):
            return ""
    names: Sequence[str] = [
        one.attr if isinstance(one, ast.Attribute) else one.id
        for one in ast.walk(node)
        if isinstance(one, ast.Attribute | ast.Name)
    ]
    return next(
        (name for name in names if name[:1].isupper() and name not in _TYPING), ""
    )


def is_property(decorator: ast.expr) -> bool:
    """Whether a decorator makes an attribute of a method."""
    name = decorator.attr if isinstance(decorator, ast.Attribute) else ""
    if isinstance(decorator, ast.Name):
        name = decorator.id
    return name in ("property", "cached_property")


_TYPING = frozenset(
    {
        "Any",
        "Optional",
        "Union",
        "List",
        "Iterable",
        "Iterator",
        "Sequence",
        "Annotated",
    }
)
