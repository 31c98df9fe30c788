from typing import TypeAlias

from .core_http_request import CoreHTTPRequestServiceUpdateDashboardDataSource
from .core_http_trigger import CoreHTTPTriggerServiceUpdateDashboardDataSource
from .core_router_service import CoreRouterServiceUpdateDashboardDataSource
from .core_smtp_email import CoreSMTPEmailServiceUpdateDashboardDataSource
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
