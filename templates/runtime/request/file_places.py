"""Where the type of a body has a place for a file: what may be given there."""

from __future__ import annotations

from typing import Final, get_args

from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as cs

from ..files import FileInput, is_file
from ..models.annotations import branch_label

LABELS: Final = frozenset(branch_label(member) for member in get_args(FileInput))
"""What the members of `FileInput` are called in a union."""
NO_FILE: Final = "no_file"
"""The error of a text in the place of a file."""


def _sent_as_file(value: object) -> object:
    if is_file(value):
        return value
    if isinstance(value, str):
        raise PydanticCustomError(
            NO_FILE,
            "a file belongs here, not a str: give a Path, bytes, a file opened in binary"
            " mode, or a tuple of a name, one of these and, if need be, a media type",
        )
    raise PydanticCustomError("file_type", "Input should be a file")


FILE: Final = cs.no_info_plain_validator_function(_sent_as_file)
