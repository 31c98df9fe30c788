from typing import Annotated, TypeAlias

from .._runtime.models.model import Discriminator
from .core_http import CoreHTTPRequestWorkflowActionBuilderWorkflowAction
from .core_smtp import CoreSMTPEmailWorkflowActionBuilderWorkflowAction
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction,
)
from .logout_workflow import LogoutWorkflowActionBuilderWorkflowAction
from .notification_workflow import NotificationWorkflowActionBuilderWorkflowAction
from .open_page import OpenPageWorkflowActionBuilderWorkflowAction
from .refresh_data import RefreshDataSourceWorkflowActionBuilderWorkflowAction

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
