from typing import TypeAlias

from .builder_base_application import BuilderBaseApplicationCreatePolymorphic
from .dashboard_base_application import DashboardBaseApplicationCreatePolymorphic
from .database_base_application import DatabaseBaseApplicationCreatePolymorphic

ApplicationBaseApplicationCreatePolymorphic: TypeAlias = (
    DatabaseBaseApplicationCreatePolymorphic
    | DashboardBaseApplicationCreatePolymorphic
    | BuilderBaseApplicationCreatePolymorphic
)
