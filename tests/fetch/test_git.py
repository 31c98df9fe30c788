"""Documents at a revision of a git repository."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from specpress.errors import SpecpressError
from specpress.fetch import Download, download


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@test")
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True)

    git("init", "-q")
    file = tmp_path / "specs" / "a b.json"
    file.parent.mkdir()
    for content in (b"one", b"two\r\n"):
        file.write_bytes(content)
        git("add", ".")
        git("commit", "-qm", "x")
    file.write_bytes(b"not committed")
    return tmp_path


def read(source: str, root: Path, max_bytes: int = 100) -> bytes:
    result = download(source, root=root, max_bytes=max_bytes)
    assert isinstance(result, Download)
    return result.data


def test_a_revision(repository: Path) -> None:
    assert read("git:HEAD:specs/a b.json", repository) == b"two\r\n"
    assert read("git:HEAD~1:specs/a b.json", repository) == b"one"


def test_paths_are_those_of_git(repository: Path) -> None:
    assert read("git:HEAD:specs/a b.json", repository / "specs") == b"two\r\n"
    assert read("git:HEAD:./a b.json", repository / "specs") == b"two\r\n"


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("git:HEAD:missing.json", "path 'missing.json' does not exist in 'HEAD'"),
        ("git:nowhere:a.json", "invalid object name 'nowhere'"),
        ("git:HEAD:specs", "git: "),
        ("git:HEAD", "not of the form git:REV:path"),
        ("git::a.json", "not of the form git:REV:path"),
        ("git:--output=x:a.json", "not of the form git:REV:path"),
        ("git:HEAD:a\0b", "could not be run"),
    ],
)
def test_what_is_not_there(repository: Path, source: str, says: str) -> None:
    with pytest.raises(SpecpressError) as caught:
        read(source, repository)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nothing_is_left_to_a_shell(repository: Path) -> None:
    with pytest.raises(SpecpressError):
        read("git:HEAD:a;touch evil", repository)
    with pytest.raises(SpecpressError):
        read("git:$(touch evil):a", repository)
    assert not (repository / "evil").exists()


def test_the_size_is_limited(repository: Path) -> None:
    with pytest.raises(SpecpressError, match="more than 2 bytes"):
        read("git:HEAD~1:specs/a b.json", repository, max_bytes=2)


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(SpecpressError, match="not a git repository"):
        read("git:HEAD:a.json", tmp_path)


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SpecpressError, match="git could not be run"):
        read("git:HEAD:a.json", repository)
