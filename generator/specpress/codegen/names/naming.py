"""The Python names of everything in an API, decided in one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from specpress.ir.model import Api, Group, Operation, Parameter
from specpress.ir.types import (
    Alias,
    Declaration,
    Declarations,
    Literal,
    Object,
    uses,
)
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import name_templates

from . import reserved
from .authored import Wish, given_wish, wish_of
from .classes import class_name, class_wishes, input_names
from .identifiers import (
    ClassName,
    Identifier,
    ModuleName,
    capitals,
    module,
    pascal,
    snake,
)
from .modules import module_names
from .scope import assign_unique_names
from .words import words

if TYPE_CHECKING:  # what reads the configuration takes long to import
    from specpress.codegen.options import NameSource, Renames

_N = TypeVar("_N", ClassName, ModuleName)

Arguments: TypeAlias = Mapping[tuple[str, str], Identifier]
"""The arguments for parameters, by location and wire name."""


@dataclass(frozen=True, slots=True)
class TypeNames:
    """The classes and modules of declarations, by id, as texts."""

    classes: Mapping[str, str]
    modules: Mapping[str, str]
    input_modules: Mapping[str, str]


@dataclass(frozen=True)
class Names:
    """The names of an API's declarations, groups and operations."""

    classes: Mapping[str, ClassName]
    modules: Mapping[str, ModuleName]
    """The modules of `models`, by declaration."""
    input_modules: Mapping[str, ModuleName]
    """The modules of `inputs`, by declaration."""
    groups: Mapping[str, Identifier]
    group_modules: Mapping[str, ModuleName]
    group_classes: Mapping[str, ClassName]
    methods: Mapping[str, Identifier]
    shared: frozenset[str]
    """The aliases of `models` that requests use as well: they mention no others."""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """The names of arguments that are pinned, by parameter."""

    @property
    def types(self) -> TypeNames:
        """The names of declarations."""
        return TypeNames(self.classes, self.modules, self.input_modules)

    def in_modules_of(self, whole: TypeNames) -> Names:
        """These names, with the modules that declarations have in a whole.

        Modules are divided by the number of declarations, of which a part has fewer.
        Raises KeyError for a declaration that the whole has not.
        """
        return replace(
            self,
            modules={id_: ModuleName(whole.modules[id_]) for id_ in self.modules},
            input_modules={
                id_: ModuleName(whole.input_modules[id_]) for id_ in self.input_modules
            },
        )

    def constant(self, operation: str) -> str:
        """What the declaration of an operation is called in the module of its group."""
        return f"_{capitals(self.methods[operation])}"

    @cached_property
    def caseless_classes(self) -> frozenset[str]:
        """The classes that a field could be called like."""
        return _caseless(self.classes.values())

    @cached_property
    def by_parameters(self) -> dict[tuple[object, ...], Arguments]:
        """What `parameter_names` has given, by what it follows from."""
        return {}

    def hides_builtins(self, group: Group) -> bool:
        """Whether a group's methods hide a builtin from annotations after them."""
        methods = {self.methods[operation.id] for operation in group.operations}
        return not reserved.ANNOTATIONS.isdisjoint(methods)


def name_everything(
    api: Api, renames: Renames | None = None, source: NameSource = "author"
) -> Names:
    """Names for an API; `renames` are those that a user decided.

    `source` says whether operations are called as their authors called them or as their
    ids are written.
    """
    none: Mapping[str, str] = {}
    renamed_schemas = renames.schemas if renames else none
    renamed_groups = renames.groups if renames else none
    renamed_operations = renames.operations if renames else none
    response, request = api.declarations.response, api.declarations.request
    declarations: dict[str, Declaration] = {**response, **request}
    tags = [group.name for group in api.groups]
    wishes = (
        {each.id: wish for each in api.operations if (wish := wish_of(each))}
        if source == "author"
        else {}
    )
    labelled = {
        constants_id(id_): id_
        for id_, each in declarations.items()
        if isinstance(each, Alias) and each.values
    }
    of_classes = class_wishes(declarations.values(), wishes)
    for own_id, id_ in labelled.items():
        text = renamed_schemas.get(id_) or (
            of_classes[id_].text if id_ in of_classes else ""
        )
        if text:
            of_classes[own_id] = Wish(constants_id(text))
    classes = assign_unique_names(
        [*declarations, *labelled],
        class_name,
        reserved.CLASSES,
        renamed_schemas,
        wishes=of_classes,
    )
    classes |= input_names(api.declarations, classes, renamed_schemas)
    caseless = _caseless(classes.values())
    group_modules = assign_unique_names(
        tags, _pinned(_group_module, renamed_groups), fold=True
    )
    group_classes = _group_classes(tags, renamed_groups)
    # in a script without case a group could be called like its class
    not_groups = reserved.CLIENT.union(group_classes.values())
    return Names(
        classes=classes,
        modules=module_names(response.values(), caseless),
        input_modules=module_names(request.values(), caseless),
        groups=assign_unique_names(tags, _group_name, not_groups, renamed_groups),
        group_modules=group_modules,
        group_classes=group_classes,
        methods={
            id_: name
            for group in api.groups
            for id_, name in _method_names(group, renamed_operations, wishes).items()
        },
        shared=_shared_aliases(api.declarations),
        arguments=renames.parameters if renames else {},
    )


def constants_id(id_: str) -> str:
    """What stands for the class of constants beside the declaration of an enum."""
    return f"{id_} values"


def _shared_aliases(declarations: Declarations) -> frozenset[str]:
    return frozenset(
        id_
        for id_, declaration in declarations.request.items()
        if isinstance(declaration, Alias)
        and isinstance(declaration.type, Literal)
        and id_ in declarations.response
    )


def _caseless(names: Iterable[str]) -> frozenset[str]:
    """The class names in scripts without case: a field or a module could be called so."""
    return frozenset(name for name in names if name == name.lower())


def _group_name(tag: str) -> Identifier:
    return snake(tag, fallback="group")


def _group_module(tag: str) -> ModuleName:
    return module(tag, fallback="group")


def _group_class(tag: str) -> ClassName:
    return pascal(tag, fallback="Group")


def _method_name(id_: str) -> Identifier:
    return snake(id_, fallback="operation")


def _pinned(
    make: Callable[[str], _N], pinned: Mapping[str, str]
) -> Callable[[str], _N]:
    """The conversion of a tag, of the name pinned for it if there is one."""
    return lambda tag: make(pinned.get(tag, tag))


def _group_classes(tags: list[str], pinned: Mapping[str, str]) -> dict[str, ClassName]:
    """Class names whose derived ones (``AsyncUsers``) do not clash either."""
    make = _pinned(_group_class, pinned)
    names = assign_unique_names(tags, make, reserved.GROUP_CLASSES)
    derived = {
        variant
        for name in names.values()
        for variant in (f"Async{name}", f"{name}WithResponse")
    }
    return assign_unique_names(tags, make, reserved.GROUP_CLASSES | derived)


def _method_names(
    group: Group, fixed: Mapping[str, str], wishes: Mapping[str, Wish]
) -> dict[str, Identifier]:
    ids = [operation.id for operation in group.operations]
    return assign_unique_names(
        ids, _method_name, reserved.METHODS, fixed, wishes=wishes
    )


def field_names(object_: Object, names: Names) -> dict[str, Identifier]:
    """The attribute of a model for each property; none hides a class it mentions."""
    taken = reserved.FIELDS
    if names.caseless_classes:
        taken |= names.caseless_classes & {names.classes[id_] for id_ in uses(object_)}
    wishes = {
        prop.name: given_wish(prop.given_name)
        for prop in object_.properties
        if prop.given_name is not None
    }
    return assign_unique_names(
        [prop.name for prop in object_.properties], snake, taken, wishes=wishes
    )


def parameter_names(operation: Operation, names: Names) -> Arguments:
    """The argument for each parameter, by location and wire name.

    A name used in several locations says which one it is for.
    """
    # each stage asks for all operations, and most have the same parameters as others
    key = tuple(
        (each.location, each.name, each.given_name) for each in operation.parameters
    )
    known = names.by_parameters
    if key not in known:
        known[key] = _parameter_names(operation.parameters, names)
    return known[key]


def _parameter_names(parameters: Sequence[Parameter], names: Names) -> Arguments:
    counts = Counter(parameter.name for parameter in parameters)
    wires = {
        (parameter.location, parameter.name): (
            parameter.name
            if counts[parameter.name] == 1 or parameter.location == "path"
            else f"{parameter.name} {parameter.location}"
        )
        for parameter in parameters
    }
    wishes = {
        wires[parameter.location, parameter.name]: given_wish(parameter.given_name)
        for parameter in parameters
        if parameter.given_name is not None
    }
    unique = assign_unique_names(
        wires.values(),
        _parameter_name,
        reserved.PARAMETERS,
        names.arguments,
        wishes=wishes,
    )
    return {key: unique[wire] for key, wire in wires.items()}


def _parameter_name(wire: str) -> Identifier:
    """The argument for a parameter; of a template, what it starts with says what it is.

    Its words outside of the placeholders are its name (``filter__{field}__{filter}``
    gives ``filter``), all words where a placeholder comes first
    (``{link_row_field}__join`` gives ``link_row_field_join``).
    """
    template = name_templates.name_template(wire)
    if template is not None:
        wire = wire.partition("=")[0]
        if words(template.texts[0]):
            wire = " ".join(template.texts)
    return snake(wire, fallback="parameter")
