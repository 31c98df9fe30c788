from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .calendar import CalendarViewView
from .form import FormViewView
from .gallery import GalleryViewView
from .grid import GridViewView
from .kanban import KanbanViewView
from .timeline import TimelineViewView

ViewView: TypeAlias = Annotated[
    GridViewView
    | GalleryViewView
    | FormViewView
    | KanbanViewView
    | CalendarViewView
    | TimelineViewView,
    Discriminator("type"),
]
