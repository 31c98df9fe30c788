from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .builder_application import BuilderApplication
from .dashboard_application import DashboardApplication
from .database_application import DatabaseApplication

ApplicationApplication: TypeAlias = Annotated[
    DatabaseApplication | DashboardApplication | BuilderApplication,
    Discriminator("type"),
]
