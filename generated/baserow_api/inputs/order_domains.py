from collections.abc import Sequence
from typing import TypedDict


class OrderDomains(TypedDict):
    domain_ids: Sequence[int]
