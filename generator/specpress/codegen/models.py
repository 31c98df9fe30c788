"""The modules of `models` (pydantic models of responses) and `inputs` (TypedDicts of
requests)."""

from __future__ import annotations

import keyword
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from specpress.codegen.names.identifiers import ModuleName
from specpress.codegen.names.naming import Names, constants_id, field_names
from specpress.codegen.source.annotations import TypeAnnotator, constraint_keywords
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import string
from specpress.codegen.source.literals import value as literal
from specpress.ir.types import (
    Alias,
    Declaration,
    Nullable,
    Object,
    Owner,
    Property,
    references,
    uses,
)

from . import tagged_aliases
from .constants import FINAL, constants
from .names import reserved
from .package import (
    TYPE_CHECKING,
    AliasDefinition,
    Definition,
    Field,
    IndexModule,
    Structure,
    TypesModule,
)
from .source import expressions as ex

ModulesById: TypeAlias = Mapping[str, ModuleName]
"""The module of each declaration in its package."""

_RUNTIME = ".._runtime.models.model"
_DEPRECATED = ".._runtime.models.deprecated"
_TYPE_ALIAS: Import = ("typing", "TypeAlias", None)
_FIELD: Import = (_RUNTIME, "Field", None)
_DEEPEST_ALIAS = 8


def models(
    declarations: Mapping[str, Declaration], names: Names
) -> list[TypesModule | IndexModule]:
    """The modules of `models`, and its index."""
    return _package(
        "models",
        "The types of responses: pydantic models, and aliases of types.",
        declarations,
        names,
        _model,
        frozenset(),
    )


def inputs(
    declarations: Mapping[str, Declaration], names: Names
) -> list[TypesModule | IndexModule]:
    """The modules of `inputs`, and its index; what is shared is taken from `models`."""
    return _package(
        "inputs",
        "The types of requests: a `TypedDict` for each schema, and aliases of types.",
        declarations,
        names,
        _typed_dict,
        names.shared,
    )


def _package(
    package: str,
    title: str,
    declarations: Mapping[str, Declaration],
    names: Names,
    structure: Callable[[Object, Names, TypeAnnotator], Structure],
    shared: frozenset[str],
) -> list[TypesModule | IndexModule]:
    lazy = _lazy_aliases(declarations)
    for_requests = package == "inputs"
    modules_by_id = names.input_modules if for_requests else names.modules
    own_here = {id_: d for id_, d in declarations.items() if id_ not in shared}
    modules: list[TypesModule | IndexModule] = []
    for module, owned in _by_module(own_here, modules_by_id).items():
        deferred, evaluated = (
            TypeAnnotator(
                names.classes,
                declarations,
                shared,
                for_requests,
                _RUNTIME,
                marks_files=True,
            )
            for _ in range(2)
        )
        definitions: list[Definition] = []
        by_name = False
        for declaration in owned:
            if isinstance(declaration, Alias) and declaration.values:
                evaluated.imports.add(FINAL)
                definitions.append(constants(declaration, names))
            if isinstance(declaration, Object):
                definitions.append(structure(declaration, names, deferred))
            elif declaration.id in lazy:
                text = string(ex.inline(deferred.nested(declaration.type)))
                definitions.append(_alias(declaration, names, text))
            else:
                tagged = tagged_aliases.annotation(
                    declaration.type, declarations, names
                )
                if tagged is None or for_requests:
                    value = evaluated.nested(declaration.type)
                else:
                    value, by_name = tagged, True
                definitions.append(_alias(declaration, names, value))
        own = {declaration.id for declaration in owned}
        at_once = _local_imports(
            evaluated.mentioned - own, names, modules_by_id, shared
        )
        checked = _local_imports(deferred.mentioned - own, names, modules_by_id, shared)
        imports = deferred.imports | evaluated.imports | at_once
        if by_name:
            imports |= {("typing", "Annotated", None)}
            imports |= {(_RUNTIME, name, None) for name in tagged_aliases.RUNTIME}
            checked.add(("..", "models", None))
        if checked - at_once:
            imports.add(TYPE_CHECKING)
        if any(isinstance(definition, AliasDefinition) for definition in definitions):
            imports.add(_TYPE_ALIAS)
        modules.append(
            TypesModule(
                template="types/module.py.jinja",
                path=f"{package}/{module}.py",
                title=_module_title(owned[0].owner, for_requests=for_requests),
                imports=tuple(imports),
                checked_imports=tuple(checked - at_once),
                lazy=bool(deferred.mentioned),
                by_name=by_name,
                definitions=_in_order(definitions),
            )
        )
    return [*modules, _index(package, title, own_here, names, modules_by_id)]


def _module_title(owner: Owner, *, for_requests: bool) -> str:
    where = "requests" if for_requests else "responses"
    if owner.kind == "schema":
        return f"The schema `{owner.name}` in {where}."
    return f"The types of the operation `{owner.name}` in its {where}."


def _by_module(
    declarations: Mapping[str, Declaration], modules_by_id: ModulesById
) -> dict[str, list[Declaration]]:
    owned: defaultdict[str, list[Declaration]] = defaultdict(list)
    for declaration in declarations.values():
        owned[modules_by_id[declaration.id]].append(declaration)
    return dict(owned)


def _local_imports(
    ids: Iterable[str], names: Names, modules_by_id: ModulesById, shared: frozenset[str]
) -> set[Import]:
    return {
        (
            (
                f"..models.{names.modules[id_]}"
                if id_ in shared
                else f".{modules_by_id[id_]}"
            ),
            names.classes[id_],
            None,
        )
        for id_ in ids
    }


def _index(
    package: str,
    title: str,
    declarations: Mapping[str, Declaration],
    names: Names,
    modules_by_id: ModulesById,
) -> IndexModule:
    entries: defaultdict[str, list[str]] = defaultdict(list)
    for id_, declaration in declarations.items():
        entries[modules_by_id[id_]].append(names.classes[id_])
        if isinstance(declaration, Alias) and declaration.values:
            own = names.classes[constants_id(id_)]
            entries[modules_by_id[id_]].append(own)
    return IndexModule(
        template=f"{package}/__init__.py.jinja",
        path=f"{package}/__init__.py",
        title=title,
        names=tuple(
            (module, tuple(sorted(entries[module]))) for module in sorted(entries)
        ),
    )


# -- aliases -----------------------------------------------------------------


def _lazy_aliases(declarations: Mapping[str, Declaration]) -> frozenset[str]:
    """The aliases that are written as text, to be evaluated when first needed.

    An alias module imports what it mentions. That ends for all but those aliases that
    lead back to themselves, or through so many others that imports would nest deeply;
    and what is text cannot be a part of what is evaluated at once.
    """
    mentions = {
        id_: [
            used
            for used in dict.fromkeys(references(declaration.type))
            if isinstance(declarations.get(used), Alias)
        ]
        for id_, declaration in declarations.items()
        if isinstance(declaration, Alias)
    }
    depth: dict[str, int] = {}
    for start in mentions:
        pending = [start]
        on_path: set[str] = set()
        while pending:
            id_ = pending[-1]
            if id_ in depth:
                pending.pop()
                continue
            open_ = [used for used in mentions[id_] if used not in depth]
            if id_ in on_path or not open_:
                # met again with something still open: that something leads back here
                depth[id_] = (
                    _DEEPEST_ALIAS
                    if open_
                    else 1 + max((depth[used] for used in mentions[id_]), default=0)
                )
                pending.pop()
                continue
            on_path.add(id_)
            pending.extend(open_)
    return frozenset(id_ for id_, levels in depth.items() if levels >= _DEEPEST_ALIAS)


def _alias(declaration: Alias, names: Names, value: ex.Expression) -> AliasDefinition:
    return AliasDefinition(
        kind="alias",
        name=names.classes[declaration.id],
        description=_marked(declaration),
        value=value,
    )


def _in_order(definitions: list[Definition]) -> tuple[Definition, ...]:
    """Aliases last: they are evaluated at once, and may mention the others."""
    return tuple(
        sorted(definitions, key=lambda d: (isinstance(d, AliasDefinition), d.name))
    )


# -- models ------------------------------------------------------------------


def _model(object_: Object, names: Names, annotator: TypeAnnotator) -> Structure:
    annotator.imports.add((_RUNTIME, "Model", None))
    attributes = field_names(object_, names)
    fields = [
        _model_field(prop, attributes[prop.name], annotator)
        for prop in _required_first(object_.properties)
    ]
    return Structure(
        "model", names.classes[object_.id], _marked(object_), tuple(fields)
    )


def _required_first(properties: Iterable[Property]) -> list[Property]:
    return sorted(properties, key=lambda prop: not prop.required)


def _model_field(prop: Property, name: str, annotator: TypeAnnotator) -> Field:
    optional = not prop.required and prop.default is None
    inner = prop.type.type if isinstance(prop.type, Nullable) else prop.type
    annotation = annotator.annotation(inner)  # its bounds are arguments of `Field`
    if inner is not prop.type or (optional and not _allows_none(annotation)):
        annotation = ex.Union([operand(annotation), "None"])
    if prop.deprecated:
        annotator.imports.add((_DEPRECATED, "DeprecatedField", None))
        annotation = ex.Subscript("DeprecatedField", [annotation])
    arguments: list[ex.Keyword] = []
    default = _default(prop, optional)
    if default is not None:
        arguments.append(default)
    if name != prop.name:
        arguments.append(ex.Keyword("alias", string(prop.name)))
    arguments.extend(constraint_keywords(prop.type))
    if name != prop.name:
        # An alias that stands as the default would be the name in the constructor, for
        # type checkers, which know of `dataclass_transform`.
        annotator.imports |= {_FIELD, ("typing", "Annotated", None)}
        told = [each for each in arguments if each is not default]
        annotation = ex.Subscript("Annotated", [annotation, ex.Call("Field", told)])
        arguments = [default] if default else []
    if not arguments:
        value: ex.Expression | None = None
    elif len(arguments) == 1 and arguments[0].name == "default":
        value = arguments[0].value
    else:
        annotator.imports.add(_FIELD)
        value = ex.Call("Field", arguments)
    if value is not None and default is not None and prop.deprecated:
        annotator.imports.add((_DEPRECATED, "default_of", None))
        value = ex.Call("default_of", [value])
    return Field(name, annotation, value, _marked(prop))


def operand(annotation: ex.Expression) -> str | ex.Subscript | ex.Union:
    """The expression as a member of a union."""
    if isinstance(annotation, str | ex.Subscript | ex.Union):
        return annotation
    raise TypeError(f"an annotation was expected, not {annotation!r}")


def _allows_none(annotation: ex.Expression) -> bool:
    if isinstance(annotation, ex.Union):
        return any(_allows_none(member) for member in annotation.members)
    return isinstance(annotation, str) and annotation in {"None", "Any"}


def _default(prop: Property, optional: bool) -> ex.Keyword | None:
    if optional:
        return ex.Keyword("default", "None")
    if prop.default is None or prop.required:
        return None
    # pydantic copies a default that can change
    return ex.Keyword("default", literal(prop.default.value))


def _marked(thing: Property | Declaration) -> str:
    """The description, after the word that it is deprecated where it is.

    PEP 702 is about classes and functions: it has no mark for keys and parameters, and one
    on a class would make a use of it of every import.
    """
    if thing.deprecated:
        return f"Deprecated. {thing.description}".rstrip()
    return thing.description


# -- inputs ------------------------------------------------------------------


def _typed_dict(object_: Object, names: Names, annotator: TypeAnnotator) -> Structure:
    annotator.imports.add(("typing", "TypedDict", None))
    mentioned = {names.classes[id_] for id_ in uses(object_)}
    functional = any(
        not _is_key(prop.name) or prop.name in mentioned
        for prop in object_.properties
        if prop.name
    )
    fields = [
        _key(prop, annotator, functional=functional)
        for prop in _required_first(object_.properties)
        if prop.name  # type checkers know no key without a name
    ]
    return Structure(
        "functional" if functional else "typed_dict",
        names.classes[object_.id],
        _marked(object_),
        tuple(fields),
    )


def _is_key(name: str) -> bool:
    """Whether a class body can hold the key, and hide nothing by it."""
    return (
        name.isidentifier()
        and name.isascii()
        and not keyword.iskeyword(name)
        and not name.startswith("__")
        and name not in reserved.KEYS
    )


def _key(prop: Property, annotator: TypeAnnotator, *, functional: bool) -> Field:
    annotation = annotator.nested(prop.type)
    if not prop.required:
        annotator.imports.add(("typing", "NotRequired", None))
        annotation = ex.Subscript("NotRequired", [annotation])
    if functional:
        return Field(string(prop.name), string(ex.inline(annotation)))
    return Field(prop.name, annotation, None, _marked(prop))
