from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .event import EventBase
from .fined import FinedEvent
from .lent import LentEvent

Event: TypeAlias = Annotated[FinedEvent | LentEvent | EventBase, Discriminator("type")]
"""Something that happened; `type` says which of the kinds below it is."""
