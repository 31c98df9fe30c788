from typing import TypeAlias

from .core_http_request import CoreHTTPRequestWorkflowActionUpdateBuilderWorkflowActions
from .core_smtp_email import CoreSMTPEmailWorkflowActionUpdateBuilderWorkflowActions
from .local_baserow_create import (
    LocalBaserowCreateRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .local_baserow_delete import (
    LocalBaserowDeleteRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .local_baserow_update import (
    LocalBaserowUpdateRowWorkflowActionUpdateBuilderWorkflowActions,
)
from .logout_workflow_action import LogoutWorkflowActionUpdateBuilderWorkflowActions
from .notification_workflow_action import (
    NotificationWorkflowActionUpdateBuilderWorkflowActions,
)
from .open_page_workflow import OpenPageWorkflowActionUpdateBuilderWorkflowActions
from .refresh_data_source import (
    RefreshDataSourceWorkflowActionUpdateBuilderWorkflowActions,
)

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
