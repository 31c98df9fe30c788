"""Each field of the specifications is honoured, carried or reported, as the table says.

To write docs/conformance.md: pytest tests/conformance --update
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache

import pytest

from specpress.codegen.build import build_package
from specpress.codegen.package import Package
from specpress.codegen.schemas import schemas, text
from specpress.document.grammar import FIELDS
from specpress.document.load import load
from specpress.document.unused_fields import NOT_HONOURED
from specpress.errors import Problem, SpecpressError
from specpress.ir.build import build
from specpress.render.render import render_modules
from tests.shared import ROOT

from .fields import Field, read
from .hosts import pair, place
from .page import page

_PAGE = ROOT / "docs" / "conformance.md"
_FIELDS = read()
_TRIED = [(field, version) for field in _FIELDS for version in field.tried]


def _of(treatment: str) -> pytest.MarkDecorator:
    tried = [(f, v) for f, v in _TRIED if f.treatment == treatment]
    return pytest.mark.parametrize(
        ("field", "version"), tried, ids=[f"{f}-{v}" for f, v in tried]
    )


def test_the_page_is_the_one_made_from_the_table(
    request: pytest.FixtureRequest,
) -> None:
    made = page(_FIELDS)
    if request.config.getoption("--update"):
        _PAGE.write_text(made, "utf-8", newline="\n")
    assert _PAGE.read_text("utf-8") == made


def test_every_field_of_the_grammar_is_in_the_table() -> None:
    listed = {(field.kind, field.name) for field in _FIELDS}
    known = {(kind, name) for kind, names in FIELDS.items() for name in names}
    reported = {(kind, name) for kind, names in NOT_HONOURED.items() for name in names}
    # keywords of older drafts, which are read in schemas of any version
    beyond = {("schema", "definitions"), ("schema", "additionalItems")}
    # headers share the rules of parameters
    beyond |= {("header", "name"), ("header", "in")}
    assert (known | reported) - beyond <= listed
    assert len(listed) == len(_FIELDS)


@pytest.mark.parametrize("field", _FIELDS, ids=str)
def test_the_named_test_exists_and_is_about_the_field(field: Field) -> None:
    if field.treatment != "honoured" or field.proof == "effect":
        return
    if field.proof.startswith("golden:"):
        case = ROOT / "tests" / "golden" / field.proof.removeprefix("golden:")
        assert (case / "expected").is_dir()
        about = (case / "openapi.yaml").read_text("utf-8")
    else:
        file, name = field.proof.split("::")
        about = (ROOT / "tests" / file).read_text("utf-8")
        assert re.search(rf"^\s*(async )?def {name}\(", about, re.MULTILINE)
    assert re.search(rf"(?<![\w$]){re.escape(field.name)}(?!\w)", about)


@_of("honoured")
def test_an_honoured_field_changes_what_is_generated(
    field: Field, version: str
) -> None:
    without, with_ = _both(field, version)
    assert with_.package is not None
    assert _differ(without, with_)
    assert not _about(field, version, with_.problems - without.problems)


@_of("carried")
def test_a_carried_field_stays_in_the_document_and_changes_nothing(
    field: Field, version: str
) -> None:
    without, with_ = _both(field, version)
    assert not _differ(without, with_)
    assert without.document != with_.document
    sample = json.dumps(field.sample, sort_keys=True)
    assert f"{json.dumps(field.name)}: {sample}" in with_.document


@_of("reported")
def test_a_reported_field_is_a_problem(field: Field, version: str) -> None:
    without, with_ = _both(field, version)
    assert not _differ(without, with_)
    problems = _about(field, version, with_.problems)
    assert {str(problem.kind) for problem in problems} == {field.proof}


@pytest.mark.parametrize("version", ["2.0", "3.0", "3.1", "3.2"])
@pytest.mark.parametrize("kind", sorted({f.kind for f in _FIELDS} & FIELDS.keys()))
def test_a_field_that_no_version_has_is_reported_and_an_extension_is_carried(
    kind: str, version: str
) -> None:
    try:
        _, unknown = pair(kind, "colour", version, "blue", {})
        _, extension = pair(kind, "x-colour", version, "blue", {})
    except (KeyError, IndexError):
        pytest.skip("this version has no such object")
    field = Field(kind, "colour", (version,), "reported", "", "blue")
    found = _about(field, version, _generated(json.dumps(unknown)).problems)
    assert "unknown-field" in {str(problem.kind) for problem in found}
    carried = _generated(json.dumps(extension))
    assert '"x-colour": "blue"' in carried.document
    assert not [each for each in carried.problems if "colour" in str(each)]


@pytest.mark.parametrize(
    "field", [f for f in _FIELDS if f.versions == ("2.0",)], ids=str
)
def test_a_field_of_2_0_in_a_document_of_3_has_an_effect_or_is_reported(
    field: Field,
) -> None:
    without, with_ = pair(field.kind, field.name, "3.0", field.sample, {})
    before, after = _generated(json.dumps(without)), _generated(json.dumps(with_))
    new = {p for p in after.problems - before.problems if str(p.kind) != "version"}
    assert _differ(before, after) or new


class _Generated:
    """What comes of a document: its own files, the problems, and the document."""

    def __init__(self, written: str) -> None:
        self.package: Package | None = None
        self.tables = ""
        self.problems: frozenset[Problem] = frozenset()
        self.document = ""
        try:
            document = load(written.encode(), source="openapi.json")
        except SpecpressError:
            return  # what says of no version of OpenAPI is none
        api = build(document)
        self.package = build_package(api, "animals")
        self.tables = text(schemas(document, api))
        self.problems = frozenset(api.problems)
        self.document = json.dumps(dict(document.written), sort_keys=True)


@cache
def _generated(written: str) -> _Generated:
    return _Generated(written)


def _differ(one: _Generated, other: _Generated) -> bool:
    """Whether the files of two packages differ, beside the document that a server shows."""
    if one.package is None or other.package is None:
        return one.package is not other.package
    if (one.tables, one.package.title, one.package.version) != (
        (other.tables, other.package.title, other.package.version)
    ):
        return True
    pairs = ((one.package, other.package), (other.package, one.package))
    texts = [
        render_modules(
            replace(
                package,
                modules=tuple(m for m in package.modules if m not in beside.modules),
            )
        )
        for package, beside in pairs
    ]
    return texts[0] != texts[1]


def _both(field: Field, version: str) -> tuple[_Generated, _Generated]:
    without, with_ = pair(field.kind, field.name, version, field.sample, field.beside)
    return _generated(json.dumps(without)), _generated(json.dumps(with_))


def _about(field: Field, version: str, problems: frozenset[Problem]) -> list[Problem]:
    """The problems of unused fields that are at a field, or at what it stands in."""
    pointer = f"{place(field.kind, field.name, version)}/{field.name}"
    return [
        problem
        for problem in problems
        if str(problem.kind) in ("unknown-field", "field-not-honoured")
        and f"{pointer}/".startswith(f"{problem.pointer}/")
    ]
