"""The operations of a document, as they are declared by path and method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from openapi_pydantic.v3.v3_1 import OpenAPI, PathItem
from openapi_pydantic.v3.v3_1 import Operation as DeclaredOperation
from pydantic import ValidationError

from specpress.document.grammar import METHODS_OF_3_1
from specpress.document.values import escape
from specpress.errors import Problem, ProblemKind
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Declared:
    """An operation as it stands in the document, and where."""

    path: str
    method: str
    item: PathItem
    operation: DeclaredOperation
    pointer: str

    @property
    def default_id(self) -> str:
        """The name of an operation that declares none."""
        return f"{self.method} {self.path}"

    @property
    def http_method(self) -> str:
        """The method as it is sent: one of `additionalOperations` as it is written."""
        is_field = "additionalOperations" not in self.pointer.split("/")[3:4]
        return self.method.upper() if is_field else self.method


def declared_operations(model: OpenAPI, problems: list[Problem]) -> Iterator[Declared]:
    """All operations of a document, ordered by path and method."""
    for path, item in sorted((model.paths or {}).items()):
        pointer = f"/paths/{escape(path)}"
        for method in METHODS_OF_3_1:
            operation = getattr(item, method)
            if operation is not None:
                yield Declared(path, method, item, operation, f"{pointer}/{method}")
        yield from _additional(path, item, pointer, problems)


def _additional(
    path: str, item: PathItem, pointer: str, problems: list[Problem]
) -> Iterator[Declared]:
    """The methods that OpenAPI 3.2 adds: `query` and `additionalOperations`."""
    extra: Mapping[str, Any] = item.model_extra or {}
    operations: dict[str, tuple[object, str]] = {}
    if "query" in extra:
        operations["query"] = (extra["query"], f"{pointer}/query")
    more = extra.get("additionalOperations")
    if isinstance(more, dict):
        for method, value in cast("dict[str, object]", more).items():
            operations[str(method)] = (
                value,
                f"{pointer}/additionalOperations/{escape(str(method))}",
            )
    for method, (value, at) in sorted(operations.items()):
        try:
            operation = DeclaredOperation.model_validate(value)
        except ValidationError as error:
            problems.append(
                Problem(
                    ProblemKind.OPERATION_UNREADABLE, at, str(error)[:200], "left out"
                )
            )
            continue
        yield Declared(path, method, item, operation, at)
