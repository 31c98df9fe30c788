"""Real documents: each construct that they use is honoured, carried or reported."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from specpress.document.grammar import FIELDS, SECTIONS
from specpress.document.load import read_file
from specpress.document.parse.text import parse
from specpress.document.rewrite import rebuild
from specpress.document.unused_fields import unused_fields
from specpress.document.values import Object
from specpress.errors import ProblemKind
from tests.document.test_corpus import found, needs_shared
from tests.shared import SHARED

from .fields import read

_CORPUS = SHARED / "corpus"
_TREATMENT = {(field.kind, field.name): field.treatment for field in read()}
_OF_OLDER_DRAFTS = {("schema", "definitions"), ("schema", "additionalItems")}
_KINDS = (ProblemKind.UNKNOWN_FIELD, ProblemKind.FIELD_NOT_HONOURED)


def _constructs(document: Object) -> Counter[tuple[str, str]]:
    """How often each field of each kind of object is used."""
    uses: Counter[tuple[str, str]] = Counter()

    def count(value: Object, kind: str) -> Object:
        if kind in FIELDS:
            is_reference = "$ref" in value and kind in SECTIONS and kind != "schema"
            uses.update(("reference" if is_reference else kind, key) for key in value)
        return value

    rebuild(document, "document", count)
    return uses


@needs_shared
def test_no_construct_of_the_corpus_is_lost_in_silence() -> None:
    counts: Counter[str] = Counter()
    lost: list[str] = []
    for path in sorted(_CORPUS.glob("*.json")):
        value, _ = parse(path.read_bytes())
        assert isinstance(value, dict)
        problems = unused_fields(value, version_2="swagger" in value)
        reported = {each.pointer.rpartition("/")[2] for each in problems}
        for (kind, name), count in _constructs(value).items():
            treatment = _TREATMENT.get((kind, name), "")
            if name.lower().startswith("x-"):
                treatment = "extension"
            elif name.replace("~", "~0").replace("/", "~1") in reported:
                treatment = "reported"
            elif (kind, name) in _OF_OLDER_DRAFTS:
                treatment = "honoured"
            elif treatment not in ("honoured", "carried"):
                # links are reported as a whole
                treatment = "reported" if kind == "link" and "links" in reported else ""
            counts[treatment] += count
            if not treatment:
                lost.append(f"{path.name}: {kind}.{name}")
    assert lost == []
    assert counts["honoured"] > 500_000
    assert min(counts[t] for t in ("carried", "extension", "reported")) > 0


@needs_shared
@pytest.mark.parametrize("path", found(_CORPUS, 20), ids=lambda path: str(path.name))
def test_loading_reports_what_the_walk_finds(path: Path) -> None:
    value, _ = parse(path.read_bytes())
    assert isinstance(value, dict)
    expected = {
        (each.kind, each.pointer)
        for each in unused_fields(value, version_2="swagger" in value)
    }
    loaded = read_file(path).problems
    assert {(p.kind, p.pointer) for p in loaded if p.kind in _KINDS} == expected
