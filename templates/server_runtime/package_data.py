"""The files of data beside the modules of a generated server."""

from __future__ import annotations

from importlib.resources import files

from ..._runtime import PACKAGE


class IncompletePackageError(Exception):
    """A file of the package is missing: it could not serve as it should."""


def content(name: str) -> bytes:
    """Give the bytes of a file of `server`. IncompletePackageError if it is not there."""
    folder = f"{PACKAGE}.server"
    try:
        return files(folder).joinpath(name).read_bytes()
    except FileNotFoundError:
        raise IncompletePackageError(
            f"{name} of {folder} is missing: include it in what is built and installed"
            " (package data), or generate the package again"
        ) from None
