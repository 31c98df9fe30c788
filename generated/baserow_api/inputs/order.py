from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from .._runtime.models.model import Field


class OrderApplications(TypedDict):
    application_ids: Sequence[int]


class OrderDomains(TypedDict):
    domain_ids: Sequence[int]


class OrderPages(TypedDict):
    page_ids: Sequence[int]


class OrderTables(TypedDict):
    table_ids: Sequence[int]


class OrderViews(TypedDict):
    view_ids: Annotated[Sequence[int], Field(min_length=1)]


class OrderWorkflowActions(TypedDict):
    workflow_action_ids: Sequence[int]
    element_id: NotRequired[int]


class OrderWorkspaces(TypedDict):
    workspaces: Sequence[int]
