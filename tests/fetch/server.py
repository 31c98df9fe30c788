"""A server on this machine that does what it is told, right or wrong, byte for byte."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeAlias

Answer: TypeAlias = bytes | Callable[[socket.socket], None]


@dataclass(frozen=True)
class Request:
    """A request as it arrived; the names of its headers are in lower case."""

    path: str
    headers: dict[str, str]


@dataclass
class Server:
    """Answers each connection with the next of `answers`, then always with the last."""

    url: str
    answers: list[Answer]
    requests: list[Request] = field(default_factory=list[Request])

    def answer(self, connection: socket.socket) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = connection.recv(1)
            if not byte:
                return
            head += byte
        first, *lines = head.decode().strip().split("\r\n")
        pairs = (line.split(": ", 1) for line in lines)
        headers = {name.lower(): value for name, value in pairs}
        self.requests.append(Request(first.split()[1], headers))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, bytes):
            connection.sendall(answer)
        else:
            answer(connection)


def response(
    status: str = "200 OK",
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    length: int | None = None,
) -> bytes:
    """Return the bytes of a response; `length` is what `Content-Length` claims."""
    fields = {
        "Content-Type": "application/json",
        "Content-Length": str(len(body) if length is None else length),
        "Connection": "close",
        **(headers or {}),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


@contextmanager
def serving(*answers: Answer) -> Generator[Server]:
    """Run a server for as long as the block runs."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        server = Server(f"http://127.0.0.1:{port}/schema.json", list(answers))

        def talk(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                server.answer(connection)

        def run() -> None:
            with suppress(OSError):  # the listener is closed at the end
                while True:
                    connection, _ = listener.accept()
                    threading.Thread(
                        target=talk, args=(connection,), daemon=True
                    ).start()

        threading.Thread(target=run, daemon=True).start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)


def refused_url() -> str:
    """Return the address of a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/schema.json"
