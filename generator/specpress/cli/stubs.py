"""A file to begin a server with: each method with its signature, to be filled in.

It is made of the package's own modules, so that it fits them whatever templates they
were made with.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeGuard

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass
from specpress.utils.digests import MANIFEST

_PUBLIC: Final = "._runtime.service"
"""What is imported from here is exported by the package's `server`."""
_ANSWERS: Final = frozenset({"Answer", "AnswerOr"})
"""The runtime's aliases of what a service gives, with a `Reply` and a `Response`."""
_STANDARD: Final = frozenset({"collections", "datetime", "decimal", "typing", "uuid"})


@dataclass(frozen=True, slots=True)
class _Service:
    """A class of `server`: the argument of `create_app`, its module and its methods."""

    keyword: str
    name: str
    module: ast.Module
    body: ast.ClassDef

    def methods(self) -> list[ast.FunctionDef]:
        return [each for each in self.body.body if _is_method(each)]


def starter(
    package: str,
    server: Path,
    tags: Collection[str] = (),
    operations: Collection[str] = (),
    line_length: int = 88,
) -> str:
    """The text of a file to begin with: a class for each service, and the app.

    `server` is the folder of the package's `server`. `tags` are names of services, as in
    the document or as `create_app` has them, `operations` ids or names of methods; with
    none of them, all are taken. Raises `SpecpressError` where there is no server, or
    nothing of such a name.
    """
    try:
        services = list(_services(server))
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise _no_server(server, error) from error
    chosen = _chosen(services, tags, operations, _ids(server.parent))
    text = _text(package, chosen)
    import black

    return black.format_str(text, mode=black.Mode(line_length=line_length))


def _no_server(server: Path, error: Exception) -> SpecpressError:
    return SpecpressError(
        f"expected the server of a generated package, found no Python ({error})",
        file=str(server / "__init__.py"),
        hint="generate it again: `specpress generate --force`",
    )


def _parsed(file: Path) -> ast.Module:
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpecpressError(
            f"no server in {file.parent.parent}",
            hint="generate it: `specpress generate`",
        ) from error
    except UnicodeDecodeError as error:
        raise _no_server(file.parent, error) from error


def _services(server: Path) -> Iterator[_Service]:
    """The services: the keys of `Services`, whose modules are in the table."""
    tree = _parsed(server / "__init__.py")
    modules: dict[str, str] = {}
    keywords: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == "Services":
            keywords = {
                line.target.id: ast.unparse(line.annotation)
                for line in node.body
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
            }
        elif (
            isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_SERVICES"
        ):
            table = str(ast.literal_eval(node.value))
            for entry in filter(str.strip, table.split(";")):
                module, _, name = entry.partition(":")
                modules[name.strip()] = module.strip()
    for keyword, name in keywords.items():
        source = _parsed(server / f"{modules.get(name, keyword)}.py")
        classes = (each for each in source.body if isinstance(each, ast.ClassDef))
        body = next((each for each in classes if each.name == name), None)
        if body is not None:
            yield _Service(keyword, name, source, body)


def _is_method(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    return isinstance(node, ast.FunctionDef) and not node.name.startswith("__")


# -- what is chosen ---------------------------------------------------------------------


def _ids(package: Path) -> Mapping[str, str]:
    """The names of methods, with their services, by the ids of operations."""
    try:
        manifest: Any = json.loads((package / MANIFEST).read_text(encoding="utf-8"))
        return {each["id"]: each["python"] for each in manifest["operations"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}  # names of methods will do


def _chosen(
    services: Sequence[_Service],
    tags: Collection[str],
    operations: Collection[str],
    ids: Mapping[str, str],
) -> list[tuple[_Service, list[ast.FunctionDef]]]:
    if not tags and not operations:
        return [(each, each.methods()) for each in services]
    known_tags = {_plain(each.keyword): each.keyword for each in services}
    wanted_tags = {_found(tag, known_tags, "tag") for tag in tags}
    names = {
        f"{each.keyword}.{method.name}": f"{each.keyword}.{method.name}"
        for each in services
        for method in each.methods()
    }
    by_name = {name.partition(".")[2]: name for name in names}
    by_id = {id_: name for id_, name in ids.items() if name in names}
    known = {**by_name, **names, **by_id}
    wanted = {_named(operation, known) for operation in operations}
    listed = [
        (
            each,
            [
                method
                for method in each.methods()
                if each.keyword in wanted_tags
                or f"{each.keyword}.{method.name}" in wanted
            ],
        )
        for each in services
    ]
    return [(each, methods) for each, methods in listed if methods]


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).casefold()


def _found(name: str, known: Mapping[str, str], what: str) -> str:
    found = known.get(_plain(name))
    if found is None:
        raise _unknown(name, [*known.values()], what)
    return found


def _named(name: str, known: Mapping[str, str]) -> str:
    if name not in known:
        raise _unknown(name, [*known], "operation")
    return known[name]


def _unknown(name: str, known: Sequence[str], what: str) -> SpecpressError:
    near = get_close_matches(name, known, 1, 0.4)
    return SpecpressError(
        f"the server has no {what} {name!r}",
        hint=f"did you mean {near[0]}?" if near else f"one of {', '.join(known)}",
    )


# -- the text ---------------------------------------------------------------------------


def _text(
    package: str, chosen: Sequence[tuple[_Service, Sequence[ast.FunctionDef]]]
) -> str:
    imports: dict[str, set[str]] = {}
    classes: list[str] = []
    arguments: list[str] = []
    for service, methods in chosen:
        stubs = [_stub(method) for method in methods]
        _add_imports(package, service.module, stubs, imports)
        imports.setdefault(f"{package}.server", set()).add(service.name)
    imports.setdefault(f"{package}.server", set()).update({"Request", "create_app"})
    imports.setdefault("collections.abc", set()).add("Sequence")
    taken = {name.rpartition(" ")[2] for names in imports.values() for name in names}
    for service, methods in chosen:
        name = _class_name(service.name, taken)
        docstring = ast.get_docstring(service.body) or service.name
        doc = ast.unparse(ast.Module([_docstring(docstring)], []))
        body = "\n\n".join(ast.unparse(_stub(method)) for method in methods)
        lines = [f"class {name}({service.name}):", *f"{doc}\n\n{body}".splitlines()]
        classes.append("\n    ".join(lines))
        arguments.append(f"    {service.keyword}={name}(),\n")
    return (
        f'"""The server of {package}: yours to edit, it is written only once."""\n\n'
        "from __future__ import annotations\n\n"
        f"{_import_lines(imports)}\n\n\n" + "\n\n\n".join(classes) + "\n\n\n"
        "async def authenticate(\n"
        "    scheme: str, credential: str, scopes: Sequence[str], request: Request\n"
        ") -> object | None:\n"
        '    """Say whose a credential is; None refuses it with 401."""\n'
        "    return None\n\n\n"
        "app = create_app(\n"
        "    authenticate=authenticate,\n"
        f"{''.join(arguments)}"
        ")\n"
    )


def _docstring(text: str) -> ast.Expr:
    return ast.Expr(ast.Constant(text))


def _stub(method: ast.FunctionDef) -> ast.AsyncFunctionDef:
    """An asynchronous method of the same signature, of plain types."""
    plain: ast.FunctionDef = _Plain().visit(deepcopy(method))
    members = {name: getattr(plain, name) for name in plain._fields}
    return ast.copy_location(ast.AsyncFunctionDef(**members), plain)


class _Plain(ast.NodeTransformer):
    """Puts the type in the place of `Annotated[type, …]` and of what a service gives.

    That is `Result[type]`, or an `Answer` of the runtime's `service` in full.
    """

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        inner = self.generic_visit(node)
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        if name in _ANSWERS and isinstance(node.slice, ast.Tuple):
            status, value, *others = map(ast.unparse, node.slice.elts)
            reply = (
                f"Reply[{status if status == 'None' else f'{status} | None'}, {value}]"
            )
            text = " | ".join([value, reply, *others, "Response"])
            return ast.parse(text, mode="eval").body
        return node.slice if name == "Result" else inner


def _add_imports(
    package: str,
    module: ast.Module,
    stubs: Iterable[ast.AST],
    imports: dict[str, set[str]],
) -> None:
    """Add what stubs mention of the imports of the module that they come from."""
    used = {
        node.id
        for stub in stubs
        for node in ast.walk(stub)
        if isinstance(node, ast.Name)
    }
    for node in module.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if (alias.asname or alias.name) in used:
                    imports.setdefault("", set()).add(ast.unparse(ast.Import([alias])))
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            source = _absolute(package, node)
            if _ANSWERS & {alias.name for alias in node.names}:
                names = used & {"Reply", "Response"}
                imports.setdefault(source, set()).update(names)
            for alias in node.names:
                if (alias.asname or alias.name) in used:
                    imports.setdefault(source, set()).add(_alias(alias))


def _absolute(package: str, node: ast.ImportFrom) -> str:
    module = node.module or ""
    if node.level == 0:
        return module
    if f".{module}" == _PUBLIC and node.level == 1:
        return f"{package}.server"
    parent = f"{package}.server" if node.level == 1 else package
    return f"{parent}.{module}" if module else parent


def _alias(alias: ast.alias) -> str:
    return f"{alias.name} as {alias.asname}" if alias.asname else alias.name


def _import_lines(imports: Mapping[str, Collection[str]]) -> str:
    """Imports in two groups: of the standard library, and others."""
    plain = sorted(imports.get("", ()))
    lines = {
        source: f"from {source} import {', '.join(sorted(names))}"
        for source, names in sorted(imports.items())
        if source and names
    }
    standard = [
        lines[source] for source in lines if source.partition(".")[0] in _STANDARD
    ]
    others = [line for line in lines.values() if line not in standard]
    return "\n".join([*plain, *standard, "", *others])


def _class_name(service: str, taken: set[str]) -> str:
    name = service.removesuffix("Service") or service
    while name in taken:
        name = f"My{name}"
    taken.add(name)
    return name
