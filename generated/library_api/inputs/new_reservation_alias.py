from typing import TypeAlias

from .book import BookReservation
from .copy import CopyReservation

NewReservation: TypeAlias = BookReservation | CopyReservation
