"""Docstrings and comments made of a document's text, which nobody has vetted.

Whatever the text holds, it stays inside its quotes: backslashes and quotes are escaped,
what does not show is dropped, and nothing in it is a directive to a tool or a doctest.
Prose is wrapped; what CommonMark keeps as it is (code, tables, headings, list items)
keeps its lines. The result is in black's format.
"""

from __future__ import annotations

import re
from typing import Final

from specpress.utils.dataclass import dataclass

from .literals import INVISIBLE
from .text_width import width

LIMIT: Final = 2000
"""Characters of a text that are shown; the rest is in the document."""

_COMMENT_LIMIT: Final = 200
_NARROWEST: Final = 20

_PLAIN: Final = re.compile(r"[ !#-;=?-\[\]-~]+")  # printable ASCII but for " \ < >
_NEWLINE: Final = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_SPACE: Final = re.compile(r"[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_UNSEEN: Final = re.compile(rf"(?![\n\u200c\u200d])[{INVISIBLE}]")  # joiners shape text
_LINE_TAG: Final = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_PARAGRAPH_TAG: Final = re.compile(r"</?p(?:\s[^<>]*)?>", re.IGNORECASE)
_QUOTES: Final = re.compile('"{3,}')
_PROMPT: Final = re.compile(r"^( *)>>>")

_FENCE: Final = re.compile(r"```|~~~")
_LEAD: Final = re.compile(r"(?:(?:[-*+•]|\d{1,9}[.)]) +|(?:> ?)+)(?=\S)")
_OWN_LINE: Final = re.compile(r"[#|]|[-=*_+:| ]+$")  # headings, tables, rules

_DIRECTIVE: Final = re.compile(
    r"\b(type|fmt|\w*coding|pragma|isort|ruff|flake8|yapf|mypy|pyright|basedpyright|pylint"
    r"|pyre-\w+|pytype|vim?|ex)(?=\s*[:=])",
    re.IGNORECASE,
)
_SUPPRESSION: Final = re.compile(r"\b(noqa|nosec|nosemgrep|pragma)\b", re.IGNORECASE)
_SUPPRESSIONS: Final = ("nose", "noqa", "prag")


def docstring(text: str, *, indent: int, line_length: int, limit: int = LIMIT) -> str:
    """A docstring with its indentation; "" where the text says nothing.

    `limit` is the number of characters after which the text is cut at a word.
    """
    pad = " " * indent
    text = text.strip()
    if indent + len(text) + 6 <= line_length and _PLAIN.fullmatch(text):
        return f'{pad}"""{text}"""'
    body = cleaned(text, limit).replace("\\", "\\\\")
    if not body:
        return ""
    body = _QUOTES.sub(lambda quotes: r"\"" * len(quotes.group()), body)
    columns = max(line_length - indent, _NARROWEST)
    lines = _wrapped(body, columns)
    if len(lines) == 1 and width(lines[0]) + 6 > columns:
        lines = _wrapped(body, columns - 3)  # black keeps the quotes on a single line
    first = f" {lines[0]}" if lines[0].startswith('"') else lines[0]
    if len(lines) == 1:
        last = " " if first.endswith('"') else ""
        return f'{pad}"""{first}{last}"""'
    rest = [f"{pad}{line}" if line else "" for line in _dedented(lines[1:])]
    return "\n".join([f'{pad}"""{first}', *rest, f'{pad}"""'])


def comment(text: str, *, indent: int) -> str:
    """A comment of one line with its indentation; "" where the text says nothing."""
    words = " ".join(cleaned(text, _COMMENT_LIMIT).split())
    if not words:
        return ""
    folded = words.casefold()
    # the expressions look at every word: most texts hold nothing that they could find
    if any(start in folded for start in _SUPPRESSIONS):
        words = _SUPPRESSION.sub(r'"\g<0>"', words)
    if ":" in words or "=" in words:
        words = _DIRECTIVE.sub(r'"\g<0>"', words)
    return f"{' ' * indent}# {words}"


def cleaned(text: str, limit: int = LIMIT) -> str:
    """The first `limit` characters in lines that end in ``\\n`` and show all they hold.

    No more of the text is looked at than that takes, however long it is.
    """
    known = text[: limit * 4]
    if not known.isascii():
        known = _SPACE.sub(" ", _SURROGATE.sub("\ufffd", known))
    if "<" in known and not _FENCE.search(known):
        known = _PARAGRAPH_TAG.sub("\n\n", _LINE_TAG.sub("  \n", known))
    if not (known.isascii() and known.replace("\n", "").isprintable()):
        known = _NEWLINE.sub("\n", known).expandtabs(4)
        known = _UNSEEN.sub("", known)
    known = known.strip()
    if not known or (len(known) <= limit and len(text) <= limit * 4):
        return known
    known = known[:limit]
    end = max(known.rfind(" "), known.rfind("\n"))
    return (known[:end] if end > limit // 2 else known).rstrip() + " …"


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Prose to be wrapped: what its first line starts with, and its lines."""

    lead: str
    parts: list[str]


def _blocks(text: str) -> list[str | _Paragraph]:
    """Paragraphs, and as they are: blank lines, code, tables, headings."""
    blocks: list[str | _Paragraph] = []
    fence = ""
    paragraph: _Paragraph | None = None
    for line in text.split("\n"):
        words = line.strip()
        margin = line[: len(line) - len(line.lstrip())]
        if fence:
            blocks.append(line.rstrip())
            if words.startswith(fence):
                fence = ""
        elif not words:
            paragraph = None
            if blocks[-1] != "":
                blocks.append("")
        elif lead := _LEAD.match(words):
            paragraph = _Paragraph(margin + lead.group(), [words[lead.end() :]])
            blocks.append(paragraph)
        elif (paragraph is None and len(margin) >= 4) or _OWN_LINE.match(words):
            paragraph = None
            blocks.append(margin + words)
        elif opened := _FENCE.match(words):
            fence = opened.group()
            paragraph = None
            blocks.append(margin + words)
        elif paragraph is None:
            paragraph = _Paragraph(margin, [words])
            blocks.append(paragraph)
        else:
            paragraph.parts.append(words)
        if line.endswith(("  ", "\\")):  # CommonMark's hard line break
            paragraph = None
    return blocks


def _wrapped(text: str, columns: int) -> list[str]:
    """The lines of a docstring, three columns less for the first."""
    lines: list[str] = []
    for block in _blocks(text):
        if isinstance(block, str):
            lines.append(block)
        else:
            lines += _filled(block, columns - (0 if lines else 3), columns)
    if ">>>" in text:
        return [_PROMPT.sub(r"\1> > >", line) for line in lines]
    return lines


def _filled(paragraph: _Paragraph, first: int, columns: int) -> list[str]:
    """A paragraph in lines of so many columns; longer words have a line of their own."""
    lead = paragraph.lead
    text = " ".join(" ".join(paragraph.parts).split())
    lines: list[str] = []
    start, room = 0, first - len(lead)
    while len(text) - start > room:
        end = text.rfind(" ", start, start + max(room, 0) + 1)
        if end < 0:
            end = text.find(" ", start)
            if end < 0:
                break
        lines.append(lead + text[start:end])
        start = end + 1
        if len(lines) == 1:
            lead = lead if ">" in lead else " " * len(lead)
            room = columns - len(lead)
    lines.append(lead + text[start:])
    return lines


def _dedented(lines: list[str]) -> list[str]:
    """The lines without the margin they share, which black would take away."""
    margin = min([len(line) - len(line.lstrip()) for line in lines if line], default=0)
    return [line[margin:] for line in lines] if margin else lines


def trailing_comment(text: str, columns: int) -> str:
    """A comment for the end of a line that has so many columns left; "" if too few."""
    words = comment(text, indent=2)
    if width(words) <= columns:
        return words
    if columns < _NARROWEST:
        return ""
    cut = words[: columns - 2]
    while width(cut) > columns - 2:
        cut = cut[:-1]
    cut = cut.rpartition(" ")[0]
    return f"{cut} …" if len(cut) >= _NARROWEST else ""
