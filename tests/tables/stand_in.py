"""A stand-in for a Baserow server: the generated stubs, with the rows in SQLite.

It writes and reads values as the recordings do, knows the filters that the tests use, and
serves what `pull` reads.
"""

from __future__ import annotations

import csv
import datetime as dt
import importlib
import json
import re
import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache, wraps
from pathlib import Path
from threading import RLock
from typing import Any

import httpx
from starlette.responses import JSONResponse, Response

from specpress.baserow.model import Table
from specpress.baserow.names import table_names
from tests.shared import shared

LINKED, ALL, PEOPLE = 45, 46, 47
TOKEN = "t"
_WHO = {"id": 10, "name": "Ünï 🎉"}


def text_field(id_: int, table: int, name: str, type_: str = "text") -> dict[str, Any]:
    """A field whose type has no options."""
    return {
        "id": id_,
        "table_id": table,
        "name": name,
        "type": type_,
        "order": id_,
        "primary": False,
        "read_only": False,
    }


@cache
def recorded_kinds() -> list[dict[str, Any]]:
    """The field types of the recordings, with what each reads and takes."""
    kinds: list[dict[str, Any]] = json.loads(
        shared("recordings/field-types.json").read_text("utf-8")
    )
    return kinds


def _view(id_: int, name: str, **settings: str) -> dict[str, Any]:
    common = {"type": "grid", "ownership_type": "collaborative"}
    return {"id": id_, "name": name, "order": id_, **common, **settings}


class Store:
    """The tables with their fields, and their rows in a database of SQLite."""

    def __init__(self, path: str | Path = ":memory:") -> None:
        self.tables = {LINKED: "Linked", ALL: "All types 🎉", PEOPLE: "People"}
        self.fields: dict[int, list[dict[str, Any]]] = {
            LINKED: [text_field(298, LINKED, "Name")],
            ALL: [each["field_object"] for each in recorded_kinds()],
            PEOPLE: [
                text_field(401, PEOPLE, "Full name"),
                text_field(402, PEOPLE, "Email", "email"),
                {
                    **text_field(403, PEOPLE, "Budget", "number"),
                    "number_decimal_places": 2,
                },
                {
                    **text_field(404, PEOPLE, "Since", "date"),
                    "date_include_time": False,
                },
            ],
        }
        self.views: dict[int, list[dict[str, Any]]] = {
            PEOPLE: [
                {**_view(64, "Rich"), "where": [("Budget", "higher_than", "1")]},
                _view(65, "Twice"),
                _view(66, "Twice"),
                _view(67, "Form", type="form"),
                _view(68, "Mine", ownership_type="personal"),
            ]
        }
        self.database = sqlite3.connect(path, check_same_thread=False)
        self.database.execute(
            "create table if not exists rows (table_id, id integer, value, "
            "primary key (table_id, id))"
        )
        self.requests: list[str] = []
        self.lock = RLock()
        self.after_batch: Callable[[], None] = lambda: None

    def insert(self, table: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """Create a row; ValueError by field for what is refused."""
        query = "select coalesce(max(id), 0) + 1 from rows where table_id = ?"
        (id_,) = self.database.execute(query, [table]).fetchone()
        row = {"id": id_, "order": f"{id_}.00000000000000000000"}
        for field in self.fields[table]:
            row[field["name"]] = self._empty(field, id_)
        return self._written(table, row, values)

    def change(self, table: int, id_: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """Change a row; KeyError where there is none."""
        return self._written(table, self.row(table, id_), values)

    def row(self, table: int, id_: int) -> dict[str, Any]:
        """A row; KeyError where there is none."""
        query = "select value from rows where table_id = ? and id = ?"
        one = self.database.execute(query, [table, id_]).fetchone()
        if one is None:
            raise KeyError(id_)
        row: dict[str, Any] = json.loads(one[0])
        return row

    def rows(self, table: int) -> list[dict[str, Any]]:
        """All rows of a table, in their order."""
        query = "select value from rows where table_id = ? order by id"
        rows = [json.loads(v) for (v,) in self.database.execute(query, [table])]
        return sorted(rows, key=lambda row: Decimal(row["order"]))

    def move(self, table: int, id_: int, before: int | None) -> dict[str, Any]:
        """Move a row in front of another one, or to the end; KeyError for no row."""
        row = self.row(table, id_)
        orders = [Decimal(each["order"]) for each in self.rows(table)]
        order = orders[-1] + 1
        if before is not None:
            order = Decimal(self.row(table, before)["order"])
            lower = max((each for each in orders if each < order), default=Decimal(0))
            order = (order + lower) / 2
        return self._written(table, {**row, "order": f"{order:.20f}"}, {})

    def delete(self, table: int, ids: Sequence[int]) -> None:
        """Delete rows; KeyError where one is not there."""
        for id_ in ids:
            self.row(table, id_)
        query = "delete from rows where table_id = ? and id = ?"
        self.database.executemany(query, [(table, id_) for id_ in ids])
        self.database.commit()

    def _written(
        self, table: int, row: dict[str, Any], values: Mapping[str, Any]
    ) -> dict[str, Any]:
        by_name = {field["name"]: field for field in self.fields[table]}
        for name, value in values.items():
            if name in by_name and not by_name[name]["read_only"]:
                row[name] = self._read(by_name[name], value)
        query = "insert or replace into rows values (?, ?, ?)"
        self.database.execute(query, [table, row["id"], json.dumps(row)])
        return row

    def _empty(self, field: Mapping[str, Any], id_: int) -> Any:
        if field["type"] == "uuid":
            return str(uuid.UUID(int=id_))
        if field["type"] == "autonumber":
            return id_
        for kind in recorded_kinds() if field["read_only"] else ():
            if kind["name"] == field["name"]:
                return kind["read_full"]
        return {
            "boolean": False,
            "rating": 0,
            "url": "",
            "email": "",
            "phone_number": "",
            "link_row": [],
            "file": [],
            "multiple_select": [],
            "multiple_collaborators": [],
        }.get(field["type"])

    def _read(self, field: Mapping[str, Any], value: Any) -> Any:
        """How a value is read that was written."""
        type_, options = field["type"], field.get("select_options", [])
        if type_ in {"url", "email", "phone_number"}:
            if value and type_ != "phone_number" and not re.search("[@:]", value):
                raise ValueError(field["name"])
            return value or ""
        if value is None:
            if type_ in {"rating", "boolean", "link_row", "multiple_select"}:
                raise ValueError(field["name"])
            return [] if type_ == "file" else None
        if type_ == "number":
            places = field["number_decimal_places"]
            if value == "":
                return None
            return f"{Decimal(str(value)):.{places}f}"
        if type_ == "rating":
            return int(value)
        if type_ == "boolean":
            return value in {True, "true", "yes"}
        if type_ == "date":
            is_moment = isinstance(value, dt.date)
            text = value.isoformat() if is_moment else str(value)
            return text.replace("+00:00", "Z")
        if type_ == "duration":
            is_span = isinstance(value, dt.timedelta)
            if isinstance(value, str):
                if not re.fullmatch(r"[0-9]+(:[0-9]{2}){2}|([0-9]+[dhms] ?)+", value):
                    raise ValueError(field["name"])
                return 3600.0
            return value.total_seconds() if is_span else float(value)
        if type_ == "link_row":
            if not isinstance(value, list):
                value = value.split(",") if isinstance(value, str) else [value]
            return [each for name in value for each in self._linked(field, name)]
        if type_ == "file":
            value = [value] if isinstance(value, str) else value
            names = [e["name"] if isinstance(e, dict) else str(e) for e in value]
            shown = [
                e.get("visible_name") if isinstance(e, dict) else None for e in value
            ]
            return [
                {"name": name, "visible_name": v, "url": f"http://baserow/media/{name}"}
                for name, v in zip(names, shown, strict=True)
            ]
        if type_ == "single_select":
            return _option(options, value)
        if type_ == "multiple_select":
            value = value.split(",") if isinstance(value, str) else value
            return [_option(options, each) for each in value]
        if type_ == "multiple_collaborators":
            return [_WHO for _ in value]
        if type_ == "password":
            return bool(value)
        return str(value)

    def _linked(self, field: Mapping[str, Any], name: object) -> list[dict[str, Any]]:
        table = field["link_row_table_id"]
        found = [
            {"id": row["id"], "value": row["Name"], "order": row["order"]}
            for row in self.rows(table)
            if name in (row["id"], row["Name"])
        ]
        if not found and isinstance(name, str):
            raise ValueError(field["name"])
        return found[:1]


def _option(options: Sequence[Mapping[str, Any]], value: object) -> Mapping[str, Any]:
    for each in options:
        if value in (each["id"], each["value"]):
            return each
    raise ValueError(value)


# -- selecting ----------------------------------------------------------------------


def passes(row: Mapping[str, Any], tree: Mapping[str, Any]) -> bool:
    """Whether a row passes a tree of filters."""
    results = [
        *(_holds(row, each) for each in tree.get("filters", ())),
        *(passes(row, each) for each in tree.get("groups", ())),
    ]
    return not results or (all if tree["filter_type"] == "AND" else any)(results)


def _holds(row: Mapping[str, Any], one: Mapping[str, str]) -> bool:
    value, given = row[one["field"]], one["value"]
    ids = [
        str(e["id"])
        for e in (value if isinstance(value, list) else [value or {}])
        if isinstance(e, dict) and "id" in e
    ]
    match one["type"]:
        case "equal":
            return str(value or "").strip() == given or _same_number(value, given)
        case "contains":
            return given.lower() in str(value or "").lower()
        case "higher_than":
            return value is not None and Decimal(value) > Decimal(given)
        case "empty":
            return value in (None, "", [], False)
        case "not_empty":
            return value not in (None, "", [], False)
        case "boolean":
            return bool(value) == (given == "true")
        case "date_is_after":
            zone, day, operator = given.split("?")
            assert zone and operator == "exact_date"
            return value is not None and value[:10] > day
        case "single_select_equal" | "multiple_select_has" | "link_row_has":
            return given in ids
        case "single_select_is_any_of":
            return bool({*given.split(",")} & {*ids})
        case other:
            raise AssertionError(f"the stand-in has no filter {other}")


def _same_number(value: Any, given: str) -> bool:
    try:
        return Decimal(str(value)) == Decimal(given)
    except ArithmeticError:
        return False


# -- serving ------------------------------------------------------------------------


def refused(detail: object, code: str = "ERROR_REQUEST_BODY_VALIDATION") -> Response:
    """The answer to what is refused."""
    return JSONResponse({"error": code, "detail": detail}, 400)


def _alone(method: Callable[..., Any]) -> Callable[..., Any]:
    """One request at a time: each is a transaction."""

    @wraps(method)
    def locked(self: Any, *args: Any, **given: Any) -> Any:
        with self.store.lock:
            return method(self, *args, **given)

    return locked


class _Rows:
    store: Store
    table: int
    fail: Callable[[str], Response | None]

    @_alone
    def create_row(self, request: Any, body: Any, **given: Any) -> Any:
        try:
            return self._one(self.store.insert(self.table, body))
        except ValueError as error:
            return refused({str(error): [{"error": "refused", "code": "invalid"}]})

    @_alone
    def create_rows(self, request: Any, body: Any, **given: Any) -> Any:
        return self._many(body, lambda row: self.store.insert(self.table, row))

    @_alone
    def update_rows(self, request: Any, body: Any, **given: Any) -> Any:
        missing = []
        for row in body["items"]:
            try:
                self.store.row(self.table, row["id"])
            except KeyError:
                missing.append(row["id"])
        if missing:
            return _gone(missing)
        return self._many(
            body,
            lambda row: self.store.change(
                self.table, row["id"], {k: v for k, v in row.items() if k != "id"}
            ),
        )

    @_alone
    def update_row(self, request: Any, row_id: int, body: Any, **given: Any) -> Any:
        try:
            return self._one(self.store.change(self.table, row_id, body))
        except KeyError:
            return _gone([row_id])
        except ValueError as error:
            return refused({str(error): [{"error": "refused", "code": "invalid"}]})

    @_alone
    def get_row(self, request: Any, row_id: int, **given: Any) -> Any:
        try:
            return self._one(self.store.row(self.table, row_id))
        except KeyError:
            return _gone([row_id])

    @_alone
    def move_row(
        self, request: Any, row_id: int, *, before_id: int | None = None, **given: Any
    ) -> Any:
        try:
            return self._one(self.store.move(self.table, row_id, before_id))
        except KeyError as error:
            return _gone([error.args[0]])

    def delete_row(self, request: Any, row_id: int, **given: Any) -> Any:
        return self.delete_rows(request, {"items": [row_id]})

    @_alone
    def delete_rows(self, request: Any, body: Any, **given: Any) -> Any:
        try:
            self.store.delete(self.table, body["items"])
        except KeyError as error:
            return _gone([error.args[0]])
        return None

    @_alone
    def list_rows(
        self,
        request: Any,
        *,
        page: int = 1,
        size: int | None = None,
        search: str | None = None,
        include: Any = None,
        exclude: Any = None,
        order_by: Any = None,
        filters: Any = None,
        view_id: int | None = None,
        **given: Any,
    ) -> Any:
        self.store.requests.append(f"list {page}")
        size = size or 100
        rows = [r for r in self.store.rows(self.table) if passes(r, filters or {})]
        for view in self.store.views.get(self.table, ()):
            for field, type_, value in view.get("where", ()):
                one = {"field": field, "type": type_, "value": value}
                if view["id"] == view_id:
                    rows = [row for row in rows if _holds(row, one)]
        if search:
            rows = [
                row for row in rows if search in json.dumps(row, ensure_ascii=False)
            ]
        include, exclude, order_by = map(_unquoted, (include, exclude, order_by))
        for name in reversed(order_by):
            rows.sort(key=lambda r: str(r[name.lstrip("-")]), reverse=name[0] == "-")
        shown = rows[(page - 1) * size : page * size]
        names = {field["name"] for field in self.store.fields[self.table]}
        kept = {*(include or names)} - {*exclude}
        left_out = names - kept
        results = [{k: v for k, v in r.items() if k not in left_out} for r in shown]
        following = f"http://x/?page={page + 1}" if page * size < len(rows) else None
        return JSONResponse(
            {
                "count": len(rows),
                "next": following,
                "previous": None,
                "results": results,
            }
        )

    def _one(self, row: Mapping[str, Any]) -> Response:
        self.store.database.commit()
        return JSONResponse(row)

    def _many(self, body: Any, write: Callable[[Any], dict[str, Any]]) -> Any:
        self.store.requests.append(f"batch {len(body['items'])}")
        assert len(body["items"]) <= 200
        errors, rows = {}, []
        for index, row in enumerate(body["items"]):
            try:
                rows.append(write(row))
            except ValueError as error:
                errors[str(index)] = {
                    str(error): [{"error": "refused", "code": "invalid"}]
                }
        if errors:
            self.store.database.rollback()
            return refused({"items": errors})
        self.store.database.commit()
        self.store.after_batch()
        return JSONResponse({"items": rows})


def _unquoted(names: Sequence[str] | None) -> list[str]:
    """Names in a list, as the server reads them: with the quotes of CSV."""
    return [next(csv.reader([name], escapechar="\\"))[0] for name in names or ()]


def _gone(ids: Sequence[int]) -> Response:
    detail = f"The rows {list(ids)} do not exist."
    body = {"error": "ERROR_ROW_DOES_NOT_EXIST", "detail": detail}
    return JSONResponse(body, 404)


class _Files:
    def upload_file(self, request: Any, body: Any) -> Any:
        file = body["file"]
        name = getattr(file, "filename", None) or "file"
        return JSONResponse({"name": f"stored-{name}", "url": "http://baserow/media"})


def app(package: Any, store: Store) -> Any:
    """The application of a generated package, over a store."""
    server = importlib.import_module(f"{package.__name__}.server")
    tables = [Table(id_, name, ()) for id_, name in store.tables.items()]
    bases = {
        attribute.replace("_", ""): (attribute, re.findall(r"\w+Service", str(base))[0])
        for attribute, base in server.Services.__annotations__.items()
    }
    services: dict[str, Any] = {}
    for table, name in table_names(tables).items():
        attribute, base = bases[name.lower()]
        service = type("Rows", (_Rows, getattr(server, base)), {})()
        service.store, service.table = store, table
        services[attribute] = service
    files = type("Files", (_Files, server.UserFilesService), {})()
    return server.create_app(
        **services,
        user_files=files,
        authenticate=lambda credentials, *rest: credentials,
    )


def metadata(store: Store) -> Callable[[httpx.Request], httpx.Response]:
    """What answers `pull`: the tables and fields that a token may read."""

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/api/user/token-auth/":
            return httpx.Response(200, json={"access_token": "j", "token": "j"})
        has_token = request.headers.get("Authorization") == f"Token {TOKEN}"
        if not has_token and request.headers.get("Authorization") != "JWT j":
            return httpx.Response(401, json={"error": "ERROR_TOKEN", "detail": ""})
        tables = [
            {"id": id_, "name": name, "order": id_, "database_id": 17}
            for id_, name in store.tables.items()
        ]
        if path == "/api/database/tables/all-tables/" and has_token:
            return httpx.Response(200, json=tables)
        if path == "/api/applications/" and not has_token:
            database = {"id": 17, "name": "CRM", "order": 1, "type": "database"}
            return httpx.Response(200, json=[{**database, "tables": tables}])
        table = int(re.sub(r"\D", "", path))
        if path.startswith("/api/database/views/"):
            if has_token:
                return httpx.Response(401, json={"error": "ERROR_TOKEN", "detail": ""})
            return httpx.Response(200, json=store.views.get(table, []))
        return httpx.Response(200, json=store.fields[table])

    return answer
