"""Arguments for the operations of a package: valid, and the worst to carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from importlib import import_module
from random import Random
from typing import Any, Final, cast

from pydantic_core import core_schema as cs
from pydantic_core import from_json, to_json

from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import name_templates

from . import texts

_TRIES: Final = 30
# The body of a form is an object, also where its schema says nothing.
_FIELDS: Final = cs.dict_schema(cs.str_schema(), cs.str_schema())


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of an argument: its schema, if it is not just bytes.

    `filled` says that arrays and objects have something in them, `present` that there
    is no null, as there is none in what is not JSON.
    """

    known: Any
    validator: Any
    schema: Any
    text: texts.Texts
    filled: bool
    present: bool
    media_types: Mapping[str, str] = field(default_factory=dict[str, str])


class Arguments:
    """Makes arguments for the operations of the package with this dotted name."""

    def __init__(self, package: str) -> None:
        runtime = self._runtime = f"{package}.server._runtime"
        self._arguments = import_module(f"{runtime}.request.arguments")
        self._instances = import_module(f"{runtime}.mock.instances")
        self._limits = import_module(f"{runtime}.limits").Limits()
        self._routes = import_module(f"{runtime}.routes")
        self._validation = import_module(f"{runtime}.validation")
        self._requirements = import_module(f"{runtime}.mock.requirements").Requirements
        self._seen: dict[tuple[str, str], _Known] = {}

    def make(self, declared: Any, argument: Any, random: Random) -> tuple[Any, Any]:
        """Make a value: as it is sent, and as the server's method must receive it.

        ValueError if no value can be made.
        """
        key = (declared.operation.id, argument.name)
        if key not in self._seen:
            self._seen[key] = self._known(declared, argument)
        known = self._seen[key]
        if argument.parameter is not None and argument.parameter.template:
            return self._mapping(argument.parameter.name, known, random)
        if known.known is None:
            content = random.randbytes(random.randrange(300))
            return _file(content, next(iter(declared.operation.body))), content
        return self._value(known, random)

    def _known(self, declared: Any, argument: Any) -> _Known:
        reader = self._arguments.Arguments(declared, self._limits)
        schemas = self._validation.OperationSchemas(declared.operation)
        if argument.parameter is not None:
            known = reader.known(argument)
            text = self._text(declared.operation.path, argument.parameter)
            schema = schemas.parameter(
                argument.parameter.location, argument.parameter.name
            )
            if argument.parameter.template:
                schema = schema["additionalProperties"]
            return _Known(known, known.validator(), schema, text, True, True)
        known = reader.body.known
        if known is None:
            return _Known(None, None, True, texts.ANYWHERE, False, False)
        is_form = not any("json" in name for name in declared.operation.body)
        if all("form" in name for name in declared.operation.body):
            root = known.resolved(known.root)
            known = replace(known, root=_FIELDS) if root["type"] == "any" else known
        bodies = map(schemas.body, declared.operation.body)
        schema = next((each for each in bodies if each is not True), True)
        media_types = {
            name: part.content
            for parts in declared.operation.encoding.values()
            for name, part in parts.items()
        }
        return _Known(
            known,
            known.validator(),
            schema,
            texts.ANYWHERE,
            is_form,
            is_form,
            media_types,
        )

    def _mapping(self, name: str, known: _Known, random: Random) -> tuple[Any, Any]:
        """Make values by what the placeholders of the parameter's name stand for."""
        template = name_templates.name_template(name)
        assert template is not None
        sent: dict[Any, Any] = {}
        received: dict[Any, Any] = {}
        for _ in range(random.randint(1, 3)):
            parts = tuple(texts.KEY(random, 1, None) for _ in template.placeholders)
            key = parts[0] if len(parts) == 1 else parts
            sent[key], received[key] = self._value(known, random)
        return sent, received

    def _text(self, path: str, parameter: Any) -> texts.Texts:
        shared = self._routes.in_shared_segments(path)
        if parameter.location == "path" and parameter.name in shared:
            return texts.PLAIN
        return texts.for_parameter(parameter.location, parameter.style)

    def _value(self, given: _Known, random: Random) -> tuple[Any, Any]:
        filled, present = given.filled, given.present
        # One item cannot be told from a value where both are allowed.
        fewest = 2 if present and given.text is not texts.ANYWHERE else int(filled)
        problem: Exception | None = None
        schemas = self._validation.schemas_of("requests")
        requirements = self._requirements.of(given.schema, schemas)
        check = schemas.validator(given.schema)
        for _ in range(_TRIES):
            maker = self._instances.Maker(
                given.known, random, fewest=fewest, nulls=not present, text=given.text
            )
            made = maker.make(requirements=requirements)
            if present and made in ({}, []):
                continue  # which cannot be told from one that is not sent
            if maker.files and not filled:
                # it will be sent as a form, not as JSON
                filled, present, fewest = True, True, 1
                continue
            uploads = {
                number: self._upload.containing(content)
                for number, content in enumerate(maker.files)
            }
            try:
                valid = given.validator.validate_json(to_json(made), context=uploads)
            except ValueError as error:
                problem = error
                continue
            value = from_json(to_json(made))
            if not check.is_valid(value):
                problem = ValueError("; ".join(map(str, check.violations(value))))
                continue
            return self._as_given(made, maker.files, given.media_types), read(valid)
        raise ValueError(f"no value can be made that is valid and sent: {problem}")

    @cached_property
    def _upload(self) -> Any:
        """Only packages whose operations take files have it."""
        return import_module(f"{self._runtime}.uploads").Upload

    @cached_property
    def _file_number(self) -> type[int]:
        number: type[int] = self._instances.FileNumber
        return number

    def _as_given(
        self, value: Any, files: Sequence[bytes], media_types: Mapping[str, str]
    ) -> Any:
        """Put files in a form, each as the media type that is declared for it."""
        if not isinstance(value, dict):
            return self._with_files(value, files)
        members = cast("Mapping[str, Any]", value)
        return {
            name: self._with_files(item, files, media_types.get(name, ""))
            for name, item in members.items()
        }

    def _with_files(
        self, value: Any, files: Sequence[bytes], media_type: str = ""
    ) -> Any:
        """Put files in the place of their numbers."""
        if isinstance(value, self._file_number):
            return _file(files[int(value)], media_type)
        if isinstance(value, list):
            items = cast("Sequence[Any]", value)
            return [self._with_files(item, files, media_type) for item in items]
        if isinstance(value, dict):
            members = cast("Mapping[str, Any]", value)
            return {k: self._with_files(item, files) for k, item in members.items()}
        return value


def _file(content: bytes, declared: str) -> Any:
    """Give a file: with its media type where the document declares several."""
    first = declared.partition(",")[0].strip()
    if first == declared.strip() and not first.endswith("/*"):
        return content
    return "file", content, first.replace("/*", "/x-any")


def read(value: Any) -> Any:
    """Put what a file holds in its place, while it is open."""
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return [read(item) for item in items]
    if isinstance(value, dict):
        members = cast("Mapping[str, Any]", value)
        return {name: read(item) for name, item in members.items()}
    return value.read() if hasattr(value, "read") else value
