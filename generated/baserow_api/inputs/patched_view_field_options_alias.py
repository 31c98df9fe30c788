from typing import TypeAlias

from .calendar import CalendarViewFieldOptions5394
from .form import FormViewFieldOptions863E
from .gallery import GalleryViewFieldOptionsC939
from .grid import GridViewFieldOptions5FE1
from .kanban import KanbanViewFieldOptionsBB15
from .timeline import TimelineViewFieldOptionsCA69

PatchedViewFieldOptions: TypeAlias = (
    GridViewFieldOptions5FE1
    | GalleryViewFieldOptionsC939
    | FormViewFieldOptions863E
    | KanbanViewFieldOptionsBB15
    | CalendarViewFieldOptions5394
    | TimelineViewFieldOptionsCA69
)
