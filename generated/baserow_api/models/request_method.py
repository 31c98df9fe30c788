from typing import Literal, TypeAlias

RequestMethodEnum: TypeAlias = Literal["POST", "GET", "PUT", "PATCH", "DELETE"]
