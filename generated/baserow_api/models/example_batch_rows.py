from typing import Any

from .._runtime.model import Field, Model


class ExampleBatchRowsRequest(Model):
    items: list[dict[str, Any]] = Field(min_length=1, max_length=200)
