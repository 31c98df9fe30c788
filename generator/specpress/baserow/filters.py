"""The filters that a field takes, by its type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .model import Field

_EMPTY: Final = ("empty", "not_empty")
_EQUAL: Final = ("equal", "not_equal")
_CONTAINS: Final = ("contains", "contains_not")
_WORDS: Final = ("contains_word", "doesnt_contain_word")
_HIGHER: Final = ("higher_than", "higher_than_or_equal")
_LOWER: Final = ("lower_than", "lower_than_or_equal")
_TEXT: Final = (*_EQUAL, *_CONTAINS, *_WORDS, "length_is_lower_than", *_EMPTY)
_NUMBER: Final = (
    *(*_EQUAL, *_CONTAINS, *_HIGHER, *_LOWER),
    *("is_even_and_whole", *_EMPTY),
)
_DATE: Final = (
    *("date_is", "date_is_not", "date_is_before", "date_is_on_or_before"),
    *("date_is_after", "date_is_on_or_after", "date_is_within"),
    *(*_CONTAINS, *_EMPTY),
)
_COLLABORATORS: Final = (
    *("multiple_collaborators_has", "multiple_collaborators_has_not"),
    *_EMPTY,
)
_SINGLE_SELECT: Final = (
    *("single_select_equal", "single_select_not_equal"),
    *("single_select_is_any_of", "single_select_is_none_of"),
    *(*_CONTAINS, *_WORDS, *_EMPTY),
)
_MULTIPLE_SELECT: Final = (
    *("multiple_select_has", "multiple_select_has_not"),
    *(*_CONTAINS, *_WORDS, *_EMPTY),
)
_HAS_EMPTY: Final = ("has_empty_value", "has_not_empty_value")
_HAS_EQUAL: Final = ("has_value_equal", "has_not_value_equal")
_HAS_TEXT: Final = (
    *(*_HAS_EQUAL, "has_value_contains", "has_not_value_contains"),
    *("has_value_contains_word", "has_not_value_contains_word"),
    *("has_value_length_is_lower_than", *_HAS_EMPTY, *_EMPTY),
)
_HAS_NUMBER: Final = (
    *(*_HAS_EQUAL, "has_value_contains", "has_not_value_contains"),
    *("has_value_higher", "has_not_value_higher"),
    *("has_value_higher_or_equal", "has_not_value_higher_or_equal"),
    *("has_value_lower", "has_not_value_lower"),
    *("has_value_lower_or_equal", "has_not_value_lower_or_equal"),
    *(*_HAS_EMPTY, *_EMPTY),
)
_HAS_DATE: Final = (
    *("has_date_equal", "has_not_date_equal"),
    *("has_date_before", "has_not_date_before"),
    *("has_date_on_or_before", "has_not_date_on_or_before"),
    *("has_date_on_or_after", "has_not_date_on_or_after"),
    *("has_date_after", "has_not_date_after"),
    *("has_date_within", "has_not_date_within", *_HAS_EMPTY, *_EMPTY),
)
_HAS_OPTION: Final = (
    *("has_any_select_option_equal", "has_none_select_option_equal"),
    *("has_value_contains", "has_not_value_contains", *_HAS_EMPTY, *_EMPTY),
)

OF_TYPE: Final[Mapping[str, tuple[str, ...]]] = {
    "text": _TEXT,
    "long_text": _TEXT,
    "char": _TEXT,
    "url": _TEXT,
    "email": _TEXT,
    "phone_number": _TEXT,
    "uuid": (*_EQUAL, *_CONTAINS, *_EMPTY),
    "ai": _TEXT,
    "number": _NUMBER,
    "rating": _NUMBER,
    "autonumber": _NUMBER,
    "duration": (*_EQUAL, *_HIGHER, *_LOWER, *_EMPTY),
    "boolean": ("boolean", *_EMPTY),
    "date": _DATE,
    "created_on": _DATE,
    "last_modified": _DATE,
    "single_select": _SINGLE_SELECT,
    "multiple_select": _MULTIPLE_SELECT,
    "multiple_collaborators": _COLLABORATORS,
    "created_by": ("user_is", "user_is_not", *_EMPTY),
    "last_modified_by": ("user_is", "user_is_not", *_EMPTY),
    "link_row": (
        *("link_row_has", "link_row_has_not", "link_row_contains"),
        *("link_row_not_contains", *_EMPTY),
    ),
    "file": ("filename_contains", "has_file_type", "files_lower_than", *_EMPTY),
}
"""The filters that the fields of a type, or formulas of such a result, take."""
OF_ARRAY: Final[Mapping[str, tuple[str, ...]]] = {
    "text": _HAS_TEXT,
    "char": _HAS_TEXT,
    "url": _HAS_TEXT,
    "number": _HAS_NUMBER,
    "date": _HAS_DATE,
    "single_select": _HAS_OPTION,
    "multiple_select": _HAS_OPTION,
    "boolean": (*_HAS_EQUAL, "has_all_values_equal"),
}
"""The filters of a list of values, by the type of one."""


def filters_of(field: Field) -> tuple[str, ...]:
    """The filters that a field takes; none where none is known for its type."""
    kind = str(field["type"])
    if kind == "ai" and field.get("ai_output_type") == "choice":
        return _SINGLE_SELECT
    if "formula_type" not in field:
        return OF_TYPE.get(kind, ())
    if field["formula_type"] == "array":
        return OF_ARRAY.get(str(field.get("array_formula_type")), ())
    return OF_TYPE.get(str(field["formula_type"]), ())
