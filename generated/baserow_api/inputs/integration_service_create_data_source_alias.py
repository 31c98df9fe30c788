from typing import TypeAlias

from .core import (
    CoreHTTPRequestServiceCreateDataSource,
    CoreHTTPTriggerServiceCreateDataSource,
    CoreRouterServiceCreateDataSource,
    CoreSMTPEmailServiceCreateDataSource,
)
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
