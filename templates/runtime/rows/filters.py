"""The filters of rows, by what their values are: Baserow's view filters, version 1.35.

The generator types them, `where` writes them: both ask here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "flag",
    "text",
    "value",
    "whole",
    "truth",
    "option",
    "options",
    "row",
    "rows",
    "date",
    "day",
    "days",
    "today",
    "file type",
]
"""What the value of a filter is.

- "flag": none, the filter says all; "truth": a boolean.
- "text", "whole": a text, a whole number.
- "value": a value of the field.
- "option", "options": a select option, or several, any of which counts.
- "row", "rows": the id of a row or a user, or several ids.
- "date": a date, a word such as "today", or a step such as {"nr_days_ago": 7}.
- "day", "days", "today": a date, a number of days (or months, …), none; in a time zone.
- "file type": "image" or "document".
"""


def _each(kind: Kind, *names: str) -> dict[str, Kind]:
    return dict.fromkeys(names, kind)


FILTERS: Final[Mapping[str, Kind]] = {
    **_each("flag", "empty", "not_empty", "has_empty_value", "has_not_empty_value"),
    **_each("flag", "is_even_and_whole"),
    **_each("text", "contains", "contains_not", "contains_word"),
    **_each("text", "doesnt_contain_word", "filename_contains"),
    **_each("text", "link_row_contains", "link_row_not_contains"),
    **_each("text", "has_value_contains", "has_not_value_contains"),
    **_each("text", "has_value_contains_word", "has_not_value_contains_word"),
    **_each("value", "equal", "not_equal", "has_value_equal", "has_not_value_equal"),
    **_each("value", "higher_than", "higher_than_or_equal"),
    **_each("value", "lower_than", "lower_than_or_equal"),
    **_each("value", "has_value_higher", "has_not_value_higher"),
    **_each("value", "has_value_higher_or_equal", "has_not_value_higher_or_equal"),
    **_each("value", "has_value_lower", "has_not_value_lower"),
    **_each("value", "has_value_lower_or_equal", "has_not_value_lower_or_equal"),
    **_each("whole", "length_is_lower_than", "has_value_length_is_lower_than"),
    **_each("whole", "files_lower_than"),
    **_each("truth", "boolean", "has_all_values_equal"),
    **_each("file type", "has_file_type"),
    **_each("option", "single_select_equal", "single_select_not_equal"),
    **_each("options", "single_select_is_any_of", "single_select_is_none_of"),
    **_each("options", "multiple_select_has", "multiple_select_has_not"),
    **_each("options", "has_any_select_option_equal", "has_none_select_option_equal"),
    **_each("rows", "link_row_has"),
    **_each("row", "link_row_has_not", "user_is", "user_is_not"),
    **_each("row", "multiple_collaborators_has", "multiple_collaborators_has_not"),
    **_each("date", "date_is", "date_is_not", "date_is_before", "date_is_after"),
    **_each("date", "date_is_on_or_before", "date_is_on_or_after", "date_is_within"),
    **_each("date", "has_date_equal", "has_not_date_equal"),
    **_each("date", "has_date_before", "has_not_date_before"),
    **_each("date", "has_date_on_or_before", "has_not_date_on_or_before"),
    **_each("date", "has_date_after", "has_not_date_after"),
    **_each("date", "has_date_on_or_after", "has_not_date_on_or_after"),
    **_each("date", "has_date_within", "has_not_date_within"),
    **_each("day", "date_equal", "date_not_equal", "date_before", "date_after"),
    **_each("day", "date_before_or_equal", "date_after_or_equal"),
    **_each("days", "date_within_days", "date_within_weeks", "date_within_months"),
    **_each("days", "date_equals_days_ago", "date_equals_months_ago"),
    **_each("days", "date_equals_years_ago", "date_after_days_ago"),
    **_each("days", "date_equals_day_of_month"),
    **_each("today", "date_equals_today", "date_before_today", "date_after_today"),
    **_each("today", "date_equals_week", "date_equals_month", "date_equals_year"),
}
"""The kind of value of each filter."""

WORDS: Final = (
    *("today", "yesterday", "tomorrow"),
    *("one_week_ago", "one_month_ago", "one_year_ago"),
    *("this_week", "this_month", "this_year"),
    *("next_week", "next_month", "next_year"),
)
"""Dates that a word says."""

STEPS: Final = (
    *("nr_days_ago", "nr_weeks_ago", "nr_months_ago", "nr_years_ago"),
    *("nr_days_from_now", "nr_weeks_from_now"),
    *("nr_months_from_now", "nr_years_from_now"),
)
"""Dates that a number of days, weeks, months or years away from today says."""

EXACT: Final = "exact_date"
"""The operator of a date that is given."""
