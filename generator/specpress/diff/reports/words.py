"""Text of a document in Markdown: it is shown, never taken for markup."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&$-])")
_BLANK = re.compile(r"\s+")


def prose(text: str) -> str:
    """Text on one line with every character of Markdown escaped.

    A ``@name`` does not notify anyone, because the sign is written as a reference.
    """
    line = _BLANK.sub(" ", text).strip()
    return _MARKUP.sub(lambda m: "&#64;" if m[1] == "@" else f"\\{m[1]}", line)


def code(text: str) -> str:
    """Text as a code span (CommonMark 6.1): fenced by more backticks than it holds."""
    line = _BLANK.sub(" ", text).strip()
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}".replace("|", "\\|")
