from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .calendar_view import CalendarViewView
from .form_view import FormViewView
from .gallery_view import GalleryViewView
from .grid_view import GridViewView
from .kanban_view import KanbanViewView
from .timeline_view import TimelineViewView

ViewView: TypeAlias = Annotated[
    GridViewView
    | GalleryViewView
    | FormViewView
    | KanbanViewView
    | CalendarViewView
    | TimelineViewView,
    Discriminator("type"),
]
