from collections.abc import Sequence
from typing import NotRequired, TypedDict


class OrderWorkflowActions(TypedDict):
    workflow_action_ids: Sequence[int]
    element_id: NotRequired[int]
