from typing import Literal, TypeAlias

EventsEnum: TypeAlias = Literal[
    "rows.created",
    "rows.updated",
    "rows.deleted",
    "field.created",
    "field.updated",
    "field.deleted",
    "view.created",
    "view.updated",
    "view.deleted",
    "view.rows_entered",
]
