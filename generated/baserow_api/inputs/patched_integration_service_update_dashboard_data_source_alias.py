from typing import TypeAlias

from .core import (
    CoreHTTPRequestServiceUpdateDashboardDataSource,
    CoreHTTPTriggerServiceUpdateDashboardDataSource,
    CoreRouterServiceUpdateDashboardDataSource,
    CoreSMTPEmailServiceUpdateDashboardDataSource,
)
from .local_baserow_aggregate import LocalBaserowAggregateRowsUpdateDashboardDataSource
from .local_baserow_delete import LocalBaserowDeleteRowUpdateDashboardDataSource
from .local_baserow_get import LocalBaserowGetRowUpdateDashboardDataSource
from .local_baserow_grouped import (
    LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource,
)
from .local_baserow_list import LocalBaserowListRowsUpdateDashboardDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedUpdateDashboardDataSource,
    LocalBaserowRowsDeletedUpdateDashboardDataSource,
    LocalBaserowRowsUpdatedUpdateDashboardDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowUpdateDashboardDataSource

PatchedIntegrationServiceUpdateDashboardDataSource: TypeAlias = (
    LocalBaserowGetRowUpdateDashboardDataSource
    | LocalBaserowListRowsUpdateDashboardDataSource
    | LocalBaserowAggregateRowsUpdateDashboardDataSource
    | LocalBaserowUpsertRowUpdateDashboardDataSource
    | LocalBaserowDeleteRowUpdateDashboardDataSource
    | LocalBaserowRowsCreatedUpdateDashboardDataSource
    | LocalBaserowRowsUpdatedUpdateDashboardDataSource
    | LocalBaserowRowsDeletedUpdateDashboardDataSource
    | CoreHTTPRequestServiceUpdateDashboardDataSource
    | CoreSMTPEmailServiceUpdateDashboardDataSource
    | CoreRouterServiceUpdateDashboardDataSource
    | CoreHTTPTriggerServiceUpdateDashboardDataSource
    | LocalBaserowGroupedAggregateRowsUpdateDashboardDataSource
)
