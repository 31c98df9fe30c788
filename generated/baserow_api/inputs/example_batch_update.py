from typing import TypedDict


class ExampleBatchUpdateRowRequestSerializerWithUserFieldNames(TypedDict):
    id: int
