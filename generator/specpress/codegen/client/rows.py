"""The class of rows that a group is beside its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from specpress.codegen.names.naming import Names
from specpress.codegen.rows_part import RowsPart
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import Json, string
from specpress.codegen.source.literals import value as literal
from specpress.ir.model import Api, Group, Rows
from specpress.ir.types import Literal

_RUNTIME: Final[Mapping[str, str]] = {"baserow": ".._runtime.rows"}
"""The runtime of each dialect."""
_ROLES: Final = ("row", "input", "change", "where", "order", "field", "key")
_FACTS: Final = ("keys", "options", "zones", "value_types", "files", "links", "views")
UPLOAD: Final = "upload"


def rows_part(
    group: Group,
    api: Api,
    names: Names,
    responses: TypeAnnotator,
    requests: TypeAnnotator,
) -> RowsPart | None:
    """What a table adds to its group; None for a group that is no table.

    The annotators take down what type checkers have to know of.
    """
    rows = group.rows
    if rows is None:
        return None
    arguments = [_argument(role, rows, responses, requests) for role in _ROLES]
    runtime = _RUNTIME[rows.dialect]
    return RowsPart(
        base=ex.Subscript("_Rows", arguments),
        async_base=ex.Subscript("_AsyncRows", arguments),
        declaration=_declaration(rows, group, api, names),
        imports=_imports(runtime),
    )


def _imports(runtime: str) -> tuple[Import, ...]:
    # a table may have the name of any of these
    return (
        (f"{runtime}.asynchronous", "AsyncRows", "_AsyncRows"),
        (f"{runtime}.sync", "Rows", "_Rows"),
        (f"{runtime}.table", "Table", "_Table"),
    )


def _argument(
    role: str, rows: Rows, responses: TypeAnnotator, requests: TypeAnnotator
) -> str:
    """A type as text, which only type checkers read."""
    if role not in rows.types:
        requests.imports.add(("typing", "Never", "_Never"))
        return string("_Never")
    annotator = responses if role == "row" else requests
    return string(ex.inline(annotator.annotation(rows.types[role])))


def _declaration(rows: Rows, group: Group, api: Api, names: Names) -> ex.Call:
    methods = {does: id_ for does, id_ in rows.operations.items() if does != UPLOAD}
    operations = ex.Dict(
        [(string(does), names.constant(id_)) for does, id_ in sorted(methods.items())]
    )
    arguments: list[ex.Keyword] = [ex.Keyword("operations", operations)]
    if constants := _constants(group):
        arguments.append(ex.Keyword("constants", literal(constants)))
    if upload := rows.operations.get(UPLOAD):
        owner = next(each.group for each in api.operations if each.id == upload)
        path = f"{names.groups[owner]}.{names.methods[upload]}"
        arguments.append(ex.Keyword("upload", string(path)))
    if facts := _facts(rows):
        arguments.append(ex.Keyword("facts", literal(facts)))
    return ex.Call("_Table", arguments)


def _constants(group: Group) -> dict[str, Json]:
    """The parameters that have to be sent and have one value only."""
    return {
        parameter.name: parameter.type.values[0]
        for operation in group.operations
        for parameter in operation.parameters
        if parameter.required
        and isinstance(parameter.type, Literal)
        and len(parameter.type.values) == 1
    }


def _facts(rows: Rows) -> dict[str, Json]:
    facts = rows.facts if isinstance(rows.facts, dict) else {}
    return {name: cast("Json", facts[name]) for name in _FACTS if name in facts}
