from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .event import EventBase
from .fined_event import FinedEvent
from .lent_event import LentEvent

Event: TypeAlias = Annotated[FinedEvent | LentEvent | EventBase, Discriminator("type")]
"""Something that happened; `type` says which of the kinds below it is."""
