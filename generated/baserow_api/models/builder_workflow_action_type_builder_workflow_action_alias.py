from typing import Annotated, TypeAlias

from .._runtime.model import Discriminator
from .core_http_request import CoreHTTPRequestWorkflowActionBuilderWorkflowAction
from .core_smtp_email import CoreSMTPEmailWorkflowActionBuilderWorkflowAction
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionBuilderWorkflowAction,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionBuilderWorkflowAction,
)
from .logout_workflow_action import LogoutWorkflowActionBuilderWorkflowAction
from .notification_workflow_action import (
    NotificationWorkflowActionBuilderWorkflowAction,
)
from .open_page_workflow import OpenPageWorkflowActionBuilderWorkflowAction
from .refresh_data_source import RefreshDataSourceWorkflowActionBuilderWorkflowAction

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
