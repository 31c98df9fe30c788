import datetime as dt
from uuid import UUID

from .._runtime.models.model import Field, Model


class Loan(Model):
    barcode: str
    due: dt.date
    id: int
    lent_at: dt.datetime
    member: UUID
    renewals: int = Field(default=0, le=5)
    returned_at: dt.datetime | None = None
