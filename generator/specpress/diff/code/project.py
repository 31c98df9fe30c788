"""What the modules of a project give each other: functions, variables, members of classes.

Classes are the names of models; ``@group`` is a group of the client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Exports:
    """The classes of a module's variables, and of what its functions return (``name()``).

    `members` has the same for each of its classes: attributes and methods.
    """

    names: dict[str, str] = field(default_factory=dict[str, str])
    members: dict[str, dict[str, str]] = field(
        default_factory=dict[str, "dict[str, str]"]
    )


class Project:
    """The exports of all modules, by name; the folder that they lie in may be left out."""

    def __init__(self, modules: Mapping[str, Exports]) -> None:
        self._modules = modules
        self._full: dict[str, str] = {}
        self._members: dict[str, dict[str, str]] = {}
        for name in sorted(modules):
            parts = name.split(".")
            for start in range(len(parts)):
                self._full.setdefault(".".join(parts[start:]), name)
            for class_, members in modules[name].members.items():
                self._members.setdefault(class_, {}).update(members)
        self._full.update({name: name for name in modules})

    def has(self, module: str) -> bool:
        """Whether a name is that of a module."""
        return module in self._full

    def name(self, module: str, name: str) -> str:
        """The class of a variable of a module, of a result for ``name()``; ``""``: none."""
        exports = self._modules.get(self._full.get(module, ""))
        return exports.names.get(name, "") if exports else ""

    def member(self, class_: str, name: str) -> str:
        """The class of an attribute of a class, of a result for ``name()``."""
        return self._members.get(class_, {}).get(name, "")


def module_name(parts: Iterable[str]) -> str:
    """The dotted name of the module in a file, whose path has these parts."""
    *folders, file = parts
    stem = file.removesuffix(".py")
    return ".".join(folders if stem == "__init__" else [*folders, stem])
