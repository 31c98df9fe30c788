"""The configuration: `[tool.specpress]` of pyproject.toml, or specpress.toml.

Each table `[tool.specpress.apis.NAME]` (in specpress.toml `[apis.NAME]`) describes one
API; its keys are those of `settings.ApiConfig`. Paths are relative to the folder of the
file.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel, ValidationError

from .config_file import PYPROJECT, SPECPRESS, content, data, find, found, own_table
from .problems import SpecpressError
from .settings import ApiConfig, Login, Pagination, Rename, Selection, TypeOverrides

__all__ = [
    "API_NAME",
    "PYPROJECT",
    "SPECPRESS",
    "Config",
    "find",
    "load",
    "parse",
    "read",
    "substitute",
]

API_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_VARIABLE = re.compile(r"(\$?)\$\{(\w+)\}")
# pydantic's word for a default that depends on a field that is itself wrong: the wrong
# field is reported, this is only its consequence.
_CONSEQUENCE = "default_factory_not_called"
_TABLES: Mapping[str, type[BaseModel]] = {
    "include": Selection,
    "exclude": Selection,
    "rename": Rename,
    "types": TypeOverrides,
    "login": Login,
    "pagination": Pagination,
}


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration file: its folder, to which paths are relative, and its APIs."""

    file: Path
    apis: Mapping[str, ApiConfig]

    @property
    def root(self) -> Path:
        """The folder to which the configuration's paths are relative."""
        return self.file.parent

    def select(self, names: list[str]) -> list[ApiConfig]:
        """Return the APIs of these names, all of them for no names.

        Raises SpecpressError for a name that is not configured.
        """
        for name in names:
            if name not in self.apis:
                raise SpecpressError(
                    f"no API {name!r} is configured{_nearest(name, self.apis)}",
                    file=str(self.file),
                    cure=f"configured: {', '.join(self.apis) or 'none'}",
                )
        return [self.apis[name] for name in names or self.apis]


def load(start: Path | None = None) -> Config:
    """Read the configuration that holds for `start`, by default the working directory.

    Raises SpecpressError when there is none or when it is not valid.
    """
    return read(found(start))


def read(file: Path) -> Config:
    """Read the configuration of one file; raises SpecpressError when it is not valid."""
    return parse(data(file), file)


def parse(text: bytes, file: Path) -> Config:
    """Return the configuration that `text` is as the content of `file`.

    Raises SpecpressError when it is not valid.
    """
    prefix = "tool.specpress." if file.name == PYPROJECT else ""
    own = own_table(content(file, text), file)
    table = _table({} if own is None else own, file, prefix.rstrip("."))
    for key in table:
        if key not in ("apis", "diff"):  # the latter is read by `changes.settings`
            hint = _nearest(key, ["apis", "diff"])
            raise SpecpressError(f"{prefix}{key}: unknown key{hint}", file=str(file))
    apis = {
        name: _api(file, f"{prefix}apis.{name}", name, value)
        for name, value in _table(table.get("apis", {}), file, f"{prefix}apis").items()
    }
    _refuse_shared_paths(file, prefix, apis)
    return Config(file, apis)


def substitute(text: str, environ: Mapping[str, str]) -> str:
    """Replace each `${NAME}` by the variable's value; `$${NAME}` stands for itself.

    Raises SpecpressError naming a variable that is not set. An empty one counts as not
    set: it is how a missing secret arrives in a CI run.
    """

    def value(match: re.Match[str]) -> str:
        escape, name = match.groups()
        if escape:
            return match[0][1:]
        if not environ.get(name):
            raise SpecpressError(
                f"the environment variable {name} is not set or empty",
                cure=f"set {name}, or take ${{{name}}} out of the configuration",
            )
        return environ[name]

    return _VARIABLE.sub(value, text)


def _table(value: object, file: Path, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SpecpressError(f"{place}: not a table", file=str(file))
    return cast("dict[str, Any]", value)  # the keys of TOML are strings


def _api(file: Path, place: str, name: str, value: object) -> ApiConfig:
    if not API_NAME.fullmatch(name):
        raise SpecpressError(
            f"{place}: an API's name consists of letters, digits, - and _",
            file=str(file),
        )
    table = _table(value, file, place)
    if "name" in table:
        raise SpecpressError(
            f"{place}.name: unknown key",
            file=str(file),
            cure="the name of an API is that of its table",
        )
    try:
        return ApiConfig.model_validate({**table, "name": name})
    except ValidationError as error:
        wrong = [
            f"{'.'.join((place, *map(str, one['loc'])))}: "
            + _complaint(one["type"], one["msg"], one["loc"])
            for one in error.errors(include_url=False, include_input=False)
            if one["type"] != _CONSEQUENCE
        ]
        # Not chained: pydantic's own text shows the values, which may be secrets.
        raise SpecpressError("; ".join(wrong), file=str(file)) from None


def _complaint(kind: str, message: str, place: Sequence[int | str]) -> str:
    """Say in a phrase what pydantic found; of an unknown key, the nearest right one."""
    if kind != "extra_forbidden":
        return message.removeprefix("Value error, ")
    *tables, key = place
    model = _TABLES[str(tables[0])] if tables else ApiConfig
    known = [field for field in model.model_fields if field != "name"]
    return "unknown key" + _nearest(str(key), known)


def _nearest(word: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(word.replace("-", "_"), list(known), n=1)
    return f", did you mean {near[0]!r}?" if near else ""


def _refuse_shared_paths(
    file: Path, prefix: str, apis: Mapping[str, ApiConfig]
) -> None:
    """Refuse two APIs that would overwrite each other's document or package."""
    for key in ("document", "output"):
        owners: dict[Path, str] = {}
        for name, api in apis.items():
            other = owners.setdefault(getattr(api, key), name)
            if other != name:
                raise SpecpressError(
                    f"{prefix}apis.{name}.{key}: the same as that of {other!r}",
                    file=str(file),
                )
