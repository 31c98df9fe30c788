from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .field import Field_
    from .field_serializer import FieldSerializerWithRelatedFields


class DuplicateFieldJobJob(Model):
    duplicated_field: FieldSerializerWithRelatedFields | None
    id: int
    original_field: Field_
    progress_percentage: int
    state: str
    type: Literal["duplicate_field"]
    human_readable_error: str | None = None


class DuplicateFieldJobTypeResponse(Model):
    duplicated_field: FieldSerializerWithRelatedFields | None
    id: int
    original_field: Field_
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
