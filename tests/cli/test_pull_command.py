"""`specpress pull` as a command: arguments, status, what is printed."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import pytest

from specpress.cli import pull
from specpress.errors import SpecpressError

DOCUMENT = '{"openapi": "3.0.3", "info": {"version": "%s"}, "paths": {}}'
CONFIG = """
[apis.shop]
source = "shop.json"
[apis.bank]
source = "bank.json"
[apis.own]
document = "own.json"
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specpress.toml").write_text(CONFIG)
    (tmp_path / "shop.json").write_text(DOCUMENT % "1")
    (tmp_path / "bank.json").write_text(DOCUMENT % "7")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    pull.add_arguments(parser)
    return pull.run(parser.parse_args(arguments))


def test_all_with_a_source_are_pulled(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run() == 0
    out, err = capsys.readouterr()
    assert out == "shop: updated, version 1\nbank: updated, version 7\n"
    assert err == ""
    assert (project / "specs/bank/schema.json").exists()


def test_one_is_pulled(project: Path) -> None:
    assert run("bank") == 0
    assert not (project / "specs/shop").exists()


def test_a_change_names_both_versions(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("-q")
    (project / "shop.json").write_text(DOCUMENT % "2")
    run("shop")
    run("shop")
    assert capsys.readouterr().out == (
        "shop: updated, version 2 (was 1)\n  verdict: none (no change of facts)\nshop: unchanged, version 2\n"
    )


def test_check(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("shop", "--check") == 1
    assert not (project / "specs").exists()
    run("shop", "-q")
    assert run("shop", "--check") == 0
    (project / "shop.json").write_text(DOCUMENT % "2")
    assert run("shop", "--check") == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "shop: differs upstream, version 2 (was 1); run `specpress pull shop`",
        "  verdict: none (no change of facts)",
    ]


def test_the_verdict_is_that_of_the_projects_rules(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    offered = json.loads(DOCUMENT % "1")
    offered["paths"] = {"/a": {"get": {"responses": {"204": {"description": ""}}}}}
    (project / "shop.json").write_text(json.dumps(offered))
    run("shop", "-q")
    (project / "shop.json").write_text(DOCUMENT % "1")
    run("shop", "--check")
    assert "verdict: breaking (1 breaking)" in capsys.readouterr().out
    with (project / "specpress.toml").open("a") as file:
        file.write('[diff]\nlevels = { "operation-removed" = "warning" }\n')
    run("shop", "--check")
    assert "verdict: warning (1 warning)" in capsys.readouterr().out
    with (project / "specpress.toml").open("a") as file:
        file.write('accepted = "accepted.toml"\n')
    (project / "accepted.toml").write_text(
        '[[accepted]]\nrule = "operation-removed"\nreason = "nobody used it"\n'
    )
    run("shop", "--check", "--json")
    (found,) = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "none"


def test_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_verbose(capsys: pytest.CaptureFixture[str]) -> None:
    run("shop", "-v")
    out = capsys.readouterr().out
    assert "specs/shop/schema.json" in out
    assert "sha256:" in out
    assert "before   none" in out


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    run("--json")
    shop, bank = json.loads(capsys.readouterr().out)
    assert (shop["api"], shop["status"], shop["old"]["digest"]) == (
        "shop",
        "updated",
        None,
    )
    assert bank["new"]["version"] == "7"


def test_defects_are_counted_or_listed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "shop.json").write_text('{"openapi": "3.0.3", "a": 1, "a": 2}')
    run("shop")
    assert capsys.readouterr().err == (
        "warning: shop: 1 defect repaired to read the document (-v lists them)\n"
        "     1 duplicate-key  shop.json#: the key 'a' is given twice; the last one"
        "\n"
    )
    run("shop", "-v")
    assert "the key 'a' is given twice" in capsys.readouterr().err


def test_another_source(project: Path) -> None:
    shutil.move(project / "shop.json", project / "elsewhere.json")
    assert run("shop", "--source", "elsewhere.json") == 0
    assert '"shop.json"' in (project / "specs/specpress.lock").read_text()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["shp"], "no API 'shp' is configured, did you mean 'shop'?"),
        (["--source", "x.json"], "--source is for one API"),
        (["own"], "the API 'own' has no `source`"),
        (["shop", "--source", "missing.json"], "cannot read"),
    ],
)
def test_what_cannot_be_done(arguments: list[str], says: str) -> None:
    with pytest.raises(SpecpressError) as caught:
        run(*arguments)
    assert says in str(caught.value)


def test_nothing_to_pull(project: Path) -> None:
    (project / "specpress.toml").write_text("[apis.own]\n")
    with pytest.raises(SpecpressError, match="no API with a `source`"):
        run()


def test_quiet_and_verbose_exclude_each_other() -> None:
    with pytest.raises(SystemExit) as caught:
        run("-q", "-v")
    assert caught.value.code == 2


PAGED = """{"openapi": "3.0.3", "info": {"title": "Shop", "version": "%s"}, "paths":
    {"/things": {"get": {"operationId": "list", "responses": {"200": {"description": ""}},
    "parameters": [{"name": "page", "in": "query", "required": %s,
    "schema": {"type": "integer"}}]}}}}"""


@pytest.mark.parametrize("check", [True, False])
def test_a_change_comes_with_its_verdict(
    project: Path, capsys: pytest.CaptureFixture[str], check: bool
) -> None:
    arguments = ["shop", "--check"] if check else ["shop"]
    (project / "shop.json").write_text(PAGED % ("1", "false"))
    run("shop", "-q")
    (project / "shop.json").write_text(PAGED % ("2", "true"))
    capsys.readouterr()
    assert run(*arguments) == int(check)
    out = capsys.readouterr().out
    hint = "; run `specpress pull shop`" if check else ""
    assert f"version 2 (was 1){hint}\n  verdict: breaking (1 breaking" in out
    assert run("shop", "--check") == int(check)


def test_the_verdict_for_a_program(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "shop.json").write_text(PAGED % ("1", "true"))
    run("shop", "-q")
    (project / "shop.json").write_text(PAGED % ("2", "false"))
    capsys.readouterr()
    assert run("shop", "--check", "--json") == 1
    (result,) = json.loads(capsys.readouterr().out)
    assert result["verdict"] in {"info", "warning"}
    assert result["counts"]["breaking"] == 0
