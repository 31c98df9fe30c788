from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .image_constraint import ImageConstraint


class ImageConfigBlock(Model):
    image: ImageConstraint | None = None
