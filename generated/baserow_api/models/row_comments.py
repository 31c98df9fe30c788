from typing import Literal, TypeAlias

RowCommentsNotificationModeEnum: TypeAlias = Literal["all", "mentions"]
