"""The extensions of OpenAPI that specpress acts upon (OpenAPI 3.1.1, section 4.9)."""

from __future__ import annotations

from typing import Final

ROWS: Final = "x-specpress-rows"
"""Of a tag: its operations are those of a table of typed rows."""
