"""The settings of an API, handed to the stages that own them; those without effect."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from specpress.codegen.build import build_package
from specpress.codegen.names.declined import declined_names
from specpress.codegen.names.naming import TypeNames
from specpress.codegen.options import Options, TypeOverrides
from specpress.codegen.overrides import override
from specpress.codegen.package import Package
from specpress.codegen.readme.schemes import Schemes
from specpress.codegen.readme.validity import Check, anything
from specpress.codegen.subset import subset
from specpress.codegen.unused_options import unused_options
from specpress.config.settings import ApiConfig
from specpress.errors import Problem, ProblemKind
from specpress.ir.model import Api
from specpress.ir.options import Selection


def selection(settings: ApiConfig) -> Selection:
    """Which operations are generated."""
    return Selection(settings.include, settings.exclude)


def unused(api: Api, settings: ApiConfig) -> Iterator[Problem]:
    """A warning for each setting about something that is not in the API (any more)."""
    operations = [operation.id for operation in api.operations]
    schemas = [*api.declarations.response, *api.declarations.request]
    groups = [group.name for group in api.groups]
    parameters = [
        parameter.name
        for operation in api.operations
        for parameter in operation.parameters
    ]
    names = settings.rename
    yield from _unknown("rename.operations", names.operations, operations)
    yield from _unknown("rename.schemas", names.schemas, schemas)
    yield from _unknown("rename.groups", names.groups, groups)
    yield from _unknown("rename.parameters", names.parameters, parameters)
    exact = {name: "" for name in settings.pagination if not set(name) & set("*?[")}
    yield from _unknown("pagination", exact, operations)
    yield from _unknown("types.schemas", settings.types.schemas, schemas)
    yield from unused_options(api, _options(settings))
    yield from declined_names(api, names, settings.names)
    for format_, type_ in settings.types.formats.items():
        if override(api, TypeOverrides({format_: type_})) == api:
            yield _idle(f"types.formats.{format_}", "a format of strings")


def package_of(
    api: Api,
    settings: ApiConfig,
    taken: Schemes | None = None,
    check: Check = anything,
    known: TypeNames | None = None,
) -> Package:
    """The package that the settings ask for, or the part of it.

    `taken` says how many operations of the document take which security schemes,
    `check` whether the values of a call are valid. Of a part of an API, `known` has the
    names of all types; KeyError for one that is not there.
    """
    whole = build_package(
        api,
        settings.package,
        renames=settings.rename,
        overrides=settings.types,
        options=_options(settings),
        http=settings.http,
        names=settings.names,
        taken=taken,
        check=check,
        known=known,
        part=settings.only,
    )
    return subset(whole, settings.only)


def _options(settings: ApiConfig) -> Options:
    return Options(
        settings.pagination,
        settings.login,
        settings.webhooks,
        settings.reference,
        settings.mock,
        settings.jobs,
    )


def _unknown(
    setting: str, table: Mapping[str, str], known: Iterable[str]
) -> Iterator[Problem]:
    if not table:
        return
    names = dict.fromkeys(known)
    for name in table:
        if name not in names:
            near = difflib.get_close_matches(name, names, n=1)
            hint = f"; the nearest is {near[0]!r}" if near else ""
            yield _idle(f"{setting}.{name}", "something", hint)


def _idle(setting: str, kind: str, hint: str = "") -> Problem:
    return Problem(
        ProblemKind.UNUSED_SETTING,
        "",
        f"expected {setting} to name {kind} of the document, found nothing of that "
        f"name{hint}",
        "ignored",
    )
