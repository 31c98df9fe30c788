from typing import TypeAlias

from .calendar_view import CalendarViewFieldOptions5394
from .form_view import FormViewFieldOptions863E
from .gallery_view import GalleryViewFieldOptionsC939
from .grid_view import GridViewFieldOptions5FE1
from .kanban_view import KanbanViewFieldOptionsBB15
from .timeline_view import TimelineViewFieldOptionsCA69

ViewFieldOptions: TypeAlias = (
    GridViewFieldOptions5FE1
    | GalleryViewFieldOptionsC939
    | FormViewFieldOptions863E
    | KanbanViewFieldOptionsBB15
    | CalendarViewFieldOptions5394
    | TimelineViewFieldOptionsCA69
)
