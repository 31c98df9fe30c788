from typing import Literal, TypeAlias

StatusEnum: TypeAlias = Literal["idle", "in_progress", "canceling"]
