"""Three-way merges of the modules of types, definition by definition.

A part has not all definitions of a module: it holds those of schemas whose names begin
alike. Each definition that differs has to stand in the module of the whole as the part had
it before, and takes the new text there. What stands above the definitions, the imports,
may not differ: the others of the module may need them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specpress.codegen.package import Definition, Package, TypesModule
from specpress.render.render import render_modules

from .merge import ConflictError


def types_modules(package: Package) -> dict[str, TypesModule]:
    """The modules of types of a package, by path."""
    return {
        module.path: module
        for module in package.modules
        if isinstance(module, TypesModule)
    }


def merged_types(
    before: Package, after: Package, files: Mapping[str, str], line_length: int
) -> dict[str, str]:
    """The modules of types after a change; `files` are the texts of the whole before.

    Raises `ConflictError` where the parts do not show what becomes of one.
    """
    old, new = types_modules(before), types_modules(after)
    if old.keys() != new.keys():
        raise ConflictError("modules of types")
    texts: dict[str, str] = {}
    for path, module in new.items():
        if path not in files:
            raise ConflictError(path)
        text = files[path]
        pairs = _differing(old[path], module)
        one, other = (
            _texts(package, own, definitions, line_length)
            for package, own, definitions in (
                (before, old[path], [was for was, _ in pairs]),
                (after, module, [now for _, now in pairs]),
            )
        )
        if one[0] != other[0]:
            raise ConflictError(path)
        for gone, come in zip(one[1:], other[1:], strict=True):
            text = _replaced(text, gone, come)
        texts[path] = text
    return texts


def _differing(
    old: TypesModule, new: TypesModule
) -> list[tuple[Definition, Definition]]:
    """The definitions of a module that another version of it has otherwise, in both.

    Raises `ConflictError` where the two have not the same ones.
    """
    if _names(old) != _names(new):
        raise ConflictError(old.path)
    pairs = zip(old.definitions, new.definitions, strict=True)
    return [(was, now) for was, now in pairs if was != now]


def _names(module: TypesModule) -> list[tuple[str, str]]:
    return [(each.kind, each.name) for each in module.definitions]


def _texts(
    package: Package,
    module: TypesModule,
    definitions: list[Definition],
    line_length: int,
) -> list[str]:
    """The head of a module, and the text of each of these definitions."""
    alone = [
        replace(module, path=f"{number}", definitions=each)
        for number, each in enumerate([(), *((each,) for each in definitions)])
    ]
    rendered = render_modules(
        replace(package, modules=tuple(alone)), line_length=line_length
    )
    head, *others = (rendered[each.path] for each in alone)
    return [head, *(text.removeprefix(head).lstrip("\n") for text in others)]


def _replaced(text: str, old: str, new: str) -> str:
    """A module with another definition. Raises `ConflictError` where it is not there."""
    before, found, after = text.partition(old)
    if not found or old in after or not (before == "" or before.endswith("\n")):
        raise ConflictError(old)
    if not _ends_definition(after):
        raise ConflictError(old)
    return f"{before}{new}{after}"


def _ends_definition(rest: str) -> bool:
    """Whether a definition is over before this: two lines follow, or another alias.

    In the layout of black no definition has two empty lines, and no code of a class
    starts at the margin.
    """
    if rest.startswith("\n\n"):
        return not rest[2:3].isspace()
    return rest == "" or rest[0].isidentifier()
