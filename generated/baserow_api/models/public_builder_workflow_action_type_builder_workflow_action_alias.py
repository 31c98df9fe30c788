from typing import TypeAlias

from .public_none import PublicNone

PublicBuilderWorkflowActionTypeBuilderWorkflowAction: TypeAlias = PublicNone
