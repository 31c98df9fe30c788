from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .core_http import (
    CoreHTTPRequestServiceDataSource,
    CoreHTTPTriggerServiceDataSource,
)
from .core_router import CoreRouterServiceDataSource
from .core_smtp import CoreSMTPEmailServiceDataSource
from .local_baserow_aggregate import LocalBaserowAggregateRowsDataSource
from .local_baserow_delete import LocalBaserowDeleteRowDataSource
from .local_baserow_get import LocalBaserowGetRowDataSource
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsDataSource
from .local_baserow_list import LocalBaserowListRowsDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedDataSource,
    LocalBaserowRowsDeletedDataSource,
    LocalBaserowRowsUpdatedDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowDataSource

IntegrationServiceDataSource: TypeAlias = Annotated[
    LocalBaserowGetRowDataSource
    | LocalBaserowListRowsDataSource
    | LocalBaserowAggregateRowsDataSource
    | LocalBaserowUpsertRowDataSource
    | LocalBaserowDeleteRowDataSource
    | LocalBaserowRowsCreatedDataSource
    | LocalBaserowRowsUpdatedDataSource
    | LocalBaserowRowsDeletedDataSource
    | CoreHTTPRequestServiceDataSource
    | CoreSMTPEmailServiceDataSource
    | CoreRouterServiceDataSource
    | CoreHTTPTriggerServiceDataSource
    | LocalBaserowGroupedAggregateRowsDataSource,
    Discriminator("type"),
]
