"""What breaks code and nothing on the wire: a level of its own choice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specpress.cli.main import main
from specpress.config.diff_settings import DiffSettings
from specpress.diff.reports import FORMATS, rendered
from specpress.diff.reports.tasks import sentence, tasks_of

from .build_documents import OK, Raw, answering, asking, compared, document, only

_RENAMED = document({"operationId": "a"}), document({"operationId": "b"})


def _files(folder: Path, base: Raw, revision: Raw) -> list[str]:
    paths = [folder / "base.json", folder / "revision.json"]
    for path, value in zip(paths, (base, revision), strict=True):
        path.write_text(json.dumps(value), encoding="utf-8")
    return [str(path) for path in paths]


@pytest.mark.parametrize(
    ("fail_on", "status"), [("breaking", 0), ("breaking-code", 1), ("any", 1)]
)
def test_a_renamed_operation_fails_where_code_is_asked_for(
    tmp_path: Path, fail_on: str, status: int
) -> None:
    files = _files(tmp_path, *_RENAMED)
    assert main(["diff", *files, "-q", "--fail-on", fail_on]) == status


def test_what_breaks_on_the_wire_breaks_code_too(tmp_path: Path) -> None:
    files = _files(tmp_path, asking({"type": "string"}), asking({"type": "integer"}))
    assert main(["diff", *files, "-q", "--fail-on", "breaking-code"]) == 1


def test_a_change_that_code_does_not_notice_does_not_fail(tmp_path: Path) -> None:
    files = _files(tmp_path, asking({"type": "integer"}), asking({"type": "number"}))
    assert main(["diff", *files, "-q", "--fail-on", "breaking-code"]) == 0


def test_the_level_of_code_is_a_setting() -> None:
    settings = DiffSettings.model_validate({"code": "breaking"})
    assert compared(*_RENAMED).verdict == "info"
    assert compared(*_RENAMED, settings=settings).verdict == "breaking"
    named = DiffSettings.model_validate(
        {"code": "breaking", "levels": {"operation-id-changed": "warning"}}
    )
    assert compared(*_RENAMED, settings=named).verdict == "warning"


def _pets(**schemas: Raw) -> Raw:
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}
    return document(
        {"requestBody": {"content": body}}, components={"schemas": dict(schemas)}
    )


def test_a_schema_that_is_only_sent_has_no_model() -> None:
    pet = {"type": "object", "properties": {"kind": {"type": "string"}}}
    narrower = {"type": "object", "properties": {"kind": {"enum": ["cat"]}}}
    found = compared(_pets(NewPet=pet), _pets(NewPet=narrower)).changes
    assert {symbol for change in found for symbol in change.python} == {
        "inputs.NewPet['kind']"
    }


def test_a_discriminator_that_goes_takes_its_key_from_the_alternatives() -> None:
    cat = {"type": "object", "properties": {"lives": {"type": "integer"}}}
    reference = {"$ref": "#/components/schemas/Cat"}
    mapping = {"propertyName": "kind", "mapping": {"cat": reference["$ref"]}}
    other = {"type": "object", "properties": {"name": {"type": "string"}}}
    union: Raw = {"oneOf": [reference, {"$ref": "#/components/schemas/Dog"}]}
    found = compared(
        _pets(NewPet={**union, "discriminator": mapping}, Cat=cat, Dog=other),
        _pets(NewPet=union, Cat=cat, Dog=other),
    ).changes
    symbols = {symbol for change in found for symbol in change.python}
    assert symbols >= {"inputs.Cat['kind']", "inputs.Dog['kind']"}


def test_a_fingerprint_does_not_depend_on_what_else_changed() -> None:
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    other = {**query, "name": "other"}
    limited = {**query, "schema": {"type": "string", "maxLength": 3}}
    alone = only(document({"parameters": [query]}), document({"parameters": [limited]}))
    beside = compared(
        document({"parameters": [query]}),
        document({"parameters": [other, limited], "operationId": "x"}),
    ).changes
    assert alone.fingerprint
    assert alone.fingerprint in {change.fingerprint for change in beside}
    assert len({change.fingerprint for change in beside}) == len(beside)


@pytest.mark.parametrize("form", sorted(FORMATS.keys() - {"outputs"}))
def test_each_format_shows_the_fingerprint(form: str) -> None:
    found = compared(asking({"type": "string"}), asking({"type": "integer"}))
    assert found.changes[0].fingerprint in rendered(found, form)


def test_an_acceptance_follows_the_fingerprint() -> None:
    from specpress.config.diff_settings import Accepted

    pair = asking({"type": "string"}), asking({"type": "integer"})
    mark = only(*pair).fingerprint
    accepted = Accepted(rule="*", fingerprint=mark, reason="agreed")
    assert compared(*pair, accepted=[accepted]).verdict == "none"
    other = Accepted(rule="*", fingerprint="0" * 12, reason="agreed")
    assert compared(*pair, accepted=[other]).verdict == "breaking"


def _two_paths(**schema: Any) -> Raw:
    def operation(tag: str) -> Raw:
        body = {"application/json": {"schema": {"type": "string", **schema}}}
        return {"tags": [tag], "requestBody": {"content": body}, "responses": OK}

    return document(paths={f"/{tag}": {"post": operation(tag)} for tag in ("a", "b")})


@pytest.mark.parametrize("filters", [{"paths": ["/a"]}, {"tags": ["a"]}])
def test_only_the_operations_that_are_asked_for(filters: dict[str, list[str]]) -> None:
    base, revision = _two_paths(), _two_paths(enum=["x"])
    found = compared(base, revision, **filters).changes
    assert {one.path for change in found for one in change.operations} == {"/a"}
    assert compared(base, revision, paths=["/none"]).changes == ()


def test_the_page_says_what_to_do() -> None:
    found = compared(answering({"type": "integer"}), answering({"type": "string"}))
    page = rendered(found, "html")
    assert "What to do" in page
    assert sentence(found.changes[0].advice) in page


def test_nothing_is_left_out_of_what_to_do() -> None:
    properties = {f"p{n}": {"type": "string"} for n in range(5)}
    limited = {name: {**one, "maxLength": 3} for name, one in properties.items()}
    whole = {"type": "object", "properties": properties}
    found = compared(asking(whole), asking({**whole, "properties": limited}))
    (task,) = tasks_of(found)
    assert (task.count, task.others) == (5, 2)
    assert [subject for subject, _ in task.subjects] == [
        f"GET /things (request body, p{n})" for n in range(3)
    ]
    assert "`GET /things (request body, p0)`" in rendered(found, "markdown")
