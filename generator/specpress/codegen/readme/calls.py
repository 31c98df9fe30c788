"""Calls of a package's methods, with a value for each argument that is required."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final, cast

from specpress.codegen.names.naming import Names, parameter_names
from specpress.codegen.package import GroupModule, Method
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.literals import value as literal
from specpress.ir.media import is_json
from specpress.ir.model import Api, Operation, Parameter
from specpress.ir.types import Binary, JsonValue, Nothing, Primitive
from specpress.utils.dataclass import dataclass

from .samples import NoSampleError, Samples
from .validity import Check, anything

_MOST_VALUES: Final = 8
"""Scalars in a call; what needs more is nothing for a first reading."""


class Calls:
    """Writes calls of the operations of an API."""

    def __init__(
        self,
        api: Api,
        names: Names,
        modules: list[GroupModule],
        check: Check = anything,
    ) -> None:
        self._api = api
        self._check = check
        self._known: dict[tuple[str, str], ex.Call | None] = {}
        self._names = names
        self._methods = {
            (module.attribute, method.name): method
            for module in modules
            for method in module.methods
        }

    def method(self, operation: Operation) -> Method:
        """The method of an operation."""
        group = self._names.groups[operation.group]
        return self._methods[group, self._names.methods[operation.id]]

    def of(self, operation: Operation, name: str = "") -> ex.Call | None:
        """A call of an operation, or of its variant of this name.

        None where no valid value of an argument is known, or it takes too many.
        """
        key = (operation.id, name)
        if key not in self._known:
            self._known[key] = self._written(operation, name)
        return self._known[key]

    def _written(self, operation: Operation, name: str) -> ex.Call | None:
        arguments = parameter_names(operation, self._names)
        samples = Samples(self._api.declarations.request, operation.id)
        try:
            given = self._given(
                operation, arguments, samples, skip=self._hidden(operation, name)
            )
        except NoSampleError:
            return None
        positional, keywords = given.positional, given.keywords
        values = [*positional, *keywords.values()]
        if sum(map(_scalars, values)) > _MOST_VALUES:
            return None
        if not self._check(operation, given.by_place, given.media_type, given.body):
            return None
        group = self._names.groups[operation.group]
        method = name or self._names.methods[operation.id]
        return ex.Call(
            f"client.{group}.{method}",
            [
                *(literal(cast("str", value)) for value in positional),
                *(
                    ex.Keyword(key, literal(cast("str", value)))
                    for key, value in keywords.items()
                ),
            ],
        )

    def iteration(self, operation: Operation) -> str:
        """The name of the method over all pages of an operation; empty without one."""
        names = (
            variant.name
            for variant in self.method(operation).variants
            if variant.adapter == "asynchronous_pages"
        )
        return next(names, "")

    def _hidden(self, operation: Operation, name: str) -> frozenset[str]:
        """The arguments that a variant does not have."""
        if not name:
            return frozenset()
        method = self.method(operation)
        (variant,) = (each for each in method.variants if each.name == name)
        kept = {parameter.name for parameter in variant.parameters}
        return frozenset({p.name for p in method.parameters} - kept)

    def _given(
        self,
        operation: Operation,
        arguments: Mapping[tuple[str, str], str],
        samples: Samples,
        skip: frozenset[str],
    ) -> _Given:
        given = _Given()
        for parameter in operation.parameters:
            name = arguments[parameter.location, parameter.name]
            if not parameter.required or name in skip:
                continue
            value = _of_parameter(parameter, operation, samples)
            given.by_place.setdefault(parameter.location, {})[parameter.name] = value
            if parameter.location == "path":
                given.positional.append(value)
            else:
                given.keywords[name] = value
        if operation.body is not None and _body_matters(operation):
            media_type = operation.body.media_types[0]
            if not is_json(media_type.content_type):
                raise NoSampleError
            given.body = samples.value(media_type.type)
            given.media_type = media_type.content_type
            given.positional.append(given.body)
        return given


@dataclass(slots=True)
class _Given:
    """What a call is given: as Python has it, and by its place in the request."""

    positional: list[JsonValue] = field(default_factory=list[JsonValue])
    keywords: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    by_place: dict[str, dict[str, JsonValue]] = field(
        default_factory=dict[str, dict[str, JsonValue]]
    )
    body: JsonValue = None
    media_type: str = ""


def _body_matters(operation: Operation) -> bool:
    body = operation.body
    return body is not None and (body.required or operation.method != "GET")


def _of_parameter(
    parameter: Parameter, operation: Operation, samples: Samples
) -> JsonValue:
    if parameter.placeholders or parameter.content_type:
        raise NoSampleError
    names = [parameter.name]
    if parameter.name.lower() == "id":  # of what stands before it in the path
        names = [segment for segment in operation.path.split("/") if segment][
            :1
        ] + names
    value = samples.value(parameter.type, names)
    if parameter.location == "path" and not str(value):
        raise NoSampleError
    return value


def answers_json(operation: Operation) -> bool:
    """Whether a call gives a value to look at: neither a file, nor nothing, nor a text."""
    answers = [
        media_type
        for response in operation.responses
        if response.status.startswith("2")
        for media_type in response.media_types
    ]
    return bool(answers) and all(
        is_json(each.content_type)
        and not each.streamed
        and not isinstance(each.type, Binary | Nothing)
        and each.type != Primitive("null")
        for each in answers
    )


def _scalars(value: JsonValue) -> int:
    if isinstance(value, dict):
        return sum(map(_scalars, value.values()))
    if isinstance(value, list):
        return sum(map(_scalars, value))
    return 1
