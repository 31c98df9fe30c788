"""Names of query parameters that are templates: read, expanded, and told apart."""

from __future__ import annotations

import time
from typing import Any

import pytest
from runtime.name_templates import QueryNames, name_template
from runtime.operation import Operation, query


def names(*templates: str, plain: tuple[str, ...] = (), deep: str = "") -> QueryNames:
    operation: Operation[Any] = Operation(
        "list",
        "GET",
        "/",
        parameters=(
            *(query(name) for name in plain),
            *(query(name, template=True) for name in templates),
            *((query(deep, style="deepObject"),) if deep else ()),
        ),
    )
    return QueryNames(operation)


@pytest.mark.parametrize(
    ("name", "placeholders", "texts"),
    [
        ("filter__{field}__{filter}", ("field", "filter"), ("filter__", "__", "")),
        ("{link}__join={target},{target2}", ("link",), ("", "__join")),
        ("{table_id}*", ("table_id",), ("", "*")),
        ("{field_name}", ("field_name",), ("", "")),
        ("fields[{type}]", ("type",), ("fields[", "]")),
        ("{a}{b}-{c}", ("a b", "c"), ("", "-", "")),
        ("x{0}", ("0",), ("x", "")),
    ],
)
def test_templates(
    name: str, placeholders: tuple[str, ...], texts: tuple[str, ...]
) -> None:
    template = name_template(name)
    assert template is not None
    assert (template.placeholders, template.texts) == (placeholders, texts)


@pytest.mark.parametrize(
    "name",
    [
        "filter",
        'id, use filters={"id":1}',
        "a{}",
        "a{b c}",
        "a{b",
        "a}b{c}",
        "{a}{",
        "join={target}",
        "ids[]",
    ],
)
def test_names_like_others(name: str) -> None:
    assert name_template(name) is None


@pytest.mark.parametrize(
    ("template", "key", "name"),
    [
        ("filter__{field}__{filter}", ("Name", "equal"), "filter__Name__equal"),
        ("filter__{field}__{filter}", ("a__b", "equal"), "filter__a__b__equal"),
        ("filter__{field}__{filter}", ("__", "x"), "filter______x"),
        ("{link}__join={x}", "a=b", "a=b__join"),
        ("f[{x}]", "a]b[", "f[a]b[]"),
        ("{x}.{y}.{z}", ("a.b", "c", "d"), "a.b.c.d"),
        ("table__{id}", "5", "table__5"),
    ],
)
def test_a_name_stands_for_the_key_that_made_it(
    template: str, key: Any, name: str
) -> None:
    known = names(template)
    assert known.expand(template, key) == name
    assert known.owner(name) == (template, key)


def test_a_number_may_stand_for_its_text() -> None:
    assert names("table__{id}").expand("table__{id}", 5) == "table__5"


@pytest.mark.parametrize("key", ["a", ("a",), ("a", "b", "c"), ("a", 1.5), None, True])
def test_keys_of_another_form_are_refused(key: object) -> None:
    with pytest.raises(TypeError, match="tuple of 2 texts"):
        names("f_{a}_{b}").expand("f_{a}_{b}", key)


@pytest.mark.parametrize(
    "key", [("a", "b__c"), ("", "b"), ("a", ""), ("a__", "_b"), ("_", "_b")]
)
def test_keys_that_would_be_read_as_others_are_refused(key: tuple[str, str]) -> None:
    template = "filter__{field}__{filter}"
    with pytest.raises(ValueError, match=r"would be sent as|has an empty part"):
        names(template).expand(template, key)


def test_what_is_declared_by_its_name_goes_before_templates() -> None:
    known = names(
        "{any}", "{x}__join", "filter__{x}__{y}", plain=("page",), deep="deep"
    )
    assert known.owner("page") == ("page", None)
    assert known.owner("deep[a]") == ("deep", None)
    assert known.owner("filter__a__join") == ("filter__{x}__{y}", ("a", "join"))
    assert known.owner("a__join") == ("{x}__join", "a")
    assert known.owner("other") == ("{any}", "other")
    assert names("x{y}").owner("other") is None
    with pytest.raises(ValueError, match="means page"):
        known.expand("{any}", "page")
    with pytest.raises(ValueError, match="means"):
        known.expand("{x}__join", "filter__a")


def test_names_are_read_in_linear_time() -> None:
    template = name_template("{a}_{b}_{c}_{d}x")
    assert template is not None

    def seconds(length: int) -> float:
        best = 1.0
        for _ in range(5):
            start = time.perf_counter()
            assert template.match("_" * length) is None
            assert template.match("_" * length + "x") is not None
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(400_000) < 60 * seconds(20_000) + 0.01
