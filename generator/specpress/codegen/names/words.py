"""From any text to words made of letters and digits: what names are put together from.

Letters of every script are kept, in the normal form (NFKC) in which Python itself
compares identifiers (PEP 3131). What cannot be seen is dropped: no two
names may differ in that alone. Everything else separates words.
"""

from __future__ import annotations

import re
import unicodedata

# Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties) outside category Cf:
# letters and marks by category, but nothing that a reader could see.
_IGNORABLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f"
    + "".join(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
)

# One word of a camelCase spelling: one of those that have a capital inside, an acronym in
# the plural (IDs), an acronym that ends where a capitalised word starts (HTTP in
# HTTPResponse), or any word. Digits belong to the word they follow (oauth2, md5); those
# at the very start to the first (3d).
_CAMEL_WORD = re.compile(
    r"\d*(?:IPv(?=\d)"
    r"|(?:OAuth|GitHub|GitLab|GraphQL|PostgreSQL|MySQL|MongoDB|JavaScript|TypeScript"
    r"|YouTube|LinkedIn|PayPal)(?![a-z])"
    r"|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+)[a-z\d]*|\d+"
)

_ASCII_WORD = re.compile(r"[A-Za-z\d]+")
_SIGN = re.compile(r"^([+−-])(?=\d)")
_SPELT = re.compile(r"^_+|_+$|/\{(?=\w)|[^\w\s]")

_SYMBOLS = {
    "_": "underscore",
    "-": "dash",
    "−": "minus",
    "+": "plus",
    "*": "star",
    "/": "slash",
    "\\": "backslash",
    "%": "percent",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "?": "question",
    "&": "and",
    "|": "or",
    "^": "caret",
    "~": "tilde",
    "@": "at",
    "$": "dollar",
    "#": "hash",
    ".": "dot",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    # Brackets and quotes come in pairs around something: spelling them says little.
    **dict.fromkeys("()[]{}'\"`", ""),
}


def words(text: str) -> list[str]:
    """The words of `text` as its separators divide them, each with its own case.

    ``filter__{field}`` gives ``filter``, ``field``; a sign before a number is a word
    (``-1``: ``minus``, ``1``). The list is empty where `text` has no letter or digit.
    """
    if text.isascii():
        return _ASCII_WORD.findall(_signed(text))
    normal = unicodedata.normalize("NFKC", text)
    # Twice: letters may compose once what stood between them is gone.
    visible = unicodedata.normalize("NFKC", "".join(filter(_is_visible, normal)))
    parts = "".join(char if _is_part(char) else " " for char in _signed(visible))
    return [word for part in parts.split() if (word := _without_leading_marks(part))]


def camel_words(text: str) -> list[str]:
    """The words inside camelCase ones: ``HTTPResponse`` gives ``HTTP``, ``Response``.

    `text` is made of `words` and spaces.
    """
    if text.isascii():
        return _CAMEL_WORD.findall(text)
    shape = "".join(map(_shape, text))
    return [text[slice(*match.span())] for match in _CAMEL_WORD.finditer(shape)]


def spelt_out(text: str) -> str:
    """`text` with its symbols as words: ``StartTime<`` gives ``StartTime less``.

    Underscores count at the two ends only; a symbol without a short word has its Unicode
    name. Text that has nothing to spell is returned as it is.
    """
    return _SPELT.sub(_spelling, text)


def case_style(text: str) -> str:
    """How `text` has its capitals: ``camel``, ``capitalized``, ``upper`` or ``lower``.

    ``userId`` is camel, ``UserId`` and ``User Id`` are capitalized. Empty where there is
    nothing to tell, and where capitals follow no rule.
    """
    parts = words(text)
    if not parts or text.lower() == text.upper():
        return ""
    if text == text.upper():
        return "upper"
    if text == text.lower():
        return "lower"
    if all(part[0] != part[0].lower() or part[0].isdecimal() for part in parts):
        return "capitalized"
    is_camel = len(parts) == 1 and parts[0][0] == parts[0][0].lower()
    return "camel" if is_camel else ""


def _signed(text: str) -> str:
    sign = _SIGN.match(text)
    if sign is None:
        return text
    return ("plus " if sign[1] == "+" else "minus ") + text[1:]


def _is_visible(char: str) -> bool:
    return char not in _IGNORABLE and unicodedata.category(char) != "Cf"


def _is_part(char: str) -> bool:
    """Letters, marks and digits; not the punctuation that Python takes too (``·``)."""
    return unicodedata.category(char)[0] in "LMN" and f"a{char}".isidentifier()


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


def _without_leading_marks(word: str) -> str:
    """A combining mark needs a letter before it, or no identifier can start with it."""
    start = next((at for at, char in enumerate(word) if not _is_mark(char)), len(word))
    return word[start:]


def _shape(char: str) -> str:
    """The kind of `char` in terms of ``_CAMEL_WORD``; a script without case is lower."""
    if char != char.lower():
        return "A"
    if char == " ":
        return " "
    return "0" if char.isdecimal() else "a"


def _spelling(match: re.Match[str]) -> str:
    char = match[0][0]
    if match[0] == "/{":  # a variable of a path, by which something is chosen
        return " slash by "
    if char in _SYMBOLS:
        return f" {_SYMBOLS[char]} "
    if unicodedata.category(char)[0] in "SP":
        return f" {unicodedata.name(char, '').lower()} "
    return match[0]
