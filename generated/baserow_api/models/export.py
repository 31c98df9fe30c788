from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from .state import StateEnum


class ExportApplicationsJobJob(Model):
    created_on: dt.datetime
    exported_file_name: str | None
    id: int
    progress_percentage: int
    state: str
    type: Literal["export_applications"]
    url: str | None
    workspace_id: int | None
    human_readable_error: str | None = None


class ExportApplicationsJobTypeResponse(Model):
    created_on: dt.datetime
    exported_file_name: str | None
    id: int
    progress_percentage: int
    state: str
    type: str
    url: str | None
    workspace_id: int | None
    human_readable_error: str | None = None


class ExportJob(Model):
    created_at: dt.datetime
    exporter_type: str
    id: int
    state: StateEnum
    status: str
    url: str | None
    exported_file_name: str | None = None
    progress_percentage: float | None = None
    table: int | None = None
    view: int | None = None


ExportCharsetEnum: TypeAlias = Literal[
    "utf-8",
    "iso-8859-6",
    "windows-1256",
    "iso-8859-4",
    "windows-1257",
    "iso-8859-14",
    "iso-8859-2",
    "windows-1250",
    "gbk",
    "gb18030",
    "big5",
    "koi8-r",
    "koi8-u",
    "iso-8859-5",
    "windows-1251",
    "x-mac-cyrillic",
    "iso-8859-7",
    "windows-1253",
    "iso-8859-8",
    "windows-1255",
    "euc-jp",
    "iso-2022-jp",
    "shift-jis",
    "euc-kr",
    "macintosh",
    "iso-8859-10",
    "iso-8859-16",
    "windows-874",
    "windows-1254",
    "windows-1258",
    "iso-8859-1",
    "windows-1252",
    "iso-8859-3",
]
