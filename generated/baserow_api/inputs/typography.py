from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .heading import Heading6TextDecoration


class TypographyConfigBlock(TypedDict):
    typography: NotRequired[Heading6TextDecoration]
