from typing import TypeAlias

from .public import PublicNone

PublicBuilderWorkflowActionTypeBuilderWorkflowAction: TypeAlias = PublicNone
