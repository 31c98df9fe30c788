"""Expressions of generated code, laid out the way black leaves them alone.

An expression is source text that is never broken (an *atom*: a name, a dotted name, a
literal) or one of the nodes below. What fits its line stays on it. The elements of a call
or subscript that does not share a line of their own where they fit it. All others are
exploded, one element a line with a trailing comma, which black keeps as it is ("magic
trailing comma"). Two constructs have no such comma and follow black's own rule instead:
a subscript of one item, and a union, broken before each ``|``.

Atoms hold neither brackets nor operators nor line breaks: black would look into them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from .text_width import width

INDENT: Final = 4
"""Columns of one level of indentation."""

MAX_NESTING: Final = 90
"""Brackets within brackets; Python's own parser gives up at 200, other tools before."""


@dataclass(frozen=True, slots=True)
class Subscript:
    """``base[items, …]``, at least one item."""

    base: str
    items: Sequence[Expression]


@dataclass(frozen=True, slots=True)
class Union:
    """``A | B | None``, at least one member."""

    members: Sequence[str | Subscript | Union]


@dataclass(frozen=True, slots=True)
class Keyword:
    """``name=value``, an argument of a `Call`."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Call:
    """``function(arguments, …)``."""

    function: str
    arguments: Sequence[Expression | Keyword] = ()


@dataclass(frozen=True, slots=True)
class Tuple:
    """``(items, …)``."""

    items: Sequence[Expression]


@dataclass(frozen=True, slots=True)
class List:
    """``[items, …]``."""

    items: Sequence[Expression]


@dataclass(frozen=True, slots=True)
class Dict:
    """``{key: value, …}``; the keys are atoms."""

    pairs: Sequence[tuple[str, Expression]]


@dataclass(frozen=True, slots=True)
class Text:
    """A string of words, ``"entry word; entry word"``, at least one entry.

    The words hold nothing that a string literal escapes. What is too long for its line
    becomes lines in triple quotes, an entry begins a line of its own.
    """

    entries: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Lambda:
    """``lambda: value``, a function without parameters; only as an argument."""

    value: Value


Value: TypeAlias = str | Subscript | Call | Tuple | List | Dict | Lambda | Text
"""What stands on its own; a union asks for parentheses where it has no brackets."""

Expression: TypeAlias = Value | Union


@dataclass(frozen=True, slots=True)
class Brackets:
    """An expression taken apart at its outermost brackets.

    An element is what it leads in with (``name=``, ``"key": ``) and its expression.
    `joins` is whether black leaves several elements on one line between the brackets,
    which it does in those of calls and subscripts, not in displays.
    """

    opening: str
    elements: Sequence[tuple[str, Expression]]
    closing: str
    comma: str
    joins: bool = False

    def exploded(self, indent: int, line_length: int) -> str:
        """The elements on lines of their own, after an opening bracket.

        `indent` is that of the bracket's line.
        """
        inner = indent + INDENT
        start = "\n" + " " * inner
        if self.joins:
            joined = _elements_within(self.elements, line_length - inner)
            if joined is not None:
                return f"{self.opening}{start}{joined}\n{' ' * indent}{self.closing}"
        lines = [self.opening]
        for lead, value in self.elements:
            text = lay_out(value, inner, width(lead), len(self.comma), line_length)
            lines.append(f"{start}{lead}{text}{self.comma}")
        lines.append(f"\n{' ' * indent}{self.closing}")
        return "".join(lines)


def inline(expression: Expression | Keyword, depth: int = 0) -> str:
    """The expression on one line.

    Raises `SpecpressError` for one nested deeper than `MAX_NESTING`.
    """
    if isinstance(expression, str):
        return expression
    if depth > MAX_NESTING:
        raise SpecpressError(
            f"expected types and values nested at most {MAX_NESTING} deep",
            hint="name the inner schemas under components",
        )
    depth += 1
    if isinstance(expression, Subscript):
        return f"{expression.base}[{_listed(expression.items, depth)}]"
    if isinstance(expression, Union):
        return " | ".join([inline(member, depth) for member in expression.members])
    if isinstance(expression, Keyword):
        return f"{expression.name}={inline(expression.value, depth)}"
    if isinstance(expression, Lambda):
        return f"lambda: {inline(expression.value, depth)}"
    if isinstance(expression, Call):
        return f"{expression.function}({_listed(expression.arguments, depth)})"
    if isinstance(expression, Dict):
        pairs = [f"{key}: {inline(value, depth)}" for key, value in expression.pairs]
        return f"{{{', '.join(pairs)}}}"
    if isinstance(expression, Text):
        return f'"{"; ".join(" ".join(words) for words in expression.entries)}"'
    text = _listed(expression.items, depth)
    if isinstance(expression, List):
        return f"[{text}]"
    return f"({text},)" if len(expression.items) == 1 else f"({text})"


def _listed(items: Iterable[Expression | Keyword], depth: int) -> str:
    return ", ".join(
        [item if isinstance(item, str) else inline(item, depth) for item in items]
    )


def brackets(expression: Expression) -> Brackets | None:
    """The outermost brackets of an expression; None where it has none to break at."""
    match expression:
        case Subscript(base, items):
            comma = "," if len(items) > 1 else ""
            return Brackets(f"{base}[", _elements(items), "]", comma, joins=True)
        case Call(function, arguments) if arguments:
            return Brackets(f"{function}(", _elements(arguments), ")", ",", joins=True)
        case Tuple(items) if items:
            return Brackets("(", _elements(items), ")", ",")
        case List(items) if items:
            return Brackets("[", _elements(items), "]", ",")
        case Dict(pairs) if pairs:
            elements = [(f"{key}: ", value) for key, value in pairs]
            return Brackets("{", elements, "}", ",")
        case Lambda(value):
            outermost = brackets(value)
            return outermost and replace(
                outermost, opening=f"lambda: {outermost.opening}"
            )
        case _:
            return None


def _elements(items: Iterable[Expression | Keyword]) -> list[tuple[str, Expression]]:
    return [
        (f"{item.name}=", item.value) if isinstance(item, Keyword) else ("", item)
        for item in items
    ]


def operands(union: Union) -> list[str | Subscript]:
    """The members of a union, those of unions within it included."""
    flat: list[str | Subscript] = []
    for member in union.members:
        if isinstance(member, Union):
            flat += operands(member)
        else:
            flat.append(member)
    return flat


def lay_out(
    expression: Expression,
    indent: int,
    prefix_width: int,
    suffix_width: int,
    line_length: int,
) -> str:
    """An expression that stands inside brackets, in as many lines as it needs.

    Its first line is indented by `indent` columns and has `prefix_width` more before the
    expression; its last line has `suffix_width` after it (a comma). The lines after
    the first carry their indentation.
    """
    room = line_length - indent - prefix_width - suffix_width
    text = _inline_within(expression, room)
    if text is not None:
        return text
    if isinstance(expression, Union):
        return _stacked(expression, indent, prefix_width, suffix_width, line_length)
    if isinstance(expression, Text):
        return _filled(expression, indent, prefix_width, suffix_width, line_length)
    outermost = brackets(expression)
    return outermost.exploded(indent, line_length) if outermost else inline(expression)


def _inline_within(expression: Expression | Keyword, room: int) -> str | None:
    """As `inline`; None where that takes more than `room` columns.

    No more is looked at than has room, so that a long expression is not written once for
    each level of its brackets.
    """
    if isinstance(expression, str):
        return expression if width(expression) <= room else None
    if isinstance(expression, Keyword):
        return _led_within(f"{expression.name}=", expression.value, room)
    if isinstance(expression, Lambda):
        return _led_within("lambda: ", expression.value, room)
    if isinstance(expression, Union):
        return _joined_within("", expression.members, "", " | ", room)
    items: Sequence[Expression | Keyword]
    if isinstance(expression, Subscript):
        opening, items, closing = f"{expression.base}[", expression.items, "]"
    elif isinstance(expression, Call):
        opening, items, closing = f"{expression.function}(", expression.arguments, ")"
    elif isinstance(expression, Dict):
        pairs = [(f"{key}: ", value) for key, value in expression.pairs]
        listed = _elements_within(pairs, room - 2)
        return None if listed is None else f"{{{listed}}}"
    elif isinstance(expression, Text):
        text = inline(expression)
        return text if width(text) <= room else None
    elif isinstance(expression, List):
        opening, items, closing = "[", expression.items, "]"
    else:
        opening, items = "(", expression.items
        closing = ",)" if len(items) == 1 else ")"
    return _joined_within(opening, items, closing, ", ", room)


def _led_within(lead: str, value: Expression, room: int) -> str | None:
    text = _inline_within(value, room - width(lead))
    return None if text is None else lead + text


def _joined_within(
    opening: str,
    items: Iterable[Expression | Keyword],
    closing: str,
    separator: str,
    room: int,
) -> str | None:
    room -= width(opening) + len(closing)
    texts: list[str] = []
    for item in items:
        text = _inline_within(item, room)
        if text is None:
            return None
        texts.append(text)
        room -= width(text) + len(separator)
    if not texts and room < 0:
        return None
    return f"{opening}{separator.join(texts)}{closing}"


def _elements_within(
    elements: Iterable[tuple[str, Expression]], room: int
) -> str | None:
    """Elements, each with what leads it in, on one line; None where it has no room."""
    texts: list[str] = []
    for lead, value in elements:
        text = _led_within(lead, value, room)
        if text is None:
            return None
        texts.append(text)
        room -= width(text) + 2
    return ", ".join(texts) if texts or room >= 0 else None


def _filled(
    text: Text, indent: int, prefix_width: int, suffix_width: int, line_length: int
) -> str:
    """A string in triple quotes, with as many words on a line as it takes."""
    lines: list[str] = []
    start = f"{' ' * (indent + prefix_width)}\"\"\""
    last = len(text.entries) - 1
    for position, words in enumerate(text.entries):
        line = start if position == 0 else f"{' ' * (indent + INDENT)}{words[0]}"
        after = 1 if position < last else 3 + suffix_width
        first = 0 if position == 0 else 1
        for place, word in enumerate(words[first:], first):
            end = after if place == len(words) - 1 else 0
            spaced = word if line == start else f" {word}"
            if place and width(line + spaced) + end > line_length:
                lines.append(line)
                line = f"{' ' * (indent + 2 * INDENT)}{word}"
            else:
                line += spaced
        lines.append(f"{line};" if position < last else f'{line}"""')
    return "\n".join(lines)[indent + prefix_width :]


def _stacked(
    union: Union, indent: int, prefix_width: int, suffix_width: int, line_length: int
) -> str:
    """A union with one operand a line."""
    members = operands(union)
    last = len(members) - 1
    lines: list[str] = []
    for position, member in enumerate(members):
        before = 2 if position else prefix_width
        after = suffix_width if position == last else 0
        lines.append(lay_out(member, indent, before, after, line_length))
    return f"\n{' ' * indent}| ".join(lines)
