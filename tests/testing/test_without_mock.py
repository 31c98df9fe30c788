"""A package whose configuration leaves the mock out serves, and says what it lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import generate_package
from specpress.pipeline.job import Job
from specpress.testing.mocks import mock_client
from tests.cli.project import DOCUMENT

PACKAGE = "pets_without_mock"


def test_a_package_without_a_mock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "pets.json"
    document.write_text(json.dumps(DOCUMENT))
    settings = ApiConfig.model_validate(
        {"name": "pets", "package": PACKAGE, "mock": False}
    )
    package = tmp_path / PACKAGE
    generate_package(Job(str(document), package, tmp_path, settings))
    server = (package / "server" / "__init__.py").read_text()
    assert "mock" not in server
    assert not (package / "server" / "_runtime" / "mock").exists()
    black = subprocess.run(
        [sys.executable, "-m", "black", "--check", "-q", str(package / "server")],
        check=False,
    )
    assert black.returncode == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    code = f"from {PACKAGE}.server import create_app; print(type(create_app()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert "FastAPI" in done.stdout, done.stderr
    with (
        pytest.raises(ModuleNotFoundError, match="mock = true"),
        mock_client(PACKAGE),
    ):
        pass
