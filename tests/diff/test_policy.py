"""What the user decides: levels, accepted changes, exit statuses, configuration."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from specpress.cli.main import main
from specpress.config.diff_settings import Accepted, DiffSettings, load, load_accepted
from specpress.errors import SpecpressError

from .build_documents import Raw, asking, compared, document

_TODAY = dt.date(2030, 1, 1)
_OLD, _NEW = asking({"type": "string"}), asking({"type": "integer"})


def _settings(**keys: object) -> DiffSettings:
    return DiffSettings.model_validate(keys)


@pytest.mark.parametrize(
    ("keys", "verdict"),
    [
        ({}, "breaking"),
        ({"levels": {"type-*": "warning"}}, "warning"),
        ({"levels": {"*": "none"}}, "none"),
        ({"overrides": [{"paths": ["/things"], "level": "info"}]}, "info"),
        ({"overrides": [{"paths": ["/other"], "level": "info"}]}, "breaking"),
        ({"overrides": [{"tags": ["t"], "level": "info"}]}, "breaking"),
        ({"levels": {"*": "info"}, "overrides": [{"level": "warning"}]}, "warning"),
    ],
)
def test_levels(keys: dict[str, object], verdict: str) -> None:
    assert compared(_OLD, _NEW, settings=_settings(**keys)).verdict == verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[diff]\nfail = "any"\n', "diff.fail: unknown key, did you mean 'fail_on'?"),
        (
            '[[diff.overrides]]\nlevel = "info"\ntag = []\n',
            "diff.overrides.0.tag: unknown key, did you mean 'tags'?",
        ),
        (
            "[diff.grace]\nstabel = 1\n",
            "grace.stabel: unknown key, did you mean 'stable'",
        ),
        (
            "[diff.grace]\nstable = '1'\n",
            "diff.grace.stable: Input should be a valid int",
        ),
    ],
)
def test_an_unknown_key_is_refused_with_the_nearest(
    tmp_path: Path, text: str, expected: str
) -> None:
    file = tmp_path / "specpress.toml"
    file.write_text(text)
    with pytest.raises(SpecpressError) as caught:
        load(file, tmp_path)
    assert expected in str(caught.value)


def test_an_override_by_tag_needs_all_operations_to_have_it() -> None:
    def tagged(*tags: str) -> tuple[Raw, Raw]:
        return tuple(  # type: ignore[return-value]  # a pair of two
            {
                **one,
                "paths": {
                    "/things": {
                        "get": {**one["paths"]["/things"]["get"], "tags": [*tags]}
                    }
                },
            }
            for one in (_OLD, _NEW)
        )

    settings = _settings(overrides=[{"tags": ["internal*"], "level": "info"}])
    assert compared(*tagged("internal-a"), settings=settings).verdict == "info"
    assert compared(*tagged("public"), settings=settings).verdict == "breaking"


def test_accepted_until_its_day() -> None:
    accepted = Accepted(
        rule="type-*", path="/things", reason="agreed", until=dt.date(2030, 1, 2)
    )
    found = compared(_OLD, _NEW, accepted=[accepted], today=_TODAY)
    assert found.verdict == "none"
    assert found.step == "none"
    assert found.counts["accepted"] == 1
    (change,) = found.changes
    assert change.accepted is not None
    assert (change.accepted.reason, change.accepted.until) == ("agreed", "2030-01-02")
    later = compared(_OLD, _NEW, accepted=[accepted], today=dt.date(2030, 1, 2))
    assert later.verdict == "breaking"
    assert "ended" in later.notes[0]


def test_accepted_that_does_not_occur_is_noted() -> None:
    accepted = Accepted(rule="enum-set", reason="old")
    (note,) = compared(_OLD, _NEW, accepted=[accepted]).notes
    assert "does not occur" in note


def test_grace_periods() -> None:
    now = {"deprecated": True, "x-sunset": "2030-02-01"}
    settings = _settings(grace={"stable": 60})
    found = compared(document(), document(now), settings=settings, today=_TODAY)
    assert [one.id for one in found.changes] == ["operation-sunset-too-early"]
    short = _settings(grace={"stable": 31})
    assert (
        compared(document(), document(now), settings=short, today=_TODAY).verdict
        == "info"
    )


def test_step() -> None:
    assert compared(_OLD, _NEW).step == "major"
    assert compared(document(), _OLD).step == "minor"
    assert compared(_OLD, _OLD).step == "none"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.json").write_text(json.dumps(_OLD))
    (tmp_path / "new.json").write_text(json.dumps(_NEW))
    return tmp_path


@pytest.mark.parametrize(
    ("fail_on", "sides", "status"),
    [
        ([], ("old.json", "new.json"), 0),
        (["--fail-on", "breaking"], ("old.json", "new.json"), 1),
        (["--fail-on", "any"], ("old.json", "new.json"), 1),
        (["--fail-on", "any"], ("old.json", "old.json"), 0),
    ],
)
def test_exit_status(
    folder: Path,
    fail_on: list[str],
    sides: tuple[str, str],
    status: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["diff", *sides, *fail_on]) == status
    assert capsys.readouterr().out


def test_configuration(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "specpress.toml").write_text(
        '[diff]\nfail_on = "breaking"\naccepted = "accepted.toml"\n'
    )
    (folder / "accepted.toml").write_text('[[accepted]]\nrule = "none"\nreason = "r"\n')
    assert main(["diff", "old.json", "new.json"]) == 1
    (folder / "accepted.toml").write_text(
        '[[accepted]]\nrule = "type-*"\nreason = "r"\n'
    )
    capsys.readouterr()
    assert main(["diff", "old.json", "new.json", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "none"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[diff]\nfail-on = "any"\n', "diff.fail-on"),
        ('[diff]\nlevels = {"a" = "worse"}\n', "diff.levels.a"),
        ("[diff]\ngrace = {beta = -1}\n", "diff.grace.beta"),
    ],
)
def test_wrong_configuration(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "specpress.toml"
    file.write_text(text)
    with pytest.raises(SpecpressError, match=complaint):
        load(file, tmp_path)


def test_wrong_accepted(tmp_path: Path) -> None:
    file = tmp_path / "accepted.toml"
    file.write_text('[[accepted]]\nrule = "a"\n')
    with pytest.raises(SpecpressError, match="reason"):
        load_accepted(file)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "hello: world",
        '{"openapi": "9.0"}',
        '{"openapi"',
        "\x00",
        "<html>",
    ],
)
def test_what_is_no_document(
    folder: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad").write_text(text)
    assert main(["diff", "bad", "new.json"]) == 2
    out, error = capsys.readouterr()
    assert not out
    assert error.startswith("specpress: ")
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    "source",
    ["missing.json", "git:HEAD:old.json", "git:nowhere", "http://127.0.0.1:9/api.json"],
)
def test_what_cannot_be_read(
    folder: Path, source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if source.startswith("http"):
        pytest.importorskip("httpx")
    assert main(["diff", source, "new.json"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_reference_that_leads_nowhere(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = asking({"$ref": "#/components/schemas/Gone"})
    (folder / "bad.json").write_text(json.dumps(broken))
    assert main(["diff", "bad.json", "new.json"]) == 2
    assert "Gone" in capsys.readouterr().err
    (folder / "bad.json").write_text(json.dumps(asking({"$ref": "other.json#/a"})))
    assert main(["diff", "new.json", "bad.json"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_overlays(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "mend", "version": "1"},
        "actions": [
            {
                "target": "$.paths['/things'].get.requestBody.content['application/json'].schema",
                "update": {"type": "boolean"},
            }
        ],
    }
    (folder / "mend.json").write_text(json.dumps(overlay))
    assert (
        main(
            [
                "diff",
                "old.json",
                "new.json",
                "--overlay",
                "mend.json",
                "--fail-on",
                "any",
            ]
        )
        == 0
    )
    assert "no changes" in capsys.readouterr().out


def test_git_and_stdin(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import subprocess
    import sys

    def git(*words: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words],
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip

    shared = asking({"$ref": "parts/types.json#/Text"})
    (folder / "parts").mkdir()
    (folder / "parts" / "types.json").write_text('{"Text": {"type": "string"}}')
    (folder / "api.json").write_text(json.dumps(shared))
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    (folder / "parts" / "types.json").write_text('{"Text": {"type": "integer"}}')
    assert main(["diff", "git:HEAD:api.json", "api.json", "--fail-on", "breaking"]) == 1
    assert (
        main(["diff", "git:HEAD:api.json", "git:HEAD:./api.json", "--fail-on", "any"])
        == 0
    )
    data = io.TextIOWrapper(io.BytesIO(json.dumps(_NEW).encode()))
    monkeypatch.setattr(sys, "stdin", data)
    assert main(["diff", "-", "new.json", "--fail-on", "any"]) == 0
    assert main(["diff", "-", "-"]) == 2
    capsys.readouterr()
