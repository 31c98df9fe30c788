"""Two branches that both generated: git merges them, and `generate` finishes the merge."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from specpress import generate
from specpress.output.conflicts import (
    digests_of_both,
    has_conflicts,
    is_merge_of,
    sides,
)
from specpress.output.manifest import merge_manifests, read_manifest
from specpress.output.plan import edited_files
from specpress.utils.digests import MANIFEST, digest

from .packages import content

ATTRIBUTES = "api/** merge=specpress\n"
DRIVER = f"{sys.executable} -m specpress merge-driver %O %A %B %P"


def operation(name: str, schema: str) -> dict[str, Any]:
    answer = {"$ref": f"#/components/schemas/{schema}"}
    return {
        "get": {
            "operationId": f"get_{name}",
            "tags": [name[0]],
            "responses": {
                "200": {
                    "description": "found",
                    "content": {"application/json": {"schema": answer}},
                }
            },
        }
    }


def schema_of(*properties: str) -> dict[str, Any]:
    return {"type": "object", "properties": {p: {"type": "string"} for p in properties}}


def document() -> dict[str, Any]:
    names = [f"{letter}{number}" for letter in "pqrs" for number in range(4)]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Merged", "version": "1"},
        "paths": {f"/{name}": operation(name, name.upper()) for name in names},
        "components": {"schemas": {n.upper(): schema_of("id", "name") for n in names}},
    }


def edit(value: dict[str, Any], half: str, source: random.Random) -> None:
    """Change something in one half of the document, so that its text merges."""
    names = [n for n in list(value["paths"]) if n[1] in half]
    name = source.choice(names)[1:]
    schemas = value["components"]["schemas"]
    match source.randrange(5):
        case 0:
            schemas[name.upper()]["properties"]["id"] = {"type": "integer"}
        case 1:
            schemas[name.upper()]["properties"]["added"] = {"format": "date"}
        case 2:
            del value["paths"][f"/{name}"]
        case 3:
            value["paths"][f"/{name}"]["get"]["summary"] = f"Another {half}"
            value["paths"][f"/{name}"]["get"]["operationId"] = f"fetch_{name}"
        case _:
            value["paths"][f"/{name}"]["post"] = {
                **operation(name, name.upper())["get"],
                "operationId": f"new_{name}",
            }


class Repository:
    """A git repository with a document and the package that was generated from it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.document = folder / "openapi.json"
        self.api = folder / "api"
        folder.mkdir()
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "a@example.com")
        self.git("config", "user.name", "A")

    def git(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *words],
            cwd=self.folder,
            check=check,
            capture_output=True,
            text=True,
        )

    def store(self, value: object) -> None:
        """Write the document, generate, commit."""
        self.document.write_text(json.dumps(value, indent=1) + "\n")
        generate(self.document, self.api, "m_api")
        self.git("add", "-A")
        self.git("commit", "-qm", "changed")


@pytest.fixture(params=["plain", "driver"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "repository")
    if request.param == "driver":
        made.git("config", "merge.specpress.driver", DRIVER)
        (made.folder / ".gitattributes").write_text(ATTRIBUTES)
    return made


@pytest.mark.parametrize("seed", range(6))
def test_what_two_branches_generated_becomes_one_package(
    repository: Repository, seed: int, tmp_path: Path
) -> None:
    source = random.Random(seed)
    value = document()
    repository.store(value)
    repository.git("checkout", "-qb", "other")
    theirs = json.loads(json.dumps(value))
    edit(theirs, "pq", source)
    repository.store(theirs)
    repository.git("checkout", "-q", "main")
    edit(value, "rs", source)
    repository.store(value)
    merge = repository.git("merge", "-q", "other", check=False)
    if (repository.folder / ".gitattributes").exists():
        assert merge.returncode == 0, merge.stdout + merge.stderr

    manifest = read_manifest(repository.api / "m_api")
    if manifest is not None and manifest.value:  # git left no conflicts in it
        assert edited_files(repository.api / "m_api", manifest) == []
    generated = generate(repository.document, repository.api, "m_api")

    assert not generated.plan.edited
    fresh = tmp_path / "fresh"
    generate(repository.document, fresh, "m_api")
    assert content(repository.api / "m_api") == content(fresh / "m_api")


def test_a_file_that_was_edited_and_conflicts_is_kept(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repository")
    value = document()
    repository.store(value)
    readme = repository.api / "m_api" / "README.md"
    repository.git("checkout", "-qb", "other")
    readme.write_text("# My own words\n")
    repository.git("commit", "-qam", "edited")
    repository.git("checkout", "-q", "main")
    value["info"]["title"] = "Another title"
    repository.store(value)
    repository.git("merge", "-q", "other", check=False)
    conflict = readme.read_text()
    assert has_conflicts(conflict)

    generated = generate(repository.document, repository.api, "m_api")

    assert [*generated.plan.edited] == ["README.md"]
    assert readme.read_text() == conflict


MINE = "# of my own\n"


@pytest.mark.parametrize("committed", [True, False], ids=["committed", "not before"])
@pytest.mark.parametrize("branch", ["main", "other"])
@pytest.mark.parametrize("finished", [True, False], ids=["finished", "under way"])
def test_an_edit_survives_where_both_branches_generated_the_file(
    repository: Repository, branch: str, committed: bool, finished: bool
) -> None:
    """The edit is in a file that git can merge, and in one that it may not be able to."""
    value = document()
    repository.store(value)
    package = repository.api / "m_api"
    edited = [package / "client" / "__init__.py", package / "server" / "__init__.py"]

    def change(name: str, edits: bool) -> None:
        changed = json.loads(json.dumps(value))
        changed["paths"] |= {f"/{name}": operation(name, "P0")}
        changed["paths"] = dict(sorted(changed["paths"].items()))
        repository.store(changed)
        if edits:
            for file in edited:
                file.write_text(MINE + file.read_text())
            extra = [] if committed else ["--amend"]
            repository.git("commit", "-qam", "edited", *extra)

    repository.git("checkout", "-qb", "other")
    change("a0", branch == "other")
    repository.git("checkout", "-q", "main")
    change("z0", branch == "main")
    repository.git("merge", "-q", "--no-commit", "other", check=False)
    assert not has_conflicts(repository.document.read_text())
    if finished:
        repository.git("add", "-A")
        repository.git("commit", "-qm", "merged")
    merged = {file: file.read_text() for file in edited}

    generated = generate(repository.document, repository.api, "m_api")

    fresh = repository.folder / "fresh"
    generate(repository.document, fresh, "m_api")
    assert not has_conflicts(merged[edited[0]])
    for file, text in merged.items():
        path = file.relative_to(package).as_posix()
        assert path in generated.plan.edited
        if has_conflicts(text):  # which nobody but the user can resolve
            assert path in generated.plan.conflicted
            assert file.read_text() == text
        else:
            new = (fresh / "m_api" / path).read_text()
            assert file.read_text() == MINE + new


def test_a_conflict_that_was_resolved_by_hand_is_brought_up_to_date(
    tmp_path: Path,
) -> None:
    """The other branch's part of the file was not taken: it is generated again."""
    repository = Repository(tmp_path / "repository")
    value = document()
    repository.store(value)
    readme = repository.api / "m_api" / "README.md"
    repository.git("checkout", "-qb", "other")
    repository.store({**value, "info": {"title": "Theirs", "version": "1"}})
    repository.git("checkout", "-q", "main")
    repository.store({**value, "info": {"title": "Ours", "version": "1"}})
    readme.write_text(readme.read_text() + MINE)
    repository.git("commit", "-qam", "edited")
    repository.git("merge", "-q", "other", check=False)
    repository.document.write_text(
        json.dumps({**value, "info": {"title": "Both", "version": "1"}})
    )
    conflict = readme.read_text()
    generated = generate(repository.document, repository.api, "m_api")
    assert "README.md" in generated.plan.conflicted
    assert "specpress.json" in generated.plan.resolved
    assert readme.read_text() == conflict
    readme.write_text(sides(conflict)[0])
    generated = generate(repository.document, repository.api, "m_api")
    assert "README.md" in generated.plan.merged
    fresh = tmp_path / "fresh"
    generate(repository.document, fresh, "m_api")
    assert readme.read_text() == (fresh / "m_api" / "README.md").read_text() + MINE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb\n", True),
        ("b\na\nc\n", False),
        ("a\nb\nmine\n", False),
        ("b\n", False),
        ("<<<<<<< HEAD\na\n=======\na\nc\n>>>>>>> x\nb\n", True),
        ("<<<<<<< HEAD\na\n=======\nmine\n>>>>>>> x\nb\n", False),
        ("a\r\nb\r\nc\r\n", True),
    ],
)
def test_what_is_only_a_merge(text: str, expected: bool) -> None:
    assert is_merge_of(text, ["a\nb\n", "a\nc\nb\n"]) is expected
    assert not is_merge_of(text, [])


BASE = "import a\n\ndef one():\n    return 1\n\ndef two():\n    return 2\n"
OURS = f"{BASE}\ndef ours():\n    check()\n    return 3\n"
THEIRS = f"{BASE}\ndef theirs():\n    return 4\n"
BOTH = f"{OURS}\ndef theirs():\n    return 4\n"
BY_HAND = {
    "two lines swapped": BOTH.replace("return 1", "return X")
    .replace("return 2", "return 1")
    .replace("return X", "return 2"),
    "a line as another one": BOTH.replace("return 4", "return 3"),
    "a line twice": BOTH.replace("    return 1\n", "    return 1\n" * 2),
    "a line of one branch gone": BOTH.replace("    check()\n", ""),
    "a line of both gone": BOTH.replace("    return 1\n", ""),
    "a function of one branch gone": f"{BASE}\ndef theirs():\n    return 4\n\n",
}


@pytest.mark.parametrize("edit", BY_HAND)
def test_what_no_merge_gives_is_an_edit(edit: str) -> None:
    """Whatever lines it has: all of them may be those of a branch."""
    assert BY_HAND[edit] not in (OURS, THEIRS, BOTH)
    assert not is_merge_of(BY_HAND[edit], [OURS, THEIRS], BOTH)


def test_a_merge_is_one_whatever_is_generated_now() -> None:
    assert is_merge_of(BOTH, [OURS, THEIRS], BOTH)
    assert is_merge_of(BOTH, [OURS, THEIRS], f"{BASE}\ndef other():\n    return 5\n")
    # each branch removed a section, and the blank line after it
    assert is_merge_of(f"{OURS}\nend\n", [f"{OURS}\n\nend\n"] * 2)
    conflict = f"{BASE}\n<<<<<<< HEAD\n{OURS[len(BASE):]}=======\n"
    conflict += f"{THEIRS[len(BASE):]}>>>>>>> other\n"
    assert is_merge_of(conflict, [OURS, THEIRS], BOTH)
    swapped = conflict.replace(
        "    check()\n    return 3\n", "    return 3\n    check()\n"
    )
    assert not is_merge_of(swapped, [OURS, THEIRS], BOTH)


@pytest.mark.parametrize("line", ["x", "x{0}"], ids=["all the same", "all others"])
def test_a_large_merge_is_told_quickly(line: str) -> None:
    lines = [line.format(number) for number in range(20_000)]
    ours, theirs = ["ours", *lines], [*lines, "theirs"]
    texts = ["\n".join(each) for each in (ours, theirs, [*ours, "theirs"])]
    start = time.perf_counter()
    assert is_merge_of(texts[2], texts[:2])
    assert time.perf_counter() - start < 5


CONFLICT = """\
both
<<<<<<< HEAD
ours
=======
theirs
>>>>>>> other
end
"""


def test_both_sides_of_a_conflict() -> None:
    assert has_conflicts(CONFLICT)
    assert sides(CONFLICT) == ("both\nours\nend\n", "both\ntheirs\nend\n")
    with_base = CONFLICT.replace("=======", "||||||| base\nold\n=======")
    assert sides(with_base) == sides(CONFLICT)


@pytest.mark.parametrize(
    "text", ["", "a\n=======\nb\n", "<<<<<<<x\n>>>>>>>y\n", "<< HEAD\n", ">>>>>>> b\n"]
)
def test_a_heading_is_no_conflict(text: str) -> None:
    assert not has_conflicts(text)


def test_the_digests_of_both_sides_are_known() -> None:
    one, other = digest(b"1"), digest(b"2")
    text = (
        f' "files": {{\n  "a.py": "{one}",\n<<<<<<< HEAD\n  "b.py": "{one}",\n'
        f'=======\n  "b.py": "{other}",\n>>>>>>> other\n  "c.py": ["{one}", "{other}"]\n'
    )
    assert digests_of_both(text) == {
        "a.py": {one},
        "b.py": {one, other},
        "c.py": {one, other},
    }


def test_a_merged_manifest_has_what_either_branch_has(tmp_path: Path) -> None:
    def text(version: str, files: dict[str, str], *operations: str) -> str:
        entries = [{"method": "GET", "path": each} for each in operations]
        names = {"specpress": "0", "document": {"version": version}}
        return json.dumps({**names, "operations": entries, "files": files})

    base = text(
        "1", {"same": "0", "ours": "0", "theirs": "0", "both": "0", "gone": "0"}, "/a"
    )
    ours = text(
        "2",
        {"same": "0", "ours": "1", "theirs": "0", "both": "1", "gone": "0"},
        "/a",
        "/b",
    )
    theirs = text(
        "3", {"same": "0", "ours": "0", "theirs": "2", "both": "2", "new": "2"}, "/c"
    )
    (tmp_path / MANIFEST).write_text(merge_manifests(base, ours, theirs))
    merged = read_manifest(tmp_path)
    assert merged is not None
    assert merged.version == "2"
    assert [each["path"] for each in merged.value["operations"]] == ["/b", "/c"]
    assert merged.files == {
        "same": {"0"},
        "ours": {"1"},
        "theirs": {"2"},
        "both": {"1", "2"},
        "new": {"2"},
    }


def test_unrelated_changes_touch_unrelated_lines(tmp_path: Path) -> None:
    """An operation is one line, and so is a file."""
    value = document()
    path = tmp_path / "openapi.json"

    def manifest() -> list[str]:
        path.write_text(json.dumps(value))
        generate(path, tmp_path, "m_api")
        return (tmp_path / "m_api" / MANIFEST).read_text().splitlines()

    before = manifest()
    value["paths"]["/p0"]["get"]["operationId"] = "another"
    after = manifest()
    changed = [line for line in after if line not in before]
    assert len(after) == len(before)
    assert sum('"id"' in line for line in changed) == 1
    assert all(line.startswith("  ") for line in changed)
