from typing import TypeAlias

from .builder import BuilderBaseApplicationCreatePolymorphic
from .dashboard import DashboardBaseApplicationCreatePolymorphic
from .database import DatabaseBaseApplicationCreatePolymorphic

ApplicationBaseApplicationCreatePolymorphic: TypeAlias = (
    DatabaseBaseApplicationCreatePolymorphic
    | DashboardBaseApplicationCreatePolymorphic
    | BuilderBaseApplicationCreatePolymorphic
)
