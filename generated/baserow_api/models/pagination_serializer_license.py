from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .license_user_lookup import LicenseUserLookup


class PaginationSerializerLicenseUserLookup(Model):
    count: int
    next: str | None
    previous: str | None
    results: list[LicenseUserLookup]
