"""What a table of rows adds to the module of its group."""

from __future__ import annotations

from specpress.codegen.source.expressions import Expression
from specpress.codegen.source.imports import Import
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class RowsPart:
    """What makes a group a table of rows: the bases of its classes, and its declaration."""

    base: Expression
    async_base: Expression
    declaration: Expression
    imports: tuple[Import, ...]
