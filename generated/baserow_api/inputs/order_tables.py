from collections.abc import Sequence
from typing import TypedDict


class OrderTables(TypedDict):
    table_ids: Sequence[int]
