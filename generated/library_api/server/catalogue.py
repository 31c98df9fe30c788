"""The operations with the tag "Catalogue"."""

from __future__ import annotations

from typing import Annotated, Literal

from .. import inputs, models
from .._runtime.models.model import Field
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class CatalogueService(Service):
    """Books, their copies and where these stand."""

    async def add_book(
        self, request: Request, body: inputs.Book | str
    ) -> models.Book | Response:
        """Add a book"""
        raise NotImplementedByServer

    async def get_book(
        self,
        request: Request,
        isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")],
        *,
        if_none_match: str | None = None,
    ) -> models.Book | Response:
        """Get a book"""
        raise NotImplementedByServer

    async def get_book_options(self, request: Request) -> None | Response:
        """Ask what may be done with books"""
        raise NotImplementedByServer

    async def get_branches(
        self, request: Request, codes: Annotated[list[str], Field(min_length=1)]
    ) -> dict[str, models.Branch] | Response:
        """Get branches"""
        raise NotImplementedByServer

    async def get_categories(self, request: Request) -> models.Category | Response:
        """Get the tree of categories"""
        raise NotImplementedByServer

    async def list_books(
        self,
        request: Request,
        *,
        page: Annotated[int, Field(ge=1)] = 1,
        size: Annotated[int, Field(ge=1, le=200)] = 50,
        q: Annotated[str, Field(max_length=200)] | None = None,
        filter: inputs.BookFilter | None = None,
        sort: list[Literal["title", "-title", "published", "-published"]] | None = None,
        subjects: Annotated[list[str], Field(max_length=5)] | None = None,
        branches: list[str] | None = None,
        near: inputs.Place | None = None,
        accept_language: (
            list[Annotated[str, Field(pattern="^[a-z]{2}$")]] | None
        ) = None,
        home_branch: str | None = None,
    ) -> models.BookPage | str | Response:
        """List books"""
        raise NotImplementedByServer

    async def list_copies(
        self,
        request: Request,
        isbn: Annotated[str, Field(pattern="^97[89][0-9]{10}$")],
        position: inputs.Position,
    ) -> list[models.Copy] | Response:
        """List the copies in one place"""
        raise NotImplementedByServer
