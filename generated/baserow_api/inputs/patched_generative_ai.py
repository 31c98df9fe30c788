from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .anthropic_settings import AnthropicSettings
    from .mistral_settings import MistralSettings
    from .ollama_settings import OllamaSettings
    from .open_ai_settings import OpenAISettings
    from .open_router_settings import OpenRouterSettings


class PatchedGenerativeAISettings(TypedDict):
    anthropic: NotRequired[AnthropicSettings]
    mistral: NotRequired[MistralSettings]
    ollama: NotRequired[OllamaSettings]
    openai: NotRequired[OpenAISettings]
    openrouter: NotRequired[OpenRouterSettings]
