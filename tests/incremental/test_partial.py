"""A part gives what the whole document would give, or nothing."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from specpress.cli.main import main
from specpress.config.settings import ApiConfig
from specpress.document.raw import RawDocument, load_raw
from specpress.errors import Problem, ProblemKind
from specpress.incremental import run as incremental
from specpress.incremental.partial import LastRun, generate_partially
from specpress.pipeline.generate import RenderedPackage, render_package
from specpress.pipeline.job import Job
from specpress.utils.digests import MANIFEST
from tests.pipeline.test_stability import METHODS
from tests.shared import ROOT, SHARED

LIBRARY = yaml.safe_load((ROOT / "specs/library/openapi.yaml").read_text())
LARGEST = 60_000
LEAST_GROUPS = 4


def groups(document: Any) -> int:
    """How many groups its operations are in; those of one are a part of it."""
    items = (document.get("paths") or {}).values()
    tags = [item[m].get("tags") for item in items for m in METHODS if m in item]
    return len({str(each) for each in tags})


DOCUMENTS = [
    file
    for file in sorted((SHARED / "corpus").glob("*.json"))
    if file.stat().st_size < LARGEST
    and groups(json.loads(file.read_bytes())) >= LEAST_GROUPS
]
CONFIG = ApiConfig(name="a", package="a_api")

Document = dict[str, Any]
Edit = Callable[[Document, Document], None]


# -- what is done to an operation ----------------------------------------------------


def described(_: Document, operation: Document) -> None:
    operation["description"] = "Described anew."


def retired(_: Document, operation: Document) -> None:
    operation["deprecated"] = not operation.get("deprecated", False)


def filtered(document: Document, operation: Document) -> None:
    listed = operation.setdefault("parameters", [])
    of_2_0 = "swagger" in document
    type_ = {"type": "integer", "minimum": 1}
    schema = type_ if of_2_0 else {"schema": type_}
    listed.append({"name": "zzqMost", "in": "query", **schema})


def demanding(document: Document, operation: Document) -> None:
    filtered(document, operation)
    operation["parameters"][-1]["required"] = True


def less(_: Document, operation: Document) -> None:
    operation["parameters"] = operation.get("parameters", [])[:-1]


def answered(document: Document, operation: Document) -> None:
    object_ = {"type": "object", "properties": {"zzq": {"format": "email"}}}
    of_2_0 = "swagger" in document
    content = {"application/json": {"schema": object_}}
    body = {"schema": object_} if of_2_0 else {"content": content}
    operation["responses"]["418"] = {"description": "", **body}


def open_(_: Document, operation: Document) -> None:
    operation["security"] = []


def renamed(_: Document, operation: Document) -> None:
    operation["operationId"] = "zzqRenamed"


def moved(_: Document, operation: Document) -> None:
    operation["tags"] = ["zzqMoved"]


def copied(document: Document, operation: Document) -> None:
    """Another operation of the same group, with all that this one refers to."""
    new = copy.deepcopy(operation)
    new["operationId"] = "zzqCopied"
    new["parameters"] = [p for p in new.get("parameters", ()) if p.get("in") != "path"]
    document["paths"]["/zzq"] = {"get": new}


def removed(document: Document, operation: Document) -> None:
    for path, item in list(document["paths"].items()):
        for method in [m for m, each in item.items() if each is operation]:
            del item[method]
            if not item.keys() & {*METHODS}:
                del document["paths"][path]


EDITS: tuple[Edit, ...] = (
    described,
    retired,
    filtered,
    demanding,
    less,
    answered,
    open_,
    renamed,
    moved,
    copied,
    removed,
)


# -- what is done to a schema ---------------------------------------------------------


def schemas_of(document: Document) -> Document:
    of_2_0 = document.get("definitions")
    found: Document = of_2_0 or (document.get("components") or {}).get("schemas") or {}
    return {name: each for name, each in found.items() if "properties" in each}


def explained(_: Document, schema: Document) -> None:
    schema["description"] = "Explained anew."


def extended(_: Document, schema: Document) -> None:
    schema["properties"]["zzqMore"] = {"type": "string"}


def dated(_: Document, schema: Document) -> None:
    schema["properties"]["zzqAt"] = {"type": "string", "format": "date-time"}


def required(_: Document, schema: Document) -> None:
    schema["required"] = sorted(schema["properties"])


def emptied(_: Document, schema: Document) -> None:
    schema["properties"].popitem()


def nested(_: Document, schema: Document) -> None:
    schema["properties"]["zzqInner"] = {
        "type": "object",
        "properties": {"zzq": {"type": "integer"}},
    }


def linked(document: Document, schema: Document) -> None:
    name = max(schemas_of(document))
    where = "definitions" if "definitions" in document else "components/schemas"
    schema["properties"]["zzqLink"] = {"$ref": f"#/{where}/{name}"}


def written_once(_: Document, schema: Document) -> None:
    for each in schema["properties"].values():
        if "$ref" not in each:
            each["readOnly"] = not each.get("readOnly", False)


SCHEMA_EDITS: tuple[Edit, ...] = (
    explained,
    extended,
    dated,
    required,
    emptied,
    nested,
    linked,
    written_once,
)


def operations(document: Document) -> Iterator[tuple[str, str]]:
    for path, item in (document.get("paths") or {}).items():
        yield from ((path, method) for method in METHODS if method in item)


def _operations_of(document: Document) -> Iterator[Document]:
    for path, method in operations(document):
        yield document["paths"][path][method]


def edited_schema(document: Document, name: str, edit: Edit) -> Document:
    result = copy.deepcopy(document)
    edit(result, schemas_of(result)[name])
    return result


def edited(document: Document, path: str, method: str, edit: Edit) -> Document:
    result = copy.deepcopy(document)
    edit(result, result["paths"][path][method])
    return result


# -- the two ways ---------------------------------------------------------------------


@dataclass(frozen=True)
class Whole:
    """A document and the package that is generated from all of it."""

    read: RawDocument
    package: RenderedPackage

    @property
    def found(self) -> tuple[Problem, ...]:
        return self.package.problems[len(self.read.problems) :]


def whole(document: Document, folder: Path) -> Whole:
    source = folder / "document.json"
    source.write_text(json.dumps(document))
    read = load_raw(source.read_bytes(), source=str(source))
    job = Job(str(source), folder / "a_api", folder, CONFIG)
    return Whole(read, render_package(job, read))


def partial(last: Whole, now: RawDocument) -> RenderedPackage | None:
    files = {**last.package.files, MANIFEST: last.package.manifest.text}
    before = replace(last.read, raw=copy.deepcopy(last.read.raw))
    package = last.package
    last_run = LastRun(before, last.found, package.names, package.rank, files)
    return generate_partially(
        last_run, replace(now, raw=copy.deepcopy(now.raw)), CONFIG
    )


def same(part: RenderedPackage | None, want: Whole) -> bool:
    """Whether a part was generated; it is compared with the whole then."""
    if part is None:
        return False
    assert part.files == want.package.files
    assert part.manifest.text == want.package.manifest.text
    assert part.problems == want.package.problems
    assert part.operations == want.package.operations
    return True


# -- the same -------------------------------------------------------------------------


@pytest.mark.parametrize("edit", [described, retired, filtered, open_])
def test_an_edit_of_an_operation_is_generated_from_its_part(
    tmp_path: Path, edit: Edit
) -> None:
    last = whole(LIBRARY, tmp_path)
    made = 0
    for path, method in list(operations(LIBRARY))[::4]:
        now = whole(edited(LIBRARY, path, method, edit), tmp_path)
        is_other = now.package.files != last.package.files
        made += same(partial(last, now.read), now) and is_other
    assert made >= 5


def test_an_operation_that_comes_or_goes_is_generated_from_its_part(
    tmp_path: Path,
) -> None:
    library = copy.deepcopy(LIBRARY)
    for path, method in operations(library):
        library["paths"][path][method]["responses"].pop("default", None)
    one = whole(library, tmp_path)
    made = 0
    for path, method in list(operations(library))[1::4]:
        other = whole(edited(library, path, method, copied), tmp_path)
        assert other.package.operations == one.package.operations + 1
        comes = same(partial(one, other.read), other)
        goes = same(partial(other, one.read), one)
        made += comes and goes
    assert made >= 1


@pytest.mark.parametrize("edit", [explained, extended])
def test_an_edit_of_a_schema_is_generated_from_the_groups_that_use_it(
    tmp_path: Path, edit: Edit
) -> None:
    last = whole(LIBRARY, tmp_path)
    made = 0
    for name in list(schemas_of(LIBRARY))[::3]:
        now = whole(edited_schema(LIBRARY, name, edit), tmp_path)
        is_other = now.package.files != last.package.files
        made += same(partial(last, now.read), now) and is_other
    assert made >= 1


@pytest.mark.skipif(not DOCUMENTS, reason="../shared/corpus is not there")
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_part_around_a_schema_is_what_the_whole_would_give(
    tmp_path_factory: pytest.TempPathFactory, data: Any
) -> None:
    document = json.loads(data.draw(st.sampled_from(DOCUMENTS)).read_bytes())
    names = sorted(schemas_of(document))
    assume(names)
    name = data.draw(st.sampled_from(names))
    other = edited_schema(document, name, data.draw(st.sampled_from(SCHEMA_EDITS)))
    folder = tmp_path_factory.mktemp("step")
    last = whole(document, folder)
    read = load_raw(json.dumps(other).encode(), source=str(folder / "document.json"))
    found = partial(last, read)
    if found is not None:
        same(found, whole(other, folder))


@pytest.mark.skipif(not DOCUMENTS, reason="../shared/corpus is not there")
@settings(max_examples=16, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_part_is_what_the_whole_would_give(
    tmp_path_factory: pytest.TempPathFactory, data: Any
) -> None:
    document = json.loads(data.draw(st.sampled_from(DOCUMENTS)).read_bytes())
    listed = list(operations(document))
    assume(listed)
    path, method = data.draw(st.sampled_from(listed))
    folder = tmp_path_factory.mktemp("step")
    last = whole(document, folder)
    other = edited(document, path, method, data.draw(st.sampled_from(EDITS)))
    read = load_raw(json.dumps(other).encode(), source=str(folder / "document.json"))
    found = partial(last, read)
    if found is not None:
        same(found, whole(other, folder))


# -- nothing --------------------------------------------------------------------------


@pytest.mark.parametrize("edit", [moved, answered])
def test_what_names_something_is_not_known_from_a_part(
    tmp_path: Path, edit: Edit
) -> None:
    last = whole(LIBRARY, tmp_path)
    path, method = next(operations(LIBRARY))
    now = whole(edited(LIBRARY, path, method, edit), tmp_path)
    assert partial(last, now.read) is None


def test_the_id_of_an_operation_names_something_of_its_group_alone(
    tmp_path: Path,
) -> None:
    last = whole(LIBRARY, tmp_path)
    path, method = next(operations(LIBRARY))
    now = whole(edited(LIBRARY, path, method, renamed), tmp_path)
    assert same(partial(last, now.read), now)
    listed = {each["operationId"] for each in _operations_of(LIBRARY)}
    taken = copy.deepcopy(LIBRARY)
    taken["paths"][path][method]["operationId"] = min(
        listed - {LIBRARY["paths"][path][method]["operationId"]}
    )
    now = whole(taken, tmp_path)
    assert len(now.found) > len(last.found)
    assert partial(last, now.read) is None


def test_a_defect_that_comes_is_not(tmp_path: Path) -> None:
    def unheard(_: Document, operation: Document) -> None:
        operation.setdefault("parameters", []).append(
            {"name": "x", "in": "query", "style": "matrix", "schema": {}}
        )

    last = whole(LIBRARY, tmp_path)
    path, method = next(operations(LIBRARY))
    now = whole(edited(LIBRARY, path, method, unheard), tmp_path)
    assert len(now.found) == len(last.found) + 1
    assert partial(last, now.read) is None


@pytest.mark.parametrize("edit", [copied, removed])
def test_a_problem_of_all_operations_counts_those_that_come_and_go(
    tmp_path: Path, edit: Edit
) -> None:
    last = whole(LIBRARY, tmp_path)
    kinds = {problem.kind for problem in last.package.problems}
    assert ProblemKind.NO_ERROR_RESPONSE in kinds
    now = whole(edited(LIBRARY, "/books", "options", edit), tmp_path)
    assert now.package.problems != last.package.problems
    found = partial(last, now.read)
    if found is not None:
        same(found, now)


def reporting(*, long: bool, deprecated: bool = False) -> Document:
    """A poll in a group of its own; another group starts its jobs, or only reads."""
    job = {"$ref": "#/components/schemas/Job"}

    def one(tag: str, status: str, schema: object, **more: object) -> Document:
        content = {"application/json": {"schema": schema}}
        answer = {"description": "", "content": content}
        return {"tags": [tag], "responses": {status: answer}, **more}

    text = {"type": "string"}
    id_ = {"name": "id", "in": "path", "required": True, "schema": text}
    poll = one("a", "200", job, operationId="poll", parameters=[id_])
    start = (
        one("b", "202", job, operationId="start")
        if long
        else one("b", "200", text, operationId="start")
    )
    use = one("b", "200", job, operationId="use", parameters=[{**id_, "in": "query"}])
    return {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {
            "/jobs/{id}": {"get": {**poll, "deprecated": deprecated}},
            "/exports": {"post": start, "get": use},
            **{f"/{n}": {"get": one(f"c{n}", "200", text)} for n in range(9)},
        },
        "components": {
            "schemas": {
                "Job": {
                    "type": "object",
                    "properties": {"id": text, "state": text, "result": text},
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"long": False}, {"long": True}),
        ({"long": True}, {"long": False}),
        ({"long": True}, {"long": True, "deprecated": True}),
    ],
)
def test_jobs_are_shown_by_operations_of_several_groups(
    tmp_path: Path, before: dict[str, Any], after: dict[str, Any]
) -> None:
    last = whole(reporting(**before), tmp_path)
    now = whole(reporting(**after), tmp_path)
    found = partial(last, now.read)
    if found is not None:
        same(found, now)
    assert ("client/jobs.py" in now.package.files) == after["long"]


def two_groups(*, required: bool, others: str = "delete") -> Document:
    """Two groups with the same path but for the names of its parameters."""

    def one(tag: str, name: str, *more: Document) -> Document:
        id_ = {"name": name, "in": "path", "required": True, "schema": text}
        answers = {"200": {"description": ""}, "default": {"description": ""}}
        return {"tags": [tag], "parameters": [id_, *more], "responses": answers}

    text = {"type": "string"}
    query = {"name": "q", "in": "query", "required": required, "schema": text}
    return {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {
            "/x/{a}": {"get": one("a", "a", query)},
            "/x/{b}": {others: one("b", "b")},
            **{f"/{n}/{{id}}": {"get": one(f"c{n}", "id")} for n in range(9)},
        },
    }


@pytest.mark.parametrize("required", [True, False], ids=["ends", "begins"])
def test_operations_of_two_groups_become_indistinct_or_distinct(
    tmp_path: Path, required: bool
) -> None:
    last = whole(two_groups(required=not required, others="get"), tmp_path)
    now = whole(two_groups(required=required, others="get"), tmp_path)
    kind = ProblemKind.INDISTINCT_OPERATIONS
    kinds = [[problem.kind for problem in each.found] for each in (last, now)]
    assert [kind in each for each in kinds] == [required, not required]
    assert partial(last, now.read) is None


@pytest.mark.parametrize("comes", [True, False], ids=["comes", "goes"])
def test_an_operation_that_is_one_of_another_group_too_comes_or_goes(
    tmp_path: Path, comes: bool
) -> None:
    last, now = (
        whole(two_groups(required=False, others="get" if each else "delete"), tmp_path)
        for each in (not comes, comes)
    )
    assert last.found != now.found
    assert partial(last, now.read) is None


def test_another_method_on_the_same_path_is_apart(tmp_path: Path) -> None:
    last, now = (whole(two_groups(required=each), tmp_path) for each in (True, False))
    assert same(partial(last, now.read), now)


# -- as it is used --------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECPRESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specpress.toml").write_text(
        '[apis.a]\ndocument = "a.json"\noutput = "a_api"\n'
    )
    (tmp_path / "a.json").write_text(json.dumps(LIBRARY))
    assert main(["generate", "-q"]) == 0
    return tmp_path


@pytest.fixture
def wholes(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The documents from which a package was generated as a whole."""
    seen: list[object] = []

    def watched(job: Job, document: RawDocument) -> RenderedPackage:
        seen.append(document)
        return render_package(job, document)

    monkeypatch.setattr(incremental, "render_package", watched)
    return seen


def change(project: Path, edit: Edit = described, at: int = 0) -> Document:
    path, method = list(operations(LIBRARY))[at]
    document = edited(LIBRARY, path, method, edit)
    (project / "a.json").write_text(json.dumps(document))
    return document


def texts(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): file.read_text()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_only_the_part_is_generated(project: Path, wholes: list[object]) -> None:
    before = texts(project / "a_api")
    for edit in (described, filtered):
        change(project, edit)
        assert main(["generate", "-q"]) == 0
    assert wholes == []
    after = texts(project / "a_api")
    (project / "cache").rename(project / "other")
    assert main(["generate", "-q"]) == 0
    assert len(wholes) == 1
    assert texts(project / "a_api") == after
    assert after.keys() == before.keys()
    changed = {path for path, text in after.items() if before[path] != text}
    # the client's module, the reference, the server's, its schemas, the document, the manifest
    assert len(changed) == 6


def test_a_part_has_the_operations_that_settings_name(
    project: Path, wholes: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    with (project / "specpress.toml").open("a") as file:
        file.write("[apis.a.login]\nscheme = 'JWT'\noperation = 'log_in'\n")
    text = {"type": "string"}
    json_ = "application/json"
    for edit in (retired, described, filtered):
        document = change(project, edit)
        document["components"]["securitySchemes"] |= {
            "JWT": {"type": "http", "scheme": "bearer"}
        }
        given = {"type": "object", "required": ["u"], "properties": {"u": text}}
        token = {"type": "object", "properties": {"access_token": text}}
        document["paths"]["/log-in"] = {
            "post": {
                "operationId": "log_in",
                "tags": ["log in"],
                "requestBody": {"content": {json_: {"schema": given}}},
                "responses": {
                    "200": {"description": "", "content": {json_: {"schema": token}}}
                },
            }
        }
        (project / "a.json").write_text(json.dumps(document))
        assert main(["generate", "-q"]) == 0
    assert len(wholes) == 1  # for the new setting
    after = texts(project / "a_api")
    monkeypatch.setenv("SPECPRESS_CACHE", str(project / "other"))
    assert main(["generate", "-q"]) == 0
    assert len(wholes) == 2
    assert texts(project / "a_api") == after


@pytest.mark.parametrize("lost", ["snapshot", "file", "configuration"])
def test_without_the_past_it_is_the_whole(
    project: Path, wholes: list[object], lost: str
) -> None:
    match lost:
        case "snapshot":
            (snapshot,) = (project / "cache").glob("*.document")
            snapshot.write_bytes(b"")
        case "file":
            (project / "a_api" / "auth.py").unlink()
        case _:
            with (project / "specpress.toml").open("a") as file:
                file.write("line_length = 100\n")
    change(project)
    assert main(["generate", "-q"]) == 0
    assert len(wholes) == 1
    assert (project / "a_api" / "auth.py").exists()


def test_one_document_is_remembered(project: Path) -> None:
    for at in range(3):
        change(project, described, at)
        main(["generate", "-q"])
    assert len(list((project / "cache").glob("*.document"))) == 1


def test_a_package_that_has_long_rested_is_forgotten(project: Path) -> None:
    old, young = (project / "cache" / f"{name}.0.document" for name in "ab")
    for each in (old, young):
        each.write_bytes(b"")
    os.utime(old, (0, 0))
    change(project)
    main(["generate", "-q"])
    assert not old.exists()
    assert young.exists()


def test_a_document_that_cannot_be_read_is_an_error(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.json").write_text("{")
    assert main(["generate"]) == 2
    assert "a.json" in capsys.readouterr().err
