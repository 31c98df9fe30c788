"""Times of a result that have no offset: they are in the zone that the server is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterable, AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, cast

from ..._runtime.json_values import is_model


def in_zone(value: Any, zone: dt.tzinfo) -> Any:
    """Give a value in which every date and time has an offset, at any depth.

    A format without an offset (`date-time-local`) drops it again when it is written.
    Models are copied, not changed; items of a stream are done as they come.
    """
    if isinstance(value, (dt.datetime, dt.time)):
        return value if value.tzinfo is not None else value.replace(tzinfo=zone)
    if is_model(value):
        changed = _changed({**value.__dict__, **(value.model_extra or {})}, zone)
        return value.model_copy(update=changed) if changed else value
    if isinstance(value, dict):
        members = cast("Mapping[Any, object]", value)
        return {**members, **_changed(members, zone)}
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        return [in_zone(item, zone) for item in items]
    if isinstance(value, AsyncIterable):
        return _each_async(cast("AsyncIterable[object]", value), zone)
    if isinstance(value, Iterator):
        return _each(cast("Iterator[object]", value), zone)
    return value


def _changed(members: Mapping[Any, object], zone: dt.tzinfo) -> dict[Any, Any]:
    pairs = ((name, item, in_zone(item, zone)) for name, item in members.items())
    return {name: new for name, item, new in pairs if new is not item}


def _each(items: Iterator[object], zone: dt.tzinfo) -> Iterator[Any]:
    for item in items:
        yield in_zone(item, zone)


async def _each_async(
    items: AsyncIterable[object], zone: dt.tzinfo
) -> AsyncIterator[Any]:
    async for item in items:
        yield in_zone(item, zone)
