from typing import Literal, TypeAlias

EmailNotificationFrequencyEnum: TypeAlias = Literal[
    "instant",
    "daily",
    "weekly",
    "never",
]
