"""The module of `server` that says which errors its services may raise."""

from __future__ import annotations

from specpress.codegen.names.naming import Names
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.imports import Import
from specpress.codegen.source.statements import Param
from specpress.ir.model import Api
from specpress.ir.types import NULL, Type, union

from .models import operand
from .server_module import ErrorsModule, ServiceMethod

_MODELS = ".._runtime.models.model"
_HEADERS = Param(
    "headers", ex.Union([ex.Subscript("Mapping", ["str", "str"]), "None"]), "None"
)


def errors(api: Api, names: Names) -> ErrorsModule:
    """The class that is raised, with a signature for each body of an error.

    A status has the bodies that any operation declares for it; a range, and `default`,
    stand for any status.
    """
    annotator = TypeAnnotator(
        names.classes,
        api.declarations.response,
        names.shared,
        False,
        _MODELS,
        "models.",
    )
    signatures = tuple(
        _signature(statuses, body, annotator) for body, statuses in _bodies(api).items()
    )
    imports: set[Import] = {
        *annotator.imports,
        ("._runtime.errors", "HTTPError", "DeclaredError"),
    }
    if signatures:
        imports.add(("collections.abc", "Mapping", None))
    if annotator.mentioned:
        imports.add(("..", "models", None))
    if any(
        isinstance(each.parameters[1].annotation, ex.Subscript) for each in signatures
    ):
        imports.add(("typing", "Literal", None))
    if not signatures:
        imports.add(("typing", "Never", None))
        nothing = (Param("self"), Param("status", "Never"))
        signatures = (ServiceMethod("__init__", nothing, "None", ""),)
    elif len(signatures) > 1:
        imports |= {("typing", "overload", None), ("typing", "Any", None)}
    return ErrorsModule(
        template="server/_errors.py.jinja",
        path="server/_errors.py",
        title=api.title,
        imports=tuple(imports),
        signatures=signatures,
    )


def _bodies(api: Api) -> dict[Type, list[str]]:
    """The statuses for each body, exact ones first; a range is "any"."""
    by_status: dict[str, dict[Type, None]] = {}
    for operation in api.operations:
        for response in operation.responses:
            if response.status.startswith("2"):
                continue
            status = response.status if response.status.isdecimal() else "any"
            content = [each.type for each in response.media_types]
            by_status.setdefault(status, {}).update(dict.fromkeys(content or [NULL]))
    bodies: dict[Type, list[str]] = {}
    for status, types in sorted(by_status.items()):  # digits go before letters
        body = union(sorted(types, key=repr))
        bodies.setdefault(body, []).append(status)
    return bodies


def _signature(
    statuses: list[str], body: Type, annotator: TypeAnnotator
) -> ServiceMethod:
    status: ex.Expression = "int"
    if "any" not in statuses:
        status = ex.Subscript("Literal", statuses)
    annotation = annotator.annotation(body)
    is_optional = "None" in ex.operands(ex.Union([operand(annotation)]))
    parameters = (
        Param("self"),
        Param("status", status),
        Param("body", annotation, "None" if is_optional else None),
        _HEADERS,
    )
    return ServiceMethod("__init__", parameters, "None", "")
