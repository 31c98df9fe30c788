"""What a request must be: a core schema of the annotations, read as the server does.

`inputs` says what a client may give: a date or its text, a file or its path. What
arrives is JSON: of `datetime | str` only the date is meant, and a file is a part of the
form, which stands in the JSON as its number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from pydantic_core import CoreConfig, CoreSchema, PydanticCustomError, SchemaValidator
from pydantic_core import core_schema as cs

from ..._runtime.annotations import Found, Reader
from ..._runtime.definitions import CORE_CONFIG, reachable
from ..._runtime.files import FileInput
from ..._runtime.lenient import strict
from ..._runtime.names import Names
from .uploads import Stream, Upload

_Node: TypeAlias = dict[str, Any]
Definitions: TypeAlias = Mapping[str, CoreSchema]

_STRICT = CORE_CONFIG | CoreConfig(strict=True)
_PARSED = frozenset(
    f"<{name}>"
    for name in ("bytes", "date", "datetime", "Decimal", "time", "timedelta", "UUID")
)
FILE = "file"
"""The `metadata` key of the schema of a file."""


class RequestReader(Reader):
    """Reads annotations of requests."""

    def schema(self, annotation: Any, metadata: Any = ()) -> CoreSchema:
        """Give the core schema. NameError for an unknown name."""
        if annotation in (FileInput, Stream):
            return _file()
        return super().schema(annotation, metadata)
