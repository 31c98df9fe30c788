from typing import TypeAlias

from .core import (
    CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions,
    CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions,
)
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .logout import LogoutWorkflowActionUpdateBuilderWorkflowActions
from .notification import NotificationWorkflowActionUpdateBuilderWorkflowActions
from .open import OpenPageWorkflowActionUpdateBuilderWorkflowActions
from .refresh import RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions

PatchedBuilderWorkflowActionTypeUpdateBuilderWorkflowActions: TypeAlias = (
    NotificationWorkflowActionUpdateBuilderWorkflowActions
    | OpenPageWorkflowActionUpdateBuilderWorkflowActions
    | LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions
    | LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions
    | LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions
    | LogoutWorkflowActionUpdateBuilderWorkflowActions
    | RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions
    | CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions
    | CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions
)
