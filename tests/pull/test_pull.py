"""`pull`: the vendored document and the lock change together, and only for a reason."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.config.settings import ApiConfig
from specpress.document.raw import digest
from specpress.errors import SpecpressError
from specpress.pull import lock
from specpress.pull.pull import PullResult, pull
from tests.fetch.misbehaviour import CASES, DOCUMENT, MAX_BYTES
from tests.fetch.server import Answer, refused_url, response, serving

ROOT = Path(__file__).parents[2]
BASEROW = ROOT.parent / "shared" / "specs"

LONG_AGO = "2020-01-01T00:00:00Z"
FULL: dict[str, object] = {
    "openapi": "3.0.3",
    "info": {"title": "Shop", "version": "1.2", "description": "Everything"},
    "paths": {
        "/things": {
            "get": {
                "operationId": "list_things",
                "description": "Ünïcode",
                "responses": {"200": {"description": "Well"}},
            }
        }
    },
}


def dumped(value: object) -> bytes:
    return json.dumps(value).encode()


@dataclass
class Project:
    """A folder with one API in it."""

    root: Path
    options: dict[str, object] = field(default_factory=dict[str, object])

    def api(self, source: str) -> ApiConfig:
        known = {"name": "shop", "max_bytes": MAX_BYTES, "retries": 2, "prose": False}
        return ApiConfig.model_validate({**known, "source": source, **self.options})

    def pull(
        self,
        source: str,
        *,
        check: bool = False,
        instead: str | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> PullResult:
        return pull(
            self.api(source),
            self.root,
            check=check,
            source=instead,
            environ=environ or {},
            sleep=lambda seconds: None,
        )

    def served(self, *answers: Answer, check: bool = False) -> PullResult:
        with serving(*answers) as server:
            return self.pull(server.url, check=check)

    @property
    def file(self) -> Path:
        return self.root / "specs" / "shop" / "schema.json"

    def age(self) -> None:
        """Make the lock say that the document was retrieved long ago."""
        entry = replace(self.entry, retrieved_at=LONG_AGO)
        lock.write(self.root / lock.LOCK, {"shop": entry})

    @property
    def entry(self) -> lock.Entry:
        return lock.read(self.root / lock.LOCK)["shop"]

    def state(self) -> dict[str, tuple[bytes, int]]:
        """What each file holds, and when it was written."""
        return {
            file.relative_to(self.root).as_posix(): (
                file.read_bytes(),
                file.stat().st_mtime_ns,
            )
            for file in self.root.rglob("*")
            if file.is_file()
        }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_the_first_pull(project: Project) -> None:
    with serving(response(body=dumped(FULL), headers={"ETag": '"1"'})) as server:
        result = project.pull(server.url)
    assert (result.status, result.old_digest, result.old) == ("updated", None, None)
    assert result.version == "1.2"
    assert result.new == project.file.read_bytes()
    assert result.new_digest == digest(result.new)
    entry = project.entry
    assert entry.url == server.url
    assert (entry.openapi, entry.version, entry.prose) == ("3.0.3", "1.2", False)
    assert (entry.digest, entry.etag) == (result.new_digest, '"1"')
    assert entry.size == len(result.new)


def test_facts_are_stored_readably(project: Project) -> None:
    project.served(response(body=dumped(FULL)))
    text = project.file.read_text(encoding="utf-8")
    assert "Everything" not in text
    assert "list_things" in text
    assert text == json.dumps(json.loads(text), indent=1, sort_keys=True) + "\n"


def test_prose_is_stored_byte_for_byte(project: Project) -> None:
    project.options["prose"] = True
    body = b'\n{"openapi" :"3.1.0","info":{"version":"\xc3\xa9"}}'
    project.served(response(body=body))
    assert project.file.read_bytes() == body


def test_yaml_is_recognised_by_its_content(project: Project) -> None:
    body = b"openapi: 3.1\ninfo:\n  version: 2024-01-01\npaths: {}\n"
    project.served(response(body=body, headers={"Content-Type": "text/plain"}))
    assert json.loads(project.file.read_bytes())["paths"] == {}
    assert project.entry.openapi == "3.1"


def test_swagger_is_taken(project: Project) -> None:
    project.served(response(body=b'{"swagger": "2.0", "info": {}, "paths": {}}'))
    assert (project.entry.openapi, project.entry.version) == ("2.0", "")


@pytest.mark.parametrize("prose", [False, True])
def test_another_order_changes_nothing(project: Project, prose: bool) -> None:
    project.options["prose"] = prose
    other = dict(reversed(FULL.items()))
    with serving(
        response(body=dumped(FULL), headers={"ETag": '"1"'}),
        response(body=dumped(other), headers={"ETag": '"2"'}),
    ) as server:
        project.pull(server.url)
        project.age()
        before = project.state()
        result = project.pull(server.url)
    assert result.status == "unchanged"
    assert result.old_digest == result.new_digest
    assert project.state() == before


def test_a_change_is_stored(project: Project) -> None:
    with serving(response(body=dumped(FULL)), response(body=DOCUMENT)) as server:
        first = project.pull(server.url)
        project.age()
        second = project.pull(server.url)
    assert second.status == "updated"
    assert second.old_digest == first.new_digest != second.new_digest
    assert (second.old_version, second.version) == ("1.2", "2")
    assert second.old == first.new
    assert project.entry.digest == second.new_digest
    assert project.entry.retrieved_at > LONG_AGO


def test_not_modified(project: Project) -> None:
    tagged = response(body=dumped(FULL), headers={"ETag": '"1"'})
    with serving(tagged, response("304 Not Modified")) as server:
        first = project.pull(server.url)
        before = project.state()
        second = project.pull(server.url)
    assert server.requests[1].headers["if-none-match"] == '"1"'
    assert (second.status, second.new_digest) == ("not modified", first.new_digest)
    assert second.version == "1.2"
    assert project.state() == before


def edited(project: Project) -> None:
    project.file.write_bytes(DOCUMENT)


def deleted(project: Project) -> None:
    project.file.unlink()


def damaged(project: Project) -> None:
    project.file.write_bytes(b"{")


def with_prose(project: Project) -> None:
    project.options["prose"] = True


def without_lock(project: Project) -> None:
    (project.root / lock.LOCK).unlink()


@pytest.mark.parametrize("change", [edited, deleted, damaged, with_prose, without_lock])
def test_validators_are_sent_only_for_what_they_stand_for(
    project: Project, change: Callable[[Project], None]
) -> None:
    tagged = response(body=dumped(FULL), headers={"ETag": '"1"'})
    with serving(tagged) as server:
        project.pull(server.url)
        change(project)
        project.pull(server.url)
        assert "if-none-match" not in server.requests[1].headers
        project.pull(server.url)
        assert "if-none-match" in server.requests[2].headers
    assert digest(project.file.read_bytes()) == project.entry.digest


def test_validators_of_another_address_are_not_sent(project: Project) -> None:
    tagged = response(body=dumped(FULL), headers={"ETag": '"1"'})
    with serving(tagged) as one, serving(response(body=dumped(FULL))) as other:
        project.pull(one.url)
        project.age()
        result = project.pull(other.url)
        assert "if-none-match" not in other.requests[0].headers
        assert result.status == "unchanged"
        assert (project.entry.url, project.entry.etag) == (other.url, None)
        assert project.entry.retrieved_at == LONG_AGO


def test_check_writes_nothing(project: Project) -> None:
    assert project.served(response(body=DOCUMENT), check=True).status == "updated"
    assert project.state() == {}
    with serving(response(body=DOCUMENT), response(body=dumped(FULL))) as server:
        project.pull(server.url)
        before = project.state()
        result = project.pull(server.url, check=True)
        assert (result.status, result.version) == ("updated", "1.2")
        assert project.state() == before
        assert b"list_things" in result.new


@pytest.mark.parametrize("name", CASES)
def test_nothing_changes_when_it_goes_wrong(project: Project, name: str) -> None:
    case = CASES[name]
    project.served(response(body=dumped(FULL)))
    before = project.state()
    project.options["timeout"] = case.timeout
    with serving(case.answer) as server, pytest.raises(SpecpressError) as caught:
        project.pull(server.url)
    line = str(caught.value)
    assert case.says in line
    assert line.startswith(server.url)
    assert caught.value.hint
    assert "\n" not in line
    assert project.state() == before


def test_nobody_there(project: Project) -> None:
    project.served(response(body=dumped(FULL)))
    before = project.state()
    with pytest.raises(SpecpressError, match="Connection refused, after 3 attempts"):
        project.pull(refused_url())
    assert project.state() == before


@pytest.mark.parametrize("call", ["fsync", "replace", "write"])
def test_a_full_disk_leaves_the_old_document(
    project: Project, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    project.served(response(body=dumped(FULL)))
    before = project.state()

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    elif call == "replace":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(SpecpressError, match="No space left on device"):
        project.served(response(body=DOCUMENT))
    assert project.state() == before


def test_a_file_serves_when_there_is_no_network(project: Project) -> None:
    copy = project.root / "copy.json"
    copy.write_bytes(dumped(FULL))
    source = "https://ada:pw@shop.test/schema.json?token=t0k"
    project.options["headers"] = {"X-Key": "${UNSET}"}
    result = project.pull(source, instead=copy.as_uri())
    assert result.status == "updated"
    assert project.entry.url == "https://shop.test/schema.json?token=***"
    stored = (project.root / lock.LOCK).read_text()
    assert str(project.root) not in stored


def test_validators_of_a_substitute_are_not_kept(project: Project) -> None:
    tagged = response(body=dumped(FULL), headers={"ETag": '"9"'})
    with serving(tagged) as server:
        project.pull("https://shop.test/a", instead=server.url)
    assert project.entry.etag is None


def test_headers_come_from_the_environment(project: Project) -> None:
    project.options["headers"] = {"Authorization": "JWT ${SHOP_TOKEN}"}
    with serving(response(body=dumped(FULL))) as server:
        with pytest.raises(SpecpressError, match="SHOP_TOKEN"):
            project.pull(server.url)
        assert server.requests == []
        project.pull(server.url, environ={"SHOP_TOKEN": "t0k"})
        assert server.requests[0].headers["authorization"] == "JWT t0k"
    assert "t0k" not in (project.root / lock.LOCK).read_text()


def test_relative_sources_are_seen_from_the_configuration(project: Project) -> None:
    (project.root / "mine.json").write_bytes(dumped(FULL))
    assert project.pull("mine.json").status == "updated"
    assert project.entry.url == "mine.json"


def test_an_api_without_a_source(project: Project) -> None:
    api = ApiConfig(name="shop")
    with pytest.raises(SpecpressError, match="has no `source` to pull from"):
        pull(api, project.root)


def test_other_apis_stay_in_the_lock(project: Project) -> None:
    project.served(response(body=dumped(FULL)))
    entry = project.entry
    lock.write(project.root / lock.LOCK, {"other": entry, "shop": entry})
    project.served(response(body=DOCUMENT))
    assert lock.read(project.root / lock.LOCK)["other"] == entry


def test_problems_are_handed_on(project: Project) -> None:
    body = b'{"openapi": "3.0.0", "paths": {}, "paths": {}}'
    result = project.served(response(body=body))
    assert [problem.kind for problem in result.problems] == ["duplicate-key"]


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200))
def test_no_content_breaks_anything(data: bytes) -> None:
    from datetime import UTC, datetime

    from specpress.fetch.model import Download
    from specpress.fetch.related import Related
    from specpress.pull.vendored import incoming

    try:
        download = Download("x", data, datetime.now(UTC))
        api = ApiConfig(name="x", prose=False)
        result = incoming(download, Related("x", None), api)
    except SpecpressError as error:
        assert "\n" not in str(error)
    else:
        assert digest(result.data) == result.digest


@pytest.mark.skipif(not BASEROW.is_dir(), reason="../shared/specs is not there")
@pytest.mark.parametrize("prose", [False, True])
def test_two_starts_of_baserow_give_the_same(project: Project, prose: bool) -> None:
    project.options.update(max_bytes=10_000_000, prose=prose)
    source = "https://api.baserow.io/api/schema.json"
    first = BASEROW / "baserow-1.35.3.json"
    second = BASEROW / "baserow-1.35.3-second-start.json"
    project.pull(source, instead=first.as_uri())
    assert project.pull(source, instead=second.as_uri()).status == "unchanged"
    assert project.entry.version == "1.35.3"
