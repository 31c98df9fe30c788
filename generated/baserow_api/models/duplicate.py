from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.model import Model

if TYPE_CHECKING:
    from .application_application_alias import ApplicationApplication
    from .builder import BuilderWorkflowAction
    from .element import Element
    from .field import Field_, FieldSerializerWithRelatedFields
    from .page import Page
    from .table import Table


class DuplicateApplicationJobJob(Model):
    duplicated_application: ApplicationApplication | None
    id: int
    original_application: ApplicationApplication
    progress_percentage: int
    state: str
    type: Literal["duplicate_application"]
    human_readable_error: str | None = None


class DuplicateApplicationJobTypeResponse(Model):
    duplicated_application: ApplicationApplication | None
    id: int
    original_application: ApplicationApplication
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None


class DuplicateElement(Model):
    elements: list[Element]
    workflow_actions: list[BuilderWorkflowAction]


class DuplicateFieldJobJob(Model):
    duplicated_field: FieldSerializerWithRelatedFields | None
    id: int
    original_field: Field_
    progress_percentage: int
    state: str
    type: Literal["duplicate_field"]
    human_readable_error: str | None = None


class DuplicateFieldJobTypeResponse(Model):
    duplicated_field: FieldSerializerWithRelatedFields | None
    id: int
    original_field: Field_
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None


class DuplicatePageJobJob(Model):
    duplicated_page: Page | None
    id: int
    original_page: Page
    progress_percentage: int
    state: str
    type: Literal["duplicate_page"]
    human_readable_error: str | None = None


class DuplicatePageJobTypeResponse(Model):
    duplicated_page: Page | None
    id: int
    original_page: Page
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None


class DuplicateTableJobJob(Model):
    duplicated_table: Table | None
    id: int
    original_table: Table
    progress_percentage: int
    state: str
    type: Literal["duplicate_table"]
    human_readable_error: str | None = None


class DuplicateTableJobTypeResponse(Model):
    duplicated_table: Table | None
    id: int
    original_table: Table
    progress_percentage: int
    state: str
    type: str
    human_readable_error: str | None = None
