from typing import TypeAlias

from .calendar import CalendarViewUpdate
from .form import FormViewUpdate
from .gallery import GalleryViewUpdate
from .grid import GridViewUpdate
from .kanban import KanbanViewUpdate
from .timeline import TimelineViewUpdate

PatchedViewUpdateView: TypeAlias = (
    GridViewUpdate
    | GalleryViewUpdate
    | FormViewUpdate
    | KanbanViewUpdate
    | CalendarViewUpdate
    | TimelineViewUpdate
)
