"""The configuration: `[tool.specpress]` of pyproject.toml, or specpress.toml.

Each table `[tool.specpress.apis.NAME]` (in specpress.toml `[apis.NAME]`) describes one
API; its keys are those of `settings.ApiConfig`. Paths are relative to the folder of the
file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from .file import PYPROJECT, content, data, own_table, require
from .messages import nearest, validation_message
from .settings import ApiConfig

API_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
KEYS = ("apis", "diff", "required_version", "vendored")
"""The tables and keys of a configuration. `diff` is read by `diff_settings`, the version
before all else by `pull.tool`."""
_PULLED = ("source", "kind", "database", "tables", "prose", "headers")
"""The settings that decide what `pull` stores as the document."""
_VARIABLE = re.compile(r"(\$?)\$\{(\w+)\}")


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
                    f"no API {name!r} is configured{nearest(name, self.apis)}",
                    file=str(self.file),
                    hint=f"configured: {', '.join(self.apis) or 'none'}",
                )
        return [self.apis[name] for name in names or self.apis]


def load(start: Path | None = None) -> Config:
    """Read the configuration that holds for `start`, by default the working directory.

    Raises SpecpressError when there is none or when it is not valid.
    """
    return read(require(start))


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
        if key not in KEYS:
            hint = nearest(key, KEYS)
            raise SpecpressError(f"{prefix}{key}: unknown key{hint}", file=str(file))
    apis = {
        name: _api(file, f"{prefix}apis.{name}", name, value)
        for name, value in _table(table.get("apis", {}), file, f"{prefix}apis").items()
    }
    vendored = _table(table.get("vendored", {}), file, f"{prefix}vendored")
    for folder, value in vendored.items():
        place = f"{prefix}vendored.{folder}"
        if not isinstance(_table(value, file, place).get("api"), str):
            raise SpecpressError(f"{place}.api: not a string", file=str(file))
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
                hint=f"set {name}, or take ${{{name}}} out of the configuration",
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
            hint="the name of an API is that of its table",
        )
    try:
        return ApiConfig.model_validate({**table, "name": name})
    except ValidationError as error:
        message = validation_message(error, ApiConfig, [place])
        # Not chained: pydantic's own text shows the values, which may be secrets.
        raise SpecpressError(message, file=str(file)) from None


def _refuse_shared_paths(
    file: Path, prefix: str, apis: Mapping[str, ApiConfig]
) -> None:
    """Refuse two APIs that would overwrite each other's document or package.

    Several packages may be made of one document, as long as `pull` stores the same.
    """
    packages: dict[Path, str] = {}
    documents: dict[Path, str] = {}
    for name, api in apis.items():
        other = packages.setdefault(api.output, name)
        if other != name:
            raise SpecpressError(
                f"{prefix}apis.{name}.output: the same as that of {other!r}",
                file=str(file),
            )
        other = documents.setdefault(api.document, name)
        for key in _PULLED:
            if getattr(api, key) != getattr(apis[other], key):
                raise SpecpressError(
                    f"{prefix}apis.{name}.{key}: another than that of {other!r}, "
                    "which has the same document",
                    file=str(file),
                    hint=f"make them equal, or give {name!r} a `document` of its own",
                )
