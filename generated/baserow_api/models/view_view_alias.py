from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .calendar_view_view import CalendarViewView
from .form_view_view import FormViewView
from .gallery_view_view import GalleryViewView
from .grid_view_view import GridViewView
from .kanban_view_view import KanbanViewView
from .timeline_view_view import TimelineViewView

ViewView: TypeAlias = Annotated[
    GridViewView
    | GalleryViewView
    | FormViewView
    | KanbanViewView
    | CalendarViewView
    | TimelineViewView,
    Discriminator("type"),
]
