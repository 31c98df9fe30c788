from typing import TypeAlias

from .builder import BuilderBaseApplicationUpdatePolymorphic
from .dashboard import DashboardBaseApplicationUpdatePolymorphic
from .database import DatabaseBaseApplicationUpdatePolymorphic

PatchedApplicationBaseApplicationUpdatePolymorphic: TypeAlias = (
    DatabaseBaseApplicationUpdatePolymorphic
    | DashboardBaseApplicationUpdatePolymorphic
    | BuilderBaseApplicationUpdatePolymorphic
)
