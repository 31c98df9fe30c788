from typing import TypeAlias

from .core import (
    CoreHTTPRequestServiceBasePolymorphicRequest,
    CoreHTTPTriggerServiceBasePolymorphicRequest,
    CoreRouterServiceBasePolymorphicRequest,
    CoreSMTPEmailServiceBasePolymorphicRequest,
)
from .local_baserow_aggregate import LocalBaserowAggregateRowsBasePolymorphicRequest
from .local_baserow_delete import LocalBaserowDeleteRowBasePolymorphicRequest
from .local_baserow_get import LocalBaserowGetRowBasePolymorphicRequest
from .local_baserow_grouped import (
    LocalBaserowGroupedAggregateRowsBasePolymorphicRequest,
)
from .local_baserow_list import LocalBaserowListRowsBasePolymorphicRequest
from .local_baserow_rows import (
    LocalBaserowRowsCreatedBasePolymorphicRequest,
    LocalBaserowRowsDeletedBasePolymorphicRequest,
    LocalBaserowRowsUpdatedBasePolymorphicRequest,
)
from .local_baserow_upsert import LocalBaserowUpsertRowBasePolymorphicRequest

IntegrationServiceBasePolymorphicRequest: TypeAlias = (
    LocalBaserowGetRowBasePolymorphicRequest
    | LocalBaserowListRowsBasePolymorphicRequest
    | LocalBaserowAggregateRowsBasePolymorphicRequest
    | LocalBaserowUpsertRowBasePolymorphicRequest
    | LocalBaserowDeleteRowBasePolymorphicRequest
    | LocalBaserowRowsCreatedBasePolymorphicRequest
    | LocalBaserowRowsUpdatedBasePolymorphicRequest
    | LocalBaserowRowsDeletedBasePolymorphicRequest
    | CoreHTTPRequestServiceBasePolymorphicRequest
    | CoreSMTPEmailServiceBasePolymorphicRequest
    | CoreRouterServiceBasePolymorphicRequest
    | CoreHTTPTriggerServiceBasePolymorphicRequest
    | LocalBaserowGroupedAggregateRowsBasePolymorphicRequest
)
