from typing import TypeAlias

from .core import (
    CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction,
    CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction,
)
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction,
)
from .logout import LogoutWorkflowActionCreateBuilderWorkflowAction
from .notification import NotificationWorkflowActionCreateBuilderWorkflowAction
from .open import OpenPageWorkflowActionCreateBuilderWorkflowAction
from .refresh import RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction

BuilderWorkflowActionTypeCreateBuilderWorkflowAction: TypeAlias = (
    NotificationWorkflowActionCreateBuilderWorkflowAction
    | OpenPageWorkflowActionCreateBuilderWorkflowAction
    | LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction
    | LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction
    | LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction
    | LogoutWorkflowActionCreateBuilderWorkflowAction
    | RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction
    | CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction
    | CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction
)
