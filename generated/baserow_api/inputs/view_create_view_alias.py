from typing import TypeAlias

from .calendar_view_create import CalendarViewCreateView
from .form_view_create import FormViewCreateView
from .gallery_view_create import GalleryViewCreateView
from .grid_view_create import GridViewCreateView
from .kanban_view_create import KanbanViewCreateView
from .timeline_view_create import TimelineViewCreateView

ViewCreateView: TypeAlias = (
    GridViewCreateView
    | GalleryViewCreateView
    | FormViewCreateView
    | KanbanViewCreateView
    | CalendarViewCreateView
    | TimelineViewCreateView
)
