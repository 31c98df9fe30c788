"""From a request to the arguments of a method: decoded, validated, or refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias, cast, get_args
from urllib.parse import unquote, unquote_plus

from fastapi import HTTPException, Request
from fastapi.exceptions import RequestValidationError
from pydantic_core import core_schema as cs
from pydantic_core import to_json

from ...._runtime import PACKAGE
from ...._runtime.decode.json_text import json_value
from ...._runtime.decode.shape import shape_of
from ...._runtime.decode.styles import (
    MISSING,
    NestingError,
    Pairs,
    pairs_of,
    read_pairs,
    read_query,  # <forms|webhooks>
    read_text,
)
from ...._runtime.models.compatibility import STRICT_CONFIG
from ...._runtime.models.namespace import evaluate, is_union, names_of, names_of_types
from ...._runtime.name_templates import query_names
from ...._runtime.operation import Parameter
from ..declared import REQUIRED, Argument, Declared
from ..limits import (
    Limits,
    limited,  # <files>
)
from ..uploads import Stream  # <files>
from ..validation import OperationSchemas
from .body import media_type_of, read
from .decoder import Decoder, refuse, refused
from .schema import Given, given
from .templated import by_key, read_templated

Values: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Texts:
    """The parts of a request that parameters are in, still encoded."""

    path: Mapping[str, str]
    query: Pairs
    request: Request

    # <forms|webhooks>
    @property
    def whole_query(self) -> str:
        """The query as it came."""
        raw: bytes = self.request.scope["query_string"]
        return raw.decode("latin-1")

    # </forms|webhooks>
    @property
    def cookies(self) -> Pairs:
        """The cookies (RFC 6265 section 4.2.1)."""
        return pairs_of(self.request.headers.get("cookie", ""), ";")


Read: TypeAlias = Callable[[Texts], Any]


@dataclass(frozen=True, slots=True)
class Placed:
    """A parameter: where its value goes, and how it is read."""

    argument: Argument
    parameter: Parameter
    read: Read


@dataclass(frozen=True, slots=True)
class Body:
    """The body: the JSON that it may be, and whether it may be bytes that stream."""

    argument: Argument
    known: Given | None
    streams: bool


class Arguments:
    """Reads the arguments of one operation. What it needs is built when it first does."""

    def __init__(self, declared: Declared, limits: Limits) -> None:
        self._declared = declared
        self._limits = limits
        self._schemas = OperationSchemas(declared.operation)
        self._names = names_of(declared.service.__module__)
        self._known_bodies: dict[str, Given] = {}
        self._body_decoders: dict[int, Decoder] = {}

    async def read(self, request: Request, path: Mapping[str, str]) -> Values:
        """Give the arguments by name.

        RequestValidationError (422) with the location of each error; HTTPException
        413 and 415 for a body that is too large or of another media type.
        """
        values = self._parameters(request, path) if self._placed else {}
        body = self.body
        if body is not None:
            values[body.argument.name] = await self._body_value(request, body)
        return values

    def takes(self, request: Request, path: Mapping[str, str]) -> bool:
        """Tell whether the parameters of a request are valid."""
        try:
            self._parameters(request, path)
        except (RequestValidationError, HTTPException):
            return False
        return True

    # -- parameters ---------------------------------------------------------------

    @cached_property
    def _placed(self) -> Sequence[Placed]:
        return [
            Placed(each, each.parameter, self._reader(each, each.parameter))
            for each in self._declared.arguments
            if each.parameter is not None
        ]

    def _reader(self, argument: Argument, parameter: Parameter) -> Read:
        known = self.known(argument)
        shape = shape_of(known.root, known)
        name = parameter.name
        operation = self._declared.operation
        if parameter.template:
            return lambda texts: read_templated(
                operation, parameter, shape, known, texts.query
            )
        if parameter.location == "path":

            def from_path(texts: Texts) -> Any:
                text = texts.path[name]
                return read_text(parameter, shape, known, text, unquote)

            return from_path
        if parameter.location == "header":

            def from_headers(texts: Texts) -> Any:
                found = texts.request.headers.getlist(name)
                if not found:
                    return MISSING
                text = ",".join(map(_as_utf8, found))
                return read_text(parameter, shape, known, text, _stripped)

            return from_headers
        if parameter.location == "cookie":
            decode = str if parameter.style == "cookie" else unquote
            return lambda texts: read_pairs(
                parameter, shape, known, texts.cookies, decode
            )
        # <forms|webhooks>
        if parameter.location == "querystring":
            return lambda texts: read_query(parameter, shape, known, texts.whole_query)
        # </forms|webhooks>
        if shape.values is None:
            return lambda texts: read_pairs(
                parameter, shape, known, texts.query, unquote_plus
            )
        # An object with any members takes all that is not another parameter.
        others = query_names(operation)

        def from_rest(texts: Texts) -> Any:
            rest = [pair for pair in texts.query if others.owner(pair[0]) in own]
            return read_pairs(parameter, shape, known, rest, unquote_plus)

        own = (None, (name, None))

        return from_rest

    def known(self, argument: Argument) -> Given:
        """Give the schema of a parameter."""
        annotation, metadata = self._declared.evaluated(argument.annotation)
        annotation = _without_none(annotation, argument)
        if argument.parameter is not None and argument.parameter.template:
            annotation = get_args(annotation)[1]  # of one value of the mapping
        return given(annotation, metadata, self._names)

    @cached_property
    def _decoder(self) -> Decoder:
        fields: dict[str, dict[str, cs.TypedDictField]] = {}
        definitions: dict[str, Any] = {}
        for placed in self._placed:
            known = self.known(placed.argument)
            definitions |= known.definitions
            root = known.root
            if placed.parameter.template:
                root = cs.dict_schema(cs.str_schema(), root)
            own = fields.setdefault(placed.parameter.location, {})
            own[placed.parameter.name] = cs.typed_dict_field(root, required=False)
        places = {
            location: cs.typed_dict_field(
                # A typed dict does not take over the configuration of the whole.
                cs.typed_dict_schema(
                    members, extra_behavior="ignore", config=STRICT_CONFIG
                )
            )
            for location, members in fields.items()
        }
        root = cs.typed_dict_schema(cast("Any", places), config=STRICT_CONFIG)
        return Decoder(root, list(definitions.values()))

    def _parameters(self, request: Request, path: Mapping[str, str]) -> Values:
        query = request.scope["query_string"].decode("latin-1")
        if query.count("&") >= self._limits.fields:
            message = f"a query of at most {self._limits.fields} fields is accepted"
            raise HTTPException(400, message)
        texts = Texts(path, pairs_of(query), request)
        values: dict[str, dict[str, Any]] = {}
        for placed in self._placed:
            own = values.setdefault(placed.parameter.location, {})
            try:
                value = placed.read(texts)
            except NestingError as error:
                raise HTTPException(400, str(error)) from None
            if value is not MISSING:
                own[placed.parameter.name] = value
        refuse(self._schemas.of_parameters(values))
        typed = self._decoder.decode(to_json(values), values)
        return {
            placed.argument.name: self._value_of(placed, typed)
            for placed in self._placed
        }

    def _value_of(self, placed: Placed, typed: Mapping[str, Any]) -> Any:
        parameter = placed.parameter
        members: Mapping[str, Any] = typed[parameter.location]
        if parameter.template and parameter.name in members:
            return by_key(self._declared.operation, members[parameter.name])
        return members.get(parameter.name, placed.argument.default)

    # -- the body -----------------------------------------------------------------

    @cached_property
    def body(self) -> Body | None:
        """The declared body."""
        for argument in self._declared.arguments:
            if argument.parameter is None:
                return self._declared_body(argument)
        return None

    def _declared_body(self, argument: Argument) -> Body:
        annotation, metadata = self._declared.evaluated(argument.annotation)
        members, streams = _members(_without_none(annotation, argument)), False
        # <files>
        plain = tuple(member for member in members if member is not Stream)
        members, streams = plain, len(plain) < len(members)
        if not members:
            return Body(argument, None, True)
        # </files>
        joined = _joined(members)
        return Body(argument, given(joined, metadata, self._names), streams)

    async def _body_value(self, request: Request, body: Body) -> Any:
        operation = self._declared.operation
        media_type = media_type_of(request, list(operation.body))
        if media_type is None:
            return _absent(body.argument)
        expression = operation.body[media_type]
        # <files>
        if body.known is None or (body.streams and is_file(expression)):
            return Stream(limited(request, self._limits.upload))
        # </files>
        known = self._known_body(expression)
        received = await read(
            request, media_type, known, operation.encoding, self._limits
        )
        if received.json is None:
            return _absent(body.argument)
        value = self._typed(received.json, received.uploads, media_type, known)
        return received.whole(value)

    def _known_body(self, expression: str) -> Given:
        """Give the schema of a body of one media type."""
        assert self.body is not None and self.body.known is not None
        if len(set(self._declared.operation.body.values())) == 1:
            return self.body.known
        if expression not in self._known_bodies:
            names = names_of_types(f"{PACKAGE}.inputs")
            known = given(evaluate(expression, names), (), names)
            self._known_bodies[expression] = known
        return self._known_bodies[expression]

    def _decoder_of(self, known: Given) -> Decoder:
        if id(known) not in self._body_decoders:
            definitions = list(known.definitions.values())
            self._body_decoders[id(known)] = Decoder(known.root, definitions)
        return self._body_decoders[id(known)]

    def _typed(
        self, text: bytes, uploads: Mapping[int, Any], media_type: str, known: Given
    ) -> Any:
        try:
            value = json_value(text)
        except ValueError as error:
            message = f"not readable as JSON: {error}"
            raise refused("json_invalid", ("body",), message) from None
        refuse(self._schemas.of_body(media_type, value), "body")
        return self._decoder_of(known).decode(text, value, uploads, "body")


# <files>
def is_file(expression: str) -> bool:
    """Tell whether the type of a body is bytes and nothing else."""
    return expression.removesuffix(" | None") == "FileInput"


# </files>
def _absent(argument: Argument) -> Any:
    if argument.default is REQUIRED:
        raise refused("missing", ("body",), "a body is required")
    return argument.default


def _members(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if is_union(annotation) else (annotation,)


def _joined(members: Sequence[Any]) -> Any:
    union = members[0]
    for member in members[1:]:
        union = union | member
    return union


def _without_none(annotation: Any, argument: Argument) -> Any:
    """Take away the None that stands for an argument that is not given."""
    if argument.default is not None or not is_union(annotation):
        return annotation
    return _joined([m for m in get_args(annotation) if m is not type(None)])


def _as_utf8(text: str) -> str:
    """Read a header as UTF-8, which clients write; as Latin-1 where it is not that."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def _stripped(text: str) -> str:
    return text.strip(" \t")
