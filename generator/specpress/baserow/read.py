"""Reads the tables of a database and their fields, through the generated client."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from .api import ApiError, Client, StatusError
from .api.auth import JWT, DatabaseToken
from .model import Database, Table
from .options import Named

if TYPE_CHECKING:
    import httpx

_WITHOUT_ROWS: Final = frozenset({"form"})
"""The types of views that select no rows."""
_SHARED: Final = "collaborative"
_NOT_ALLOWED: Final = frozenset({401, 403, 404})


@dataclass(frozen=True, slots=True)
class Access:
    """A server, and how to reach it: seconds for a request, further attempts.

    Without a `credential` the `headers` hold it.
    """

    url: str
    credential: DatabaseToken | JWT | None
    headers: Mapping[str, str]
    timeout: float
    retries: int
    transport: httpx.Client | None = None


def read_database(
    access: Access, database: Named | None, tables: Sequence[Named]
) -> Database:
    """Read the named tables of a database, by default all that the credential may see.

    A database token says nothing of the names of databases: `database` is an id then, or
    the name of the only one that it may read. Raises SpecpressError for what is not there
    and for a server that does not answer.
    """
    try:
        with Client(
            access.url,
            auth=access.credential,
            headers=access.headers,
            timeout=access.timeout,
            retries=access.retries,
            on_mismatch="ignore",
            http_client=access.transport,
        ) as client:
            found = _found(client, access, database)
            chosen = _chosen(found.tables, tables, access.url)
            return Database(
                found.name,
                tuple(
                    Table(
                        table.id,
                        table.name,
                        _fields(client, table.id),
                        _views(client, table.id, access),
                    )
                    for table in chosen
                ),
            )
    except ApiError as error:
        raise _unreadable(error, access.url) from error


def _found(client: Client, access: Access, database: Named | None) -> Database:
    """The database with its tables, whose fields are not read yet."""
    if _has_token(access):
        listed = _plain(client.database_tables.list_all_token_tables())
        ids = sorted({int(table["database_id"]) for table in listed})
        if isinstance(database, int):
            listed = [each for each in listed if each["database_id"] == database]
        elif len(ids) > 1:
            raise SpecpressError(
                f"the token may read several databases: {_listed(ids)}",
                file=access.url,
                hint="give the id of one as `database`: tokens do not tell their names",
            )
        name = database if isinstance(database, str) else f"Database {database or ''}"
        if not listed:
            raise _missing("database", database, map(str, ids), access.url)
        return Database(name.strip(), _without_fields(listed))
    databases = [
        each
        for each in _plain(client.applications.list_all_applications())
        if each.get("type") == "database"
    ]
    matching = [
        each for each in databases if database in (None, each["id"], each["name"])
    ]
    names = [f"{each['name']} ({each['id']})" for each in databases]
    if not matching:
        raise _missing("database", database, names, access.url)
    if len(matching) > 1:
        raise SpecpressError(
            f"there are several databases to choose from: {_listed(names)}",
            file=access.url,
            hint="give the id of one as `database`",
        )
    return Database(matching[0]["name"], _without_fields(matching[0]["tables"]))


def _has_token(access: Access) -> bool:
    if access.credential is not None:
        return isinstance(access.credential, DatabaseToken)
    given = {name.lower(): value for name, value in access.headers.items()}
    return given.get("authorization", "").startswith("Token ")


def _without_fields(tables: Iterable[Mapping[str, Any]]) -> tuple[Table, ...]:
    return tuple(Table(int(each["id"]), str(each["name"]), ()) for each in tables)


def _chosen(
    tables: Sequence[Table], wanted: Sequence[Named], url: str
) -> Sequence[Table]:
    if not wanted:
        return tables
    chosen: list[Table] = []
    names = [f"{each.name} ({each.id})" for each in tables]
    for name in wanted:
        matching = [each for each in tables if name in (each.id, each.name)]
        if not matching:
            raise _missing("table", name, names, url)
        if len(matching) > 1:
            raise SpecpressError(
                f"there are several tables {name!r}: {_listed(names)}",
                file=url,
                hint="give the id of one in `tables`",
            )
        chosen += [each for each in matching if each not in chosen]
    return chosen


def _fields(client: Client, table: int) -> tuple[Mapping[str, Any], ...]:
    return tuple(_plain(client.database_table_fields.list_database_table_fields(table)))


def _views(client: Client, table: int, access: Access) -> Mapping[str, int] | None:
    """The ids of the views that select rows, by name; those whose name is unique.

    A database token may not see them, and a user not those of every table: None. Personal
    views are left out, which another user does not have.
    """
    if _has_token(access):
        return None
    try:
        listed = _plain(client.database_table_views.list_database_table_views(table))
    except StatusError as error:
        if error.status_code in _NOT_ALLOWED:
            return None
        raise
    named = [
        (str(view["name"]), int(view["id"]))
        for view in listed
        if view["type"] not in _WITHOUT_ROWS
        and view.get("ownership_type", _SHARED) == _SHARED
    ]
    counts = Counter(name for name, _ in named)
    return {name: id_ for name, id_ in sorted(named) if counts[name] == 1}


def _plain(models: Iterable[Any]) -> list[dict[str, Any]]:
    """What was decoded, as JSON: as it came, with what the document does not know."""
    return [
        each if isinstance(each, dict) else json.loads(each.to_json())
        for each in models
    ]


def _missing(kind: str, name: object, known: Iterable[str], url: str) -> SpecpressError:
    what = f"no {kind}" if name is None else f"no {kind} {name!r}"
    return SpecpressError(
        f"there is {what} that the credential may read",
        file=url,
        hint=f"there are: {_listed(known) or 'none'}",
    )


def _listed(names: Iterable[object]) -> str:
    return ", ".join(map(str, names))


def _unreadable(error: ApiError, url: str) -> SpecpressError:
    return SpecpressError(
        f"cannot read the tables: {error}",
        file=url,
        hint="check the address and the credential",
    )
