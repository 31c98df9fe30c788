"""The operations with the tag "Catalogue"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import Operation, Pages, cookie, header, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_ADD_BOOK: Operation[models.Book] = Operation(
    "addBook",
    "POST",
    "/books",
    body=("application/json", "application/xml"),
    security=(("staffKey",), ("oauth",)),
    scopes=({}, {"oauth": ("catalogue:write",)}),
    responses={201: "Book", "default": {"application/problem+json": "Problem"}},
)
_GET_BOOK: Operation[models.Book] = Operation(
    "getBook",
    "GET",
    "/books/{isbn}",
    parameters=(path("isbn"), header("If-None-Match")),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "Book", 304: "None", 404: {"application/problem+json": "Problem"}},
)
_GET_BOOK_OPTIONS: Operation[None] = Operation(
    "getBookOptions",
    "OPTIONS",
    "/books",
    responses={204: "None"},
)
_GET_BRANCHES: Operation[dict[str, models.Branch]] = Operation(
    "getBranches",
    "GET",
    "/branches/{codes}",
    parameters=(path("codes", style="label"),),
    responses={200: "dict[str, Branch]"},
)
_GET_CATEGORIES: Operation[models.Category] = Operation(
    "getCategories",
    "GET",
    "/categories",
    responses={200: "Category"},
)
_LIST_BOOKS: Operation[models.BookPage | str] = Operation(
    "listBooks",
    "GET",
    "/books",
    parameters=(
        query("page"),
        query("size"),
        query("q", allow_reserved=True),
        query("filter", style="deepObject", explode=True),
        query("sort", explode=False),
        query("subjects", style="pipeDelimited"),
        query("branches", style="spaceDelimited"),
        query("near", content="application/json"),
        header("Accept-Language"),
        cookie("home_branch"),
    ),
    security=((), ("memberToken",)),
    responses={
        200: {"application/json": "BookPage", "text/csv": "str"},
        "default": {"application/problem+json": "Problem"},
    },
    pages=Pages("page", items="results", parameter="page", next="next"),
)
_LIST_COPIES: Operation[list[models.Copy]] = Operation(
    "listCopies",
    "GET",
    "/books/{isbn}/copies/{position}",
    parameters=(path("isbn"), path("position", style="matrix", explode=True)),
    security=(("memberToken",), ("staffKey",)),
    responses={200: "list[Copy]", "default": {"application/problem+json": "Problem"}},
)


class Catalogue(Group):
    """Books, their copies and where these stand."""

    @property
    def with_response(self) -> CatalogueWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return CatalogueWithResponse(self._client)

    def add_book(
        self, body: inputs.Book | str, *, options: RequestOptions | None = None
    ) -> models.Book:
        """Add a book

        - `body`: The book, as JSON or as a record of the union catalogue.
        """
        return self._call(_ADD_BOOK, options, body)

    def get_book(
        self,
        isbn: str,
        *,
        if_none_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Book:
        """Get a book

        - `isbn`: ISBN-13 without hyphens.
        - `if_none_match`: The `ETag` of the version that you have.
        """
        return self._call(_GET_BOOK, options, None, isbn, if_none_match)

    def get_book_options(self, *, options: RequestOptions | None = None) -> None:
        """Ask what may be done with books"""
        return self._call(_GET_BOOK_OPTIONS, options, None)

    def get_branches(
        self, codes: Sequence[str], *, options: RequestOptions | None = None
    ) -> dict[str, models.Branch]:
        """Get branches

        - `codes`: One branch or several (`.centre.north`).
        """
        return self._call(_GET_BRANCHES, options, None, codes)

    def get_categories(
        self, *, options: RequestOptions | None = None
    ) -> models.Category:
        """Get the tree of categories"""
        return self._call(_GET_CATEGORIES, options, None)

    def list_books(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        q: str | None = None,
        filter: inputs.BookFilter | None = None,
        sort: (
            Sequence[Literal["title", "-title", "published", "-published"]] | None
        ) = None,
        subjects: Sequence[str] | None = None,
        branches: Sequence[str] | None = None,
        near: inputs.Place | None = None,
        accept_language: Sequence[str] | None = None,
        home_branch: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.BookPage | str:
        """List books

        - `page`: Which page, from 1 (default 1).
        - `size`: How many a page holds (default 50).
        - `q`: Words of the title; `:` and `/` need no escaping (`q=title:mice/men`).
        - `filter`: Conditions by property
          (`filter[language]=en&filter[published_after]=1990`).
        - `sort`: Properties to sort by, a minus for descending
          (`sort=title,-published`) (default ["title"]).
        - `subjects`: All of these subjects (`subjects=history|rivers`).
        - `branches`: In one of these branches (`branches=centre%20north`).
        - `near`: A place; branches close to it come first.
        - `accept_language`: Languages for subjects, …
        """
        return self._call(
            _LIST_BOOKS,
            options,
            None,
            page,
            size,
            q,
            filter,
            sort,
            subjects,
            branches,
            near,
            accept_language,
            home_branch,
        )

    def iter_list_books(
        self,
        *,
        size: int | None = None,
        q: str | None = None,
        filter: inputs.BookFilter | None = None,
        sort: (
            Sequence[Literal["title", "-title", "published", "-published"]] | None
        ) = None,
        subjects: Sequence[str] | None = None,
        branches: Sequence[str] | None = None,
        near: inputs.Place | None = None,
        accept_language: Sequence[str] | None = None,
        home_branch: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.Book]:
        """Iterate over the items on all pages of `list_books`."""
        return self._pages(
            _LIST_BOOKS,
            options,
            None,
            None,
            size,
            q,
            filter,
            sort,
            subjects,
            branches,
            near,
            accept_language,
            home_branch,
        )

    def list_copies(
        self,
        isbn: str,
        position: inputs.Position,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Copy]:
        """List the copies in one place

        - `isbn`: ISBN-13 without hyphens.
        - `position`: Floor and shelf (`;floor=2;shelf=14`).
        """
        return self._call(_LIST_COPIES, options, None, isbn, position)


class CatalogueWithResponse(ResponseGroup):
    """The methods of `Catalogue`, giving the whole response."""

    _sync = Catalogue
    add_book = with_response(_sync.add_book)
    get_book = with_response(_sync.get_book)
    get_book_options = with_response(_sync.get_book_options)
    get_branches = with_response(_sync.get_branches)
    get_categories = with_response(_sync.get_categories)
    list_books = with_response(_sync.list_books)
    list_copies = with_response(_sync.list_copies)


class AsyncCatalogue(AsyncGroup):
    """The methods of `Catalogue`, to be awaited."""

    _sync = Catalogue

    @property
    def with_response(self) -> AsyncCatalogueWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncCatalogueWithResponse(self._client)

    add_book = asynchronous(_sync.add_book)
    get_book = asynchronous(_sync.get_book)
    get_book_options = asynchronous(_sync.get_book_options)
    get_branches = asynchronous(_sync.get_branches)
    get_categories = asynchronous(_sync.get_categories)
    list_books = asynchronous(_sync.list_books)
    iter_list_books = asynchronous_pages(_sync.iter_list_books)
    list_copies = asynchronous(_sync.list_copies)


class AsyncCatalogueWithResponse(AsyncResponseGroup):
    """The methods of `Catalogue`, awaited, giving the whole response."""

    _sync = CatalogueWithResponse
    add_book = asynchronous(_sync.add_book)
    get_book = asynchronous(_sync.get_book)
    get_book_options = asynchronous(_sync.get_book_options)
    get_branches = asynchronous(_sync.get_branches)
    get_categories = asynchronous(_sync.get_categories)
    list_books = asynchronous(_sync.list_books)
    list_copies = asynchronous(_sync.list_copies)
