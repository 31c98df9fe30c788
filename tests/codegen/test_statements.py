"""Black is the judge: it changes nothing, and what is broken means what one line means."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable
from functools import partial

import black
import pytest
from black.strings import char_width
from hypothesis import example, given, settings
from hypothesis import strategies as st

from specpress.codegen.source import statements
from specpress.codegen.source.expressions import (
    MAX_NESTING,
    Call,
    Dict,
    Expression,
    Keyword,
    Lambda,
    List,
    Subscript,
    Text,
    Tuple,
    Union,
    Value,
    inline,
)
from specpress.codegen.source.statements import Param
from specpress.codegen.source.text_width import width
from specpress.errors import SpecpressError

Statement = Callable[..., str]

_UNLIMITED = 10**6

names = st.integers(1, 45).map(lambda n: ("Abcdefghi_" * 5)[:n])
strings = st.one_of(
    st.integers(0, 60).map(lambda n: f'"{"text " * n}"'[: n + 1] + '"'),
    st.text("中é🙂a", min_size=1, max_size=20).map(lambda text: f'"{text}"'),
)
atoms = st.one_of(
    names,
    names.map(lambda name: f"package.{name[:30]}"),
    strings,
    st.sampled_from(["None", "True", "-1", "123456", '""', "{}", "[]"]),
)


def _types_around(
    inner: st.SearchStrategy[Expression],
) -> st.SearchStrategy[Expression]:
    operand = inner.map(_operand)
    return st.one_of(
        st.builds(Subscript, names, st.lists(inner, min_size=1, max_size=5)),
        st.builds(Union, st.lists(operand, min_size=2, max_size=5)),
    )


def _operand(expression: Expression) -> str | Subscript | Union:
    assert isinstance(expression, str | Subscript | Union)
    return expression


types: st.SearchStrategy[Expression] = st.recursive(
    st.one_of(names, names.map("models.{}".format)), _types_around, max_leaves=12
)


def _values_around(
    inner: st.SearchStrategy[Expression],
) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(
            _call, names, st.lists(inner, max_size=4), st.lists(inner, max_size=4)
        ),
        st.builds(Tuple, st.lists(inner, max_size=4)),
        st.builds(List, st.lists(inner, max_size=4)),
        st.builds(Dict, st.lists(st.tuples(strings, inner), max_size=4)),
    )


def _call(function: str, items: list[Expression], named: list[Expression]) -> Call:
    keywords = [
        Keyword(f"k{number}", Lambda(item) if isinstance(item, List | Dict) else item)
        for number, item in enumerate(named)
    ]
    return Call(function, [*items, *keywords])


values: st.SearchStrategy[Expression] = st.recursive(
    st.one_of(atoms, types), _values_around, max_leaves=12
)


def _is_default(value: Expression) -> bool:
    return not isinstance(value, Union | Tuple)


def _value(expression: Expression) -> Value:
    assert not isinstance(expression, Union)
    return expression


defaults: st.SearchStrategy[Value] = values.filter(_is_default).map(_value)
optional_types = st.one_of(st.none(), types)


def _parameters(
    first: list[str],
    plain: list[tuple[str, Expression]],
    keyword_only: list[tuple[str, Expression | None, Value | None]],
) -> list[Param | str]:
    result: list[Param | str] = [*first]
    result += [Param(f"{name}{i}", type_) for i, (name, type_) in enumerate(plain)]
    result += ["*"][: len(keyword_only)]
    for number, (name, annotation, default) in enumerate(keyword_only):
        result.append(Param(f"{name}_k{number}", annotation, default))
    return result


no_parameters: list[str] = []
parameters = st.builds(
    _parameters,
    st.sampled_from([no_parameters, ["self"]]),
    st.lists(st.tuples(names, types), max_size=3),
    st.lists(st.tuples(names, optional_types, st.none() | defaults), max_size=3),
)
lengths = st.integers(60, 120)
indents = st.sampled_from([0, 4, 8])


def _check(statement: Statement, indent: int, line_length: int, body: bool) -> None:
    def module(length: int) -> str:
        opening = "".join(f"{' ' * i}def f():\n" for i in range(0, indent, 4))
        text = f"{opening}{statement(indent=indent, line_length=length)}\n"
        return f"{text}{' ' * (indent + 4)}pass\n" if body else text

    text = module(line_length)
    assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(module(_UNLIMITED)))
    mode = black.Mode(line_length=line_length)
    assert black.format_str(text, mode=mode) == text


@settings(max_examples=200, deadline=None)
@given(names, types, st.none() | defaults, indents, lengths)
def test_a_field(
    name: str, annotation: Expression, value: Value | None, indent: int, length: int
) -> None:
    statement = partial(statements.annotated, name, annotation, value)
    _check(statement, indent, length, body=False)


@settings(max_examples=100, deadline=None)
@given(names, types, indents, lengths)
@example("A" * 38, "models." + "B" * 42, 8, 60)
def test_an_alias(name: str, type_: Expression, indent: int, length: int) -> None:
    statement = partial(statements.assignment, name, type_, "TypeAlias")
    _check(statement, indent, length, body=False)


@settings(max_examples=150, deadline=None)
@given(names, values, indents, lengths)
def test_an_assignment(name: str, value: Expression, indent: int, length: int) -> None:
    _check(partial(statements.assignment, name, value), indent, length, body=False)


@settings(max_examples=150, deadline=None)
@given(values, indents, lengths)
def test_a_return(value: Expression, indent: int, length: int) -> None:
    _check(partial(statements.returned, value), indent, length, body=False)


@settings(max_examples=100, deadline=None)
@given(names, st.lists(values, max_size=4), indents, lengths)
def test_a_call(
    name: str, arguments: list[Expression], indent: int, length: int
) -> None:
    statement = partial(statements.expression, Call(name, arguments))
    _check(statement, indent, length, body=False)


@settings(max_examples=100, deadline=None)
@given(names, st.lists(types, max_size=4), indents, lengths)
def test_a_class(name: str, bases: list[Expression], indent: int, length: int) -> None:
    _check(partial(statements.class_line, name, bases), indent, length, body=True)


@settings(max_examples=200, deadline=None)
@given(names, parameters, types, st.booleans(), indents, lengths)
def test_a_signature(
    name: str,
    params: list[Param | str],
    returns: Expression,
    is_async: bool,
    indent: int,
    length: int,
) -> None:
    statement = partial(statements.signature, name, params, returns, is_async)
    _check(statement, indent, length, body=True)


def test_what_fits_stays_on_its_line() -> None:
    field = statements.annotated("id", "int", Call("Field"), indent=4, line_length=88)
    assert field == "    id: int = Field()"


def test_a_long_union_of_a_field_is_parenthesized() -> None:
    annotation = Union(
        [
            Subscript("Annotated", ["TextField", 'Tag("text")']),
            Subscript("list", [Union(["NumberField", "BooleanField"])]),
            "None",
        ]
    )
    arguments = [Keyword("default", "None"), Keyword("alias", '"fieldType"')]
    text = statements.annotated(
        "type", annotation, Call("Field", arguments), indent=4, line_length=60
    )
    assert text == (
        "    type: (\n"
        '        Annotated[TextField, Tag("text")]\n'
        "        | list[NumberField | BooleanField]\n"
        "        | None\n"
        '    ) = Field(default=None, alias="fieldType")'
    )


def test_a_long_signature_has_a_parameter_a_line() -> None:
    text = statements.signature(
        "update_workspace",
        ["self", Param("workspace_id", "int"), "*", Param("include", "str", "None")],
        "models.Workspace",
        indent=4,
        line_length=50,
    )
    assert text == (
        "    def update_workspace(\n"
        "        self,\n"
        "        workspace_id: int,\n"
        "        *,\n"
        "        include: str = None,\n"
        "    ) -> models.Workspace:"
    )


def test_parameters_that_fit_a_line_of_their_own_share_it() -> None:
    text = statements.signature(
        "update_workspace",
        ["self", Param("workspace_id", "int"), "*", Param("include", "str", "None")],
        Subscript("Result", [Union(["models.Workspace", "models.Error"])]),
        indent=4,
        line_length=66,
    )
    assert text == (
        "    def update_workspace(\n"
        "        self, workspace_id: int, *, include: str = None\n"
        "    ) -> Result[models.Workspace | models.Error]:"
    )


def test_arguments_that_fit_a_line_of_their_own_share_it() -> None:
    text = statements.returned(
        Call("self._call", ["_UPDATE_WORKSPACE", Call("body_as", ["body"]), "options"]),
        indent=4,
        line_length=60,
    )
    assert text == (
        "    return self._call(\n"
        "        _UPDATE_WORKSPACE, body_as(body), options\n"
        "    )"
    )


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from(["404", "error:", "TAKEN" * 5]), min_size=1),
        min_size=1,
    ),
    lengths,
)
def test_a_text_of_words(words: list[list[str]], length: int) -> None:
    call = Call("operation", ['"list"', Keyword("codes", Text(words))])
    text = statements.assignment("_LIST", call, indent=0, line_length=length)
    assert black.format_str(text, mode=black.Mode(line_length=length)) == f"{text}\n"
    parsed = ast.parse(text).body[0]
    assert isinstance(parsed, ast.Assign) and isinstance(parsed.value, ast.Call)
    value = ast.literal_eval(parsed.value.keywords[0].value)
    assert [entry.split() for entry in value.split(";")] == words
    assert all(width(line) <= max(length, 38) for line in text.splitlines())


def test_an_entry_of_a_text_begins_a_line() -> None:
    codes = Text([["404", "error:", "TAKEN", "GONE"], ["500", "error:", "BROKEN"]])
    call = Call("operation", ['"list"', Keyword("codes", codes)])
    text = statements.assignment("_LIST", call, indent=0, line_length=36)
    assert text == (
        "_LIST = operation(\n"
        '    "list",\n'
        '    codes="""404 error: TAKEN GONE;\n'
        '        500 error: BROKEN""",\n'
        ")"
    )


def test_nesting_is_bounded() -> None:
    deep: Expression = "int"
    for _ in range(MAX_NESTING + 1):
        deep = Subscript("list", [deep])
    inline(deep)
    text = statements.annotated("x", deep, indent=0, line_length=60)
    ast.parse(text)
    for _ in range(5000):
        deep = Subscript("list", [deep])
    with pytest.raises(SpecpressError, match="nested"):
        statements.annotated("x", deep, indent=0, line_length=60)


def test_a_text_is_as_wide_as_black_thinks() -> None:
    for start in [*range(0, 0xD800, 64), *range(0xE000, 0x110000, 64)]:
        text = "".join(map(chr, range(start, start + 64)))
        assert width(text) == sum(map(char_width, text)), hex(start)


def test_thousands_of_statements_take_no_time() -> None:
    annotation = Union([Subscript("list", ["models.Row"]), "None"])
    value = Call("Field", [Keyword("default", "None"), Keyword("max_length", "255")])
    start = time.process_time()
    for _ in range(5000):
        statements.annotated("a_name", annotation, value, indent=4, line_length=60)
    assert time.process_time() - start < 1  # a tenth of that on a slow machine


_ROWS = Union(
    [Subscript("Annotated", [Subscript("list", ["models.Row"]), "Wide"]), "None"]
)
_FIELD = Call("Field", [Keyword("default", "None"), Keyword("alias", '"rowsOfTable"')])


@pytest.mark.parametrize("line_length", range(40, 110))
@pytest.mark.parametrize(
    "statement",
    [
        partial(statements.annotated, "rows_of_the_table", _ROWS, _FIELD),
        partial(statements.annotated, "rows", _ROWS, "None"),
        partial(statements.annotated, "rows", _ROWS),
        partial(
            statements.annotated, "rows", Subscript("dict", ["str", _ROWS]), _FIELD
        ),
        partial(statements.annotated, "rows", "models.Row", '"a text of some length"'),
        partial(statements.assignment, "Rows", _ROWS, "TypeAlias"),
        partial(statements.assignment, "_LIST_ROWS", _FIELD),
        partial(statements.assignment, "_LIST_ROWS", '"a text that has some length"'),
        partial(statements.returned, _FIELD),
        partial(statements.returned, _ROWS),
    ],
)
def test_at_every_line_length(statement: Statement, line_length: int) -> None:
    _check(statement, 4, line_length, body=False)


@pytest.mark.parametrize("line_length", range(40, 110))
@pytest.mark.parametrize(
    "statement",
    [
        partial(
            statements.signature, "list", ["self", Param("a", _ROWS, "None")], _ROWS
        ),
        partial(
            statements.signature, "list_rows", [], Subscript("list", ["models.Row"])
        ),
        partial(statements.signature, "list_rows", [], _ROWS, True),
        partial(
            statements.class_line, "Rows", ["Group", Subscript("Generic", ["RowT"])]
        ),
    ],
)
def test_a_header_at_every_line_length(statement: Statement, line_length: int) -> None:
    _check(statement, 4, line_length, body=True)
