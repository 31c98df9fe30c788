"""A package works with the lowest, a middle and the newest version of its libraries."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from specpress import generate
from specpress.codegen.requirements import requirements_of
from tests.shared import ROOT
from tests.versions.installed import installed, run

HERE = Path(__file__).parent
PINNED = dict(
    line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines()
)
LOWEST = {**requirements_of("httpx").lowest, **requirements_of("httpx2").lowest}
PYDANTIC = (LOWEST["pydantic"], "2.10.6", PINNED["pydantic"])
SERVER = requirements_of("httpx").server


def required(requirements: Iterable[str], edge: str) -> list[str]:
    """The requirements at the lowest version that they allow, or at the pinned one."""
    parts = [re.split(">=|,", requirement) for requirement in requirements]
    return [
        f"{name}=={lowest if edge == 'lowest' else PINNED[name]}"
        for name, lowest, *_ in parts
    ]


@pytest.fixture(scope="module", params=["httpx", "httpx2"])
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    """The HTTP library of a package, and the folder that the package is in."""
    folder = tmp_path_factory.mktemp(request.param)
    generate(HERE / "openapi.yaml", folder, "zoo_api", http=request.param)
    return request.param, folder


@pytest.mark.versions
@pytest.mark.parametrize("pydantic", PYDANTIC)
@pytest.mark.parametrize("edge", ["lowest", "newest"])
def test_a_call_is_made_and_its_answer_read(
    package: tuple[str, Path], pydantic: str, edge: str
) -> None:
    http, folder = package
    version = LOWEST[http] if edge == "lowest" else PINNED[http]
    libraries = installed(f"pydantic=={pydantic}"), installed(f"{http}=={version}")
    run(HERE / "client_program.py", folder, *libraries, argument=http)


@pytest.mark.versions
@pytest.mark.parametrize("edge", ["lowest", "newest"])
def test_a_server_answers_its_client(package: tuple[str, Path], edge: str) -> None:
    http, folder = package
    pydantic = LOWEST["pydantic"] if edge == "lowest" else PINNED["pydantic"]
    run(
        HERE / "server_program.py",
        folder,
        installed(f"pydantic=={pydantic}"),
        installed(f"{http}=={PINNED[http]}"),
        installed(*required(SERVER, edge)),
        argument=http,
    )


def test_a_server_needs_what_the_extra_of_the_tool_brings() -> None:
    content: Any = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extra = {
        re.split(">=", requirement)[0]: requirement
        for requirement in content["project"]["optional-dependencies"]["server"]
    }
    assert sorted(extra.values()) == sorted(SERVER)


def test_no_argument_that_is_private_to_a_library_is_given() -> None:
    calls = [
        (path.name, keyword.arg)
        for folder in ("runtime", "server_runtime")
        for path in (ROOT / "templates" / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if (keyword.arg or "").startswith("_")
    ]
    # `model_rebuild` takes it and hands it on, as pydantic asks of who overrides it
    assert calls == [("model.py", "_types_namespace")]
