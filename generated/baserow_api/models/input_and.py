from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .heading_6 import Heading6TextDecoration


class InputAndTypographyConfigBlock(Model):
    input: Heading6TextDecoration | None = None
