from typing import TypedDict


class ChangePrimaryFieldParams(TypedDict):
    new_primary_field_id: int
