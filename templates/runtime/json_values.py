"""Python values as text and as JSON: dates, decimals, bytes, enums, models.

A value whose form the document does not declare is written in the usual format of its
type (see `formats`): dates and times as in RFC 3339, durations as in ISO 8601, bytes as
base64, UUIDs and decimals as their text.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from base64 import b64encode  # <not formats>
from collections.abc import Iterable, Mapping
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard, cast

from pydantic_core import PydanticSerializationError, to_json, to_jsonable_python

from .formats import usual_format  # <formats>

if TYPE_CHECKING:
    from pydantic import BaseModel

BYTES: Final = (bytes, bytearray, memoryview)

_WRAPPED: Final = re.compile(r"^Error serializing to JSON: (TypeError: )?")
Fields: TypeAlias = Mapping[str, Any]


def is_model(value: object) -> TypeGuard[BaseModel]:
    """Tell whether a value is a pydantic model, without importing what makes them."""
    # where there is a model, its base class has been imported
    module = sys.modules.get("pydantic.main")
    return module is not None and isinstance(value, module.BaseModel)


def fields_of(value: object) -> Fields | None:
    """Give the members of an object (a mapping, a model) by name; None for the rest.

    A model gives what was set, under the names of the wire, so that a property that
    was left out stays absent.
    """
    if is_model(value):
        return value.model_dump(by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, Mapping):
        return cast("Fields", value)
    return None


def items_of(value: object) -> list[Any] | None:
    """Give the items of an array (any iterable but text and bytes); None for the rest."""
    if isinstance(value, (str, *BYTES)):
        return None
    if not isinstance(value, Iterable):
        return None
    return list(cast("Iterable[object]", value))


def text_of(value: object) -> str:
    """Write one value as text; an array or an object is written as JSON."""
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(_finite(value))
    plain: object = to_jsonable_python(jsonable(value), fallback=_text)
    return plain if isinstance(plain, str) else json_bytes(plain).decode()


def is_json(value: object) -> bool:
    """Tell whether a value can be written as JSON as it stands, without a null in it."""
    kind = type(value)
    if kind is str or kind is int or kind is bool:
        return True
    if kind is dict:
        members = cast("dict[object, object]", value)
        return all(type(k) is str and is_json(item) for k, item in members.items())
    if kind is list:
        return all(map(is_json, cast("list[object]", value)))
    return kind is float and isfinite(cast("float", value))


def jsonable(value: object, zone: dt.tzinfo | None = None) -> Any:
    """Replace what JSON has no form for by the usual form of its type.

    Models become what was set of them (at any depth), bytes base64, dates their text. A
    time without an offset is one of `zone`; it stays without where there is none, as
    nothing says that it needs one. Raises ValueError for a float that JSON cannot hold,
    and TypeError for a file.
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, float):
        return _finite(value)
    if isinstance(value, BYTES):
        value = bytes(cast("bytes", value))
    # <formats>
    if (row := usual_format(value)) is not None:
        in_zone = zone is not None or not hasattr(value, "tzinfo")
        return row.write(value, zone) if in_zone else to_jsonable_python(value)
    # </formats>
    # <not formats>
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, dt.datetime | dt.time) and value.tzinfo is None and zone:
        return to_jsonable_python(value.replace(tzinfo=zone))
    # </not formats>
    if (fields := fields_of(value)) is not None:
        return {text_of(key): jsonable(item, zone) for key, item in fields.items()}
    if isinstance(value, Enum):
        return jsonable(value.value, zone)
    if hasattr(value, "read"):
        raise TypeError("JSON cannot hold a file: give its bytes")
    if (items := items_of(value)) is not None:
        return [jsonable(item, zone) for item in items]
    return value


def _finite(value: float) -> float:
    if not isfinite(value):
        raise ValueError(f"JSON has no number {value}")
    return value


def json_bytes(value: object) -> bytes:
    """Write a value as compact JSON (UTF-8).

    TypeError for a value of a class of which neither JSON nor pydantic knows anything,
    ValueError for a number that JSON has not; both with the path to it.
    """
    try:
        return _json_bytes(value)
    except (PydanticSerializationError, TypeError, ValueError) as error:
        place, reason = _first_failing(value, error)
        is_type = isinstance(reason, TypeError | PydanticSerializationError)
        kind = TypeError if is_type else ValueError
        text = _WRAPPED.sub("", str(reason))
        raise kind(f"{place}: {text}" if place else text) from None


def _json_bytes(value: object) -> bytes:
    plain = value if is_json(value) else jsonable(value)
    return to_json(plain, fallback=_dumped)


def _first_failing(value: object, error: Exception) -> tuple[str, Exception]:
    """Follow a value down to what JSON cannot hold: the path to it, and why."""
    steps: list[str] = []
    while True:
        fields = fields_of(value)
        items = items_of(value) if fields is None else None
        if fields is None and items is None:
            break
        inner = fields.items() if fields is not None else enumerate(items or ())
        for key, item in inner:
            try:
                _json_bytes(item)
            except (PydanticSerializationError, TypeError, ValueError) as reason:
                steps.append(str(key))
                value, error = item, reason
                break
        else:
            break
    return ".".join(steps), error


def _dumped(value: object) -> object:
    """Give the JSON of a value of a user's own class, which tells pydantic how."""
    kind = type(value)
    if hasattr(kind, "from_json") and hasattr(kind, "to_json"):
        return cast("Any", value).to_json()
    if not hasattr(kind, "__get_pydantic_core_schema__"):
        raise TypeError(f"JSON cannot hold a {kind.__name__}")
    from pydantic import TypeAdapter

    return TypeAdapter[Any](kind).dump_python(value, mode="json")


def _text(value: object) -> object:
    try:
        return _dumped(value)
    except TypeError:
        return str(value)
