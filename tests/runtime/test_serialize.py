"""Parameters on the wire, against the tables of the OpenAPI Specification."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, get_args
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field
from runtime.operation import Location, Parameter, Style, cookie, header, path, query
from runtime.request.parameters import cookie_parts, header_text, path_text, query_parts

EMPTY, STRING = "", "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI Specification 3.1.1, section 4.8.12.4.1 (Style Examples), without the leading
# "?" and with the undefined combinations ("n/a") left out.
QUERY_AND_PATH: list[tuple[Style, bool, Any, str]] = [
    ("matrix", False, EMPTY, ";color"),
    ("matrix", False, STRING, ";color=blue"),
    ("matrix", False, ARRAY, ";color=blue,black,brown"),
    ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("matrix", True, EMPTY, ";color"),
    ("matrix", True, STRING, ";color=blue"),
    ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
    ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ("label", False, EMPTY, "."),
    ("label", False, STRING, ".blue"),
    ("label", False, ARRAY, ".blue,black,brown"),
    ("label", False, OBJECT, ".R,100,G,200,B,150"),
    ("label", True, EMPTY, "."),
    ("label", True, STRING, ".blue"),
    ("label", True, ARRAY, ".blue.black.brown"),
    ("label", True, OBJECT, ".R=100.G=200.B=150"),
    ("simple", False, STRING, "blue"),
    ("simple", False, ARRAY, "blue,black,brown"),
    ("simple", False, OBJECT, "R,100,G,200,B,150"),
    ("simple", True, STRING, "blue"),
    ("simple", True, ARRAY, "blue,black,brown"),
    ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ("form", False, EMPTY, "color="),
    ("form", False, STRING, "color=blue"),
    ("form", False, ARRAY, "color=blue,black,brown"),
    ("form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("form", True, EMPTY, "color="),
    ("form", True, STRING, "color=blue"),
    ("form", True, ARRAY, "color=blue&color=black&color=brown"),
    ("form", True, OBJECT, "R=100&G=200&B=150"),
    ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
    ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    # OpenAPI 3.2, style `cookie`; Swagger 2.0, collectionFormat `tsv`
    ("cookie", False, ARRAY, "color=blue,black,brown"),
    ("tabDelimited", False, ARRAY, "color=blue%09black%09brown"),
]


def written(parameter: Parameter, value: object) -> str:
    if parameter.location == "path":
        return path_text(parameter, value)
    return "&".join(query_parts(parameter, value))


@pytest.mark.parametrize(("style", "explode", "value", "expected"), QUERY_AND_PATH)
def test_style_examples_of_the_specification(
    style: Style, explode: bool, value: Any, expected: str
) -> None:
    location: Location = "path" if style in ("matrix", "label", "simple") else "query"
    assert written(Parameter("color", location, style, explode), value) == expected


def test_the_table_covers_every_style() -> None:
    assert {row[0] for row in QUERY_AND_PATH} == set(get_args(Style))


def test_defaults_of_the_specification() -> None:
    assert written(path("color"), ARRAY) == "blue,black,brown"
    assert written(path("color", style="matrix"), ARRAY) == ";color=blue,black,brown"
    assert written(query("color"), ARRAY) == "color=blue&color=black&color=brown"
    assert written(query("color", style="spaceDelimited"), ARRAY) == (
        "color=blue%20black%20brown"
    )
    assert header_text(header("color"), OBJECT) == "R,100,G,200,B,150"
    assert header_text(header("color", explode=True), OBJECT) == "R=100,G=200,B=150"
    assert cookie_parts(cookie("color"), ARRAY) == [
        "color=blue",
        "color=black",
        "color=brown",
    ]
    assert cookie_parts(cookie("color", explode=False), ARRAY) == [
        "color=blue,black,brown"
    ]


class Colour(Enum):
    RED = "red"


class Small(Enum):
    ONE = 1


class Point(BaseModel):
    x_axis: int = Field(default=0, alias="x")
    y: int | None = None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (0.5, "0.5"),
        (Colour.RED, "red"),
        (Small.ONE, "1"),
        (Decimal("1.50"), "1.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        (dt.datetime(2026, 1, 2, 3, tzinfo=dt.UTC), "2026-01-02T03:00:00Z"),
        (dt.datetime(2026, 1, 2, 3), "2026-01-02T03:00:00"),
        (dt.time(3, 4), "03:04:00"),
        (dt.timedelta(days=1, hours=2), "P1DT2H"),
        (b"\xfb\xff", "+/8="),
    ],
)
def test_values(value: object, expected: str) -> None:
    assert unquote(written(query("q"), value)) == f"q={expected}"
    assert unquote(written(query("q", explode=False), [value])) == f"q={expected}"
    assert header_text(header("q"), value) == expected


def test_models_are_objects_of_what_was_set() -> None:
    deep = query("p", style="deepObject")
    assert written(deep, Point(x=1)) == "p%5Bx%5D=1"
    assert written(query("p"), Point(x=1, y=2)) == "x=1&y=2"


def test_deep_objects_nest() -> None:
    value = {"a": {"b": [1, 2], "c": None}, "d&": "="}
    assert unquote(written(query("f", style="deepObject"), value)) == (
        "f[a][b]=1&f[a][b]=2&f[d&]=="
    )
    assert "d%26%5D=%3D" in written(query("f", style="deepObject"), value)


@pytest.mark.parametrize("value", [None, [], {}, [None], {"a": None}])
def test_nothing_is_not_sent(value: object) -> None:
    for explode in (True, False):
        assert query_parts(query("q", explode=explode), value) == []
        assert header_text(header("q", explode=explode), value) is None
        assert cookie_parts(cookie("q", explode=explode), value) == []
    assert query_parts(query("q", style="deepObject"), value) == []


def test_members_that_are_none_are_left_out() -> None:
    assert written(query("q", explode=False), ["a", None, "b"]) == "q=a,b"
    assert written(query("q"), {"a": None, "b": 1}) == "b=1"


def test_nested_values_are_json() -> None:
    assert unquote(written(query("q"), [{"a": [1]}])) == 'q={"a":[1]}'


def test_json_content() -> None:
    parameter = query("filter", content="application/json")
    value = {"a": [1, None], "at": dt.date(2026, 1, 2)}
    expected = '{"a":[1,null],"at":"2026-01-02"}'
    assert unquote(written(parameter, value)) == f"filter={expected}"
    assert header_text(header("X", content="application/json"), value) == expected
    assert unquote(path_text(path("p", content="application/json"), "é")) == '"é"'


def test_reserved_characters() -> None:
    raw = "/a?b=c&d+e#f[g]%20%"
    encoded = "q=%2Fa%3Fb%3Dc%26d%2Be%23f%5Bg%5D%2520%25"
    assert written(query("q"), raw) == encoded
    # What would end the query or separate its parts is encoded all the same.
    allowed = "q=/a?b=c%26d%2Be%23f%5Bg%5D%20%25"
    assert written(query("q", allow_reserved=True), raw) == allowed
    assert written(path("p", allow_reserved=True), "a/b?c#d") == "a/b%3Fc%23d"


@pytest.mark.parametrize("bad", ["a\r\nX-Admin: 1", "a\nb", "a\rb", "a\0b"])
def test_header_values_cannot_add_headers(bad: str) -> None:
    with pytest.raises(ValueError, match="the header X-Name cannot") as caught:
        header_text(header("X-Name"), bad)
    assert bad not in str(caught.value)


def test_cookies_keep_tokens_and_encode_the_rest() -> None:
    assert cookie_parts(cookie("s"), "a+b/c==.~") == ["s=a+b/c==.~"]
    assert cookie_parts(cookie("s"), "a; b=c") == ["s=a%3B%20b=c"]


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)


@given(TEXT.filter(bool))
def test_any_text_survives_a_path(value: str) -> None:
    text = path_text(path("p"), value)
    assert unquote(text) == value
    assert not set(text) & set("/?#%") - {"%"}


@given(TEXT, st.lists(TEXT, min_size=1, max_size=4))
def test_any_text_survives_a_query(name: str, values: list[str]) -> None:
    text = "&".join(query_parts(query(name), values))
    assert parse_qsl(text, keep_blank_values=True) == [(name, v) for v in values]


DELIMITERS: Mapping[Literal["form", "spaceDelimited", "pipeDelimited"], str] = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
}


@given(st.lists(st.text("ab,é&="), min_size=1, max_size=4))
def test_a_delimiter_in_a_value_is_not_one(values: list[str]) -> None:
    for style, delimiter in DELIMITERS.items():
        text = written(query("q", style=style, explode=False), values)
        parts = text.removeprefix("q=").split(delimiter)
        assert [unquote(part) for part in parts] == values
