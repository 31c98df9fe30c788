"""Statements of generated code, each already in black's format.

Running black over a package takes longer than everything else together. Each function
here returns the text black would not change: one line where it fits, else exploded one
element a line with a trailing comma (see `expressions`); the rest is black's preference
between the two sides of an ``=`` and its parentheses around what has none of its own.
`indent` and `line_length` are in columns; the text includes the indentation and has no
final newline.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from specpress.utils.dataclass import dataclass

from .expressions import (
    INDENT,
    Brackets,
    Call,
    Expression,
    Union,
    Value,
    brackets,
    inline,
    lay_out,
)
from .text_width import width


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a function, or one of the markers ``*`` and ``/`` as its name."""

    name: str
    annotation: Expression | None = None
    default: Value | None = None


def annotated(
    name: str,
    annotation: Expression,
    value: Expression | None = None,
    *,
    indent: int,
    line_length: int,
) -> str:
    """``name: annotation = value``, a field of a class; no tuple of one as value."""
    lead = f"{' ' * indent}{name}: "
    head = lead + inline(annotation)
    if value is None:
        if width(head) <= line_length:
            return head
        return _broken_annotation(lead, annotation, "", indent, line_length)
    text = inline(value)
    if width(head) + width(text) + 3 <= line_length:
        return f"{head} = {text}"
    head += " = "
    if width(head) + 1 > line_length:
        return _both_broken(lead, annotation, value, indent, line_length)
    right = brackets(value)
    if right and width(head + right.opening) <= line_length:
        return head + right.exploded(indent, line_length)
    return head + _parenthesized(value, indent, line_length)


def _both_broken(
    lead: str, annotation: Expression, value: Expression, indent: int, line_length: int
) -> str:
    """``name: annotation = value`` whose annotation leaves no room for ``= (``.

    Where even the annotation's own bracket has no room after the name, black breaks or
    parenthesizes the value as well.
    """
    broken = _broken_annotation(lead, annotation, " = ", indent, line_length)
    if right := brackets(value):
        if _is_squeezed(lead, annotation, line_length):
            return broken + right.exploded(indent, line_length)
        return _followed(broken, value, "", indent, line_length)
    text = inline(value)
    name_too_long = width(lead) + 1 > line_length
    parenthesized = brackets(annotation) and broken.startswith(f"{lead}(")
    room = line_length - width(_last_line(broken))
    if not isinstance(value, Union) and (name_too_long or not parenthesized):
        if width(text) <= room or _is_token(text):
            return broken + text
        return broken + _parenthesized(value, indent, line_length)
    if width(text) + 2 <= room and not name_too_long and ",\n" not in broken:
        return f"{broken}({text})"
    return broken + _parenthesized(value, indent, line_length)


def _is_squeezed(lead: str, annotation: Expression, line_length: int) -> bool:
    """Whether not even the opening bracket of an annotation fits after the name."""
    outermost = brackets(annotation)
    return width(lead) + width(outermost.opening if outermost else "(") > line_length


def assignment(
    target: str,
    value: Expression,
    annotation: Expression | None = None,
    *,
    indent: int,
    line_length: int,
) -> str:
    """``target = value``, or with an annotation as `annotated`."""
    if annotation is not None:
        return annotated(
            target, annotation, value, indent=indent, line_length=line_length
        )
    return _led(f"{target} = ", value, indent, line_length)


def returned(value: Expression, *, indent: int, line_length: int) -> str:
    """``return value``."""
    return _led("return ", value, indent, line_length)


def expression(value: Expression, *, indent: int, line_length: int) -> str:
    """A call, or another expression with brackets, as a statement."""
    text = inline(value)
    if indent + width(text) > line_length:
        text = lay_out(value, indent, 0, 0, line_length)
    return " " * indent + text


def class_line(
    name: str, bases: Sequence[Expression] = (), *, indent: int, line_length: int
) -> str:
    """``class Name(Base, …):``."""
    call = Call(f"class {name}", bases) if bases else f"class {name}"
    return f"{' ' * indent}{lay_out(call, indent, 0, 1, line_length)}:"


def signature(
    name: str,
    parameters: Sequence[Param | str],
    returns: Expression,
    is_async: bool = False,
    *,
    indent: int,
    line_length: int,
) -> str:
    """``def name(parameters, …) -> returns:``; a `str` is a parameter of that name.

    Where that is too long, the parameters share a line of their own if they fit it.
    """
    pad = " " * indent
    start = f"{pad}{'async ' if is_async else ''}def {name}("
    params = [Param(p) if isinstance(p, str) else p for p in parameters]
    texts = list(map(_parameter, params))
    result = inline(returns)
    text = f"{start}{', '.join(texts)}) -> {result}:"
    if width(text) <= line_length:
        return text
    if not params:
        return _sole_result(f"{start}) -> ", returns, indent, line_length)
    inner = indent + INDENT
    joined = " " * inner + ", ".join(texts)
    lines = [joined]
    if len(params) == 1 or width(joined) > line_length:
        lines = [
            _laid_out_parameter(param, text, inner, line_length)
            for param, text in zip(params, texts, strict=True)
        ]
    last = f"{pad}) -> {result}:"
    if width(last) <= line_length:
        return "\n".join([start, *lines, last])
    text = _broken_annotation(f"{pad}) -> ", returns, ":", indent, line_length)
    if ",\n" in text:  # black keeps what such a comma breaks, and looks at no other
        opening = text[len(pad) : text.index("\n")]
        if width(f"{start}{joined.strip()}{opening}") <= line_length:
            return f"{start}{joined.strip()}{text[len(pad):]}"
    return "\n".join([start, *lines, text])


def _sole_result(lead: str, returns: Expression, indent: int, line_length: int) -> str:
    """The result of a function without parameters, all there is to break.

    Black puts it in parentheses unless a trailing comma, wherever in it, asks for its
    own brackets. Whether there is one is decided by what the parentheses leave room for.
    """
    wrapped = _parenthesized(returns, indent, line_length)
    if ",\n" not in wrapped or isinstance(returns, Union):
        return f"{lead}{wrapped}:"
    text = _broken_annotation(lead, returns, ":", indent, line_length)
    if ",\n" in text:
        return text
    return _broken_annotation(lead, returns, ":", indent, line_length - INDENT)


def _parameter(param: Param) -> str:
    if param.annotation is None:
        if param.default is None:
            return param.name
        return f"{param.name}={inline(param.default)}"
    text = f"{param.name}: {inline(param.annotation)}"
    return text if param.default is None else f"{text} = {inline(param.default)}"


def _laid_out_parameter(
    param: Param, inline_text: str, indent: int, line_length: int
) -> str:
    """A parameter on lines of its own, with its comma."""
    pad = " " * indent
    text = f"{pad}{inline_text},"
    if width(text) <= line_length:
        return text
    annotation, default = param.annotation, param.default
    if annotation is None:
        if default is None:
            return text
        return _followed(f"{pad}{param.name}=", default, ",", indent, line_length)
    lead = f"{pad}{param.name}: "
    if _is_too_long(annotation, indent, line_length) and not (
        default and brackets(default)
    ):
        return text
    if default is None:
        return _broken_annotation(lead, annotation, ",", indent, line_length)
    head = f"{lead}{inline(annotation)} = "
    right = brackets(default)
    if right and width(head + right.opening) <= line_length:
        return f"{head}{right.exploded(indent, line_length)},"
    if right is None:
        after = f" = {inline(default)},"
        return _broken_annotation(lead, annotation, after, indent, line_length)
    broken = _broken_annotation(lead, annotation, " = ", indent, line_length)
    if _is_squeezed(lead, annotation, line_length):
        return f"{broken}{right.exploded(indent, line_length)},"
    return _followed(broken, default, ",", indent, line_length)


def _broken_annotation(
    lead: str, annotation: Expression, after: str, indent: int, line_length: int
) -> str:
    """An annotation that is too long for its line, between `lead` and `after`."""
    if _is_too_long(annotation, indent, line_length) and annotation.isidentifier():
        return lead + annotation + after
    outermost = brackets(annotation)
    if outermost and width(_last_line(lead) + outermost.opening) <= line_length:
        return lead + outermost.exploded(indent, line_length) + after
    wrapped = lead + _parenthesized(annotation, indent, line_length) + after
    if outermost and not _fits(wrapped, line_length):
        return lead + outermost.exploded(indent, line_length) + after
    return wrapped


def _is_too_long(
    annotation: Expression, indent: int, line_length: int
) -> TypeGuard[str]:
    """Whether it is a name that a line of its own would not hold either.

    Black leaves it where it is; one with dots in it in parameters only.
    """
    return (
        isinstance(annotation, str)
        and indent + INDENT + width(annotation) > line_length
    )


def _fits(text: str, line_length: int) -> bool:
    return all(width(line) <= line_length for line in text.split("\n"))


def _followed(
    text: str, value: Expression, after: str, indent: int, line_length: int
) -> str:
    """A text that ends in ``= ``, with the value, which is broken if too long."""
    used = width(_last_line(text)) - indent
    return text + lay_out(value, indent, used, width(after), line_length) + after


def _is_token(text: str) -> bool:
    """Whether an expression is a single name or literal, which nothing can break."""
    return text.isidentifier() or text[0] in "\"'0123456789"


def _last_line(text: str) -> str:
    return text[text.rfind("\n") + 1 :]


def _led(lead: str, value: Expression, indent: int, line_length: int) -> str:
    """A value after ``target =`` or ``return``, broken if too long."""
    pad = " " * indent
    head = pad + lead
    text = inline(value)
    if width(head) + width(text) <= line_length:
        return head + text
    outermost = brackets(value)
    if outermost is None:
        if _is_token(text) and indent + INDENT + width(text) > line_length:
            return head + text
        return head + _parenthesized(value, indent, line_length)
    if width(head + outermost.opening) > line_length:
        wrapped = head + _parenthesized(value, indent, line_length)
        if _fits(wrapped, line_length):
            return wrapped
    return head + outermost.exploded(indent, line_length)


def _parenthesized(value: Expression, indent: int, line_length: int) -> str:
    """What black does to an expression with no brackets to break at."""
    return Brackets("(", [("", value)], ")", "").exploded(indent, line_length)
