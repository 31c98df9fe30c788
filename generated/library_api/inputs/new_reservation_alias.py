from typing import TypeAlias

from .book_reservation import BookReservation
from .copy_reservation import CopyReservation

NewReservation: TypeAlias = BookReservation | CopyReservation
