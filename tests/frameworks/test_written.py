"""Documents as frameworks write them: what the author of each reads of its client.

The calls with their types, and the types of both directions, are beside each document.
To write them: pytest tests/frameworks --update
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import specpress
from specpress.document.load import load
from specpress.errors import ProblemKind
from specpress.ir.build import build
from specpress.pipeline.look import look

WRITTEN = Path(__file__).parent / "written"
FRAMEWORKS = sorted(each.stem for each in WRITTEN.glob("*.yaml"))
_NOT_SHOWN = {"with_response"}


def _calls(package: Path) -> Iterator[str]:
    for module in sorted(package.glob("client/*.py")):
        for kind in ast.parse(module.read_text("utf-8")).body:
            if not isinstance(kind, ast.ClassDef) or kind.name.startswith("Async"):
                continue
            if kind.name.endswith("WithResponse") or module.stem == "__init__":
                continue
            methods = [each for each in kind.body if isinstance(each, ast.FunctionDef)]
            for method in methods:
                if method.name not in _NOT_SHOWN:
                    yield f"{module.stem}.{_signature(method)}"


def _signature(method: ast.FunctionDef) -> str:
    arguments = ast.unparse(method.args).removeprefix("self")
    arguments = arguments.replace("options: RequestOptions | None=None", "")
    arguments = arguments.strip(", ").removesuffix("*").strip(", ")
    result = ast.unparse(method.returns) if method.returns else ""
    return f"{method.name}({arguments}) -> {result}".replace("builtins.", "")


def _types(package: Path) -> Iterator[str]:
    for name in ("models", "inputs"):
        for module in sorted(package.glob(f"{name}/*.py")):
            if module.stem == "__init__":
                continue
            for node in ast.parse(module.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    yield f"{name}.{node.name}"
                    for field in node.body:
                        if isinstance(field, ast.AnnAssign):
                            yield f"    {ast.unparse(field)}"
                elif isinstance(node, ast.AnnAssign):
                    yield f"{name}.{ast.unparse(node)}"


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_client_reads_as_the_author_wrote(
    framework: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    spec = str(WRITTEN / f"{framework}.yaml")
    specpress.generate(spec=spec, output=tmp_path, package="own_api")
    lines = [*_calls(tmp_path / "own_api"), "", *_types(tmp_path / "own_api")]
    text = "".join(f"{line}\n" for line in lines)
    expected = WRITTEN / f"{framework}.txt"
    if request.config.getoption("--update"):
        expected.write_text(text, "utf-8", newline="\n")
    assert expected.read_text("utf-8") == text


FOUND = {
    "drf_spectacular": (
        1,
        [
            "POST /api/token/ gives tokens for 'jwtAuth', POST /api/token/refresh/ renews them"
        ],
    ),
    "nestjs": (1, ["POST /auth/login gives tokens for 'bearer'"]),
    "springdoc": (1, []),
    "django_ninja": (1, []),
    "litestar": (1, []),
}


@pytest.mark.parametrize("framework", FOUND)
def test_lists_and_logins_are_found(framework: str) -> None:
    found = look(str(WRITTEN / f"{framework}.yaml"), WRITTEN)
    texts = [each.text for each in found.findings if each.key == "login"]
    assert (found.paged, texts) == FOUND[framework]


def test_formats_that_are_never_sent_are_left_out_and_reported() -> None:
    """ASP.NET lists text/plain for each object; what is a text stays."""
    raw = yaml.safe_load((WRITTEN / "aspnet.yaml").read_text("utf-8"))
    text = {"schema": {"type": "string"}}
    raw["paths"]["/text"] = {
        "get": {
            "operationId": "text",
            "responses": {
                "200": {
                    "description": "",
                    "content": {"text/plain": text, "application/json": text},
                }
            },
        }
    }
    api = build(load(json.dumps(raw).encode()))
    media = {
        (each.id, response.status): [kind.content_type for kind in response.media_types]
        for each in api.operations
        for response in each.responses
    }
    assert media["get /api/Users", "200"] == ["application/json", "text/json"]
    assert media["text", "200"] == ["application/json", "text/plain"]
    (problem,) = [p for p in api.problems if p.kind == ProblemKind.MEDIA_TYPE_NOT_READ]
    assert problem.pointer.endswith("/get/responses/200/content/text~1plain")
    assert "(1 of such in all)" in problem.message
