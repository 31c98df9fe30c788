from typing import Literal, TypeAlias

Rating: TypeAlias = Literal[1, 2, 3, 4, 5]
"""Stars."""
