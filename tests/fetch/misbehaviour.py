"""Each way in which a server can go wrong, by name."""

from __future__ import annotations

import gzip
import json
import socket
import time
from dataclasses import dataclass

from .server import Answer, response

DOCUMENT = json.dumps(
    {"openapi": "3.0.3", "info": {"title": "Shop", "version": "2"}, "paths": {}}
).encode()
MAX_BYTES = 100_000


def endless(connection: socket.socket) -> None:
    connection.sendall(response(headers={"Content-Length": ""}))
    while True:
        connection.sendall(b" " * 65536)


def drip_body(connection: socket.socket) -> None:
    connection.sendall(response(length=1000))
    drip(connection)


def drip_head(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    drip(connection)


def drip(connection: socket.socket) -> None:
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)


def silent(connection: socket.socket) -> None:
    connection.recv(1)  # returns when the client has given up


def chunked_cut(connection: socket.socket) -> None:
    head = response(headers={"Content-Length": "", "Transfer-Encoding": "chunked"})
    connection.sendall(head + b"%x\r\n" % len(DOCUMENT) + DOCUMENT + b"\r\n5\r\nab")


def reset(connection: socket.socket) -> None:
    connection.sendall(response(body=DOCUMENT[:20], length=len(DOCUMENT)))
    linger = b"\x01\0\0\0\0\0\0\0"  # on, 0 seconds: close with a reset
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def packed(body: bytes, length: int | None = None) -> bytes:
    return response(body=body, headers={"Content-Encoding": "gzip"}, length=length)


def redirect(location: str, status: str = "302 Found") -> bytes:
    return response(status, headers={"Location": location})


@dataclass(frozen=True)
class Case:
    """What a server answers, what is said then, and how often it is asked."""

    answer: Answer
    says: str
    tries: int = 1
    timeout: float = 20.0


CASES = {
    "nothing": Case(b"", "the connection broke", 3),
    "no HTTP": Case(b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "the connection broke", 3),
    "dropped mid-body": Case(reset, "the connection broke", 3),
    "body shorter than its length": Case(
        response(body=DOCUMENT, length=len(DOCUMENT) + 1), "the connection broke", 3
    ),
    "broken chunked": Case(chunked_cut, "the connection broke", 3),
    "silent": Case(silent, "no complete document within 0.6 s", 1, 0.6),
    "slow drip of the body": Case(
        drip_body, "no complete document within 0.6 s", 1, 0.6
    ),
    "slow drip of the head": Case(
        drip_head, "no complete document within 0.6 s", 1, 0.6
    ),
    "endless": Case(endless, "more than 100000 bytes"),
    "announced too large": Case(response(length=100_001), "more than 100000 bytes"),
    "gzip bomb": Case(
        packed(gzip.compress(b" " * 50_000_000)), "more than 100000 bytes"
    ),
    "gzip cut": Case(packed(gzip.compress(DOCUMENT)[:-9]), "download is damaged", 3),
    "gzip that is none": Case(packed(DOCUMENT), "download is damaged", 3),
    "brotli": Case(
        response(headers={"Content-Encoding": "br"}), "compresses with 'br'"
    ),
    "redirect loop": Case(redirect("/schema.json"), "more than 5 redirects", 6),
    "redirect to a file": Case(redirect("file:///etc/passwd"), "not HTTP"),
    "redirect to nonsense": Case(redirect("http://[x"), "malformed address"),
    "redirect to a bad port": Case(redirect("http://a.test:99999/"), "malformed"),
    "redirect without a place": Case(response("302 Found"), "answers 302 Found"),
    "unasked 304": Case(response("304 Not Modified"), "answers 304"),
    "401": Case(response("401 Whatever"), "answers 401 Unauthorized"),
    "403": Case(response("403 Forbidden"), "answers 403 Forbidden"),
    "404": Case(response("404 Not Found"), "answers 404 Not Found"),
    "204": Case(response("204 No Content"), "answers 204 No Content"),
    "206": Case(response("206 Partial Content", DOCUMENT), "answers 206"),
    "500 forever": Case(
        response("500 Oops"), "answers 500 Internal Server Error, after 3 attempts", 3
    ),
    "429 for an hour": Case(
        response("429 Slow", headers={"Retry-After": "3600"}),
        "429 Too Many Requests and asks to wait 3600 s",
    ),
    "HTML": Case(
        response(body=b"<!DOCTYPE html><html>", headers={"Content-Type": "text/html"}),
        "found an HTML page, the content type is text/html",
    ),
    "truncated JSON": Case(response(body=DOCUMENT[:-1]), "expected JSON"),
    "empty": Case(response(), "found nothing"),
    "another JSON": Case(
        response(body=b'{"detail": "no"}'), "expected an OpenAPI document, found an"
    ),
    "no object": Case(response(body=b"[]"), "expected an OpenAPI document"),
}
