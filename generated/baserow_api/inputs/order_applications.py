from collections.abc import Sequence
from typing import TypedDict


class OrderApplications(TypedDict):
    application_ids: Sequence[int]
