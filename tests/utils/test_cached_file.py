"""Files of the cache: what is read is what was written, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.utils import cached_file


@given(st.binary(max_size=200))
def test_bytes_that_were_not_written_are_not_read(data: bytes) -> None:
    folder = Path("/dev/shm") if Path("/dev/shm").is_dir() else Path.cwd()
    file = folder / "specpress-test-cached-file"
    file.write_bytes(data)
    assert cached_file.read(file) is None
    file.unlink()


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "new" / "file"
    cached_file.write(file, b"content")
    assert cached_file.read(file) == b"content"
    assert [each.name for each in file.parent.iterdir()] == ["file"]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "folder"
    file.mkdir()
    with pytest.raises(OSError, match="folder"):
        cached_file.write(file, b"content")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
