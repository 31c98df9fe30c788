"""public_Builder_Workflow_Action_TypeBuilderWorkflowAction"""

from typing import TypeAlias

from .public import PublicNone

PublicBuilderWorkflowActionTypeBuilderWorkflowAction: TypeAlias = PublicNone
