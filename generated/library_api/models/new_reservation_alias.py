from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .book_reservation import BookReservation
from .copy_reservation import CopyReservation

NewReservation: TypeAlias = Annotated[
    BookReservation | CopyReservation,
    Discriminator("kind"),
]
