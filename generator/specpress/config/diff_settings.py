"""What can be configured for comparisons: ``[tool.specpress.diff]``.

`DiffSettings` is the only description of the keys. The accepted changes stand in a file
of their own, because they come and go with every release.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from specpress.errors import SpecpressError

from . import file as config_file
from .messages import validation_message

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Globs = tuple[Text, ...]
LevelName = Literal["breaking", "warning", "info", "none"]
FailOn = Literal["breaking", "breaking-code", "warning", "any"]
Days = Annotated[int, Field(ge=0, le=3650, strict=True)]


class _Table(BaseModel):
    """A table of the configuration: unknown keys are refused, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Override(_Table):
    """Another level for some changes: those that match all the keys that are given."""

    rules: Globs = Field(default=("*",), description="Globs for the ids of rules.")
    paths: Globs = Field(default=("*",), description="Globs for an operation's path.")
    tags: Globs = Field(default=(), description="Globs for an operation's tags.")
    level: LevelName = Field(description="The level; `none`: nothing is said.")


class Accepted(_Table):
    """A change that is accepted, for a reason and perhaps until a day."""

    rule: Text = Field(description="Glob for the id of the rule.")
    method: Text = Field(default="*", description="Method of an operation it reaches.")
    path: Text = Field(default="*", description="Glob for the path of an operation.")
    pointer: Text = Field(default="*", description="Glob for the JSON pointer.")
    fingerprint: Text = Field(
        default="*", description="Fingerprint of the change, as each report shows it."
    )
    reason: Text = Field(description="Why it is accepted.")
    until: dt.date | None = Field(
        default=None, description="The first day on which it is not accepted any more."
    )


class Grace(_Table):
    """Days for which something stays after it was deprecated."""

    beta: Days = Field(default=0, description="For what is `x-stability-level: beta`.")
    stable: Days = Field(default=0, description="For what is stable or has no level.")


class DiffSettings(_Table):
    """How two documents are compared."""

    fail_on: FailOn | None = Field(
        default=None, description="As the option `--fail-on`."
    )
    code: LevelName = Field(
        default="info",
        description="Level of what only renames or removes something in the generated "
        "package: operationIds, first tags, arguments, schemas.",
    )
    levels: Mapping[Text, LevelName] = Field(
        default_factory=dict[str, LevelName],
        description="Level by rule: globs for ids; the last one that matches counts.",
    )
    overrides: tuple[Override, ...] = Field(
        default=(), description="Levels by rule, path and tag; the last match counts."
    )
    accepted: Path | None = Field(
        default=None, description="File with `[[accepted]]` tables, of TOML."
    )
    grace: Grace = Field(default=Grace(), description="Grace periods, in days.")
    overlays: tuple[Path, ...] = Field(
        default=(),
        description="OpenAPI overlays, applied to both documents: paths, or those that "
        "specpress brings, `specpress:baserow`.",
    )


_Model = TypeVar("_Model", bound=BaseModel)
NO_SETTINGS = DiffSettings()


class AcceptedFile(_Table):
    """The file of accepted changes."""

    accepted: tuple[Accepted, ...] = Field(
        default=(), description="The accepted changes."
    )


def load(file: Path | None, start: Path) -> tuple[DiffSettings, Path]:
    """The settings of a configuration file, and its folder, to which paths are relative.

    Without `file` that of the nearest configuration from `start` upwards, if any.
    Raises `SpecpressError` for one that is not valid.
    """
    file = file or config_file.find(start)
    if file is None:
        return NO_SETTINGS, start
    own = config_file.own_table(config_file.content(file), file)
    table: Any = (
        cast("dict[str, Any]", own).get("diff", {}) if isinstance(own, dict) else {}
    )
    place = "tool.specpress.diff" if file.name == config_file.PYPROJECT else "diff"
    return _validated(DiffSettings, table, file, place), file.parent


def load_accepted(file: Path) -> tuple[Accepted, ...]:
    """The accepted changes of a file; raises `SpecpressError` where it is not valid."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpecpressError(
            f"cannot read: {error.strerror}", file=str(file), hint="check `accepted`"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecpressError(f"not valid TOML: {error}", file=str(file)) from error
    return _validated(AcceptedFile, table, file, "").accepted


def _validated(model: type[_Model], table: object, file: Path, place: str) -> _Model:
    try:
        return model.model_validate(table)
    except ValidationError as error:
        message = validation_message(error, model, [place] if place else [])
        raise SpecpressError(message, file=str(file)) from None
