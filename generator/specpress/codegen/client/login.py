"""Logging in: the classmethod of a credential, from the operations that give tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.codegen.auth_module import LoginMethod
from specpress.codegen.names.identifiers import snake
from specpress.codegen.names.naming import Names
from specpress.codegen.names.scope import assign_unique_names
from specpress.codegen.options import LoginOperations
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.annotations import TypeAnnotator
from specpress.codegen.source.literals import string
from specpress.codegen.source.statements import Param
from specpress.errors import SpecpressError
from specpress.ir.media import essence, is_form, is_json
from specpress.ir.model import Api, Body, Operation
from specpress.ir.types import Alias, Declaration, Nullable, Object, Property, Ref, Type
from specpress.ir.types import nullable as or_none

_RUNTIME = "._runtime.auth.login"
_FORM = "application/x-www-form-urlencoded"


def login(api: Api, names: Names, options: LoginOperations) -> LoginMethod:
    """The classmethod that logs in by an operation of the API.

    Raises `SpecpressError` for operations that are not there or cannot be used so.
    """
    operation = _find(api, options.operation, "login.operation")
    refresh = (
        _find(api, options.refresh, "login.refresh")
        if options.refresh is not None
        else None
    )
    fields, media_type = _sent(operation, api, "login.operation")
    annotator = TypeAnnotator(
        names.classes,
        api.declarations.request,
        names.shared,
        True,
        "._runtime.models.model",
        "inputs.",
    )
    # what is deprecated is another way to say the same
    used = [prop for prop in fields if prop.required or not prop.deprecated]
    arguments = assign_unique_names(
        (prop.name for prop in used), snake, frozenset({"cls"})
    )
    parameters = [
        Param(
            arguments[prop.name],
            annotator.annotation(prop.type if prop.required else or_none(prop.type)),
            None if prop.required else "None",
        )
        for prop in used
    ]
    values = ex.Dict([(string(prop.name), arguments[prop.name]) for prop in used])
    declaration = _declaration(operation, refresh, options, media_type, api)
    imports = {(_RUNTIME, "Login", None), (_RUNTIME, "LoginOperation", None)}
    if any(
        isinstance(each, ex.Keyword) and each.name in _FIELDS for each in declaration
    ):
        imports.add(("._runtime.auth.tokens", "TokenFields", None))
    if annotator.mentioned:
        annotator.imports.add((".", "inputs", None))
    return LoginMethod(
        name="login",
        parameters=(Param("cls"), Param("*"), *parameters),
        result="Self",
        call=ex.Call(
            "cls",
            [ex.Call("Login", [ex.Call("LoginOperation", declaration), values])],
        ),
        documentation=f"Log in by `{names.methods[operation.id]}` on first use, and "
        "again when the token expires.",
        imports=tuple(imports),
        checked_imports=tuple(annotator.imports),
    )


_FIELDS = frozenset({"tokens", "refreshed"})


def _declaration(
    operation: Operation,
    refresh: Operation | None,
    options: LoginOperations,
    media_type: str,
    api: Api,
) -> list[ex.Expression | ex.Keyword]:
    """The arguments of the runtime's `LoginOperation`, as far as they are not default."""
    keywords: list[ex.Expression | ex.Keyword] = [string(operation.path)]

    def add(name: str, value: ex.Expression, default: ex.Expression) -> None:
        if value != default:
            keywords.append(ex.Keyword(name, value))

    add("method", string(operation.method), string("POST"))
    tokens = _tokens(options.token, options.refresh_token)
    add("tokens", tokens, _tokens("access_token", "refresh_token"))
    if refresh is not None:
        fields, _ = _sent(refresh, api, "login.refresh")
        names = [prop.name for prop in fields]
        field = next(
            (
                name
                for name in (options.refresh_token, *names)
                if name in names and "refresh" in name.lower()
            ),
            options.refresh_token.rpartition(".")[2],
        )
        add("refresh_path", string(refresh.path), string(""))
        add("refresh_method", string(refresh.method), string("POST"))
        add("refresh_body_field", string(field), string("refresh_token"))
        answered = _answered(refresh, api)
        access = [name for name in answered if name.lower().startswith("access")]
        if options.token not in answered and access:
            keywords.append(
                ex.Keyword("refreshed", _tokens(access[0], options.refresh_token))
            )
    add("media_type", string(media_type), string("application/json"))
    return keywords


def _tokens(access: str, refresh: str) -> ex.Call:
    arguments: list[ex.Expression | ex.Keyword] = []
    if access != "access_token":
        arguments.append(ex.Keyword("access", string(access)))
    if refresh != "refresh_token":
        arguments.append(ex.Keyword("refresh", string(refresh)))
    return ex.Call("TokenFields", arguments)


def _find(api: Api, id_: str, setting: str) -> Operation:
    for operation in api.operations:
        if id_ in (operation.declared_id, operation.id):
            return operation
    raise SpecpressError(
        f"{setting}: the document has no operation {id_!r}",
        hint="give the operationId of one that is generated",
    )


def _sent(
    operation: Operation, api: Api, setting: str
) -> tuple[Sequence[Property], str]:
    """The properties of an operation's body, and the media type to send it as."""
    body = operation.body
    media_type = body_media_type(body) if body is not None else ""
    for each in body.media_types if body is not None else ():
        target = _object(each.type, api.declarations.request)
        if media_type and target is not None:
            return target.properties, media_type
    raise SpecpressError(
        f"{setting}: {operation.id} has no body of named values to log in with",
        hint="declare one with an overlay, or name another operation",
    )


def body_media_type(body: Body) -> str:
    """The media type to send the body of a login as; empty where it has none that fits."""
    names = [media_type.content_type for media_type in body.media_types]
    if any(is_json(name) for name in names):
        return "application/json"
    return (
        _FORM if any(is_form(name) and essence(name) == _FORM for name in names) else ""
    )


def _answered(operation: Operation, api: Api) -> list[str]:
    """The properties of an operation's successful answer, as far as it is an object."""
    for response in operation.responses:
        if response.status.startswith("2"):
            for media_type in response.media_types:
                target = _object(media_type.type, api.declarations.response)
                if target is not None:
                    return [prop.name for prop in target.properties]
    return []


def _object(type_: Type, declared: Mapping[str, Declaration]) -> Object | None:
    seen: set[str] = set()
    while True:
        if isinstance(type_, Nullable):
            type_ = type_.type
            continue
        if not isinstance(type_, Ref) or type_.id in seen:
            return None
        seen.add(type_.id)
        target = declared.get(type_.id)
        if not isinstance(target, Alias):
            return target
        type_ = target.type
