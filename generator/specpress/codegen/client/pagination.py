"""Detects operations that respond with a page of a longer list, by their structure.

Parameters and response body together show it: a list, and a way to ask for what comes
after it. What they do not show can be configured (`PaginationOverride`).
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Literal

from specpress.codegen.options import PaginationOverride, Style
from specpress.codegen.source import expressions as ex
from specpress.codegen.source.literals import string
from specpress.ir.model import Operation
from specpress.ir.types import Declarations, Object, Type
from specpress.utils.dataclass import dataclass

from .page_shape import NUMBERS, Declared, Page, kind, minimum, page_of, plain, resolved

# All in lower case and without anything but letters and digits (see `plain`).
_PAGE = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage")
_OFFSET = ("offset", "skip", "startindex", "startat", "start", "pageoffset")
_SIZE = (
    "limit",
    "size",
    "pagesize",
    "perpage",
    "pagelimit",
    "maxresults",
    "maxitems",
    "count",
    "top",
    "take",
)
_CURSOR = (
    "cursor",
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "startcursor",
    "pagecursor",
    "continuationtoken",
    "continuation",
    "continue",
    "startingafter",
    "after",
    "pageafter",
    "marker",
)
_NEXT_CURSOR = (
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpagecursor",
    "endcursor",
    "nextmarker",
    "continuationtoken",
    "nextcontinuationtoken",
    "continuation",
    "continue",
    "cursor",
    "after",
    "next",
)
_NEXT_URL = ("next", "nexturl", "nextlink", "nextpageurl", "nexthref", "odatanextlink")
_MORE = (*_NEXT_URL, "hasmore", "hasnext", "hasnextpage", "more")
_TOTAL = ("count", "total", "totalcount", "totalitems", "totalresults", "totalsize")


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation pages; the fields are those of the runtime's `Pages`.

    `item` is the type of an item; `hidden` are the query parameters that belong to the
    paging itself, by name.
    """

    style: Style
    item: Type
    items: str = ""
    parameter: str = ""
    next: str = ""
    size: str = ""
    start: int = 1
    within: Literal["query", "body"] = "query"
    hidden: frozenset[str] = frozenset()


def paging(
    operation: Operation,
    declarations: Declarations,
    overrides: Mapping[str, PaginationOverride],
) -> Paging | None:
    """How an operation pages; None if it does not."""
    setting = setting_of(operation, overrides)
    if setting is not None:
        override = overrides[setting]
        if override.style == "none":
            return None
        return _as_configured(operation, declarations, override, override.style)
    page = page_of(operation, declarations.response)
    if page is None:
        return None
    by_query = _by_query(operation, page)
    if operation.method in {"GET", "QUERY"}:
        return by_query
    # A search: that it is one, only a cursor tells.
    if by_query is not None and by_query.style == "cursor":
        return by_query
    return _by_body(operation, page, declarations.request)


def takes_page(operation: Operation) -> bool:
    """Whether an operation that reads has a parameter for a page, offset or cursor."""
    names = {plain(p.name) for p in operation.parameters if p.location == "query"}
    wanted = {*_PAGE, *_OFFSET, *_CURSOR} - {"start", "after", "continue"}
    return operation.method == "GET" and bool(names & wanted)


def declared_pages(pages: Paging) -> ex.Call:
    """The runtime's `Pages` of an operation, by keyword what is not its default."""
    arguments: list[ex.Expression | ex.Keyword] = [string(pages.style)]
    texts = {
        "items": pages.items,
        "parameter": pages.parameter,
        "next": pages.next,
        "size": pages.size,
    }
    arguments += [
        ex.Keyword(name, string(text)) for name, text in texts.items() if text
    ]
    if pages.start != 1:
        arguments.append(ex.Keyword("start", str(pages.start)))
    if pages.within != "query":
        arguments.append(ex.Keyword("within", string(pages.within)))
    return ex.Call("_op.Pages", arguments)


def _by_query(operation: Operation, page: Page) -> Paging | None:
    query = {plain(p.name): p for p in operation.parameters if p.location == "query"}
    pages = [query[n] for n in _PAGE if n in query and kind(query[n].type) in NUMBERS]
    skips = [query[n] for n in _OFFSET if n in query and kind(query[n].type) in NUMBERS]
    cursors = [query[n] for n in _CURSOR if n in query]
    sizes = [query[n].name for n in _SIZE if n in query]
    hidden = {parameter.name for parameter in (*pages, *skips, *cursors)}
    if _declares_link(operation) and (hidden or sizes):
        return Paging("link", page.item, page.items, hidden=frozenset(hidden))
    following = page.first(_NEXT_CURSOR, {"string", "integer"})
    if cursors and following:
        return Paging(
            "cursor",
            page.item,
            page.items,
            cursors[0].name,
            following,
            hidden=frozenset(hidden),
        )
    more = page.first(_MORE, {"string", "boolean"})
    if not (page.named or more or page.first(_TOTAL, NUMBERS)):
        return None
    if pages:
        if skips and len(sizes) > 1:
            # Two ways at once: the size of the other one would switch this one off.
            hidden |= {query["limit"].name} if "limit" in query else set()
        first = pages[0]
        start = first.default.value if first.default else minimum(first.type)
        return Paging(
            "page",
            page.item,
            page.items,
            first.name,
            more,
            start=start if type(start) is int and start in (0, 1) else 1,
            hidden=frozenset(hidden),
        )
    if skips:
        return Paging(
            "offset",
            page.item,
            page.items,
            skips[0].name,
            more,
            sizes[0] if sizes else "",
            hidden=frozenset(hidden),
        )
    following = page.first(_NEXT_URL, {"string"})
    if following:
        return Paging(
            "next", page.item, page.items, next=following, hidden=frozenset(hidden)
        )
    return None


def _by_body(operation: Operation, page: Page, declarations: Declared) -> Paging | None:
    """A search that is given its cursor in the body."""
    following = page.first(_NEXT_CURSOR, {"string", "integer"})
    if operation.body is None or not following:
        return None
    body = resolved(operation.body.media_types[0].type, declarations)
    if not isinstance(body, Object):
        return None
    properties = {plain(prop.name): prop.name for prop in body.properties}
    cursor = next((properties[n] for n in _CURSOR if n in properties), None)
    if cursor is None:
        return None
    return Paging("cursor", page.item, page.items, cursor, following, within="body")


def setting_of(
    operation: Operation, overrides: Mapping[str, PaginationOverride]
) -> str | None:
    """The key of what was said of an operation: its own id before any glob."""
    name = operation.declared_id or operation.id
    if name in overrides:
        return name
    return next((glob for glob in overrides if fnmatchcase(name, glob)), None)


def _as_configured(
    operation: Operation,
    declarations: Declarations,
    override: PaginationOverride,
    style: Style,
) -> Paging | None:
    """The paging a user describes; None for an operation that cannot page so."""
    page = page_of(operation, declarations.response, override.items)
    if page is None:
        return None
    detected = _by_query(operation, page)
    alike = detected if detected is not None and detected.style == style else None
    parameter = override.parameter or (alike.parameter if alike else "")
    names = {p.name for p in operation.parameters if p.location == "query"}
    if style in {"page", "offset", "cursor"} and not parameter:
        return None
    if override.within == "query" and parameter and parameter not in names:
        return None
    return Paging(
        style,
        page.item,
        page.items,
        parameter,
        _first(override.next, alike.next if alike else ""),
        _first(override.size, alike.size if alike else ""),
        override.start if override.start is not None else (alike.start if alike else 1),
        override.within,
        frozenset({parameter} & names),
    )


def _first(override: str | None, detected: str) -> str:
    return detected if override is None else override


def _declares_link(operation: Operation) -> bool:
    return any(
        name.lower() == "link"
        for response in operation.responses
        if response.status.startswith("2")
        for name in response.headers
    )
