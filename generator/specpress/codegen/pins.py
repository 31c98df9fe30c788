"""Names that the user decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pins:
    """Python names by those of the document.

    `operations` are methods by operationId (by method and path where there is none),
    `schemas` classes by component, `groups` attributes of the client by tag,
    `parameters` arguments by parameter, wherever it occurs.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    groups: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
