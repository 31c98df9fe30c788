from typing import TypeAlias

from .builder_base_application import BuilderBaseApplicationUpdatePolymorphic
from .dashboard_base_application import DashboardBaseApplicationUpdatePolymorphic
from .database_base_application import DatabaseBaseApplicationUpdatePolymorphic

PatchedApplicationBaseApplicationUpdatePolymorphic: TypeAlias = (
    DatabaseBaseApplicationUpdatePolymorphic
    | DashboardBaseApplicationUpdatePolymorphic
    | BuilderBaseApplicationUpdatePolymorphic
)
