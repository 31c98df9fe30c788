"""Requests and responses as lines of evidence, without secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from specpress.document.references.follow import mapping
from specpress.document.rewrite import rebuild
from specpress.document.values import Json, Object

from .exchange import Content, content_of
from .line_file import LineFile
from .secrets import Redaction

MAX_BODY: Final = 1024 * 1024
"""Bytes of a body that are kept; of a longer one nothing is."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was sent: headers and body; `complete` is False for a cut body."""

    headers: Iterable[tuple[str, str]]
    body: bytes
    complete: bool = True


class ExchangeWriter:
    """Writes exchanges to a file. `secrets` are names whose values are not kept."""

    def __init__(self, path: str | Path, secrets: Iterable[str] = ()) -> None:
        self._file = LineFile(path)
        self._redaction = Redaction(frozenset(secrets))

    def write(
        self, method: str, url: str, request: Message, status: int, response: Message
    ) -> None:
        """Add an exchange. OSError where the file cannot be written."""
        parts = urlsplit(url)
        pairs = self._redaction.pairs(parse_qsl(parts.query, True))
        query: Json = [[name, text] for name, text in pairs]
        line: Object = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "method": method.upper(),
            "path": parts.path or "/",
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
        self._file.append(line)

    def _headers(self, message: Message) -> Object:
        pairs = [(name.lower(), text) for name, text in message.headers]
        return dict[str, Json](self._redaction.pairs(pairs))

    def _body(self, message: Message) -> Json:
        content = _content(message)
        if content is None:
            return None
        if not content.complete or content.kind in ("text", "broken"):
            return {"truncated": True}
        key = "form" if content.kind == "form" else "json"
        return {key: self._redaction.value(content.value)}


def _content(message: Message) -> Content | None:
    if not message.body and message.complete:
        return None
    headers = {name.lower(): text for name, text in message.headers}
    if headers.get("content-encoding", "identity") != "identity":
        return content_of("", headers.get("content-type", ""), complete=False)
    return content_of(message.body, headers.get("content-type", ""), message.complete)


def secret_names(document: Object) -> frozenset[str]:
    """The names that a document says are secret: of API keys and `format: password`."""
    names: set[str] = set()
    components = mapping(document.get("components"))
    for scheme in mapping(components.get("securitySchemes")).values():
        if mapping(scheme).get("type") == "apiKey":
            names.add(str(mapping(scheme).get("name")))

    def look(value: Object, kind: str) -> Object:
        if kind == "schema":
            names.update(_passwords(mapping(value.get("properties"))))
        if kind == "parameter" and _is_password(value.get("schema")):
            names.add(str(value.get("name")))
        return value

    rebuild(document, "document", look)
    return frozenset(names)


def _passwords(properties: Mapping[str, Any]) -> list[str]:
    return [name for name, schema in properties.items() if _is_password(schema)]


def _is_password(schema: object) -> bool:
    return mapping(schema).get("format") == "password"
