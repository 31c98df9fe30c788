import datetime as dt
from typing import NotRequired, TypedDict


class RenewLoanRequest(TypedDict):
    period: NotRequired[dt.timedelta | str]
