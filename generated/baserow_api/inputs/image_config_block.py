from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from .image_constraint import ImageConstraint


class ImageConfigBlock(TypedDict):
    image: NotRequired[ImageConstraint]
