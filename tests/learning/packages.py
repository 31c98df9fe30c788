"""Generated packages side by side: which types of what differ."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from specpress.config.settings import ApiConfig
from specpress.pipeline.generate import render_package, write_package
from specpress.pipeline.job import Job
from specpress.pipeline.source import read_raw


def generated(spec: Path, folder: Path, name: str, *overlays: Path) -> Path:
    """The folder of a package of this name for a document with overlays."""
    settings = ApiConfig(name=name, package=name, overlays=overlays)
    job = Job(str(spec), folder / name, spec.parent, settings)
    write_package(job, render_package(job, read_raw(job.source)))
    return folder / name


def changed_types(before: Path, after: Path) -> tuple[set[str], set[str]]:
    """The attributes, methods, bases and names whose types are others, and the new ones.

    They are `part:Class.name`, those of modules `part:name`.
    """
    old, new = dict(_types(before)), dict(_types(after))
    changed = {name for name in old if old[name] != new.get(name)}
    added = new.keys() - old.keys()
    # what both parts use is declared in one of them
    kept = {(name.partition(":")[2], new[name]) for name in added}
    moved = {n for n in changed if (n.partition(":")[2], old[n]) in kept}
    return changed - moved, added


def _types(package: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(package.rglob("*.py")):
        module = file.relative_to(package)
        if module.parts[0] in ("models", "inputs", "client"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for node in tree.body:
                yield from _of(node, module.parts[0], "")


def _of(node: ast.stmt, part: str, within: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.ClassDef):
        yield f"{part}:{within}{node.name}", ast.unparse(ast.List(node.bases))
        for inner in node.body:
            yield from _of(inner, part, f"{within}{node.name}.")
    elif isinstance(node, ast.AnnAssign):
        text = ast.unparse(node.annotation) + (
            f" = {ast.unparse(node.value)}" if node.value else ""
        )
        yield f"{part}:{within}{ast.unparse(node.target)}", text
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        result = ast.unparse(node.returns) if node.returns else ""
        arguments = ast.unparse(node.args)
        yield f"{part}:{within}{node.name}", f"({arguments}) -> {result}"
