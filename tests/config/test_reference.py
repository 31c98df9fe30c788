"""The reference of the configuration is that of the model that reads it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from specpress.codegen.options import (
    LoginOperations,
    PaginationOverride,
    Renames,
    TypeOverrides,
)
from specpress.config import reference, settings
from specpress.config.diff_settings import DiffSettings, Grace, Override
from specpress.ir.options import Globs
from tests.shared import ROOT


@pytest.mark.parametrize("name", [reference.PAGE, reference.SCHEMA])
def test_the_committed_one_is_current(name: str, tmp_path: Path) -> None:
    reference.write(tmp_path)
    expected = (tmp_path / name).read_text()
    hint = "run `python -m specpress.config.reference docs`"
    assert (ROOT / "docs" / name).read_text() == expected, hint


def test_every_key_is_in_both() -> None:
    page = reference.page()
    schema: dict[str, Any] = reference.schema()
    for table in (
        settings.ApiConfig,
        Globs,
        Renames,
        TypeOverrides,
        PaginationOverride,
        LoginOperations,
        DiffSettings,
        Override,
        Grace,
    ):
        documented: dict[str, Any] = schema["$defs"][table.__name__]["properties"]
        assert documented
        for name, key in documented.items():
            assert f"| `{name}` |" in page
            assert key["description"]


def test_the_schema_takes_what_the_model_takes() -> None:
    from openapi_schema_validator import OAS31Validator

    validator = OAS31Validator(reference.schema())
    text = """
    [apis.a]
    source = "https://a.test/openapi.json"
    types.formats.date = "own.types:Day"
    pagination.list = { style = "none" }
    [diff]
    fail_on = "breaking"
    levels = { "enum-*" = "info" }
    overrides = [{ tags = ["internal"], level = "info" }]
    grace.stable = 180
    """
    assert list(validator.iter_errors(tomllib.loads(text))) == []
    for wrong in ('[diff]\nfail = "x"', "[api]", '[apis.a]\ntypes.formats.x = "Day"'):
        assert list(validator.iter_errors(tomllib.loads(wrong))), wrong


def test_the_schema_refuses_what_the_model_refuses() -> None:
    schema = reference.schema()
    text = json.dumps(schema)
    assert "name" not in schema["$defs"]["ApiConfig"]["properties"]
    for definition in schema["$defs"].values():
        assert definition["additionalProperties"] is False
    for name in schema["$defs"]:
        assert f"#/$defs/{name}" in text
