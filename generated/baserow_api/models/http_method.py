from typing import Literal, TypeAlias

HttpMethodEnum: TypeAlias = Literal[
    "GET",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "HEAD",
    "OPTIONS",
]
