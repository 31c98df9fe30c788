from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .builder_workflow import BuilderWorkflowAction
    from .element import Element


class DuplicateElement(Model):
    elements: list[Element]
    workflow_actions: list[BuilderWorkflowAction]
