import datetime as dt

from .._runtime.models.model import Model


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
