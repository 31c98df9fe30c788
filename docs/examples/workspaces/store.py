"""Accounts and workspaces in SQLite."""

from __future__ import annotations

import hashlib
import hmac
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS account (
    id INTEGER PRIMARY KEY, email TEXT UNIQUE NOT NULL, name TEXT NOT NULL,
    salt BLOB NOT NULL, password BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS workspace (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE
);
"""


@dataclass(frozen=True, slots=True)
class Account:
    """Who can log in."""

    id: int
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class StoredWorkspace:
    """What belongs to an account."""

    id: int
    name: str


class Store:
    """A database in a file, or in memory. A method takes well under a millisecond."""

    def __init__(self, path: Path | str = ":memory:") -> None:
        self._database = sqlite3.connect(path, check_same_thread=False)
        self._database.executescript(_SCHEMA)

    def add_account(self, email: str, name: str, password: str) -> Account | None:
        """Register somebody; None if the address is taken."""
        salt = os.urandom(16)
        row = (email, name, salt, _derived(password, salt))
        try:
            with self._database:
                cursor = self._database.execute(
                    "INSERT INTO account (email, name, salt, password)"
                    " VALUES (?, ?, ?, ?)",
                    row,
                )
        except sqlite3.IntegrityError:
            return None
        return Account(cursor.lastrowid or 0, email, name)

    def authenticated(self, email: str, password: str) -> Account | None:
        """Give the account whose password this is."""
        row = self._database.execute(
            "SELECT id, email, name, salt, password FROM account WHERE email = ?",
            (email,),
        ).fetchone()
        if row is None or not hmac.compare_digest(row[4], _derived(password, row[3])):
            return None
        return Account(*row[:3])

    def account(self, id_: int) -> Account | None:
        """Give an account by its number."""
        row = self._database.execute(
            "SELECT id, email, name FROM account WHERE id = ?", (id_,)
        ).fetchone()
        return Account(*row) if row else None

    def workspaces(self, owner: Account) -> list[StoredWorkspace]:
        """Give all workspaces of an account."""
        rows = self._database.execute(
            "SELECT id, name FROM workspace WHERE owner = ? ORDER BY id", (owner.id,)
        )
        return [StoredWorkspace(*row) for row in rows]

    def add_workspace(self, owner: Account, name: str) -> StoredWorkspace:
        """Make a workspace."""
        with self._database:
            cursor = self._database.execute(
                "INSERT INTO workspace (name, owner) VALUES (?, ?)", (name, owner.id)
            )
        return StoredWorkspace(cursor.lastrowid or 0, name)

    def rename_workspace(self, owner: Account, id_: int, name: str) -> bool:
        """Rename one; False if the account has none of this number."""
        with self._database:
            cursor = self._database.execute(
                "UPDATE workspace SET name = ? WHERE id = ? AND owner = ?",
                (name, id_, owner.id),
            )
        return cursor.rowcount == 1

    def delete_workspace(self, owner: Account, id_: int) -> bool:
        """Delete one; False if the account has none of this number."""
        with self._database:
            cursor = self._database.execute(
                "DELETE FROM workspace WHERE id = ? AND owner = ?", (id_, owner.id)
            )
        return cursor.rowcount == 1


def _derived(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**12, r=8, p=1)
