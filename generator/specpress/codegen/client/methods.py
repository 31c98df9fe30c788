"""Operations to methods: the declaration, the signature, the call, the docstring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specpress.codegen.names.authored import summary_of
from specpress.codegen.names.naming import Names, parameter_names
from specpress.codegen.options import NO_OPTIONS, Options
from specpress.codegen.package import Method
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import DeferredAnnotator, TypeAnnotator
from specpress.codegen.source.literals import value as literal
from specpress.codegen.source.statements import Param
from specpress.codegen.written import WrittenMethod
from specpress.ir.model import (
    Api,
    Group,
    Operation,
    Parameter,
)
from specpress.ir.types import (
    ANY,
    NULL,
    Default,
    Literal,
    Nullable,
    Type,
    nullable,
    union,
)

from .bodies import body_argument, content_type, has_choice
from .declaration import Declarations
from .narrowed import narrowed
from .pagination import paging
from .raises import raises
from .variants import Variants, iteration_names

_LONGEST_NOTE = 600
_LONGEST_SENTENCE = 150
_NONE_IS_NULL = ("NotGiven", "NOT_GIVEN")


class Methods:
    """Builds the methods of one group's module, and collects what they import.

    `response_types` and `request_types` spell the types of signatures; `bare` spells response
    types as text that is only evaluated when a response arrives.
    """

    def __init__(
        self, api: Api, group: Group, names: Names, options: Options = NO_OPTIONS
    ) -> None:
        declared = api.declarations
        shared = names.shared
        self.names = names
        self.shared = shared
        builtins = "builtins." if names.hides_builtins(group) else ""
        self.response_types = TypeAnnotator(
            names.classes,
            declared.response,
            shared,
            False,
            ".._runtime.models.model",
            "models.",
            builtins,
        )
        self.request_types = TypeAnnotator(
            names.classes,
            declared.request,
            shared,
            True,
            ".._runtime.models.model",
            "inputs.",
            builtins,
            bounded=False,
        )
        self._pages = {
            operation.id: pages
            for operation in group.operations
            if (pages := paging(operation, declared, options.pagination))
        }
        methods = frozenset(names.methods[each.id] for each in group.operations)
        paged = {names.methods[id_] for id_ in self._pages}
        self._variants = Variants(
            self.response_types, methods, iteration_names(paged, methods)
        )
        self._declarations = Declarations(
            DeferredAnnotator(names.classes, declared.response, shared, False, ""),
            DeferredAnnotator(
                names.classes, declared.request, shared, True, "", bounded=False
            ),
            self._pages,
            frozenset(
                scheme.name
                for scheme in api.security_schemes
                if scheme.kind != "mutualTLS"
            ),
        )
        self.names_at_run_time: set[str] = set()
        self._declared = declared

    def build(self, operation: Operation) -> Method:
        """The method of an operation."""
        name = self.names.methods[operation.id]
        arguments = parameter_names(operation, self.names)
        result = self.response_types.annotation(result_type(operation))
        operation_name = self.names.constant(operation.id)
        method = Method(
            name=name,
            constant=operation_name,
            result=result,
            declaration=self._declarations.of(operation),
            parameters=tuple(self._parameters(operation, arguments)),
            call=self._call(operation, operation_name, arguments),
            documentation=_documentation(operation, arguments),
            deprecated=_deprecated(operation),
        )
        method = self._variants.streaming(method, operation, arguments)
        pages = self._pages.get(operation.id)
        variants = self._variants.of(method, operation, arguments, pages)
        return replace(
            method, variants=variants, overloads=self._overloads(method, operation)
        )

    def _overloads(
        self, method: Method, operation: Operation
    ) -> tuple[WrittenMethod, ...]:
        """The signatures by what the discriminator of the body says, then that of all."""
        if method.declared is not None or method.deprecated:
            return ()
        found = narrowed(operation, self._declared)
        if not found:
            return ()
        whole = method.written
        return (
            *(
                replace(
                    whole,
                    parameters=tuple(
                        (
                            Param("body", self.request_types.annotation(each.body))
                            if parameter.name == "body"
                            else parameter
                        )
                        for parameter in method.parameters
                    ),
                    result=self.response_types.annotation(each.result),
                )
                for each in found
            ),
            whole,
        )

    # -- the signature --------------------------------------------------------------

    def _parameters(
        self, operation: Operation, arguments: Mapping[tuple[str, str], str]
    ) -> list[Param]:
        in_path = [p for p in operation.parameters if p.location == "path"]
        rest = [p for p in operation.parameters if p.location != "path"]
        rest.sort(key=lambda each: not each.required or _is_constant(each))
        body = self._body(operation)
        return [
            Param("self"),
            *(self._argument(parameter, arguments) for parameter in in_path),
            *([body] if body else []),
            Param("*"),
            *(self._argument(parameter, arguments) for parameter in rest),
            *self._content_type(operation, arguments),
            Param("options", ex.Union(["RequestOptions", "None"]), "None"),
        ]

    def _content_type(
        self, operation: Operation, arguments: Mapping[tuple[str, str], str]
    ) -> list[Param]:
        if not has_choice(operation):
            return []
        parameter = content_type(operation, arguments)
        if "Literal" in ex.inline(parameter.annotation or ""):
            self.request_types.imports.add(("typing", "Literal", None))
        return [parameter]

    def _argument(
        self, parameter: Parameter, arguments: Mapping[tuple[str, str], str]
    ) -> Param:
        name = arguments[parameter.location, parameter.name]
        type_ = parameter.type
        if isinstance(type_, Nullable):
            # a parameter has no null: leaving it out is what None means
            type_ = type_.type
        if parameter.placeholders:
            mapping = self.request_types.keyed(parameter.placeholders, type_)
            if parameter.required:
                return Param(name, mapping)
            return Param(name, ex.Union([mapping, "None"]), "None")
        if not parameter.required:
            return Param(name, self.request_types.annotation(nullable(type_)), "None")
        annotation = self.request_types.annotation(type_)
        if parameter.location != "path" and isinstance(type_, Literal):
            values = type_.values
            if len(values) == 1:  # there is nothing to choose
                return Param(name, annotation, literal(values[0]))
        return Param(name, annotation)

    def _body(self, operation: Operation) -> Param | None:
        if operation.body is None:
            return None
        types = [media_type.type for media_type in operation.body.media_types]
        annotation = self.request_types.annotation(union(types))
        if operation.body.required:
            return Param("body", annotation)
        kind, value = _NONE_IS_NULL
        members = annotation.members if isinstance(annotation, ex.Union) else None
        if members is None and isinstance(annotation, str | ex.Subscript):
            members = (annotation,)
        self.names_at_run_time.update((kind, value))
        return Param("body", ex.Union([*(members or ("Any",)), kind]), value)

    def _call(
        self,
        operation: Operation,
        operation_name: str,
        arguments: Mapping[tuple[str, str], str],
    ) -> ex.Call:
        values = [
            arguments[parameter.location, parameter.name]
            for parameter in operation.parameters
        ]
        body = body_argument(operation, arguments)
        return ex.Call("self._call", [operation_name, "options", body, *values])


def result_type(operation: Operation) -> Type:
    """What a call gives back: the union of the success types.

    Success is 2xx, else ``default``, else nothing where a redirect or an error is all
    that is declared; where no response is declared, it may be anything.
    """
    declared = {response.status: response for response in operation.responses}
    successes = [response for s, response in declared.items() if s.startswith("2")]
    if not successes and "default" in declared:
        successes = [declared["default"]]
    if not successes:
        redirects = any(status.startswith("3") for status in declared)
        return _NULL if redirects else ANY
    types: list[Type] = []
    for response in successes:
        types.extend(media_type.type for media_type in response.media_types)
        if not response.media_types:
            types.append(_NULL)
    return union(types)


_NULL = NULL


def _deprecated(operation: Operation) -> str:
    """What a type checker says where a deprecated method is called."""
    if not operation.deprecated:
        return ""
    return f"{operation.method} {operation.path} is deprecated"


def _is_constant(parameter: Parameter) -> bool:
    """Whether a parameter has only one value."""
    return isinstance(parameter.type, Literal) and len(parameter.type.values) == 1


def _documentation(
    operation: Operation, arguments: Mapping[tuple[str, str], str]
) -> str:
    """The text of the docstring: what it does, its arguments, its errors."""
    paragraphs: list[str] = []
    if operation.deprecated:
        paragraphs.append("Deprecated.")
    summary = summary_of(operation)
    if summary:
        paragraphs.append(summary)
    scopes = _scopes(operation)
    if summary and scopes:
        paragraphs.append(scopes)  # ahead of what may be too long to be kept whole
    if operation.description and operation.description != summary:
        paragraphs.append(operation.description)
    if not paragraphs or (operation.deprecated and len(paragraphs) == 1):
        paragraphs.append(f"{operation.method} {operation.path}")
    if not summary and scopes:
        paragraphs.append(scopes)
    described = [
        f"- `{arguments[parameter.location, parameter.name]}`: {note}"
        for parameter in operation.parameters
        if (note := _note(parameter))
    ]
    if operation.body is not None and operation.body.description:
        described.append(f"- `body`: {note_of(operation.body.description)}")
    if described:
        paragraphs.append("\n".join(described))
    paragraphs += filter(None, [raises(operation)])
    return "\n\n".join(paragraphs)


def _note(parameter: Parameter) -> str:
    text = note_of(parameter.description)
    if parameter.placeholders:
        text = f"{_mapping_note(parameter)} {text}".rstrip()
    if parameter.deprecated:
        text = f"Deprecated. {text}".rstrip()
    return with_default(text, parameter.default)


def with_default(text: str, default: Default | None) -> str:
    """What is said of a parameter or property, and its default, but for null."""
    if default is None or default.value is None:
        return text
    said = f"default {ex.inline(literal(default.value))}"
    return f"{text.rstrip().rstrip('.')} ({said})." if text.strip() else f"{said}."


def _scopes(operation: Operation) -> str:
    """The scopes that a call needs, by the alternatives of its security."""
    alternatives = [
        ", ".join(
            f"{', '.join(f'`{scope}`' for scope in requirement.scopes)}"
            f" of {requirement.scheme}"
            for requirement in alternative
            if requirement.scopes
        )
        for alternative in operation.security
    ]
    needed = list(dict.fromkeys(filter(None, alternatives)))
    return f"Scopes: {', or '.join(needed)}." if needed else ""


def _mapping_note(parameter: Parameter) -> str:
    """What the keys of a mapping stand for, for a parameter whose name is a template."""
    names = parameter.placeholders
    key = names[0] if len(names) == 1 else f"({', '.join(names)})"
    return f"a mapping from {key} to the value of `{parameter.name}`."


def note_of(text: str) -> str:
    """A text in one line: all of it, or the sentences that a few lines hold."""
    words = " ".join(text[: 4 * _LONGEST_NOTE].split())
    if len(words) <= _LONGEST_NOTE:
        return words
    whole = words[: _LONGEST_NOTE + 1].rpartition(". ")[0]
    return f"{whole}." if whole else words[:_LONGEST_NOTE].rpartition(" ")[0] + " …"


def one_line(text: str) -> str:
    """The first sentence of a text, or as much of it as two lines hold."""
    words = " ".join(text[: 4 * _LONGEST_SENTENCE].split())
    sentence, stop, _ = words.partition(". ")
    if len(sentence) <= _LONGEST_SENTENCE:
        return sentence + stop.rstrip()
    return sentence[:_LONGEST_SENTENCE].rpartition(" ")[0] + " …"
