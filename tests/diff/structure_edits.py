"""Single edits around schemas, each there and back: fields of forms, parameters of paths,
callbacks, schemes, discriminators, and what OpenAPI 3.2 adds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from .build_documents import OK, Raw, answering, asking, document
from .wire_edits import BREAKING, INFO, NONE, WARNING, Edit

_TEXT: Raw = {"type": "string"}
_WHOLE: Raw = {"type": "integer"}
_TEXTS: Raw = {"type": "array", "items": _TEXT}
_FILE: Raw = {"type": "string", "format": "binary"}
_QUIET, _LOUD = f"{NONE} {INFO}", f"{WARNING} {BREAKING}"
_FORM, _PARTS = "application/x-www-form-urlencoded", "multipart/form-data"
_Row: TypeAlias = "tuple[str, Raw, Raw, str, str]"


def _object(required: str = "", **properties: Any) -> Raw:
    schema: Raw = {"type": "object", "properties": properties}
    return {**schema, "required": required.split()} if required else schema


def _form(field: Raw, media: str = _FORM, **encoding: Any) -> Raw:
    content: Raw = {"schema": _object(a=field)}
    if encoding:
        content["encoding"] = {"a": encoding}
    return document({"requestBody": {"content": {media: content}}})


def _positions(**encodings: Any) -> Raw:
    content = {"schema": {"type": "array", "prefixItems": [_TEXT]}, **encodings}
    sent = {"requestBody": {"content": {"multipart/mixed": content}}}
    return {**document(sent), "openapi": "3.2.0"}


def _forms() -> Iterator[_Row]:
    for media in (_FORM, _PARTS):
        text, texts = _form(_TEXT, media), _form(_TEXTS, media)
        yield f"field becomes a list, {media}", text, texts, INFO, _LOUD
        yield f"field becomes a list of another type, {media}", text, _form(
            {"type": "array", "items": _WHOLE}, media
        ), _LOUD, _LOUD
    yield "field becomes a list in one text", _form(_TEXT), _form(
        _TEXTS, style="form", explode=False
    ), _LOUD, _LOUD
    yield "field becomes a list of some", _form(_TEXT), _form(
        {**_TEXTS, "minItems": 2}
    ), _LOUD, _LOUD
    yield "file becomes several", _form(_FILE, _PARTS), _form(
        {"type": "array", "items": _FILE}, _PARTS
    ), INFO, _LOUD
    yield "file becomes a text", _form(_FILE, _PARTS), _form(
        _TEXT, _PARTS
    ), _LOUD, _LOUD
    yield "file becomes a text, named", _form(
        _FILE, _PARTS, contentType="text/csv"
    ), _form(_TEXT, _PARTS, contentType="text/csv"), _QUIET, _LOUD
    number, text = _object(b=_WHOLE), _object(b=_TEXT)
    yield "part of JSON", _form(number, _PARTS), _form(text, _PARTS), _LOUD, _LOUD
    yield "parts of JSON", _form({"type": "array", "items": number}, _PARTS), _form(
        {"type": "array", "items": text}, _PARTS
    ), _LOUD, _LOUD
    yield "part of JSON needs more", _form(number, _PARTS), _form(
        _object("b", b=_WHOLE), _PARTS
    ), BREAKING, _QUIET
    for media in (_FORM, _PARTS):
        yield f"number in JSON, {media}", _form(
            _WHOLE, media, contentType="application/json"
        ), _form(_TEXT, media, contentType="application/json"), _LOUD, _LOUD
    yield "number as text", _form(_WHOLE, _PARTS), _form(_TEXT, _PARTS), _QUIET, _LOUD
    png, any_image = {"contentType": "image/png"}, {"contentType": "image/*"}
    yield "position of another type", _positions(prefixEncoding=[png]), _positions(
        prefixEncoding=[{"contentType": "image/jpeg"}]
    ), _LOUD, _LOUD
    yield "position of more types", _positions(prefixEncoding=[png]), _positions(
        prefixEncoding=[any_image]
    ), _QUIET, _LOUD
    yield "items of more types", _positions(itemEncoding=png), _positions(
        itemEncoding=any_image
    ), _QUIET, _LOUD
    held = {"application/json": {"$ref": "#/components/mediaTypes/M"}}
    content, needed = (
        {
            **document({"requestBody": {"content": held}}),
            "components": {"mediaTypes": {"M": {"schema": _object(required, a=_TEXT)}}},
            "openapi": "3.2.0",
        }
        for required in ("", "a")
    )
    yield "media type by reference", content, needed, BREAKING, _QUIET


def _around() -> Iterator[_Row]:
    placed = {"name": "id", "in": "path", "required": True, "schema": _TEXT}
    unplaced = {**placed, "name": "other"}
    path = "/things/{id}"
    yield "parameter that the path does not hold", document(
        {"parameters": [placed]}, path=path
    ), document({"parameters": [placed, unplaced]}, path=path), INFO, INFO

    def called(name: str, schema: Raw) -> Raw:
        sent = {"content": {"application/json": {"schema": schema}}}
        call = {"requestBody": sent, "responses": OK}
        return document({"callbacks": {name: {"{$request.body#/url}": {"post": call}}}})

    one, needed = called("done", _object(a=_TEXT)), called(
        "done", _object("a", a=_TEXT)
    )
    yield "callback's name", one, called("over", _object(a=_TEXT)), _QUIET, _QUIET
    yield "callback's name and body", needed, called(
        "over", _object(a=_TEXT)
    ), _LOUD, _QUIET
    yield "callback's body", one, needed, _QUIET, _LOUD
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    asked: tuple[tuple[list[Raw], str], ...] = (([{"k": []}], BREAKING), ([], INFO))
    for needs, verdict in asked:
        before, after = (
            document(
                components={"securitySchemes": {"k": {**key, "name": name}}},
                security=needs,
            )
            for name in ("X-Key", "X-Token")
        )
        yield f"key of {len(needs)} operations", before, after, verdict, verdict


def _kinds(names: str, mapped: str = "", **more: Any) -> Raw:
    """A union of schemas with a discriminator; `mapped` are values in their order."""
    references = [f"#/components/schemas/{name}" for name in names.split()]
    told: Raw = {"propertyName": "kind", **more}
    if mapped:
        told["mapping"] = dict(zip(mapped.split(), references, strict=True))
    return {"oneOf": [{"$ref": one} for one in references], "discriminator": told}


def _with_kinds(names: str, ask: Callable[[Raw], Raw], union: Raw) -> Raw:
    schemas = {
        name: _object("kind", kind=_TEXT, **{f"is{index}": _TEXT, f"has{index}": _TEXT})
        for index, name in enumerate(names.split())
    }
    return {**ask(union), "components": {"schemas": schemas}}


def _told() -> Iterator[_Row]:
    pair, three, other = "Cat Dog", "Cat Dog Cow", "Kitty Dog"
    for way, ask in (("sent", asking), ("answered", answering)):
        gains = (_QUIET, _LOUD) if way == "sent" else (_LOUD, _QUIET)
        two = _with_kinds(three, ask, _kinds(pair))
        yield f"kind without a constant, {way}", two, _with_kinds(
            three, ask, _kinds(three)
        ), *gains
        plain, renamed = (
            _with_kinds(names, ask, _kinds(names)) for names in (pair, other)
        )
        yield f"kind's schema has another name, {way}", plain, renamed, BREAKING, BREAKING
        mapped = _with_kinds(pair, ask, _kinds(pair, "c d"))
        yield f"kind is no longer mapped, {way}", mapped, plain, BREAKING, BREAKING
        yield f"mapped kind's schema has another name, {way}", mapped, _with_kinds(
            other, ask, _kinds(other, "c d")
        ), _QUIET, _QUIET
        yield f"mapped kind and its schema, {way}", mapped, _with_kinds(
            other, ask, _kinds(other, "k d")
        ), BREAKING, BREAKING
        yield f"kinds' mapping is said, {way}", plain, _with_kinds(
            pair, ask, _kinds(pair, pair)
        ), _QUIET, _QUIET
        default = _kinds(pair, defaultMapping="#/components/schemas/Cat")
        yield f"kind of what has none, {way}", plain, _with_kinds(
            pair, ask, default
        ), INFO, INFO


def edits() -> Iterator[Edit]:
    """Each edit there and back."""
    for name, one, other, there, back in (*_forms(), *_around(), *_told()):
        yield Edit(f"{name}: there", one, other, frozenset(there.split()))
        yield Edit(f"{name}: back", other, one, frozenset(back.split()))
