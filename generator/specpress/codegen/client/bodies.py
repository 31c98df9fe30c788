"""The argument for the media type of a body, where there are several to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.codegen.package import GroupModule, IndexModule, TypesModule
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.ir.media import is_json
from specpress.ir.model import Api, Operation

DECLARED = "_op"
"""What a module of `client` calls the runtime's module `operation`; no method is private."""

JSON_OR_FORM = (
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
)

Arguments = Mapping[tuple[str, str], str]


def media_types(operation: Operation) -> tuple[str, ...]:
    """The media types of the body of a request."""
    if operation.body is None:
        return ()
    return tuple(each.content_type for each in operation.body.media_types)


def sends_more_than_json(api: Api) -> bool:
    """Whether there is a body that is not JSON, or that may be something else."""
    names = [name for each in api.operations for name in media_types(each)]
    is_other = any("*" in name or not is_json(name) for name in names)
    return is_other or any(map(has_choice, api.operations))


def takes_files(modules: Iterable[TypesModule | IndexModule | GroupModule]) -> bool:
    """Whether a type of these modules has a place for a file."""
    return any(
        name == "FileInput"
        for module in modules
        if not isinstance(module, IndexModule)
        for _, name, _ in (*module.imports, *module.checked_imports)
    )


def has_choice(operation: Operation) -> bool:
    """Whether a body can be sent as more than one media type."""
    return len(media_types(operation)) > 1


def content_type(operation: Operation, arguments: Arguments) -> Param:
    """The parameter that decides between them."""
    names = media_types(operation)
    if names == JSON_OR_FORM:
        annotation: str | ex.Subscript = f"{DECLARED}.JsonOrForm"
    elif any("*" in name for name in names):
        annotation = "str"
    else:
        annotation = ex.Subscript("Literal", [string(name) for name in names])
    return Param(_name(arguments), ex.Union([annotation, "None"]), "None")


def body_argument(operation: Operation, arguments: Arguments) -> ex.Expression:
    """The body as it is handed to the client."""
    if operation.body is None:
        return "None"
    if not has_choice(operation):
        return "body"
    return ex.Call(f"{DECLARED}.body_as", ["body", _name(arguments)])


def _name(arguments: Arguments) -> str:
    name = "content_type"
    while name in arguments.values():
        name += "_"
    return name
