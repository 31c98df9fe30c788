"""The document of an app: the API's own, as it was read, and the app's other routes.

`openapi.json` holds it, as bytes that are sent as they are; nothing is made of types.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from pydantic_core import from_json, to_json
from starlette.concurrency import run_in_threadpool
from starlette.routing import Route

from .package_data import content
from .yaml_text import yaml_text

Json: TypeAlias = dict[str, Any]
Plain: TypeAlias = Callable[[], Json]

_FILE: Final = "openapi.json"
_YAML: Final = "application/yaml"  # RFC 9512
_SECTIONS: Final = ("paths", "webhooks")


def openapi_document() -> Json:
    """Give the API's document, as it was read, without servers; a new one each time.

    For an app that includes the router of `create_router`: it may set it as its
    `openapi_schema`.
    """
    document: Json = from_json(content(_FILE))
    return document


def show(app: FastAPI) -> None:
    """Let an app show the document, at its `openapi_url` and as YAML beside it.

    Routes of its own that are no operations are added to it. IncompletePackageError if
    the package has no document.
    """
    shown = _Shown(app, content(_FILE), app.openapi)
    vars(app)["openapi"] = shown.openapi  # FastAPI's manual assigns to the method
    routes = app.router.routes
    url = app.openapi_url
    for at, route in enumerate(routes):
        if isinstance(route, Route) and route.path == url:
            routes[at] = _route(route.path, shown.as_json)
            if route.path.endswith(".json"):
                other = route.path.removesuffix("json") + "yaml"
                routes.insert(at + 1, _route(other, shown.as_yaml))
            return


def _route(path: str, endpoint: Callable[[Request], Any]) -> Route:
    return Route(path, endpoint, include_in_schema=False)


class _Shown:
    """What an app shows of the document `content`; `plain` is FastAPI's own method."""

    def __init__(self, app: FastAPI, content: bytes, plain: Plain) -> None:
        self._app = app
        self._content = content
        self._plain = plain
        self._texts: dict[str, bytes] = {}
        self._yaml: dict[bytes, bytes] = {}

    def openapi(self) -> Json:
        """Give the document: what FastAPI's `openapi` is replaced by."""
        if self._app.openapi_schema is None:
            document: Json = from_json(self._content)
            self._app.openapi_schema = joined(document, self._plain())
            if self._app.servers:
                self._app.openapi_schema["servers"] = self._app.servers
        return self._app.openapi_schema

    async def as_json(self, request: Request) -> Response:
        """Answer with the document as JSON."""
        if vars(self._app).get("openapi") != self.openapi:
            return JSONResponse(self._app.openapi())  # replaced by the user
        return Response(self._text(request), media_type="application/json")

    async def as_yaml(self, request: Request) -> Response:
        """Answer with the document as YAML."""
        text = self._text(request)
        if text not in self._yaml:
            written = await run_in_threadpool(yaml_text, from_json(text))
            self._yaml = {text: written.encode()}
        return Response(self._yaml[text], media_type=_YAML)

    def _text(self, request: Request) -> bytes:
        root: str = request.scope.get("root_path", "").rstrip("/")
        if root not in self._texts:
            whole = self._plain_text() or to_json(self.openapi())
            self._texts[root] = self._with_servers(whole, root)
        return self._texts[root]

    def _plain_text(self) -> bytes | None:
        """The text as it was generated, if that is all there is to say."""
        if self._app.openapi_schema is None and not self._app.servers:
            others = self._plain()
            self._app.openapi_schema = None
            if not any(others.get(each) for each in _SECTIONS):
                return self._content
        return None

    def _with_servers(self, text: bytes, root: str) -> bytes:
        if not root or not self._app.root_path_in_servers:
            return text
        others = [each for each in self._app.servers if each.get("url") != root]
        if self._app.servers:
            return to_json({**from_json(text), "servers": [{"url": root}, *others]})
        start = b'{"servers":' + to_json([{"url": root}]) + b","
        return start + text.lstrip().removeprefix(b"{")


def joined(document: Json, others: Mapping[str, Any]) -> Json:
    """Give a document with the paths, components and tags of another one.

    An operation that both have is that of the other one. A component of the other one
    whose name is taken gets another name.
    """
    if not any(others.get(each) for each in _SECTIONS):
        return document
    components: Json = document.setdefault("components", {})
    names = _free_names(components, others.get("components", {}))
    more: Json = _renamed(others, names)
    for section, entries in more.get("components", {}).items():
        known: Json = components.setdefault(section, {})
        for name, entry in entries.items():
            known[names.get(f"#/components/{section}/{name}", name)] = entry
    for section in _SECTIONS:
        if more.get(section):
            paths: Json = document.setdefault(section, {})
            for path, item in more[section].items():
                paths[path] = {**paths.get(path, {}), **item}
    tags: list[Any] = [*more.get("tags", ()), *document.get("tags", ())]
    if tags:
        document["tags"] = list({each.get("name"): each for each in tags}.values())
    return document


def _free_names(known: Json, others: Json) -> Mapping[str, str]:
    """Give new names to components whose own are taken, by their pointers."""
    names: dict[str, str] = {}
    for section, entries in others.items():
        taken: Json = known.get(section, {})
        for name, entry in entries.items():
            own = name
            while (own in taken and taken[own] != entry) or (
                own != name and own in entries
            ):
                own += "_"
            if own != name:
                names[f"#/components/{section}/{name}"] = own
    return names


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Give a value in which what refers to components has their new names."""
    if isinstance(value, list):
        return [_renamed(each, names) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    members: Json = {}
    for key, each in cast("Json", value).items():
        if key == "$ref" and each in names:
            members[key] = f"{each.rpartition('/')[0]}/{names[each]}"
        elif key == "security" and isinstance(each, list):
            start = "#/components/securitySchemes/"
            members[key] = [
                {names.get(start + name, name): scopes for name, scopes in one.items()}
                for one in cast("list[Json]", each)
            ]
        else:
            members[key] = _renamed(each, names)
    return members
