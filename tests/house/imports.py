"""The imports of the project's modules, read from their text: lazy ones and those for
type checkers are imports too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).parents[2]
TREES = {
    "specpress": ROOT / "generator" / "specpress",
    # as they lie in a generated package, which is how they import each other
    "package._runtime": ROOT / "templates" / "runtime",
    "package.server._runtime": ROOT / "templates" / "server_runtime",
}
GENERATED = ROOT / "generator" / "specpress" / "baserow" / "api"
"""A generated package; its runtime is held where it comes from."""
Graph: TypeAlias = Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class Module:
    """A module: its dotted name, its folder's, and its syntax."""

    name: str
    folder: str
    tree: ast.Module


def modules() -> dict[str, Module]:
    """All modules by name; that of a folder's ``__init__.py`` ends with ``.__init__``."""
    return {
        module.name: module
        for package, root in TREES.items()
        for module in _modules(package, root)
    }


def _modules(package: str, root: Path) -> Iterator[Module]:
    for file in sorted(root.rglob("*.py")):
        if file.is_relative_to(GENERATED):
            continue
        *folders, stem = file.relative_to(root).with_suffix("").parts
        folder = ".".join((package, *folders))
        tree = ast.parse(file.read_text(encoding="utf-8"))
        yield Module(f"{folder}.{stem}", folder, tree)


def imports(known: Mapping[str, Module]) -> Graph:
    """Which of the modules each module imports, wherever the import stands in it."""
    return {
        name: {
            target
            for node in ast.walk(module.tree)
            for target in _targets(node, module.folder, known)
            if target != name
        }
        for name, module in known.items()
    }


def _targets(node: ast.AST, folder: str, known: Mapping[str, Module]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        parts = folder.split(".")
        above = parts[: len(parts) - node.level + 1] if node.level else []
        base = ".".join([*above, *([node.module] if node.module else [])])
        names = [f"{base}.{alias.name}" for alias in node.names]
    else:
        return
    for name in names:
        # a module, a folder, a name in a module, or one in a folder's __init__
        parent = name.rpartition(".")[0]
        candidates = (name, f"{name}.__init__", parent, f"{parent}.__init__")
        yield from [each for each in candidates if each in known][:1]


def lazy_imports(module: Module) -> Iterator[str]:
    """The functions of a module that import something when they are called."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and any(
            isinstance(inner, ast.Import | ast.ImportFrom) for inner in ast.walk(node)
        ):
            yield node.name


def loaded_by_folder(folder: str, known: Mapping[str, Module]) -> set[str]:
    """The top-level names of all foreign modules that come with importing a folder."""
    foreign: set[str] = set()
    pending = [f"{folder}.__init__"]
    seen: set[str] = set()
    while pending:
        name = pending.pop()
        if name in seen or name not in known:
            continue
        seen.add(name)
        module = known[name]
        parts = module.folder.split(".")
        pending += [f"{'.'.join(parts[:end])}.__init__" for end in range(1, len(parts))]
        for statement in _run_at_import(module.tree):
            own = list(_targets(statement, module.folder, known))
            pending += own
            if not own:
                foreign |= _top_names(statement)
    return foreign


def _run_at_import(tree: ast.Module) -> Iterator[ast.stmt]:
    """The imports that run when a module is imported: not those of functions, and not
    those for type checkers."""
    pending: list[ast.stmt] = list(tree.body)
    while pending:
        statement = pending.pop()
        if isinstance(statement, ast.Import | ast.ImportFrom):
            yield statement
        elif isinstance(statement, ast.If | ast.Try | ast.With):
            is_for_checkers = "TYPE_CHECKING" in ast.dump(statement)
            pending += [] if is_for_checkers else statement.body


def _top_names(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.ImportFrom):
        return {(statement.module or "").partition(".")[0]}
    if isinstance(statement, ast.Import):
        return {alias.name.partition(".")[0] for alias in statement.names}
    return set()


def within_folders(graph: Graph) -> Mapping[str, Graph]:
    """For each folder, which of its files and folders import which of its others."""
    folders: dict[str, dict[str, set[str]]] = {}
    for source, targets in graph.items():
        for target in targets:
            ours, theirs = source.split("."), target.split(".")
            common = 0
            while ours[common] == theirs[common]:
                common += 1
            folder = folders.setdefault(".".join(ours[:common]), {})
            folder.setdefault(ours[common], set()).add(theirs[common])
    return folders


def circles(graph: Graph) -> set[frozenset[str]]:
    """The largest sets of nodes of which each is reached from each (by their edges)."""
    reached = {node: _reached(node, graph) for node in graph}
    return {
        frozenset({node, *(n for n in beyond if node in reached.get(n, ()))})
        for node, beyond in reached.items()
        if node in beyond
    }


def _reached(start: str, graph: Graph) -> set[str]:
    found: set[str] = set()
    pending = [start]
    while pending:
        new = graph.get(pending.pop(), set()) - found
        found |= new
        pending += new
    return found
