"""What a run was asked for, known before anything heavy is imported."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from specpress._version import __version__
from specpress.config import file as config_file


@dataclass(frozen=True, slots=True)
class Request:
    """One package to generate: of a configured API, or of a document named in a call.

    `place` is the configuration's file, or the folder that a call is made in; `name`
    that of the API, or of the package. `text` is all that was asked for, in a form
    that is the same only for the same request.
    """

    place: Path
    name: str
    text: str
    only: str = ""

    @property
    def table(self) -> Mapping[str, Any]:
        """The table of the API in the configuration, as it stands there."""
        asked: dict[str, Any] = json.loads(self.text)
        return _apis(asked.get("configured")).get(self.name, {})


def configured(names: Sequence[str], only: str = "") -> list[Request]:
    """The requests for APIs of the configuration, for no names all of them.

    Raises `SpecpressError` where there is no configuration, or one that is no TOML.
    """
    file = config_file.found()
    table = config_file.own_table(config_file.content(file), file)
    return [
        Request(
            file, name, _text({"name": name, "only": only, "configured": table}), only
        )
        for name in names or _apis(table)
    ]


def called(package: str, only: str = "", **arguments: str) -> Request:
    """The request for a document that the call itself names."""
    return Request(
        Path.cwd(),
        package,
        _text({"package": package, "only": only, "arguments": arguments}),
        only,
    )


def vendored(api: str, folder: Path, *, with_server: bool) -> Request:
    """The request for a copy of a configured API's package in a folder elsewhere."""
    file = config_file.found()
    table = config_file.own_table(config_file.content(file), file)
    copy = {"vendor": api, "folder": str(folder), "server": with_server}
    return Request(file, f"{api} in {folder}", _text({**copy, "configured": table}))


def _apis(table: object) -> dict[str, dict[str, Any]]:
    """The tables of the APIs, as far as they are tables."""
    apis = (
        cast("dict[str, Any]", table).get("apis") if isinstance(table, dict) else None
    )
    if not isinstance(apis, dict):
        return {}
    return {
        name: cast("dict[str, Any]", own) if isinstance(own, dict) else {}
        for name, own in cast("dict[str, object]", apis).items()
    }


def _text(value: dict[str, object]) -> str:
    tool = {"specpress": __version__, "python": sys.version}
    # TOML knows dates, JSON does not
    return json.dumps({**tool, **value}, sort_keys=True, default=str)
