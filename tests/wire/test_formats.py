"""The registry of formats: each row, and values in the form that is declared."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from pydantic_core import SchemaValidator, to_json
from runtime.formats import FORMATS
from runtime.models.scalars import formatted

from .generated import client, operation, package

NAMES = sorted(FORMATS)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_its_format_and_is_read_and_written_as_it_was(name: str) -> None:
    row = FORMATS[name]
    exact = SchemaValidator(formatted(row, {}, exact=True))
    tolerant = SchemaValidator(formatted(row, {}))
    for seed in range(20):
        sample = row.sample(Random(seed))
        assert row.has_form(sample)
        for validator in (exact, tolerant):
            value = validator.validate_json(to_json(sample))
            assert type(value) is row.type or row.type is Path
            assert isinstance(value, row.type)
            again = validator.validate_json(to_json(row.write(value, None)))
            assert again == value


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_text_of_a_format_is_told_by_it(name: str) -> None:
    row = FORMATS[name]
    assert not row.has_form("é ü")
    assert not row.has_form(None)
    with pytest.raises(ValueError, match="Input should be"):
        SchemaValidator(formatted(row, {}, exact=True)).validate_json(b'"\xc3\xa9 "')


SECONDS = {"type": "number", "format": "duration-seconds"}
AT = {"type": "string", "format": "date-time"}


def test_seconds_are_a_timedelta_on_both_sides(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "number": SECONDS,
            "text": {"type": "string", "format": "duration-seconds"},
            "iso": {"type": "string", "format": "duration"},
            "many": {"type": "array", "items": SECONDS},
        },
    }
    content = {"application/json": {"schema": schema}}
    parameters = [{"name": "ttl", "in": "query", "schema": SECONDS}]
    module = package(tmp_path, operation(content, content, parameters=parameters))
    body = {"number": 90, "text": "1.5", "iso": "PT1M", "many": [1, 0.25]}
    api, sent = client(module, httpx.Response(200, json=body))
    answer = api.default.x(
        {
            "number": dt.timedelta(seconds=90),
            "iso": dt.timedelta(minutes=1),
            "many": [dt.timedelta(seconds=1), 0.25],
        },
        ttl=dt.timedelta(minutes=2),
    )
    assert json.loads(sent[-1].content) == {
        "number": 90,
        "iso": "PT60S" if b"PT60S" in sent[-1].content else "PT1M",
        "many": [1, 0.25],
    }
    assert sent[-1].url.query == b"ttl=120"
    assert answer.number == dt.timedelta(seconds=90)
    assert answer.text == dt.timedelta(seconds=1.5)
    assert answer.iso == dt.timedelta(minutes=1)
    assert answer.many == [dt.timedelta(seconds=1), dt.timedelta(seconds=0.25)]


def test_a_class_of_the_user_may_be_a_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "colours.py").write_text(
        "class Colour:\n"
        "    def __init__(self, name): self.name = name\n"
        "    @classmethod\n"
        "    def from_json(cls, value): return cls(value.lstrip('#'))\n"
        "    def to_json(self): return '#' + self.name\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    schema = {
        "type": "object",
        "properties": {"c": {"type": "string", "format": "colour"}},
    }
    content = {"application/json": {"schema": schema}}
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(operation(content, content)))
    (tmp_path / "specpress.toml").write_text(
        '[apis.colours]\ndocument = "openapi.json"\npackage = "colours_api"\n'
        'output = "out/colours_api"\n[apis.colours.types.formats]\ncolour = "colours:Colour"\n'
    )
    monkeypatch.chdir(tmp_path)
    command = [sys.executable, "-m", "specpress", "generate", "-q"]
    subprocess.run(command, check=True, cwd=tmp_path)
    colour = importlib.import_module("colours").Colour
    module = importlib.import_module("colours_api")
    api, sent = client(module, httpx.Response(200, json={"c": "#f00"}))
    answer = api.default.x({"c": colour("0f0")})
    assert json.loads(sent[-1].content) == {"c": "#0f0"}
    assert (type(answer.c), answer.c.name) == (colour, "f00")
    assert answer.to_dict() == {"c": "#f00"}


PLACES: dict[str, tuple[dict[str, Any], Any]] = {
    "object": ({"type": "object", "properties": {"v": AT}}, lambda v: {"v": v}),
    "list": ({"type": "array", "items": AT}, lambda v: [v]),
    "map": ({"type": "object", "additionalProperties": AT}, lambda v: {"k": v}),
    "nullable": (
        {"type": "array", "items": {"anyOf": [AT, {"type": "null"}]}},
        lambda v: [v],
    ),
    "union": (
        {"type": "array", "items": {"anyOf": [{"type": "integer"}, AT]}},
        lambda v: [v],
    ),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "media_type", ["application/json", "application/x-www-form-urlencoded"]
)
def test_a_datetime_without_an_offset_is_refused_or_gets_one(
    tmp_path: Path, place: str, media_type: str
) -> None:
    schema, wrap = PLACES[place]
    if "form" in media_type:
        schema = {"type": "object", "properties": {"f": schema}}
    module = package(tmp_path, operation({media_type: {"schema": schema}}))
    naive = dt.datetime(2026, 1, 2)

    def body(value: dt.datetime) -> Any:
        return {"f": wrap(value)} if "form" in media_type else wrap(value)

    api, sent = client(module)
    with pytest.raises(ValueError, match="has no offset from UTC"):
        api.default.x(body(naive))
    assert not sent
    api.default.x(body(naive.replace(tzinfo=dt.UTC)))
    aware = sent[-1].content
    assert b"2026-01-02T00" in aware
    api, sent = client(module, timezone=dt.UTC)
    api.default.x(body(naive))
    assert sent[-1].content == aware


def test_none_is_left_out_where_it_is_not_allowed(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": {"type": "string"},
            "b": {"type": "string"},
            "c": {"type": ["string", "null"]},
            "d": {"type": "object", "properties": {"e": {"type": "integer"}}},
        },
    }
    module = package(tmp_path, operation({"application/json": {"schema": schema}}))
    api, sent = client(module)
    api.default.x({"a": "1", "b": None, "c": None, "d": {"e": None}})
    assert json.loads(sent[-1].content) == {"a": "1", "c": None, "d": {}}
    with pytest.raises(ValueError, match="a: is required and cannot be None"):
        api.default.x({"a": None})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1, float("-inf")]])
def test_a_number_that_json_does_not_have_is_refused(
    tmp_path: Path, value: Any
) -> None:
    number = {"type": "object", "properties": {"n": {}}}
    numbers = {"type": "array", "items": {"type": "number"}}
    module = package(
        tmp_path,
        operation(
            {"application/json": {"schema": number}},
            parameters=[{"name": "q", "in": "query", "schema": numbers}],
        ),
    )
    api, sent = client(module)
    with pytest.raises(ValueError, match=r"JSON has no number|finite"):
        api.default.x({"n": value})
    with pytest.raises(ValueError, match=r"JSON has no number|finite"):
        api.default.x({}, q=value)
    assert not sent


def test_bytes_are_written_in_their_encoding_wherever_they_stand(
    tmp_path: Path,
) -> None:
    def encoded(name: str) -> dict[str, Any]:
        return {"type": "string", "contentEncoding": name}

    names = ("base64", "base64url", "base16", "base32", "quoted-printable")
    properties = {name: encoded(name) for name in names}
    schema = {"type": "object", "properties": properties}
    data = b"\xfb\xff"
    texts = {
        "base64": "+/8=",
        "base64url": "-_8",
        "base16": "FBFF",
        "base32": "7P7Q====",
        "quoted-printable": "=FB=FF",
    }
    for media_type in ("application/json", "multipart/form-data"):
        content = {media_type: {"schema": schema}}
        answer = {"application/json": {"schema": schema}}
        module = package(tmp_path, operation(content, answer))
        api, sent = client(module, httpx.Response(200, json=texts))
        value = api.default.x(dict.fromkeys(names, data))
        for text in texts.values():
            assert text.encode() in sent[-1].content
        assert list(dict(value).values()) == [data] * len(names)
        assert value.to_dict() == texts


def test_decimals_and_dates_keep_their_text(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            "d": {"type": "string", "format": "decimal"},
            "day": {"type": "string", "format": "date"},
        },
    }
    module = package(tmp_path, operation({"application/json": {"schema": schema}}))
    api, sent = client(module)
    api.default.x({"d": Decimal("1.50"), "day": dt.datetime(2026, 1, 2, 3)})
    assert json.loads(sent[-1].content) == {"d": "1.50", "day": "2026-01-02"}


MANY_DIGITS = "12345678901234567890.123456789"


def test_a_decimal_loses_no_digits(tmp_path: Path) -> None:
    """Where a text may stand for a number, as FastAPI declares decimals, it is one."""
    number: dict[str, Any] = {"type": "number"}
    either = {"anyOf": [number, {"type": "string", "pattern": "^[0-9.]+$"}]}
    properties = {
        "n": number,
        "either": either,
        "list": {"type": "array", "items": number},
    }
    schema = {"type": "object", "properties": properties}
    module = package(tmp_path, operation({"application/json": {"schema": schema}}))
    api, sent = client(module)
    api.default.x({"either": Decimal("2.50"), "n": Decimal("2.50"), "list": [1.5]})
    written = {"either": "2.50", "n": 2.5, "list": [1.5]}
    assert json.loads(sent[-1].content) == written
    api.default.x({"either": Decimal(MANY_DIGITS)})
    assert json.loads(sent[-1].content) == {"either": MANY_DIGITS}
    for body in ({"n": Decimal(MANY_DIGITS)}, {"list": [Decimal(MANY_DIGITS)]}):
        with pytest.raises(module.ArgumentError, match="has more digits than a float"):
            api.default.x(body)
    assert len(sent) == 2
