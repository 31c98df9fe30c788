"""Whether a document's text got out of the literals and comments of generated code.

Generated modules use a small part of Python: declarations, annotations, a few calls by
name. Text that escapes shows as something else: a statement, an operator, an import or a
name that nothing of the module binds.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

_IMPORTS = frozenset(
    {
        "__future__",
        "builtins",  # where a name of the document hides one of Python's
        "collections.abc",
        "datetime",
        "decimal",
        "fastapi",
        "functools",
        "ipaddress",
        "os",
        "typing",
        "typing_extensions",
        "uuid",
    }
)
_NODES = frozenset(
    {
        "Add", "AnnAssign", "Assign", "AsyncFunctionDef", "Attribute", "Await", "BinOp",
        "BitOr",
        "Call", "ClassDef", "Constant", "Dict", "Expr", "FunctionDef", "If", "Import",
        "ImportFrom", "List", "Load", "Module", "Name", "Not", "Pass", "Raise", "Return",
        "Starred", "Store", "Subscript", "Tuple", "USub", "UnaryOp", "alias", "arg", "arguments",
        "keyword",
    }
)  # fmt: skip
_BUILTINS = frozenset(
    {
        "bool", "bytes", "classmethod", "dict", "float", "int", "list", "object",
        "property", "str", "super", "tuple", "type", "__name__",
    }
)  # fmt: skip
_EXPRESSIONS = frozenset(
    {
        "Attribute", "BinOp", "BitOr", "Call", "Constant", "Load", "Name", "Subscript",
        "Tuple", "USub", "UnaryOp", "keyword",
    }
)  # fmt: skip
_CALLED = frozenset({"Field", "Discriminator"})
_TOP = frozenset(
    {"AnnAssign", "Assign", "ClassDef", "FunctionDef", "If", "Import", "ImportFrom"}
)

# The templates' own statement: the versions that a package needs, no text of a document.
_REQUIRE = re.compile(r"require\(__name__, pydantic='[\d.]+', httpx2?='[\d.]+'\)")


def escaped(files: Mapping[str, str]) -> list[str]:
    """What stands in generated modules that no template writes: a line for each finding.

    Raises `SyntaxError` where a file is no Python.
    """
    return [
        f"{path}: {found}"
        for path, text in files.items()
        if path.endswith(".py") and "_runtime/" not in path
        for found in _foreign(ast.parse(text))
    ]


def _foreign(module: ast.Module) -> Iterator[str]:
    bound = {*_BUILTINS, *_bound(module)}
    for statement in module.body:
        text = isinstance(statement, ast.Expr) and _is_text(statement.value)
        known = text or _REQUIRE.fullmatch(ast.unparse(statement))
        if not known and type(statement).__name__ not in _TOP:
            yield f"the statement {ast.unparse(statement)!r:.200}"
    for node in ast.walk(module):
        if type(node).__name__ not in _NODES:
            yield f"{ast.dump(node)!r:.200}"
        elif isinstance(node, ast.Name) and node.id not in bound:
            yield f"the name {node.id!r}"
        elif isinstance(node, ast.Attribute) and _is_hidden(node):
            yield f"the attribute {node.attr!r}"
        elif isinstance(node, ast.Import):
            yield from (
                f"the import of {alias.name}"
                for alias in node.names
                if alias.name not in _IMPORTS
            )
        elif isinstance(node, ast.ImportFrom):
            if not node.level and node.module not in _IMPORTS:
                yield f"the import of {node.module}"
        elif isinstance(node, ast.Call):
            yield from _evaluated(node)


def _is_hidden(node: ast.Attribute) -> bool:
    if isinstance(node.value, ast.Name) and node.value.id == "builtins":
        return node.attr not in _BUILTINS
    return node.attr.startswith("__") and ast.unparse(node) != "super().__init__"


def _bound(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _evaluated(call: ast.Call) -> Iterator[str]:
    """What stands in the texts that a package evaluates as annotations."""
    if not isinstance(call.func, ast.Name) or call.func.id != "Operation":
        return
    for keyword in call.keywords:
        if keyword.arg not in ("responses", "stream"):
            continue
        mappings = [n for n in ast.walk(keyword.value) if isinstance(n, ast.Dict)]
        texts = [value for mapping in mappings for value in mapping.values]
        for text in texts or [keyword.value]:
            if _is_text(text):
                yield from _in_annotation(str(ast.literal_eval(text)))


def _in_annotation(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text, mode="eval").body):
        foreign = type(node).__name__ not in _EXPRESSIONS or (
            isinstance(node, ast.Call) and ast.unparse(node.func) not in _CALLED
        )
        hidden = (
            isinstance(node, ast.Attribute) and ast.unparse(node.value) != "dt"
        ) or (isinstance(node, ast.Name) and node.id.startswith("__"))
        if foreign or hidden:
            yield f"{ast.unparse(node)!r:.200} in the annotation {text!r:.200}"


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
