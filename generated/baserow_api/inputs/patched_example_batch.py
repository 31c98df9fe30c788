from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from .example_batch_update import (
        ExampleBatchUpdateRowRequestSerializerWithUserFieldNames,
    )


class PatchedExampleBatchUpdateRowsRequest(TypedDict):
    items: NotRequired[
        Annotated[
            Sequence[
                ExampleBatchUpdateRowRequestSerializerWithUserFieldNames
                | Mapping[str, Any]
            ],
            Field(min_length=1, max_length=200),
        ]
    ]
