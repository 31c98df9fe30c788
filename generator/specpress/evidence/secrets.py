"""What never goes into a file of evidence: credentials, cookies, and what is called so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from specpress.document.values import Json, Object

REDACTED: Final = "REDACTED"
_NAMES: Final = re.compile(
    r"pass(word|wd|phrase|code)?$|^pwd$|password|secret|token|api.?key|authorization"
    r"|credential|cookie|session|signature|private.?key|^auth$|^jwt$|^otp$|^pin$"
    r"|access.?key|^sig$|^assertion$|samlresponse|csrf|xsrf",
    re.IGNORECASE,
)
_IN_URL: Final = re.compile(r"([?&#;])([^=&#?;\s]+)=([^&#\s]+)")
_MAX_DEPTH: Final = 100
_SHORTEST: Final = 8
"""Characters of a credential that is looked for in all texts; a short one is anywhere."""


class Redaction:
    """Takes secrets out. `names` are more names of headers, parameters and properties."""

    def __init__(self, names: frozenset[str] = frozenset()) -> None:
        self._names = frozenset(name.lower() for name in names)

    def is_secret(self, name: str) -> bool:
        """Whether what has this name is not to be kept."""
        return name.lower() in self._names or _NAMES.search(name) is not None

    def pairs(self, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Headers, or the parameters of a query."""
        return [
            (n, REDACTED if self.is_secret(n) else self.text(text)) for n, text in pairs
        ]

    def text(self, text: str) -> str:
        """A text; of a URL in it, the parameters that are secret are replaced."""
        if "=" not in text:
            return text
        return _IN_URL.sub(self._parameter, text)

    def _parameter(self, found: re.Match[str]) -> str:
        start, name, _ = found.groups()
        return f"{start}{name}={REDACTED}" if self.is_secret(name) else found[0]

    def value(self, value: Json, depth: int = 0) -> Json:
        """A JSON value; what is secret keeps its type where it is a text."""
        if depth > _MAX_DEPTH:
            return REDACTED
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        if isinstance(value, str):
            return self.text(value)
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


def credentials_of(
    headers: Iterable[tuple[str, str]], redaction: Redaction
) -> list[str]:
    """The credentials in the headers of a request: without their scheme, each cookie."""
    found: list[str] = []
    for name, text in headers:
        if name.lower() == "cookie":
            found += [part.partition("=")[2].strip() for part in text.split(";")]
        elif redaction.is_secret(name):
            found += [text, text.rpartition(" ")[2]]
    return found


def without(value: Object, secrets: Iterable[str]) -> Object:
    """A line of evidence in which these texts do not occur; short ones are left."""
    known = sorted({each for each in secrets if len(each) >= _SHORTEST}, key=len)
    if not known:
        return value
    expression = re.compile("|".join(map(re.escape, reversed(known))))

    def cleaned(each: Json) -> Json:
        if isinstance(each, str):
            return expression.sub(REDACTED, each)
        if isinstance(each, list):
            return [cleaned(item) for item in each]
        if isinstance(each, dict):
            return {name: cleaned(inner) for name, inner in each.items()}
        return each

    return {name: cleaned(inner) for name, inner in value.items()}
