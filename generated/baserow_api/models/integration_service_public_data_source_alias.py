from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .core_http import (
    CoreHTTPRequestServicePublicDataSource,
    CoreHTTPTriggerServicePublicDataSource,
)
from .core_router import CoreRouterServicePublicDataSource
from .core_smtp import CoreSMTPEmailServicePublicDataSource
from .local_baserow_aggregate import LocalBaserowAggregateRowsPublicDataSource
from .local_baserow_delete import LocalBaserowDeleteRowPublicDataSource
from .local_baserow_get import LocalBaserowGetRowPublicDataSource
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsPublicDataSource
from .local_baserow_list import LocalBaserowListRowsPublicDataSource
from .local_baserow_rows import (
    LocalBaserowRowsCreatedPublicDataSource,
    LocalBaserowRowsDeletedPublicDataSource,
    LocalBaserowRowsUpdatedPublicDataSource,
)
from .local_baserow_upsert import LocalBaserowUpsertRowPublicDataSource

IntegrationServicePublicDataSource: TypeAlias = Annotated[
    LocalBaserowGetRowPublicDataSource
    | LocalBaserowListRowsPublicDataSource
    | LocalBaserowAggregateRowsPublicDataSource
    | LocalBaserowUpsertRowPublicDataSource
    | LocalBaserowDeleteRowPublicDataSource
    | LocalBaserowRowsCreatedPublicDataSource
    | LocalBaserowRowsUpdatedPublicDataSource
    | LocalBaserowRowsDeletedPublicDataSource
    | CoreHTTPRequestServicePublicDataSource
    | CoreSMTPEmailServicePublicDataSource
    | CoreRouterServicePublicDataSource
    | CoreHTTPTriggerServicePublicDataSource
    | LocalBaserowGroupedAggregateRowsPublicDataSource,
    Discriminator("type"),
]
