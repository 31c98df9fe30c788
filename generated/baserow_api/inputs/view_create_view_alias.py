from typing import TypeAlias

from .calendar import CalendarViewCreateView
from .form import FormViewCreateView
from .gallery import GalleryViewCreateView
from .grid import GridViewCreateView
from .kanban import KanbanViewCreateView
from .timeline import TimelineViewCreateView

ViewCreateView: TypeAlias = (
    GridViewCreateView
    | GalleryViewCreateView
    | FormViewCreateView
    | KanbanViewCreateView
    | CalendarViewCreateView
    | TimelineViewCreateView
)
