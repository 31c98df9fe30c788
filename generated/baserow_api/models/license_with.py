from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .license_user import LicenseUser


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
