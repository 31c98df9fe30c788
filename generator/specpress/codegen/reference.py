"""The reference of a package: each method with its arguments, result and errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from specpress.codegen.client.methods import with_default
from specpress.codegen.client.page_shape import resolved
from specpress.codegen.client.raises import class_of, codes_of
from specpress.codegen.names.authored import summary_of
from specpress.codegen.names.naming import Names, parameter_names
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.expressions import inline
from specpress.codegen.source.statements import Param
from specpress.ir.model import Api, Group, Operation, Parameter
from specpress.ir.types import Object, Property

from .package import GroupModule, Method
from .reference_module import (
    Argument,
    ErrorEntry,
    ReferenceGroup,
    ReferenceMethod,
    ReferenceModule,
)

REFERENCE: Final = "reference.md"
SECTION: Final = "\n## "
"""What a section, that of a group, begins with."""


def reference(
    api: Api, package: str, names: Names, modules: Sequence[GroupModule]
) -> ReferenceModule:
    """The reference of an API's package."""
    by_attribute = {module.attribute: module for module in modules}
    groups = [
        _group(api, group, names, by_attribute[names.groups[group.name]])
        for group in api.groups
    ]
    groups.sort(key=lambda group: group.attribute)
    return ReferenceModule(
        "reference.md.jinja", REFERENCE, package, api.title, api.version, tuple(groups)
    )


def sections(page: str) -> dict[str, str]:
    """The sections of a page by their titles; what stands before the first is ""."""
    head, *rest = page.split(SECTION)
    return {"": head, **{each.partition("\n")[0]: each for each in rest}}


def joined(parts: Mapping[str, str]) -> str:
    """The page that sections make, in their order."""
    return SECTION.join(parts.values())


def _group(api: Api, group: Group, names: Names, module: GroupModule) -> ReferenceGroup:
    annotator = TypeAnnotator(
        names.classes,
        api.declarations.request,
        names.shared,
        True,
        "",
        "inputs.",
        bounded=False,
    )
    methods = {method.name: method for method in module.methods}
    entries = [
        (name, _method(api, operation, names, methods[name], annotator, module))
        for operation in group.operations
        for name in (names.methods[operation.id],)
    ]
    entries.sort(key=lambda entry: entry[0])
    return ReferenceGroup(
        module.attribute, group.description, tuple(entry for _, entry in entries)
    )


def _method(
    api: Api,
    operation: Operation,
    names: Names,
    method: Method,
    annotator: TypeAnnotator,
    module: GroupModule,
) -> ReferenceMethod:
    texts = _texts(operation, names)
    group = f"client.{module.attribute}"
    description = operation.description
    return ReferenceMethod(
        call=f"{group}.{method.name}({_shown(method.parameters)})",
        endpoint=f"{operation.method} {operation.path}",
        summary=summary_of(operation),
        description="" if description == operation.summary else description,
        deprecated=operation.deprecated,
        arguments=(
            *(
                Argument(each.name, _annotation(each), texts.get(each.name, ""))
                for each in method.parameters
                if each.name not in ("self", "*", "options")
            ),
            *_members(api, operation, annotator),
        ),
        result=inline(method.result),
        errors=tuple(_errors(operation)),
        variants=tuple(
            f"{group}.{variant.name}({_shown(variant.parameters)}) -> "
            f"{inline(variant.result)}"
            for variant in method.variants
        ),
    )


def _shown(parameters: Sequence[Param]) -> str:
    """The names of parameters, as a call has them; `options` is one of every method."""
    shown = [
        each.name if each.default is None else f"{each.name}={each.default}"
        for each in parameters
        if each.name not in ("self", "options")
    ]
    return ", ".join(shown[:-1] if shown[-1:] == ["*"] else shown)


def _annotation(parameter: Param) -> str:
    return inline(parameter.annotation) if parameter.annotation is not None else ""


def _texts(operation: Operation, names: Names) -> dict[str, str]:
    """What the document says of the arguments, by their names in Python."""
    arguments = parameter_names(operation, names)
    texts: dict[str, str] = {
        arguments[each.location, each.name]: _text(each)
        for each in operation.parameters
    }
    if operation.body is not None:
        texts["body"] = operation.body.description
    return texts


def _text(described: Parameter | Property) -> str:
    text = described.description
    if described.deprecated:
        text = f"Deprecated. {text}"
    return with_default(text, described.default)


def _members(
    api: Api, operation: Operation, annotator: TypeAnnotator
) -> Iterator[Argument]:
    """The keys of a body that is an object."""
    media_types = operation.body.media_types if operation.body is not None else ()
    for media_type in media_types[:1]:
        body = resolved(media_type.type, api.declarations.request)
        if not isinstance(body, Object):
            return
        for prop in body.properties:
            needed = "Required. " if prop.required else ""
            yield Argument(
                f'body["{prop.name}"]',
                inline(annotator.annotation(prop.type)),
                f"{needed}{_text(prop)}",
            )


def _errors(operation: Operation) -> Iterator[ErrorEntry]:
    for response in operation.responses:
        class_name = class_of(response.status)
        if class_name:
            yield ErrorEntry(
                class_name,
                response.status,
                tuple(codes_of(response)),
                response.description,
            )
