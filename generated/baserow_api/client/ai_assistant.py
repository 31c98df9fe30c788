"""The operations with the tag "AI Assistant"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import (
    AsyncGroup,
    AsyncResponseGroup,
    Group,
    ResponseGroup,
    asynchronous,
    asynchronous_pages,
    with_response,
)
from .._runtime.operation import JSON_OR_FORM, Operation, Pages, path, query

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from .. import inputs, models
    from .._runtime.options import RequestOptions

_LIST_ASSISTANT_CHAT_MESSAGES: Operation[models.AssistantChatMessage] = Operation(
    "list_assistant_chat_messages",
    "GET",
    "/assistant/chat/{chat_uuid}/messages/",
    parameters=(path("chat_uuid"),),
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: "AssistantChatMessage", 400: "ErrorUserNotInGroup2521"},
)
_LIST_ASSISTANT_CHATS: Operation[models.PaginationSerializerAssistantChat] = Operation(
    "list_assistant_chats",
    "GET",
    "/assistant/chat/",
    parameters=(query("limit"), query("offset"), query("workspace_id")),
    security=(("UserSource JWT",), ("JWT",)),
    responses={
        200: "PaginationSerializerAssistantChat",
        400: "ErrorUserNotInGroup2521",
    },
    pages=Pages(
        "offset",
        items="results",
        parameter="offset",
        next="next",
        size="limit",
    ),
)
_SEND_MESSAGE_TO_ASSISTANT_CHAT: Operation[str] = Operation(
    "send_message_to_assistant_chat",
    "POST",
    "/assistant/chat/{chat_uuid}/messages/",
    parameters=(path("chat_uuid"),),
    body=JSON_OR_FORM,
    security=(("UserSource JWT",), ("JWT",)),
    responses={200: {"application/json": "str"}, 400: "ErrorUserNotInGroup2521"},
)


class AIAssistant(Group):
    """The operations with the tag "AI Assistant"."""

    @property
    def with_response(self) -> AIAssistantWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AIAssistantWithResponse(self._client)

    def list_assistant_chat_messages(
        self, chat_uuid: UUID | str, *, options: RequestOptions | None = None
    ) -> models.AssistantChatMessage:
        """GET /assistant/chat/{chat_uuid}/messages/"""
        return self._call(_LIST_ASSISTANT_CHAT_MESSAGES, options, None, chat_uuid)

    def list_assistant_chats(
        self,
        *,
        workspace_id: int,
        limit: int | None = None,
        offset: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.PaginationSerializerAssistantChat:
        """GET /assistant/chat/

        - `limit`: (default 100).
        - `offset`: (default 0).
        """
        return self._call(
            _LIST_ASSISTANT_CHATS, options, None, limit, offset, workspace_id
        )

    def iter_list_assistant_chats(
        self,
        *,
        workspace_id: int,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[models.AssistantChat]:
        """Iterate over the items on all pages of `list_assistant_chats`."""
        return self._pages(
            _LIST_ASSISTANT_CHATS, options, None, limit, None, workspace_id
        )

    def send_message_to_assistant_chat(
        self,
        chat_uuid: UUID | str,
        body: inputs.AssistantMessageRequest,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """POST /assistant/chat/{chat_uuid}/messages/"""
        return self._call(_SEND_MESSAGE_TO_ASSISTANT_CHAT, options, body, chat_uuid)


class AIAssistantWithResponse(ResponseGroup):
    """The methods of `AIAssistant`, giving the whole response."""

    _sync = AIAssistant
    list_assistant_chat_messages = with_response(_sync.list_assistant_chat_messages)
    list_assistant_chats = with_response(_sync.list_assistant_chats)
    send_message_to_assistant_chat = with_response(_sync.send_message_to_assistant_chat)


class AsyncAIAssistant(AsyncGroup):
    """The methods of `AIAssistant`, to be awaited."""

    _sync = AIAssistant

    @property
    def with_response(self) -> AsyncAIAssistantWithResponse:
        """The same methods, giving the whole response with the parsed body in it."""
        return AsyncAIAssistantWithResponse(self._client)

    list_assistant_chat_messages = asynchronous(_sync.list_assistant_chat_messages)
    list_assistant_chats = asynchronous(_sync.list_assistant_chats)
    iter_list_assistant_chats = asynchronous_pages(_sync.iter_list_assistant_chats)
    send_message_to_assistant_chat = asynchronous(_sync.send_message_to_assistant_chat)


class AsyncAIAssistantWithResponse(AsyncResponseGroup):
    """The methods of `AIAssistant`, awaited, giving the whole response."""

    _sync = AIAssistantWithResponse
    list_assistant_chat_messages = asynchronous(_sync.list_assistant_chat_messages)
    list_assistant_chats = asynchronous(_sync.list_assistant_chats)
    send_message_to_assistant_chat = asynchronous(_sync.send_message_to_assistant_chat)
