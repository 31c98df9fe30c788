"""The lines of a user's own code that use what changed: static analysis, no type checker.

It follows what a file says by itself: clients' methods by the name of group and method,
their arguments, classes by name, and the attributes of values that an annotation, a call
of a method or a loop over one gives a class. What is passed from file to file without an
annotation is not seen.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from specpress.diff.model import Change, Usage

_MAX_BYTES = 4 * 1024 * 1024
_SKIPPED = frozenset({".git", ".venv", "venv", "node_modules", "__pycache__", ".tox"})


def with_usages(
    changes: Iterable[Change], folder: Path, results: Mapping[str, str]
) -> list[Change]:
    """The changes with the lines of the Python files in `folder` that they touch.

    `results` are the classes that methods answer with, by method (``group.method``).
    """
    listed = list(changes)
    wanted = {symbol for change in listed for symbol in change.python}
    uses: dict[str, list[Usage]] = {symbol: [] for symbol in wanted}
    for file in _files(folder):
        for usage in _usages(file, folder, results):
            if usage.symbol in wanted:
                uses[usage.symbol].append(usage)
    return [
        replace(change, usages=_of(change, uses)) if change.python else change
        for change in listed
    ]


def _of(change: Change, uses: Mapping[str, list[Usage]]) -> tuple[Usage, ...]:
    if not change.removed and not change.base_pointer:
        return ()  # nobody uses what has only just come
    usages = {use: None for symbol in change.python for use in uses.get(symbol, ())}
    return tuple(sorted(usages, key=lambda use: (use.file, use.line)))


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_file():
        yield folder
        return
    for file in sorted(folder.rglob("*.py")):
        if _SKIPPED.isdisjoint(file.relative_to(folder).parts[:-1]):
            yield file


def _usages(file: Path, folder: Path, results: Mapping[str, str]) -> Iterator[Usage]:
    try:
        if file.stat().st_size > _MAX_BYTES:
            return
        source = file.read_bytes()
        tree = ast.parse(source, str(file))
    except (OSError, SyntaxError, ValueError, RecursionError):
        return  # what Python cannot read uses nothing
    lines = source.decode("utf-8", errors="replace").splitlines()
    relative = file.relative_to(folder) if file != folder else Path(file.name)
    reader = _Reader(results)
    try:
        reader.visit(tree)
    except RecursionError:
        return
    for symbol, line in dict.fromkeys(reader.uses):
        text = lines[line - 1].strip() if line <= len(lines) else ""
        yield Usage(relative.as_posix(), line, symbol, text)


@dataclass
class _Reader(ast.NodeVisitor):
    """Reads a module: `classes` are the classes of local names, as far as known."""

    results: Mapping[str, str]
    classes: dict[str, str] = field(default_factory=dict[str, str])
    uses: list[tuple[str, int]] = field(default_factory=list["tuple[str, int]"])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer = dict(self.classes)
        arguments = node.args
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if one.annotation is not None:
                self._bind(one.arg, _class_in(one.annotation))
        self.generic_visit(node)
        self.classes = outer

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if isinstance(node.target, ast.Name):
            self._bind(node.target.id, _class_in(node.annotation))
            self._dictionary(node.value, _class_in(node.annotation))
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._bind(target.id, self._class_of(node.value))

    def visit_For(self, node: ast.For) -> None:
        if isinstance(node.target, ast.Name):
            self._bind(node.target.id, self._class_of(node.iter))
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        if isinstance(node.target, ast.Name):
            self._bind(node.target.id, self._class_of(node.iter))
        self.generic_visit(node)

    def visit_ListComp(self, node: ast.ListComp) -> None:
        for generator in node.generators:
            self.visit(generator)
        self.visit(node.elt)

    def visit_Call(self, node: ast.Call) -> None:
        method = _method(node.func)
        if method:
            for keyword in node.keywords:
                if keyword.arg is not None:
                    line = keyword.value.lineno
                    self.uses.append((f"{method}({keyword.arg}=)", line))
            body = self.results.get(f"{method}(body)")
            for argument in (
                *node.args,
                *(k.value for k in node.keywords if k.arg == "body"),
            ):
                if isinstance(argument, ast.Dict):
                    self.uses.append((f"{method}(body)", argument.lineno))
                    self._dictionary(argument, body or "")
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        method = _method(node)
        if method:
            self.uses.append((method, node.lineno))
        class_ = self._class_of(node.value)
        if class_:
            self.uses.append((f"models.{class_}.{node.attr}", node.lineno))
        if isinstance(node.value, ast.Name) and node.value.id in ("models", "inputs"):
            self.uses.append((f"{node.value.id}.{node.attr}", node.lineno))
        self.generic_visit(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        package = (node.module or "").split(".")
        for kind in ("models", "inputs"):
            if kind in package:
                for alias in node.names:
                    self.uses.append((f"{kind}.{alias.name}", alias.lineno))

    def _bind(self, name: str, class_: str) -> None:
        if class_:
            self.classes[name] = class_
        else:
            self.classes.pop(name, None)

    def _class_of(self, node: ast.expr) -> str:
        """The class of a value, or of what a list of it holds; ``""``: unknown."""
        if isinstance(node, ast.Await):
            return self._class_of(node.value)
        if isinstance(node, ast.Name):
            return self.classes.get(node.id, "")
        if isinstance(node, ast.Subscript):
            return self._class_of(node.value)
        if isinstance(node, ast.Attribute) and node.attr == "parsed":
            return self._class_of(node.value)
        if isinstance(node, ast.Call):
            method = _method(node.func)
            return self.results.get(method, "") if method else _class_in(node.func)
        return ""

    def _dictionary(self, node: ast.expr | None, class_: str) -> None:
        """The keys of a literal that is a value of a TypedDict."""
        if not isinstance(node, ast.Dict) or not class_:
            return
        for key in node.keys:
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                self.uses.append((f"inputs.{class_}[{key.value!r}]", key.lineno))


def _method(node: ast.expr) -> str:
    """``group.method`` for ``….group.method`` and ``….group.with_response.method``."""
    if not isinstance(node, ast.Attribute):
        return ""
    holder = node.value
    if isinstance(holder, ast.Attribute) and holder.attr == "with_response":
        holder = holder.value
    if isinstance(holder, ast.Attribute):
        return f"{holder.attr}.{node.attr}"
    if isinstance(holder, ast.Name):
        return f"{holder.id}.{node.attr}"
    return ""


def _class_in(node: ast.expr) -> str:
    """The class that an annotation or a constructor names: the last capitalised name."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        try:
            return _class_in(ast.parse(node.value, mode="eval").body)
        except (SyntaxError, ValueError):
            return ""
    names: Sequence[str] = [
        one.attr if isinstance(one, ast.Attribute) else one.id
        for one in ast.walk(node)
        if isinstance(one, ast.Attribute | ast.Name)
    ]
    return next(
        (name for name in names if name[:1].isupper() and name not in _TYPING), ""
    )


_TYPING = frozenset(
    {
        "Any",
        "Optional",
        "Union",
        "List",
        "Iterable",
        "Iterator",
        "Sequence",
        "Annotated",
    }
)
