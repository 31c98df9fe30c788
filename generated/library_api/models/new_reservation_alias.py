from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .book import BookReservation
from .copy import CopyReservation

NewReservation: TypeAlias = Annotated[
    BookReservation | CopyReservation,
    Discriminator("kind"),
]
