"""The Jinja environment: where templates are found, and the filters they have.

Templates see only values that are Python already (`specpress.codegen.package`). The
filters lay them out, or turn a document's text into a docstring or a literal: there is
no other way for such text into generated code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jinja2

from specpress.codegen.source import statements
from specpress.codegen.source.docstrings import (
    LIMIT,
    cleaned,
    comment,
    docstring,
    trailing_comment,
)
from specpress.codegen.source.expressions import Call
from specpress.codegen.source.imports import from_import, imports
from specpress.codegen.source.literals import string
from specpress.codegen.source.text_width import width
from specpress.utils.runtime import template_folder

ORIGINALS = "specpress"
"""The folder that a template finds specpress's own in, also those that it replaces."""


def environment(
    overriding: Sequence[Path] = (), *, line_length: int = 88
) -> jinja2.Environment:
    """An environment whose templates can be overridden one by one from other folders.

    Those that are overridden can be extended: by their names, below `ORIGINALS`.
    """
    originals = jinja2.FileSystemLoader(str(template_folder()))
    own = jinja2.FileSystemLoader([str(folder) for folder in overriding])
    below = jinja2.PrefixLoader({ORIGINALS: originals})
    result = jinja2.Environment(
        loader=jinja2.ChoiceLoader([below, own, originals]),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # the output is Python; the filters make text safe
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    result.filters.update(_filters(line_length))
    return result


def _filters(line_length: int) -> dict[str, Callable[..., Any]]:
    return {
        "docstring": partial(_docstring, line_length=line_length),
        "imports": partial(_imports, line_length=line_length),
        "field": partial(_field, line_length=line_length),
        "reexport": partial(_reexport, line_length=line_length),
        "table": partial(_table, line_length=line_length),
        "table_as": partial(_table_as, line_length=line_length),
        "assigned": partial(_assigned, line_length=line_length),
        "returned": partial(statements.returned, line_length=line_length),
        "annotated": partial(_annotated, line_length=line_length),
        "signature": partial(_signature, line_length=line_length),
        "async_signature": partial(_async_signature, line_length=line_length),
        "class_line": partial(_class_line, line_length=line_length),
        "getter": partial(_getter, line_length=line_length),
        "call": _call,
        "decorator": partial(_decorator, line_length=line_length),
        "statement": partial(_statement, line_length=line_length),
        "string": string,
        "cell": _cell,
        "code": _code,
        "markdown": _markdown,
        "plain": _plain,
    }


def _docstring(
    text: str, indent: int = 0, *, line_length: int, limit: int = LIMIT
) -> str:
    return docstring(text, indent=indent, line_length=line_length, limit=limit)


def _field(field: Any, indent: int = 4, *, line_length: int) -> str:
    """A field, and behind it as much of its description as the line has room for."""
    text = statements.annotated(
        field.name,
        field.annotation,
        field.value,
        indent=indent,
        line_length=line_length,
    )
    if not field.description or "\n" in text:
        return text
    return text + trailing_comment(field.description, line_length - width(text))


def _plain(text: str) -> str:
    """Text for a line of Markdown in which nothing is marked up."""
    words = comment(text, indent=0).removeprefix("# ")
    return "".join(char for char in words if char not in "<>[]`*_|\\#!&")


def _markdown(text: str) -> str:
    """A document's text in one line of Markdown, in which nothing of it is marked up."""
    words = " ".join(cleaned(text).split())
    return "".join(f"\\{char}" if char in _MARKUP else char for char in words)


_MARKUP = frozenset("\\`*_{}[]<>#!|&")


def _code(text: str) -> str:
    """Code between backticks, in one line."""
    return " ".join(cleaned(text).replace("`", "'").split())


def _cell(text: str) -> str:
    """What stands in a cell of a table."""
    return text.replace("|", "\\|")


def _reexport(names: Sequence[str], module: str, *, line_length: int) -> str:
    """The import of a module's names as its package's own, for type checkers."""
    listed = [f"{name} as {name}" for name in names]
    return from_import(f".{module}", listed, indent=4, line_length=line_length)


def _statement(value: Any, indent: int = 0, *, line_length: int) -> str:
    return statements.expression(value, indent=indent, line_length=line_length)


def _table(words: Iterable[str], indent: int, *, line_length: int) -> str:
    """Words as string literals that follow each other, as many as a line takes."""
    lines: list[str] = [""]
    for word in " ".join(words).split():
        if len(lines[-1]) + len(word) > line_length - indent - 4:
            lines.append("")
        lines[-1] += f"{word} "
    return "\n".join(f"{' ' * indent}{string(line)}" for line in lines)


def _table_as(words: Iterable[str], target: str, *, line_length: int) -> str:
    """A table that is given a name; in parentheses where one line does not hold it."""
    literals = _table(words, 4, line_length=line_length)
    line = f"{target} = {literals.strip()}"
    if "\n" not in literals and width(line) <= line_length:
        return line
    return f"{target} = (\n{literals}\n)"


def _imports(entries: Iterable[Any], indent: int = 0, *, line_length: int) -> str:
    return imports(entries, indent=indent, line_length=line_length)


def _assigned(
    value_: Any,
    target: str,
    annotation: Any = None,
    indent: int = 0,
    *,
    line_length: int,
) -> str:
    return statements.assignment(
        target, value_, annotation, indent=indent, line_length=line_length
    )


def _annotated(name: str, annotation: str, indent: int = 4, *, line_length: int) -> str:
    """A key of a TypedDict, or another name that is only declared."""
    return statements.annotated(
        name, annotation, indent=indent, line_length=line_length
    )


def _signature(
    method: Any, indent: int = 4, *, is_async: bool = False, line_length: int
) -> str:
    return statements.signature(
        method.name,
        method.parameters,
        method.result,
        is_async=is_async,
        indent=indent,
        line_length=line_length,
    )


def _async_signature(method: Any, indent: int = 4, *, line_length: int) -> str:
    return _signature(method, indent, is_async=True, line_length=line_length)


def _class_line(name: str, *bases: str, line_length: int) -> str:
    return statements.class_line(name, bases, indent=0, line_length=line_length)


def _getter(name: str, returns: str, indent: int = 4, *, line_length: int) -> str:
    """The first line of a property's function."""
    return statements.signature(
        name, ("self",), returns, indent=indent, line_length=line_length
    )


def _decorator(value: Any, *, line_length: int) -> str:
    """The call of a decorator of a method, behind its ``@``."""
    text = statements.expression(value, indent=4, line_length=line_length - 1)
    return text.lstrip()


def _call(function: str, *arguments: str) -> Call:
    return Call(function, arguments)
