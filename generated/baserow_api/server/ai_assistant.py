"""The operations with the tag "AI Assistant"."""

from __future__ import annotations

from uuid import UUID

from .. import inputs, models
from ._runtime.service import NotImplementedByServer, Request, Response, Service


class AIAssistantService(Service):
    """The operations with the tag "AI Assistant"."""

    async def list_assistant_chat_messages(
        self, request: Request, chat_uuid: UUID
    ) -> models.AssistantChatMessage | Response:
        """GET /assistant/chat/{chat_uuid}/messages/"""
        raise NotImplementedByServer

    async def list_assistant_chats(
        self, request: Request, *, limit: int = 100, offset: int = 0, workspace_id: int
    ) -> models.PaginationSerializerAssistantChat | Response:
        """GET /assistant/chat/"""
        raise NotImplementedByServer

    async def send_message_to_assistant_chat(
        self, request: Request, chat_uuid: UUID, body: inputs.AssistantMessageRequest
    ) -> str | Response:
        """POST /assistant/chat/{chat_uuid}/messages/"""
        raise NotImplementedByServer
