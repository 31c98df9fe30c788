"""`specpress bundle`: one file that means the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.cli.main import main
from specpress.document.load import read_file
from specpress.document.parse import text
from specpress.document.write import written
from tests.several_files import write_upstream

OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "o", "version": "1"},
    "actions": [{"target": "$.info", "update": {"x-mark": "laid over"}}],
}


@pytest.mark.parametrize("options", [(), ("--as-is",)])
@pytest.mark.parametrize("name", ["one.json", "one.yaml", "one.yml"])
def test_one_file_means_the_same(
    tmp_path: Path, name: str, options: tuple[str, ...]
) -> None:
    document = write_upstream(tmp_path / "up")
    file = tmp_path / name
    assert main(["bundle", str(document), "-o", str(file), *options]) == 0
    assert read_file(file).raw == read_file(document).raw
    assert not read_file(file).others
    load = json.loads if name.endswith("json") else yaml.safe_load
    assert load(file.read_text())["openapi"].startswith("3.1.")


def test_it_is_written_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bundle", str(write_upstream(tmp_path))]) == 0
    assert "list_pets" in capsys.readouterr().out


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    document = write_upstream(tmp_path)
    (tmp_path / "pets.yaml").unlink()
    for options in ((), ("--as-is",)):
        file = tmp_path / "one.json"
        assert main(["bundle", str(document), "-o", str(file), *options]) == 2
        assert not file.exists()


_SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Old", "version": "1", "description": "Prose."},
    "paths": {
        "/a": {
            "get": {
                "operationId": "a",
                "responses": {"200": {"schema": {"type": "string", "minLength": "1"}}},
            }
        }
    },
}


def _bundled(tmp_path: Path, value: Any, *options: str) -> Any:
    spec, file = tmp_path / "spec.json", tmp_path / "one.json"
    spec.write_text(json.dumps(value))
    assert main(["bundle", str(spec), "-o", str(file), *options]) == 0
    return json.loads(file.read_text())


def test_swagger_is_converted_and_repaired_or_left(tmp_path: Path) -> None:
    converted = _bundled(tmp_path, _SWAGGER)
    assert converted["openapi"] == "3.1.1"
    content = converted["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert [media["schema"] for media in content.values()] == [
        {"minLength": 1, "type": "string"}
    ]
    assert "components" not in converted
    assert _bundled(tmp_path, _SWAGGER, "--as-is") == _SWAGGER
    assert list(_bundled(tmp_path, _SWAGGER, "--as-is"))[:2] == ["swagger", "info"]


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_the_version(tmp_path: Path, version: str) -> None:
    value = {**_SWAGGER, "openapi": version}
    del value["swagger"]
    assert _bundled(tmp_path, value)["openapi"][:3] == version[:3]


def test_overlays_are_applied_and_prose_left_out(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.json"
    overlay.write_text(json.dumps(OVERLAY))
    for options in ((), ("--as-is",)):
        more = ("--overlay", str(overlay), "--no-prose", *options)
        info = _bundled(tmp_path, _SWAGGER, *more)["info"]
        assert info == {"title": "Old", "version": "1", "x-mark": "laid over"}


def test_the_order_does_not_depend_on_that_of_the_document(tmp_path: Path) -> None:
    backwards = dict(reversed(_SWAGGER.items()))
    one, other = (
        json.dumps(_bundled(tmp_path, value, "--as-is"))
        for value in (_SWAGGER, backwards)
    )
    assert one == other


@pytest.mark.parametrize("value", [
    "no", "0o17", "1e5", "12:30", "2026-01-01", "", "~", "a\nb", "a\n b \n", " a", "é\u2028",
    "\U0001f600", "null", "1_000", "0x1f", "-", "a: b", "# a", "x" * 500, "\x85", "tab\t",
    1, 1.5, 1e300, -0.1, True, None, [], {}, [[]], {"yes": "on"}, 10**30,
])  # fmt: skip
def test_yaml_reads_as_what_was_written(value: Any) -> None:
    document = {"openapi": "3.1.0", "x-value": value, "x-again": [value, value]}
    data = written(document, Path("a.yaml"))
    again: Any
    again, problems = text.parse(data)
    assert again == document
    assert type(again["x-value"]) is type(value)
    assert not problems
    assert b"&" not in data


_OF_3_2: Any = {
    "openapi": "3.2.0",
    "info": {"title": "New", "version": "1"},
    "paths": {
        "/a": {"query": {"responses": {"200": {"description": "Found."}}}},
        "/b": {"query": {"responses": {"200": {"description": "Found."}}}},
    },
    "components": {"schemas": {"A": {"type": ["string", "null"], "const": "a"}}},
}


def test_a_version_is_asked_for_and_what_it_cannot_say_is_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = _bundled(tmp_path, _OF_3_2, "--openapi", "3.0")
    assert older["openapi"] == "3.0.4"
    assert older["components"]["schemas"]["A"] == {"type": "string", "enum": ["a"]}
    told = capsys.readouterr().err
    assert "2 things that the version to write cannot say (-v lists them)" in told
    assert (
        "  2 not-in-version  first #/paths/~1a/query: OpenAPI 3.0 has no 'query' of a path "
        "item; left out" in told
    )
    _bundled(tmp_path, _OF_3_2, "--openapi", "3.0", "-v")
    assert "#/paths/~1b/query: OpenAPI 3.0 has no 'query'" in capsys.readouterr().err
    assert _bundled(tmp_path, _OF_3_2, "--openapi", "3.2")["openapi"] == "3.2.0"
    assert _bundled(tmp_path, _SWAGGER, "--openapi", "3.2")["openapi"] == "3.2.0"
    assert not capsys.readouterr().err.count("not-in-version")


def test_what_is_lost_can_fail_and_as_is_has_no_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(_OF_3_2))
    arguments = ["bundle", str(spec), "-o", str(tmp_path / "one.json"), "--openapi"]
    fail = ["--fail-on-problems", "not-in-version"]
    assert main([*arguments, "3.1", *fail]) == 1
    assert "error: " in capsys.readouterr().err
    assert main([*arguments, "3.2", *fail]) == 0
    assert main([*arguments, "3.1", "--as-is"]) == 2
    assert "expected --as-is or --openapi, found both" in capsys.readouterr().err
