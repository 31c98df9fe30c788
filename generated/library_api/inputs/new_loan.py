import datetime as dt
from typing import NotRequired, TypedDict
from uuid import UUID


class NewLoan(TypedDict):
    barcode: str
    member: UUID | str
    due: NotRequired[dt.date | str]
    notify_url: NotRequired[str]  # Told when the loan is due.
