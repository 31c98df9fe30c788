"""Groups to the modules of `server`: the services that a user implements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.codegen.client.groups import title_of
from specpress.codegen.client.methods import one_line, result_type
from specpress.codegen.client.variants import streamed
from specpress.codegen.names.authored import summary_of
from specpress.codegen.names.naming import Names, parameter_names
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.imports import Import
from specpress.codegen.source.literals import value as literal
from specpress.codegen.source.statements import Param
from specpress.ir.model import Api, Body, Group, MediaType, Operation, Parameter
from specpress.ir.types import (
    NULL,
    Binary,
    JsonValue,
    Literal,
    Nullable,
    Primitive,
    Ref,
    Type,
    Union,
    nullable,
    union,
)
from specpress.utils.dataclass import dataclass
from specpress.utils.runtime import formats

from .models import operand
from .server_module import ServerModule, ServiceMethod, ServiceModule
from .source import expressions as ex

_RUNTIME = "._runtime.service"
_SETTINGS = frozenset(
    {"app", "authenticate", "check_results", "limits", "on_refused", "router", "self"}
)
"""Parameters of `create_app`, which no service can be called like."""


def services(api: Api, names: Names) -> list[ServiceModule]:
    """One module for each group of the API."""
    keywords = _keywords(names)
    return [_service(group, api, names, keywords) for group in api.groups]


def server(
    api: Api, modules: list[ServiceModule], *, mock: bool, files: bool
) -> ServerModule:
    """The ``__init__`` of `server`, for the modules of the services."""
    ordered = sorted(modules, key=lambda module: module.keyword)
    return ServerModule(
        template="server/__init__.py.jinja",
        path="server/__init__.py",
        title=api.title,
        services=tuple(ordered),
        mock=mock,
        files=files,
    )


def _keywords(names: Names) -> Mapping[str, str]:
    """The argument of `create_app` for each group."""
    taken = set(names.groups.values())
    keywords: dict[str, str] = {}
    for group, name in names.groups.items():
        keyword = str(name)
        while keyword in _SETTINGS or (keyword != name and keyword in taken):
            keyword += "_"
        keywords[group] = keyword
    return keywords


def _service(
    group: Group, api: Api, names: Names, keywords: Mapping[str, str]
) -> ServiceModule:
    builder = _Methods(api, group, names)
    methods = sorted(
        (builder.build(operation) for operation in group.operations),
        key=lambda method: method.name,
    )
    imports: set[Import] = {
        (_RUNTIME, "NotImplementedByServer", None),
        (_RUNTIME, "Request", None),
        (_RUNTIME, "Service", None),
        *builder.imports,
    }
    module = names.group_modules[group.name]
    return ServiceModule(
        template="server/group.py.jinja",
        path=f"server/{module}.py",
        title=title_of(group),
        description=group.description or title_of(group),
        class_name=f"{names.group_classes[group.name]}Service",
        keyword=keywords[group.name],
        module=module,
        imports=tuple(imports),
        methods=tuple(methods),
    )


@dataclass(slots=True)
class _ArgumentAnnotator(TypeAnnotator):
    """Spells what a server is given: values that are parsed, bytes that arrive."""

    def body(self, type_: Type) -> ex.Expression:
        """The annotation of a body: what is nothing but bytes is a stream."""
        match type_:
            case Binary():
                self.imports.add((_RUNTIME, "Stream", None))
                return "Stream"
            case Nullable(inner):
                return ex.Union([operand(self.body(inner)), "None"])
            case Union(members) if Binary() in members:
                return ex.Union([operand(self.body(member)) for member in members])
            case _:
                return self.nested(type_)

    def _binary(self) -> ex.Expression:
        self.imports.add((".._runtime.files", "FileInput", None))
        return "FileInput"


class _Methods:
    """Builds the methods of one service, and collects what they import."""

    def __init__(self, api: Api, group: Group, names: Names) -> None:
        declared = api.declarations
        self._names = names
        self._shared = names.shared
        builtins = "builtins." if names.hides_builtins(group) else ""
        common = (".._runtime.models.model",)
        self._given = _ArgumentAnnotator(
            names.classes,
            declared.request,
            self._shared,
            False,
            *common,
            "inputs.",
            builtins,
        )
        self._results = TypeAnnotator(
            names.classes,
            declared.response,
            self._shared,
            False,
            *common,
            "models.",
            builtins,
        )

    @property
    def imports(self) -> set[Import]:
        """What the annotations need; all of it at run time, when they are evaluated."""
        imports = self._given.imports | self._results.imports
        if self._results.mentioned or self._given.mentioned & self._shared:
            imports.add(("..", "models", None))
        if self._given.mentioned - self._shared:
            imports.add(("..", "inputs", None))
        if self._given.builtins:
            imports.add(("builtins", None, None))
        return imports

    def build(self, operation: Operation) -> ServiceMethod:
        """The method of an operation."""
        return ServiceMethod(
            name=self._names.methods[operation.id],
            parameters=tuple(self._parameters(operation)),
            result=self._result(operation),
            documentation=_line(operation),
        )

    def _result(self, operation: Operation) -> ex.Subscript:
        """What a method may give: a value of success, or a declared answer, or any."""
        values = self._values(operation)
        success = _joined(values)
        replies: dict[str, tuple[ex.Expression, list[str]]] = {
            repr(success): (success, ["None"])
        }
        for response in operation.responses:
            content = response.media_types
            value = (
                success
                if response.status.startswith("2")
                else self._results.annotation(
                    union([each.type for each in content]) if content else NULL
                )
            )
            replies.setdefault(repr(value), (value, []))[1].append(response.status)
        (_, usual), *others = replies.values()
        typed = [self._reply(value, statuses) for value, statuses in others]
        if len(values) == 1:
            name = "AnswerOr" if typed else "Answer"
            self._results.imports.add((_RUNTIME, name, None))
            rest = [_joined(typed)] if typed else []
            status = self._status([each for each in usual if each != "None"])
            return ex.Subscript(name, [status, success, *rest])
        self._results.imports |= {
            (_RUNTIME, name, None) for name in ("Reply", "Response", "Result")
        }
        reply = self._reply(success, usual)
        anything = ex.Union([*values, reply, *typed, "Response"])
        return ex.Subscript("Result", [anything])  # of a function of either kind

    def _reply(self, value: ex.Expression, statuses: list[str]) -> ex.Subscript:
        """A reply with one of some statuses, "None" for that of success."""
        self._results.imports.add((_RUNTIME, "Reply", None))
        return ex.Subscript("Reply", [self._status(statuses), value])

    def _status(self, statuses: list[str]) -> str | ex.Subscript | ex.Union:
        """The type of some statuses; what a range stands for is any status."""
        exact = sorted({status for status in statuses if status.isdecimal()})
        members: list[str | ex.Subscript | ex.Union] = []
        if any(not each.isdecimal() and each != "None" for each in statuses):
            members.append(f"{self._results.builtins}int")
        elif exact:
            self._results.imports.add(("typing", "Literal", None))
            members.append(ex.Subscript("Literal", exact))
        if "None" in statuses or not members:
            members.append("None")
        return _joined(members)

    def _values(self, operation: Operation) -> list[str | ex.Subscript | ex.Union]:
        """What a method may give besides an answer: a value, or a sequence of items."""
        members: list[str | ex.Subscript | ex.Union] = []
        sequences = streamed(operation)
        if len(sequences) < sum(map(len, _media_types(operation))) or not sequences:
            result = result_type(operation)
            members.append(operand(self._results.annotation(result)))
            if _has_bytes(result):
                members += self._iterated("Iterable", f"{self._results.builtins}bytes")
        if sequences:
            item = sequences[0].item
            if item is None:
                self._results.imports.add(
                    (".._runtime.send.events", "ServerSentEvent", None)
                )
            annotation = (
                "ServerSentEvent" if item is None else self._results.annotation(item)
            )
            members += self._iterated("Iterator", annotation)
        return members

    def _iterated(self, kind: str, item: ex.Expression) -> list[ex.Subscript]:
        """What gives items one by one: asynchronously, or in the thread pool."""
        kinds = ["AsyncIterable", kind]
        self._results.imports |= {("collections.abc", each, None) for each in kinds}
        return [ex.Subscript(each, [item]) for each in kinds]

    def _parameters(self, operation: Operation) -> list[Param]:
        arguments = _arguments(operation, self._names)
        parameters = [Param("self"), Param("request", "Request")]
        rest: list[Param] = []
        for parameter in operation.parameters:
            name = arguments[parameter.location, parameter.name]
            if parameter.location == "path":
                parameters.append(
                    Param(name, self._given.nested(_plain(parameter.type)))
                )
            else:
                rest.append(self._argument(name, parameter))
        if operation.body is not None:
            parameters.append(self._body(operation.body))
        return [*parameters, Param("*"), *rest] if rest else parameters

    def _argument(self, name: str, parameter: Parameter) -> Param:
        type_ = _plain(parameter.type)
        if parameter.placeholders:
            mapping = self._given.keyed(parameter.placeholders, type_)
            if parameter.required:
                return Param(name, mapping)
            return Param(name, ex.Union([mapping, "None"]), "None")
        if parameter.required:
            return Param(name, self._given.nested(type_))
        annotation = self._given.nested(type_)
        default = parameter.default
        if default is not None and self._is_written_as(default.value, type_):
            return Param(name, annotation, literal(default.value))
        return Param(name, ex.Union([operand(annotation), "None"]), "None")

    def _is_written_as(self, default: JsonValue, type_: Type) -> bool:
        """Whether the JSON value of a default is also the value in Python."""
        if not isinstance(default, str | int | float):
            return False
        if isinstance(type_, Primitive):
            return type_.format not in formats.FORMATS
        return isinstance(type_, Literal) or (
            isinstance(type_, Ref) and type_.id in self._shared
        )

    def _body(self, body: Body) -> Param:
        type_ = union([media_type.type for media_type in body.media_types])
        if body.required:
            return Param("body", self._given.body(type_))
        return Param("body", self._given.body(nullable(type_)), "None")


def _arguments(operation: Operation, names: Names) -> dict[tuple[str, str], str]:
    """The argument for each parameter: as in the client, but for `request`."""
    arguments = {
        key: str(name) for key, name in parameter_names(operation, names).items()
    }
    taken = set(arguments.values())
    for key, name in arguments.items():
        while name == "request" or (name != arguments[key] and name in taken):
            name += "_"
        arguments[key] = name
    return arguments


def _has_bytes(type_: Type) -> bool:
    if isinstance(type_, Union):
        return any(map(_has_bytes, type_.members))
    return isinstance(type_.type if isinstance(type_, Nullable) else type_, Binary)


def _joined(
    members: Sequence[str | ex.Subscript | ex.Union],
) -> str | ex.Subscript | ex.Union:
    return members[0] if len(members) == 1 else ex.Union(members)


def _plain(type_: Type) -> Type:
    # a parameter has no null: leaving it out is what None means
    return type_.type if isinstance(type_, Nullable) else type_


def _media_types(operation: Operation) -> list[tuple[MediaType, ...]]:
    """The representations of each answer of success."""
    return [r.media_types for r in operation.responses if r.status.startswith("2")]


def _line(operation: Operation) -> str:
    """What an operation does, in a line."""
    for text in (summary_of(operation), operation.description):
        if text:
            return one_line(text)
    return f"{operation.method} {operation.path}"
