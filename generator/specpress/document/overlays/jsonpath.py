"""JSONPath (RFC 9535) with a bound on the work that a query can make.

The queries are python-jsonpath's, in its strict mode. Two things are added. Each value
that a query looks at is counted, so that ``$..*..*..*`` ends in an error rather than in
an hour; and ``match()`` and ``search()`` run their regular expressions in time linear in
the text, on the engine that pydantic carries, so that no pattern can hang the tool.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias, cast

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch, Parser
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.segments import (
    JSONPathChildSegment,
    JSONPathRecursiveDescentSegment,
    JSONPathSegment,
)
from jsonpath.selectors import NameSelector, WildcardSelector
from jsonpath.stream import TokenStream
from pydantic_core import SchemaError, SchemaValidator
from pydantic_core import core_schema as cs

from specpress.document.limits import MAX_QUERY
from specpress.document.values import Json, Token

Location: TypeAlias = tuple[Token, ...]
"""The keys and indices that lead to a value."""


class QueryError(Exception):
    """A query that is not JSONPath, or that would take too long; one line of text."""


class Queries:
    """Finds values; all its queries together look at no more than `steps` of them."""

    def __init__(self, steps: int) -> None:
        self._environment = _Environment(steps)

    def find(self, query: str, value: Json) -> list[Location]:
        """The places of `value` that `query` selects, each once, in the query's order.

        Raises `QueryError`.
        """
        if len(query) > MAX_QUERY:
            raise QueryError(f"expected at most {MAX_QUERY:,} characters")
        try:
            compiled = self._environment.compile(query)
            matches = compiled.finditer(value, filter_context={})
            return list(dict.fromkeys(match.parts for match in matches))
        except JSONPathError as error:
            # its own text shows the place in the query in several lines
            raise QueryError(_line(str(error.args[0]))) from None
        except RecursionError:
            raise QueryError("expected bounded nesting") from None
        except ValueError as error:  # numbers of thousands of digits
            raise QueryError(_line(str(error))) from None


def _line(text: str) -> str:
    return " ".join(text.split())


class _Environment(JSONPathEnvironment):
    """Strict RFC 9535, with segments that count."""

    def __init__(self, steps: int) -> None:
        self.parser_class = _Parser
        self._steps = steps
        super().__init__(strict=True)

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = _Matches(self, r"\A(?R:{})\z")
        self.function_extensions["search"] = _Matches(self, "(?R:{})")

    def spend(self, steps: int) -> None:
        """Counts steps. Raises `QueryError` where there were too many."""
        self._steps -= steps
        if self._steps < 0:
            raise QueryError("the query looks at too many values")


class _Parser(Parser):
    """python-jsonpath's parser, whose segments are replaced by those that count."""

    def __init__(self, *, env: JSONPathEnvironment) -> None:
        super().__init__(env=env)
        assert isinstance(env, _Environment)
        self._counting = env

    def parse_query(self, stream: TokenStream) -> Iterable[JSONPathSegment]:
        for segment in super().parse_query(stream):
            kind = (
                _Descendants
                if isinstance(segment, JSONPathRecursiveDescentSegment)
                else _Children
            )
            yield kind(self._counting, segment)


class _Children(JSONPathChildSegment):
    def __init__(self, environment: _Environment, segment: JSONPathSegment) -> None:
        super().__init__(
            env=environment, token=segment.token, selectors=segment.selectors
        )
        self._environment = environment

    def resolve(self, nodes: Iterable[JSONPathMatch]) -> Iterable[JSONPathMatch]:
        for node in _counted(nodes, self._environment, len(self.selectors)):
            for selector in self.selectors:
                # most of what there is, and a dict answers at once
                value = cast("Json", node.obj)
                if isinstance(value, dict) and isinstance(selector, NameSelector):
                    if selector.name in value:
                        yield _member(node, selector.name, value[selector.name])
                elif isinstance(value, dict) and isinstance(selector, WildcardSelector):
                    for name, member in value.items():
                        yield _member(node, name, member)
                else:
                    yield from selector.resolve(node)


class _Descendants(JSONPathRecursiveDescentSegment):
    def __init__(self, environment: _Environment, segment: JSONPathSegment) -> None:
        super().__init__(
            env=environment, token=segment.token, selectors=segment.selectors
        )
        self._environment = environment

    def resolve(self, nodes: Iterable[JSONPathMatch]) -> Iterable[JSONPathMatch]:
        inner = (each for node in nodes for each in _descendants(node))
        for node in _counted(inner, self._environment, len(self.selectors)):
            for selector in self.selectors:
                yield from selector.resolve(node)


def _counted(
    nodes: Iterable[JSONPathMatch], environment: _Environment, selectors: int
) -> Iterator[JSONPathMatch]:
    for node in nodes:
        value = cast("Json", node.obj)
        children = len(value) if isinstance(value, dict | list) else 0
        environment.spend(1 + selectors * (1 + children))
        yield node


def _descendants(node: JSONPathMatch) -> Iterator[JSONPathMatch]:
    """The node and all objects and arrays inside it, in document order."""
    pending = [node]
    while pending:
        node = pending.pop()
        yield node
        value = cast("Json", node.obj)
        if isinstance(value, dict):
            children: list[tuple[Token, Json]] = [*value.items()]
        else:
            children = [*enumerate(value)] if isinstance(value, list) else []
        pending += [
            _member(node, key, child)
            for key, child in reversed(children)
            if isinstance(child, dict | list)
        ]


def _member(node: JSONPathMatch, key: Token, value: object) -> JSONPathMatch:
    """A value inside that of `node`, without the text of its path: nobody reads it, and
    it would be a third of the time that a query takes.
    """
    return JSONPathMatch(
        filter_context=node.filter_context(),
        obj=value,
        parent=node,
        parts=(*node.parts, key),
        path="",
        root=node.root,
    )


class _Matches(FilterFunction):
    """``match()`` or ``search()`` (RFC 9535, sections 2.4.6 and 2.4.7)."""

    @property
    def arg_types(self) -> list[ExpressionType]:
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        return ExpressionType.LOGICAL

    def __init__(self, environment: _Environment, frame: str) -> None:
        self._environment = environment
        self._frame = frame

    def __call__(self, value: object, pattern: object) -> bool:
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        self._environment.spend(1 + len(value) // 64)
        expression = _expression(pattern, self._frame)
        return expression is not None and expression.isinstance_python(value)


@cache
def _expression(pattern: str, frame: str) -> SchemaValidator | None:
    """The pattern as a check; None where it is none, which matches nothing.

    In I-Regexp (RFC 9485) a dot is neither kind of line end: the flag R.
    """
    try:
        _check(pattern)
        return _check(frame.replace("{}", pattern))
    except SchemaError:
        return None


def _check(pattern: str) -> SchemaValidator:
    return SchemaValidator(cs.str_schema(pattern=pattern, regex_engine="rust-regex"))
