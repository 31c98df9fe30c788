"""Operations as data: what a generated module declares of each, once."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Mapping, Sequence
from typing import Final

from specpress.codegen.overrides import External
from specpress.codegen.server_choice import declared_server
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import DeferredAnnotator
from specpress.codegen.source.literals import number, string
from specpress.ir.media import essence
from specpress.ir.model import (
    Body,
    Operation,
    Parameter,
    Requirement,
    Response,
)
from specpress.ir.types import (
    Alias,
    AnyValue,
    Array,
    Declaration,
    Literal,
    Map,
    Nullable,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)
from specpress.utils.runtime import formats

from .bodies import DECLARED as _DECLARED
from .bodies import JSON_OR_FORM
from .encodings import encodings, part
from .pagination import Paging, declared_pages
from .structures import structure_of
from .variants import streamed

_WORD: Final = re.compile(r"[\w.\-/]+", re.ASCII)
"""What stands in a text of words as it is."""
_DEFAULTS = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
    "querystring": ("form", True),
}


class Declarations:
    """Writes the declarations of one group's operations.

    `responses` and `requests` spell types as text that is only evaluated when it is
    needed. `credentials` are the schemes that a request can satisfy: what else is asked
    for, as a certificate of the connection is, keeps none of them from being sent.
    """

    def __init__(
        self,
        responses: DeferredAnnotator,
        requests: DeferredAnnotator,
        pages: Mapping[str, Paging],
        credentials: Container[str],
    ) -> None:
        self._responses = responses
        self._requests = requests
        self._pages = pages
        self._credentials = credentials

    def of(self, operation: Operation) -> ex.Call:
        """The declaration of an operation."""
        arguments: list[ex.Expression | ex.Keyword] = [
            string(operation.id),
            string(f"{operation.method} {operation.path}"),
        ]
        if operation.parameters:
            listed = [self._parameter(parameter) for parameter in operation.parameters]
            arguments.append(ex.Keyword("parameters", ex.Tuple(listed)))
        if operation.body is not None:
            arguments.append(ex.Keyword("body", self._body(operation.body)))
            encoding = encodings(operation.body.media_types)
            if encoding:
                arguments.append(ex.Keyword("encoding", ex.Dict(encoding)))
        security = tuple(
            tuple(each for each in alternative if each.scheme in self._credentials)
            for alternative in operation.security
        )
        if security:
            arguments.append(ex.Keyword("security", _alternatives(security)))
            if any(r.scopes for each in security for r in each):
                arguments.append(ex.Keyword("scopes", _scopes(security)))
        if operation.responses:
            pairs = [
                (_status(response.status), self._response(response))
                for response in operation.responses
            ]
            arguments.append(ex.Keyword("responses", ex.Dict(pairs)))
            if accept := _accept(operation):
                names = ex.Tuple([string(name) for name in accept])
                arguments.append(ex.Keyword("accept", names))
            of_answers = [
                (_status(response.status), ex.Dict(of_status))
                for response in operation.responses
                if (of_status := encodings(response.media_types))
            ]
            if of_answers:
                arguments.append(ex.Keyword("response_encoding", ex.Dict(of_answers)))
            if codes := _codes(operation):
                arguments.append(ex.Keyword("codes", codes))
        if operation.server:
            arguments.append(ex.Keyword("server", string(operation.server)))
        if operation.server_templates:
            own = [
                declared_server(each, f"{_DECLARED}.Server")
                for each in operation.server_templates
            ]
            arguments.append(ex.Keyword("servers", ex.Tuple(own)))
        if operation.id in self._pages:
            pages = self._pages[operation.id]
            arguments.append(ex.Keyword("pages", declared_pages(pages)))
        arguments += self._stream(operation)
        return ex.Call(f"{_DECLARED}.operation", arguments)

    def _stream(self, operation: Operation) -> list[ex.Keyword]:
        sequences = streamed(operation)
        if not sequences:
            return []
        item = sequences[0].item
        annotation = "ServerSentEvent" if item is None else self._responses.whole(item)
        keywords = [ex.Keyword("stream", string(ex.inline(annotation)))]
        if sequences[0].events:
            keywords.append(ex.Keyword("events", "True"))
        return keywords

    def _parameter(self, parameter: Parameter) -> ex.Call:
        style, explode = _DEFAULTS[parameter.location]
        arguments: list[ex.Expression | ex.Keyword] = [string(parameter.name)]
        if parameter.content_type:
            arguments.append(ex.Keyword("content", string(parameter.content_type)))
        else:
            if parameter.style != style:
                arguments.append(ex.Keyword("style", string(parameter.style)))
                explode = parameter.style in ("form", "cookie")
            if parameter.explode != explode:
                arguments.append(ex.Keyword("explode", str(parameter.explode)))
            if parameter.allow_reserved and parameter.location in {"path", "query"}:
                arguments.append(ex.Keyword("allow_reserved", "True"))
        if parameter.placeholders:
            arguments.append(ex.Keyword("template", "True"))
        if parameter.encoding:
            parts = ex.Dict([(string(p.name), part(p)) for p in parameter.encoding])
            arguments.append(ex.Keyword("encoding", parts))
        is_value = parameter.content_type and not isinstance(
            parameter.type, (AnyValue, Literal, Primitive)
        )
        if is_value or _has_format(parameter.type, self._requests.declarations):
            type_ = parameter.type
            type_ = type_.type if isinstance(type_, Nullable) else type_
            text = string(ex.inline(self._requests.nested(type_)))
            arguments.append(ex.Keyword("type", text))
        holds = structure_of(parameter.type, self._requests.declarations)
        if holds != "value":
            arguments.append(ex.Keyword("holds", string(holds)))
        return ex.Call(f"{_DECLARED}.{parameter.location}", arguments)

    def _body(self, body: Body) -> ex.Expression:
        """The media types with their types; those of JSON and both forms have a name."""
        types = {each.content_type: self._sent(each.type) for each in body.media_types}
        if tuple(types) == JSON_OR_FORM and len(set(types.values())) == 1:
            return ex.Call(f"{_DECLARED}.json_or_form", [next(iter(types.values()))])
        return ex.Dict([(string(name), text) for name, text in types.items()])

    def _sent(self, type_: Type) -> str:
        return string(ex.inline(self._requests.nested(type_)))

    def _response(self, response: Response) -> ex.Expression:
        if not response.media_types:
            return string("None")
        annotations = {
            media_type.content_type: string(
                ex.inline(self._responses.whole(media_type.type))
            )
            for media_type in response.media_types
        }
        name, value = next(iter(annotations.items()))
        if len(annotations) == 1 and _is_usual(name, value):
            return value
        return ex.Dict([(string(name), value) for name, value in annotations.items()])


def _accept(operation: Operation) -> tuple[str, ...]:
    """What a request asks for, where the responses alone would say it otherwise."""
    successes = [r for r in operation.responses if r.status.startswith("2")]
    if all(len(response.accept) < 2 for response in successes):
        return ()
    usual = (each.content_type for r in successes for each in r.media_types)
    asked = tuple(dict.fromkeys(name for r in successes for name in r.accept))
    return () if asked == tuple(dict.fromkeys(usual)) else asked


def _has_format(type_: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Whether values may be given that are written in a form of their own."""
    pending: list[Type] = [type_]
    seen: set[str] = set()
    while pending:
        match pending.pop():
            case Primitive(_, format_):
                if isinstance(format_, External) or format_ in formats.FORMATS:
                    return True
            case Array(inner) | Map(inner) | Nullable(inner):
                pending.append(inner)
            case Tuple(items):
                pending.extend(items)
            case Union(members):
                pending.extend(members)
            case Ref(id_):
                pending.extend(_mentioned(id_, declarations, seen))
            case _:
                pass
    return False


def _mentioned(
    id_: str, declarations: Mapping[str, Declaration], seen: set[str]
) -> Collection[Type]:
    declared = declarations.get(id_)
    if declared is None or id_ in seen:
        return ()
    seen.add(id_)
    if isinstance(declared, Alias):
        return (declared.type,)
    return [prop.type for prop in declared.properties]


def has_literals(operation: Operation) -> bool:
    """Whether the declaration of an operation lists codes that are no plain words."""
    return isinstance(_codes(operation), ex.Dict)


def _codes(operation: Operation) -> ex.Text | ex.Dict | None:
    """The texts that properties of errors may hold, by status and path of the property.

    Plain words are in a text, others in a `Literal` for each property.
    """
    declared = [
        (response.status, ".".join(name.replace(".", "\\.") for name in path), texts)
        for response in operation.responses
        for path, texts in _codes_of(response)
    ]
    if not declared:
        return None
    if all(map(_WORD.fullmatch, (w for _, p, texts in declared for w in (p, *texts)))):
        return ex.Text([(s, f"{path}:", *texts) for s, path, texts in declared])
    by_status: dict[str, list[tuple[str, ex.Expression]]] = {}
    for status, path, texts in declared:
        values = ex.Subscript("Literal", [string(text) for text in texts])
        by_status.setdefault(_status(status), []).append((string(path), values))
    return ex.Dict([(status, ex.Dict(pairs)) for status, pairs in by_status.items()])


def _codes_of(response: Response) -> Sequence[tuple[tuple[str, ...], tuple[str, ...]]]:
    return next((each.codes for each in response.media_types if each.codes), ())


def _status(status: str) -> str:
    return number(int(status)) if status.isdecimal() else string(status)


def _is_usual(content_type: str, annotation: str) -> bool:
    """Whether a media type goes without saying for a type."""
    usual = {'"bytes"': "application/octet-stream", '"str"': "text/plain"}
    name = essence(content_type)
    return name == "*/*" or content_type == usual.get(annotation, "application/json")


def _alternatives(security: tuple[tuple[Requirement, ...], ...]) -> ex.Tuple:
    return ex.Tuple(
        [
            ex.Tuple([string(requirement.scheme) for requirement in alternative])
            for alternative in security
        ]
    )


def _scopes(security: tuple[tuple[Requirement, ...], ...]) -> ex.Tuple:
    """The scopes of each alternative, by scheme."""
    return ex.Tuple(
        [
            ex.Dict(
                [
                    (string(r.scheme), ex.Tuple([string(scope) for scope in r.scopes]))
                    for r in alternative
                    if r.scopes
                ]
            )
            for alternative in security
        ]
    )
