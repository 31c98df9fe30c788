"""What a request prefers: the `Prefer` header (RFC 7240)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_QUOTED: Final = r'"(?:[^"\\]|\\.)*"'
_WORD: Final = rf"(?:{_QUOTED}|{_TOKEN})"
_PREFERENCE: Final = re.compile(rf"({_TOKEN})(?:\s*=\s*({_WORD})?)?")
_PARAMETERS: Final = re.compile(rf"(?:\s*;\s*(?:{_TOKEN}(?:\s*=\s*(?:{_WORD})?)?)?)*")
_ESCAPED: Final = re.compile(r"\\(.)")


def preferences(header: str) -> Mapping[str, str]:
    """Give the preferences of a header by their names, in lower case (section 2).

    Of one that is given twice the first counts; parameters of preferences are left
    out, and so is what cannot be read, up to the next comma.
    """
    found: dict[str, str] = {}
    at = 0
    while at < len(header):
        if header[at] in " \t,":
            at += 1
            continue
        match = _PREFERENCE.match(header, at)
        if match is not None:
            found.setdefault(match[1].lower(), _unquoted(match[2] or ""))
            after = _PARAMETERS.match(header, match.end())
            at = match.end() if after is None else after.end()
        following = header.find(",", at)
        at = len(header) if following < 0 else following
    return found


def quoted(text: str) -> str:
    """Write a value: as a token where it is one, else quoted."""
    if re.fullmatch(_TOKEN, text):
        return text
    escaped = re.sub(r'(["\\])', r"\\\1", text)
    return f'"{escaped}"'


def _unquoted(word: str) -> str:
    return _ESCAPED.sub(r"\1", word[1:-1]) if word.startswith('"') else word
