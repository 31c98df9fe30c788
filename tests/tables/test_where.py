"""What selects rows as the server takes it: each filter with right values and wrong ones."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest

from specpress.utils import runtime

where = import_module("specpress_runtime.rows.where")
TABLE: Any = import_module("specpress_runtime.rows.table").Table(
    operations={},
    facts={
        "options": {"Status": {"A": 1, "B, C": 2}},
        "zones": {"Met": "Asia/Tokyo"},
        "value_types": {
            "Budget": "number",
            "Spent": "duration",
            "Done": "boolean",
            "Picked": "options",
            "Who": "user",
        },
    },
)


def value(field: str, filter_: str, given: object) -> str:
    """The text of a value, as it is sent."""
    tree = where.filters_of({field: {filter_: given}}, TABLE)
    (one,) = tree["filters"]
    assert (one["field"], one["type"]) == (field, filter_)
    text: str = one["value"]
    return text


LATE = dt.datetime(2024, 1, 1, 20, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("field", "filter_", "given", "sent"),
    [
        ("Name", "equal", "Ada", "Ada"),
        ("Name", "contains", " a ", " a "),
        ("Name", "empty", True, ""),
        ("Name", "length_is_lower_than", 3, "3"),
        ("Budget", "equal", "1.50", "1.50"),
        ("Budget", "higher_than", Decimal("1e3"), "1000"),
        ("Budget", "higher_than", 0.00001, "0.00001"),
        ("Spent", "lower_than", dt.timedelta(days=100), "8640000"),
        ("Spent", "lower_than", dt.timedelta(seconds=1.5), "1.5"),
        ("Spent", "equal", "1:00:00", "1:00:00"),
        ("Spent", "not_equal", "1d 2h", "1d 2h"),
        ("Spent", "not_equal", "1h 2m", "1h 2m"),
        ("Spent", "not_equal", "1d 2:03:04.5", "1d 2:03:04.5"),
        ("Spent", "equal", "90", "90"),
        ("Spent", "equal", -60.5, "-60.5"),
        ("Spent", "equal", Decimal("1e3"), "1000"),
        ("Done", "boolean", False, "false"),
        ("Done", "equal", True, "true"),
        ("Done", "has_value_equal", "true", "true"),
        ("Name", "contains", 5, "5"),
        ("Name", "equal", UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("Who", "has_value_equal", 3, "3"),
        ("Picked", "has_value_equal", 3, "3"),
        ("Status", "single_select_equal", "A", "1"),
        ("Status", "single_select_equal", 2, "2"),
        ("Status", "single_select_is_any_of", ["A", 2], "1,2"),
        ("Status", "multiple_select_has", "B, C", "2"),
        ("Status", "has_any_select_option_equal", ["A", 2], "1,2"),
        ("Status", "has_value_equal", ["A"], "1"),
        ("Status", "contains", "A", "A"),
        ("Links", "link_row_has", [1], "1"),
        ("Links", "link_row_has_not", 1, "1"),
        ("Files", "has_file_type", "image", "image"),
        ("Since", "date_is", dt.date(2024, 1, 2), "UTC?2024-01-02?exact_date"),
        ("Since", "date_is", "2024-01-02", "UTC?2024-01-02?exact_date"),
        ("Since", "date_is", LATE, "UTC?2024-01-01?exact_date"),
        ("Met", "date_is", LATE, "Asia/Tokyo?2024-01-02?exact_date"),
        ("Met", "date_is", "2024-01-01T20:00Z", "Asia/Tokyo?2024-01-02?exact_date"),
        ("Met", "date_is", LATE.replace(tzinfo=None), "Asia/Tokyo?2024-01-01?exact_date"),
        ("Since", "date_is_before", "this_month", "UTC??this_month"),
        ("Since", "date_is_within", {"nr_weeks_from_now": 2}, "UTC?2?nr_weeks_from_now"),
        ("Since", "has_date_after", "Europe/Paris?7?nr_days_ago", None),
        ("Since", "has_date_after", "UTC?2024-01-02?exact_date", None),
        ("Since", "has_date_after", "UTC??tomorrow", None),
        ("Since", "date_is", {"nr_days_ago": 0}, "UTC?0?nr_days_ago"),
        ("Since", "date_after_days_ago", 1, "UTC?1"),
        ("Since", "date_equal", dt.date(2024, 1, 2), "UTC?2024-01-02"),
        ("Since", "date_equals_days_ago", 3, "UTC?3"),
        ("Met", "date_equals_today", True, "Asia/Tokyo?"),
    ],
)  # fmt: skip
def test_values_are_sent_as_the_server_reads_them(
    field: str, filter_: str, given: object, sent: str | None
) -> None:
    assert value(field, filter_, given) == (given if sent is None else sent)


_NO_OPTIONS = (None, True, {"A"}, 1.0, "C")
_TEXTS = (("Name", "equal"), ("Name", "contains"), ("Name", "has_not_value_contains"))
_NO_TEXTS: tuple[Any, ...] = (None, {"a"}, {}, b"a", [None])


@pytest.mark.parametrize(
    ("field", "filter_", "given"),
    [
        ("Name", "equal", ""),
        ("Name", "contains", " "),
        ("Name", "empty", False),
        ("Name", "nope", "x"),
        ("Name", "length_is_lower_than", "many"),
        ("Budget", "not_equal", "abc"),
        ("Budget", "higher_than", "NaN"),
        ("Budget", "higher_than", True),
        ("Done", "boolean", "maybe"),
        ("Status", "single_select_equal", "C"),
        ("Status", "single_select_is_any_of", []),
        ("Status", "single_select_is_any_of", ["A", "C"]),
        ("Links", "link_row_has", []),
        ("Links", "link_row_has_not", "1"),
        ("Since", "date_is", "soon"),
        ("Since", "date_is", ""),
        ("Since", "date_is", {"nr_days_ago": "7"}),
        ("Since", "date_is", {"nr_days_ago": 7, "nr_weeks_ago": 1}),
        ("Since", "date_is", {}),
        ("Since", "date_is_within", "today"),
        ("Since", "date_is", "UTC??exact_date"),
        ("Since", "date_is", "UTC?2024-01-01?on"),
        ("Since", "date_is", 5),
        ("Since", "date_equals_days_ago", "3"),
        ("Since", "date_equals_today", False),
        *(("Status", "single_select_equal", wrong) for wrong in _NO_OPTIONS),
        *(("Status", "multiple_select_has_not", [wrong]) for wrong in _NO_OPTIONS),
        ("Status", "single_select_is_any_of", ["A", None]),
        ("Status", "single_select_is_any_of", {"A"}),
        ("Status", "has_value_equal", None),
        ("Else", "single_select_equal", "A"),
        ("Else", "multiple_select_has", "1,2"),
        ("Picked", "has_value_equal", "A"),
        ("Who", "has_value_equal", "Ada"),
        ("Who", "has_not_value_equal", True),
        *(("Links", "link_row_has", wrong) for wrong in ("Berlin", "1", None, True)),
        *(("Links", "link_row_has", [wrong]) for wrong in ("Berlin", None, 1.0)),
        ("Links", "link_row_has_not", None),
        *(("Files", "has_file_type", wrong) for wrong in ("pdf", None, ["image"])),
        ("Since", "date_after_days_ago", 0),
        ("Since", "date_is_not", "UTC?2024-13-45?exact_date"),
        ("Since", "date_is_not", "UTC?soon?exact_date"),
        ("Since", "date_is_not", "UTC?many?nr_days_ago"),
        ("Since", "date_is_not", "UTC?1.5?nr_days_ago"),
        *(("Spent", "not_equal", wrong) for wrong in ("xyz", "1x", "-", None, True)),
        ("Spent", "lower_than", float("nan")),
        *(("Done", "not_equal", wrong) for wrong in ("maybe", None, 2)),
        *((n, f, wrong) for n, f in _TEXTS for wrong in _NO_TEXTS),
    ],
)
def test_values_that_the_server_would_ignore_are_refused(
    field: str, filter_: str, given: object
) -> None:
    with pytest.raises(ValueError, match=f"{filter_}|{field}"):
        value(field, filter_, given)


def test_groups_hold_groups() -> None:
    tree = where.filters_of(
        {
            "Name": {"contains": "a", "not_empty": True},
            "OR": [{"Budget": {"equal": 1}}, {"AND": [{"Name": {"empty": True}}]}],
        },
        TABLE,
    )
    assert [each["type"] for each in tree["filters"]] == ["contains", "not_empty"]
    (group,) = tree["groups"]
    first, second = group["groups"]
    assert (group["filter_type"], group["filters"]) == ("OR", [])
    assert first["filters"][0]["value"] == "1"
    assert second["groups"][0]["groups"][0]["filters"][0]["type"] == "empty"


@pytest.mark.parametrize(
    ("field", "filter_", "joined"),
    [
        ("Links", "link_row_has", "OR"),
        ("Status", "multiple_select_has", "OR"),
        ("Status", "multiple_select_has_not", "AND"),
        ("Status", "has_value_equal", "OR"),
        ("Status", "has_not_value_equal", "AND"),
    ],
)
def test_several_values_of_a_filter_for_one_are_a_group(
    field: str, filter_: str, joined: str
) -> None:
    tree = where.filters_of({field: {filter_: [1, 2]}}, TABLE)
    (group,) = tree["groups"]
    assert (tree["filters"], group["filter_type"]) == ([], joined)
    assert [each["value"] for each in group["filters"]] == ["1", "2"]
    assert {(each["field"], each["type"]) for each in group["filters"]} == {
        (field, filter_)
    }


def test_every_filter_has_a_value_that_is_sent() -> None:
    samples: dict[str, object] = {
        "flag": True, "today": True, "text": "a", "value": "1", "truth": True,
        "whole": 1, "days": 1, "row": 1, "rows": [1], "option": 1, "options": [1],
        "date": "yesterday", "day": "2024-01-01", "file type": "image",
    }  # fmt: skip
    filters = runtime.row_filters.FILTERS
    assert set(samples) == set(filters.values())
    for name, kind in filters.items():
        assert (value("X", name, samples[kind]) == "") == (kind == "flag")


@pytest.mark.parametrize(
    "given",
    [
        {"OR": []},
        {"OR": [{"Name": {"equal": "a"}}, {}]},
        {"OR": [{"Name": {"equal": "a"}}, {"Budget": {}}]},
        {"OR": [{"Name": {"equal": "a"}}, {"AND": []}]},
        {"AND": [{"OR": []}]},
        {"Name": {"equal": "a"}, "OR": []},
    ],
)
def test_alternatives_that_select_all_rows_are_refused(given: Any) -> None:
    with pytest.raises(ValueError, match=r"OR.*selects all rows"):
        where.filters_of(given, TABLE)
