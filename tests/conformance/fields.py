"""The table of all fields, as `fields.txt` has it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast, get_args

Treatment: TypeAlias = Literal["honoured", "carried", "reported"]
VERSIONS = ("2.0", "3.0", "3.1", "3.2")

_FILE = Path(__file__).with_name("fields.txt")


@dataclass(frozen=True)
class Field:
    """A field of an object: in which versions it is, what becomes of it, what proves that.

    `sample` is a value of it, `beside` what the object holds as well where it is tried.
    """

    kind: str
    name: str
    versions: tuple[str, ...]
    treatment: Treatment
    proof: str
    sample: Any
    beside: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def tried(self) -> tuple[str, ...]:
        """The versions that it is tried in: the oldest one, and the newest one."""
        return tuple(dict.fromkeys((self.versions[0], self.versions[-1])))

    def __str__(self) -> str:
        return f"{self.kind}.{self.name}"


def read() -> list[Field]:
    """All fields, in the order of the table."""
    fields: list[Field] = []
    kind = ""
    for number, line in enumerate(_FILE.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        heading = re.fullmatch(r"\[(.+)\]", line)
        if heading:
            kind = heading[1]
            continue
        name, versions, treatment, proof, sample, *rest = line.split(" | ")
        if treatment not in get_args(Treatment):
            raise ValueError(f"{_FILE.name}:{number}: {treatment!r} is no treatment")
        fields.append(
            Field(
                kind,
                name,
                tuple(versions.split()),
                cast("Treatment", treatment),
                proof,
                json.loads(sample),
                json.loads(rest[0]) if rest else {},
            )
        )
    return fields
