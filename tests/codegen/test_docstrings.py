"""Docstrings and comments stay text whatever a document says, and are black's."""

from __future__ import annotations

import ast
import doctest
import inspect
import time

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.codegen.source.docstrings import LIMIT, comment, docstring

_SHORT = ["a", "word", "'", '"', '""', '"""', "\\", "\\\\", "|", "#", "{", ">", "❤️"]
_LONG = [
    "https://example.com/" + "x" * 60,
    "x" * 90,
    "中文字",
    "| a | b |",
    "---",
    "***",
]
_BREAKS = [
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\n    ",
    "\n\t",
    "  \n",
    "\\\n",
    "\n  - ",
    "1. ",
]
_TAGS = ["<br>", "<BR />", "<p>", "</p>", "```", "\n```\n", "~~~", ">>>", "\n>>> x\n"]
_UNSEEN = ["\0", "\u202e", "\u200d", "\ud800", "\u2028", "\x0c", "\xa0", "\u3000", "\t"]
_ORDERS = ["type: ignore", "fmt: off", "# fmt: skip", "noqa", "coding: utf-7", "pragma"]

pieces = st.lists(
    st.sampled_from(_SHORT + _LONG + _BREAKS + _TAGS + _UNSEEN + _ORDERS), max_size=40
)
texts = st.one_of(pieces.map("".join), pieces.map(" ".join), st.text())
indents = st.sampled_from([0, 4, 8])
lengths = st.integers(60, 120)
_OPENINGS = {0: "", 4: "class A:\n", 8: "class A:\n    def f(self):\n"}


@settings(max_examples=500, deadline=None)
@given(texts, indents, lengths)
def test_a_docstring_holds_its_text(text: str, indent: int, length: int) -> None:
    result = docstring(text, indent=indent, line_length=length)
    if not result:
        return
    result.encode()
    module = f"{_OPENINGS[indent]}{result}\n"
    body = ast.parse(module).body
    while isinstance(body[0], ast.ClassDef | ast.FunctionDef):
        body = body[0].body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    value = body[0].value.value
    assert isinstance(value, str)
    assert not doctest.DocTestParser().get_examples(inspect.cleandoc(value))
    assert black.format_str(module, mode=black.Mode(line_length=length)) == module


@settings(max_examples=300, deadline=None)
@given(texts, indents)
def test_a_comment_is_one_line(text: str, indent: int) -> None:
    result = comment(text, indent=indent)
    if not result:
        return
    module = f"{_OPENINGS[indent]}{result}\n{' ' * indent}pass\n"
    assert ast.dump(ast.parse(module)) == ast.dump(
        ast.parse(f"{_OPENINGS[indent]}{' ' * indent}pass\n")
    )
    assert len(result.splitlines()) == 1
    assert black.format_str(module, mode=black.Mode()) == module


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u200b\ufeff", "\0"])
def test_no_text_no_docstring(text: str) -> None:
    assert docstring(text, indent=4, line_length=88) == ""
    assert comment(text, indent=4) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Workspace.", '"""Workspace."""'),
        ('A "name"', '"""A "name" """'),
        ('"Name" of it', '""" "Name" of it"""'),
        ("C:\\temp\\", '"""C:\\\\temp\\\\"""'),
        ('"""\nimport os', '"""\\"\\"\\" import os"""'),
        ("a\u202eb\x00c", '"""abc"""'),
        ("one<br>two", '"""one\ntwo\n"""'),
        ("<p>one</p><p>two</p>", '"""one\n\ntwo\n"""'),
        (">>> import os", '"""> > > import os"""'),
        ("x" * 90, f'"""{"x" * 90}"""'),
        ("Code:\n\n    a\n      b", '"""Code:\n\na\n  b\n"""'),
    ],
)
def test_a_docstring(text: str, expected: str) -> None:
    assert docstring(text, indent=0, line_length=60) == expected


def test_prose_is_wrapped_and_the_rest_keeps_its_lines() -> None:
    text = (
        "Lists the rows of a table,\nwhich may be a great many of them.\n\n"
        "* one that is a little longer than a line of this width\n"
        "* two\n"
        '```json\n{\n    "key": [1,   2]\n}\n```\n'
        "| a | b |\n|---|---|\n\n\n"
        "See https://example.com/" + "x" * 60 + " for more."
    )
    assert docstring(text, indent=4, line_length=50).split("\n") == [
        '    """Lists the rows of a table, which may be a',
        "    great many of them.",
        "",
        "    * one that is a little longer than a line of",
        "      this width",
        "    * two",
        "    ```json",
        "    {",
        '        "key": [1,   2]',
        "    }",
        "    ```",
        "    | a | b |",
        "    |---|---|",
        "",
        "    See",
        "    https://example.com/" + "x" * 60,
        "    for more.",
        '    """',
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Written by\na person", "# Written by a person"),
        ("type: ignore", '# "type": ignore'),
        ("# noqa: F401", '# # "noqa": F401'),
        ("-*- coding: utf-7 -*-", '# -*- "coding": utf-7 -*-'),
        ("fmt: off", '# "fmt": off'),
        ("isort:skip_file", '# "isort":skip_file'),
        ("pragma: no cover", '# "pragma": no cover'),
    ],
)
def test_a_comment_gives_no_orders(text: str, expected: str) -> None:
    assert comment(text, indent=0) == expected


def test_a_long_text_is_cut_at_a_word() -> None:
    result = docstring("word " * 1000, indent=4, line_length=88)
    assert LIMIT - 10 < len(" ".join(result.split())) < LIMIT + 10
    assert result.endswith('word …\n    """')


@pytest.mark.parametrize(
    "text",
    ["word ", "x", "<p ", '"', "\n", "\\", "\u202e", "- ", "> ", "\t", "``` ", "#="],
)
def test_a_huge_text_costs_no_more_than_a_long_one(text: str) -> None:
    huge = f"a{text * (10_000_000 // len(text))}z"
    start = time.process_time()
    docstring(huge, indent=4, line_length=88)
    comment(huge, indent=4)
    assert time.process_time() - start < 0.2
