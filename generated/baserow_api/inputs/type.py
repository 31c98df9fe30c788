"""TypeFormulaRequest"""

from typing import TypedDict


class TypeFormulaRequest(TypedDict):
    formula: str
    name: str
