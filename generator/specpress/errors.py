"""What can be wrong with an input: warnings that are collected, errors that end a run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect of a document that was mended; the rest of the document is used.

    `kind` is a stable, hyphenated name (``duplicate-operation-id``), `pointer` the
    JSON pointer (RFC 6901) of the place, as a URI fragment without ``#``; `message`
    says what was expected and what was found, `action` what specpress did about it.
    """

    kind: str
    pointer: str
    message: str
    action: str
    file: str = ""

    def __str__(self) -> str:
        """One line for a person: place, what is wrong, what was done."""
        place = f"{self.file}#{self.pointer}" if self.file else f"#{self.pointer}"
        return f"{place}: {self.message}; {self.action} [{self.kind}]"


UNUSED = "unused-setting"
"""The kind of a `Problem` that is not the document's: a setting about nothing."""


class SpecpressError(Exception):
    """An input that cannot be used at all: printed as one line, exit status 2.

    `message` says what was expected and found, `hint` what to do; `file` and
    `pointer` (RFC 6901) say where.
    """

    def __init__(
        self, message: str, *, file: str = "", pointer: str = "", hint: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.pointer = pointer
        self.hint = hint

    def __str__(self) -> str:
        """One line: ``file#pointer: message (hint)``."""
        place = self.file + (f"#{self.pointer}" if self.pointer else "")
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.hint})" if self.hint else text
