from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .builder import BuilderApplication
from .dashboard import DashboardApplication
from .database import DatabaseApplication

ApplicationApplication: TypeAlias = Annotated[
    DatabaseApplication | DashboardApplication | BuilderApplication,
    Discriminator("type"),
]
