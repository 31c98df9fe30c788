from typing import Literal, TypeAlias

Type0b5Enum: TypeAlias = Literal[
    "notification",
    "open_page",
    "create_row",
    "update_row",
    "delete_row",
    "logout",
    "refresh_data_source",
    "http_request",
    "smtp_email",
]
