"""What is remembered lies in the user's cache, or where the user says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from specpress.utils.cache_folder import cache_folder


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home directory, and no variable that says where caches are."""
    monkeypatch.delenv("SPECPRESS_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_it_is_that_of_the_platform() -> None:
    assert cache_folder() == platformdirs.user_cache_path("specpress", appauthor=False)


def test_other_platforms_have_other_ones(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    def of_macos(name: str, *, appauthor: bool) -> Path:
        return home / "Library" / "Caches" / name

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platformdirs, "user_cache_path", of_macos)
    assert cache_folder() == home / "Library" / "Caches" / "specpress"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_variables_decide_first(
    monkeypatch: pytest.MonkeyPatch, home: Path, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "shared"))
    assert cache_folder() == home / "shared" / "specpress"
    monkeypatch.setenv("SPECPRESS_CACHE", str(home / "own"))
    assert cache_folder() == home / "own"


def test_a_home_that_is_not_known_is_no_folder_of_that_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(name: str, *, appauthor: bool) -> Path:
        return Path("~", "Library", "Caches", name)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platformdirs, "user_cache_path", unknown)
    with pytest.raises(RuntimeError):
        cache_folder()


@pytest.mark.skipif(
    sys.platform in ("darwin", "win32"), reason="only the library knows it there"
)
def test_nothing_is_imported_to_know_it() -> None:
    code = (
        "import sys; from specpress.utils.cache_folder import cache_folder;"
        " cache_folder(); assert 'platformdirs' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
