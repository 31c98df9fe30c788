from typing import TypeAlias

from .core_http_request import CoreHTTPRequestServiceCreateDataSource
from .core_http_trigger import CoreHTTPTriggerServiceCreateDataSource
from .core_router_service import CoreRouterServiceCreateDataSource
from .core_smtp_email import CoreSMTPEmailServiceCreateDataSource
from .local_baserow_aggregate import LocalBaserowAggregateRowsCreateDataSource
from .local_baserow_delete import LocalBaserowDeleteRowCreateDataSource
from .local_baserow_get import LocalBaserowGetRowCreateDataSource
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsCreateDataSource
from .local_baserow_list import LocalBaserowListRowsCreateDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedCreateDataSource,
    LocalBaserowRowsDeletedCreateDataSource,
    LocalBaserowRowsUpdatedCreateDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowCreateDataSource

IntegrationServiceCreateDataSource: TypeAlias = (
    LocalBaserowGetRowCreateDataSource
    | LocalBaserowListRowsCreateDataSource
    | LocalBaserowAggregateRowsCreateDataSource
    | LocalBaserowUpsertRowCreateDataSource
    | LocalBaserowDeleteRowCreateDataSource
    | LocalBaserowRowsCreatedCreateDataSource
    | LocalBaserowRowsUpdatedCreateDataSource
    | LocalBaserowRowsDeletedCreateDataSource
    | CoreHTTPRequestServiceCreateDataSource
    | CoreSMTPEmailServiceCreateDataSource
    | CoreRouterServiceCreateDataSource
    | CoreHTTPTriggerServiceCreateDataSource
    | LocalBaserowGroupedAggregateRowsCreateDataSource
)
