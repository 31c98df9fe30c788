"""What a document says is secret: API keys, `format: password`, and names that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from specpress.document.parse.text import parse
from specpress.document.references.follow import mapping
from specpress.document.rewrite import rebuild
from specpress.document.values import Object
from specpress.errors import SpecpressError
from specpress.utils.dataclass import dataclass

from .secrets import Redaction

_PARAMETER: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class DocumentSecrets:
    """The names whose values are secret, and the paths with a secret in them."""

    names: frozenset[str] = frozenset()
    paths: tuple[re.Pattern[str], ...] = ()


def secrets_of(
    document: Object | str | Path | None, names: Iterable[str] = ()
) -> DocumentSecrets:
    """The secrets of a parsed document, or of a file with one, and more names.

    Raises `SpecpressError` for a file that cannot be read.
    """
    if document is None:
        return DocumentSecrets(frozenset(names))
    if not isinstance(document, dict):
        document = _read(Path(document))
    known = secret_names(document) | frozenset(names)
    redaction = Redaction(known)
    paths = [
        expression
        for template in mapping(document.get("paths"))
        if (expression := _secret_path(str(template), redaction)) is not None
    ]
    return DocumentSecrets(known, tuple(paths))


def _read(file: Path) -> Object:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise SpecpressError(
            f"expected a document, found {error.strerror or error}", file=str(file)
        ) from error
    value, _ = parse(data, str(file))
    if not isinstance(value, dict):
        raise SpecpressError(
            "expected a document, found something else", file=str(file)
        )
    return value


def secret_names(document: Object) -> frozenset[str]:
    """The names that a document says are secret: of API keys and `format: password`."""
    names: set[str] = set()
    components = mapping(document.get("components"))
    schemes = mapping(components.get("securitySchemes"))
    for scheme in (
        *schemes.values(),
        *mapping(document.get("securityDefinitions")).values(),
    ):
        if mapping(scheme).get("type") == "apiKey":
            names.add(str(mapping(scheme).get("name")))

    def look(value: Object, kind: str) -> Object:
        if kind == "schema":
            names.update(_passwords(mapping(value.get("properties"))))
        if kind == "parameter" and (
            _is_password(value) or _is_password(value.get("schema"))
        ):
            names.add(str(value.get("name")))
        return value

    rebuild(document, "document", look)
    return frozenset(names)


def _passwords(properties: Mapping[str, Any]) -> list[str]:
    return [name for name, schema in properties.items() if _is_password(schema)]


def _is_password(schema: object) -> bool:
    return mapping(schema).get("format") == "password"


def _secret_path(template: str, redaction: Redaction) -> re.Pattern[str] | None:
    """What finds the secrets in a path, as its groups; None for a template without."""
    parts = _PARAMETER.split(template)
    if not any(map(redaction.is_secret, parts[1::2])):
        return None
    text = "".join(
        (
            re.escape(part)
            if not number % 2
            else "([^/]+)" if redaction.is_secret(part) else "[^/]+"
        )
        for number, part in enumerate(parts)
    )
    return re.compile(f"{text}$")
