"""specpress as it is installed: the wheel carries what a checkout has."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.shared import ROOT


def test_the_wheel_carries_the_templates_and_generates(tmp_path: Path) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "build", "--wheel", "--no-isolation"),
            *("--outdir", str(tmp_path), str(ROOT)),
        ],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    templates = {path.name for path in (installed / "specpress/templates").iterdir()}
    assert {"client", "models", "runtime", "types", "auth.py.jinja"} <= templates
    subprocess.run(
        [
            *(sys.executable, "-c", _RUN, str(installed)),
            *("--spec", str(ROOT / "specs/library/openapi.yaml")),
            *("--output", str(tmp_path), "--package", "made_api"),
        ],
        check=True,
        cwd=tmp_path,
    )
    assert (tmp_path / "made_api/_runtime/models/model.py").is_file()
    assert (tmp_path / "made_api/client/__init__.py").is_file()


_RUN = """
import sys
root = sys.argv.pop(1)
sys.path.insert(0, root)
import specpress
assert specpress.__file__.startswith(root), specpress.__file__
from specpress.cli.main import main
sys.exit(main(["generate", "--quiet", *sys.argv[1:]]))
"""
