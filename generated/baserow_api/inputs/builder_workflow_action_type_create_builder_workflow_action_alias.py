from typing import TypeAlias

from .core_http_request import CoreHTTPRequestWorkflowActionCreateBuilderWorkflowAction
from .core_smtp_email import CoreSMTPEmailWorkflowActionCreateBuilderWorkflowAction
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionCreateBuilderWorkflowAction,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionCreateBuilderWorkflowAction,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionCreateBuilderWorkflowAction,
)
from .logout_workflow_action import LogoutWorkflowActionCreateBuilderWorkflowAction
from .notification_workflow_action import (
    NotificationWorkflowActionCreateBuilderWorkflowAction,
)
from .open_page_workflow import OpenPageWorkflowActionCreateBuilderWorkflowAction
from .refresh_data_source import (
    RefreshDataSourceWorkflowActionCreateBuilderWorkflowAction,
)

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
