from typing import Literal, TypeAlias

AssistantMessageRoleEnum: TypeAlias = Literal["human", "ai"]
