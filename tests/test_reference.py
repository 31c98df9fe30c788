"""The reference of the configuration is that of the model that reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specpress import reference, settings

from .shared import ROOT


@pytest.mark.parametrize("name", [reference.PAGE, reference.SCHEMA])
def test_the_committed_one_is_current(name: str, tmp_path: Path) -> None:
    reference.write(tmp_path)
    expected = (tmp_path / name).read_text()
    cure = "run `python -m specpress.reference docs`"
    assert (ROOT / "docs" / name).read_text() == expected, cure


def test_every_key_is_in_both() -> None:
    page = reference.page()
    schema: dict[str, Any] = reference.schema()
    for model in (
        settings.ApiConfig,
        settings.Selection,
        settings.Rename,
        settings.TypeOverrides,
        settings.Login,
    ):
        documented = schema["$defs"][model.__name__]["properties"]
        for name, field in model.model_fields.items():
            assert field.exclude or f"| `{name}` |" in page
            assert field.exclude or name in documented
            assert field.description or field.exclude


def test_the_schema_refuses_what_the_model_refuses() -> None:
    schema = reference.schema()
    text = json.dumps(schema)
    assert "name" not in schema["$defs"]["ApiConfig"]["properties"]
    for definition in schema["$defs"].values():
        assert definition["additionalProperties"] is False
    for name in schema["$defs"]:
        assert f"#/$defs/{name}" in text
