"""Compiled templates, kept from one run to the next: compiling is a quarter of rendering."""

from __future__ import annotations

from contextlib import suppress

import jinja2
from jinja2.bccache import Bucket

from specpress.utils.cache_folder import cache_folder


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Jinja's own, for which a cache that cannot be read or written is no error."""

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except Exception:  # whatever unpickling makes of a damaged file
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def compiled_templates() -> jinja2.BytecodeCache | None:
    """Where compiled templates are kept, by name and content; None where that cannot be."""
    try:
        folder = cache_folder() / "templates"
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return _Compiled(str(folder))
