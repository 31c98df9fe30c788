from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NotRequired, TypedDict

from .._runtime.model import Field

if TYPE_CHECKING:
    from ..models.image_alignment_enum import ImageAlignmentEnum
    from ..models.image_constraint_enum import ImageConstraintEnum


class ImageConstraint(TypedDict):
    image_alignment: NotRequired[ImageAlignmentEnum]
    image_border_radius: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    image_constraint: NotRequired[ImageConstraintEnum]
    image_max_height: NotRequired[int | None]
    image_max_width: NotRequired[Annotated[int, Field(ge=0, le=100)]]
