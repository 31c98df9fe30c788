"""The lines of a user's own code that use what changed: static analysis, no type checker.

It follows clients' methods by the name of group and method, their arguments, classes by
name, and the attributes of values that an annotation, a call of a method or a loop over
one gives a class; and all of that through imports, results of functions and attributes of
classes, from file to file. An argument without an annotation is not seen.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path

from specpress.diff.model import Change, Usage
from specpress.utils.dataclass import dataclass

from .project import Exports, Project, module_name
from .syntax import class_in, is_property, method_in

_MAX_BYTES = 4 * 1024 * 1024
_ROUNDS = 3
"""How many files a value is followed through."""
_SKIPPED = frozenset({".git", ".venv", "venv", "node_modules", "__pycache__", ".tox"})


def with_usages(
    changes: Iterable[Change], folder: Path, results: Mapping[str, str]
) -> list[Change]:
    """The changes with the lines of the Python files in `folder` that they touch.

    `results` are the classes that methods answer with, by method (``group.method``), and
    those of the attributes of models (``Class.attribute``).
    """
    listed = list(changes)
    wanted = {symbol for change in listed for symbol in change.python}
    uses: dict[str, list[Usage]] = {symbol: [] for symbol in wanted}
    groups = _groups((*wanted, *results))
    files = [file for path in _files(folder) if (file := _parsed(path, folder))]
    project = Project({})
    for _ in range(_ROUNDS):  # each carries what is known into the files that import it
        readers = [_read(file, results, groups, project) for file in files]
        project = Project(
            {reader.module: reader.exports for reader in readers if reader is not None}
        )
    for file in files:
        for usage in _usages(file, _read(file, results, groups, project)):
            if usage.symbol in wanted:
                uses[usage.symbol].append(usage)
    return [
        replace(change, usages=_of(change, uses)) if change.python else change
        for change in listed
    ]


def _groups(symbols: Iterable[str]) -> frozenset[str]:
    """The groups of the methods among some symbols."""
    firsts = {symbol.partition(".")[0] for symbol in symbols if "." in symbol}
    return frozenset(name for name in firsts - {"models", "inputs"} if name.islower())


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


@dataclass(frozen=True, slots=True)
class _File:
    """A file that Python can read: its path in the folder, lines and syntax."""

    path: Path
    lines: list[str]
    tree: ast.Module

    @property
    def module(self) -> str:
        """The dotted name of its module."""
        return module_name(self.path.parts)


def _parsed(file: Path, folder: Path) -> _File | None:
    try:
        if file.stat().st_size > _MAX_BYTES:
            return None
        source = file.read_bytes()
        tree = ast.parse(source, str(file))
    except (OSError, SyntaxError, ValueError, RecursionError):
        return None  # what Python cannot read uses nothing
    relative = file.relative_to(folder) if file != folder else Path(file.name)
    return _File(relative, source.decode("utf-8", errors="replace").splitlines(), tree)


def _read(
    file: _File, results: Mapping[str, str], groups: frozenset[str], project: Project
) -> _Reader | None:
    is_package = file.path.name == "__init__.py"
    reader = _Reader(results, groups, project, file.module, is_package)
    try:
        reader.visit(file.tree)
    except RecursionError:
        return None
    return reader


def _usages(file: _File, reader: _Reader | None) -> Iterator[Usage]:
    for symbol, line in dict.fromkeys(reader.uses if reader else ()):
        text = file.lines[line - 1].strip() if line <= len(file.lines) else ""
        yield Usage(file.path.as_posix(), line, symbol, text)


@dataclass
class _Reader(ast.NodeVisitor):
    """Reads a module: `classes` are the classes of local names, as far as known."""

    results: Mapping[str, str]
    groups: frozenset[str]
    project: Project
    module: str
    is_package: bool
    classes: dict[str, str] = field(default_factory=dict[str, str])
    imported: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, "tuple[str, str]"]
    )
    exports: Exports = field(default_factory=Exports)
    uses: list[tuple[str, int]] = field(default_factory=list["tuple[str, int]"])
    _class: str = ""
    _functions: list[str] = field(default_factory=list[str])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        functions, self._functions = self._functions, []
        self.generic_visit(node)
        self._class, self._functions = outer, functions

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer = dict(self.classes)
        arguments = node.args
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if one.annotation is not None:
                self._bind(one.arg, self._named(one.annotation))
            elif one.arg == "self" and self._class:
                self._bind(one.arg, self._class)
        name = node.name
        if not any(map(is_property, node.decorator_list)):
            name += "()"
        if not self._functions and node.returns is not None:
            self._give(name, self._named(node.returns))
        self._functions.append(name)
        self.generic_visit(node)
        self._functions.pop()
        self.classes = outer

    def visit_Return(self, node: ast.Return) -> None:
        self.generic_visit(node)
        if node.value is not None and len(self._functions) == 1:
            self._give(self._functions[0], self._class_of(node.value))

    def _give(self, name: str, class_: str) -> None:
        """Notes what this module, or the class that is read, offers under a name."""
        names = self.exports.names
        if self._class:
            names = self.exports.members.setdefault(self._class, {})
        if class_:
            names.setdefault(name, class_)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        class_ = self._named(node.annotation)
        self._assign(node.target, class_)
        if isinstance(node.target, ast.Name):
            self._dictionary(node.value, class_)
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            self._assign(target, self._class_of(node.value))

    def _assign(self, target: ast.expr, class_: str) -> None:
        if isinstance(target, ast.Name):
            self._bind(target.id, class_)
            if not self._functions:
                self._give(target.id, class_)
        elif self._class and isinstance(target, ast.Attribute):
            holder = target.value
            if isinstance(holder, ast.Name) and holder.id == "self":
                self._give(target.attr, class_)

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
        method = self._method(node.func)
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
        method = self._method(node)
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
        module = node.module or ""
        if node.level:
            parts = self.module.split(".")
            above = len(parts) - node.level + self.is_package
            module = ".".join([*parts[: max(above, 0)], *filter(None, [node.module])])
        for alias in node.names:
            self.imported[alias.asname or alias.name] = (module, alias.name)
        for kind in ("models", "inputs"):
            if kind in package:
                for alias in node.names:
                    self.uses.append((f"{kind}.{alias.name}", alias.lineno))

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.asname:
                self.imported[alias.asname] = (alias.name, "")
            else:
                first = alias.name.partition(".")[0]
                self.imported[first] = (first, "")

    def _named(self, annotation: ast.expr) -> str:
        """The class that an annotation names, by its own name."""
        name = class_in(annotation)
        return self.imported.get(name, ("", ""))[1] or name

    def _module_of(self, node: ast.expr) -> str:
        """The module that an expression is, ``""``: none of the project."""
        name = ""
        if isinstance(node, ast.Name):
            name = ".".join(filter(None, self.imported.get(node.id, ("", ""))))
        elif isinstance(node, ast.Attribute):
            outer = self._module_of(node.value)
            name = f"{outer}.{node.attr}" if outer else ""
        return name

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
            if node.id in self.classes:
                return self.classes[node.id]
            return self.project.name(*self.imported.get(node.id, ("", "")))
        if isinstance(node, ast.Subscript):
            return self._class_of(node.value)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        if isinstance(node, ast.Call):
            method = self._method(node.func)
            return self.results.get(method) or self._called(node.func)
        return ""

    def _attribute(self, node: ast.Attribute) -> str:
        if node.attr == "parsed":
            return self._class_of(node.value)
        owner = self._class_of(node.value)
        if owner:
            member = self.project.member(owner, node.attr)
            known = member or self.results.get(f"{owner}.{node.attr}")
            if known:
                return known
        module = self._module_of(node.value)
        if module and self.project.has(module):
            return self.project.name(module, node.attr)
        return f"@{node.attr}" if node.attr in self.groups else ""

    def _called(self, function: ast.expr) -> str:
        """The class of what a function of the project, or a class, gives."""
        if isinstance(function, ast.Name):
            module, name = self.imported.get(function.id, (self.module, function.id))
            given = self.project.name(module, f"{name}()")
            return given or self._named(function)
        if isinstance(function, ast.Attribute):
            owner = self._class_of(function.value)
            if owner:
                return self.project.member(owner, f"{function.attr}()")
            module = self._module_of(function.value)
            given = self.project.name(module, f"{function.attr}()")
            return given or class_in(function)
        return ""

    def _method(self, node: ast.expr) -> str:
        """``group.method``, also where the group has another name here."""
        if isinstance(node, ast.Attribute):
            holder = node.value
            if isinstance(holder, ast.Attribute) and holder.attr == "with_response":
                holder = holder.value
            class_ = self._class_of(holder)
            if class_.startswith("@"):
                return f"{class_[1:]}.{node.attr}"
        return method_in(node)

    def _dictionary(self, node: ast.expr | None, class_: str) -> None:
        """The keys of a literal that is a value of a TypedDict."""
        if not isinstance(node, ast.Dict) or not class_:
            return
        for key in node.keys:
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                self.uses.append((f"inputs.{class_}[{key.value!r}]", key.lineno))
