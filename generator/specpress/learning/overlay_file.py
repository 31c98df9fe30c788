"""The file of an overlay: what is in it stays, what was learned is added behind it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from specpress.document.overlays.overlay import parse
from specpress.document.parse.text import parse as parse_text
from specpress.document.parse.yaml import dumped
from specpress.document.values import Json, Object
from specpress.document.write import YAML_SUFFIXES

from .actions import LearnedAction

_TOP_KEY: Final = re.compile(rb"^([A-Za-z_][\w-]*):", re.MULTILINE)


def overlay_bytes(
    actions: Sequence[LearnedAction], file: Path, title: str, before: bytes | None
) -> bytes:
    """What the file of an overlay becomes; `before` is what is in it.

    Comments of a YAML file stay where the actions are its last field. Raises
    `SpecpressError` where `before` is no overlay.
    """
    new: list[Json] = [each.value for each in actions]
    if before is None:
        info: Object = {"title": f"{title} as its server behaves", "version": "1"}
        whole: Object = {"overlay": "1.1.0", "info": info, "actions": new}
        return _written(whole, file)
    parse(before, str(file))
    if not new:
        return before
    value, _ = parse_text(before, str(file))
    assert isinstance(value, dict)  # an overlay is one
    known = value["actions"]
    assert isinstance(known, list)
    whole = {**value, "actions": [*known, *new]}
    appended = _appended(before, new)
    if appended is not None and parse_text(appended, str(file))[0] == whole:
        return appended
    return _written(whole, file)


def _written(value: Object, file: Path) -> bytes:
    if file.suffix.lower() in YAML_SUFFIXES:
        return dumped(value).encode()
    return json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n"


def _appended(before: bytes, new: list[Json]) -> bytes | None:
    """The text with actions behind it; None where the last field is another one."""
    keys = _TOP_KEY.findall(before)
    if not keys or keys[-1] != b"actions":
        return None
    items = re.findall(
        rb"^( *)- ", before[before.rindex(b"\nactions:") :], re.MULTILINE
    )
    if not items:
        return None
    indent = items[0].decode()
    text = "".join(
        f"{indent}{line}\n" if line else "\n" for line in dumped(new).splitlines()
    )
    return before.rstrip() + b"\n" + text.encode()
