"""`specpress pull` of a document of several files."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from specpress.config.settings import ApiConfig
from specpress.document.load import read_file
from specpress.errors import SpecpressError
from specpress.pull import lock
from specpress.pull.pull import PullResult, pull
from tests.several_files import PET, serving, write_upstream


class _Project:
    """An upstream that is served, and a project that pulls from there."""

    def __init__(self, folder: Path, address: str) -> None:
        self.upstream = folder / "upstream" / "v1"
        self.root = folder / "project"
        self.root.mkdir()
        write_upstream(self.upstream)
        self.source = f"{address}/upstream/v1/openapi.yaml"

    def pull(self, *, check: bool = False, **options: Any) -> PullResult:
        api = ApiConfig.model_validate({"name": "up", "source": self.source, **options})
        return pull(api, self.root, check=check)

    @property
    def stored(self) -> set[str]:
        folder = self.root / "specs"
        return {
            file.relative_to(folder).as_posix()
            for file in folder.rglob("*")
            if file.is_file()
        }

    @property
    def entry(self) -> lock.Entry:
        return lock.read(self.root / lock.LOCK)["up"]


@pytest.fixture
def project(tmp_path: Path) -> Generator[_Project]:
    with serving(tmp_path) as address:
        yield _Project(tmp_path, address)


_ALL = {
    "specpress.lock",
    "up/schema.yaml",
    # the name by which the files know the document
    "up/openapi.yaml",
    "up/pets.yaml",
    "up/models/pet.yaml",
}


def test_every_file_is_stored_and_in_one_entry(project: _Project) -> None:
    assert project.pull().status == "updated"
    assert project.stored == _ALL
    assert set(project.entry.files or ()) == {
        "openapi.yaml",
        "pets.yaml",
        "models/pet.yaml",
    }
    there, here = (
        read_file(file)
        for file in (
            project.upstream / "openapi.yaml",
            project.root / "specs/up/schema.yaml",
        )
    )
    assert here.raw == there.raw
    assert here.digest == there.digest
    assert not here.problems


def test_nothing_changed(project: _Project) -> None:
    project.pull()
    (project.upstream / "pets.yaml").touch()
    before = project.entry
    assert project.pull().status == "unchanged"
    assert project.pull(check=True).status == "unchanged"
    assert project.entry == before


def test_a_change_of_another_file_is_a_change(project: _Project) -> None:
    project.pull()
    pet = project.upstream / "models" / "pet.yaml"
    pet.write_text(PET.replace("name:", "nick:"))
    assert project.pull(check=True).status == "updated"
    stored = project.root / "specs/up/models/pet.yaml"
    assert stored.read_text() == PET
    result = project.pull()
    assert result.status == "updated"
    assert stored.read_text() == pet.read_text()
    assert PET.encode() in result.old_files.values()
    assert pet.read_bytes() in result.new_files.values()


def test_what_is_no_longer_referred_to_goes(project: _Project) -> None:
    project.pull()
    (project.upstream / "pets.yaml").write_text("get: {responses: {}}\n")
    project.pull()
    assert project.stored == {"specpress.lock", "up/schema.yaml", "up/pets.yaml"}
    assert not (project.root / "specs/up/models").exists()


def test_a_file_that_cannot_be_had_changes_nothing(project: _Project) -> None:
    project.pull()
    (project.upstream / "openapi.yaml").write_text(
        (project.upstream / "openapi.yaml").read_text() + "tags: []\n"
    )
    (project.upstream / "models" / "pet.yaml").unlink()
    before = (project.root / "specs/up/schema.yaml").read_bytes(), project.entry
    with pytest.raises(SpecpressError, match="404"):
        project.pull()
    assert project.stored == _ALL
    assert (project.root / "specs/up/schema.yaml").read_bytes() == before[
        0
    ] and project.entry == before[1]


def test_a_file_of_the_project_is_not_overwritten(project: _Project) -> None:
    own = project.root / "specs/up/pets.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("mine: true\n")
    with pytest.raises(SpecpressError, match="there is another one"):
        project.pull()
    assert project.stored == {"up/pets.yaml"}


@pytest.mark.parametrize(
    "reference",
    [
        "../common/pet.yaml",
        "/upstream/common/pet.yaml",
        "models/pet.yaml?raw=1",
        "models/conftest.py",
        ".hidden/pet.yaml",
        "models/.pet.yaml",
        "schema.yaml",
    ],
)
def test_what_has_no_place_is_refused_or_bundled(
    project: _Project, reference: str
) -> None:
    name = reference.partition("?")[0]
    file = project.upstream / name
    if name.startswith("/"):
        file = project.upstream.parents[1] / name[1:]
    file.parent.mkdir(exist_ok=True)
    file.write_text("type: object\nproperties: {nick: {type: string}}\n")
    pets = project.upstream / "pets.yaml"
    pets.write_text(pets.read_text().replace("models/pet.yaml", reference))
    with pytest.raises(SpecpressError, match="bundle"):
        project.pull()
    assert not project.stored
    project.pull(bundle=True)
    assert project.stored == {"specpress.lock", "up/schema.yaml"}
    text = (project.root / "specs/up/schema.yaml").read_text()
    assert "nick" in text


def test_a_wider_folder_is_written_where_it_is_allowed(project: _Project) -> None:
    common = project.upstream.parent / "common"
    common.mkdir()
    (common / "pet.yaml").write_text("{type: string}\n")
    pets = project.upstream / "pets.yaml"
    pets.write_text(pets.read_text().replace("models/", "../common/"))
    project.pull(references_within="specs", document="specs/up/v1/openapi.yaml")
    assert project.stored == {
        "specpress.lock",
        "up/v1/openapi.yaml",
        "up/v1/pets.yaml",
        "up/common/pet.yaml",
    }


@pytest.mark.parametrize("document", ["specs/up.json", "specs/up.yaml"])
def test_a_bundle_means_the_same(project: _Project, document: str) -> None:
    project.pull(bundle=True, document=document)
    bundled = read_file(project.root / document)
    whole = read_file(project.upstream / "openapi.yaml")
    assert bundled.raw == whole.raw
    assert project.entry.files is None
    assert project.pull(bundle=True, document=document).status != "updated"
    # from one way of storing to the other and back
    project.pull(document=document)
    assert "pets.yaml" in project.stored
    project.pull(bundle=True, document=document)
    assert project.stored == {"specpress.lock", Path(document).name}


def test_the_facts_of_several_files_are_one_file(project: _Project) -> None:
    pet = project.upstream / "models" / "pet.yaml"
    pet.write_text(PET + "description: A pet.\n")
    project.pull(prose=False, document="specs/up.json")
    assert project.stored == {"specpress.lock", "up.json"}
    text = (project.root / "specs/up.json").read_text()
    assert "A pet" not in text
    assert json.loads(text)["paths"]["/pets"]["get"]["operationId"] == "list_pets"


def test_the_limit_of_bytes_is_that_of_all_files(project: _Project) -> None:
    with pytest.raises(SpecpressError, match="more than 300 bytes"):
        project.pull(max_bytes=300)


def test_credentials_are_sent_for_every_file(project: _Project) -> None:
    # what the local server ignores has to be sendable
    project.pull(headers={"X-Key": "secret"})
    assert project.stored == _ALL


def test_a_folder_is_a_source_like_any_other(project: _Project) -> None:
    project.source = str(project.upstream / "openapi.yaml")
    assert project.pull().status == "updated"
    assert project.stored == _ALL
