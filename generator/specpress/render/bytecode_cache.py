"""Compiled templates, kept from one run to the next: compiling is a quarter of rendering."""

from __future__ import annotations

import marshal
import sys
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from specpress.utils import cached_file
from specpress.utils.cache_folder import cache_folder


class _Compiled(jinja2.BytecodeCache):
    """Jinja's own reads a pickle, which may hold anything; this one, code that it wrote."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        content = cached_file.read(self._file(bucket))
        if content is not None:
            checksum, code = marshal.loads(content)
            if checksum == bucket.checksum:
                bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # without a cache it only takes longer
            content = marshal.dumps((bucket.checksum, bucket.code))
            cached_file.write(self._file(bucket), content)

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{_VERSION}"


_VERSION = f"{jinja2.__version__}-{sys.implementation.cache_tag}"
"""Code is of the version of Python and of Jinja that it was compiled by and for."""


def compiled_templates() -> jinja2.BytecodeCache | None:
    """Where compiled templates are kept, by name and content; None where that cannot be."""
    try:
        return _Compiled(cache_folder() / "templates")
    except RuntimeError:  # there is no home directory
        return None
