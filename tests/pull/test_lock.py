"""The lock: what it holds, and what it refuses."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.errors import SpecpressError
from specpress.pull import lock

ENTRY = lock.Entry(
    url="https://shop.test/schema.json",
    retrieved_at="2024-01-02T03:04:05Z",
    digest="sha256:00",
    size=3,
    openapi="3.0.3",
    version="1.0",
    prose=True,
    etag='"1"',
)


def test_it_reads_what_it_wrote(tmp_path: Path) -> None:
    file = tmp_path / "specs" / "specpress.lock"
    lock.write(file, {"b": ENTRY, "a": dataclasses.replace(ENTRY, etag=None)})
    assert lock.read(file) == {"a": dataclasses.replace(ENTRY, etag=None), "b": ENTRY}
    content = json.loads(file.read_bytes())
    assert list(content["apis"]) == ["a", "b"]
    assert "etag" not in content["apis"]["a"]
    assert file.read_bytes().endswith(b"}\n")


@given(version=st.text(), size=st.integers(0), etag=st.none() | st.text())
def test_any_values_survive(
    tmp_path_factory: pytest.TempPathFactory, version: str, size: int, etag: str | None
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.lock"
    entry = dataclasses.replace(ENTRY, version=version, size=size, etag=etag)
    lock.write(file, {"a": entry})
    assert lock.read(file) == {"a": entry}


def test_no_lock_has_no_entries(tmp_path: Path) -> None:
    assert lock.read(tmp_path / "missing") == {}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "not JSON"),
        ("<<<<<<< ours", "not JSON"),
        ("[]", "not of format 1"),
        ('{"format": 2, "apis": {}}', "not of format 1"),
        ('{"format": 1}', "wrong or missing: apis"),
        ('{"format": 1, "apis": {"a": {"url": 3}}}', "wrong or missing: apis.a.url"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_what_is_no_lock_is_refused(tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "specpress.lock"
    file.write_text(content)
    with pytest.raises(SpecpressError, match=says) as caught:
        lock.read(file)
    assert "\n" not in str(caught.value)
    assert "version control" in caught.value.hint


def test_times_are_in_utc_to_the_second() -> None:
    east = timezone(timedelta(hours=2))
    time = datetime(2024, 1, 1, 1, 0, 0, 999, tzinfo=east)
    assert lock.timestamp(time) == "2023-12-31T23:00:00Z"
    assert lock.timestamp(time.astimezone(UTC)) == "2023-12-31T23:00:00Z"
