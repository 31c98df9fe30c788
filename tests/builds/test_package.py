"""specpress as it is installed: the wheel carries what a checkout has."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.shared import ROOT


def build(kind: str, root: Path, to: Path) -> Path:
    """The wheel or the source distribution that is built from `root`."""
    subprocess.run(
        [
            *(sys.executable, "-m", "build", f"--{kind}", "--no-isolation"),
            *("--outdir", str(to), str(root)),
        ],
        check=True,
        capture_output=True,
    )
    (built,) = to.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the wheel is unpacked in."""
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(build("wheel", ROOT, folder)) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def run(
    installed: Path, folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Runs the installed specpress in a folder."""
    return subprocess.run(
        [sys.executable, "-c", _RUN, str(installed), *arguments],
        check=True,
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_wheel_carries_the_templates_and_generates(
    installed: Path, tmp_path: Path
) -> None:
    templates = {path.name for path in (installed / "specpress/templates").iterdir()}
    assert {"client", "models", "runtime", "types", "auth.py.jinja"} <= templates
    run(
        installed,
        tmp_path,
        *("generate", "--quiet", "--spec", str(ROOT / "specs/library/openapi.yaml")),
        *("--output", str(tmp_path), "--package", "made_api"),
    )
    assert (tmp_path / "made_api/_runtime/models/model.py").is_file()
    assert (tmp_path / "made_api/client/__init__.py").is_file()


def test_the_wheel_carries_the_schema_of_the_configuration(
    installed: Path, tmp_path: Path
) -> None:
    printed = run(installed, tmp_path, "init", "--schema").stdout
    assert printed == (ROOT / "docs/specpress.schema.json").read_text(encoding="utf-8")


def test_the_wheel_carries_the_licence_for_itself_and_for_copies(
    installed: Path, tmp_path: Path
) -> None:
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (metadata,) = installed.glob("specpress-*.dist-info")
    assert (metadata / "licenses/LICENSE").read_text(encoding="utf-8") == licence
    (tmp_path / "specpress.toml").write_text(
        f'[apis.library]\ndocument = "{(ROOT / "specs/library/openapi.yaml").as_posix()}"\n'
    )
    run(installed, tmp_path, "vendor", "library", str(tmp_path / "copy"), "--quiet")
    assert (
        (tmp_path / "copy/library_api/LICENSE")
        .read_text(encoding="utf-8")
        .endswith(licence)
    )


def test_the_source_distribution_holds_what_its_tests_need(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", ROOT, tmp_path)) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = (path for path in tmp_path.iterdir() if path.is_dir())
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        tracked = (path for path in listed.split("\0") if (ROOT / path).is_file())
        assert [path for path in tracked if not (unpacked / path).is_file()] == []
    for arguments in (
        ["--collect-only", "tests"],
        ["tests/config", "tests/pipeline/test_generated.py", "tests/dependencies"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
            cwd=unpacked,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


_RUN = """
import sys
root = sys.argv.pop(1)
sys.path.insert(0, root)
import specpress
assert specpress.__file__.startswith(root), specpress.__file__
from specpress.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
