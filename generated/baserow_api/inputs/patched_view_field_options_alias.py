from typing import TypeAlias

from .calendar_view_field import CalendarViewFieldOptions5394
from .form_view_field import FormViewFieldOptions863E
from .gallery_view_field import GalleryViewFieldOptionsC939
from .grid_view_field import GridViewFieldOptions5FE1
from .kanban_view_field import KanbanViewFieldOptionsBB15
from .timeline_view_field import TimelineViewFieldOptionsCA69

PatchedViewFieldOptions: TypeAlias = (
    GridViewFieldOptions5FE1
    | GalleryViewFieldOptionsC939
    | FormViewFieldOptions863E
    | KanbanViewFieldOptionsBB15
    | CalendarViewFieldOptions5394
    | TimelineViewFieldOptionsCA69
)
