"""A run with nothing to do imports the standard library and specpress alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.project import environment, specpress_in, write_project

_RUN = """
import sys
known = {*sys.modules}  # what the environment itself imports at start
from specpress.cli.main import main
status = main(sys.argv[1:])
others = {name.partition(".")[0] for name in {*sys.modules} - known}
print("others:", *sorted(others - set(sys.stdlib_module_names) - {"specpress"}))
sys.exit(status)
"""


@pytest.mark.parametrize(
    "arguments", [("generate",), ("check",), ("vendor", "pets", "copy")]
)
@pytest.mark.parametrize("variable", ["SPECPRESS_CACHE", "XDG_CACHE_HOME", "HOME"])
def test_nothing_else_is_imported(
    tmp_path: Path, arguments: tuple[str, ...], variable: str
) -> None:
    project = write_project(tmp_path / "project")
    variables = {"SPECPRESS_CACHE": "", "XDG_CACHE_HOME": "", variable: str(tmp_path)}
    assert specpress_in(project, "generate", variables=variables).returncode == 0
    specpress_in(project, *arguments, variables=variables)
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *arguments],
        cwd=project,
        env={**environment(project), **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if variable != "HOME" or sys.platform == "linux":
        assert done.stdout.splitlines()[-1] == "others:"
