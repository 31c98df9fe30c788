"""Python names for wire names: types that hold no bad name, and the conversions.

Wire names come from a document and are untrusted: any text of any length. Whatever goes
into generated code or a path as a name is one of the types below. Unique names within a
scope are the business of `assign_unique_names`, in the module ``scope``.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from keyword import kwlist
from typing import ParamSpec, Self, TypeVar, cast

from .words import camel_words, spelt_out, words

# In bytes of UTF-8, for file names are limited so (255 on most file systems, 143 on
# encrypted ones) and a module's name goes into longer ones (``name.cpython-311.pyc``).
MAX_LENGTH = 80

# No more of a wire name is looked at; the digest of the whole stands for the rest.
READ_LENGTH = 256
_DIGEST_LENGTH = 8

_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")

_KEYWORDS = frozenset(kwlist)

# Device names that Windows reserves in every folder and with every extension.
_DEVICES = frozenset(
    ["con", "nul", "aux", "prn"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)


class Name(str):
    """A public Python identifier: no keyword, no leading underscore, NFKC, not too long."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """`text` as a name of this kind; raises ValueError where it cannot be one."""
        if not cls.allows(text):
            raise ValueError(f"{text[:MAX_LENGTH]!r} is not usable as {cls.__name__}")
        return super().__new__(cls, text)

    @classmethod
    def allows(cls, text: str) -> bool:
        """Whether `text` can be a name of this kind."""
        if not text.isidentifier() or text in _KEYWORDS or text[0] == "_":
            return False
        if text.isascii():
            return len(text) <= MAX_LENGTH
        is_normal = unicodedata.is_normalized("NFKC", text)
        return is_normal and len(text.encode()) <= MAX_LENGTH

    def suffixed(self, suffix: str) -> Self:
        """This name with `suffix`, shortened before it where it gets too long.

        An underscore that only made the name legal (``class_``) goes.
        """
        return type(self)(_shortened(self, self.ending(suffix)))

    def followed_by(self, word: str) -> Self:
        """This name and a word, shortened before it where it gets too long."""
        return self.suffixed(word)

    @classmethod
    def ending(cls, suffix: str) -> str:
        """`suffix` as a name of this kind is written with it."""
        return f"_{suffix}"


class Identifier(Name):
    """snake_case: a parameter, field, method or group."""

    __slots__ = ()

    @classmethod
    def allows(cls, text: str) -> bool:
        """Whether `text` is a name without a capital."""
        return super().allows(text) and text == text.lower()


class ConstantName(Name):
    """UPPER_CASE: a value of an enum."""

    __slots__ = ()

    @classmethod
    def ending(cls, suffix: str) -> str:
        """`suffix` after an underscore, in capitals."""
        return f"_{suffix.upper()}"


class ClassName(Name):
    """PascalCase: a model, an alias, a credential."""

    __slots__ = ()

    @classmethod
    def allows(cls, text: str) -> bool:
        """Whether `text` is a name that starts with a capital, where its script has any."""
        return super().allows(text) and text[0] == text[0].title()

    def followed_by(self, word: str) -> Self:
        """This name and a word with a capital."""
        return type(self)(_shortened(self, word.title()))

    @classmethod
    def ending(cls, suffix: str) -> str:
        """`suffix` in capitals, to stand out without an underscore."""
        return suffix.upper()


class ModuleName(Identifier):
    """snake_case: the stem of a file on every operating system."""

    __slots__ = ()

    @classmethod
    def allows(cls, text: str) -> bool:
        """Whether `text` is an identifier that Windows takes for a file."""
        return super().allows(text) and text not in _DEVICES


_P = ParamSpec("_P")
_N = TypeVar("_N", bound=Name)


def _remembered(convert: Callable[_P, _N]) -> Callable[_P, _N]:
    """`lru_cache` that keeps the signature: one name is asked for again and again."""
    return cast("Callable[_P, _N]", lru_cache(maxsize=1 << 16)(convert))


@_remembered
def snake(text: str, fallback: str = "field") -> Identifier:
    """`text` in snake_case: ``HTTPResponse`` gives ``http_response``, ``+1`` ``plus_1``.

    `fallback` is the name where nothing of `text` can be one, and goes before what
    cannot start a name (``2fa`` gives ``field_2fa``).
    """
    return _converted(Identifier, _snake_cased, text, fallback)


@_remembered
def pascal(text: str, fallback: str = "Model") -> ClassName:
    """`text` in PascalCase, keeping inner capitals: ``userID`` gives ``UserID``.

    `fallback` as in `snake` (``2fa`` gives ``Model2fa``).
    """
    return _converted(ClassName, _pascal_cased, text, fallback)


@_remembered
def module(text: str, fallback: str = "module") -> ModuleName:
    """`text` as the stem of a module's file: as `snake`, and ``con`` gives ``con_``."""
    return _converted(ModuleName, _snake_cased, text, fallback)


@_remembered
def constant(text: str, fallback: str = "value") -> ConstantName:
    """`text` in UPPER_CASE: ``onlySelected`` gives ``ONLY_SELECTED``.

    `fallback` as in `snake`. Names of other scripts than ours stay in lower case: their
    capitals may be those of another one (ß, SS).
    """
    name = snake(text, fallback)
    return ConstantName(name.rstrip("_").upper() if name.isascii() else name)


def digest(text: str, length: int) -> str:
    """The first `length` hexadecimal digits of the SHA-256 of `text`.

    JSON may hold half a surrogate pair, which UTF-8 proper does not.
    """
    data = text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:length]


def _converted(
    kind: type[_N], cased: Callable[[list[str]], str], text: str, fallback: str
) -> _N:
    head = text[:READ_LENGTH]
    parts = words(head) or words(spelt_out(head))
    name = cased(parts)
    if not name.isidentifier():
        name = cased([fallback, *parts])
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)
    if len(text) > READ_LENGTH or len(name.encode()) > MAX_LENGTH:
        name = _shortened(name, kind.ending(digest(text, _DIGEST_LENGTH)))
    try:
        return kind(name)
    except ValueError:  # a keyword, or a device
        return kind(f"{name}_")


def _snake_cased(parts: list[str]) -> str:
    return "_".join(camel_words(" ".join(parts))).lower()


def _pascal_cased(words: list[str]) -> str:
    """Words with a capital each; SEVERAL_IN_CAPITALS lose theirs, one (``URL``) does not."""
    # Numbers side by side stay apart, or v1_2 would read as v12.
    parts = _BETWEEN_DIGITS.sub("_", " ".join(words)).split()
    if len(parts) > 1 and "".join(parts).isupper():
        parts = [part.lower() for part in parts]
    return "".join(part[0].title() + part[1:] for part in parts)


def capitals(name: str) -> str:
    """A name in capitals, if they are its own: those of ß are also those of ss."""
    return name.upper() if name.isascii() else name


def _shortened(name: str, end: str) -> str:
    """`name` and `end`, the name cut where both are longer than a name may be."""
    room = MAX_LENGTH - len(end)
    kept = name.encode()[:room].decode(errors="ignore")
    return kept.rstrip("_") + end
