"""Names that follow from that of an API."""

from __future__ import annotations

import re


def package_name(api: str) -> str:
    """Return the default package of an API: ``NAME_api`` made an identifier."""
    name = re.sub(r"\W+", "_", api.lower(), flags=re.ASCII)
    return f"api_{name}" if name[:1].isdigit() else f"{name}_api"
