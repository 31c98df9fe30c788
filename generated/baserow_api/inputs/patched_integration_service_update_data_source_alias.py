from typing import TypeAlias

from .core import (
    CoreHTTPRequestServiceUpdateDataSource,
    CoreHTTPTriggerServiceUpdateDataSource,
    CoreRouterServiceUpdateDataSource,
    CoreSMTPEmailServiceUpdateDataSource,
)
from .local_baserow_aggregate import LocalBaserowAggregateRowsUpdateDataSource
from .local_baserow_delete import LocalBaserowDeleteRowUpdateDataSource
from .local_baserow_get import LocalBaserowGetRowUpdateDataSource
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsUpdateDataSource
from .local_baserow_list import LocalBaserowListRowsUpdateDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedUpdateDataSource,
    LocalBaserowRowsDeletedUpdateDataSource,
    LocalBaserowRowsUpdatedUpdateDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowUpdateDataSource

PatchedIntegrationServiceUpdateDataSource: TypeAlias = (
    LocalBaserowGetRowUpdateDataSource
    | LocalBaserowListRowsUpdateDataSource
    | LocalBaserowAggregateRowsUpdateDataSource
    | LocalBaserowUpsertRowUpdateDataSource
    | LocalBaserowDeleteRowUpdateDataSource
    | LocalBaserowRowsCreatedUpdateDataSource
    | LocalBaserowRowsUpdatedUpdateDataSource
    | LocalBaserowRowsDeletedUpdateDataSource
    | CoreHTTPRequestServiceUpdateDataSource
    | CoreSMTPEmailServiceUpdateDataSource
    | CoreRouterServiceUpdateDataSource
    | CoreHTTPTriggerServiceUpdateDataSource
    | LocalBaserowGroupedAggregateRowsUpdateDataSource
)
