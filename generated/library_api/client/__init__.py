"""The clients of Riverside Library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncBaseClient, SyncClient

if TYPE_CHECKING:
    from .catalogue import AsyncCatalogue, Catalogue
    from .cover_images import AsyncCoverImages, CoverImages
    from .fines import AsyncFines, Fines
    from .lending import AsyncLending, Lending
    from .members import AsyncMembers, Members
    from .search import AsyncSearch, Search
    from .service import AsyncService, Service


class Client(SyncClient):
    """A client of Riverside Library."""

    servers = ("https://eu.library.example/v2", "http://localhost:8080")

    @cached_property
    def catalogue(self) -> Catalogue:
        """Books, their copies and where these stand."""
        from .catalogue import Catalogue

        return Catalogue(self)

    @cached_property
    def cover_images(self) -> CoverImages:
        """Pictures and scans of a book."""
        from .cover_images import CoverImages

        return CoverImages(self)

    @cached_property
    def fines(self) -> Fines:
        """What late and lost books cost."""
        from .fines import Fines

        return Fines(self)

    @cached_property
    def lending(self) -> Lending:
        """Loans, renewals and reservations."""
        from .lending import Lending

        return Lending(self)

    @cached_property
    def members(self) -> Members:
        """People who hold a library card."""
        from .members import Members

        return Members(self)

    @cached_property
    def search(self) -> Search:
        """Everything that can be found."""
        from .search import Search

        return Search(self)

    @cached_property
    def service(self) -> Service:
        """State and figures of the service itself."""
        from .service import Service

        return Service(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Riverside Library."""

    servers = ("https://eu.library.example/v2", "http://localhost:8080")

    @cached_property
    def catalogue(self) -> AsyncCatalogue:
        """Books, their copies and where these stand."""
        from .catalogue import AsyncCatalogue

        return AsyncCatalogue(self)

    @cached_property
    def cover_images(self) -> AsyncCoverImages:
        """Pictures and scans of a book."""
        from .cover_images import AsyncCoverImages

        return AsyncCoverImages(self)

    @cached_property
    def fines(self) -> AsyncFines:
        """What late and lost books cost."""
        from .fines import AsyncFines

        return AsyncFines(self)

    @cached_property
    def lending(self) -> AsyncLending:
        """Loans, renewals and reservations."""
        from .lending import AsyncLending

        return AsyncLending(self)

    @cached_property
    def members(self) -> AsyncMembers:
        """People who hold a library card."""
        from .members import AsyncMembers

        return AsyncMembers(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """Everything that can be found."""
        from .search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def service(self) -> AsyncService:
        """State and figures of the service itself."""
        from .service import AsyncService

        return AsyncService(self)
