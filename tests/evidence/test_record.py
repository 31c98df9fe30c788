"""What is written down of traffic, and that no secret is."""

from __future__ import annotations

import asyncio
import gzip
import json
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from specpress.errors import SpecpressError
from specpress.evidence import AsyncRecorder, MismatchLog, Recorder
from specpress.evidence.document_secrets import secret_names
from specpress.evidence.exchange import Exchange, MismatchEntry
from specpress.evidence.read import read_evidence
from specpress.evidence.record import MAX_BODY

_SECRET = "hunter2-never-in-the-file"


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200,
        headers={"Set-Cookie": f"sid={_SECRET}", "X-Trace": "t"},
        json={"name": "Ada", "access_token": _SECRET, "nested": [{"pin": _SECRET}]},
    )


def _record(tmp_path: Path, answer: Any = _answer, **request: Any) -> Exchange:
    file = tmp_path / "a.jsonl"
    recorder = Recorder(httpx.MockTransport(answer), file, secrets=["X-Mine", "iban"])
    with httpx.Client(transport=recorder) as client:
        client.request("POST", "https://a.test/pets", **request)
    (exchange,) = read_evidence([file])
    assert isinstance(exchange, Exchange)
    return exchange


def test_no_secret_reaches_the_file(tmp_path: Path) -> None:
    exchange = _record(
        tmp_path,
        params={"api_key": _SECRET, "page": "2"},
        headers={
            "Authorization": f"Bearer {_SECRET}",
            "X-Mine": _SECRET,
            "Cookie": f"session={_SECRET}",
        },
        json={"user": "ada", "password": _SECRET, "iban": _SECRET, "new": {"a": 1}},
    )
    assert _SECRET not in (tmp_path / "a.jsonl").read_text()
    assert exchange.query == (("api_key", "REDACTED"), ("page", "2"))
    assert exchange.request is not None and exchange.response is not None
    assert exchange.request.value == {
        "user": "ada",
        "password": "REDACTED",
        "iban": "REDACTED",
        "new": {"a": 1},
    }
    body: Any = exchange.response.value
    assert (body["name"], body["access_token"]) == ("Ada", "REDACTED")
    assert exchange.response_headers["x-trace"] == "t"


def test_forms_and_other_bodies(tmp_path: Path) -> None:
    form = _record(tmp_path, data={"a": "1", "secret": _SECRET})
    assert form.request is not None
    assert form.request.value == {"a": "1", "secret": "REDACTED"}
    (tmp_path / "a.jsonl").unlink()
    html = _record(
        tmp_path, lambda _: httpx.Response(500, html=f"<p>{_SECRET}"), content=b"\0\1"
    )
    assert html.request is not None and not html.request.complete
    assert html.response is not None and html.response.kind == "text"
    assert _SECRET not in (tmp_path / "a.jsonl").read_text()


def test_large_bodies_are_passed_on_and_not_kept(tmp_path: Path) -> None:
    large = b"[" + b"1," * MAX_BODY + b"1]"
    headers = {"content-type": "application/json"}
    exchange = _record(
        tmp_path, lambda _: httpx.Response(200, content=large, headers=headers)
    )
    assert exchange.response is not None and not exchange.response.complete
    assert (tmp_path / "a.jsonl").stat().st_size < 2_000


def test_what_is_compressed_is_read(tmp_path: Path) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    content = gzip.compress(b'{"a": 1}')
    exchange = _record(
        tmp_path, lambda _: httpx.Response(200, content=content, headers=headers)
    )
    assert exchange.response is not None
    assert exchange.response.value == {"a": 1}


def test_an_async_client_is_recorded(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"

    async def run() -> None:
        transport = AsyncRecorder(httpx.MockTransport(_answer), file)
        async with httpx.AsyncClient(transport=transport) as client:
            await asyncio.gather(*(client.get(f"https://a/{n}") for n in range(20)))

    asyncio.run(run())
    paths = {e.path for e in read_evidence([file]) if isinstance(e, Exchange)}
    assert paths == {f"/{n}" for n in range(20)}


def _report(number: int, received: Any = None, kind: str = "null") -> Any:
    mismatch = SimpleNamespace(location=("a", number), kind=kind, received=received)
    return SimpleNamespace(
        operation_id="get_pet", status_code=200, mismatches=[mismatch]
    )


def _log_many(path: str) -> None:
    log = MismatchLog(path)
    for number in range(50):
        log(_report(number, received={"x": "y" * 2000}, kind="type"))


def test_a_log_of_mismatches_is_whole_from_threads_and_processes(
    tmp_path: Path,
) -> None:
    file = tmp_path / "m.jsonl"
    log = MismatchLog(file)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: log(_report(n)), range(200)))
    with get_context("spawn").Pool(2) as processes:
        processes.map(_log_many, [str(file)] * 2)
    entries = list(read_evidence([file]))
    assert len(entries) == 300
    assert all(isinstance(each, MismatchEntry) for each in entries)


@pytest.mark.parametrize(
    ("location", "kind", "kept"),
    [
        (("state",), "enum", True),
        (("token",), "enum", False),
        (("state",), "type", False),
    ],
)
def test_a_log_keeps_no_values_but_members_of_enums(
    tmp_path: Path, location: tuple[str, ...], kind: str, kept: bool
) -> None:
    file = tmp_path / "m.jsonl"
    report = _report(0, received=_SECRET, kind=kind)
    report.mismatches[0].location = location
    MismatchLog(file)(report)
    assert (_SECRET in file.read_text()) is kept
    (entry,) = read_evidence([file])
    assert isinstance(entry, MismatchEntry)
    assert entry.mismatches[0].received == "string"


def test_the_names_that_a_document_says_are_secret() -> None:
    document: Any = {
        "openapi": "3.0.3",
        "paths": {},
        "components": {
            "securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "X-K"}},
            "schemas": {
                "A": {
                    "properties": {"phrase": {"type": "string", "format": "password"}}
                }
            },
        },
    }
    assert secret_names(document) == {"X-K", "phrase"}
    assert json.dumps(sorted(secret_names(document)))


@pytest.mark.parametrize("is_file", [False, True])
def test_a_recorder_knows_what_its_document_says(tmp_path: Path, is_file: bool) -> None:
    document: Any = {
        "openapi": "3.0.3",
        "paths": {"/reset/{token}": {}},
        "components": {
            "securitySchemes": {"k": {"type": "apiKey", "in": "query", "name": "kk"}}
        },
    }
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    recorder = Recorder(
        httpx.MockTransport(lambda _: httpx.Response(204)),
        tmp_path / "a.jsonl",
        document=spec if is_file else document,
    )
    with httpx.Client(transport=recorder) as client:
        client.get(f"https://a.test/api/reset/{_SECRET}", params={"kk": _SECRET})
    assert _SECRET not in (tmp_path / "a.jsonl").read_text()
    (exchange,) = read_evidence([tmp_path / "a.jsonl"])
    assert isinstance(exchange, Exchange)
    assert exchange.path == "/api/reset/REDACTED"


def test_a_recorder_says_that_its_document_is_none(tmp_path: Path) -> None:
    transport = httpx.MockTransport(_answer)
    for name in ("none.yaml", "list.yaml"):
        (tmp_path / "list.yaml").write_text("- 1")
        with pytest.raises(SpecpressError, match="expected a document"):
            Recorder(transport, tmp_path / "a", document=tmp_path / name)


def test_of_a_form_with_files_the_texts_are_kept_and_what_the_files_are(
    tmp_path: Path,
) -> None:
    exchange = _record(
        tmp_path,
        data={"note": "hi", "password": _SECRET},
        files={"pic": ("a.png", b"\x89PNG" + _SECRET.encode(), "image/png")},
    )
    assert exchange.request is not None
    assert exchange.request.kind == "parts"
    assert exchange.request.value == {
        "note": "hi",
        "password": "REDACTED",
        "pic": {"size": 4 + len(_SECRET), "type": "image/png"},
    }
    assert _SECRET not in (tmp_path / "a.jsonl").read_text()
