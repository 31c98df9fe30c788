from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .core import (
    CoreHTTPRequestWorkflowActionBuilderWorkflowAction,
    CoreSMTPEmailWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction,
)
from .logout import LogoutWorkflowActionBuilderWorkflowAction
from .notification import NotificationWorkflowActionBuilderWorkflowAction
from .open import OpenPageWorkflowActionBuilderWorkflowAction
from .refresh import RefreshDataSourceWorkflowActionBuilderWorkflowAction

BuilderWorkflowActionTypeBuilderWorkflowAction: TypeAlias = Annotated[
    NotificationWorkflowActionBuilderWorkflowAction
    | OpenPageWorkflowActionBuilderWorkflowAction
    | LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction
    | LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction
    | LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction
    | LogoutWorkflowActionBuilderWorkflowAction
    | RefreshDataSourceWorkflowActionBuilderWorkflowAction
    | CoreHTTPRequestWorkflowActionBuilderWorkflowAction
    | CoreSMTPEmailWorkflowActionBuilderWorkflowAction,
    Discriminator("type"),
]
