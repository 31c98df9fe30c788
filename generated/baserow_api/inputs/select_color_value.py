from typing import TypedDict


class SelectColorValueProviderConf(TypedDict):
    field_id: int | None
