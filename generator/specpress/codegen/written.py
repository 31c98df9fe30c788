"""Methods that each of the four classes of a group writes out, instead of adapting one.

PEP 702's ``@deprecated`` is seen by type checkers on a function that is written with it;
what adapts such a function would itself count as a use of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from specpress.codegen.source.expressions import Call, Expression, Subscript
from specpress.codegen.source.imports import Import
from specpress.codegen.source.statements import Param
from specpress.utils.dataclass import dataclass

DEPRECATED: Import = ("typing_extensions", "deprecated", "_deprecated")
"""The decorator; pydantic depends on typing_extensions."""

_RESPONSE: Import = (".._runtime", "result", "_result")
_ASYNC_KINDS: Mapping[str, str] = {
    "Generator": "AsyncGenerator",
    "Iterator": "AsyncIterator",
}


@dataclass(frozen=True, slots=True)
class WrittenMethod:
    """A method as it is written in one of the classes."""

    name: str
    parameters: tuple[Param, ...]
    result: Expression
    call: Call
    documentation: str
    is_async: bool = False

    @property
    def whole(self) -> WrittenMethod:
        """The method of the class that gives whole responses."""
        return replace(self, result=Subscript("_result.Response", [self.result]))

    @property
    def asynchronous(self) -> WrittenMethod:
        """The method that is awaited, or iterated over with ``async for``."""
        result = self.result
        if isinstance(result, Subscript) and result.base in _ASYNC_KINDS:
            # an AsyncGenerator returns nothing, and does not say so
            members = result.items[:2] if result.base == "Generator" else result.items
            return replace(self, result=Subscript(_ASYNC_KINDS[result.base], members))
        call = replace(self.call, function=f"await {self.call.function}")
        return replace(self, call=call, is_async=True)


def imports_of(methods: Iterable[WrittenMethod]) -> set[Import]:
    """What the annotations of the written methods need, for type checkers."""
    needed: set[Import] = {_RESPONSE}
    for method in methods:
        result = method.asynchronous.result
        if isinstance(result, Subscript) and result.base in _ASYNC_KINDS.values():
            needed.add(("collections.abc", result.base, None))
    return needed
