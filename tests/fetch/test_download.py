"""Downloads over HTTP, from files and from git: complete, bounded, discreet."""

from __future__ import annotations

import gzip
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest

from specpress.errors import SpecpressError
from specpress.fetch import (
    Download,
    NotModified,
    address,
    download,
)
from specpress.fetch import (
    retry as persistence,
)

from .misbehaviour import CASES, DOCUMENT, MAX_BYTES, packed, redirect
from .server import response, serving

GOOD = response(body=DOCUMENT)


class Sleeps(list[float]):
    """Takes the place of `time.sleep` and remembers instead of waiting."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def got(result: Download | NotModified) -> Download:
    assert isinstance(result, Download)
    return result


def fetch(url: str, sleep: Callable[[float], None] | None = None) -> Download:
    return got(
        download(url, max_bytes=MAX_BYTES, sleep=Sleeps() if sleep is None else sleep)
    )


DOWNLOAD_CASES = {
    name: case
    for name, case in CASES.items()
    if name not in {"HTML", "truncated JSON", "empty", "another JSON", "no object"}
}


@pytest.mark.parametrize("name", DOWNLOAD_CASES)
def test_misbehaviour_is_an_error_in_time(name: str) -> None:
    case = CASES[name]
    with serving(case.answer) as server:
        started = time.monotonic()
        with pytest.raises(SpecpressError) as caught:
            # Waiting is left out; the time limit bounds all the rest.
            download(
                server.url,
                timeout=case.timeout,
                max_bytes=MAX_BYTES,
                retries=2,
                sleep=Sleeps(),
            )
        assert time.monotonic() - started < 5
        assert case.says in str(caught.value)
        assert len(server.requests) == case.tries


def test_provenance() -> None:
    headers = {"ETag": '"1"', "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT"}
    with serving(response(body=DOCUMENT, headers=headers)) as server:
        before = datetime.now(UTC)
        result = fetch(server.url + "#part")
    assert result.data == DOCUMENT
    assert result.url == server.url
    assert (result.etag, result.last_modified) == ('"1"', headers["Last-Modified"])
    assert result.content_type == "application/json"
    assert before <= result.retrieved_at <= datetime.now(UTC)


def test_unchanged_is_asked_for_and_told() -> None:
    with serving(response("304 Not Modified")) as server:
        result = download(server.url, etag='"1"', last_modified="yesterday")
    assert isinstance(result, NotModified)
    assert server.requests[0].headers["if-none-match"] == '"1"'
    assert server.requests[0].headers["if-modified-since"] == "yesterday"


def test_without_validators_nothing_is_conditional() -> None:
    with serving(GOOD) as server:
        fetch(server.url)
    assert (
        not {"if-none-match", "if-modified-since"} & server.requests[0].headers.keys()
    )


def test_a_body_until_the_connection_closes() -> None:
    with serving(response(headers={"Content-Length": ""}) + DOCUMENT) as server:
        assert fetch(server.url).data == DOCUMENT


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(DOCUMENT),
        gzip.compress(DOCUMENT[:10]) + gzip.compress(DOCUMENT[10:]),
    ],
    ids=["one member", "two members"],
)
def test_gzip(body: bytes) -> None:
    with serving(packed(body)) as server:
        assert fetch(server.url).data == DOCUMENT
    assert server.requests[0].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize("size", [MAX_BYTES, MAX_BYTES + 1])
@pytest.mark.parametrize("compressed", [False, True])
def test_the_limit_is_exact(size: int, compressed: bool) -> None:
    body = b" " * size
    answer = packed(gzip.compress(body)) if compressed else response(body=body)
    with serving(answer) as server:
        if size <= MAX_BYTES:
            assert fetch(server.url).data == body
        else:
            with pytest.raises(SpecpressError, match="more than 100000 bytes"):
                fetch(server.url)


def test_a_bomb_does_not_fill_the_memory() -> None:
    import tracemalloc

    bomb = packed(gzip.compress(b" " * 60_000_000))
    with serving(bomb) as server:
        tracemalloc.start()
        try:
            with pytest.raises(SpecpressError, match="more than"):
                fetch(server.url)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 10_000_000


def test_another_attempt_after_503() -> None:
    sleeps = Sleeps()
    bad = response("503 Service Unavailable")
    with serving(bad, bad, GOOD) as server:
        assert fetch(server.url, sleeps).data == DOCUMENT
    assert len(server.requests) == 3
    assert 0.25 <= sleeps[0] <= 0.5 <= sleeps[1] <= 1.0


@pytest.mark.parametrize("name", ["nothing", "dropped mid-body", "gzip cut"])
def test_another_attempt_after_a_broken_connection(name: str) -> None:
    with serving(CASES[name].answer, GOOD) as server:
        assert fetch(server.url).data == DOCUMENT


def test_retry_after_in_seconds() -> None:
    sleeps = Sleeps()
    slow = response("429 Too Many Requests", headers={"Retry-After": "7"})
    with serving(slow, GOOD) as server:
        fetch(server.url, sleeps)
    assert sleeps == [7.0]


def test_retry_after_as_a_date() -> None:
    sleeps = Sleeps()
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    slow = response("503 Service Unavailable", headers={"Retry-After": date})
    with serving(slow, GOOD) as server:
        fetch(server.url, sleeps)
    assert 25 < sleeps[0] <= 30


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 12 ", 12.0),
        ("Mon, 01 Jan 2024 00:00:10 GMT", 10.0),
        ("Mon, 01 Jan 2024 00:00:10 -0000", 10.0),
        ("Sun, 31 Dec 2023 23:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-3", None),
        ("٣", None),
    ],
)
def test_retry_after_forms(value: str, seconds: float | None) -> None:
    now = datetime(2024, 1, 1, tzinfo=UTC)
    assert persistence.retry_after_seconds(value, now) == seconds


@pytest.mark.parametrize("attempt", [0, 3, 10, 5000])
def test_backoff_grows_to_a_limit(attempt: int) -> None:
    longest = min(30.0, 0.5 * 2.0 ** min(attempt, 20))
    delays = {persistence.backoff(attempt) for _ in range(20)}
    assert len(delays) > 1
    assert all(longest / 2 <= delay <= longest for delay in delays)


def test_no_retries() -> None:
    with serving(response("500 Oops")) as server:
        with pytest.raises(SpecpressError) as caught:
            download(server.url, retries=0, sleep=Sleeps())
        assert "times tried" not in str(caught.value)
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("http://nowhere.invalid/schema.json", "cannot connect"),
        ("http://", "not an address"),
        ("http://127.0.0.1:99999/", "not an address"),
        ("http://[x/", "not an address"),
        ("ftp://shop.test/schema.json", "ftp: is not a scheme"),
    ],
)
def test_addresses_that_lead_nowhere(url: str, says: str) -> None:
    with pytest.raises(SpecpressError, match=says):
        download(url, retries=0, timeout=5)


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
def test_redirects_are_followed(status: str) -> None:
    with serving(redirect("other.json", status), GOOD) as server:
        result = fetch(server.url)
    assert server.requests[1].path == "/other.json"
    assert result.url.endswith("/other.json")


def test_credentials_stay_with_their_host() -> None:
    with serving(GOOD) as other, serving(redirect(other.url)) as server:
        download(server.url, headers={"Authorization": "JWT t0k", "X-Key": "k3y"})
    assert server.requests[0].headers["authorization"] == "JWT t0k"
    assert server.requests[0].headers["x-key"] == "k3y"
    assert not {"authorization", "x-key"} & other.requests[0].headers.keys()


def test_credentials_do_not_come_back_with_a_redirect() -> None:
    with serving(redirect("/here"), GOOD) as server, serving(b"") as other:
        server.answers[0] = redirect(other.url)
        other.answers[0] = redirect(server.url)
        download(server.url, headers={"X-Key": "k3y"})
    assert ["x-key" in request.headers for request in server.requests] == [True, False]


def test_credentials_are_kept_on_the_same_origin() -> None:
    with serving(redirect("/other"), GOOD) as server:
        download(server.url, headers={"X-Key": "k3y"})
    assert server.requests[1].headers["x-key"] == "k3y"


def test_headers_of_the_user_replace_the_usual_ones() -> None:
    with serving(GOOD) as server:
        download(server.url, headers={"accept": "text/yaml", "accept-encoding": "br"})
    assert server.requests[0].headers["accept"] == "text/yaml"
    assert server.requests[0].headers["accept-encoding"] == "gzip"


def test_userinfo_is_sent_as_a_header_and_never_shown() -> None:
    with serving(GOOD) as server:
        url = server.url.replace("http://", "http://ada:p%40ss@")
        result = fetch(url)
        assert server.requests[0].headers["authorization"] == "Basic YWRhOnBAc3M="
        assert "ada" not in repr(result)
    with pytest.raises(SpecpressError) as caught:
        download(url, retries=0)
    assert "ada" not in str(caught.value)
    assert "p%40ss" not in str(caught.value)


def test_userinfo_is_only_that_of_the_address_itself() -> None:
    assert address.basic_credentials("https://x.test/?u=http://b:c@d") is None


def test_userinfo_of_a_redirect_is_not_sent() -> None:
    with serving(GOOD) as server:
        target = server.url.replace("http://", "http://eve:x@")
        server.answers.insert(0, redirect(target))
        fetch(server.url)
    assert "authorization" not in server.requests[1].headers


@pytest.mark.parametrize("value", ["secret\n", "sécret", "a\r\nX-Evil: 1"])
def test_headers_that_cannot_be_sent_are_not_shown(value: str) -> None:
    with pytest.raises(SpecpressError, match="'X-Key' cannot be sent") as caught:
        download("http://127.0.0.1:1/", headers={"X-Key": value})
    assert value not in str(caught.value)


def mock(*answers: httpx.Response) -> tuple[httpx.Client, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answers[len(seen) - 1]

    return httpx.Client(transport=httpx.MockTransport(handle)), seen


def test_https_does_not_become_http() -> None:
    client, seen = mock(httpx.Response(302, headers={"Location": "http://shop.test/"}))
    with client, pytest.raises(SpecpressError, match="from HTTPS to plain HTTP"):
        download("https://shop.test/", client=client)
    assert len(seen) == 1


def test_http_becomes_https_with_credentials() -> None:
    client, seen = mock(
        httpx.Response(301, headers={"Location": "https://shop.test/"}),
        httpx.Response(200, content=httpx.ByteStream(DOCUMENT)),
    )
    with client:
        download("http://shop.test/", headers={"X-Key": "k"}, client=client)
    assert seen[1].headers["x-key"] == "k"


@pytest.mark.parametrize(
    ("cause", "says", "tries"),
    [
        (ssl.SSLCertVerificationError(1, "self-signed"), "is not trusted", 1),
        (ssl.SSLError(1, "handshake failure"), "cannot connect", 3),
    ],
)
def test_an_untrusted_certificate_stays_untrusted(
    cause: Exception, says: str, tries: int
) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise httpx.ConnectError(str(cause)) from cause

    client = httpx.Client(transport=httpx.MockTransport(handle))
    with client, pytest.raises(SpecpressError, match=says):
        download("https://shop.test/", client=client, retries=2, sleep=Sleeps())
    assert len(seen) == tries


def test_unusable_settings_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://user:geheim@proxy.test")
    with pytest.raises(SpecpressError, match="check HTTP_PROXY") as caught:
        download("http://shop.test/")
    assert "geheim" not in str(caught.value)


def test_progress_is_reported() -> None:
    seen: list[tuple[int, int | None]] = []
    with serving(GOOD) as server:
        download(server.url, report=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (len(DOCUMENT), len(DOCUMENT))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("https://u:p@x.test/a?b=1#c", "https://x.test/a?b=1"),
        ("https://x.test/a?api_key=1&b=2", "https://x.test/a?api_key=***&b=2"),
        ("https://x.test/?X-Amz-Signature=1", "https://x.test/?X-Amz-Signature=***"),
        ("https://x.test/@scope/a", "https://x.test/@scope/a"),
        ("https://x.test/?u=http://b@c", "https://x.test/?u=http://b@c"),
        ("https://u:p@x.test/?u=http://b@c", "https://x.test/?u=http://b@c"),
        ("https://x.test/?author=1&design=2", "https://x.test/?author=1&design=2"),
        ("https://x.test/?a=1&sig=2&c=3", "https://x.test/?a=1&sig=***&c=3"),
        ("git:HEAD:a?token=1", "git:HEAD:a?token=1"),
    ],
)
def test_what_is_shown_of_a_source(source: str, shown: str) -> None:
    assert address.public(source) == shown


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("https://a.test/x", "https://a.test:443/y", True),
        ("http://a.test/", "https://A.test/", True),
        ("http://a.test:8000/", "https://a.test/", False),
        ("https://a.test/", "https://a.test:8443/", False),
        ("https://a.test/", "https://b.a.test/", False),
        ("https://a.test/", "https://a.test.evil.test/", False),
    ],
)
def test_where_credentials_may_go(before: str, after: str, kept: bool) -> None:
    assert address.keeps_credentials(before, after) is kept


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "a b.json"
    file.write_bytes(DOCUMENT)
    for source in ("a b.json", str(file), file.as_uri(), "file:a%20b.json"):
        result = got(download(source, root=tmp_path))
        assert result.data == DOCUMENT
        assert result.etag is None


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("missing.json", "No such file"),
        (".", "Is a directory"),
        ("file://server/a.json", "on another host"),
        ("a\0b", "not a path"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, source: str, says: str) -> None:
    with pytest.raises(SpecpressError, match=says):
        download(source, root=tmp_path)


def test_a_file_beyond_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 11)
    assert got(download("a", root=tmp_path, max_bytes=11)).data == b"x" * 11
    with pytest.raises(SpecpressError, match="more than 10 bytes"):
        download("a", root=tmp_path, max_bytes=10)
