from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models.model import Field, Model

if TYPE_CHECKING:
    from .new_reservation_alias import NewReservation


class Reservation(Model):
    id: UUID
    place: int = Field(ge=1)  # In the queue; 1 is next.
    what: NewReservation
