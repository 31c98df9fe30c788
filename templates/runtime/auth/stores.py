"""Keeping tokens between the runs of a program."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from .tokens import Token


class FileTokenStore:
    """A `TokenStore` in a file that only its owner can read.

    What it holds is as good as a password. A file that is damaged counts as none.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)

    def load(self) -> Token | None:
        """Give the tokens of the file; None if there are none."""
        try:
            value: Any = json.loads(self._path.read_bytes())
            access, refresh = value["access"], value["refresh"]
            deadline = value["deadline"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if not isinstance(access, str):
            return None
        return Token(
            access,
            refresh if isinstance(refresh, str) else None,
            deadline if isinstance(deadline, (int, float)) else None,
        )

    def save(self, token: Token) -> None:
        """Replace the file, at once or not at all. Raises OSError."""
        value = {
            "access": token.access,
            "refresh": token.refresh,
            "deadline": token.deadline,
        }
        part = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(part, flags, 0o600), "w") as file:
            json.dump(value, file)
        part.replace(self._path)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._path)!r})"
