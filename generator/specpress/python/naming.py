"""The Python names of everything in an API, decided in one place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..api.model import Api, Group, Operation
from ..api.types import Declaration, Object
from .bundles import module_names
from .names import ClassName, Identifier, ModuleName, module, pascal, snake
from .scope import resolve

# Names that annotations use inside a class body; a field of that name would hide them.
ANNOTATION_NAMES = frozenset(
    {"bool", "bytes", "dict", "dt", "float", "int", "list", "str", "tuple"}
)

_MODEL_ATTRIBUTES = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
    }
)

_FIELD_RESERVED = ANNOTATION_NAMES | _MODEL_ATTRIBUTES

_CLASS_RESERVED = frozenset(
    {
        "Annotated",
        "Any",
        "Decimal",
        "Discriminator",
        "Field",
        "FileInput",
        "Literal",
        "Mapping",
        "Model",
        "None",
        "NotRequired",
        "Sequence",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "UUID",
    }
)

_GROUP_CLASS_RESERVED = frozenset(
    {
        "Any",
        "AsyncBaseClient",
        "AsyncClient",
        "AsyncGroup",
        "AsyncResponseGroup",
        "Client",
        "Decimal",
        "FileInput",
        "Group",
        "Literal",
        "Mapping",
        "Operation",
        "RequestOptions",
        "ResponseGroup",
        "Sequence",
        "SyncClient",
        "TYPE_CHECKING",
        "UUID",
    }
)

_CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "auth",
        "base_url",
        "close",
        "headers",
        "http_client",
        "on_mismatch",
        "retries",
        "servers",
        "timeout",
        "with_options",
    }
)

_METHOD_RESERVED = frozenset({"with_response"})
_PARAMETER_RESERVED = frozenset({"body", "options", "self"})
_OPERATION_PREFIX = "operation:"


@dataclass(frozen=True)
class Names:
    """The names of an API's declarations, groups and operations."""

    classes: Mapping[str, ClassName]
    modules: Mapping[str, ModuleName]
    groups: Mapping[str, Identifier]
    group_modules: Mapping[str, ModuleName]
    group_classes: Mapping[str, ClassName]
    methods: Mapping[str, Identifier]

    @cached_property
    def shadowing(self) -> frozenset[str]:
        """The groups' methods that hide a builtin from annotations after them."""
        return ANNOTATION_NAMES & frozenset(self.methods.values())


def name_everything(api: Api, pinned: Mapping[str, str] | None = None) -> Names:
    """Names for an API; `pinned` gives the ones a user decided, by id."""
    declarations: dict[str, Declaration] = {
        **api.declarations.received,
        **api.declarations.sent,
    }
    fixed = pinned or {}
    tags = [group.name for group in api.groups]
    group_modules = resolve(tags, _group_module, fold=True)
    return Names(
        classes=resolve(declarations, _class_name, _CLASS_RESERVED, fixed),
        modules=module_names(declarations.values()),
        groups=resolve(tags, _group_name, _CLIENT_ATTRIBUTES),
        group_modules=group_modules,
        group_classes=_group_classes(tags),
        methods={
            id_: name
            for group in api.groups
            for id_, name in _method_names(group, fixed).items()
        },
    )


def _class_name(id_: str) -> ClassName:
    return pascal(id_.removeprefix(_OPERATION_PREFIX))


def _group_name(tag: str) -> Identifier:
    return snake(tag, fallback="group")


def _group_module(tag: str) -> ModuleName:
    return module(tag, fallback="group")


def _group_class(tag: str) -> ClassName:
    return pascal(tag, fallback="Group")


def _method_name(id_: str) -> Identifier:
    return snake(id_, fallback="operation")


def _group_classes(tags: list[str]) -> dict[str, ClassName]:
    """Class names whose derived ones (``AsyncUsers``) do not clash either."""
    names = resolve(tags, _group_class, _GROUP_CLASS_RESERVED)
    derived = {
        variant
        for name in names.values()
        for variant in (f"Async{name}", f"{name}WithResponse")
    }
    return resolve(tags, _group_class, _GROUP_CLASS_RESERVED | derived)


def _method_names(group: Group, fixed: Mapping[str, str]) -> dict[str, Identifier]:
    ids = [operation.id for operation in group.operations]
    return resolve(ids, _method_name, _METHOD_RESERVED, fixed)


def field_names(object_: Object) -> dict[str, Identifier]:
    """The attribute of a model for each property."""
    names = [prop.name for prop in object_.properties]
    return resolve(names, snake, _FIELD_RESERVED)


def parameter_names(operation: Operation) -> dict[tuple[str, str], Identifier]:
    """The argument for each parameter, by location and wire name.

    A name used in several locations says which one it is for.
    """
    counts: dict[str, int] = {}
    for parameter in operation.parameters:
        counts[parameter.name] = counts.get(parameter.name, 0) + 1
    wires = {
        (parameter.location, parameter.name): (
            parameter.name
            if counts[parameter.name] == 1 or parameter.location == "path"
            else f"{parameter.name} {parameter.location}"
        )
        for parameter in operation.parameters
    }
    names = resolve(wires.values(), _parameter_name, _PARAMETER_RESERVED)
    return {key: names[wire] for key, wire in wires.items()}


def _parameter_name(wire: str) -> Identifier:
    return snake(wire, fallback="parameter")
