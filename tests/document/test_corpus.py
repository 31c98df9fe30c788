"""Real documents load. All of them with ``SPECPRESS_CORPUS=all``, else a sample."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from specpress.document.grammar import METHODS, SECTIONS
from specpress.document.load import Document, read_file
from specpress.document.parse.text import parse
from specpress.document.raw import digest
from specpress.document.rewrite import rebuild
from specpress.document.values import Json, Object, tokens_of
from specpress.errors import SpecpressError

SHARED = Path(__file__).parents[3] / "shared"
DIALECTS = SHARED / "dialects"
ALL = os.environ.get("SPECPRESS_CORPUS") == "all"
needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the documents of ../shared are not there"
)


def found(folder: Path, step: int) -> list[Path]:
    paths = sorted(
        p for p in folder.rglob("*") if p.suffix in (".json", ".yaml", ".yml")
    )
    return [path for path in paths if _is_document(path)][:: 1 if ALL else step]


def _is_document(path: Path) -> bool:
    head = path.read_bytes()[:4000]
    return (
        re.search(rb"""^[\s{"']*(openapi|swagger)\b""", head, re.MULTILINE) is not None
    )


def name(path: Path) -> str:
    return path.relative_to(SHARED).as_posix()


def loose_ends(document: Document) -> list[str]:
    """References that do not lead to a component."""
    loose: list[str] = []
    components = document.raw.get("components", {})

    def check(value: Object, kind: str) -> Object:
        reference = value.get("$ref") if kind in SECTIONS else None
        if isinstance(reference, str):
            tokens = tokens_of(reference.removeprefix("#").replace("%", "%25"))
            section = SECTIONS[kind]
            if tokens[:2] != ("components", section) or (
                tokens[2] not in components.get(section, {})
            ):
                loose.append(reference)
        return dict(value)

    raw: Json = dict(document.raw)
    rebuild(raw, "document", check)
    return loose


@needs_shared
@pytest.mark.parametrize("path", found(SHARED / "corpus", 12), ids=name)
def test_a_document_of_the_corpus_loads(path: Path) -> None:
    document = read_file(path)
    assert loose_ends(document) == []
    assert set(operations(parse(path.read_bytes())[0])) <= set(
        operations(dict(document.raw))
    )


@needs_shared
@pytest.mark.parametrize(
    "path",
    [
        *found(DIALECTS / "oai", 4),
        *found(DIALECTS / "harbor", 1),
        *found(DIALECTS / "alertmanager", 1),
        *found(DIALECTS / "ogen/positive", 6),
        *(found(DIALECTS / "discord", 1) if ALL else []),
        *(found(DIALECTS / "openai", 1) if ALL else []),
    ],
    ids=name,
)
def test_a_document_of_a_dialect_loads(path: Path) -> None:
    assert loose_ends(read_file(path)) == []


@needs_shared
@pytest.mark.parametrize("path", found(DIALECTS / "ogen/negative", 3), ids=name)
def test_a_doubtful_document_is_no_traceback(path: Path) -> None:
    try:
        document = read_file(path)
    except SpecpressError as error:
        assert str(path) in str(error)
    else:
        assert loose_ends(document) == []


@needs_shared
def test_the_two_starts_of_baserow_are_one_document() -> None:
    one, other = (
        read_file(SHARED / f"specs/baserow-1.35.3{start}.json")
        for start in ("", "-second-start")
    )
    assert one.digest == other.digest
    assert one.raw == other.raw
    assert repr(one.raw) == repr(other.raw)
    data = (SHARED / "specs/baserow-1.35.3.json").read_bytes()
    assert digest(data) == one.digest
    assert len(operations(dict(one.raw))) == 335
    assert len(one.raw["components"]["schemas"]) == 949
    assert {problem.kind for problem in one.problems} == {
        "duplicate-enum-value",
        "path-parameter",
    }


@needs_shared
@pytest.mark.skipif(not ALL, reason="reads 2,900 files; SPECPRESS_CORPUS=all")
def test_digitalocean_is_one_document() -> None:
    path = DIALECTS / "digitalocean/specification/DigitalOcean-public.v2.yaml"
    document = read_file(path)
    assert document.problems == ()
    assert loose_ends(document) == []
    declared = operations(parse(path.read_bytes())[0])
    assert set(operations(dict(document.raw))) == set(declared)
    assert len(declared) == 659


def operations(value: Json) -> list[tuple[str, str]]:
    paths = value.get("paths") if isinstance(value, dict) else None
    return [
        (path, method)
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        if isinstance(item, dict)
        for method in METHODS
        if method in item
    ]
