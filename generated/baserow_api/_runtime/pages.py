"""Lists that come in pages: where the items are, and which page is the next.

Five ways to page are known, as data (`Pages`); the loops over them are in `group.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, cast
from urllib.parse import urljoin, urlsplit

from .errors import ApiError
from .operation import Operation
from .options import RequestOptions, pairs
from .plain import pick
from .result import Response
from .urls import same_origin

_LINK: Final = re.compile(r"<([^>]*)>((?:[^,\"]|\"[^\"]*\")*)")
_REL_NEXT: Final = re.compile(
    r";\s*rel\s*=\s*\"?(?:[^\";]*\s)?next[\s\";]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pages:
    """How an operation pages.

    - `style`: "page" (a query parameter counts pages), "offset" (it counts items),
      "cursor" (it takes a value from the page before), "next" (a field holds the URL
      of the next page), "link" (a `Link` header does, RFC 8288).
    - `items`: where the items stand in the body, a dotted path; empty where the body
      is the list.
    - `parameter`: the query parameter of the first three styles.
    - `next`: where the cursor or URL stands, a dotted path. With "page" and "offset",
      a field that is empty, null or false on the last page.
    - `size`: with "offset", the query parameter for the size of a page.
    - `start`: with "page", the number of the first page.
    """

    style: Literal["page", "offset", "cursor", "next", "link"]
    items: str = ""
    parameter: str = ""
    next: str = ""
    size: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """The request for one page: what the caller gave, moved on."""

    options: RequestOptions | None
    values: tuple[Any, ...]
    url: str | None = None
    position: object = None
    longest: int = 0


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
    else:
        position = _counted(pages, operation, step, response, count)
    if position is None or position == "":
        return None
    if position == step.position:
        raise ApiError(f"{operation.id}: the page after {position!r} is itself")
    options, values = _moved(operation, step, pages.parameter, position)
    return Step(options, values, None, position, max(step.longest, count))


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
    at = _given(operation, step, pages.parameter)
    if pages.style == "page":
        return (pages.start if at is None else int(at)) + 1
    # Servers cap the size they are asked for: only a page that is shorter than one
    # before it is surely the last.
    size = _given(operation, step, pages.size)
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
    return Step(step.options, step.values, url)


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


def _given(operation: Operation[Any], step: Step, name: str) -> Any:
    """Give the value of a query parameter, declared or not; None if it has none."""
    for parameter, value in zip(operation.parameters, step.values, strict=True):
        if (parameter.name, parameter.location) == (name, "query"):
            if value is not None:
                return value
            break
    return dict(pairs((step.options or {}).get("query"))).get(name)


def _moved(
    operation: Operation[Any], step: Step, name: str, position: object
) -> tuple[RequestOptions | None, tuple[Any, ...]]:
    """Put a new value into a query parameter, and leave all others as they are."""
    declared = [(p.name, p.location) == (name, "query") for p in operation.parameters]
    values = tuple(
        position if here else value
        for here, value in zip(declared, step.values, strict=True)
    )
    options: RequestOptions = {**step.options} if step.options else {}
    others = [pair for pair in pairs(options.get("query")) if pair[0] != name]
    moved: Mapping[str, object] | list[tuple[str, object]]
    moved = others if any(declared) else [*others, (name, position)]
    options["query"] = moved
    return options, values
