"""What a run was asked for, known before anything heavy is imported."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from specpress._version import __version__
from specpress.config import file as config_file
from specpress.config.names import package_name
from specpress.pull.tool import refuse_unfit
from specpress.utils.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """One package to generate: of a configured API, or of a document named in a call.

    `base` is the file of the configuration, or the folder that a call is made in; `name`
    is that of the API, or of the package. `identity` is all that was asked for, as a text
    that only the same request has.
    """

    base: Path
    name: str
    identity: str
    only: str = ""
    http: str = ""

    @property
    def table(self) -> Mapping[str, Any]:
        """The table of the API in the configuration, not validated."""
        asked: dict[str, Any] = json.loads(self.identity)
        return _apis(asked.get("configured")).get(self.name, {})


def configured_requests(
    names: Sequence[str], only: str = "", http: str = "", *, force: bool = False
) -> list[GenerateRequest]:
    """The requests for APIs of the configuration; without names for all of them.

    Raises `SpecpressError` where there is no configuration, or one that is no TOML, and
    where the project asks for another specpress; `force` accepts one that is older than
    what it uses.
    """
    file = config_file.require()
    refuse_unfit(file, force=force)
    table = config_file.own_table(config_file.content(file), file)
    return [
        GenerateRequest(
            file,
            name,
            _identity({"name": name, "only": only, "http": http, "configured": table}),
            only,
            http,
        )
        for name in names or _apis(table)
    ]


def argument_request(
    package: str, only: str = "", http: str = "", **arguments: str
) -> GenerateRequest:
    """The request for a document that the arguments of the call name."""
    return GenerateRequest(
        Path.cwd(),
        package,
        _identity(
            {"package": package, "only": only, "http": http, "arguments": arguments}
        ),
        only,
        http,
    )


def vendor_request(api: str, folder: Path, *, with_server: bool) -> GenerateRequest:
    """The request for a copy of a configured API's package in a folder elsewhere."""
    file = config_file.require()
    refuse_unfit(file)
    table = config_file.own_table(config_file.content(file), file)
    copy = {"vendor": api, "folder": str(folder), "server": with_server}
    identity = _identity({**copy, "configured": table})
    return GenerateRequest(file, f"{api} in {folder}", identity)


def configured_package(api: str) -> str:
    """The name of a configured API's package; the default one of what is not configured.

    Raises `SpecpressError` where there is no configuration.
    """
    file = config_file.require()
    table = config_file.own_table(config_file.content(file), file)
    return str(_apis(table).get(api, {}).get("package", package_name(api)))


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


def _identity(value: dict[str, object]) -> str:
    tool = {"specpress": __version__, "python": sys.version}
    # TOML knows dates, JSON does not
    return json.dumps({**tool, **value}, sort_keys=True, default=str)
