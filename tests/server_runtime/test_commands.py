"""The starter file, and the list of what a class leaves out."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from specpress.cli.main import main
from specpress.cli.services import starter, unimplemented
from specpress.errors import SpecpressError
from tests.shared import ROOT


def test_a_starter_file_serves_and_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    file = tmp_path / "starter_of_library.py"
    assert main(["scaffold", "library", str(file)]) == 0
    text = file.read_text(encoding="utf-8")
    assert text == starter("library_api", ROOT / "generated/library_api/server")
    ast.parse(text)
    file.write_text("mine", encoding="utf-8")
    assert main(["scaffold", "library", str(file)]) == 2
    assert file.read_text(encoding="utf-8") == "mine"


def test_the_operations_that_a_class_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated"))
    text = starter("library_api", ROOT / "generated/library_api/server")
    text = text.replace(
        "class Fines(FinesService):",
        "class Fines(FinesService):\n    async def list_fines(self, request, paid=None): ...\n",
    )
    (tmp_path / "my_services_x.py").write_text(text, encoding="utf-8")
    left = unimplemented("my_services_x:Fines", tmp_path)
    assert left and "list_fines" not in left
    assert unimplemented("my_services_x:Lending", tmp_path) == [
        "lend_copy",
        "list_loans",
        "renew_loan",
        "reserve",
        "return_copy",
    ]
    assert len(sys.modules["my_services_x"].app.state.unimplemented) == 28 - 1
    for path in ("my_services_x:Nothing", "no_such_module_x:A", "pathlib:Path"):
        with pytest.raises(SpecpressError):
            unimplemented(path, tmp_path)
