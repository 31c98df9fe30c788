"""Lists that come in pages: where the items are, and which page is the next.

Five ways to page are known, as data (`Pages`, of an `Operation`); the loops over them
are in `group.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import urljoin, urlsplit

from .errors import ApiError
from .json_paths import pick
from .operation import Operation, Pages
from .options import RequestOptions, pairs
from .record import Record
from .result import Response
from .urls import same_origin

_LINK: Final = re.compile(r"<([^>]*)>((?:[^,\"]|\"[^\"]*\")*)")
_URL: Final = re.compile(r"https?://|/[^?#]*\?")
_REL_NEXT: Final = re.compile(
    r";\s*rel\s*=\s*\"?(?:[^\";]*\s)?next[\s\";]", re.IGNORECASE
)


class Step(Record):
    """The request for one page: what the caller gave, moved on."""

    options: RequestOptions | None
    values: tuple[Any, ...]
    body: object = None
    url: str | None = None
    position: object = None
    longest: int = 0


def paging_of(operation: Operation[Any]) -> Pages:
    """Give the way an operation pages; TypeError for one that does not."""
    if operation.pages is None:
        raise TypeError(f"{operation.id} does not page")
    return operation.pages


def repeats(
    pages: Pages, before: Response[Any] | None, response: Response[Any]
) -> bool:
    """Tell whether a counted page is the page before once more.

    So answers a server that does not know the parameter, or that gives the last page
    for every number after it. Only where no field says which page is the last.
    """
    counted = pages.style in ("page", "offset") and not pages.next
    return counted and before is not None and before.content == response.content


def items_on(pages: Pages, response: Response[Any]) -> Sequence[Any]:
    """Give the items of a page; none where the page leaves out its list."""
    found = pick(response.parsed, pages.items) if pages.items else response.parsed
    if found is None:
        return ()
    if not isinstance(found, list):
        raise ApiError(
            f"no list of items at {pages.items!r} in the answer of {response.url}",
            response=response,
        )
    return cast("list[object]", found)


def step_after(
    pages: Pages,
    operation: Operation[Any],
    step: Step,
    response: Response[Any],
    count: int,
) -> Step | None:
    """Give the request for the page after one with `count` items; None after the last.

    Raises an ApiError where the next page is on another host, to which the credentials
    must not go, or is the same page again.
    """
    if pages.style in ("next", "link"):
        return _follow(pages, step, response)
    if pages.style == "cursor":
        position = pick(response.parsed, pages.next)
        if isinstance(position, str) and _URL.match(position):
            # A field called `next` may hold the one or the other.
            return _follow(pages, step, response)
    else:
        position = _counted(pages, operation, step, response, count)
    if position is None or position == "":
        return None
    if position == step.position:
        raise ApiError(f"{operation.id}: the page after {position!r} is itself")
    options, values = _moved(operation, step, pages, position)
    longest = max(step.longest, count)
    return Step(options, values, step.body, None, position, longest)


def _counted(
    pages: Pages,
    operation: Operation[Any],
    step: Step,
    response: Response[Any],
    count: int,
) -> int | None:
    """Give the number of the next page or the offset of its first item."""
    if not count or (pages.next and not pick(response.parsed, pages.next)):
        return None
    at = _given(operation, step, pages, pages.parameter)
    if pages.style == "page":
        return (pages.start if at is None else int(at)) + 1
    # Servers cap the size they are asked for: only a page that is shorter than one
    # before it is surely the last.
    size = _given(operation, step, pages, pages.size)
    if count < min(step.longest, int(size) if size else step.longest):
        return None
    return (0 if at is None else int(at)) + count


def _follow(pages: Pages, step: Step, response: Response[Any]) -> Step | None:
    if pages.style == "link":
        found: object = _linked(response.headers.get("link", ""))
    else:
        found = pick(response.parsed, pages.next)
    if not isinstance(found, str) or not found:
        return None
    url = _own(response.url, urljoin(response.url, found))
    if url == step.url:
        raise ApiError(f"the page after {response.url} is itself", response=response)
    return Step(step.options, step.values, step.body, url)


def _own(current: str, following: str) -> str:
    """Check the URL of the next page: the same origin as that of the current one.

    A server behind a proxy often names a scheme or host that is not its public one;
    its path gives it away.
    """
    if same_origin(following, current):
        return following
    here, there = urlsplit(current), urlsplit(following)
    if there.path.strip("/") and here.path.endswith(there.path):
        return current + (f"?{there.query}" if there.query else "")
    raise ApiError(
        f"the page after {current} is on another host, {there.hostname}: "
        "not followed, its credentials are not for that"
    )


def _linked(header: str) -> str | None:
    for match in _LINK.finditer(header):
        if _REL_NEXT.search(match[2] + ";"):
            return match[1]
    return None


def _given(operation: Operation[Any], step: Step, pages: Pages, name: str) -> Any:
    """Give the value a parameter was sent with, declared or not; None if it had none."""
    options = step.options or {}
    if pages.within == "body":
        moved = options.get("body", {}).get(name)
        return pick(step.body, name) if moved is None else moved
    for parameter, value in zip(operation.parameters, step.values, strict=True):
        if (parameter.name, parameter.location) == (name, "query"):
            if value is not None:
                return value
            break
    return dict(pairs(options.get("query"))).get(name)


def _moved(
    operation: Operation[Any], step: Step, pages: Pages, position: object
) -> tuple[RequestOptions | None, tuple[Any, ...]]:
    """Put a new value into the parameter, and leave all others as they are."""
    name = pages.parameter
    options: RequestOptions = {**step.options} if step.options else {}
    if pages.within == "body":
        options["body"] = {**options.get("body", {}), name: position}
        return options, step.values
    declared = [(p.name, p.location) == (name, "query") for p in operation.parameters]
    values = tuple(
        position if here else value
        for here, value in zip(declared, step.values, strict=True)
    )
    others = [pair for pair in pairs(options.get("query")) if pair[0] != name]
    moved: Mapping[str, object] | list[tuple[str, object]]
    moved = others if any(declared) else [*others, (name, position)]
    options["query"] = moved
    return options, values
