"""The filters that a field takes, by its type or by that of its results.

They are the `compatible_field_types` of Baserow's view filters (version 1.35); the server
refuses any other with ERROR_VIEW_FILTER_TYPE_UNSUPPORTED_FIELD.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .model import Field

_EMPTY: Final = ("empty", "not_empty")
_EQUAL: Final = ("equal", "not_equal")
_CONTAINS: Final = ("contains", "contains_not")
_WORDS: Final = ("contains_word", "doesnt_contain_word")
_COMPARED: Final = (
    *("higher_than", "higher_than_or_equal", "lower_than", "lower_than_or_equal"),
)
_DATE: Final = (
    *("date_is", "date_is_not", "date_is_before", "date_is_on_or_before"),
    *("date_is_after", "date_is_on_or_after", "date_is_within"),
    *("date_equal", "date_not_equal", "date_before", "date_before_or_equal"),
    *("date_after", "date_after_or_equal", "date_equals_day_of_month"),
    *("date_equals_today", "date_before_today", "date_after_today"),
    *("date_equals_week", "date_equals_month", "date_equals_year"),
    *("date_within_days", "date_within_weeks", "date_within_months"),
    *("date_equals_days_ago", "date_equals_months_ago", "date_equals_years_ago"),
    "date_after_days_ago",
)
_SINGLE_SELECT: Final = (
    *("single_select_equal", "single_select_not_equal"),
    *("single_select_is_any_of", "single_select_is_none_of"),
)
_HAS_EMPTY: Final = ("has_empty_value", "has_not_empty_value")
_HAS_EQUAL: Final = ("has_value_equal", "has_not_value_equal")
_HAS_CONTAINS: Final = ("has_value_contains", "has_not_value_contains")
_HAS_WORDS: Final = ("has_value_contains_word", "has_not_value_contains_word")
_HAS_COMPARED: Final = (
    *("has_value_higher", "has_not_value_higher"),
    *("has_value_higher_or_equal", "has_not_value_higher_or_equal"),
    *("has_value_lower", "has_not_value_lower"),
    *("has_value_lower_or_equal", "has_not_value_lower_or_equal"),
)
_HAS_DATE: Final = (
    *("has_date_equal", "has_not_date_equal"),
    *("has_date_before", "has_not_date_before"),
    *("has_date_on_or_before", "has_not_date_on_or_before"),
    *("has_date_after", "has_not_date_after"),
    *("has_date_on_or_after", "has_not_date_on_or_after"),
    *("has_date_within", "has_not_date_within"),
)
_HAS_OPTION: Final = ("has_any_select_option_equal", "has_none_select_option_equal")

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "Text": (*_EQUAL, *_CONTAINS, *_WORDS, "length_is_lower_than", *_EMPTY),
    "PhoneNumber": (*_EQUAL, *_CONTAINS, "length_is_lower_than", *_EMPTY),
    "FormulaText": (*_EQUAL, *_CONTAINS, *_WORDS, *_EMPTY),
    "Number": (*_EQUAL, *_CONTAINS, *_COMPARED, "is_even_and_whole", *_EMPTY),
    "Autonumber": (*_EQUAL, *_CONTAINS, *_COMPARED, "is_even_and_whole"),
    "Rating": (*_EQUAL, *_COMPARED, *_EMPTY),
    "Duration": (*_EQUAL, *_COMPARED, *_EMPTY),
    "Boolean": ("boolean", *_EQUAL, *_EMPTY),
    "FormulaBoolean": ("boolean", *_EMPTY),
    "Uuid": _EQUAL,
    "Date": (*_DATE, *_CONTAINS, *_EMPTY),
    "SingleSelect": (*_SINGLE_SELECT, *_CONTAINS, *_WORDS, *_EMPTY),
    "MultipleSelect": (
        *("multiple_select_has", "multiple_select_has_not"),
        *(*_CONTAINS, *_WORDS, *_EMPTY),
    ),
    "Collaborators": (
        *("multiple_collaborators_has", "multiple_collaborators_has_not"),
        *_EMPTY,
    ),
    "Collaborator": ("user_is", "user_is_not"),
    "LinkRow": (
        *("link_row_has", "link_row_has_not"),
        *("link_row_contains", "link_row_not_contains", *_EMPTY),
    ),
    "File": ("filename_contains", "has_file_type", "files_lower_than", *_EMPTY),
    "FormulaFile": ("filename_contains", "has_file_type", *_EMPTY),
    "Emptiness": _EMPTY,
    "TextList": (
        *(*_HAS_EQUAL, *_HAS_CONTAINS, *_HAS_WORDS, "has_value_length_is_lower_than"),
        *(*_HAS_EMPTY, *_EMPTY),
    ),
    "NumberList": (
        *(*_HAS_EQUAL, *_HAS_CONTAINS, *_HAS_COMPARED, *_HAS_EMPTY, *_EMPTY),
    ),
    "DurationList": (*_HAS_EQUAL, *_HAS_COMPARED, *_HAS_EMPTY, *_EMPTY),
    "BooleanList": (*_HAS_EQUAL, "has_all_values_equal", *_EMPTY),
    "DateList": (*_HAS_DATE, *_HAS_CONTAINS, *_HAS_EMPTY, *_EMPTY),
    "SingleSelectList": (
        *(*_HAS_OPTION, *_HAS_EQUAL, *_HAS_CONTAINS, *_HAS_WORDS),
        *(*_HAS_EMPTY, *_EMPTY),
    ),
    "MultipleSelectList": (
        *(*_HAS_EQUAL, *_HAS_CONTAINS, *_HAS_WORDS, *_HAS_EMPTY, *_EMPTY),
    ),
    "CollaboratorsList": (
        *(*_HAS_EQUAL, *_HAS_CONTAINS, *_HAS_WORDS, *_HAS_EMPTY, *_EMPTY),
    ),
}
"""The filters by a name for the fields that take them."""

_OF_TYPE: Final[Mapping[str, str]] = {
    **dict.fromkeys(("text", "long_text", "url", "email"), "Text"),
    "phone_number": "PhoneNumber",
    "number": "Number",
    "rating": "Rating",
    "autonumber": "Autonumber",
    "duration": "Duration",
    "boolean": "Boolean",
    "uuid": "Uuid",
    **dict.fromkeys(("date", "created_on", "last_modified"), "Date"),
    "single_select": "SingleSelect",
    "multiple_select": "MultipleSelect",
    "multiple_collaborators": "Collaborators",
    **dict.fromkeys(("created_by", "last_modified_by"), "Collaborator"),
    "link_row": "LinkRow",
    "file": "File",
    "password": "Emptiness",
}
_OF_RESULT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("text", "char"), "FormulaText"),
    "url": "Text",
    "number": "Number",
    "boolean": "FormulaBoolean",
    "date": "Date",
    "date_interval": "Emptiness",
    "duration": "Duration",
    "single_select": "SingleSelect",
    "multiple_select": "MultipleSelect",
    "multiple_collaborators": "Collaborators",
}
_OF_ITEM: Final[Mapping[str, str]] = {
    **dict.fromkeys(("text", "char", "url"), "TextList"),
    "number": "NumberList",
    "duration": "DurationList",
    "boolean": "BooleanList",
    "date": "DateList",
    "single_select": "SingleSelectList",
    "multiple_select": "MultipleSelectList",
    "multiple_collaborators": "CollaboratorsList",
    "single_file": "FormulaFile",
}
VALUES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("Number", "Autonumber", "Rating", "NumberList"), "number"),
    **dict.fromkeys(("Duration", "DurationList"), "duration"),
    **dict.fromkeys(("Boolean", "BooleanList"), "boolean"),
    **dict.fromkeys(("SingleSelectList", "MultipleSelectList"), "options"),
    "CollaboratorsList": "user",
}
"""What a value of the fields of a group is compared as, where that is no text."""


def group_of(field: Field) -> str | None:
    """The name of the filters that a field takes; None where none is known."""
    kind = str(field["type"])
    if kind == "ai":
        return "SingleSelect" if field.get("ai_output_type") == "choice" else "Text"
    if field.get("formula_type") is None:
        return _OF_TYPE.get(kind)
    if field["formula_type"] == "array":
        return _OF_ITEM.get(str(field.get("array_formula_type")))
    return _OF_RESULT.get(str(field["formula_type"]))
