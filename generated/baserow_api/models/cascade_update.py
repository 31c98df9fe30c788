from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .example_batch import ExampleBatchUpdateRowRequestSerializerWithUserFieldNames


class CascadeUpdate(Model):
    field_ids: list[int]
    rows: list[ExampleBatchUpdateRowRequestSerializerWithUserFieldNames]
