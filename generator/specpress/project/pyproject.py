"""The `pyproject.toml` of a package: written once, then kept up to date key by key.

All that a user adds or changes there stays: only the version, and the requirements that
specpress wrote, are replaced in the text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from specpress.errors import SpecpressError
from specpress.utils.toml import inline

FILE: Final = "pyproject.toml"
_SERVER: Final = "server"
_PYTHON: Final = ">=3.11"
_RUNTIME_LICENSE: Final = "MIT"
_VERSION = re.compile(
    r"""^([ \t]*(?:version|"version")[ \t]*=[ \t]*)("[^"\n]*"|'[^'\n]*')""",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the metadata of a distribution say (PyPA, core metadata).

    `package` is the path of the package from the project's folder; `requires` and
    `requires_server` are requirements (PEP 508). `license` is an SPDX expression, empty
    for none.
    """

    name: str
    version: str
    description: str
    package: str
    requires: tuple[str, ...]
    requires_server: tuple[str, ...]
    license: str


@dataclass(frozen=True, slots=True)
class UpdatedText:
    """A text, and what could not be brought up to date in it."""

    text: str
    notes: tuple[str, ...] = ()


def new_pyproject(data: Metadata, files: Sequence[str]) -> str:
    """The text for a project that has none; `files` are those beside the package that
    belong into a source distribution.
    """
    lines = [
        "[build-system]",
        'requires = ["hatchling>=1.27"]',
        'build-backend = "hatchling.build"',
        "",
        "[project]",
        f"name = {inline(data.name)}",
        f"version = {inline(data.version)}",
        f"description = {inline(data.description)}",
        f"readme = {inline(f'{data.package}/README.md')}",
        f"requires-python = {inline(_PYTHON)}",
    ]
    if data.license:
        lines.append(f"license = {inline(_with_runtime(data.license))}")
    lines.append('license-files = ["LICENSE*"]')
    lines += [*_array("dependencies", data.requires)]
    if data.requires_server:
        lines += ["", "[project.optional-dependencies]"]
        lines += [*_array(_SERVER, data.requires_server)]
    # what git ignores is part of a distribution, too: the package may be generated
    lines += ["", "[tool.hatch.build]", "ignore-vcs = true"]
    lines += ["", "[tool.hatch.build.targets.sdist]"]
    lines += [*_array("only-include", [data.package, *files])]
    lines += ["", "[tool.hatch.build.targets.wheel]"]
    lines += [f"packages = {inline([data.package])}"]
    return "\n".join(lines) + "\n"


def updated_pyproject(
    text: str, data: Metadata, before: Sequence[str], place: str
) -> UpdatedText:
    """A text with another version and other requirements, where specpress wrote those.

    `before` are the requirements that it wrote last time. Raises `SpecpressError`, which
    names `place`, for a text that is no TOML.
    """
    project = _project(text, place)
    notes: list[str] = []
    if "version" in project and project["version"] != data.version:
        text = _with_version(text, data.version, place)
    if _project(text, place).get("version") != data.version:
        notes.append(f"the version is not set: {data.version} is suggested")
    extras = _table(project.get("optional-dependencies"))
    declared = {
        "dependencies": (_texts(project.get("dependencies")), data.requires),
        _SERVER: (_texts(extras.get(_SERVER)), data.requires_server),
    }
    written = {_name(one): one for one in before}
    for key, (present, required) in declared.items():
        found = {_name(one): one for one in present}
        for one in required:
            own = found.get(_name(one))
            if own is None:
                if _name(one) not in written:
                    notes.append(f"{one!r} is missing in {key}")
            elif own != one and own == written.get(_name(one)):
                text = _replaced(text, own, one)
    return UpdatedText(text, tuple(notes))


def project_version(text: str, place: str) -> str:
    """The version that a text declares; empty for none. Raises `SpecpressError`."""
    version: object = _project(text, place).get("version", "")
    return version if isinstance(version, str) else ""


def project_name(text: str, place: str) -> str:
    """The name that a text declares; empty for none. Raises `SpecpressError`."""
    name: object = _project(text, place).get("name", "")
    return name if isinstance(name, str) else ""


def _with_runtime(license_: str) -> str:
    """The licence of all that is in the package."""
    if license_ == _RUNTIME_LICENSE:
        return license_
    own = f"({license_})" if " OR " in license_ else license_
    return f"{own} AND {_RUNTIME_LICENSE}"


def _array(key: str, values: Sequence[str]) -> Iterator[str]:
    yield f"{key} = ["
    for value in values:
        yield f"    {inline(value)},"
    yield "]"


def _project(text: str, place: str) -> Mapping[str, Any]:
    try:
        return _table(tomllib.loads(text).get("project"))
    except tomllib.TOMLDecodeError as error:
        raise SpecpressError(f"not valid TOML: {error}", file=place) from error


def _with_version(text: str, version: str, place: str) -> str:
    """The text with another version in its table `project`; unchanged where that is not
    written on a line of its own.
    """
    wanted = {**_project(text, place), "version": version}
    for line in _VERSION.finditer(text):
        changed = f"{text[: line.start(2)]}{inline(version)}{text[line.end(2) :]}"
        try:
            project = _project(changed, place)
        except SpecpressError:  # the line is a part of something else
            continue
        if project == wanted:
            return changed
    return text


def _replaced(text: str, own: str, wanted: str) -> str:
    """The text with another requirement, however it is quoted there."""
    for quoted in (inline(own), f"'{own}'"):
        text = text.replace(quoted, inline(wanted))
    return text


def _name(requirement: str) -> str:
    """The name of a requirement, normalised (PEP 503)."""
    name = re.match(r"[A-Za-z0-9._-]*", requirement.strip())
    return re.sub(r"[-_.]+", "-", name[0] if name else "").lower()


def _table(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _texts(value: object) -> list[str]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [item for item in items if isinstance(item, str)]
