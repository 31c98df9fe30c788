"""Tables of typed rows: what the extension of a tag makes of its operations."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final, cast

from openapi_pydantic.v3.v3_1 import Tag

from specpress.errors import Problem, ProblemKind

from .extensions import ROWS
from .model import Operation, Rows
from .schemas.all_of import SCHEMA_PREFIX
from .schemas.builder import Schemas
from .schemas.locations import component_location
from .types import Type

DIALECTS: Final = frozenset({"baserow"})
"""The ways of selecting and writing rows that there is a runtime for."""
_OPERATIONS: Final = (
    *("list", "get", "create", "update", "delete", "move"),
    *("create_many", "update_many", "delete_many"),
)
_ROLES: Final = ("row", "input", "change", "where", "order", "field", "key")
_REQUIRED_ROLES: Final = frozenset({"row", "input", "change", "field"})


def rows_of(
    tags: Iterable[Tag],
    operations: Iterable[Operation],
    schemas: Schemas,
    problems: list[Problem],
) -> dict[str, Rows]:
    """The tables by tag, for those tags that have all that a table consists of.

    `operations` are those that are selected; a table of which none is, is none. What is
    missing of another is reported; its operations are there all the same.
    """
    tables: dict[str, Rows] = {}
    ids: set[str] = set()
    groups: set[str] = set()
    for operation in operations:
        ids.add(operation.id)
        groups.add(operation.group)
    for index, tag in enumerate(tags):
        extension = (tag.model_extra or {}).get(ROWS)
        if extension is None or tag.name not in groups:
            continue
        rows, missing = _rows(extension, ids, schemas)
        if rows is None:
            problems.append(
                Problem(
                    ProblemKind.ROWS,
                    f"/tags/{index}/{ROWS}",
                    f"expected what makes a table of rows, found no {missing}",
                    "its operations are generated, without rows",
                )
            )
        else:
            tables[tag.name] = rows
    return tables


def response_types(tables: Iterable[Rows]) -> list[Type]:
    """The types of what is read."""
    return [table.types["row"] for table in tables]


def request_types(tables: Iterable[Rows]) -> list[Type]:
    """The types of what is written, and of what rows are selected by."""
    return [
        type_
        for table in tables
        for role, type_ in table.types.items()
        if role != "row"
    ]


def _rows(
    extension: object, ids: Collection[str], schemas: Schemas
) -> tuple[Rows | None, str]:
    value = _object(extension)
    dialect = value.get("dialect")
    if not isinstance(dialect, str) or dialect not in DIALECTS:
        return None, f"dialect of {', '.join(DIALECTS)}"
    operations = {
        does: id_
        for does, id_ in _object(value.get("operations")).items()
        if isinstance(id_, str) and id_ in ids
    }
    for does in _OPERATIONS:
        if does not in operations:
            return None, f"operation for {does}"
    components = {role: _component(value.get(role)) for role in _ROLES}
    types = {
        role: schemas.use(name, component_location(name))
        for role, name in components.items()
        if name in schemas.schemas
    }
    for role in _ROLES:
        if role in _REQUIRED_ROLES and role not in types:
            return None, f"schema of the {role}"
    return Rows(dialect, operations, types, value.get("facts")), ""


def _component(value: object) -> str:
    ref = _object(value).get("$ref")
    return ref.removeprefix(SCHEMA_PREFIX) if isinstance(ref, str) else ""


def _object(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
