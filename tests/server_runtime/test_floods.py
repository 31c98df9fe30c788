"""What is sent to keep a server busy is refused at once, and nothing is a 500."""

from __future__ import annotations

import gzip
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from .app import call
from .pressed import answers, pressed, telling
from .test_limits import FORM, JSON, OPEN, taking

MULTI = "multipart/form-data"
SECONDS = 0.05
UNIONS = ("anyOf", "oneOf")


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def recursive(union: str) -> dict[str, Any]:
    """Objects and lists of which nothing tells apart what they hold."""

    def holding(name: str, type_: str) -> dict[str, Any]:
        properties = {"child": ref(f"{union}Node"), name: {"type": type_}}
        return {"type": "object", "properties": properties}

    def listing(type_: str) -> dict[str, Any]:
        members = [ref(f"{union}List"), ref(f"{union}More"), {"type": type_}]
        return {"type": "array", "items": {union: members}}

    return {
        f"{union}Node": {union: [ref(f"{union}Left"), ref(f"{union}Right")]},
        f"{union}Left": holding("a", "integer"),
        f"{union}Right": holding("b", "string"),
        f"{union}List": listing("integer"),
        f"{union}More": listing("string"),
    }


SCHEMAS = recursive("anyOf") | recursive("oneOf")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Any:
    filters = {"in": "query", "name": "filter", "style": "deepObject", "schema": {}}
    objects = {**filters, "schema": {"type": "object", "additionalProperties": True}}
    paths: dict[str, Any] = {
        "/any": taking("application/json", {}),
        "/form": taking(FORM["Content-Type"], OPEN),
        "/multi": taking(MULTI, OPEN),
        "/bytes": taking("application/octet-stream", {}),
        "/text": taking("text/plain", {"type": "string"}),
        "/query": {"get": {"parameters": [objects], "responses": answers({})}},
        **{f"/{name}": taking("application/json", ref(name)) for name in SCHEMAS},
    }
    folder: Path = tmp_path_factory.mktemp("floods")
    document = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": SCHEMAS}}
    return pressed(document, folder, "floods_api")


@pytest.fixture(scope="module")
def app(server: Any) -> FastAPI:
    return telling(server)


def fields(count: int) -> str:
    return "&".join(f"f{at}=x" for at in range(count))


def parts(count: int, more: str = "") -> bytes:
    part = '--b\r\nContent-Disposition: form-data; name="f{}"{}\r\n\r\nx\r\n'
    text = "".join(part.format(at, more) for at in range(count))
    return f"{text}--b--\r\n".encode()


PARTS = {"Content-Type": f"{MULTI}; boundary=b"}
FLOODS: dict[str, tuple[str, str, Any, dict[str, str]]] = {
    "fields": ("POST", "/form", fields(16_000), FORM),
    "same-field": ("POST", "/form", "a=x&" * 16_000, FORM),
    "empty-fields": ("POST", "/form", "&" * 100_000, FORM),
    "parts": ("POST", "/multi", parts(16_000), PARTS),
    "files": ("POST", "/multi", parts(16_000, '; filename="x"'), PARTS),
    "queries": ("GET", f"/query?{fields(4_000)}", None, {}),
    "keys": ("GET", "/query?" + "&".join(f"filter[k{n}]=1" for n in range(4_000)), None, {}),
    "deep-keys": ("GET", "/query?filter" + "[a]" * 2_000 + "=1", None, {}),
    "deep-list": ("POST", "/any", "[" * 2_000 + "]" * 2_000, JSON),
    "deep-object": ("POST", "/any", '{"a":' * 2_000 + "1" + "}" * 2_000, JSON),
    "unclosed": ("POST", "/any", "[" * 100_000, JSON),
    "gzip": ("POST", "/any", gzip.compress(b"1"), {**JSON, "Content-Encoding": "gzip"}),
    "gzip-bytes": ("POST", "/bytes", b"x", {"Content-Encoding": "identity, gzip"}),
}  # fmt: skip


@pytest.mark.parametrize("name", FLOODS)
def test_what_floods_is_refused_at_once(app: FastAPI, name: str) -> None:
    method, path, content, headers = FLOODS[name]
    call(app, method, path.partition("?")[0], headers=headers)  # builds what it needs
    status, seconds = timed(app, method, path, content=content, headers=headers)
    assert status in (400, 413, 415, 422)
    assert seconds < SECONDS


def timed(app: FastAPI, method: str, path: str, **options: Any) -> tuple[int, float]:
    """The status, and the least processor time of three requests."""
    taken: list[float] = []
    for _ in range(3):
        started = time.process_time()
        status = call(app, method, path, **options).status_code
        taken.append(time.process_time() - started)
    return status, min(taken)


def test_a_compressed_body_is_refused_with_what_is_taken(app: FastAPI) -> None:
    method, path, content, headers = FLOODS["gzip"]
    answer = call(app, method, path, content=content, headers=headers)
    assert answer.status_code == 415
    assert answer.headers["accept-encoding"] == "identity"
    plain = {**JSON, "Content-Encoding": "identity"}
    assert call(app, method, path, content=b"1", headers=plain).status_code == 200


@pytest.mark.parametrize("path", ["/any", "/form", "/multi", "/bytes", "/text"])
@pytest.mark.parametrize("announced", [True, False])
def test_more_bytes_than_are_read_are_a_413(
    server: Any, path: str, announced: bool
) -> None:
    types = {"/any": JSON, "/form": FORM, "/multi": PARTS, "/text": {"Content-Type": "text/plain"}}  # fmt: skip
    app = small(server) if path == "/bytes" else telling(server, body=1_000, upload=1_000)  # fmt: skip
    content = parts(300) if path == "/multi" else b'"' + b"x" * 20_000 + b'"'

    def chunks() -> Iterator[bytes]:
        for at in range(0, len(content), 500):
            yield content[at : at + 500]

    sent: Any = content if announced else chunks()
    answer = call(app, "POST", path, content=sent, headers=types.get(path, {}))
    assert answer.status_code == 413


def small(server: Any) -> FastAPI:
    """An app whose service reads a body that streams."""

    class Reading(server.DefaultService):  # type: ignore[misc]  # made at run time
        async def create_bytes(self, request: Any, body: Any) -> Any:
            return len(await body.read())

    app: FastAPI = server.create_app(
        default=Reading(), limits=server.Limits(upload=1_000)
    )
    return app


@pytest.mark.parametrize("union", UNIONS)
@pytest.mark.parametrize("leaf", ['{"a":1}', '{"a":"x","b":1}', "5", "1.5", '"x"'])
@pytest.mark.parametrize("depth", [5, 12, 16, 50, 2_000])
def test_alternatives_within_alternatives_take_bounded_time(
    app: FastAPI, union: str, leaf: str, depth: int
) -> None:
    objects = '{"child":' * depth + leaf + "}" * depth
    lists = "[" * depth + leaf + "]" * depth
    for name, text in (("Node", objects), ("List", lists)):
        call(app, "POST", f"/{union}{name}", content="1", headers=JSON)
        path = f"/{union}{name}"
        status, seconds = timed(app, "POST", path, content=text, headers=JSON)
        assert status in (200, 400, 422)
        assert seconds < SECONDS


def test_little_of_it_is_read_and_told_as_ever(app: FastAPI) -> None:
    right = {"child": {"child": {"a": 1}}}
    answer = call(app, "POST", "/anyOfNode", json=right)
    assert answer.json() == {"body": right}
    wrong = {"child": {"a": "x", "b": 1}}
    answer = call(app, "POST", "/anyOfNode", json=wrong)
    assert answer.status_code == 422


PIECES = [*'[]{}",:&=;%-+.0123eE', "null", "true", "NaN", "\\u0000", "\\ud800", "\x00"]
PIECES += [
    "[a]",
    "filter",
    "--b",
    "\r\n",
    "%",
    "%zz",
    "\udcff",
    "9" * 400,
    "é",
    "1e400",
]


@pytest.mark.parametrize("seed", range(8))
def test_noise_is_answered(app: FastAPI, seed: int) -> None:
    """Whatever comes, the answer is one of a request that is right or wrong."""
    noise = random.Random(seed)
    for _ in range(25):
        text = "".join(noise.choices(PIECES, k=noise.randrange(1, 60)))
        content = text.encode("utf-8", "surrogateescape")
        valid = json.dumps({"a": text.encode("utf-8", "replace").decode()}).encode()
        for path, headers in (
            ("/any", JSON),
            ("/form", FORM),
            ("/multi", PARTS),
            ("/anyOfNode", JSON),
            ("/text", {"Content-Type": f"text/plain; charset={noise.choice(['x', 'utf-8', ''])}"}),
        ):  # fmt: skip
            for body in (content, valid[: noise.randrange(len(valid) + 1)]):
                answer = call(app, "POST", path, content=body, headers=headers)
                assert answer.status_code < 500
        query = "".join(f"%{byte:02x}" if byte > 126 or byte < 33 else chr(byte) for byte in content)  # fmt: skip
        assert call(app, "GET", f"/query?{query.replace('#', '')}").status_code < 500
