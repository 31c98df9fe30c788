from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .core_http_request import CoreHTTPRequestServiceDashboardDataSource
from .core_http_trigger import CoreHTTPTriggerServiceDashboardDataSource
from .core_router_service import CoreRouterServiceDashboardDataSource
from .core_smtp_email import CoreSMTPEmailServiceDashboardDataSource
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
