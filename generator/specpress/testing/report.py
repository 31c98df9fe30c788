"""What a check of a service is asked, and what it says."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from itertools import groupby
from typing import Any

from specpress.utils.dataclass import dataclass

from .conformance import FindingKind


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a service does not keep to its document.

    `operation` is the operation's id, `request` what was sent, in a line, and `fault`
    what was wrong with it, empty for a valid one.
    """

    kind: FindingKind
    operation: str
    method: str
    message: str
    request: str = ""
    fault: str = ""

    def __str__(self) -> str:
        sent = f"\n    {self.request}" if self.request else ""
        fault = f", asked {self.fault}" if self.fault else ""
        return f"{self.kind}: {self.method}{fault}: {self.message}{sent}"


@dataclass(frozen=True, slots=True)
class ContractReport:
    """What was found; `calls` were made of the `operations`, by the methods of the client.

    `unimplemented` are those that answer 501 and were not called. `successes` says how
    many valid requests each operation answered with 2xx.
    """

    package: str
    findings: tuple[Finding, ...]
    calls: int
    operations: tuple[str, ...]
    unimplemented: tuple[str, ...]
    successes: Mapping[str, int]

    def __str__(self) -> str:
        left_out = f", {len(self.unimplemented)} left out" if self.unimplemented else ""
        lines = [
            f"{self.package}: {len(self.findings)} findings in {self.calls} calls of"
            f" {len(self.operations)} operations{left_out}"
        ]
        ordered = sorted(self.findings, key=lambda each: (each.operation, each.kind))
        for operation, findings in groupby(ordered, key=lambda each: each.operation):
            lines += ["", operation, *(f"  {each}" for each in findings)]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class ContractOptions:
    """How a service is called.

    - `operations`, `without`: which ones, as patterns (`fnmatch`) of the method of the
      client (`members.get_*`) or of the operation's id.
    - `auth`: the credentials, as the generated client takes them. Without any, made-up
      ones are sent.
    - `values`: arguments by name, for those that a made-up value will not do: the id of
      something that is there. `{"isbn": "978…"}` is for each operation with a parameter
      of the path of this name, `{"catalogue.get_book.isbn": …}` for an argument of one.
      A function is called each time.
    - `sets`: how many valid requests are made of each operation; `seed` decides which.
    - `invalid`: whether requests are made that the document forbids.
    - `succeeding`: patterns of operations that have to answer a valid request with 2xx.
    - `undeclared_refusals`: whether an invalid request may be refused with a status that
      the document does not declare (400, 404, 405, 413, 415, 422, and 401 or 403).
    - `base_url`: where the app is; a path in it is where it is mounted.
    - `timeout`: seconds for an answer.
    """

    operations: Collection[str] = ("*",)
    without: Collection[str] = ()
    auth: Any = None
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    sets: int = 3
    seed: int = 0
    invalid: bool = True
    succeeding: Collection[str] = ()
    undeclared_refusals: bool = True
    base_url: str = "http://testserver"
    timeout: float = 10.0
