"""Names: what each wire name becomes, and that no text at all becomes a bad one."""

from __future__ import annotations

import copy
import keyword
import pickle
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from specpress.codegen.names.identifiers import (
    MAX_LENGTH,
    ClassName,
    Identifier,
    ModuleName,
    Name,
    module,
    pascal,
    snake,
)

Conversion = Callable[[str], Name]
conversions = pytest.mark.parametrize("make", [snake, pascal, module])

SNAKE = {
    "HTTPResponse": "http_response",
    "userID": "user_id",
    "userIDs": "user_ids",
    "URLsList": "urls_list",
    "isActive": "is_active",
    "OAuth2Token": "oauth2_token",
    "myOAuthURL": "my_oauth_url",
    "IPv4Address": "ipv4_address",
    "PostgreSQLDataSync": "postgresql_data_sync",
    "MySQLite": "my_sq_lite",
    "SHA256sum": "sha256sum",
    "EC2Instance": "ec2_instance",
    "3DModel": "field_3d_model",
    "v1_2_3": "v1_2_3",
    "filter__{field}__{filter}": "filter_field_filter",
    "+1": "plus_1",
    "-1": "minus_1",
    "−1": "minus_1",
    "1": "field_1",
    "@type": "type",
    "$ref": "ref",
    "X-Rate-Limit": "x_rate_limit",
    "page[size]": "page_size",
    "database_table_rows": "database_table_rows",
    "Database table rows": "database_table_rows",
    "SCREAMING_SNAKE": "screaming_snake",
    "_links": "links",
    "__init__": "init",
    "trailing_": "trailing",
    "class": "class_",
    "async": "async_",
    "None": "none",
    "match": "match",
    "print": "print",
    "con": "con",
    "": "field",
    "   ": "field",
    "()": "field",
    "_": "underscore",
    "*": "star",
    "<=": "less_equal",
    "→": "rightwards_arrow",
    "🎉": "party_popper",
    "a🎉b": "a_b",
    "straße": "straße",
    "GRÖSSE": "grösse",
    "überGröße": "über_größe",
    "日本語": "日本語",
    "ﬁeldＮame": "field_name",
    "٣": "field_٣",
    "\u200eabc\u200f": "abc",
    "so\u00adft": "soft",
    "a\ufe0f": "a",
    "e\u200d\u0301": "é",
    "\u0301a": "a",
    "\u115f": "field",
    "\ud800": "field",
    "tab\there": "tab_here",
}

PASCAL = {
    "HTTPResponse": "HTTPResponse",
    "userID": "UserID",
    "OAuth2Token": "OAuth2Token",
    "WorkspaceUserWorkspace": "WorkspaceUserWorkspace",
    "PatchedData_SyncUpdateDataSync": "PatchedDataSyncUpdateDataSync",
    "grid_view_field_options": "GridViewFieldOptions",
    "Alignment6bdEnum": "Alignment6bdEnum",
    "SCREAMING_SNAKE": "ScreamingSnake",
    "URL": "URL",
    "v1_2": "V1_2",
    "1/4B": "Model1_4B",
    "v1_beta": "V1Beta",
    "io.k8s.api.core.v1.Pod": "IoK8sApiCoreV1Pod",
    "Page«Owner»": "PageOwner",
    "none": "None_",
    "True": "True_",
    "class": "Class",
    "_": "Underscore",
    "2fa": "Model2fa",
    "": "Model",
    "straße": "Straße",
    "日本語": "日本語",
}


@pytest.mark.parametrize(("wire", "name"), SNAKE.items())
def test_snake(wire: str, name: str) -> None:
    assert snake(wire) == name
    assert type(snake(wire)) is Identifier


@pytest.mark.parametrize(("wire", "name"), PASCAL.items())
def test_pascal(wire: str, name: str) -> None:
    assert pascal(wire) == name
    assert type(pascal(wire)) is ClassName


@pytest.mark.parametrize("device", ["con", "NUL", "Aux", "prn", "com1", "LPT9", "com¹"])
def test_a_module_is_no_windows_device(device: str) -> None:
    name = module(device)
    assert name == unicodedata.normalize("NFKC", device).lower() + "_"
    assert type(name) is ModuleName


def test_the_fallback_is_the_callers() -> None:
    assert snake("1", "parameter") == "parameter_1"
    assert snake("", "parameter") == "parameter"
    assert pascal("{}", "Response") == "Response"
    assert module("404", "status") == "status_404"


def test_a_long_name_is_cut_and_keeps_a_digest_of_the_whole() -> None:
    one, other = snake("very" * 75 + "1"), snake("very" * 75 + "2")
    assert one != other
    assert one.startswith("veryveryvery")
    assert len(one) == len(other) == MAX_LENGTH
    assert len(pascal("ü" * 300).encode()) <= MAX_LENGTH


@pytest.mark.parametrize("char", "xA<_é\u200e")
@conversions
def test_length_costs_nothing(make: Conversion, char: str) -> None:
    text = char * 1_000_000
    start = time.process_time()
    assert len(make(text)) <= MAX_LENGTH
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Identifier, ""),
        (Identifier, "a b"),
        (Identifier, "class"),
        (Identifier, "_private"),
        (Identifier, "__init__"),
        (Identifier, "camelCase"),
        (Identifier, "1a"),
        (Identifier, "ﬁeld"),
        (Identifier, "a" * (MAX_LENGTH + 1)),
        (Identifier, "ü" * MAX_LENGTH),
        (Identifier, "a\u200b"),
        (Identifier, "x: int = 1"),
        (ClassName, "lower"),
        (ClassName, "None"),
        (ClassName, "_Private"),
        (ModuleName, "con"),
        (ModuleName, "../etc/passwd"),
        (ModuleName, "a.b"),
        (ModuleName, "Upper"),
        (ModuleName, "import"),
    ],
)
def test_a_type_holds_no_bad_name(kind: type[Name], text: str) -> None:
    with pytest.raises(ValueError, match=kind.__name__):
        kind(text)


def test_a_name_is_a_string_and_survives_copying() -> None:
    name = snake("userID")
    assert f"{name}" == "user_id"
    assert type(pickle.loads(pickle.dumps(name))) is Identifier
    assert type(copy.deepcopy(name)) is Identifier


def test_a_suffix_never_makes_a_name_too_long() -> None:
    assert snake("class").suffixed("3fc1") == "class_3fc1"
    assert pascal("Foo").suffixed("3fc1") == "Foo3FC1"
    assert len(snake("a" * MAX_LENGTH).suffixed("3fc1")) == MAX_LENGTH
    assert len(pascal("Ü" * 40).suffixed("3fc1").encode()) <= MAX_LENGTH


# Mostly what real names are made of, so that rules meet each other, and anything at all.
ALPHABET = "abAB12_-+. $<@{}ßéǆİΣσ日가·‿\u0301\u200d\ufe0f🎉"
TEXT = st.one_of(
    st.text(ALPHABET, max_size=12), st.text(max_size=100), st.text(min_size=70)
)


@conversions
@given(text=TEXT)
@settings(max_examples=200, deadline=None)
def test_any_text_becomes_a_usable_name(make: Conversion, text: str) -> None:
    name = make(text)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert len(name.encode()) <= MAX_LENGTH
    assert unicodedata.is_normalized("NFKC", name)
    assert type(name)(name) == name


@conversions
@given(text=TEXT)
@example(text="a½B")
@settings(max_examples=200, deadline=None)
def test_a_name_is_its_own_name(make: Conversion, text: str) -> None:
    name = make(text)
    assert make(str(name)) == name


@given(text=TEXT)
@settings(max_examples=100, deadline=None)
def test_snake_and_module_have_no_capital(text: str) -> None:
    assert snake(text) == snake(text).lower()
    assert module(text) == module(text).lower()


@conversions
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
@settings(max_examples=100, deadline=None)
def test_what_cannot_be_seen_makes_no_difference(make: Conversion, text: str) -> None:
    assert make("a" + text) == make("\u200e" + "a" + text + "\ufeff")
