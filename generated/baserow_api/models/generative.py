from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .anthropic import AnthropicSettings
    from .mistral import MistralSettings
    from .ollama import OllamaSettings
    from .open import OpenAISettings, OpenRouterSettings


class GenerativeAISettings(Model):
    anthropic: AnthropicSettings | None = None
    mistral: MistralSettings | None = None
    ollama: OllamaSettings | None = None
    openai: OpenAISettings | None = None
    openrouter: OpenRouterSettings | None = None
