from __future__ import annotations

import datetime as dt

from .._runtime.model import Field, Model


class License(Model):
    application_users: int
    application_users_taken: int
    free_users_count: int
    id: int
    is_active: bool
    issued_on: dt.datetime
    issued_to_email: str
    issued_to_name: str
    license_id: str
    product_code: str
    seats: int
    seats_taken: int
    valid_from: dt.datetime
    valid_through: dt.datetime
    last_check: dt.datetime | None = None


class LicenseUser(Model):
    id: int
    email: str | None = Field(default=None, max_length=254)
    first_name: str | None = Field(default=None, max_length=150)


class LicenseUserLookup(Model):
    id: int
    value: str


class LicenseWithUsers(Model):
    application_users: int
    application_users_taken: int
    free_users_count: int
    id: int
    is_active: bool
    issued_on: dt.datetime
    issued_to_email: str
    issued_to_name: str
    license_id: str
    product_code: str
    seats: int
    seats_taken: int
    users: list[LicenseUser]
    valid_from: dt.datetime
    valid_through: dt.datetime
    last_check: dt.datetime | None = None
