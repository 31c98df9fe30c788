"""The `pyproject.toml` of a package: written once, then kept up to date key by key.

All that a user adds or changes there stays: only the version, and the requirements that
specpress wrote, are replaced in the text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass
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
    """A text, and what could not be brought up to date in it.

    `missing` says what the package needs and the text does not declare; `notes` is the
    rest of what the user has to know.
    """

    text: str
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


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

    `before` are the requirements that it wrote, for earlier documents or by other
    settings. Raises `SpecpressError`, which names `place`, for a text that is no TOML.
    """
    project = _project(text, place)
    notes: list[str] = []
    if "version" in project and project["version"] != data.version:
        text = _with_version(text, data.version, place)
    if _project(text, place).get("version") != data.version:
        notes.append(f"the version is not set: {data.version} is suggested")
    missing: list[str] = []
    required = {"dependencies": data.requires, _SERVER: data.requires_server}
    needed = {_name(one) for each in required.values() for one in each}
    for key, needs in required.items():
        present = _by_name(project, key)
        for one in needs:
            own = present.get(_name(one))
            if own is None and _is_dynamic(project, key):
                notes.append(f"{key} is dynamic; the package needs {one!r}")
            elif own is None:
                missing.append(f"{one!r} is missing in {key}")
            elif own in before and own != one:
                text = _replaced(text, key, own, one, place)
        current = _by_name(_project(text, place), key)
        for one in needs:
            own = current.get(_name(one), one)
            if own != one:
                notes.append(f"{own!r} is kept in {key}; the package needs {one!r}")
        notes += [
            f"the package does not need {own!r} in {key} any more"
            for own in _declared(project, key)
            if own in before and _name(own) not in needed
        ]
    return UpdatedText(text, tuple(notes), tuple(missing))


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


def _by_name(project: Mapping[str, Any], key: str) -> dict[str, str]:
    """The requirements that are installed with a list; those of an extra come on top of
    the others.
    """
    listed = [*_declared(project, "dependencies"), *_declared(project, key)]
    return {_name(one): one for one in listed}


def _declared(project: Mapping[str, Any], key: str) -> list[str]:
    """The requirements of a project, or those of one of its extras."""
    if key == "dependencies":
        return _texts(project.get(key))
    return _texts(_table(project.get("optional-dependencies")).get(key))


def _is_dynamic(project: Mapping[str, Any], key: str) -> bool:
    """Whether only the backend knows a list."""
    field = "dependencies" if key == "dependencies" else "optional-dependencies"
    return field in _texts(project.get("dynamic"))


def _replaced(text: str, key: str, own: str, wanted: str, place: str) -> str:
    """The text with another requirement in a list of its table `project`, however it is
    quoted there; what is written the same in a comment or in another table stays.
    """
    for quoted in (inline(own), f"'{own}'"):
        for found in reversed([*re.finditer(re.escape(quoted), text)]):
            changed = f"{text[: found.start()]}{inline(wanted)}{text[found.end() :]}"
            try:
                listed = _declared(_project(changed, place), key)
            except SpecpressError:  # it is a part of something else
                continue
            if listed != _declared(_project(text, place), key):
                text = changed
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
