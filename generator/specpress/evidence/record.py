"""Requests and responses as lines of evidence, without secrets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from specpress.document.references.follow import mapping
from specpress.document.values import Json, Object
from specpress.utils.dataclass import dataclass

from .document_secrets import secrets_of
from .exchange import Content, content_of
from .forms import written_parts
from .line_file import LineFile
from .secrets import REDACTED, Redaction, credentials_of, without

MAX_BODY: Final = 1024 * 1024
"""Bytes of a body that are kept; of a longer one nothing is."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was sent: headers and body; `complete` is False for a cut body."""

    headers: Iterable[tuple[str, str]]
    body: bytes
    complete: bool = True


class ExchangeWriter:
    """Writes exchanges to a file.

    `secrets` are names whose values are not kept; `document`, parsed or a file, has more
    of them. Raises `SpecpressError` for a document that cannot be read.
    """

    def __init__(
        self,
        path: str | Path,
        secrets: Iterable[str] = (),
        document: Object | str | Path | None = None,
    ) -> None:
        self._file = LineFile(path)
        known = secrets_of(document, secrets)
        self._paths = known.paths
        self._redaction = Redaction(known.names)

    def write(
        self, method: str, url: str, request: Message, status: int, response: Message
    ) -> None:
        """Add an exchange. OSError where the file cannot be written."""
        parts = urlsplit(url)
        sent = parse_qsl(parts.query, True)
        query: Json = [[name, text] for name, text in self._redaction.pairs(sent)]
        line: Object = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "method": method.upper(),
            "path": self._path(parts.path or "/"),
            "query": query,
            "request_headers": self._headers(request),
            "request_body": self._body(request),
            "status": status,
            "response_headers": self._headers(response),
        }
        content = _content(response)
        if content is None:
            line["response_json"] = line["response_text"] = None
        elif not content.complete:
            line["response_truncated"] = True
        elif content.kind == "json":
            line["response_json"] = self._redaction.value(content.value)
        else:
            # of other media types it counts that there was a body, not which
            line["response_text"] = "(not kept)"
        # a server may repeat a credential under a name that does not say so
        secrets = [text for n, text in sent if self._redaction.is_secret(n)]
        secrets += credentials_of(request.headers, self._redaction)
        self._file.append(without(line, secrets))

    def _path(self, path: str) -> str:
        for expression in self._paths:
            found = expression.search(path)
            for number in range(found.re.groups if found else 0, 0, -1):
                start, end = found.span(number) if found else (0, 0)
                path = path[:start] + REDACTED + path[end:]
        return path

    def _headers(self, message: Message) -> Object:
        pairs = [(name.lower(), text) for name, text in message.headers]
        return dict[str, Json](self._redaction.pairs(pairs))

    def _body(self, message: Message) -> Json:
        content = _content(message)
        if content is None:
            return None
        if not content.complete or content.kind in ("text", "broken"):
            return {"truncated": True}
        value = self._redaction.value(content.value)
        if content.kind == "parts":
            return {"multipart": written_parts(mapping(value))}
        return {"form" if content.kind == "form" else "json": value}


def _content(message: Message) -> Content | None:
    if not message.body and message.complete:
        return None
    headers = {name.lower(): text for name, text in message.headers}
    if headers.get("content-encoding", "identity") != "identity":
        return content_of("", headers.get("content-type", ""), complete=False)
    return content_of(message.body, headers.get("content-type", ""), message.complete)
