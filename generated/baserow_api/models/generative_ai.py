from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .anthropic_settings import AnthropicSettings
    from .mistral_settings import MistralSettings
    from .ollama_settings import OllamaSettings
    from .open_ai import OpenAISettings
    from .open_router import OpenRouterSettings


class GenerativeAISettings(Model):
    anthropic: AnthropicSettings | None = None
    mistral: MistralSettings | None = None
    ollama: OllamaSettings | None = None
    openai: OpenAISettings | None = None
    openrouter: OpenRouterSettings | None = None
