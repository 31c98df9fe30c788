from collections.abc import Sequence
from typing import NotRequired, TypedDict


class GenerateTableAiFieldValueRequest(TypedDict):
    row_ids: NotRequired[Sequence[int]]
