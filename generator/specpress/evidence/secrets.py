"""What never goes into a file of evidence: credentials, cookies, and what is called so."""

from __future__ import annotations

import re
from typing import Final

from specpress.document.values import Json

REDACTED: Final = "REDACTED"
_NAMES: Final = re.compile(
    r"pass(word|wd|phrase|code)?$|^pwd$|password|secret|token|api.?key|authorization"
    r"|credential|cookie|session|signature|private.?key|^auth$|^jwt$|^otp$|^pin$"
    r"|access.?key|^sig$|^assertion$|samlresponse|csrf|xsrf",
    re.IGNORECASE,
)
_MAX_DEPTH: Final = 100


class Redaction:
    """Takes secrets out. `names` are more names of headers, parameters and properties."""

    def __init__(self, names: frozenset[str] = frozenset()) -> None:
        self._names = frozenset(name.lower() for name in names)

    def is_secret(self, name: str) -> bool:
        """Whether what has this name is not to be kept."""
        return name.lower() in self._names or _NAMES.search(name) is not None

    def pairs(self, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Headers, or the parameters of a query."""
        return [(n, REDACTED if self.is_secret(n) else text) for n, text in pairs]

    def value(self, value: Json, depth: int = 0) -> Json:
        """A JSON value; what is secret keeps its type where it is a text."""
        if depth > _MAX_DEPTH:
            return REDACTED
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        if not isinstance(value, dict):
            return value
        return {
            name: (
                self._hidden(inner)
                if self.is_secret(name)
                else self.value(inner, depth + 1)
            )
            for name, inner in value.items()
        }

    def _hidden(self, value: Json) -> Json:
        """The same shape without what is in it: texts and numbers are replaced."""
        if isinstance(value, str):
            return REDACTED if value else ""
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            return type(value)()
        if isinstance(value, list):
            return [self._hidden(item) for item in value]
        return {name: self._hidden(inner) for name, inner in value.items()}
