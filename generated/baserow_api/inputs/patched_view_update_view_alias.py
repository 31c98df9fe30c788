from typing import TypeAlias

from .calendar_view_update import CalendarViewUpdate
from .form_view_update import FormViewUpdate
from .gallery_view_update import GalleryViewUpdate
from .grid_view_update import GridViewUpdate
from .kanban_view_update import KanbanViewUpdate
from .timeline_view_update import TimelineViewUpdate

PatchedViewUpdateView: TypeAlias = (
    GridViewUpdate
    | GalleryViewUpdate
    | FormViewUpdate
    | KanbanViewUpdate
    | CalendarViewUpdate
    | TimelineViewUpdate
)
