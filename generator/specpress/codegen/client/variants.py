"""Variants of an operation's method: `iter_` (pagination), `download_` (binary responses),
`stream_` (server-sent events, JSON Lines).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from specpress.codegen.package import Method, MethodVariant
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.statements import Param
from specpress.ir.model import MediaType, Operation
from specpress.ir.types import ANY, Binary
from specpress.utils.dataclass import dataclass

from .bodies import body_argument
from .pagination import Paging

Arguments = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Variants:
    """Makes the variants of a group's methods, and says what their annotations import.

    `taken` are the methods of the group: an operation keeps its name. `iterations` are
    the names of the variants over all pages, by method.
    """

    response_types: TypeAnnotator
    taken: Collection[str]
    iterations: Mapping[str, str]

    def of(
        self,
        method: Method,
        operation: Operation,
        arguments: Arguments,
        paging: Paging | None,
    ) -> tuple[MethodVariant, ...]:
        """The variants of a method."""
        variants: list[MethodVariant] = []
        if paging is not None and method.name in self.iterations:
            variants.append(self._pages(method, operation, arguments, paging))
        if is_binary(operation) and download_name(method.name) not in self.taken:
            variants.append(self._download(method, operation, arguments))
        both = streamed(operation) and method.declared is None
        if both and f"stream_{method.name}" not in self.taken:
            variants.append(self._stream(method, operation, arguments))
        return tuple(variants)

    def streaming(
        self, method: Method, operation: Operation, arguments: Arguments
    ) -> Method:
        """The method of an operation, which gives items if all it answers with is."""
        if not streamed(operation) or len(streamed(operation)) < len(
            _answers(operation)
        ):
            return method
        variant = self._stream(method, operation, arguments)
        return replace(
            method, declared=method.result, result=variant.result, call=variant.call
        )

    def _pages(
        self, method: Method, operation: Operation, arguments: Arguments, paging: Paging
    ) -> MethodVariant:
        hidden = {arguments["query", name] for name in paging.hidden}
        first = str(paging.start if paging.style == "page" else 0)
        begun = {
            arguments[p.location, p.name]: first if p.required else "None"
            for p in operation.parameters
            if p.location == "query" and p.name in paging.hidden
        }
        self.response_types.imports.add(("collections.abc", "Iterator", None))
        return MethodVariant(
            name=self.iterations[method.name],
            adapter="asynchronous_pages",
            parameters=tuple(p for p in method.parameters if p.name not in hidden),
            result=ex.Subscript(
                "Iterator", [self.response_types.annotation(paging.item)]
            ),
            call=_call("_pages", method, operation, arguments, begun),
            documentation=f"Iterate over the items on all pages of `{method.name}`.",
        )

    def _download(
        self, method: Method, operation: Operation, arguments: Arguments
    ) -> MethodVariant:
        used = set(arguments.values())
        target, progress = _free("target", used), _free("progress", used)
        for name in ("Progress", "Target"):
            self.response_types.imports.add((".._runtime.send.download", name, None))
        return MethodVariant(
            name=download_name(method.name),
            adapter="asynchronous",
            parameters=tuple(_with_target(method.parameters, target, progress)),
            result=f"{self.response_types.builtins}int",
            call=_call(
                "_download", method, operation, arguments, {}, (target, progress)
            ),
            documentation=f"Write the answer of `{method.name}` to a file.\n\n"
            "Gives the number of bytes; what is at a path is replaced when all of it "
            "has arrived.",
        )

    def _stream(
        self, method: Method, operation: Operation, arguments: Arguments
    ) -> MethodVariant:
        item = streamed(operation)[0].item
        if item is None:
            self.response_types.imports.add(
                (".._runtime.send.events", "ServerSentEvent", None)
            )
        annotation = (
            "ServerSentEvent" if item is None else self.response_types.annotation(item)
        )
        self.response_types.imports.add(("collections.abc", "Generator", None))
        return MethodVariant(
            name=f"stream_{method.name}",
            adapter="asynchronous_stream",
            parameters=method.parameters,
            result=ex.Subscript("Generator", [annotation, "None", "None"]),
            call=_call("_stream", method, operation, arguments, {}),
            documentation=f"Iterate over the answer of `{method.name}` as it arrives.",
        )


def download_name(method: str) -> str:
    """The name of the variant that writes to a file: ``download_logo``, ``download_to``.

    Where the method is called a download already, only where to is said.
    """
    is_download = method.partition("_")[0] == "download"
    return f"{method}_to" if is_download else f"download_{method}"


def iteration_names(paged: Collection[str], methods: Collection[str]) -> dict[str, str]:
    """The names of the variants that iterate over all pages, by method of a group.

    ``list_rows`` and ``get_rows`` become ``iter_rows``. Where that is a method itself, or
    several methods ask for it, each has its whole name (``iter_list_rows``); a method
    for which that is taken, too, has no such variant.
    """
    whole = {method: f"iter_{method}" for method in paged}
    short = {method: f"iter_{_without_verb(method)}" for method in paged}
    askers: defaultdict[str, set[str]] = defaultdict(set)
    for method in paged:
        askers[whole[method]].add(method)
        askers[short[method]].add(method)
    names = {
        method: (
            name if askers[name] == {method} and name not in methods else whole[method]
        )
        for method, name in short.items()
    }
    return {method: name for method, name in names.items() if name not in methods}


def _without_verb(method: str) -> str:
    for verb in ("list_", "get_"):
        if method.startswith(verb) and method != verb:
            return method.removeprefix(verb)
    return method


def is_binary(operation: Operation) -> bool:
    """Whether the answer of an operation is bytes and nothing else."""
    types = [media_type.type for media_type in _answers(operation)]
    return bool(types) and not streamed(operation) and set(types) == {Binary()}


def streamed(operation: Operation) -> list[MediaType]:
    """The representations of an operation's answer that are sequences."""
    sequences = [
        media_type for media_type in _answers(operation) if media_type.streamed
    ]
    # Lines of JSON whose form is not declared may be anything.
    return [
        (
            each
            if each.item is not None
            or each.content_type.startswith("text/event-stream")
            else replace(each, item=ANY)
        )
        for each in sequences
    ]


def _answers(operation: Operation) -> list[MediaType]:
    successes = [r for r in operation.responses if r.status.startswith("2")]
    return [media_type for each in successes for media_type in each.media_types]


def _call(
    function: str,
    method: Method,
    operation: Operation,
    arguments: Arguments,
    begun: Mapping[str, str],
    more: Sequence[str] = (),
) -> ex.Call:
    names = (arguments[p.location, p.name] for p in operation.parameters)
    values = [begun.get(name, name) for name in names]
    body = body_argument(operation, arguments)
    return ex.Call(
        f"self.{function}", [method.constant, *more, "options", body, *values]
    )


def _with_target(
    parameters: Sequence[Param], target: str, progress: str
) -> Iterator[Param]:
    """The parameters with a target behind those of the path."""
    names = [parameter.name for parameter in parameters]
    at = names.index("body" if "body" in names else "*")
    yield from parameters[:at]
    yield Param(target, "Target")
    yield from parameters[at:-1]
    yield Param(progress, ex.Union(["Progress", "None"]), "None")
    yield parameters[-1]


def _free(name: str, used: Collection[str]) -> str:
    while name in used:
        name += "_"
    return name
