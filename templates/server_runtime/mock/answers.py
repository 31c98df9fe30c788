"""An answer that a document declares, and the examples that it has of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Response
from pydantic_core import to_json

from ...._runtime import PACKAGE
from ...._runtime.decode.decoder import decoder
from ...._runtime.media_types import kind_of
from ...._runtime.operation import Operation
from ..encoded import as_text
from ..forms import form_answer, is_form  # <form_answers>
from ..validation import JsonSchema, OperationSchemas, tables
from .maker import is_valid
from .media import concrete, essence_of
from .strict import strict_answers


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a status: `media_type` as it is declared, `expression` its type."""

    operation: Operation[Any]
    status: int
    media_type: str
    expression: str
    accept: str = ""

    @property
    def shown_as(self) -> str:
        """The media type of what is sent, which is no range."""
        return concrete(self.media_type, self.accept, self.expression == "bytes")

    @property
    def is_text(self) -> bool:
        """Whether it is text that is no JSON."""
        return self.expression == "str" and kind_of(self.media_type) != "json"

    @property
    def schema(self) -> JsonSchema:
        """What is demanded of the value."""
        schemas = OperationSchemas(self.operation, strict_answers)
        return schemas.answer(self.status, self.media_type)

    def response(self, content: bytes, headers: Mapping[str, str]) -> Response:
        """Make the answer of a content: JSON is written as the form that is declared."""
        # <form_answers>
        if self.expression not in ("bytes", "str") and is_form(self.shown_as):
            value = decoder(PACKAGE, self.expression).decode(content).value
            answer, _ = form_answer(
                self.operation, self.expression, self.shown_as, value, self.status
            )
            answer.headers.update(headers)
            return answer
        # </form_answers>
        return Response(content, self.status, dict(headers), self.shown_as)

    def names(self) -> list[str]:
        """Give the names of the examples; one that has none is called ""."""
        return list(self._examples())

    def examples(self, name: str | None = None) -> Iterator[bytes]:
        """Give the examples that are valid, or only that of a name."""
        for own, value in self._examples().items():
            if name is None or own == name:
                content = self._content(value)
                if content is not None:
                    yield content

    def _content(self, value: object) -> bytes | None:
        if self.is_text:
            is_text = isinstance(value, str)
            return as_text(to_json(value), self.media_type) if is_text else None
        if self.expression == "bytes":
            return None  # a text in a document is no file
        content = to_json(value)
        if decoder(PACKAGE, self.expression).decode(content).mismatches:
            return None
        if not is_valid(self.schema, value):
            return None
        return as_text(content, self.media_type)

    def _examples(self) -> Mapping[str, Any]:
        """Give the examples by name, of a table that is for the mock alone."""
        examples: Mapping[str, Any] = tables().get("examples", {})
        by_status: Mapping[str, Any] = examples.get(self.operation.id, {})
        for key in (str(self.status), f"{self.status // 100}XX", "DEFAULT"):
            by_type: Mapping[str, Any] = by_status.get(key, {})
            if self.media_type in by_type:
                named: Mapping[str, Any] = by_type[self.media_type]
                return named
            for media_type, each in by_type.items():
                if essence_of(media_type) == essence_of(self.media_type):
                    same: Mapping[str, Any] = each
                    return same
        return {}
