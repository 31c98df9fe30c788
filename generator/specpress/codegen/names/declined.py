"""Names that a document gives by extensions and that could not be followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from specpress.codegen.options import NameSource, Renames
from specpress.document.given_names import GivenName
from specpress.errors import Problem, ProblemKind
from specpress.ir.model import Api
from specpress.ir.named import named_things
from specpress.ir.types import Declaration, Object

from .identifiers import Name, pascal, snake
from .naming import field_names, name_everything, parameter_names


def declined_names(api: Api, renames: Renames, source: NameSource) -> Iterator[Problem]:
    """One problem for each; none for what the configuration names."""
    declared: dict[str, Declaration] = {
        **api.declarations.response,
        **api.declarations.request,
    }
    if not any(True for _ in named_things(api)):
        return
    names = name_everything(api, renames, source)
    for id_, each in declared.items():
        if id_ not in renames.schemas:
            yield from _declined(each.given_name, names.classes[id_], pascal, id_)
        if isinstance(each, Object) and any(p.given_name for p in each.properties):
            fields = field_names(each, names)
            for prop in each.properties:
                what = f"{id_}.{prop.name}"
                yield from _declined(
                    prop.given_name, fields[prop.name], snake, what, prop.pointer
                )
    for operation in api.operations:
        if operation.id not in renames.operations and source == "author":
            method = names.methods[operation.id]
            yield from _declined(operation.given_name, method, snake, operation.id)
        if any(p.given_name for p in operation.parameters):
            arguments = parameter_names(operation, names)
            for parameter in operation.parameters:
                argument = arguments[parameter.location, parameter.name]
                what = f"{operation.id}, {parameter.name}"
                if parameter.name not in renames.parameters:
                    yield from _declined(
                        parameter.given_name, argument, snake, what, parameter.pointer
                    )


def _declined(
    given: GivenName | None,
    name: str,
    make: Callable[[str], Name],
    what: str,
    pointer: str = "",
) -> Iterator[Problem]:
    if given is None:
        return
    wished = make(given.text)
    if name.rstrip("_") != wished.rstrip("_"):
        yield Problem(
            ProblemKind.NAME_NOT_GIVEN,
            pointer,
            f"{given.by} calls {what!r} {given.text!r}, and so is something else called",
            f"called {name!r}; `rename` in the configuration decides",
        )
