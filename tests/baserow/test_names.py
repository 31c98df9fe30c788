"""What the public names of Baserow's package look like, and in how many files they are."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

import pytest

from specpress.codegen.names.naming import name_everything
from specpress.document.load import load
from specpress.ir.build import build
from tests.shared import ROOT, shared

from .recordings import OPERATIONS

sys.path.insert(0, str(ROOT / "generated"))

from baserow_api import inputs, models

PACKAGE = ROOT / "generated/baserow_api"
# digits of the base 16 behind a word, at least one of which is a digit of the base 10
_DIGEST = re.compile(
    r"(?<=[a-z])(?=[0-9A-Fa-f]*\d)(?=[0-9A-Fa-f]{3})[0-9A-F][0-9a-f]{2,}(?=[A-Z]|$|_)"
)


def _digests(names: Iterable[str]) -> list[str]:
    return [name for name in names if _DIGEST.search(name)]


def test_the_pattern_of_a_digest() -> None:
    known = ["Alignment6bdEnum", "TypeD08Enum", "GridViewFieldOptions5fe1"]
    assert _digests(known) == known
    assert not _digests(["Heading1FontWeightEnum", "OAuth2", "S3Bucket", "Decade"])


def test_no_public_name_has_a_digest_in_it() -> None:
    classes = {*dir(models), *dir(inputs)}
    assert len(classes) > 1000
    assert not _digests(classes)
    methods = {operation["python"] for operation in OPERATIONS.values()}
    assert not [
        each for each in methods if re.search(r"_[0-9a-f]*\d[0-9a-f]{2,}", each)
    ]


@pytest.mark.parametrize("name", ["baserow-1.35.3.json", "baserow-1.32.5.yaml"])
def test_none_has_one_without_the_overlay_either(name: str) -> None:
    api = build(load(shared(f"specs/{name}").read_bytes()))
    found = name_everything(api).classes.values()
    assert len(found) > 800
    assert not _digests(found)


def test_models_are_in_few_files() -> None:
    assert len([*(PACKAGE / "models").glob("*.py")]) < 300
