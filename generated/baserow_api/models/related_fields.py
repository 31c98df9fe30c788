from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .field import Field_


class RelatedFields(Model):
    related_fields: list[Field_]
