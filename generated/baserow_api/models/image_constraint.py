from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .image_alignment import ImageAlignmentEnum


class ImageConstraint(Model):
    image_alignment: ImageAlignmentEnum | None = None
    image_border_radius: int | None = Field(default=None, ge=0, le=100)
    image_constraint: ImageConstraintEnum | None = None
    image_max_height: int | None = None
    image_max_width: int | None = Field(default=None, ge=0, le=100)


ImageConstraintEnum: TypeAlias = Literal["cover", "contain", "full-width"]
