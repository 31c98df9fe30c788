from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .core_http import CoreHTTPRequestServiceService, CoreHTTPTriggerServiceService
from .core_router import CoreRouterServiceService
from .core_smtp import CoreSMTPEmailServiceService
from .local_baserow_aggregate import LocalBaserowAggregateRowsService
from .local_baserow_delete import LocalBaserowDeleteRowService
from .local_baserow_get import LocalBaserowGetRowService
from .local_baserow_grouped import LocalBaserowGroupedAggregateRowsService
from .local_baserow_list import LocalBaserowListRowsService
from .local_baserow_rows import (
    LocalBaserowRowsCreatedService,
    LocalBaserowRowsDeletedService,
    LocalBaserowRowsUpdatedService,
)
from .local_baserow_upsert import LocalBaserowUpsertRowService

IntegrationServiceService: TypeAlias = Annotated[
    LocalBaserowGetRowService
    | LocalBaserowListRowsService
    | LocalBaserowAggregateRowsService
    | LocalBaserowUpsertRowService
    | LocalBaserowDeleteRowService
    | LocalBaserowRowsCreatedService
    | LocalBaserowRowsUpdatedService
    | LocalBaserowRowsDeletedService
    | CoreHTTPRequestServiceService
    | CoreSMTPEmailServiceService
    | CoreRouterServiceService
    | CoreHTTPTriggerServiceService
    | LocalBaserowGroupedAggregateRowsService,
    Discriminator("type"),
]
