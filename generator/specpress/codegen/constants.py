"""Classes of constants: the values of an enum, under the names that a document gives."""

from __future__ import annotations

from collections import Counter

from specpress.codegen.names.identifiers import constant
from specpress.codegen.names.naming import Names, constants_id
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.package import Constant, Constants
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import value as literal
from specpress.ir.types import Alias, EnumValue

FINAL: Import = ("typing", "Final", None)
"""What the class of constants imports."""


def constants(alias: Alias, names: Names) -> Constants:
    """The class beside the alias of an enum whose values have names or descriptions.

    A value without a name is called as it is written.
    """
    wires = _wires(alias.values)
    unique = assign_unique_names(wires, constant)
    return Constants(
        "constants",
        names.classes[constants_id(alias.id)],
        f"The values of `{names.classes[alias.id]}`.",
        tuple(
            Constant(unique[wire], literal(each.value), _described(each, unique[wire]))
            for wire, each in zip(wires, alias.values, strict=True)
        ),
    )


def _wires(values: tuple[EnumValue, ...]) -> list[str]:
    """A text for each value that its name is made of; no two are the same."""
    texts = [each.name or str(each.value) or "empty" for each in values]
    counts = Counter(texts)
    return [
        text if counts[text] == 1 else f"{text} {each.value!r}"
        for text, each in zip(texts, values, strict=True)
    ]


def _described(value: EnumValue, name: str) -> str:
    """What is said about a value, unless that is but its name or itself."""
    said = value.description
    if said in (value.name, str(value.value)) or said.upper() == name:
        return ""
    return said
