from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .core_http import (
    CoreHTTPRequestServiceDashboardDataSource,
    CoreHTTPTriggerServiceDashboardDataSource,
)
from .core_router import CoreRouterServiceDashboardDataSource
from .core_smtp import CoreSMTPEmailServiceDashboardDataSource
from .local_baserow_aggregate import LocalBaserowAggregateRowsDashboardDataSource
from .local_baserow_delete import LocalBaserowDeleteRowDashboardDataSource
from .local_baserow_get import LocalBaserowGetRowDashboardDataSource
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsDashboardDataSource
from .local_baserow_list import LocalBaserowListRowsDashboardDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedDashboardDataSource,
    LocalBaserowRowsDeletedDashboardDataSource,
    LocalBaserowRowsUpdatedDashboardDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowDashboardDataSource

IntegrationServiceDashboardDataSource: TypeAlias = Annotated[
    LocalBaserowGetRowDashboardDataSource
    | LocalBaserowListRowsDashboardDataSource
    | LocalBaserowAggregateRowsDashboardDataSource
    | LocalBaserowUpsertRowDashboardDataSource
    | LocalBaserowDeleteRowDashboardDataSource
    | LocalBaserowRowsCreatedDashboardDataSource
    | LocalBaserowRowsUpdatedDashboardDataSource
    | LocalBaserowRowsDeletedDashboardDataSource
    | CoreHTTPRequestServiceDashboardDataSource
    | CoreSMTPEmailServiceDashboardDataSource
    | CoreRouterServiceDashboardDataSource
    | CoreHTTPTriggerServiceDashboardDataSource
    | LocalBaserowGroupedAggregateRowsDashboardDataSource,
    Discriminator("type"),
]
