from collections.abc import Sequence
from typing import TypedDict


class OrderPages(TypedDict):
    page_ids: Sequence[int]
