from typing import Literal, TypeAlias

Binding: TypeAlias = Literal["paperback", "hardback", "large-print", "3in1"] | None
"""How a book is bound; null for what has no pages."""
