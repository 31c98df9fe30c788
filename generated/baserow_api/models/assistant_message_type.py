from typing import Literal, TypeAlias

AssistantMessageTypeEnum: TypeAlias = Literal["ai/message", "ai/error", "chat/title"]
